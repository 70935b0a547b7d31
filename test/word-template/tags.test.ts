import * as fc from 'fast-check'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import {
  compileFaults,
  faultsOf,
  p,
  r,
  rendered,
  story,
  table,
  tags,
  wordFile,
} from './word-file.ts'
import '../seeds.ts'

const schema = tags({
  name: 'Aurora',
  no: 3,
  flag: true,
  scope: [],
  org: { group: { name: 'Aurora', country: 'CN' } },
  items: { list: { no: 1, text: 'one', parts: { list: { part: 'p' } } } },
  remark: { kind: 'text', example: 'r', optional: true, explanation: 'r' },
  qr: { kind: 'picture', explanation: 'QR code' },
})
const data = {
  name: 'Aurora & Söhne',
  no: 0,
  flag: true,
  scope: ['line one', 'line two'],
  org: { name: 'Org', country: 'CN' },
  items: [
    { no: 1, text: 'one', parts: [{ part: 'a' }, { part: 'b' }] },
    { no: 2, text: 'two', parts: [] },
  ],
}
const lines = async (body: string, given: object = data): Promise<readonly string[]> =>
  (await rendered(wordFile(body), schema, given as typeof data)).lines
const codes = async (body: string, extras = {}): Promise<string[]> =>
  (await compileFaults(body, schema, extras))
    .filter((one) => one.severity === 'error')
    .map((one) => one.code)

t.test('values stand where their tags stood', async (t) => {
  t.same(await lines(p('Dear {{name}}, no. {{ no }}.')), ['Dear Aurora & Söhne, no. 0.'])
  t.same(await lines(p('{{org.name}} in {{#org}}{{country}}{{/org}}')), ['Org in CN'])
  t.same(await lines(p('{{scope}}')), ['line one\nline two'])
  t.same(await lines(p('{{#scope}}[{{.}}]{{/scope}}')), ['[line one][line two]'])
  t.same(await lines(p('a{{! a note for clerks }}b')), ['ab'])
  t.same(await lines(p('{{name}}}')), ['Aurora & Söhne}'], 'a brace after the tag is text')
})

t.test('a tag cut over runs keeps the look of its first character', async (t) => {
  const run = (look: string, text: string): string =>
    `<w:r><w:rPr><w:${look}/></w:rPr><w:t>${text}</w:t></w:r>`
  const { body } = await rendered(
    wordFile(
      `<w:p>${run('b', 'x{')}<w:proofErr w:type="spellStart"/>${run('i', '{na')}<w:bookmarkStart w:id="1" w:name="m"/>${run('u', 'me}')}<w:bookmarkEnd w:id="1"/>${run('strike', '}y')}</w:p>`,
    ),
    schema,
    data,
  )
  t.match(
    body,
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">xAurora &amp; Söhne</w:t></w:r>',
  )
  t.match(body, '<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">y</w:t></w:r>')
  t.notMatch(body, /<w:i\/>|<w:u\/>/, 'runs that held nothing but the tag are gone')
})

t.test('however runs are cut, the same text comes out', async (t) => {
  const text =
    'A {{name}} b{{#flag}}yes {{no}}{{/flag}}{{^flag}}no{{/flag}} {{#items}}{{no}}:{{text}};{{/items}} end'
  const expected = await lines(p(text))
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 40 }),
      fc.array(
        fc.constantFrom(
          '<w:proofErr w:type="gramStart"/>',
          '<w:smartTag w:element="x">',
          '<w:bookmarkStart w:id="9" w:name="z"/><w:bookmarkEnd w:id="9"/>',
          '',
        ),
      ),
      async (cuts, between) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length]
        const inner = at.slice(1).map((end, i) => {
          const piece = `<w:r w:rsidR="00AB12C${i % 10}"><w:t xml:space="preserve">${text.slice(at[i], end)}</w:t></w:r>`
          const mark = between[i % Math.max(between.length, 1)] ?? ''
          return mark.startsWith('<w:smartTag') ? `${mark}${piece}</w:smartTag>` : mark + piece
        })
        t.same(await lines(`<w:p>${inner.join('')}</w:p>`), expected)
      },
    ),
    { numRuns: 60 },
  )
})

t.test('sections repeat runs, paragraphs and rows', async (t) => {
  t.same(
    await lines(p('{{#items}}') + p('{{no}} {{text}}') + p('{{/items}}') + p('end')),
    ['1 one', '2 two', 'end'],
    'paragraphs; those with only tags vanish',
  )
  t.same(
    await lines(p('{{#items}}{{no}}') + p('{{text}}{{/items}}')),
    ['1', 'one', '2', 'two'],
    'marks at the edges of paragraphs',
  )
  t.same(
    await lines(p('Parts:{{#items}}') + p('{{no}}') + p('{{/items}}done')),
    ['Parts:', '1', '2', 'done'],
    'marks after and before other text',
  )
  t.same(
    await lines(
      p('{{#flag}}{{#items}}') +
        p('{{no}}') +
        p('{{/items}}{{^items}}') +
        p('none') +
        p('{{/items}}{{/flag}}') +
        p('end'),
    ),
    ['1', '2', 'end'],
    'several marks in one paragraph',
  )
  const row = table([p('No'), p('Text')], [p('{{#items}}{{no}}'), p('{{text}}{{/items}}')])
  t.same(await lines(row + p('end')), ['No', 'Text', '1', 'one', '2', 'two', 'end'], 'one row')
  const rows = table(
    [p('{{#items}}'), p('')],
    [p('{{no}}'), p('x')],
    [p('{{text}}'), p('y')],
    [p('{{/items}}'), p('')],
  )
  t.same(
    await lines(rows + p('end')),
    ['1', 'x', 'one', 'y', '2', 'x', 'two', 'y', 'end'],
    'several rows between rows of tags',
  )
  const edges = table([p('{{#items}}{{no}}'), p('x')], [p('{{text}}'), p('y{{/items}}')])
  t.same(
    await lines(edges + p('end')),
    ['1', 'x', 'one', 'y', '2', 'x', 'two', 'y', 'end'],
    'several rows without',
  )
  const nested = table(
    [p('{{#items}}'), p('')],
    [p('{{no}}'), p('')],
    [p('{{#parts}}{{part}}'), p('{{text}}{{/parts}}')],
    [p('{{/items}}'), p('')],
  )
  t.same(
    await lines(nested + p('end')),
    ['1', '', 'a', 'one', 'b', 'one', '2', '', 'end'],
    'nested rows',
  )
  const inside = table([
    p('{{#items}}{{no}}'),
    table([p('{{#parts}}{{part}}{{/parts}}')]) + p('{{/items}}'),
  ])
  t.same(await lines(inside + p('end')), ['1', 'ab', '', '2', '', '', 'end'], 'a table in a cell')
})

t.test('the last paragraph of a cell stays, and only when it is needed', async (t) => {
  const body = table([p('{{#remark}}') + p('{{remark}}') + p('{{/remark}}')]) + p('end')
  t.same(await lines(body, { ...data, remark: 'R' }), ['R', 'end'])
  t.same(await lines(body), ['', 'end'], 'a cell without a paragraph would be damaged')
})

t.test('what would damage the document when repeated or left out is mended', async (t) => {
  const all = table([p('{{#items}}{{no}}'), p('{{text}}{{/items}}')])
  const none = await rendered(wordFile(all + p('end')), schema, { ...data, items: [] })
  t.notMatch(none.body, '<w:tbl>', 'a table without rows goes')
  t.same(
    await lines(p('a') + p('{{#remark}}{{remark}}{{/remark}}') + p('b')),
    ['a', 'b'],
    'a paragraph whose text is missing leaves no blank line',
  )
  const apart = table([p('x')]) + p('{{#flag}}') + table([p('y')]) + p('{{/flag}}') + p('end')
  t.notMatch(
    (await rendered(wordFile(apart), schema, data)).body,
    '</w:tbl><w:tbl>',
    'tables parted by a line of tags stay apart',
  )
  const loop = await rendered(
    wordFile(p('{{#items}}') + table([p('{{no}}')]) + p('{{/items}}') + p('end')),
    schema,
    data,
  )
  t.same(loop.lines, ['1', '', '2', '', 'end'], 'two tables do not become one')
  t.notMatch(loop.body, '</w:tbl><w:tbl>')
  const drawn = (id: number): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="n"/></wp:inline></w:drawing></w:r>`
  const ids = await rendered(
    wordFile(
      `<w:p>${drawn(7)}</w:p><w:p>${r('{{#items}}')}<w:bookmarkStart w:id="4" w:name="here"/>${drawn(8)}<w:bookmarkEnd w:id="4"/>${r('{{/items}}')}</w:p>`,
    ),
    schema,
    data,
  )
  const found = [...ids.body.matchAll(/<wp:docPr id="(\d+)"/g)].map((one) => one[1])
  t.equal(new Set(found).size, 3, `ids of drawings differ: ${found.join(' ')}`)
  t.same(
    [...ids.body.matchAll(/w:name="(here\w*)"/g)].map((one) => one[1]),
    ['here', 'here_2'],
  )
  const pairs = [...ids.body.matchAll(/<w:bookmark(Start|End) w:id="(\d+)"/g)].map((one) => one[2])
  t.equal(pairs[0], pairs[1])
  t.equal(pairs[2], pairs[3])
  t.not(pairs[0], pairs[2])
})

t.test('values are never read again, and never break the XML', async (t) => {
  for (const value of [
    '{{no}}',
    '{{#items}}',
    '\uE000no\uE001',
    '\uE002',
    ']]>',
    '<w:p/>',
    '&amp;',
    '"\'`=/',
    'x'.repeat(10_000),
    '龘𠮷𪚥😀👩‍👩‍👧',
    'שלום 123 عربي',
    '\u200Fx',
    '$& $1',
    '{{{no}}}',
  ])
    t.same(await lines(p('[{{name}}]'), { ...data, name: value }), [`[${value}]`])
  t.same(
    await lines(p('{{name}}'), { ...data, name: 'a\r\nb\nc\u2028d\te' }),
    ['a\nb\nc\nd\te'],
    'breaks and tabs',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      async (value) => {
        fc.pre(!/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(value) && value.trim() !== '')
        const [line] = await lines(p('{{name}}'), { ...data, name: value })
        t.equal(
          line!.replace(/[\u202C\u2069]+$/, ''),
          value.replace(/[\u202C\u2069]+$/, '').replace(/[\u2028\u2029]/g, '\n'),
        )
      },
    ),
    { numRuns: 200 },
  )
})

t.test('characters no Word file can hold are refused, or left out on request', async (t) => {
  for (const bad of [
    '\u0000',
    '\u0008',
    '\u001f',
    '\ud83d',
    '\ude00',
    '\ufffe',
    '\uffff',
    '\u{1fffe}',
  ]) {
    const file = wordFile(p('{{name}}'))
    const [fault] = await faultsOf(() => rendered(file, schema, { ...data, name: `a${bad}b` }))
    t.match(fault, { code: 'value-character', tag: '{{name}}' })
    const { lines } = await rendered(
      file,
      schema,
      { ...data, name: `a${bad}b` },
      { illegalCharacters: 'strip' },
    )
    t.same(lines, ['ab'])
  }
})

t.test('a missing value is an error with tag and place', async (t) => {
  const file = wordFile(
    p('x') + table([p('a'), p('{{name}} {{org.name}}')]) + p('{{#items}}{{text}}{{/items}}'),
  )
  const faults = await faultsOf(() => rendered(file, schema, { name: '', items: [{ no: 1 }] }))
  t.match(faults, [
    {
      code: 'value-missing',
      tag: '{{name}}',
      place: { part: 'body', paragraph: 3, row: 1, cell: 2 },
    },
    { code: 'value-missing', tag: '{{org.name}}' },
    { code: 'value-missing', tag: '{{text}}', place: { paragraph: 4 } },
  ])
  t.same(
    await lines(p('[{{#remark}}{{remark}}{{/remark}}]')),
    ['[]'],
    'optional ones may be missing inside a section',
  )
  t.match(await faultsOf(() => rendered(wordFile(p('{{#flag}}x{{/flag}}')), schema, {})), [
    { code: 'value-missing', tag: '{{#flag}}' },
  ])
})

t.test('places are those of the template, though a specimen has more paragraphs', async (t) => {
  const file = wordFile(p('x') + p('{{name}}'))
  const faults = await faultsOf(() => rendered(file, schema, {}, { marks: ['specimen'] }))
  t.match(faults, [{ code: 'value-missing', place: { part: 'body', paragraph: 2 } }])
})

t.test('an item never borrows a missing value from the document', async (t) => {
  const shared = tags({ text: 'outer', items: { list: { text: 'inner' } } })
  const faults = await faultsOf(() =>
    rendered(wordFile(p('{{#items}}{{text}}{{/items}}')), shared, { text: 'outer', items: [{}] }),
  )
  t.match(faults, [{ code: 'value-missing', tag: '{{text}}' }])
})

t.test('data of the wrong kind is refused by name', async (t) => {
  for (const [given, path] of [
    [{ name: {} }, 'name'],
    [{ no: Number.NaN }, 'no'],
    [{ flag: 'yes' }, 'flag'],
    [{ items: {} }, 'items'],
    [{ items: [{ text: ['x'] }] }, 'items.0.text'],
    [{ org: 'x' }, 'org'],
  ] as const) {
    const file = wordFile(
      p('{{name}}{{no}}{{#flag}}{{/flag}}{{#items}}{{text}}{{/items}}{{org.name}}'),
    )
    const faults = await faultsOf(() => rendered(file, schema, { ...data, ...given }))
    t.match(faults[0], { code: 'value-kind', tag: `{{${path}}}` })
  }
})

t.test('names that objects inherit mean nothing', async (t) => {
  const named = tags({ toString: 'x', items: { list: { a: 'a' } } })
  const own = await rendered(wordFile(p('{{#items}}{{toString}}{{/items}}')), named, {
    toString: 'of the document',
    items: [{}],
  })
  t.same(own.lines, ['of the document'], 'an item inherits nothing from objects')
  for (const name of [
    'constructor',
    'toString',
    '__proto__',
    '__defineGetter__',
    'constructor.constructor',
    'hasOwnProperty',
  ])
    t.same(await codes(p(`{{${name}}}`)), ['tag-unknown'], name)
  const hostile = JSON.parse('{"name":"x","__proto__":{"name":"evil"}}') as typeof data
  t.same(await lines(p('{{name}}'), hostile), ['x'])
})

t.test('unknown tags are named with what was probably meant', async (t) => {
  const [fault] = await compileFaults(p('one') + p('Hello {{nmae}} there'), schema)
  t.match(fault, {
    code: 'tag-unknown',
    tag: '{{nmae}}',
    suggestion: '{{name}}',
    place: { part: 'body', paragraph: 2, excerpt: 'Hello {{nmae}} there' },
  })
  t.match(await compileFaults(p('{{#itmes}}{{/itmes}}'), schema), [{ suggestion: '{{#items}}' }])
  t.match(await compileFaults(p('{{text}}'), schema), [{ code: 'tag-outside-list' }])
  t.match(await compileFaults(p('{{.}}'), schema), [{ code: 'tag-unknown' }])
  t.match(await compileFaults(p('{{items}}'), schema), [{ code: 'tag-kind' }])
  t.match(await compileFaults(p('{{qr}}'), schema), [
    { code: 'tag-kind', message: { key: 'fault-tag-kind--object', with: { kind: 'picture' } } },
  ])
})

t.test('what is no tag between braces is an error that says how to write it', async (t) => {
  for (const [text, code, fix] of [
    ['{{{name}}}', 'tag-triple', /two braces/],
    ['{{&amp;name}}', 'tag-unescaped', /\{\{name\}\}/],
    ['{{&gt;other}}', 'tag-partial', /\{\{name\}\}/],
    ['{{=&lt;% %&gt;=}}', 'tag-delimiters', /\{\{name\}\}/],
    ['{{name', 'tag-unclosed', /"\}\}"/],
    ['{{name} }', 'tag-unclosed', /"\}\}"/],
    ['name}}', 'tag-unopened', /"\{\{"/],
    ['{{}}', 'tag-name', /name/],
    ['{{two words}}', 'tag-name', /letters/],
    ['{{＃items}}', 'tag-name', /\{\{#items\}\}/],
    ['{{org．name}}', 'tag-name', /\{\{org\.name\}\}/],
    ['｛｛name｝｝', 'tag-full-width', /\{\{name\}\}/],
    ['{｛name}}', 'tag-full-width', /half-width/],
    ['{{name｝}', 'tag-full-width', /half-width/],
    ['｛｛name', 'tag-full-width', /half-width/],
  ] as const) {
    const [fault] = await compileFaults(p('x') + p(`a ${text} b`), schema)
    t.match(fault, { code, place: { paragraph: 2 } }, text)
    t.match(wordFault(fault!, catalogueIn('en')), { fix }, text)
  }
  t.match(
    await compileFaults('<w:p><w:r><w:t>{{na</w:t><w:tab/><w:t>me}}</w:t></w:r></w:p>', schema),
    [{ code: 'tag-broken' }],
  )
})

t.test('sections that do not pair are told with both places', async (t) => {
  t.match(await compileFaults(p('{{#items}}') + p('x'), schema), [
    { code: 'section-unclosed', place: { paragraph: 1 } },
  ])
  t.match(await compileFaults(p('x') + p('{{/items}}'), schema), [
    { code: 'section-unopened', place: { paragraph: 2 } },
  ])
  const crossed = await compileFaults(
    p('{{#items}}') + p('{{#flag}}') + p('{{/items}}') + p('{{/flag}}'),
    schema,
  )
  t.match(crossed, [
    {
      code: 'section-unclosed',
      tag: '{{#flag}}',
      place: { paragraph: 2 },
      otherPlace: { paragraph: 3 },
    },
    { code: 'section-unopened', tag: '{{/flag}}', place: { paragraph: 4 } },
  ])
  const typo = await compileFaults(p('{{#items}}{{no}}{{/itens}}'), schema)
  t.match(typo[0], { code: 'section-unopened', suggestion: '{{/items}}' })
})

t.test('sections that cannot be lifted are told with both places', async (t) => {
  const out = await compileFaults(p('{{#items}}') + table([p('{{no}}'), p('{{/items}}')]), schema)
  t.match(out, [
    {
      code: 'section-table',
      tag: '{{#items}}',
      place: { paragraph: 1 },
      otherPlace: { paragraph: 3, row: 1, cell: 2 },
    },
  ])
  t.match(await compileFaults(table([p('{{#items}}')]) + p('{{/items}}'), schema), [
    { code: 'section-table' },
  ])
  t.match(
    await compileFaults(table([p('{{#items}}')]) + p('') + table([p('{{/items}}')]), schema),
    [{ code: 'section-table' }],
  )
  t.match(await compileFaults(p('a {{#flag}} b') + p('{{/flag}}'), schema), [
    { code: 'section-ragged', place: { paragraph: 1 } },
  ])
  t.match(await compileFaults(p('{{#flag}}') + p('a {{/flag}} b'), schema), [
    { code: 'section-ragged' },
  ])
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('{{/flag}}')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  t.match(await compileFaults(`<w:p>${r('{{#flag}}')}${box}</w:p>`, schema), [
    { code: 'section-crossing' },
  ])
  const control = (inner: string): string => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
  t.match(await compileFaults(p('{{#flag}}') + control(p('x {{/flag}}')), schema), [
    { code: 'section-crossing' },
  ])
})

t.test('text boxes are filled in both of their forms', async (t) => {
  const box = (inner: string): string =>
    `<w:p>${r('{{#flag}}before ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="b"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="s1"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('after {{no}}{{/flag}}')}</w:p>`
  t.same(await lines(box(p('{{na', 'me}} {{#items}}{{no}}{{/items}}'))), [
    'before after 0',
    'Aurora & Söhne 12',
    'Aurora & Söhne 12',
  ])
  const twice = await rendered(
    wordFile(p('{{#items}}') + box(p('{{no}}')) + p('{{/items}}')),
    schema,
    data,
  )
  const shapes = [...twice.body.matchAll(/<v:shape id="(\w+)"/g)].map((one) => one[1])
  t.same(shapes, ['s1', 's1_2'])
})

t.test('headers, footers and notes are filled', async (t) => {
  const parts = {
    'word/header1.xml': story('w:hdr', p('H {{na', 'me}}')),
    'word/footer1.xml': story('w:ftr', p('F {{name}}')),
    'word/footnotes.xml': story(
      'w:footnotes',
      `<w:footnote w:id="1">${p('N {{name}}')}</w:footnote>`,
    ),
    'word/endnotes.xml': story(
      'w:endnotes',
      `<w:endnote w:id="1">${p('E {{#flag}}{{name}}{{/flag}}')}</w:endnote>`,
    ),
  }
  const links = [
    ['h', 'header', 'header1.xml'],
    ['f', 'footer', 'footer1.xml'],
    ['n', 'footnotes', 'footnotes.xml'],
    ['e', 'endnotes', 'endnotes.xml'],
  ] as const
  const out = await rendered(wordFile(p('x'), { parts, links }), schema, data)
  for (const name of Object.keys(parts)) t.match(out.part(name), 'Aurora &amp; Söhne', name)
  const faults = await compileFaults(p('x'), schema, {
    parts: { ...parts, 'word/header1.xml': story('w:hdr', p('') + p('{{x}}')) },
    links,
  })
  t.match(faults, [{ place: { part: 'header 1', file: 'word/header1.xml', paragraph: 2 } }])
  const repeated = await compileFaults(
    `<w:p>${r('{{#items}}')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('{{/items}}')}</w:p>`,
    schema,
    { parts, links },
  )
  t.match(repeated, [{ code: 'note-repeated' }])
})

t.test('text of links and content controls is filled, and so is phonetic text', async (t) => {
  t.same(await lines(`<w:p><w:hyperlink r:id="x">${r('to {{name}}')}</w:hyperlink></w:p>`), [
    'to Aurora & Söhne',
  ])
  t.same(
    await lines(
      `<w:p>${r('{{#flag}}a ')}<w:hyperlink r:id="x">${r('{{name}}{{/flag}}')}</w:hyperlink></w:p>`,
    ),
    ['a Aurora & Söhne'],
  )
  t.same(
    await lines(
      `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p('{{name}}')}</w:sdtContent></w:sdt>`,
    ),
    ['Aurora & Söhne'],
  )
  t.same(await lines(`<w:p><w:sdt><w:sdtContent>${r('{{name}}')}</w:sdtContent></w:sdt></w:p>`), [
    'Aurora & Söhne',
  ])
  t.same(
    await lines(
      `<w:p><w:r><w:ruby><w:rt>${r('{{no}}')}</w:rt><w:rubyBase>${r('{{name}}')}</w:rubyBase></w:ruby></w:r></w:p>`,
    ),
    ['0Aurora & Söhne'],
  )
  const field = (code: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('{{name}}')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  t.same(await lines(field(' HYPERLINK "https://example.org" ')), ['Aurora & Söhne'])
  t.same(await codes(field(' DATE ')), ['tag-overwritten'], 'Word fills other fields itself')
  t.same(
    await codes(
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr><w:sdtContent>${p('{{name}}')}</w:sdtContent></w:sdt>`,
    ),
    ['tag-overwritten'],
  )
})

t.test('tags where rendering does not reach are reported, never left', async (t) => {
  const out = ['tag-out-of-reach']
  t.same(
    await codes(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF {</w:instrText></w:r><w:r><w:instrText>{name}} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    out,
    'a field code cut over runs',
  )
  t.same(
    await codes(`<w:p><w:fldSimple w:instr="QUOTE {{name}}">${r('x')}</w:fldSimple></w:p>`),
    out,
    'a simple field',
  )
  t.same(
    await codes(
      `<w:sdt><w:sdtPr><w:alias w:val="{{name}}"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`,
    ),
    out,
    'properties of a control',
  )
  t.same(
    await codes('<w:p><m:oMath><m:r><m:t>{{name}}</m:t></m:r></m:oMath></w:p>'),
    out,
    'a formula',
  )
  t.same(
    await codes(
      '<w:p><w:r><w:pict><v:shape><v:textpath string="{{name}}"/></v:shape></w:pict></w:r></w:p>',
    ),
    out,
    'WordArt',
  )
  const chart =
    '<c:chartSpace xmlns:c="c" xmlns:a="a"><a:p><a:r><a:t>{{na</a:t></a:r><a:r><a:t>me}}</a:t></a:r></a:p></c:chartSpace>'
  const parts = {
    'word/charts/chart1.xml': chart,
    'word/diagrams/data1.xml': chart
      .replaceAll('c:chartSpace', 'd:data')
      .replace('xmlns:c', 'xmlns:d'),
  }
  t.same(
    await codes(p('x'), {
      parts,
      links: [
        ['c', 'chart', 'charts/chart1.xml'],
        ['d', 'diagramData', 'diagrams/data1.xml'],
      ],
    }),
    ['tag-out-of-reach', 'tag-out-of-reach'],
    'a chart title and SmartArt, cut over runs',
  )
  t.same(
    await codes(p('x'), { parts: { 'docProps/core.xml': '<a>{{name}}</a>' } }),
    out,
    'document properties',
  )
})

t.test('braces of add-ins are no tags where nothing is printed', async (t) => {
  const json = '{"a":{"b":{"c":1}}}'
  const quoted = json.replaceAll('"', '&quot;')
  const field = (code: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  const control = (tag: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`
  t.same(await lines(field(`ADDIN REF ${json}`) + control(quoted)), ['', 'x'])
  const { body } = await rendered(
    wordFile(p('x'), { parts: { 'customXml/item1.xml': `<a>${json}</a>` } }),
    schema,
    data,
  )
  t.match(body, 'x')
  const [fault] = await compileFaults(control('{{name}}'), schema)
  t.match(fault, { code: 'tag-out-of-reach', message: { with: { text: '{{name}}' } } })
  t.same(await codes(p(json)), ['tag-unopened'], 'in text they are printed, and told')
})

t.test('a comment on part of a tag is no part of it', async (t) => {
  const comment =
    '<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="C"/></w:rPr><w:commentReference w:id="0"/></w:r>'
  const tag = `<w:p>${r('no. {{')}<w:commentRangeStart w:id="0"/>${r('name')}${comment}${r('}}')}</w:p>`
  t.same(await lines(tag), ['no. Aurora & Söhne'])
})

t.test('what looks like braces or letters of a tag is told with what to type', async (t) => {
  for (const [text, code, narrow] of [
    ['﹛﹛name﹜﹜', 'tag-full-width', '{{name}}'],
    ['❴❴name❵❵', 'tag-full-width', '{{name}}'],
    ['｛｛ｎａｍｅ｝｝', 'tag-full-width', '{{name}}'],
    ['{{ｎａｍｅ}}', 'tag-name', '{{name}}'],
    ['{{n\u0430me}}', 'tag-name', '{{name}}'],
    ['{{#ｉｔｅｍｓ}}', 'tag-name', '{{#items}}'],
  ] as const) {
    const [fault] = await compileFaults(p(text), schema)
    t.match(fault, { code, message: { with: { narrow } } }, text)
  }
})

const linkTo = (target: string, inner = r('here')) =>
  [
    `<w:p><w:hyperlink r:id="l">${inner}</w:hyperlink></w:p>`,
    { links: [['l', 'hyperlink', target, true]] as const },
  ] as const

t.test('the address of a link is filled, in the letters of addresses', async (t) => {
  const addressOf = async (target: string, given: object = data): Promise<string | undefined> => {
    const paper = await rendered(wordFile(...linkTo(target)), schema, given as typeof data)
    return /Target="([^"]*)"/.exec(paper.part('word/_rels/document.xml.rels'))?.[1]
  }
  const filled = 'https://a.example/Aurora%20%26%20S%C3%B6hne?n=0&amp;x'
  t.equal(await addressOf('https://a.example/{{name}}?n={{no}}&amp;x'), filled)
  t.equal(await addressOf('https://a.example/%7B%7B%20name%7D%7D?n=%7b%7bno%7d%7d&amp;x'), filled)
  const whole = { ...data, name: 'https://b.example/c?d=1&e' }
  for (const target of ['{{name}}', 'http://{{name}}', '%7B%7Bname%7D%7D'])
    t.equal(await addressOf(target, whole), 'https://b.example/c?d=1&amp;e', target)
  const script = await faultsOf(() =>
    addressOf('{{name}}', { ...data, name: 'javascript:alert(1)' }),
  )
  t.match(script, [{ code: 'link-address', place: { paragraph: 1 } }])
})

t.test('a tag that the address of a link cannot hold is told with text and address', async (t) => {
  for (const [target, code] of [
    ['https://a.example/{{nmae}}', 'tag-unknown'],
    ['https://a.example/{{name', 'tag-unclosed'],
    ['https://a.example/{{#flag}}x{{/flag}}', 'link-tag'],
    ['https://a.example/{{text}}', 'link-tag'],
    ['https://a.example/{{flag}}', 'link-tag'],
  ] as const) {
    const faults = await compileFaults(linkTo(target)[0], schema, linkTo(target)[1])
    t.match(
      faults.filter((one) => one.severity === 'error'),
      [{ code, place: { paragraph: 1, excerpt: target } }],
      target,
    )
  }
})

t.test('links with tags and pictures of a list share a list of relationships', async (t) => {
  const schemaOfBoth = tags({
    no: 1,
    items: { list: { mark: { kind: 'picture', explanation: 'm' } } },
  })
  const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="{{mark}}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=""/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const [body, extras] = linkTo('https://a.example/{{no}}')
  const png = Buffer.from('89504e470d0a1a0a'.padEnd(60, '0'), 'hex')
  const paper = await rendered(
    wordFile(`${body}<w:p>${r('{{#items}}')}${picture}${r('{{/items}}')}</w:p>`, extras),
    schemaOfBoth,
    { no: 7, items: [{ mark: 'm' }] },
    { pictures: { m: png } },
  )
  const links = paper.part('word/_rels/document.xml.rels')
  t.match(links, 'Target="https://a.example/7"')
  t.match(links, 'relationships/image"')
})

t.test('tracked changes are refused', async (t) => {
  for (const xml of [
    `<w:p><w:ins w:id="1">${r('{{name}}')}</w:ins></w:p>`,
    '<w:p><w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>',
    `<w:p><w:moveFrom w:id="1">${r('x')}</w:moveFrom></w:p>`,
    `<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>${r('x')}</w:p>`,
    `<w:p><w:r><w:rPr><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>`,
  ])
    t.match(await compileFaults(p('a') + xml, schema), [
      { code: 'tracked-changes', place: { paragraph: 2 } },
    ])
})

t.test('right-to-left text gets runs of its own with the same look', async (t) => {
  const { body } = await rendered(
    wordFile(
      '<w:p><w:r><w:rPr><w:b/><w:sz w:val="40"/><w:lang w:val="en"/></w:rPr><w:t>To {{name}}!</w:t></w:r></w:p>',
    ),
    schema,
    { ...data, name: 'Ltd שלום עולם 12' },
  )
  t.match(
    body,
    '<w:r><w:rPr><w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/><w:rtl/><w:lang w:val="en"/></w:rPr><w:t xml:space="preserve">שלום עולם 12</w:t></w:r>',
  )
  const [line] = await lines(p('{{name}} tail'), { ...data, name: 'a\u202Eb' })
  t.equal(line, 'a\u202Eb\u202C tail', 'a direction that a value opens ends with the value')
})

t.test('the same input gives the same bytes, ten thousand rows included', async (t) => {
  const file = wordFile(table([p('{{#items}}{{no}}'), p('{{text}}{{/items}}')]) + p('end'))
  const items = Array.from({ length: 10_000 }, (_, i) => ({ no: i, text: `行 ${i} & <${i}>` }))
  const first = await rendered(file, schema, { ...data, items })
  const second = await rendered(file, schema, { ...data, items })
  t.ok(Buffer.from(first.bytes).equals(second.bytes))
  t.equal(first.lines.length, 20_001)
  t.equal(first.lines.at(-2), '行 9999 & <9999>')
})
