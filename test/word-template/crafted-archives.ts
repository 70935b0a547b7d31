import { crc32, deflateRawSync } from 'node:zlib'
import { UPLOAD_LIMITS } from '../../src/adapters/word-template/package/archive-gate.ts'
import { p, story, wordFile, wordParts, zipOf } from './word-file.ts'

/** One entry of a zip file with every field open to lies. */
export type Lie = {
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
export function lyingZip(
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

/** What a sound Word file is made of. */
export const GOOD: readonly Lie[] = wordParts(p('x')).map(([name, content]) => ({
  name,
  content: Buffer.from(content),
}))
/** A sound Word file with these parts besides. */
export function withPart(...parts: readonly Lie[]): Uint8Array {
  return lyingZip([...GOOD, ...parts])
}
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024)
/** Archives that no template is, each with the code of what must be found wrong with it. */
export const ARCHIVES: {
  readonly [name: string]: readonly [code: string, file: () => Uint8Array]
} = {
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
          ...(i > 0 && { sameDataAs: GOOD.length }),
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
    () =>
      withPart({
        name: 'word/document.xml',
        content: story('w:document', `<w:body>${p('y')}</w:body>`),
      }),
  ],
  'a part twice in another case': [
    'part-twice',
    () =>
      withPart({
        name: 'WORD/Document.xml',
        content: story('w:document', `<w:body>${p('y')}</w:body>`),
      }),
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
  'a directory that hides entries': ['archive-broken', () => lyingZip(GOOD, { count: 2 })],
  'bytes in front': ['archive-kind', () => lyingZip(GOOD, { prefix: '#!/bin/sh\n' })],
  'bytes behind': ['archive-broken', () => lyingZip(GOOD, { suffix: 'extra' })],
  'cut short': ['archive-broken', () => lyingZip(GOOD).subarray(0, 900)],
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

/** Spellings by which a part could lead out of its file. */
export const SPELLINGS: readonly string[] = [
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
