import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { digestOfBytes } from '../../src/adapters/system/digest.ts'
import { openTemplateFiles } from '../../src/adapters/template-files/template-files.ts'
import { openTemplateShelf } from '../../src/adapters/template-files/template-shelf.ts'
import { openTemplateStore } from '../../src/adapters/template-files/template-store.ts'
import type { TemplateShelf } from '../../src/app/ports.ts'
import {
  activateTemplate,
  keepTemplate,
  listTemplates,
} from '../../src/app/papers/list-templates.ts'
import { service, ROOT } from './papers.ts'

const shipped = join(ROOT, 'templates')
const clock = { now: () => '2026-06-01T08:00:00.000Z' }

/** A shelf over folders, and one that may be written where it is given. */
function shelfOf(folders: readonly string[], write?: string): TemplateShelf {
  return openTemplateShelf(
    folders.map((folder) => openTemplateFiles(folder, digestOfBytes)),
    write === undefined ? undefined : openTemplateStore(write, { digestOfBytes, clock }),
  )
}

t.test('the nearest template wins: of the edition, of the standard, everybody’s', async (t) => {
  const own = t.testdir()
  const put = (path: string, text: string): void => {
    mkdirSync(join(own, path), { recursive: true })
    writeFileSync(join(own, path, 'zh.docx'), text)
  }
  put('q-hxc-013/2018/certificate', 'edition')
  put('q-hxc-013/certificate', 'standard')
  put('certificate', 'own')
  const shelf = shelfOf([own, shipped])
  const found = async (standard: string, edition: string): Promise<string> =>
    Buffer.from((await shelf.find('certificate', 'zh', { standard, edition }))!.bytes).toString()
  t.equal(await found('q-hxc-013', '2018'), 'edition')
  t.equal(await found('q-hxc-013', '2030'), 'standard')
  t.equal(await found('gb-t-27922', '2011'), 'own')
  const en = await shelf.find('certificate', 'en', { standard: 'q-hxc-013', edition: '2018' })
  t.equal(en?.file, 'certificate/en.docx', 'the one that comes along, where there is no other')
  const scopes = (await listTemplates(shelf)).filter(
    ({ kind, language }) => kind === 'certificate' && language === 'zh',
  )
  t.strictSame(
    scopes.map(({ scope }) => scope),
    [{}, { standard: 'q-hxc-013', edition: '2018' }, { standard: 'q-hxc-013' }],
  )
})

t.test('an upload is kept, then made active, and wins from then on', async (t) => {
  const own = t.testdir({ own: {}, store: {} })
  const write = join(own, 'store')
  const shelf = shelfOf([shipped], write)
  const doors = { shelf, check: service.papers.check }
  const other = (await shelf.find('certificate', 'both', {}))!.bytes
  const usual = (await shelf.find('certificate', 'zh', {}))!
  const { sha256, ...kept } = await keepTemplate(other, 'certificate', doors)
  t.equal(sha256, digestOfBytes(other))
  t.strictSame(kept, { kind: 'certificate', bytes: other.length, keptAt: clock.now() })
  t.strictSame(await shelf.store?.kept(), [{ sha256, ...kept }])
  const before = await shelf.find('certificate', 'zh', { standard: 'q-hxc-013' })
  t.not(before?.sha256, sha256, 'keeping changes nothing')
  const scope = { standard: 'q-hxc-013' }
  const place = { kind: 'certificate', language: 'zh', scope } as const
  await activateTemplate({ sha256, ...place }, doors)
  const now = await shelf.find('certificate', 'zh', scope)
  t.match(now, { sha256, version: 1, file: 'q-hxc-013/certificate/zh.docx' })
  t.not((await shelf.find('certificate', 'zh', {}))?.sha256, sha256, 'for that standard only')
  t.match(
    (await listTemplates(shelf)).find(({ version }) => version === 1),
    { sha256, scope },
  )

  await activateTemplate({ sha256: usual.sha256, ...place }, doors)
  t.strictSame(
    (await shelf.store?.versions(place))?.map(({ version, sha256: digest }) => [version, digest]),
    [
      [1, sha256],
      [2, usual.sha256],
    ],
    'what was active stays known',
  )
  t.strictSame((await shelf.withDigest(sha256))?.bytes, other, 'and can still be had')
  t.equal(
    (await shelfOf([], write).find('certificate', 'zh', scope))?.version,
    2,
    'as one that came along, should that be replaced',
  )

  await t.rejects(keepTemplate(Buffer.from('no Word file'), 'certificate', doors), {
    code: 'template-faulty',
  })
  await t.rejects(
    activateTemplate({ ...place, sha256: '../../x' }, doors),
    { code: 'template-unknown' },
    'a digest is no path',
  )
  await t.rejects(keepTemplate(other, 'findings', doors), { code: 'template-faulty' }, 'other tags')
  await t.rejects(
    activateTemplate({ sha256, kind: 'findings', language: 'both', scope }, doors),
    { code: 'template-unknown' },
    'a report is in one language',
  )
  const closed = { ...doors, shelf: shelfOf([shipped]) }
  await t.rejects(keepTemplate(other, 'certificate', closed), { code: 'templates-read-only' })
})

t.test('two who make templates active at once get two versions', async (t) => {
  const write = t.testdir()
  const places = { kind: 'certificate', language: 'en', scope: {} } as const
  const bytes = (await shelfOf([shipped]).find('certificate', 'en', {}))!.bytes
  const stores = [1, 2, 3, 4].map(() => openTemplateStore(write, { digestOfBytes, clock }))
  const made = await Promise.all(stores.map((store) => store.activate(bytes, places)))
  t.strictSame(
    made.map(({ version }) => version).toSorted((a, b) => a! - b!),
    [1, 2, 3, 4],
  )
})

t.test('a service without templates of its own uses those that come with Touchstone', async (t) => {
  const root = t.testdir()
  cpSync(join(ROOT, 'standards'), join(root, 'standards'), { recursive: true })
  const shelf = shelfOf([join(root, 'templates'), shipped])
  t.equal((await shelf.list()).length, 29)
})
