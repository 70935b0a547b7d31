import { exact, type ExactJson } from '../exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { AdjustmentReceipt, ResultReceipt } from '../receipt.ts'
import { combineWords, roundingWords, stepWords } from './calculation.ts'
import type { Block } from './explanation.ts'
import { numberWords } from './numbers.ts'
import type { Sentences } from './sentences.ts'

/** From the sum of the parts by every step to the points of the result. */
export function explainArithmetic(
  result: ResultReceipt,
  { labels, catalogue }: Sentences,
): readonly Block[] {
  const total = result.nodes.at(-1)
  if (total?.arithmetic === undefined) return []
  const { before, after, steps = [], rounding } = total.arithmetic
  const rows: (readonly [string, string])[] = [
    [
      catalogue.say('combined-parts', { combine: combineWords(total.combine, catalogue) }),
      catalogue.say('in-scope', { points: numberWords(before), max: numberWords(total.inScope) }),
    ],
    ...steps.map((step) => [stepWords(step, catalogue), numberWords(step.gives)] as const),
  ]
  if (rounding !== undefined) {
    const how = roundingWords(rounding, catalogue)
    rows.push([catalogue.say('step-rounded', { rounding: how }), numberWords(after)])
  }
  for (const adjustment of result.adjustments)
    rows.push([nameOf(adjustment), changeWords(adjustment, catalogue)])
  const last = result.adjustments.findLast(({ to, after }) => to === 'total' && after !== null)
  const unclamped = last?.after ?? after
  if (result.points !== null && !exact(result.points).equals(exact(unclamped)))
    rows.push([catalogue.say('step-bounds'), numberWords(result.points)])
  return [
    { kind: 'heading', text: catalogue.say('explain-arithmetic') },
    { kind: 'facts', rows },
  ]

  function nameOf({ id, title: own, to }: AdjustmentReceipt): string {
    const title = catalogue.text(own) || id
    if (to === 'total' || to === 'level') return title
    const isNode = result.nodes.some(({ node }) => node === to)
    return catalogue.say('adjustment-part', {
      title,
      part: isNode ? labels.part(to) : labels.clause(to),
    })
  }
}

function changeWords(
  { applies, to, before, after, amount }: AdjustmentReceipt,
  catalogue: Catalogue,
): string {
  if (applies && to === 'level') return signed(amount ?? 0)
  if (!applies || before === null || after === null) return catalogue.say('adjustment-none')
  return catalogue.say('adjustment-change', {
    change: signed(exact(after).sub(exact(before))),
    before: numberWords(before),
    after: numberWords(after),
  })
}

function signed(value: ExactJson | ReturnType<typeof exact>): string {
  const number = exact(value)
  const words = numberWords(number)
  return number.s > 0n && number.n !== 0n ? `+${words}` : words
}
