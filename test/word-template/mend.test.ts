import { readFileSync } from 'node:fs'
import t from 'tap'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { lintTemplate } from '../../src/adapters/word-template/tags/lint-template.ts'
import { mendTemplate } from '../../src/adapters/word-template/mend/mend-template.ts'
import { DOCUMENT_KINDS, KIND_FACTS } from '../../src/domain/document/kinds.ts'
import type { TemplateMend } from '../../src/domain/document/template-mend.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { TEXT_LANGUAGES } from '../../src/domain/messages/text.ts'
import { ROOT } from '../documents/papers.ts'
import { p, table, tags, wordFile, zipOf } from './word-file.ts'

const schema = tags({
  number: 'text',
  holder: 'text',
  level: 'text',
  isSpecimen: true,
  sites: { list: { site: 'text', place: 'text' } },
  lines: { list: { line: 'text' } },
})

/** What is done to a body, as `code was → is`. */
async function mended(body: string) {
  const result = await mendTemplate(wordFile(body), { schema })
  return { ...result, done: result.mends.map(said) }
}
const said = ({ code, tag, now }: TemplateMend): string =>
  tag === now ? `${code} ${tag}` : `${code} ${tag} → ${now}`

const CERTAIN: readonly (readonly [what: string, body: string, done: readonly string[]])[] = [
  ['a tag in pieces', p('No. {{num', 'ber', '}}.'), ['joined {{number}}']],
  ['full-width braces', p('｛｛number｝｝'), ['rewritten ｛｛number｝｝ → {{number}}']],
  ['braces of an input method', p('a﹛﹛holder﹜﹜b'), ['rewritten ﹛﹛holder﹜﹜ → {{holder}}']],
  ['full-width letters', p('{{ｎｕｍｂｅｒ}}'), ['rewritten {{ｎｕｍｂｅｒ}} → {{number}}']],
  ['letters of another script', p('{{hоlder}}'), ['rewritten {{hоlder}} → {{holder}}']],
  ['three braces', p('{{{number}}}'), ['rewritten {{{number}}} → {{number}}']],
  ['one brace too few', p('{{number} and {{holder}}'), ['rewritten {{number} → {{number}}']],
  ['a name with one slip', p('{{numbr}}'), ['renamed {{numbr}} → {{number}}']],
  ['letters that changed places', p('{{hodler}}'), ['renamed {{hodler}} → {{holder}}']],
  [
    'full-width braces, cut',
    p('x｛｛num', 'ber｝', '｝y'),
    ['rewritten ｛｛number｝｝ → {{number}}'],
  ],
  [
    'a section under a name with a slip',
    p('{{#holdr}}') + p('{{number}}') + p('{{/holdr}}'),
    ['renamed {{#holdr}} → {{#holder}}', 'renamed {{/holdr}} → {{/holder}}'],
  ],
  [
    'a list that is not closed, in a row',
    table([p('{{#sites}}{{site}}'), p('{{place}}')]),
    ['closed {{#sites}} → {{/sites}}'],
  ],
  [
    'a section that is not closed, in a paragraph',
    p('{{#level}}Level: {{level}}') + p('{{number}}'),
    ['closed {{#level}} → {{/level}}'],
  ],
  [
    'a section with a slip that is not closed',
    p('{{#levle}}Level: {{level}}'),
    ['renamed {{#levle}} → {{#level}}', 'closed {{#level}} → {{/level}}'],
  ],
]

for (const [what, body, done] of CERTAIN)
  t.test(`mended: ${what}`, async (t) => {
    const result = await mended(body)
    t.strictSame(result.done, done)
    t.ok(result.check.isUsable, JSON.stringify(result.check.faults))
    t.equal((await mendTemplate(result.bytes, { schema })).mends.length, 0, 'mended once for all')
  })

const LEFT: readonly (readonly [what: string, body: string, code: string])[] = [
  ['a name that is like two', p('{{#sites}}{{sitee}}{{/sites}}'), 'tag-unknown'],
  ['a name like none', p('{{surveyor}}'), 'tag-unknown'],
  ['full-width braces round no tag', p('｛｛surveyor｝｝'), 'tag-full-width'],
  ['a list of which nobody knows the end', p('{{#sites}}') + p('{{site}}'), 'section-unclosed'],
  ['a flag that is not closed', p('{{#isSpecimen}}Specimen'), 'section-unclosed'],
  [
    'a list that is used below as well',
    table([p('{{#sites}}{{site}}'), p('b')]) + p('{{place}}'),
    'section-unclosed',
  ],
  [
    'a tag across a tab',
    '<w:p><w:r><w:t>{{num</w:t><w:tab/><w:t>ber}}</w:t></w:r></w:p>',
    'tag-broken',
  ],
]

for (const [what, body, code] of LEFT)
  t.test(`left and told: ${what}`, async (t) => {
    const result = await mended(body)
    t.strictSame(result.done, [])
    t.ok(result.check.faults.some((one) => one.code === code))
    t.strictSame(result.bytes, wordFile(body), 'the file is the one that came')
  })

t.test('what is mended is no fault of the copy, and what is not still is', async (t) => {
  const body = [...CERTAIN, ...LEFT].slice(0, 10).map(([, one]) => one)
  const file = wordFile(`${body.join('')}${p('{{surveyor}}')}`)
  const before = await lintTemplate(file, { schema })
  const { bytes, mends, check } = await mendTemplate(file, { schema })
  t.ok(mends.length >= 10)
  t.strictSame(check, await lintTemplate(bytes, { schema }), 'the check is that of the copy')
  for (const { tag, place } of mends.filter(({ code }) => code !== 'joined'))
    t.notOk(
      check.faults.some((one) => one.tag === tag && one.place?.paragraph === place.paragraph),
      tag,
    )
  t.strictSame(
    check.faults.filter(({ severity }) => severity === 'error').map((one) => one.tag),
    before.faults.filter((one) => one.tag === '{{surveyor}}').map((one) => one.tag),
  )
})

t.test('a mend changes nothing else in the file', async (t) => {
  const other =
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>kept &amp; whole</w:t></w:r></w:p>'
  const file = wordFile(other + p('{{numbr}}'), { parts: { 'docProps/app.xml': '<Properties/>' } })
  const { bytes } = await mendTemplate(file, { schema })
  const [was, is] = await Promise.all([readArchive(file), readArchive(bytes)])
  t.strictSame([...is.keys()], [...was.keys()])
  for (const [name, content] of was) {
    const now = Buffer.from(is.get(name)!).toString()
    const expected = Buffer.from(content).toString()
    t.equal(now, expected.replace('{{numbr}}', '{{number}}'), name)
  }
})

t.test('alternative text is mended', async (t) => {
  const drawing = (tag: string): string =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="QR" descr="${tag}"/><a:graphic><a:blip r:embed="i"/></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const certificate = KIND_FACTS.certificate.tags
  const extras = {
    links: [['i', 'image', 'media/i.png']] as const,
    parts: { 'word/media/i.png': Buffer.from('89504e470d0a1a0a', 'hex') },
  }
  const { mends } = await mendTemplate(wordFile(drawing('｛｛qr｝｝') + p('{{number}}'), extras), {
    schema: certificate,
  })
  t.strictSame(mends.map(said), ['rewritten ｛｛qr｝｝ → {{qr}}'])
})

t.test('shipped templates need no mending', async (t) => {
  for (const kind of DOCUMENT_KINDS)
    for (const language of KIND_FACTS[kind].languages) {
      const bytes = readFileSync(`${ROOT}/templates/${kind}/${language}.docx`)
      const { mends } = await mendTemplate(bytes, { schema: KIND_FACTS[kind].tags })
      t.strictSame(mends.map(said), [], `${kind} ${language}`)
    }
})

t.test('what is no template comes back as it is', async (t) => {
  const file = zipOf([['a.txt', 'x']])
  const { bytes, mends, check } = await mendTemplate(file, { schema })
  t.equal(bytes, file)
  t.match({ mends, check }, { mends: [], check: { isUsable: false } })
})

t.test('what was done is told in both languages', async (t) => {
  const { mends } = await mended(p('{{#level}}{{levle}}{{num', 'ber}}'))
  for (const language of TEXT_LANGUAGES)
    for (const { message, tag } of mends)
      t.match(catalogueIn(language).word(message), tag, message.key)
})
