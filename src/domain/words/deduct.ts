import { compareExact, exact, type Exact } from '../numbers/exact.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { inputAt } from '../expand/input-at.ts'
import { deductedFor } from '../expand/shapes.ts'
import type { Of } from '../schema/schema.ts'
import type { deduct } from '../language/criteria/deduct.ts'
import { byInput } from '../language/inputs/registry.ts'
import type { FormulaValues } from './expression.ts'
import { figure, formulaText } from './formula.ts'
import { rulePointsWords } from '../messages/numbers.ts'
import type { Sentences } from './sentences.ts'

type Deduct = Of<typeof deduct.schema> & { readonly of?: string }

/** The fact that a criterion reads: what it names, else the one thing that its clause asks. */
function pathOf({ of }: Deduct, { inputs }: ExpandedClause): string {
  return of ?? `$.answers.${inputs[0] ?? ''}`
}

/** What a deduction takes and for what, and where it ends. */
export function deductWords(
  criterion: Deduct,
  clause: ExpandedClause,
  pack: Expanded,
  { catalogue, labels }: Sentences,
): string {
  const path = pathOf(criterion, clause)
  const input = inputAt(path, pack)
  const number = () => 'number' as const
  const kind =
    input === undefined
      ? 'number'
      : byInput(input, {
          'yes-no': number,
          points: number,
          choice: number,
          number: ({ unit }) => (unit === undefined ? 'number' : 'measured'),
          samples: () => 'samples' as const,
          checklist: () => 'checklist' as const,
          entries: () => 'entries' as const,
          date: number,
          text: number,
        })
  const least = criterion.atLeast ?? 0
  const words = catalogue.say('points-deduct', {
    kind,
    unit: input?.type === 'number' ? catalogue.text(input.unit) : '',
    points: rulePointsWords(criterion.deduct, catalogue),
    least: least === 0 ? 'none' : 'some',
    left: rulePointsWords(least, catalogue),
  })
  const isOwn = criterion.of === undefined || clause.inputs.some((id) => path === `$.answers.${id}`)
  return isOwn ? words : catalogue.say('points-deduct-over', { fact: labels.fact(path), words })
}

/** The deduction with its numbers, "10 − 3 × 2 = 4", and what is left; nothing where an answer is missing. */
export function deductWorking(
  criterion: Deduct,
  clause: ExpandedClause,
  values: FormulaValues,
  { pack, catalogue }: { readonly pack: Expanded; readonly catalogue: Sentences['catalogue'] },
): readonly string[] {
  const path = pathOf(criterion, clause)
  const counted = values.of(deductedFor(path, inputAt(path, pack)))
  if (counted === undefined) return []
  const left: Exact = clause.weight.sub(counted.mul(exact(criterion.deduct)))
  const equation = formulaText({
    kind: 'equal',
    of: [
      {
        kind: 'difference',
        a: figure(clause.weight),
        b: { kind: 'product', of: [figure(counted), figure(criterion.deduct)] },
      },
      figure(left),
    ],
  })
  const least = exact(criterion.atLeast ?? 0)
  return compareExact(left, least) < 0
    ? [
        equation,
        catalogue.say('working-deduct-least', { points: rulePointsWords(least, catalogue) }),
      ]
    : [equation]
}
