import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Decision } from '../src/domain/document/decision.ts'
import { kindTitle } from '../src/domain/document/kinds.ts'
import { numberOr } from '../src/domain/document/shared-model.ts'
import { wording } from '../src/domain/messages/text.ts'
import { inEveryLanguage } from '../src/domain/messages/every-language.ts'
import { openRulesService } from '../src/composition/rules-service.ts'

/**
 * A tour without questions: an example is scored and explained, and its certificate and findings are
 * made, into `demo/`. Everything in it is fictitious and marked so.
 */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'demo')
const LANGUAGES = { zh: '中文 Chinese', en: '英文 English', both: '中英文 both' } as const
const written: (readonly [file: string, what: string])[] = []

const service = openRulesService({ root })
const { papers } = service
const example = service.readJson(
  readFileSync(join(root, 'examples/q-hxc-013-four-stars.json'), 'utf8'),
)
const receipt = await service.scoreDocument(example.value)
const decision: Decision = {
  number: 'DEMO-2026-00001',
  decidedOn: '2026-05-28',
  issuedOn: '2026-06-01',
  validUntil: '2029-05-31',
  firstIssuedOn: '2022-05-10',
  surveillanceDueOn: '2027-05-31',
  level: receipt.results[0]!.level!.id,
  decisionMaker: { zh: '示例认证决定委员会', en: 'Example decision committee' },
  body: {
    name: { zh: '示例认证中心（虚构）', en: 'Example Certification Centre (fictitious)' },
    address: { zh: '示例省示例市示例大街 8 号', en: '8 Example Avenue, Example City' },
  },
  signatory: { zh: '示例签发人', en: 'Example Signatory' },
  verifyUrl: 'https://register.example.org/c/DEMO-2026-00001',
}

mkdirSync(folder, { recursive: true })
keep(
  'receipt.json',
  `${JSON.stringify(receipt, null, 2)}\n`,
  '评分凭证 receipt: every decision and sum',
)
for (const language of ['zh', 'en'] as const) {
  const { explanation } = await service.explain(receipt, { language })
  keep(
    `explanation-${language}.txt`,
    `${service.layOut(explanation).join('\n')}\n`,
    language === 'zh' ? '说明 explanation in Chinese' : '说明 explanation in English',
  )
}
for (const [kind, language] of [
  ['certificate', 'both'],
  ['findings', 'zh'],
  ['findings', 'en'],
] as const) {
  const paper = await papers.render({ kind, language, about: receipt, isOurs: true, decision })
  const { zh, en } = inEveryLanguage((catalogue) => kindTitle(kind, catalogue))
  keep(paper.names.ascii, paper.bytes, `${zh} ${en} (${LANGUAGES[language]})`)
}
await papers.close()

const main = receipt.results[0]!
const level = main.level!.title
const width = Math.max(...written.map(([file]) => file.length))
process.stdout.write(
  [
    `${receipt.standard.designation ?? receipt.standard.id}: ${numberOr(main.points)} / ${numberOr(main.max)}, ${wording(level, 'zh')} ${wording(level, 'en')}`,
    '样本 SPECIMEN: 规则数值为示例，组织为虚构 illustrative rules, fictitious organisation',
    '',
    ...written.map(([file, what]) => `${file.padEnd(width)}  ${what}`),
    '',
  ].join('\n'),
)

function keep(name: string, content: string | Uint8Array, what: string): void {
  const file = join(folder, name)
  writeFileSync(file, content)
  written.push([relative(process.cwd(), file), what])
}
