import { readFile } from 'node:fs/promises'
import t, { type Test } from 'tap'
import { compileTemplate } from '../../src/adapters/word-template/render/compile-template.ts'
import { lintTemplate } from '../../src/adapters/word-template/tags/lint-template.ts'
import { qrPng } from '../../src/adapters/word-template/objects/qr-png.ts'
import {
  renderTemplate,
  type RenderOptions,
} from '../../src/adapters/word-template/render/render-template.ts'
import { openPackage } from '../../src/adapters/word-template/package/word-package.ts'
import { exampleData } from '../../src/domain/document/example-data.ts'
import type { TagData } from '../../src/domain/document/example-data.ts'
import { STAND_INS } from '../../src/domain/document/stand-ins.ts'
import { listTags, spellTag } from '../../src/domain/document/tag-schema.ts'
import { wordCheck } from '../../src/domain/document/template-check.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { madeCertificate, madeData, madeFindings, madeSchema } from './made-templates.ts'
import { scanOfFirstPage, textOfPages } from '../documents/pdf-pages.ts'
import { readQr } from '../documents/qr-code.ts'
import { needs } from '../needs.ts'
import { convert } from './libreoffice.ts'
import {
  compileFaults,
  faultsOf,
  p,
  r,
  readBack,
  type Rendered,
  rendered,
  story,
  table,
  tags,
  wordFile,
} from './word-file.ts'

const address = 'https://example.org/v/TS-2026-000123'
const qr = qrPng(address)
const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/word/${name}`, import.meta.url))

async function make(
  file: Uint8Array,
  data: TagData,
  options: RenderOptions = {},
): Promise<Rendered> {
  return readBack(
    renderTemplate(compileTemplate(await openPackage(file), { schema: madeSchema }), data, {
      pictures: { qr },
      ...options,
    }),
  )
}

/** Lines that say something, each once: editors add blank ones and fallbacks of text boxes. */
const said = (document: Rendered): string[] => [
  ...new Set(document.lines.filter((line) => line.trim() !== '')),
]

/** Holds what is filled into files of the two templates against what these say as docx made them. */
async function saySame(
  t: Test,
  files: { readonly certificate: Uint8Array; readonly findings: Uint8Array },
): Promise<void> {
  const lines = said(await make(await madeCertificate(), madeData()))
  t.ok(lines.includes('极光酒店（上海）有限公司𠮷'))
  t.ok(lines.includes('Aurora & Sons "Hotel" Ltd'))
  t.same(said(await make(files.certificate, madeData())), lines)
  const table = said(await make(await madeFindings(), madeData(60)))
  t.same(said(await make(files.findings, madeData(60))), table)
}

t.test('templates that LibreOffice has saved say the same', async (t) => {
  await saySame(t, {
    certificate: await fixture('certificate-libreoffice.docx'),
    findings: await fixture('findings-libreoffice.docx'),
  })
})

t.test(
  'templates that the LibreOffice of this machine saves say the same',
  needs('LibreOffice', async (t) => {
    const made = { certificate: await madeCertificate(), findings: await madeFindings() }
    const { certificate, findings } = await convert(made, 'docx')
    await saySame(t, { certificate: certificate!, findings: findings! })
  }),
)

t.test(
  'no brace of a tag is left in any part, and the bytes are the same every time',
  async (t) => {
    for (const file of [
      await madeCertificate(),
      await madeFindings(),
      await fixture('certificate-libreoffice.docx'),
      await fixture('findings-libreoffice.docx'),
    ])
      for (const options of [
        {},
        { marks: ['specimen'] as const, protection: 'read-only' as const },
      ]) {
        const one = await make(file, madeData(), options)
        for (const [name, bytes] of one.parts)
          t.notMatch(Buffer.from(bytes).toString('latin1'), /\{\{|\}\}/, name)
        const two = await make(file, madeData(), options)
        t.ok(Buffer.from(one.bytes).equals(two.bytes))
      }
  },
)

t.test(
  'the QR code of a certificate is its picture, with words for who cannot see it',
  async (t) => {
    const document = await make(await madeCertificate(), madeData())
    t.same(document.parts.get('word/media/tag1.png'), qr, 'the picture itself')
    t.equal(await readQr(qr), address)
    t.match(document.body, 'descr="验证二维码 / QR code for checking"', 'its alternative text')
  },
)

t.test(
  'the QR code of a printed certificate leads to its address',
  needs('LibreOffice', async (t) => {
    const plain = await make(await madeCertificate(), madeData())
    const specimen = await make(await madeCertificate(), madeData(), { marks: ['specimen'] })
    const pdfs = await convert({ plain: plain.bytes, specimen: specimen.bytes }, 'pdf')
    t.same(Object.keys(pdfs).sort(), ['plain', 'specimen'])
    for (const [name, pdf] of Object.entries(pdfs))
      t.equal(await readQr(await scanOfFirstPage(pdf, 150)), address, name)
  }),
)

t.test('QR codes are small, sharp and always the same', async (t) => {
  t.same(qrPng(address), qrPng(address))
  t.ok(qr.length < 600, `${qr.length} bytes`)
  t.notSame(qrPng(address, { correction: 'H' }), qr)
  t.throws(() => qrPng('x'.repeat(5000)), RangeError)
})

/** A file of five pages, with headers of its own, without, and every way to hide a mark. */
function manyPages(): Uint8Array {
  const section = (inner: string): string =>
    `<w:p><w:pPr><w:sectPr>${inner}</w:sectPr></w:pPr></w:p>`
  const links = [
    ['h', 'header', 'header1.xml'],
    ['s', 'settings', 'settings.xml'],
    ['y', 'styles', 'styles.xml'],
  ] as const
  const parts = {
    'word/header1.xml': story('w:hdr', p('own header')),
    'word/settings.xml': story('w:settings', '<w:evenAndOddHeaders/>'),
    // Hidden text by default, and a first page and even pages without a header: ways to hide.
    'word/styles.xml': story(
      'w:styles',
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:vanish/><w:color w:val="FFFFFF"/></w:rPr></w:style>',
    ),
  }
  const page = '<w:r><w:br w:type="page"/></w:r>'
  const body = `${p('one')}<w:p>${page}${r('two')}${page}${r('three')}</w:p>${section('<w:headerReference w:type="default" r:id="h"/><w:titlePg/>')}${p('four')}${section('<w:titlePg/>')}${p('five')}<w:sectPr><w:titlePg/></w:sectPr>`
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const contentTypes = ['header', 'settings', 'styles']
    .map(
      (name) =>
        `<Override PartName="/word/${name === 'header' ? 'header1' : name}.xml" ContentType="${type}.${name}+xml"/>`,
    )
    .join('')
  return wordFile(body, { parts, links, contentTypes })
}

t.test('every section of a specimen has a mark for each kind of page', async (t) => {
  const document = await rendered(manyPages(), {}, {}, { marks: ['specimen'] })
  const sections = document.body.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []
  t.equal(sections.length, 3)
  for (const one of sections)
    t.same(
      [...one.matchAll(/headerReference[^>]*w:type="(\w+)"/g)]
        .map((found) => String(found[1]))
        .toSorted(),
      ['default', 'even', 'first'],
    )
  for (const [name, bytes] of document.parts) {
    const text = Buffer.from(bytes).toString()
    if (/<w:hdr[ >]/.test(text)) t.match(text, /样本 SPECIMEN"/, name)
  }
  const plain = await rendered(manyPages(), {}, {})
  t.notMatch(plain.body, 'SPECIMEN')
})

t.test(
  'every printed page of a specimen says so',
  needs('LibreOffice', async (t) => {
    const document = await rendered(manyPages(), {}, {}, { marks: ['specimen'] })
    const { specimen } = await convert({ specimen: document.bytes }, 'pdf')
    const pages = await textOfPages(specimen!)
    t.equal(pages.length, 5)
    for (const [i, text] of pages.entries()) t.match(text, /样本.*SPECIMEN/s, `page ${i + 1}`)
  }),
)

t.test('what would cover the mark of a specimen goes behind the text', async (t) => {
  const cover =
    '<w:p><w:r><w:drawing><wp:anchor behindDoc="0"><wp:extent cx="7560310" cy="10692130"/></wp:anchor></w:drawing></w:r></w:p>'
  const covered = await rendered(wordFile(cover), {}, {}, { marks: ['specimen'] })
  t.match(covered.body, 'behindDoc="1"')
})

t.test('read-only is asked for where Word looks for it', async (t) => {
  const document = await make(await madeCertificate(), madeData(), { protection: 'read-only' })
  t.match(
    document.part('word/settings.xml'),
    /<w:documentProtection w:edit="readOnly" w:enforcement="1"\/>/,
  )
  const none = await rendered(wordFile(p('x')), {}, {}, { protection: 'read-only' })
  t.match(none.part('word/settings.xml'), /documentProtection/)
})

t.test('chart, its cache and its workbook hold the same numbers', async (t) => {
  const value = {
    categories: ['甲 & <A>', 'B', 'C', 'D'],
    series: [
      { name: '得分', values: [1.5, null, -3, 0] },
      { name: 'Max', values: [2, 4, 6, 8] },
    ],
  }
  const document = await make(await madeFindings(), { ...madeData(), parts: value })
  const chart = document.part('word/charts/chart1.xml')
  const caches = [...chart.matchAll(/<c:(tx|cat|val)>.*?<\/c:\1>/gs)].map(([xml]) =>
    [...xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map((found) => [
      Number(found[1]),
      found[2],
    ]),
  )
  t.same(caches, [
    [[0, '得分']],
    [
      [0, '甲 &amp; &lt;A&gt;'],
      [1, 'B'],
      [2, 'C'],
      [3, 'D'],
    ],
    [
      [0, '1.5'],
      [2, '-3'],
      [3, '0'],
    ],
    [[0, 'Max']],
    [
      [0, '甲 &amp; &lt;A&gt;'],
      [1, 'B'],
      [2, 'C'],
      [3, 'D'],
    ],
    [
      [0, '2'],
      [1, '4'],
      [2, '6'],
      [3, '8'],
    ],
  ])
  const name = [...document.parts.keys()].find((part) => part.endsWith('.xlsx'))!
  const rels = document.part('word/charts/_rels/chart1.xml.rels')
  t.match(rels, name.replace('word/', '../'))
  const sheet = await readSheet(document.parts.get(name)!)
  t.same(sheet, [
    ['B1', '得分'],
    ['C1', 'Max'],
    ['A2', '甲 &amp; &lt;A&gt;'],
    ['B2', '1.5'],
    ['C2', '2'],
    ['A3', 'B'],
    ['C3', '4'],
    ['A4', 'C'],
    ['B4', '-3'],
    ['C4', '6'],
    ['A5', 'D'],
    ['B5', '0'],
    ['C5', '8'],
  ])
  t.match(chart, '<c:f>Sheet1!$C$2:$C$5</c:f>')
})

t.test('chart data that does not fit is refused', async (t) => {
  const file = await madeFindings()
  for (const [value, what] of [
    [
      { categories: ['a', 'b'], series: [{ name: 's', values: [1] }] },
      'The series "s" of the chart "parts" has 1 value for 2 categories.',
    ],
    [{ categories: ['a'], series: [{ name: 's', values: [Number.NaN] }] }, /not a number/],
    [{ categories: [], series: [] }, /no categories/],
    [{ categories: ['a\u0001'], series: [{ name: 's', values: [1] }] }, /U\+0001/],
  ] as const) {
    const faults = await faultsOf(() => make(file, { ...madeData(), parts: value }))
    t.match(
      faults.map((fault) => wordFault(fault, catalogueIn('en'))),
      [{ code: 'value-kind', message: what }],
    )
  }
  t.match(await faultsOf(() => make(file, { ...madeData(), parts: undefined })), [
    { code: 'value-missing', tag: '{{parts}}' },
  ])
})

t.test('a chart that lost its tag is taken for the only one, or refused', async (t) => {
  const report = await lintTemplate(await fixture('findings-libreoffice.docx'), {
    schema: madeSchema,
  })
  t.ok(report.isUsable)
  t.match(
    report.faults.filter((one) => one.code.startsWith('chart')),
    [{ code: 'chart-assumed', suggestion: '{{parts}}' }],
  )
  const two = { ...madeSchema, other: madeSchema['parts']! }
  const refused = await lintTemplate(await fixture('findings-libreoffice.docx'), { schema: two })
  t.match(
    refused.faults.filter((one) => one.code.startsWith('chart')),
    [{ code: 'chart-fixed', severity: 'error' }],
  )
})

t.test('pictures of a list come one part and one link for each', async (t) => {
  const schema = tags({
    items: { list: { photo: { kind: 'picture', explanation: 'photo' } } },
  })
  const drawing =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="{{photo}}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="old"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  const file = wordFile(`<w:p>${r('{{#items}}')}${drawing}${r('{{/items}}')}</w:p>`, {
    links: [['old', 'image', 'media/old.png']],
    parts: { 'word/media/old.png': qr },
  })
  const [a, b] = [qrPng('a'), qrPng('b')]
  const document = await rendered(
    file,
    schema,
    { items: [{ photo: 'a' }, { photo: 'b' }, { photo: 'a' }] },
    { pictures: { a, b } },
  )
  const ids = [...document.body.matchAll(/r:embed="(\w+)"/g)].map((one) => one[1]!)
  t.equal(ids[0], ids[2])
  t.not(ids[0], ids[1])
  const targetOf = (id: string): string =>
    new RegExp(`Id="${id}"[^>]*Target="/([^"]+)"`).exec(
      document.part('word/_rels/document.xml.rels'),
    )![1]!
  t.same(document.parts.get(targetOf(ids[0]!)), a)
  t.same(document.parts.get(targetOf(ids[1]!)), b)
  t.notOk(document.parts.has('word/media/old.png'), 'the sample of the template is gone')
  t.match(await faultsOf(() => rendered(file, schema, { items: [{}] })), [
    { code: 'value-missing', tag: '{{photo}}' },
  ])
  t.match(
    await faultsOf(() =>
      rendered(
        file,
        schema,
        { items: [{ photo: 'x' }] },
        { pictures: { x: Buffer.from('GIF89a') } },
      ),
    ),
    [{ code: 'value-kind' }],
  )
})

t.test('pictures and charts take their own tags only', async (t) => {
  const picture = (text: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${text}"/><a:blip r:embed="i"/></wp:inline></w:drawing></w:r></w:p>`
  const extras = {
    links: [['i', 'image', 'media/i.png']] as const,
    parts: { 'word/media/i.png': qr },
  }
  t.match(await compileFaults(picture('{{number}}'), madeSchema, extras), [{ code: 'object-kind' }])
  t.match(await compileFaults(picture('{{parts}}'), madeSchema, extras), [{ code: 'object-kind' }])
  t.match(await compileFaults(picture('see {{qr}}'), madeSchema, extras), [{ code: 'object-text' }])
  t.match(await compileFaults(picture('{{qrr}}'), madeSchema, extras), [
    { code: 'tag-unknown', suggestion: '{{qr}}' },
  ])
  const shape =
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="{{qr}}"/></wp:inline></w:drawing></w:r></w:p>'
  t.match(await compileFaults(shape, madeSchema), [{ code: 'object-kind' }])
})

t.test('a check lists every tag with place, explanation and example', async (t) => {
  const check = await lintTemplate(await madeCertificate(), { schema: madeSchema })
  const report = wordCheck(check, catalogueIn('en'))
  t.ok(report.isUsable)
  t.match(
    report.tags.find((one) => one.written === '{{number}}'),
    {
      kind: 'text',
      example: 'TS-2026-000123',
      places: [{ part: 'body' }, { part: 'header 1' }, { part: 'footer 1' }],
    },
  )
  t.match(
    report.tags.find((one) => one.written === '{{.}}'),
    { within: ['scope'], example: 'a' },
  )
  t.ok(report.unused.includes('{{#findings}}…{{/findings}}'))
  t.match(report.fonts, {
    latin: ['Noto Serif'],
    eastAsian: ['SimHei', 'SimSun'],
    hasEastAsianDefault: true,
  })
  const bad = await lintTemplate(Buffer.from('no zip'), { schema: madeSchema })
  t.match(bad, { isUsable: false, faults: [{ code: 'archive-kind' }], tags: [] })
})

t.test('a check names the faces that PDF copies lack', async (t) => {
  const faces = Object.entries(STAND_INS).flat(2)
  const lacks = async (named: readonly string[]): Promise<readonly string[]> => {
    const runs = named.map(
      (face) =>
        `<w:r><w:rPr><w:rFonts w:ascii="${face}" w:eastAsia="${face}"/></w:rPr><w:t>x</w:t></w:r>`,
    )
    const { faults } = await lintTemplate(wordFile(`<w:p>${runs.join('')}</w:p>`), {
      schema: madeSchema,
    })
    return faults
      .filter((one) => one.code === 'font-no-stand-in')
      .map((fault) => `${fault.severity} ${wordFault(fault, catalogueIn('en')).message}`)
  }
  t.same(await lacks(faces), [], 'each face with a stand-in is fine')
  t.match(await lacks([...faces, '等线', 'Calibri']), [/^warning .*"Calibri" and "等线"\.$/])
})

t.test('a check warns of what will look wrong', async (t) => {
  const codes = async (body: string, schema = madeSchema): Promise<string[]> =>
    (await lintTemplate(wordFile(body), { schema })).faults.map((one) => one.code)
  const rows = table([p('Clause')], [p('{{#findings}}{{clause}}{{/findings}}')])
  t.notOk((await codes(rows)).includes('row-splits'), 'a loop inside a cell repeats no row')
  const loop = table(
    [p('Clause'), p('Title')],
    [p('{{#findings}}{{clause}}'), p('{{title}}{{/findings}}')],
  )
  t.same((await codes(loop)).sort(), ['font-east-asia', 'head-not-repeated', 'row-splits'])
  const kept = table(
    [p('Clause')],
    [p('{{#note}}{{note}}{{/note}}')],
    [p('{{#note}}x'), p('y{{/note}}')],
  )
  t.notOk(
    (await codes(kept)).includes('head-not-repeated'),
    'a row that may be left out is no list',
  )
  t.ok((await codes(p('{number}'))).includes('tag-single-brace'))
  t.ok((await codes(p('{{note}}'))).includes('tag-optional'))
  t.notOk((await codes(p('{{#note}}{{note}}{{/note}}'))).includes('tag-optional'))
  const needed = tags({
    number: {
      kind: 'text',
      example: '1',
      mustAppear: true,
      explanation: 'number',
    },
  })
  t.match((await lintTemplate(wordFile(p('x')), { schema: needed })).faults, [
    { code: 'tag-missing', tag: '{{number}}', severity: 'error' },
  ])
})

t.test('example data fills a template of every tag', async (t) => {
  const value = (name: string): string => p(`{{${name}}}`)
  const body = `${['number', 'orgZh', 'points', 'scope', 'note'].map(value).join('')}${p('{{#findings}}{{clause}} {{reason}}{{/findings}}')}`
  const document = await rendered(
    wordFile(body),
    madeSchema,
    exampleData(madeSchema, catalogueIn('en')),
  )
  t.same(document.lines[0], 'TS-2026-000123')
  t.match(document.lines.at(-1), /4\.2\.1 .*4\.2\.1 .*4\.2\.1/)
  t.equal(listTags(madeSchema).length, 19)
  t.same(
    listTags(madeSchema)
      .filter((one) => one.within.length > 0)
      .map((one) => spellTag(one.name, one.tag))[0],
    '{{clause}}',
  )
})

/** Cells of a chart's workbook: reference and text, in order. */
async function readSheet(workbook: Uint8Array): Promise<[string, string][]> {
  const { readArchive } = await import('../../src/adapters/word-template/package/archive-gate.ts')
  const xml = Buffer.from((await readArchive(workbook)).get('xl/worksheets/sheet1.xml')!).toString()
  return [...xml.matchAll(/<c r="(\w+)"[^>]*>(?:<v>|<is><t[^>]*>)([^<]*)/g)].map((found) => [
    found[1]!,
    found[2]!,
  ])
}

t.test('a numbered list that runs on from one section to the next is told', async (t) => {
  const schema = tags({ sections: { list: { title: 'A', clauses: { list: { title: 'A.1' } } } } })
  const numbering = (format: string): string =>
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`
  const item = (text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const codes = async (body: string, format: string): Promise<readonly string[]> => {
    const file = wordFile(body, {
      parts: { 'word/numbering.xml': numbering(format) },
      links: [['rId7', 'numbering', 'numbering.xml']],
      contentTypes: `<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>`,
    })
    const { faults } = await lintTemplate(file, { schema })
    return faults.flatMap(({ code, place }) =>
      code === 'list-runs-on' ? [`${code} at paragraph ${place?.paragraph}`] : [],
    )
  }
  const nested = `${p('{{#sections}}{{title}}')}${item('{{#clauses}}{{title}}{{/clauses}}')}${p('{{/sections}}')}`
  t.same(await codes(nested, 'decimal'), ['list-runs-on at paragraph 2'])
  t.same(await codes(nested, 'bullet'), [], 'signs do not count')
  t.same(
    await codes(item('{{#sections}}{{title}}{{/sections}}'), 'decimal'),
    [],
    'one list is numbered once',
  )
})
