import { compareExact, exact, type Exact } from '../../numbers/exact.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Telling } from './telling.ts'
import type { Expanded, ExpandedAlternative, ExpandedClause } from '../../expand/expanded.ts'
import type { ClauseReceipt, RuleDecision } from '../../receipt/receipt.ts'
import { severalRule } from '../../expand/shapes.ts'
import { answerWords, arithmeticWords, severalWorking } from '../answer-words.ts'
import { stepWords } from './calculation.ts'
import { criterionOf } from '../../language/criteria/criterion-of.ts'
import type { Criterion } from '../../language/criteria/registry.ts'
import { isKeyOf } from '../../schema/json.ts'
import { deductWorking } from '../deduct.ts'
import { figure, formulaText, share as shareOf } from '../formula.ts'
import { numberWords, pointsWords } from '../../messages/numbers.ts'
import { stateReason } from '../state-reason.ts'
import { expressionWorking, valuesFor } from './working.ts'
import { alternativesAsWritten } from '../written-order.ts'

/**
 * Why a clause has the points it has, one reason a line, without full stops: what the deciding rule
 * compared and the next better one asked, or what was found where arithmetic alone decides, then
 * what was done to the number. The first line is the reason; empty where there is nothing to tell.
 */
export function clauseReason(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { catalogue } = telling.sentences
  if (clause.state === 'hidden') {
    const why = clause.decisions.map(({ conditions }) => telling.sentences.found(conditions))
    return [catalogue.say('reason-hidden', { reason: { list: why, joined: 'semicolon' } })]
  }
  if (clause.state !== 'scored') {
    const reason = stateReason(clause, telling)
    const inputs =
      clause.state === 'unscored' ? inputsOf(clause, telling) : statedInputs(clause, telling)
    return [
      ...inputs.flatMap((input) => answerLine(clause, input, telling)),
      ...(reason === undefined ? [] : [reason]),
      ...countedLines(clause, telling),
    ]
  }
  const own =
    clause.decisions.length === 0
      ? foundWords(clause, telling)
      : clause.rule === severalRule(clause.clause)
        ? severalWords(clause, telling)
        : [...ruleWords(clause, telling), ...mergedWords(clause, telling)]
  return [
    ...own,
    ...formulaLines(clause, telling),
    ...arithmeticLines(clause, catalogue),
    ...countedLines(clause, telling),
  ]
}

/**
 * What was seen of a clause that does not conform, one fact a line, without points: the sample and
 * what failed in it, or what was measured beside what the most points ask. Empty where nothing was.
 */
export function clauseFacts(clause: ClauseReceipt, telling: Telling): readonly string[] {
  if (clause.state !== 'scored') return clauseReason(clause, telling)
  if (clause.decisions.length === 0) return foundFacts(clause, telling)
  if (clause.rule === severalRule(clause.clause)) return severalWords(clause, telling)
  const { sentences, pack } = telling
  const expanded = pack?.clauseById.get(clause.clause)
  const asked = clause.decisions.filter(
    ({ rule, holds }) => !holds && rule !== severalRule(clause.clause),
  )
  const most = expanded && pack ? mostAsked(clause, expanded, pack) : undefined
  const unmet = most ?? asked[0]
  const say = sentences.catalogue.text(clause.say).replace(/[.。]$/, '')
  const samples = inputsOf(clause, telling).filter((input) => isSample(telling.receipt, input))
  return [
    ...samples.flatMap((input) => answerLine(clause, input, telling)),
    ...(unmet === undefined ? [] : [sentences.failing(unmet.conditions, clause.clause)]),
    ...(say === '' ? [] : [say]),
    ...mergedWords(clause, telling),
  ]
}

/** Whether it is known how many were checked, of which a rule reads the share alone. */
function isSample({ assessment }: Telling['receipt'], input: string): boolean {
  const answer = assessment.answers[input]
  const value = typeof answer === 'object' && 'value' in answer ? answer.value : answer
  return typeof value === 'object' && value !== null && 'checked' in value
}

/** What the most points ask of those that were not earned, where points are plain numbers. */
function mostAsked(
  clause: ClauseReceipt,
  expanded: ExpandedClause,
  pack: Expanded,
): RuleDecision | undefined {
  let most: { points: Exact; decision: RuleDecision } | undefined
  for (const index of alternativesAsWritten(expanded, pack)) {
    const decision = clause.decisions[index]
    const points = plainPoints(expanded.alternatives[index]!, expanded)
    if (decision === undefined || decision.holds || points === undefined) continue
    if (most === undefined || compareExact(points, most.points) > 0) most = { points, decision }
  }
  return most?.decision
}

/** What a clause asks of which several answers recorded its state. */
function statedInputs(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { receipt } = telling
  if (clause.unresolved !== undefined) return []
  return inputsOf(clause, telling).filter((input) => {
    const given = receipt.assessment.answers[input]
    return (
      typeof given === 'object' &&
      (given.results ?? given.assessors) !== undefined &&
      given.consensus === undefined &&
      receipt.merged[input] === undefined
    )
  })
}

/** That its points count in another clause, of those of which only one may count. */
function countedLines(
  { countedIn }: ClauseReceipt,
  { sentences: { labels, catalogue } }: Telling,
): readonly string[] {
  return countedIn === undefined
    ? []
    : [catalogue.say('reason-counted-in', { clause: labels.clause(countedIn) })]
}

/** The rule that decided, or that none did, and what the next better one asks. */
function ruleWords(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { sentences, pack } = telling
  const { catalogue } = sentences
  // The rule for several answers speaks for itself where it is the one; else it is none to choose from.
  const decisions = clause.decisions.filter(({ rule }) => rule !== severalRule(clause.clause))
  const index = decisions.findIndex(({ rule }) => rule === clause.rule)
  const deciding = decisions[index]
  const expanded = pack?.clauseById.get(clause.clause)
  const better = expanded && pack ? nextBetter(clause, expanded, pack) : undefined
  const isOnly = decisions.length === 1
  if (deciding === undefined) {
    const nearest = better?.decision ?? decisions.at(-1)
    if (nearest === undefined) return []
    const reason = sentences.failing(nearest.conditions, clause.clause)
    return [isOnly ? reason : catalogue.say('reason-no-rule', { reason })]
  }
  const reason = sentences.condition(deciding.conditions, clause.clause)
  const places = expanded && pack ? alternativesAsWritten(expanded, pack) : decisions.keys()
  const number = [...places].indexOf(index) + 1
  const rule = { reason, number: String(number), count: String(decisions.length) }
  const lines = [isOnly ? reason : catalogue.say('reason-rule', rule)]
  const say = catalogue.text(clause.say).replace(/[.。]$/, '')
  if (say !== '') lines.push(say)
  if (better !== undefined)
    lines.push(
      catalogue.say('reason-more', {
        points: pointsWords(better.points, catalogue),
        required: sentences.wanted(better.decision.conditions, onlyPath(deciding)),
      }),
    )
  return lines
}

/** The alternative with the fewest points above those earned, the first of equals, where its points are a plain number. */
function nextBetter(
  clause: ClauseReceipt,
  expanded: ExpandedClause,
  pack: Expanded,
): { readonly points: Exact; readonly decision: RuleDecision } | undefined {
  const earned = exact(clause.arithmetic?.before ?? clause.points ?? 0)
  let best: { points: Exact; decision: RuleDecision } | undefined
  for (const index of alternativesAsWritten(expanded, pack)) {
    const alternative = expanded.alternatives[index]!
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
function onlyPath({ conditions }: RuleDecision): string | undefined {
  const paths = new Set<string>()
  JSON.stringify(conditions, (key, value: unknown) => {
    if (key === 'path' && typeof value === 'string') paths.add(value)
    return value
  })
  return paths.size === 1 ? [...paths][0] : undefined
}

/** What a clause asks, by id. */
function inputsOf({ clause }: ClauseReceipt, { pack }: Telling): readonly string[] {
  return pack?.clauseById.get(clause)?.inputs ?? [clause]
}

/** How several answers that differ became the one that a rule compared. */
function mergedWords(clause: ClauseReceipt, telling: Telling): readonly string[] {
  return inputsOf(clause, telling).flatMap((input) => {
    const { from = [] } = telling.receipt.merged[input] ?? {}
    const answers = new Set(from.map((one) => JSON.stringify(one)))
    return answers.size < 2 ? [] : answerLine(clause, input, telling)
  })
}

/** Several answers that were merged by their points, and how these came about. */
function severalWords(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { receipt, sentences, names } = telling
  return inputsOf(clause, telling).flatMap((input) => [
    ...answerLine(clause, input, telling),
    ...severalWorking(receipt, input, sentences, names),
  ])
}

/** What was found for one input, behind its name; nothing where nothing was recorded. */
function answerLine(clause: ClauseReceipt, input: string, telling: Telling): readonly string[] {
  const { receipt, sentences, names } = telling
  const { labels, catalogue } = sentences
  const words = answerWords(receipt, input, sentences, names)
  if (words === undefined) return []
  const name = labels.asked('answers', input)
  const isOwn = name === catalogue.text(clause.title) || input === name
  const label = isOwn ? catalogue.say('own-found') : name
  return [catalogue.say('labelled', { label, words })]
}

/** What was found, where arithmetic alone makes points of it. */
function foundWords(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { sentences, pack } = telling
  const found = [...foundFacts(clause, telling)]
  const how = arithmeticWords(pack?.clauseById.get(clause.clause), sentences, pack)
  if (how === undefined) return found
  const last = found.pop()
  return last === undefined
    ? [how]
    : [...found, sentences.catalogue.say('reason-found', { found: last, how })]
}

function foundFacts(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { receipt, sentences, pack } = telling
  const { labels, catalogue } = sentences
  const expanded = pack?.clauseById.get(clause.clause)
  const inputs = inputsOf(clause, telling)
  const found = inputs.flatMap((input) => answerLine(clause, input, telling))
  const amount = expanded?.arithmetic?.amount
  const value =
    amount !== undefined && 'a' in amount && amount.a.op === 'path' ? amount.a : undefined
  if (value?.names[0] === 'values') {
    const worked = receipt.values[value.names[1] ?? '']
    if (worked !== undefined && worked !== null)
      found.push(
        catalogue.say('labelled', {
          label: labels.fact(value.path),
          words: numberWords(worked),
        }),
      )
  }
  return found
}

/** The formula that gave the points or the share of them, with its values. */
function formulaLines(clause: ClauseReceipt, telling: Telling): readonly string[] {
  const { receipt, pack, sentences } = telling
  const expanded = pack?.clauseById.get(clause.clause)
  const [main] = receipt.results
  const { catalogue } = sentences
  if (pack === undefined || expanded === undefined || main === undefined) return []
  const criterion = criterionIn(expanded, pack)
  if (criterion !== undefined && 'deduct' in criterion) {
    const values = valuesFor(main, telling)
    return values === undefined
      ? []
      : deductWorking(criterion, expanded, values, { pack, catalogue })
  }
  const taken = expanded.alternatives.find(({ rule }) => rule.name === clause.rule)?.params
  const earns =
    criterion !== undefined && 'points' in criterion
      ? criterion
      : criterion !== undefined && 'rules' in criterion
        ? taken
        : undefined
  const before = clause.arithmetic?.before
  if (earns === undefined || before === undefined || exact(clause.max).n === 0n) return []
  if ('points' in earns)
    return typeof earns.points === 'number'
      ? []
      : expressionWorking(earns.points, before, valuesFor(main, telling), telling)
  const { share } = earns
  if (typeof share === 'number' || (typeof share === 'string' && isKeyOf(SHARES, share))) return []
  const of = exact(before).div(exact(clause.max))
  return [
    ...expressionWorking(share, of, valuesFor(main, telling), telling),
    catalogue.say('working-share', {
      equation: formulaText({
        kind: 'equal',
        of: [{ kind: 'product', of: [shareOf(of), figure(clause.max)] }, figure(before)],
      }),
    }),
  ]
}

function criterionIn(
  clause: ExpandedClause | undefined,
  pack: Expanded | undefined,
): Criterion | undefined {
  return clause && pack && criterionOf(pack.pack.rules, clause.clause)
}

/** Words that stand for a share. */
const SHARES = { all: 1, half: 0.5, none: 0 } as const

/** What was done to the number: steps, then rounding. */
function arithmeticLines({ arithmetic }: ClauseReceipt, catalogue: Catalogue): readonly string[] {
  if (arithmetic === undefined) return []
  const lines = (arithmetic.steps ?? []).map((one) =>
    catalogue.say('step-gives', {
      step: stepWords(one, catalogue),
      gives: numberWords(one.gives),
    }),
  )
  if (arithmetic.rounding !== undefined) {
    const last = arithmetic.steps?.findLast(({ step }) => step === 'zero-below')
    lines.push(
      catalogue.say('reason-rounded', {
        from: numberWords(last?.gives ?? arithmetic.before),
        to: numberWords(arithmetic.after),
      }),
    )
  }
  return lines
}
