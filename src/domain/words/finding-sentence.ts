import type { Finding, Receipt, Words } from '../receipt/receipt.ts'
import type { Sentences } from './sentences.ts'
import { stateWords } from './labels.ts'
import type { Told } from './lacking.ts'
import { clauseStateWords, stateReason } from './state-reason.ts'

/** What a finding says, as one sentence: the clause, its points or its state, and the reason. */
export function findingSentence({ clause, points, max }: Finding, told: Told): string {
  const { receipt, sentences } = told
  const { labels, catalogue } = sentences
  const scored = receipt.clauses.find((one) => one.clause === clause)
  const name = labels.clause(clause)
  if (scored === undefined || scored.state !== 'scored') {
    const state =
      scored === undefined ? stateWords('missing', catalogue) : clauseStateWords(scored, told)
    const reason = scored && stateReason(scored, told)
    return reason === undefined || reason === ''
      ? catalogue.say('finding-state', { clause: name, state })
      : catalogue.say('finding-state--reason', { clause: name, state, reason })
  }
  const counted = scored.countedIn
  const about = { clause: name, points: { exact: points ?? 0 }, max: { exact: max } }
  const say = catalogue.text(scored.say)
  if (counted !== undefined)
    return catalogue.say('finding-counted', { ...about, counted: labels.clause(counted) })
  return say === ''
    ? catalogue.say('finding-scored', about)
    : catalogue.say('finding-scored--say', { ...about, say })
}

/** The same in every language of the receipt, for a record that keeps it. */
export function findingWords(
  finding: Finding,
  receipt: Receipt,
  sentencesIn: (language: Receipt['languages'][number]) => Sentences,
): Words {
  return Object.fromEntries(
    receipt.languages.map((language) => [
      language,
      findingSentence(finding, { receipt, sentences: sentencesIn(language) }),
    ]),
  )
}
