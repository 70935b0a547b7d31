import { compareExact, exact, round, type Exact, type ExactJson } from '../../numbers/exact.ts'
import type { Adjustment } from '../../language/adjustments/registry.ts'
import { within } from '../../score/adjust.ts'
import type { AdjustmentReceipt, NodeReceipt, ResultReceipt } from '../../receipt/receipt.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { roundingWords } from './calculation.ts'
import type { Telling } from './telling.ts'
import type { ExplanationBlock } from './explanation.ts'
import { figure, formulaText } from '../formula.ts'
import { fullSentence } from '../full-sentence.ts'
import { numberWords, signedWords } from '../../messages/numbers.ts'
import { formulaValues, withTotal } from './receipt-facts.ts'
import { childName, expressionWorking, isPlainSum, nodeWorking } from './working.ts'

/**
 * From the parts by every step to the points of the result: parts that have no place among the
 * clauses, the total, then every adjustment. Where nothing is scored there is none.
 */
export function explainArithmetic(
  result: ResultReceipt,
  telling: Telling,
): readonly ExplanationBlock[] {
  const { catalogue } = telling.sentences
  const total = result.nodes.at(-1)
  if (total === undefined) return []
  const isWithout = total.combine === 'none'
  if (isWithout ? result.status !== 'scored' : total.arithmetic === undefined) return []
  const parts = result.nodes.filter(
    (node) =>
      node !== total &&
      !isAmongClauses(node, result, telling) &&
      !isPlainSum(node, result, telling),
  )
  const entries = adjustmentEntries(result, telling)
  const ofParts = entries.filter((_, place) => isOfPart(result.adjustments[place]!))
  const shown: readonly ExplanationBlock[] = [
    ...parts.map((node) => nodeEntry(childName(node.node, telling), node, result, telling)),
    // What changes a part comes before the total that rests on it, whatever the order of the rules.
    ...ofParts,
    ...(isWithout ? [] : [nodeEntry(catalogue.say('explain-total'), total, result, telling)]),
    ...outcomeEntries(result, total, entries, telling),
  ]
  return shown.length === 0
    ? []
    : [{ kind: 'heading', text: catalogue.say('explain-arithmetic') }, ...shown]
}

/** Whether the clause table shows a part as the section over its clauses. */
function isAmongClauses(
  { node }: NodeReceipt,
  { id }: ResultReceipt,
  { receipt }: Telling,
): boolean {
  return id === 'main' && receipt.clauses.some(({ under }) => under.includes(node))
}

function nodeEntry(
  text: string,
  node: NodeReceipt,
  result: ResultReceipt,
  telling: Telling,
): ExplanationBlock {
  const { catalogue } = telling.sentences
  const points = node.node === 'total' ? (node.arithmetic?.after ?? node.points) : node.points
  return {
    kind: 'entry',
    depth: 0,
    text,
    figure:
      points === null
        ? '–'
        : catalogue.say('explain-points-of', {
            points: numberWords(points),
            max: numberWords(node.max),
          }),
    details: nodeWorking(node, result, telling).map((line) => fullSentence(line, catalogue)),
  }
}

function isOfPart({ to }: AdjustmentReceipt): boolean {
  return to !== 'total' && to !== 'level'
}

function adjustmentEntries(result: ResultReceipt, telling: Telling): readonly ExplanationBlock[] {
  const workings = adjustmentWorkings(result, telling)
  return result.adjustments.map((one, place): ExplanationBlock => ({
    kind: 'entry',
    depth: 0,
    text: nameOf(one, telling),
    figure: changeWords(one, telling),
    details: workings[place]!,
  }))
}

/** Why each adjustment of a result applies or not and how its change came about, in full sentences. */
export function adjustmentWorkings(
  result: ResultReceipt,
  telling: Telling,
): readonly (readonly string[])[] {
  const { catalogue } = telling.sentences
  const exactly = new Map(
    result.nodes.map((node) => [node.node, held(unrounded(node), node.node, result, telling)]),
  )
  return result.adjustments.map((one) =>
    adjustmentWorking(one, exactly, result, telling).map((line) => fullSentence(line, catalogue)),
  )
}

/** Bonuses and deductions of the total, the bounds that hold it, and the result where they changed it. */
function outcomeEntries(
  { adjustments, points, max }: ResultReceipt,
  { arithmetic }: NodeReceipt,
  entries: readonly ExplanationBlock[],
  { sentences: { catalogue } }: Telling,
): readonly ExplanationBlock[] {
  const shown: ExplanationBlock[] = []
  let standing = arithmetic?.after ?? points
  const entry = (text: string, figures: string, isStrong = false): ExplanationBlock => ({
    kind: 'entry',
    depth: 0,
    text,
    figure: figures,
    details: [],
    strong: isStrong,
  })
  const bounded = (to: ExactJson | null): void => {
    if (to === null || standing === null || exact(standing).equals(exact(to))) return
    const change = changeFigure(standing, to, catalogue)
    shown.push(entry(catalogue.say('step-bounds'), change))
    standing = to
  }
  for (const [place, one] of adjustments.entries()) {
    if (isOfPart(one)) continue
    // Bounds that hold after each step hold before the first one too.
    if (one.to === 'total' && points !== null) bounded(one.before)
    shown.push(entries[place]!)
    if (one.to === 'total') standing = one.after ?? standing
  }
  bounded(points)
  if (points === null || shown.length === 0) return shown
  const of = { points: numberWords(points), max: numberWords(max) }
  return [
    ...shown,
    entry(catalogue.say('explain-result'), catalogue.say('explain-points-of', of), true),
  ]
}

/** What an adjustment is called, and what it is aimed at where that is not the total. */
export function nameOf(
  { id, title: own, to, decision }: AdjustmentReceipt,
  telling: Telling,
): string {
  const { catalogue } = telling.sentences
  // The bounds of the total are told among the adjustments, under a name of their own.
  if (id === 'clamp' && own === undefined && decision === undefined)
    return catalogue.say('step-bounds')
  const title = catalogue.text(own) || id
  if (to === 'total' || to === 'level') return title
  return catalogue.say('adjustment-part', { title, part: childName(to, telling) })
}

function changeWords(
  { applies, to, before, after, amount }: AdjustmentReceipt,
  { sentences: { catalogue } }: Telling,
): string {
  if (applies && to === 'level') return signedWords(amount ?? 0)
  if (!applies || before === null || after === null) return catalogue.say('adjustment-none')
  return changeFigure(before, after, catalogue)
}

function changeFigure(before: ExactJson, after: ExactJson, catalogue: Catalogue): string {
  return catalogue.say('adjustment-change', {
    change: signedWords(exact(after).sub(exact(before))),
    before: numberWords(before),
    after: numberWords(after),
  })
}

/** Why an adjustment applies or not, how its amount came about, and what was done to it. */
function adjustmentWorking(
  one: AdjustmentReceipt,
  exactly: Map<string, Exact>,
  result: ResultReceipt,
  telling: Telling,
): readonly string[] {
  const { sentences, pack } = telling
  const { catalogue } = sentences
  const lines = one.decision === undefined ? [] : [sentences.failing(one.decision.conditions)]
  const { to, before, after, amount } = one
  const declared = declaredAs(one, result, telling)
  if (!one.applies || before === null || after === null || amount === undefined) return lines
  const from = exactly.get(to) ?? exact(before)
  const expression =
    declared &&
    ('add' in declared
      ? declared.add
      : 'set' in declared
        ? declared.set
        : 'cap' in declared
          ? declared.cap
          : undefined)
  if (declared === undefined || expression === undefined) return lines
  if (typeof expression !== 'number' && pack !== undefined) {
    const facts = telling.factsOf(result)
    const values = facts && formulaValues(to === 'total' ? withTotal(facts, from) : facts, pack)
    lines.push(...expressionWorking(expression, amount, values, telling))
  }
  let value = exact(amount)
  if ('cap' in declared) {
    value = compareExact(from, value) > 0 ? value : from
    lines.push(catalogue.say('working-at-most', { points: numberWords(amount) }))
  } else if ('add' in declared) {
    const { atLeast, atMost } = declared
    let added = exact(amount)
    if (atLeast !== undefined && compareExact(added, exact(atLeast)) < 0) added = exact(atLeast)
    if (atMost !== undefined && compareExact(added, exact(atMost)) > 0) added = exact(atMost)
    if (!added.equals(exact(amount)))
      lines.push(
        catalogue.say('working-held', { from: numberWords(amount), to: numberWords(added) }),
      )
    value = from.add(added)
    const isAsPrinted = from.equals(exact(before)) && value.equals(exact(after))
    if (!isAsPrinted)
      lines.push(
        formulaText({
          kind: 'equal',
          of: [{ kind: 'sum', of: [figure(from), figure(added)] }, figure(value)],
        }),
      )
  }
  if (!value.equals(exact(after))) lines.push(boundWords(value, after, to, result, telling))
  exactly.set(to, held(value, to, result, telling))
  return lines
}

/** That points were rounded, held within bounds, or both. */
function boundWords(
  value: Exact,
  after: ExactJson,
  to: string,
  result: ResultReceipt,
  { pack, sentences: { catalogue } }: Telling,
): string {
  const rounding =
    pack?.results.find(({ id }) => id === result.id)?.nodeById.get(to)?.rounding ??
    pack?.clauseById.get(to)?.rounding
  const points = numberWords(after)
  const rounded = rounding === undefined ? value : round(value, rounding)
  if (rounding === undefined || rounded.equals(value))
    return catalogue.say('working-bounds', { points })
  const how = roundingWords(rounding, catalogue)
  return rounded.equals(exact(after))
    ? catalogue.say('working-rounded', {
        rounding: how,
        from: formulaText(figure(value)),
        to: points,
      })
    : catalogue.say('working-rounded-bounds', { rounding: how, points })
}

/** A number within the bounds that hold after each step: of a clause always, of the total by rule. */
function held(value: Exact, to: string, result: ResultReceipt, { pack }: Telling): Exact {
  const clamp = pack?.results.find(({ id }) => id === result.id)?.clamp
  const clause = pack?.clauseById.get(to)
  if (clause !== undefined)
    return within({ points: value, exact: value }, { min: 0, max: clause.weight }).exact
  return to === 'total' && clamp?.when === 'each'
    ? within({ points: value, exact: value }, clamp).exact
    : value
}

/** The adjustment as the rules have it. */
function declaredAs(
  { id }: AdjustmentReceipt,
  result: ResultReceipt,
  { pack }: Telling,
): Adjustment | undefined {
  return pack?.results
    .find((one) => one.id === result.id)
    ?.adjustments.find(({ adjustment }) => adjustment.id === id)?.adjustment
}

/** Points of a part before its rounding. */
function unrounded({ arithmetic, points }: NodeReceipt): Exact {
  const before = arithmetic && (arithmetic.steps?.at(-1)?.gives ?? arithmetic.before)
  return exact(before ?? points ?? 0)
}
