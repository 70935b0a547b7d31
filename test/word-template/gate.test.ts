import t from 'tap'
import { partNameProblem } from '../../src/adapters/word-template/package/part-name.ts'
import { openPackage } from '../../src/adapters/word-template/package/word-package.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { ARCHIVES, GOOD, lyingZip, SPELLINGS, withPart } from './crafted-archives.ts'
import { spoiled, XML_ATTACKS } from './hostile-documents.ts'
import { madeCertificate, madeFindings } from './made-templates.ts'
import { faultsOf, p, wordFile, wordParts, zipOf } from './word-file.ts'

t.test('ordinary Word files pass', async (t) => {
  for (const file of [
    lyingZip(GOOD),
    wordFile(p('x')),
    await madeCertificate(),
    await madeFindings(),
  ])
    t.equal((await openPackage(file)).main, 'word/document.xml')
})

for (const [name, [code, file]] of Object.entries(ARCHIVES))
  t.test(`refused: ${name}`, async (t) => {
    const faults = await faultsOf(() => openPackage(file()))
    t.ok(
      faults.some((one) => one.code === code),
      `${code}, got ${faults.map((one) => one.code).join(' ')}`,
    )
    for (const fault of faults.filter((one) => one.severity === 'error'))
      t.match(wordFault(fault, catalogueIn('en')), { message: /\S/, fix: /\S/ })
  })

t.test('names that could lead out of the file are refused, none is mended', async (t) => {
  t.ok(SPELLINGS.length >= 40)
  for (const name of SPELLINGS) {
    t.type(partNameProblem(Buffer.from(name), name)?.key, 'string', JSON.stringify(name))
    const faults = await faultsOf(() => openPackage(withPart({ name, content: '<a/>' })))
    t.match(faults, [{ code: 'part-name' }], JSON.stringify(name))
  }
  t.type(
    partNameProblem(Buffer.from('c0ae c0ae2f'.replace(' ', ''), 'hex'), '?')?.key,
    'string',
    'overlong UTF-8',
  )
  for (const name of [
    '[Content_Types].xml',
    '_rels/.rels',
    'word/media/image 1 (2).png',
    'customXml/item1.xml',
    'docProps/',
  ])
    t.equal(partNameProblem(Buffer.from(name), name), undefined, name)
})

t.test('XML attacks are refused', async (t) => {
  for (const [name, content, code] of XML_ATTACKS) {
    const faults = await faultsOf(() => openPackage(spoiled('word/document.xml', content)))
    t.ok(
      faults.some((one) => one.code === code),
      `${name}: ${faults.map((one) => one.code).join(' ')}`,
    )
  }
  const style = await faultsOf(() =>
    openPackage(wordFile(p('x'), { parts: { 'customXml/item1.xml': '<!DOCTYPE x><x/>' } })),
  )
  t.match(style, [{ code: 'xml-doctype', place: { file: 'customXml/item1.xml' } }], 'in any part')
})

t.test('macros, outside content and embedded objects are refused', async (t) => {
  const types = 'http://schemas.microsoft.com/office/2006/relationships'
  for (const [type, target, external, code] of [
    [`${types}/vbaProject`, 'document.xml', undefined, 'macros'],
    ['image', 'https://evil.example/track.png', true, 'outside-link'],
    ['image', 'file:///etc/passwd', true, 'outside-link'],
    ['hyperlink', 'file://server/share', true, 'outside-link'],
    ['hyperlink', 'javascript:alert(1)', true, 'outside-link'],
    ['hyperlink', '\\\\server\\share', true, 'outside-link'],
    ['oleObject', 'document.xml', undefined, 'embedded-object'],
    ['package', 'document.xml', undefined, 'embedded-object'],
    ['aFChunk', 'document.xml', undefined, 'embedded-object'],
    ['control', 'document.xml', undefined, 'embedded-object'],
    ['subDocument', 'other.docx', true, 'outside-link'],
    ['frame', 'https://evil.example', true, 'outside-link'],
    ['urn:something/brandNew', 'document.xml', undefined, 'part-kind'],
    ['image', 'media/missing.png', undefined, 'relationship-target'],
    ['image', '../../outside.png', undefined, 'relationship-target'],
  ] as const) {
    const faults = await faultsOf(() =>
      openPackage(
        wordFile(p('x'), {
          links: [external ? ['r', type, target, external] : ['r', type, target]],
        }),
      ),
    )
    t.ok(
      faults.some((one) => one.code === code),
      `${type} ${target}: ${faults.map((one) => one.code).join(' ')}`,
    )
  }
  for (const [xml, code] of [
    ['<w:altChunk r:id="x"/>', 'embedded-object'],
    ['<w:p><w:r><w:object/></w:r></w:p>', 'embedded-object'],
    [
      '<w:p><w:r><w:pict><v:shape><v:imagedata src="https://evil.example/x.png"/></v:shape></w:pict></w:r></w:p>',
      'outside-link',
    ],
    [
      '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE https://evil.example/x.png "/></w:p>',
      'field-outside',
    ],
    [
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      'field-outside',
    ],
  ] as const)
    t.match(await faultsOf(() => openPackage(wordFile(xml))), [{ code }], xml.slice(0, 40))
  const macro = zipOf(
    wordParts(p('x')).map(([name, content]) => [
      name,
      String(content).replace('document.main', 'document.macroEnabled.main'),
    ]),
  )
  t.match(await faultsOf(() => openPackage(macro)), [{ code: 'macros' }])
  const svg = (inner: string): Uint8Array =>
    wordFile(p('x'), {
      parts: { 'word/media/a.svg': `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>` },
    })
  for (const inner of [
    '<script>x</script>',
    '<image href="https://evil.example"/>',
    '<rect onload="x"/>',
    '<style>@import "x"</style>',
  ])
    t.match(await faultsOf(() => openPackage(svg(inner))), [{ code: 'outside-link' }], inner)
  t.ok(await openPackage(svg('<path d="M0 0"/>')))
})

t.test('links to web pages are allowed and told', async (t) => {
  const { warnings } = await openPackage(
    wordFile(p('x'), { links: [['r', 'hyperlink', 'https://example.org/', true]] }),
  )
  t.match(warnings, [
    { code: 'link', severity: 'warning', message: { with: { address: 'https://example.org/' } } },
  ])
})
