import type { ExpandedGate, ExpandedResult } from '../expand/expanded.ts'
import type { ResultPlan } from '../expand/plan.ts'
import type { Adjustment } from '../pack/rules.ts'
import { type BothLanguages, wording, type Text } from '../pack/text.ts'
import type { Sentences } from '../words/sentences.ts'
import type { Lacking } from './answers.ts'
import type { Outcomes, ScoredClause } from './clauses.ts'
import type { Facts } from './facts.ts'
import type { TreeState } from './tree.ts'
import { workOut, type Picks } from './work-out.ts'

/** One thing that keeps a result open: a clause, part, adjustment, level, gate or fact by its id. */
export type Block = { readonly id: string; readonly words: (sentences: Sentences) => string }

/** A required fact that is not there keeps every result open. */
export function lackingFact({ space, id }: Lacking): Block {
  return {
    id,
    words: ({ labels, language }) => {
      const name = labels.asked(space, id)
      return language === 'zh' ? `缺少“${name}”` : `"${name}" is not recorded`
    },
  }
}

/** Clauses that the total rests on and that keep it open; where there are none, parts without a value. */
export function openPoints(
  plan: ResultPlan,
  clauses: ReadonlyMap<string, ScoredClause>,
  tree: TreeState,
): readonly Block[] {
  const total = plan.restsOn.get('total')!
  const open = [...clauses.values()].filter((one) => one.blocks && total.has(one.clause.id))
  if (open.length > 0 || !tree.node('total').blocks)
    return open.map((one) => ({ id: one.clause.id, words: (s) => clauseWords(one, s) }))
  return [...tree.unknown].map((id) => ({
    id,
    words: ({ labels, language }) => {
      const name = id === 'total' ? TOTAL[language] : labels.part(id)
      return language === 'zh'
        ? `${name}：所依据的数据缺失，无法得出分数`
        : `${name}: something its points rest on is missing`
    },
  }))
}

/** Levels with a mark or a floor that can't be worked out, such as a table without an entry for this year. */
export function unknownMarks(result: ExpandedResult, facts: Facts, picks: Picks): readonly Block[] {
  return result.levels
    .filter(({ mark, floors }) =>
      [...floors, ...(mark === undefined ? [] : [mark])].some(
        (one) => workOut(one, facts, picks) === undefined,
      ),
    )
    .map(({ level }) => ({
      id: level.id,
      words: ({ language }) =>
        language === 'zh'
          ? `“${wording(level.title, language)}”的分数线缺失，无法判定`
          : `the mark of ${wording(level.title, language)} can't be worked out`,
    }))
}

/** A gate that leaves the result open. */
export function gateBlock({ id, title, rule }: ExpandedGate, outcomes: Outcomes): Block {
  const { conditions } = outcomes.get(rule.name)!
  return { id, words: (sentences) => titled(title, sentences.failing(conditions), sentences) }
}

/** An adjustment that applies and whose amount can't be worked out. */
export function unknownAmount({ id, title }: Adjustment): Block {
  return {
    id,
    words: ({ language }) => {
      const name = wording(title, language) || id
      return language === 'zh'
        ? `“${name}”所依据的数据缺失，无法得出数值`
        : `the amount of "${name}" can't be worked out: something it rests on is missing`
    },
  }
}

function clauseWords(one: ScoredClause, { language }: Sentences): string {
  const { clause } = one.clause
  const name = [clause.number, wording(clause.title ?? clause.text, language) || clause.id]
    .filter((part) => part !== undefined)
    .join(' ')
  const why = (WHY[one.state] ?? WHY['missing'])![language]
  if (language === 'zh')
    return `条款 ${name}：${why}${one.reason === undefined ? '' : `（${one.reason}）`}`
  return `clause ${name}: ${why}${one.reason === undefined ? '' : ` (${one.reason})`}`
}

const TOTAL: BothLanguages = { en: 'the total', zh: '总分' }

const WHY: { readonly [state: string]: BothLanguages } = {
  'not-applicable': { en: 'said to be not applicable', zh: '标为不适用' },
  'not-checked': { en: 'not checked', zh: '未检查' },
  missing: { en: 'has no answer', zh: '缺少答案' },
}

/** What was compared, behind the title of what asked for it. */
export function titled(title: Text | undefined, sentence: string, { language }: Sentences): string {
  const name = wording(title, language)
  if (name === '') return sentence
  return language === 'zh' ? `${name}（${sentence}）` : `${name} (${sentence})`
}
