import type { ProofReport } from '../app/prove-pack.ts'
import type { ProofCode } from '../domain/prove/claim.ts'
import type { BothLanguages, Language } from '../domain/pack/text.ts'
import type { Ground, ProofFinding, Witness } from '../domain/prove/finding.ts'
import type { Block, Item } from '../domain/words/explanation.ts'
import { text } from './terminal.ts'

/** Answers of a witness that are told one by one. */
const TOLD = 8

/** A proof as a person at a terminal reads it. */
export function proofBlocks(report: ProofReport, language: Language): readonly Block[] {
  const { standard, edition, revision, findings, unproved, shown, proved, open, tried } = report
  const name = `${standard}/${edition}/${revision}`
  const words = SAYS[language]
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return [
    text(words.heading(name, warnings, findings.length - warnings)),
    { kind: 'list', items: findings.map((finding) => item(finding, language)) },
    text(words.counts(shown, proved, open, tried)),
    ...(unproved.length === 0
      ? []
      : [
          text(
            words.unproved(
              unproved.map(({ code, tried: of }) =>
                words.lookedFor(LOOKED_FOR[code]?.[language] ?? code, of),
              ),
            ),
          ),
        ]),
  ]
}

function item(finding: ProofFinding, language: Language): Item {
  const { severity, message, fix, pointer, ground, witnesses } = finding
  const words = SAYS[language]
  return {
    ...(severity === 'warning' ? { holds: false } : {}),
    text: severity === 'warning' ? message[language] : words.remark + message[language],
    details: [
      pointer === '' ? '' : words.at(pointer),
      groundWords(ground, language),
      ...witnesses.map((witness) => witnessWords(witness, language)),
      fix[language],
    ].filter((line) => line !== ''),
  }
}

function groundWords(ground: Ground, language: Language): string {
  const words = SAYS[language]
  if (ground.kind === 'proof') return words.proof(ground.boxes, ground.tried)
  if (ground.kind === 'not-found') return words.notFound(ground.tried, ground.boxes)
  return ''
}

function witnessWords({ shows, differs, outcomes }: Witness, language: Language): string {
  const words = SAYS[language]
  const [main] = outcomes
  const told = differs.slice(0, TOLD).map(({ id, given }) => `${id} = ${givenWords(given, words)}`)
  if (differs.length > TOLD) told.push(words.more(differs.length - TOLD))
  const answers = differs.length === 0 ? words.best : words.except(told.join(', '))
  const points = main === undefined || main.points === null ? words.open : words.points(main.points)
  return `${shows[language]}: ${answers} → ${points}${main?.level ? `, ${main.level}` : ''}`
}

function givenWords(given: unknown, words: (typeof SAYS)['en']): string {
  if (given === null) return words.nothing
  if (typeof given === 'object' && 'value' in given) return JSON.stringify(given.value)
  if (typeof given === 'object' && 'state' in given) return String(given.state)
  return typeof given === 'string' ? given : JSON.stringify(given)
}

/** What was looked for in vain and without a proof. */
const LOOKED_FOR: { readonly [code in ProofCode]?: BothLanguages } = {
  'not-monotone': {
    zh: '答案更好而结果变差',
    en: 'a better answer that makes a result worse',
  },
  'order-matters': {
    zh: '调整次序影响结果',
    en: 'adjustments whose order changes a result',
  },
  'rounding-decides': { zh: '仅因修约得失等级', en: 'a level that hangs on rounding alone' },
}

const SAYS = {
  en: {
    heading: (name: string, warnings: number, remarks: number): string =>
      warnings + remarks === 0
        ? `${name}: nothing wrong over all possible assessments.`
        : `${name}, over all possible assessments: ${warnings} ${warnings === 1 ? 'fault' : 'faults'}, ${remarks} ${remarks === 1 ? 'remark' : 'remarks'}.`,
    counts: (shown: number, proved: number, open: number, tried: number): string =>
      `${shown} statements shown by an assessment, ${proved} ruled out by proof, ${open} left open; ${tried} assessments scored.`,
    unproved: (list: readonly string[]): string =>
      `Looked for and not found, which is no proof: ${list.join('; ')}.`,
    lookedFor: (what: string, tried: number): string => `${what} (${tried} tried)`,
    remark: 'Remark: ',
    at: (pointer: string): string => `at ${pointer}`,
    proof: (boxes: number, tried: number): string =>
      tried > 0
        ? `Proved: all ${tried} assessments were gone through.`
        : `Proved: ${boxes === 1 ? 'the bounds of all assessments together rule' : `the bounds of ${boxes} groups that hold all assessments rule`} anything else out.`,
    notFound: (tried: number, boxes: number): string =>
      `Not found among ${tried} assessments and ${boxes} groups of them; that is a bound, not a proof.`,
    more: (count: number): string => `${count} more`,
    best: 'all answers at their best',
    except: (list: string): string => `all answers at their best, except ${list}`,
    nothing: 'not stated',
    open: 'no points',
    points: (points: number | string): string => `${points} points`,
  },
  zh: {
    heading: (name: string, warnings: number, remarks: number): string =>
      warnings + remarks === 0
        ? `${name}：对所有可能的评价均未发现问题。`
        : `${name}，对所有可能的评价：${warnings} 个问题，${remarks} 条提示。`,
    counts: (shown: number, proved: number, open: number, tried: number): string =>
      `${shown} 条陈述有评价为证，${proved} 条已证明不可能，${open} 条未决；共计算 ${tried} 个评价。`,
    unproved: (list: readonly string[]): string => `找过而未找到（不是证明）：${list.join('；')}。`,
    lookedFor: (what: string, tried: number): string => `${what}（试过 ${tried} 个）`,
    remark: '提示：',
    at: (pointer: string): string => `位置 ${pointer}`,
    proof: (boxes: number, tried: number): string =>
      tried > 0
        ? `已证明：逐一计算了全部 ${tried} 个评价。`
        : `已证明：${boxes} 组评价的界限合起来涵盖所有评价，排除了其他可能。`,
    notFound: (tried: number, boxes: number): string =>
      `在 ${tried} 个评价和 ${boxes} 组评价中未找到；这是界限，不是证明。`,
    more: (count: number): string => `另有 ${count} 项`,
    best: '所有答案均取最好',
    except: (list: string): string => `除 ${list} 外，所有答案均取最好`,
    nothing: '未填',
    open: '无得分',
    points: (points: number | string): string => `${points} 分`,
  },
}
