import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { buildStarterTemplates } from '../../tools/starter-templates/build-starter-templates.ts'
import { packEntry, writeZip } from '../../src/adapters/word-template/package/zip-writer.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { exampleData, SAMPLE_CASES } from '../../src/domain/document/example-data.ts'
import { KIND_FACTS } from '../../src/domain/document/kinds.ts'
import { sdkFaults } from './open-xml-sdk.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { readQr } from './qr-code.ts'
import { ALL, service, paperOf, receiptOf, ROOT } from './papers.ts'

const built = await buildStarterTemplates()

t.test('the templates that come with Touchstone are those its builder draws', (t) => {
  t.equal(built.length, ALL.length)
  for (const { kind, language, bytes } of built) {
    const committed = readFileSync(join(ROOT, 'templates', kind, `${language}.docx`))
    t.ok(committed.equals(bytes), `${kind} ${language}: "npm run templates" writes it anew`)
  }
  t.end()
})

t.test('a check finds nothing to say against them', async (t) => {
  for (const { kind, language, bytes } of built) {
    const { faults, fonts } = await service.papers.check(bytes, kind)
    t.strictSame(
      faults.map(({ message }) => message),
      [],
      `${kind} ${language}`,
    )
    t.ok(fonts!.eastAsian.includes('SimSun'), 'Chinese text has a face of its own')
    const sample = await readArchive(await service.papers.sample(bytes, kind, catalogueIn('zh')))
    const pictures = [...sample].filter(([name]) => /^word\/media\/.*\.png$/.test(name))
    if (kind === 'certificate' || kind === 'certificate-label')
      t.match(await readQr(pictures[0]![1]), 'https://register.example.org/c/', 'its code is read')
  }
})

t.test('samples with little and with much in them come from each', async (t) => {
  for (const { kind, language, bytes } of built) {
    const lengths = await Promise.all(
      SAMPLE_CASES.map(async (one) => {
        const sample = await service.papers.sample(bytes, kind, catalogueIn('zh'), one)
        return (await readArchive(sample)).get('word/document.xml')!.length
      }),
    )
    const [usual = 0, shortest = 0, longest = 0] = lengths
    t.ok(shortest <= usual && usual < longest, `${kind} ${language}: ${lengths.join()}`)
  }
})

t.test('a sample shows as many stars as the level it names', (t) => {
  for (const kind of ['certificate', 'findings'] as const)
    for (const one of ['usual', 'longest'] as const) {
      const { stars, ...data } = exampleData(KIND_FACTS[kind].tags, catalogueIn('zh'), one)
      t.match(JSON.stringify(data), '四星级', kind)
      const earned = [true, true, true, true, false].map((isEarned) => ({ isEarned }))
      t.strictSame(stars, earned, kind)
    }
  t.end()
})

t.test('the Open XML SDK finds no fault in templates and papers', async (t) => {
  t.setTimeout(240_000)
  const receipt = await receiptOf()
  // The languages of a kind share most of it, and a paper is its template with words filled in: of each
  // kind one template is looked at, and the papers in the other languages.
  const firsts = built.filter((one) => one === built.find(({ kind }) => kind === one.kind))
  for (const { kind, language, bytes } of firsts)
    t.strictSame(await sdkFaults(bytes), [], `template ${kind} ${language}`)
  for (const [kind, language] of ALL.filter(([, language]) => language !== 'en'))
    t.strictSame(
      await sdkFaults((await paperOf(receipt, kind, language)).bytes),
      [],
      `${kind} ${language}`,
    )
  const bare = {
    ...receipt,
    marks: [],
    clauses: receipt.clauses.map((one) => ({ ...one, evidence: [], decisions: [] })),
  }
  t.strictSame(
    await sdkFaults((await paperOf(bare, 'findings', 'zh')).bytes),
    [],
    'without evidence',
  )

  const parts = await readArchive((await paperOf(receipt, 'certificate', 'zh')).bytes)
  const broken = [...parts].map(([name, part]) =>
    packEntry(
      name,
      Buffer.from(Buffer.from(part).toString().replace('<w:body>', '<w:body><w:tc/>')),
      6,
    ),
  )
  t.not((await sdkFaults(writeZip(broken))).length, 0, 'a broken one is found out')
})
