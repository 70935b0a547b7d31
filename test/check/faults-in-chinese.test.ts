import { FluentParser, Visitor, type TextElement } from '@fluent/syntax'
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { flat, touchstone } from '../cli/touchstone.ts'
import { FAULT_EXAMPLES, SMALLEST } from './fault-examples.ts'
import { faultsWith, rootWith } from './root-with.ts'

/** What a Chinese sentence names as it is: what is quoted, code, paths, files, names of formats. */
const AS_IT_IS = [
  /"key": value/g,
  /“[^”]*”/g,
  /"[^"]*"/g,
  /https?:\/\/\S*/g,
  /[\w-]*(?:\/(?:<[^>]*>|[\w.{}-])+)+/g,
  /\{[^{}]*\}/g,
  /\[[^[\]]*\]/g,
  /\$\.[\w.-]+/g,
  /\b[\w-]+\.(?:json|md)\b/g,
  /\.(?:json|md)\b/g,
  /例如 [\w-]+/g,
  /\bname@domain\b/g,
  /\b(?:API|If-Match|JSON|MB|RFC|SHA-256|UTC|UTF-8|YYYY-MM-DD|false|null|true)\b/g,
]

t.test('each example of the page is told in Chinese and in nothing else', async (t) => {
  const chinese = catalogueIn('zh')
  for (const { code, files, said } of FAULT_EXAMPLES) {
    if (said === '') continue
    for (const fault of await faultsWith(t, { ...SMALLEST, ...files })) {
      const { message, fix } = wordFault(fault, chinese)
      t.match(message, /\p{Script=Han}/u, code)
      t.same(foreignWords(`${message}\n${fix}`), namesIn(code), `${code}: ${message} ${fix}`)
    }
  }
})

t.test('no message about a fault holds an English word', async (t) => {
  const folder = new URL('../../src/domain/messages/zh/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.startsWith('fault-'))
  t.ok(files.length > 6)
  for (const file of files)
    for (const text of textsOf(readFileSync(new URL(file, folder), 'utf8')))
      t.same(foreignWords(text), [], `${file}: ${text}`)
})

t.test('touchstone check --language zh speaks Chinese, as text and as data', async (t) => {
  const weights = '{ "full": 10, "weights": { "hotline": 5, "repairs": 6 } }'
  const root = rootWith(t, { ...SMALLEST, 'rules/demo/2026/1/weights.json': weights })
  const told = await touchstone(['check', '--language', 'zh', '--root', root])
  t.match(
    flat(told.out),
    /✗ 分值之和应为 10，现为 11。 位置：\S+weights\.json:1 \/full 请将分值合计减少 1/,
  )
  t.match(told.out, '检查了 1 个修订：1 个错误，0 个警告。')
  const data = await touchstone(['check', '--language', 'zh', '--json', '--root', root])
  t.match(JSON.parse(data.out), {
    revisions: [{ faults: [{ code: 'weights-total', message: '分值之和应为 10，现为 11。' }] }],
  })
})

/** Ids of the example that a sentence names without quotation marks. */
function namesIn(code: string): readonly string[] {
  return EXAMPLE_NAMES[code] ?? []
}

const EXAMPLE_NAMES: { readonly [code: string]: readonly string[] } = {
  'rules-without-standard': ['demo'],
  'standard-without-rules': ['demo'],
  cycle: ['days', 'hours', 'days'],
  'operator-unsuited': ['equal', 'notEqual', 'in', 'notIn'],
}

function foreignWords(text: string): readonly string[] {
  const rest = AS_IT_IS.reduce((left, pattern) => left.replaceAll(pattern, ' '), text)
  return rest.match(/[A-Za-z]{2,}/g) ?? []
}

/** The texts of all messages and attributes, each in one piece, placeables left out. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = []
  class Texts extends Visitor {
    override visitPattern(
      pattern: Parameters<Visitor['visit']>[0] & { elements: readonly { type: string }[] },
    ): void {
      texts.push(
        pattern.elements
          .map((one) => (one.type === 'TextElement' ? (one as TextElement).value : '{}'))
          .join(''),
      )
      this.genericVisit(pattern)
    }
  }
  new Texts().visit(new FluentParser({ withSpans: false }).parse(file))
  return texts
}
