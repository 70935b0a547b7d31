import t from 'tap'
import { lintTemplate } from '../../src/adapters/word-template/tags/lint-template.ts'
import { KIND_FACTS } from '../../src/domain/document/kinds.ts'
import { p, story, wordFile } from '../word-template/word-file.ts'

/** What ISO/IEC 17065, 7.7.1, asks of a certificate, in one language. */
const FACTS = [
  '{{zh.body}}',
  '{{zh.bodyAddress}}',
  '{{zh.issuedOn}}',
  '{{zh.holder}}',
  '{{zh.address}}',
  '{{zh.scope}}',
  '{{designation}}',
  '{{zh.validUntil}}',
]

const checked = (body: string, styles = '') =>
  lintTemplate(
    wordFile(body, {
      parts: { 'word/styles.xml': story('w:styles', styles) },
      links: [['s', 'styles', 'styles.xml']],
    }),
    { schema: KIND_FACTS.certificate.tags },
  )

const missing = async (body: string, styles?: string): Promise<readonly string[]> => {
  const { faults } = await checked(body, styles)
  return faults.flatMap(({ message }) =>
    message.key.startsWith('fault-fact') ? [message.key] : [],
  )
}

t.test(
  'a certificate template without a fact of ISO/IEC 17065, 7.7.1, is told which',
  async (t) => {
    const all = p(`{{number}} ${FACTS.join(' ')}`)
    t.strictSame(await missing(all), [])
    for (const fact of FACTS)
      t.strictSame(await missing(all.replace(fact, '')), ['fault-fact-missing'], fact)
    t.strictSame(
      await missing(all.replace('zh.issuedOn', 'zh.decidedOn')),
      [],
      'either day will do',
    )
    t.strictSame(await missing(all.replace('zh.holder', 'en.holder')), [], 'in either language')
    t.equal((await missing(p('{{number}}'))).length, FACTS.length)
  },
)

t.test('hidden text states nothing', async (t) => {
  const hidden = (tag: string, look: string): string =>
    `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${tag}</w:t></w:r></w:p>`
  const style =
    '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="H"><w:basedOn w:val="Base"/></w:style>'
  const others = p(`{{number}} ${FACTS.slice(1).join(' ')}`)
  for (const look of ['<w:vanish/>', '<w:rStyle w:val="H"/>'])
    t.strictSame(
      await missing(others + hidden(FACTS[0]!, look), style),
      ['fault-fact-missing--hidden'],
      look,
    )
  const off = '<w:rStyle w:val="H"/><w:vanish w:val="false"/>'
  t.strictSame(await missing(others + hidden(FACTS[0]!, off), style), [])
  const number = await checked(hidden('{{number}}', '<w:vanish/>') + p(FACTS.join(' ')))
  t.notOk(number.isUsable)
  t.match(number.faults, [{ code: 'tag-missing', message: { key: 'fault-tag-missing--hidden' } }])
})
