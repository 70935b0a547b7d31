import { crc32, deflateRawSync } from 'node:zlib'
import t from 'tap'
import { UPLOAD_LIMITS } from '../../src/adapters/word-template/archive-gate.ts'
import { partNameProblem } from '../../src/adapters/word-template/part-name.ts'
import { openPackage } from '../../src/adapters/word-template/word-package.ts'
import { madeCertificate, madeFindings } from './made-templates.ts'
import { faultsOf, p, story, wordFile, wordParts, zipOf } from './word-file.ts'

/** One entry of a zip file with every field open to lies. */
type Lie = {
  readonly name: string | Uint8Array
  readonly content?: Uint8Array | string
  readonly localName?: string
  readonly method?: number
  readonly flags?: number
  readonly size?: number
  readonly packed?: Uint8Array
  readonly crc?: number
  readonly attributes?: number
  readonly extra?: Uint8Array
  /** Index of the entry whose data this one claims as well. */
  readonly sameDataAs?: number
}

/** A zip file that may lie about itself. */
function lyingZip(
  entries: readonly Lie[],
  end: { count?: number; prefix?: string; suffix?: string } = {},
): Uint8Array {
  const locals: Buffer[] = [Buffer.from(end.prefix ?? '')]
  const centrals: Buffer[] = []
  const offsets: number[] = []
  let at = locals[0]!.length
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '')
    const method = entry.method ?? 8
    const data = entry.packed ?? (method === 8 ? deflateRawSync(content, { level: 9 }) : content)
    const name = Buffer.from(entry.name)
    const localName = Buffer.from(entry.localName ?? entry.name)
    const extra = entry.extra ?? new Uint8Array()
    const facts = Buffer.alloc(20)
    facts.writeUInt16LE(entry.flags ?? 0, 0)
    facts.writeUInt16LE(method, 2)
    facts.writeUInt16LE(0x21, 6)
    facts.writeUInt32LE(entry.crc ?? crc32(content), 8)
    facts.writeUInt32LE(data.length, 12)
    facts.writeUInt32LE(entry.size ?? content.length, 16)
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'),
      facts,
      u16(localName.length),
      u16(0),
      localName,
      data,
    ])
    const offset = entry.sameDataAs === undefined ? at : offsets[entry.sameDataAs]!
    offsets.push(offset)
    if (entry.sameDataAs === undefined) {
      locals.push(local)
      at += local.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(entry.attributes ?? 0, 6)
    tail.writeUInt32LE(offset, 10)
    centrals.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002\u0014\u0003\u0014\u0000', 'latin1'),
        facts,
        u16(name.length),
        u16(extra.length),
        tail,
        name,
        extra,
      ]),
    )
  }
  const directory = Buffer.concat(centrals)
  const eocd = Buffer.alloc(22)
  eocd.writeUInt32LE(0x06054b50, 0)
  eocd.writeUInt16LE(end.count ?? entries.length, 8)
  eocd.writeUInt16LE(end.count ?? entries.length, 10)
  eocd.writeUInt32LE(directory.length, 12)
  eocd.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, eocd, Buffer.from(end.suffix ?? '')])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

const good: Lie[] = wordParts(p('x')).map(([name, content]) => ({
  name,
  content: Buffer.from(content),
}))
const withPart = (...parts: Lie[]): Uint8Array => lyingZip([...good, ...parts])
const spoiled = (name: string, content: string | Uint8Array): Uint8Array =>
  zipOf(
    wordParts(p('x')).map(([part, old]) => [part, part === name ? content : old]),
    0,
  )
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)
const body = (inner: string): string => story('w:document', `<w:body>${inner}</w:body>`)

t.test('ordinary Word files pass', async (t) => {
  for (const file of [
    lyingZip(good),
    wordFile(p('x')),
    await madeCertificate(),
    await madeFindings(),
  ])
    t.equal((await openPackage(file)).main, 'word/document.xml')
})

const archives: { readonly [name: string]: readonly [code: string, file: () => Uint8Array] } = {
  'an empty file': ['archive-kind', () => new Uint8Array()],
  'a text file': [
    'archive-kind',
    () => Buffer.from('Dear committee, this is no Word file at all.'),
  ],
  'an old .doc or a password': [
    'archive-kind',
    () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(64)}`, 'hex'),
  ],
  'a zip file of something else': ['package-kind', () => zipOf([['a.txt', 'x']])],
  'over 10 MB packed': ['archive-too-large', () => Buffer.alloc(UPLOAD_LIMITS.packedBytes + 1)],
  'a bomb: 500 MB of zeros declared': [
    'archive-ratio',
    () =>
      withPart({
        name: 'word/media/a.bmp',
        packed: deflateRawSync(zeros(1)),
        size: 500 * 1024 * 1024,
      }),
  ],
  'a bomb that lies about its size': [
    'part-size',
    () =>
      withPart({ name: 'word/media/a.bmp', packed: deflateRawSync(zeros(40)), size: 1000, crc: 1 }),
  ],
  'a bomb of many middling parts': [
    'archive-too-large',
    () =>
      withPart(
        ...Array.from({ length: 60 }, (_, i) => ({
          name: `word/media/${i}.bmp`,
          packed: Buffer.alloc(20_000),
          size: 1024 * 1024,
        })),
      ),
  ],
  'a bomb of overlapping parts': [
    'part-overlap',
    () =>
      withPart(
        ...Array.from({ length: 20 }, (_, i) => ({
          name: 'word/media/a.bmp',
          content: 'BM',
          ...(i > 0 && { sameDataAs: good.length }),
        })),
      ),
  ],
  'more text than a template has': [
    'archive-too-large',
    () =>
      withPart({
        name: 'word/huge.xml',
        packed: Buffer.alloc(1024 * 1024),
        size: 20 * 1024 * 1024,
      }),
  ],
  'over a thousand parts': [
    'archive-entries',
    () =>
      withPart(
        ...Array.from({ length: 1000 }, (_, i) => ({ name: `word/media/${i}.bmp`, content: 'BM' })),
      ),
  ],
  'a zip in the zip': [
    'part-kind',
    () => withPart({ name: 'word/media/a.png', content: wordFile(p('x')) }),
  ],
  'a gzip in the zip': [
    'part-kind',
    () => withPart({ name: 'word/media/a.png', content: Buffer.from('1f8b0800', 'hex') }),
  ],
  'a program with the name of a picture': [
    'part-kind',
    () => withPart({ name: 'word/media/a.png', content: 'MZ\u0090' }),
  ],
  'a picture that is another kind': [
    'part-kind',
    () => withPart({ name: 'word/media/a.png', content: 'GIF89a' }),
  ],
  'a script': ['part-kind', () => withPart({ name: 'word/run.js', content: 'alert(1)' })],
  'a symbolic link': [
    'part-link',
    () =>
      withPart({
        name: 'word/media/a.png',
        content: '/etc/passwd',
        attributes: 0o120777 * 0x10000,
      }),
  ],
  'a device': [
    'part-link',
    () => withPart({ name: 'word/media/a.png', content: '', attributes: 0o020666 * 0x10000 }),
  ],
  'a part twice': [
    'part-twice',
    () => withPart({ name: 'word/document.xml', content: body(p('y')) }),
  ],
  'a part twice in another case': [
    'part-twice',
    () => withPart({ name: 'WORD/Document.xml', content: body(p('y')) }),
  ],
  'an encrypted part': [
    'part-encrypted',
    () => withPart({ name: 'word/media/a.png', content: 'x', flags: 1, method: 8 }),
  ],
  'an unknown way of packing': [
    'part-packing',
    () =>
      withPart({ name: 'word/media/a.png', content: 'x', method: 12, packed: Buffer.from('x') }),
  ],
  'another name in the local header': [
    'part-header',
    () => withPart({ name: 'word/media/a.png', content: 'x', localName: 'word/media/b.png' }),
  ],
  'a second name in an extra field': [
    'part-name',
    () =>
      withPart({
        name: 'word/media/a.png',
        content: 'x',
        extra: Buffer.from('7570060001aabbccdd61', 'hex'),
      }),
  ],
  'a wrong checksum': [
    'part-damaged',
    () => withPart({ name: 'word/media/a.png', content: 'x', crc: 7 }),
  ],
  'data that does not unpack': [
    'part-size',
    () => withPart({ name: 'word/media/a.png', packed: Buffer.from('ffffff', 'hex'), size: 3 }),
  ],
  'a folder with content': ['part-name', () => withPart({ name: 'word/media/', content: 'x' })],
  'a directory that hides entries': ['archive-broken', () => lyingZip(good, { count: 2 })],
  'bytes in front': ['archive-kind', () => lyingZip(good, { prefix: '#!/bin/sh\n' })],
  'bytes behind': ['archive-broken', () => lyingZip(good, { suffix: 'extra' })],
  'cut short': ['archive-broken', () => lyingZip(good).subarray(0, 900)],
  'a chart workbook with macros': [
    'embedded-object',
    () =>
      wordFile(p('x'), {
        links: [['c', 'chart', 'charts/chart1.xml']],
        parts: {
          'word/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
          'word/charts/_rels/chart1.xml.rels':
            '<Relationships xmlns="r"><Relationship Id="r" Type="x/package" Target="../embeddings/a.xlsx"/></Relationships>',
          'word/embeddings/a.xlsx': zipOf([
            ['[Content_Types].xml', '<Types/>'],
            ['xl/vbaProject.bin', 'x'],
          ]),
        },
      }),
  ],
}

for (const [name, [code, file]] of Object.entries(archives))
  t.test(`refused: ${name}`, async (t) => {
    const faults = await faultsOf(() => openPackage(file()))
    t.ok(
      faults.some((one) => one.code === code),
      `${code}, got ${faults.map((one) => one.code).join(' ')}`,
    )
    for (const fault of faults.filter((one) => one.severity === 'error')) t.match(fault.fix, /\S/)
  })

t.test('names that could lead out of the file are refused, none is mended', async (t) => {
  const names = [
    '../evil.xml',
    'word/../../evil.xml',
    '..',
    './word/a.xml',
    'word/./a.xml',
    'word//a.xml',
    '/etc/passwd',
    '//server/share/a.xml',
    '\\evil.xml',
    '..\\evil.xml',
    'word\\..\\..\\evil.xml',
    '\\\\server\\share',
    'C:evil.xml',
    'C:\\evil.xml',
    'c:/evil.xml',
    'word/a.xml:stream',
    'word/a\u0000.xml',
    'word/a.xml\u0000.png',
    'word/\n.xml',
    'word/\u001b[2J.xml',
    'word/\u007f.xml',
    '%2e%2e/evil.xml',
    '..%2fevil.xml',
    '%252e%252e/evil.xml',
    'word/%00.xml',
    'word/..%5c..%5cevil',
    '．．/evil.xml',
    '．．／evil.xml',
    '‥/evil.xml',
    '..∕evil.xml',
    '..⁄evil.xml',
    'word/a\u202Exml.exe',
    'word/\u200B../a.xml',
    'ᴡord/document.xml',
    'word/a.xml.',
    'word/a.xml ',
    'word/ a.xml',
    'word/.../a.xml',
    'word/.. /a.xml',
    'word/con',
    'word/NUL.xml',
    'aux.xml',
    'word/COM1',
    'word/a*.xml',
    'word/a?.xml',
    'word/a|b.xml',
    'word/<a>.xml',
    '~root/\u00e9.xml',
    `word/${'a'.repeat(300)}.xml`,
    '',
  ]
  t.ok(names.length >= 40)
  for (const name of names) {
    t.type(partNameProblem(Buffer.from(name))?.en, 'string', JSON.stringify(name))
    const faults = await faultsOf(() => openPackage(withPart({ name, content: '<a/>' })))
    t.match(faults, [{ code: 'part-name' }], JSON.stringify(name))
  }
  t.type(
    partNameProblem(Buffer.from('c0ae c0ae2f'.replace(' ', ''), 'hex'))?.en,
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
    t.equal(partNameProblem(Buffer.from(name)), undefined, name)
})

t.test('XML attacks are refused', async (t) => {
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
  for (const [name, content, code] of [
    ['a DOCTYPE', '<!DOCTYPE w:document>' + body(p('x')), 'xml-doctype'],
    ['a DOCTYPE in small letters', '<!doctype x>' + body(p('x')), 'xml-doctype'],
    ['a billion laughs', laughs + body(p('&b;')), 'xml-doctype'],
    [
      'an external entity',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + body(p('&e;')),
      'xml-doctype',
    ],
    [
      'a DOCTYPE in UTF-16',
      Buffer.from('\ufeff<!DOCTYPE x>' + body(p('x')), 'utf16le'),
      'xml-doctype',
    ],
    ['an unknown entity', body(p('&evil;')), 'xml-entity'],
    ['an entity for a control character', body(p('&#0;')), 'xml-entity'],
    ['a control character', body(p('a\u0001b')), 'xml-character'],
    ['depth 10,000', body('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000)), 'xml-depth'],
    ['depth 257', body('<w:x>'.repeat(256) + '</w:x>'.repeat(256)), 'xml-depth'],
    ['elements that cross', body('<w:p><w:r></w:p></w:r>'), 'xml-malformed'],
    ['an attribute twice', body('<w:p w:a="1" w:a="2"/>'), 'xml-malformed'],
    ['two roots', body('') + body(''), 'xml-malformed'],
    ['an end that is missing', body('').slice(0, -5), 'xml-malformed'],
    [
      'another encoding',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="UTF-7"?>'),
        Buffer.from(body(p('x'))),
      ]),
      'part-encoding',
    ],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('<a>'), Buffer.from([0xc3, 0x28]), Buffer.from('</a>')]),
      'part-encoding',
    ],
    [
      'Word elements under another prefix',
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'part-namespace',
    ],
    [
      'Word elements without a prefix',
      body('<altChunk xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
      'part-namespace',
    ],
    ['another meaning of w', '<w:document xmlns:w="urn:other"/>', 'part-namespace'],
    [
      'the strict form',
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
      'part-namespace',
    ],
  ] as const) {
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
    [`${types}/keyMapCustomizations`, 'document.xml', undefined, 'macros'],
    ['attachedTemplate', 'https://evil.example/t.dotm', true, 'outside-link'],
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
  t.match(warnings, [{ code: 'link', severity: 'warning', message: /example\.org/ }])
})
