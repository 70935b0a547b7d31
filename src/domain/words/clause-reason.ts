import { compareExact, exact, type Exact } from '../exact.ts'
import type { Expanded, ExpandedAlternative, ExpandedClause } from '../expand/expanded.ts'
import { wording } from '../pack/text.ts'
import type { ClauseReceipt, Decision, Receipt } from '../receipt.ts'
import { answerWords, arithmeticWords } from './answer-words.ts'
import { fill, labelled, parenthesised, phrasesIn } from './explain-phrases.ts'
import type { Names } from './names.ts'
import { numberWords, pointsWords } from './numbers.ts'
import type { Sentences } from './sentences.ts'
import { stateReason } from './state-reason.ts'

/** What words are made from: the receipt, the names of things, and the pack where it is at hand. */
export type Telling = {
  readonly receipt: Receipt
  readonly sentences: Sentences
  readonly names: Names
  readonly pack?: Expanded | undefined
}

/**
 * Why a clause has the points it has, one reason a line, without full stops: what the deciding rule
 * compared and the next better one asked, or what was found where arithmetic alone decides, then
 * what was done to the number. The first line is the reason; empty where there is nothing to tell.
 */
export function clauseReason(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { sentences } = telling
  const { language } = sentences
  const phrases = phrasesIn(language)
  if (clause.state === 'hidden') {
    const why = clause.decisions.map(({ conditions }) => sentences.found(conditions))
    return [labelled(phrases.hiddenBy, why.join(language === 'zh' ? '；' : '; '), language)]
  }
  if (clause.state !== 'scored') {
    const reason = stateReason(clause, sentences.catalogue)
    return reason === undefined ? [] : [reason]
  }
  const own =
    clause.decisions.length === 0
      ? foundWords(clause, telling)
      : [...ruleWords(clause, telling), ...mergedWords(clause, telling)]
  const counted = clause.countedIn
  return [
    ...own,
    ...arithmeticLines(clause, sentences),
    ...(counted === undefined
      ? []
      : [fill(phrases.countedIn, { clause: sentences.labels.clause(counted) })]),
  ]
}

/** The rule that decided, or that none did, and what the next better one asks. */
function ruleWords(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { sentences, pack } = telling
  const { language } = sentences
  const phrases = phrasesIn(language)
  const { decisions } = clause
  const index = decisions.findIndex(({ rule }) => rule === clause.rule)
  const deciding = decisions[index]
  const expanded = pack?.clauseById.get(clause.clause)
  const better = expanded === undefined ? undefined : nextBetter(clause, expanded)
  if (deciding === undefined) {
    const nearest = better?.decision ?? decisions.at(-1)
    if (nearest === undefined) return []
    const words = sentences.failing(nearest.conditions, clause.clause)
    return [decisions.length === 1 ? words : labelled(phrases.noRule, words, language)]
  }
  const words = sentences.condition(deciding.conditions, clause.clause)
  const say = wording(clause.say, language).replace(/[.。]$/, '')
  const numbered = fill(phrases.rule, { n: String(index + 1), of: String(decisions.length) })
  const lines = [decisions.length === 1 ? words : parenthesised(words, numbered, language)]
  if (say !== '') lines.push(say)
  if (better !== undefined) {
    const wanted = sentences.wanted(better.decision.conditions, onlyPath(deciding))
    const points = pointsWords(better.points, sentences.catalogue)
    lines.push(labelled(fill(phrases.more, { points }), wanted, language))
  }
  return lines
}

/** The alternative with the fewest points above those earned, where its points are a plain number. */
function nextBetter(
  clause: ClauseReceipt,
  expanded: ExpandedClause,
): { readonly points: Exact; readonly decision: Decision } | undefined {
  const earned = exact(clause.arithmetic?.before ?? clause.points ?? 0)
  let best: { points: Exact; decision: Decision } | undefined
  for (const [index, alternative] of expanded.alternatives.entries()) {
    const decision = clause.decisions[index]
    const points = plainPoints(alternative, expanded)
    if (decision === undefined || decision.holds || points === undefined) continue
    const isBetter = compareExact(points, earned) > 0
    if (isBetter && (best === undefined || compareExact(points, best.points) < 0))
      best = { points, decision }
  }
  return best
}

function plainPoints(
  { earns }: ExpandedAlternative,
  { weight }: ExpandedClause,
): Exact | undefined {
  if (earns.amount.op !== 'number') return undefined
  return earns.kind === 'points' ? earns.amount.value : earns.amount.value.mul(weight)
}

/** The one path a decision compared, when there is only one. */
function onlyPath({ conditions }: Decision): string | undefined {
  const paths = new Set<string>()
  JSON.stringify(conditions, (key, value: unknown) => {
    if (key === 'path' && typeof value === 'string') paths.add(value)
    return value
  })
  return paths.size === 1 ? [...paths][0] : undefined
}

/** How several answers that differ became the one that a rule compared. */
function mergedWords(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const inputs = telling.pack?.clauseById.get(clause.clause)?.inputs ?? [clause.clause]
  return inputs.flatMap((input) => {
    const { from = [] } = telling.receipt.merged[input] ?? {}
    const answers = new Set(from.map((one) => JSON.stringify(one)))
    return answers.size < 2 ? [] : answerLine(clause, input, telling)
  })
}

/** What was found for one input, behind its name; nothing where nothing was recorded. */
function answerLine(clause: ClauseReceipt, input: string, telling: Telling): readonly string[] {
  const { receipt, sentences, names } = telling
  const { language, labels } = sentences
  const words = answerWords(receipt, input, sentences, names)
  if (words === undefined) return []
  const name = labels.asked('answers', input)
  const isOwn = name === wording(clause.title, language) || input === name
  return [labelled(isOwn ? phrasesIn(language).answer : name, words, language)]
}

/** What was found, where arithmetic alone makes points of it. */
function foundWords(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { receipt, sentences, pack } = telling
  const { language, labels } = sentences
  const expanded = pack?.clauseById.get(clause.clause)
  const inputs = expanded?.inputs ?? [clause.clause]
  const found = inputs.flatMap((input) => answerLine(clause, input, telling))
  const amount = expanded?.arithmetic?.amount
  const value =
    amount !== undefined && 'a' in amount && amount.a.op === 'path' ? amount.a : undefined
  if (value?.names[0] === 'values') {
    const worked = receipt.values[value.names[1] ?? '']
    if (worked !== undefined && worked !== null)
      found.push(labelled(labels.fact(value.path), numberWords(worked), language))
  }
  const how = arithmeticWords(expanded, sentences)
  if (how === undefined) return found
  const last = found.pop()
  return last === undefined
    ? [how]
    : [...found, language === 'zh' ? `${last}；${how}` : `${last}; ${how}`]
}

/** What was done to the number: steps, then rounding. */
function arithmeticLines(
  { arithmetic }: ClauseReceipt,
  { language }: Sentences,
): readonly string[] {
  if (arithmetic === undefined) return []
  const phrases = phrasesIn(language)
  const lines = (arithmetic.steps ?? []).map(({ step, by, gives }) => {
    const phrase = { 'zero-below': phrases.zeroBelow, cap: phrases.cap, floor: phrases.floor }[step]
    return `${fill(phrase ?? step, { by: numberWords(by) })} → ${numberWords(gives)}`
  })
  if (arithmetic.rounding !== undefined) {
    const last = arithmetic.steps?.findLast(({ step }) => step === 'zero-below')
    const from = numberWords(last?.gives ?? arithmetic.before)
    lines.push(fill(phrases.roundsTo, { from, to: numberWords(arithmetic.after) }))
  }
  return lines
}
