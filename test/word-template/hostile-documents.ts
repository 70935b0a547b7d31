import { p, story, wordFile, wordParts, zipOf } from './word-file.ts'

const body = (inner: string): string => story('w:document', `<w:body>${inner}</w:body>`)
const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'

/** XML that attacks its reader, as the body of a Word file, each with the code of what is found. */
export const XML_ATTACKS: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  code: string,
])[] = [
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
]

/** A Word file in which one part is replaced, stored as it is. */
export function spoiled(name: string, content: string | Uint8Array): Uint8Array {
  return zipOf(
    wordParts(p('x')).map(([part, old]) => [part, part === name ? content : old]),
    0,
  )
}

const LISTS = ['sections', 'clauses', 'nonconformities', 'parts', 'levels', 'way', 'adjustments']
const within = (lists: readonly string[], inner: string): string =>
  [
    ...lists.map((list) => p(`{{#${list}}}`)),
    inner,
    ...lists.toReversed().map((list) => p(`{{/${list}}}`)),
  ].join('')
const all = [...LISTS, 'gates', 'stars', 'others']
/** Letters that pack badly, so that they are no bomb to the gate; the same ones every time. */
const noise = (length: number): string => {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(97 + (seed % 26))
  }).join('')
}
/** Words of eight such letters. */
const words = (many: number): readonly string[] => noise(8 * many).match(/.{8}/g)!
const linked = (type: string, target: string): Uint8Array =>
  wordFile(p('x'), { links: [['r', type, target, true]] })

/**
 * Templates of a findings report that want more than to be filled: out of the file, into the
 * program, or more time and memory than a paper has. Each with the code it is refused by; those
 * without one come out as a paper and do no harm.
 */
export const HOSTILE_TEMPLATES: readonly (readonly [
  name: string,
  file: () => Uint8Array,
  code?: string,
])[] = [
  ['a partial from a path', () => wordFile(p('{{&gt; ../../etc/passwd}}')), 'tag-partial'],
  ['other delimiters', () => wordFile(p('{{=&lt;% %&gt;=}}')), 'tag-delimiters'],
  ['three braces', () => wordFile(p('{{{organisation}}}')), 'tag-triple'],
  ['an unescaped value', () => wordFile(p('{{&amp;organisation}}')), 'tag-unescaped'],
  ['the prototype', () => wordFile(p('{{__proto__}}')), 'tag-unknown'],
  ['a constructor', () => wordFile(p('{{constructor}}')), 'tag-unknown'],
  ['a function of the program', () => wordFile(p('{{toString}}')), 'tag-unknown'],
  ['a way into the program', () => wordFile(p('{{organisation.constructor}}')), 'tag-unknown'],
  [
    'a list in itself',
    () => wordFile(within(['sections', 'sections'], p('x'))),
    'section-recursive',
  ],
  ['lists in lists that write nothing', () => wordFile(within(all, '')), 'document-too-large'],
  [
    'lists in lists that write much',
    () => wordFile(within(LISTS, p(noise(20_000)))),
    'document-too-large',
  ],
  [
    'a book in every row',
    () => wordFile(within(['sections', 'clauses'], p(noise(4_000_000)))),
    'document-too-large',
  ],
  [
    'thousands of empty sections in every row',
    () =>
      wordFile(
        within(
          ['sections', 'clauses', 'parts', 'levels', 'stars'],
          `<w:p>${'{{^parts}}x{{/parts}}'
            .repeat(1200)
            .match(/.{1,2100}/g)!
            .map((some) => `<w:r><w:t>${some}</w:t></w:r>`)
            .join('')}</w:p>`,
        ),
      ),
    'document-too-large',
  ],
  [
    'more tags than a paper has',
    () =>
      wordFile(
        words(5001)
          .map((word) => p(`{{title}} ${word}`))
          .join(''),
      ),
    'template-too-large',
  ],
  [
    'more elements than a paper has',
    () =>
      wordFile(
        words(20_001)
          .map((word) => p(word))
          .join(''),
      ),
    'xml-size',
  ],
  ['a table eighty deep', () => wordFile(nestedTables(80))],
  ['a table a hundred deep', () => wordFile(nestedTables(100)), 'xml-depth'],
  ['a field that runs a program', () => wordFile(field('DDEAUTO c:\\x')), 'field-outside'],
  ['a field that reads a file', () => wordFile(field('INCLUDETEXT /etc/passwd')), 'field-outside'],
  ['a picture from elsewhere', () => linked('image', 'https://evil.example/x'), 'outside-link'],
  ['a template from elsewhere, left out', () => linked('attachedTemplate', 'https://a.b')],
  ['a link that is a script', () => linked('hyperlink', 'javascript:alert(1)'), 'outside-link'],
  ['another file merged in', () => wordFile('<w:altChunk r:id="x"/>'), 'embedded-object'],
  ['an object', () => wordFile('<w:p><w:r><w:object/></w:r></w:p>'), 'embedded-object'],
  ['an entity', () => spoiled('word/document.xml', laughs + body(p('&b;'))), 'xml-doctype'],
  [
    'a mail merge',
    () =>
      wordFile(p('x'), {
        parts: { 'word/settings.xml': story('w:settings', '<w:mailMerge/>') },
        links: [['s', 'settings', 'settings.xml']],
      }),
    'outside-link',
  ],
]

function field(instruction: string): string {
  return `<w:p><w:fldSimple w:instr=" ${instruction} "/></w:p>`
}

function nestedTables(depth: number): string {
  const open = '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>'
  return `${open.repeat(depth)}${p('x')}${`${p('')}</w:tc></w:tr></w:tbl>`.repeat(depth)}`
}
