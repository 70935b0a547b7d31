import { compareExact, exact, type ExactJson } from '../numbers/exact.ts'
import type { ClauseReceipt } from '../receipt/receipt.ts'
import type { Telling } from './explain/telling.ts'
import type { ExplanationBlock } from './explain/explanation.ts'
import { numberWords } from '../messages/numbers.ts'

/** Where several answers come to more points than a clause has, so that not all that was given counts. */
export function cutAnswers(telling: Telling): readonly ExplanationBlock[] {
  const { receipt, sentences } = telling
  const items = receipt.clauses.flatMap((clause) => {
    const given = pointsBeyond(clause, telling)
    if (given === undefined) return []
    const text = sentences.catalogue.say('explain-answers-cut', {
      clause: sentences.labels.clause(clause.clause),
      given,
      counted: numberWords(clause.max),
    })
    return [{ text }]
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** What the answers come to, where that is more than the clause has. */
function pointsBeyond(
  { clause, max, arithmetic }: ClauseReceipt,
  { receipt }: Telling,
): string | undefined {
  const isCut = arithmetic?.steps?.some(({ step }) => step === 'cap') === true
  const value = receipt.merged[clause]?.value
  if (!isCut || !isNumberJson(value)) return undefined
  const before = exact(arithmetic.before)
  const isAnswer = compareExact(before, exact(value)) === 0 && compareExact(before, exact(max)) > 0
  return isAnswer ? numberWords(value) : undefined
}

function isNumberJson(value: unknown): value is ExactJson {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+\/\d+$/.test(value))
}
