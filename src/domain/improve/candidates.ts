import type { AnswerValue } from '../assessment.ts'
import { fromExact } from '../bulk/quantity.ts'
import type { Exact } from '../exact.ts'
import type { Expanded, ExpandedInput } from '../expand/expanded.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { Condition } from '../language/conditions/registry.ts'
import { asNumber, type Change } from './trial.ts'

/** How many values of one number are looked at before those that matter are chosen. */
const GRID = 40

/** The most items of a checklist of which every selection is tried. */
const MOST_ITEMS = 5

/**
 * Answers worth trying for one input, the present one left out: every yes, choice and step; of
 * numbers the edges that rules name and an even grid between; of samples every count of failures
 * that a small sample can have; of checklists more items and fewer. Inputs that are no answer to
 * improve (words, dates, recorded cases) have none.
 */
export function candidatesFor(
  { id, input, clause }: ExpandedInput,
  now: unknown,
  expanded: Expanded,
): readonly AnswerValue[] {
  const weight = clause === undefined ? undefined : expanded.clauseById.get(clause)?.weight
  return valuesOf(input, now, weight, edgesOf(id, expanded)).filter(
    (value) => JSON.stringify(value) !== JSON.stringify(now),
  )
}

function valuesOf(
  input: Input,
  now: unknown,
  weight: Exact | undefined,
  edges: readonly number[],
): readonly AnswerValue[] {
  switch (input.type) {
    case 'yes-no':
      return [true, false]
    case 'choice':
      return input.options.map(({ id }) => id)
    case 'points':
      return stepsUpTo(weight === undefined ? 0 : asNumber(fromExact(weight)), input.step ?? 1)
    case 'number':
      return numbers(input, now, edges)
    case 'samples': {
      const known = isSample(now) ? now.checked : 0
      const checked = Math.max(known, input.least ?? 1, known === 0 ? 10 : 1)
      const count = Math.min(checked, GRID)
      const failed = Array.from({ length: count + 1 }, (_, k) => Math.round((checked * k) / count))
      return failed.map((each) => ({ checked, failed: each }))
    }
    case 'checklist':
      return selections(
        input.items.map(({ id }) => id),
        Array.isArray(now) ? (now as readonly string[]) : [],
      )
    default:
      return []
  }
}

function stepsUpTo(most: number, step: number): readonly number[] {
  const count = Math.floor(most / step + 1e-9)
  const shown = Math.min(count, GRID)
  return [
    ...new Set(
      Array.from({ length: shown + 1 }, (_, k) =>
        tidy(Math.round((count * k) / Math.max(shown, 1)) * step),
      ),
    ),
  ]
}

function numbers(
  input: Extract<Input, { readonly type: 'number' }>,
  now: unknown,
  edges: readonly number[],
): readonly number[] {
  const unit = resolution(input)
  const known = typeof now === 'number' ? [now] : []
  const largest = Math.max(1, ...known.map(Math.abs), ...edges.map(Math.abs))
  const low = input.min ?? Math.min(0, ...known, ...edges)
  const high = input.max ?? largest * 2
  const grid = Array.from({ length: GRID + 1 }, (_, k) => low + ((high - low) * k) / GRID)
  const near = edges.flatMap((edge) => [edge - unit, edge, edge + unit])
  const lawful = [...grid, ...near]
    .map((value) => tidy(Math.round(value / unit) * unit))
    .filter((value) => value >= (input.min ?? -Infinity) && value <= (input.max ?? Infinity))
  const distance = (value: number): number => Math.abs(value - (known[0] ?? low))
  // The nearest first: of answers that come to the same, the least change is kept.
  return [...new Set(lawful)].sort((a, b) => distance(a) - distance(b) || a - b)
}

/** The most steps in a number's points that are looked for; lines have none. */
const MOST_EDGES = 8

/**
 * For a number that earns in steps: of every outcome the value nearest to the present one, found by
 * halving between two values that were tried. `outcome` tells what a value comes to.
 */
export function nearestEdges(
  { id, input }: ExpandedInput,
  now: unknown,
  changes: readonly Change[],
  outcome: (value: number) => string | undefined,
): readonly Change[] {
  if (input.type !== 'number' || typeof now !== 'number') return []
  const unit = resolution(input)
  const found: Change[] = []
  for (const side of [-1, 1]) {
    const values = changes
      .flatMap((change) => (typeof change[id] === 'number' ? [change[id]] : []))
      .filter((value) => (value - now) * side > 0)
      .sort((a, b) => (a - b) * side)
    let last = { value: now, key: outcome(now) }
    let steps = 0
    for (const value of values) {
      const key = outcome(value)
      if (key !== last.key) {
        if (++steps > MOST_EDGES) return []
        let far = value
        let near = last.value
        while (Math.abs(far - near) > unit * 1.5) {
          const middle = tidy(Math.round((far + near) / 2 / unit) * unit)
          if (middle === far || middle === near) break
          if (outcome(middle) === key) far = middle
          else near = middle
        }
        found.push({ [id]: far })
      }
      last = { value, key }
    }
  }
  return found
}

/** The finest difference between two answers that is tried. */
function resolution({ step, decimals }: Extract<Input, { readonly type: 'number' }>): number {
  return step ?? 10 ** -(decimals ?? 2)
}

function tidy(value: number): number {
  return Number(value.toFixed(9))
}

function selections(items: readonly string[], now: readonly string[]): readonly string[][] {
  const inOrder = (chosen: ReadonlySet<string>): string[] => items.filter((id) => chosen.has(id))
  if (items.length <= MOST_ITEMS)
    return Array.from({ length: 2 ** items.length }, (_, bits) =>
      items.filter((_id, k) => (bits & (1 << k)) !== 0),
    )
  const open = items.filter((id) => !now.includes(id))
  const more = open.map((_, k) => inOrder(new Set([...now, ...open.slice(0, k + 1)])))
  const single = open.map((id) => inOrder(new Set([...now, id])))
  const fewer = now.map((_, k) => inOrder(new Set(now.slice(0, k))))
  const all = new Map([...more, ...single, ...fewer].map((list) => [list.join(' '), list]))
  return [...all.values()]
}

/** Numbers that rules and lines hold against an answer. */
function edgesOf(input: string, expanded: Expanded): readonly number[] {
  const path = `$.answers.${input}`
  const edges = new Set<number>()
  const see = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(see)
    else if ('any' in condition) condition.any.forEach(see)
    else if ('not' in condition) see(condition.not)
    else if ('path' in condition && condition.path === path)
      for (const value of [condition.value].flat()) if (typeof value === 'number') edges.add(value)
  }
  for (const { conditions } of expanded.rules) see(conditions)
  for (const condition of Object.values(expanded.shared)) see(condition)
  for (const clause of expanded.clauses)
    for (const { amount } of [
      ...clause.alternatives.map(({ earns }) => earns),
      ...(clause.arithmetic === undefined ? [] : [clause.arithmetic]),
    ])
      if (amount.op === 'line' && clause.inputs.includes(input))
        for (const [x] of amount.through) edges.add(x.valueOf())
  return [...edges]
}

function isSample(value: unknown): value is { readonly checked: number; readonly failed: number } {
  return typeof value === 'object' && value !== null && 'checked' in value
}
