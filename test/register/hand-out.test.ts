import yauzl from 'yauzl'
import { zipStream } from '../../src/adapters/word-template/package/zip-stream.ts'
import { digestOfBytes } from '../../src/adapters/system/digest.ts'
import { handOut, type HandOutItem } from '../../src/app/register/certificates/hand-out.ts'
import { packPapers } from '../../src/app/register/certificates/pack-papers.ts'
import { registerOrganisation } from '../../src/app/register/organisations/register-organisation.ts'
import { freeName, numberedName } from '../../src/domain/document/file-name.ts'
import { message } from '../../src/domain/messages/message.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import t from 'tap'
import { bothEngines } from './both-engines.ts'
import { decided, STAFF, wish } from './casework.ts'
import type { RegisterService } from './register-service.ts'

const each = await bothEngines(t)
const catalogue = catalogueIn('zh')

/** Decisions that grant, each for a holder of that name. */
async function decisionsFor(
  registerService: RegisterService,
  names: readonly string[],
): Promise<readonly HandOutItem[]> {
  const items: HandOutItem[] = []
  for (const zh of names) {
    const { id } = await registerOrganisation(registerService.ports, STAFF.clerk, {
      name: { zh, en: `${zh} (fictitious)` },
      address: { zh: '示例市示例路 1 号', en: '1 Example Road' },
      contacts: [{ name: '示例联系人', email: 'contact@example.com' }],
    })
    items.push({ decision: (await decided(registerService, wish(id))).id })
  }
  return items
}

/** The zip of what is handed out. */
async function zipped(
  { ports, service }: RegisterService,
  key: string,
  items: readonly HandOutItem[],
  form: 'docx' | 'both' = 'docx',
): Promise<Buffer> {
  const once = { key, requestDigest: JSON.stringify(items) }
  const handedOut = await handOut(ports, { ...STAFF.clerk, once }, items)
  // No machine of these tests needs an office.
  const print = () =>
    Promise.reject(new Refusal('pdf-unavailable', message('refusal-pdf-unavailable--office')))
  const { digestOfBytes: digest } = service
  const files = packPapers(handedOut, { form, catalogue }, { print, digestOfBytes: digest })
  return Buffer.concat(await all(zipStream(files)))
}

/** All that comes, in its order. */
async function all<T>(coming: AsyncIterable<T>): Promise<T[]> {
  const came: T[] = []
  for await (const one of coming) came.push(one)
  return came
}

/** Files of a zip by name, as a strict reader has them. */
async function filesIn(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const file = await yauzl.fromBufferPromise(zip, { strictFileNames: true })
  for await (const entry of file.eachEntry()) {
    const chunks = await all<Buffer>(await file.openReadStreamPromise(entry))
    found.set(entry.fileName, Buffer.concat(chunks))
  }
  return found
}

each('several papers come as one zip, and what is refused spoils no other', async (t, service) => {
  const items = await decisionsFor(service, ['示例一厂', '=1+1 示例/二:厂', '示例三厂'])
  const asked = [items[0]!, { decision: 'nobody' }, ...items.slice(1)]
  const zip = await zipped(service, 'first', asked)
  const files = await filesIn(zip)
  const names = [...files.keys()]
  t.match(names, [
    /^TS-2026-00001 示例一厂\.docx$/,
    /^TS-2026-00002 =1\+1 示例 二 厂\.docx$/,
    /^TS-2026-00003 示例三厂\.docx$/,
    'manifest.csv',
    'manifest.json',
  ])
  const manifest = JSON.parse(String(files.get('manifest.json'))) as {
    certificates: { files: { name: string; sha256: string }[] }[]
  }
  t.match(manifest, {
    certificates: [
      { number: 'TS-2026-00001', holder: { zh: '示例一厂' }, level: { id: 'two-stars', stars: 2 } },
      { decision: 'nobody', files: [], problem: { code: 'record-unknown' } },
      { number: 'TS-2026-00002' },
      { number: 'TS-2026-00003' },
    ],
  })
  for (const { name, sha256 } of manifest.certificates.flatMap((one) => one.files))
    t.equal(digestOfBytes(files.get(name)!), sha256)
  const table = String(files.get('manifest.csv'))
  t.ok(table.startsWith(`\uFEFF${catalogue.say('list-number')},`))
  t.match(table, /,'=1\+1 示例\/二:厂,/, 'no spreadsheet calculates a name')
  t.equal(table.trim().split('\r\n').length, 5)

  t.same(await zipped(service, 'first', asked), zip, 'sent again, the same comes')
  const at = (await filesIn(zip)).get(names[2]!)!
  t.ok(at.length > 1000)
  await t.rejects(zipped(service, 'first', items), { code: 'key-reused' })
  const count = await service.register.read((view) => view.count('certificate'))
  t.equal(count, 3, 'no second number was spent')
})

each('asked for twice at once, each decision has one certificate', async (t, service) => {
  const items = await decisionsFor(service, ['示例一厂', '示例二厂'])
  const [one, two] = await Promise.all([
    zipped(service, 'a', items),
    zipped(service, 'b', items.toReversed()),
  ])
  const numbers = async (zip: Buffer) =>
    [...(await filesIn(zip)).keys()].filter((name) => name.endsWith('.docx')).toSorted()
  t.same(await numbers(one), await numbers(two))
  t.equal(await service.register.read((view) => view.count('certificate')), 2)
})

each('where no copy can be made, the paper comes, and why', async (t, service) => {
  const [item] = await decisionsFor(service, ['示例一厂'])
  const files = await filesIn(await zipped(service, 'a', [item!], 'both'))
  t.match([...files.keys()], [/\.docx$/, 'manifest.csv', 'manifest.json'])
  t.match(JSON.parse(String(files.get('manifest.json'))), {
    certificates: [{ files: [{ name: /\.docx$/ }], problem: { code: 'pdf-unavailable' } }],
  })
})

t.test('a file is called so that every system takes it', async (t) => {
  const taken = new Set<string>()
  const name = numberedName('A/1', 'X<Y>:|?*"\\ Ltd. ', 'docx')
  t.equal(name, 'A 1 X Y Ltd.docx')
  t.equal(freeName(name, taken), name)
  t.equal(freeName(name.toUpperCase(), taken), 'A 1 X Y LTD (2).DOCX')
  t.ok(Buffer.byteLength(numberedName('1', '示'.repeat(500), 'docx')) < 255)
})
