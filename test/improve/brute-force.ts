import type { Answer, AnswerValue, Assessment } from '../../src/domain/language/assessment.ts'
import { toExact, type Quantity } from '../../src/domain/numbers/quantity.ts'
import type { BulkScorer } from '../../src/domain/bulk/scorer.ts'
import { exact, type Exact } from '../../src/domain/numbers/exact.ts'
import type { CountedBy } from '../../src/domain/improve/cost.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'

/** Every lawful answer to an input but recorded cases, dates and words; undefined of too many. */
export function lawful(
  input: Input,
  weight: number,
  now: unknown,
): readonly AnswerValue[] | undefined {
  switch (input.type) {
    case 'yes-no':
      return [true, false]
    case 'choice':
      return input.options.flatMap(({ id, state }) => (state === undefined ? [id] : []))
    case 'points':
      return between(0, weight, input.step ?? 1)
    case 'number': {
      const { min, max, step, decimals } = input
      const by = step ?? (decimals === undefined ? undefined : 10 ** -decimals)
      return min === undefined || max === undefined || by === undefined
        ? undefined
        : between(Math.ceil(min / by - 1e-9) * by, max, by)
    }
    case 'samples': {
      const checked = Math.max(
        (now as { checked?: number } | undefined)?.checked ?? 0,
        input.least ?? 1,
      )
      return Array.from({ length: checked + 1 }, (_, failed) => ({ checked, failed }))
    }
    case 'checklist':
      return Array.from({ length: 2 ** input.items.length }, (_, bits) =>
        input.items.map(({ id }) => id).filter((_id, k) => (bits >> k) % 2 === 1),
      )
    case 'entries':
    case 'date':
    case 'text':
      return []
  }
}

function between(from: number, to: number, step: number): readonly number[] {
  const count = Math.floor((to - from) / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, k) => Number((from + k * step).toFixed(6)))
}

/** All combinations of answers, the present ones among them; undefined of more than `most`. */
function combinations(
  { expanded }: BulkScorer,
  { answers }: Assessment,
  most: number,
): readonly (readonly (readonly [string, AnswerValue])[])[] | undefined {
  const lists: (readonly [string, readonly AnswerValue[]])[] = []
  for (const [id, { input, clause }] of expanded.inputs) {
    const given = answers[id] as Answer | AnswerValue | undefined
    const option =
      input.type === 'choice' ? input.options.find((one) => one.id === given) : undefined
    const state = option?.state ?? (given as Answer | undefined)?.state
    if (state === 'not-applicable') continue
    const asking = expanded.clauses.filter(({ inputs }) => inputs.includes(id))
    if (
      asking.length > 0 &&
      asking.every((one) => (answers[one.id] as Answer | undefined)?.state === 'not-applicable')
    )
      continue
    const isMerged =
      ((given as Answer | undefined)?.results ?? (given as Answer | undefined)?.assessors) !==
      undefined
    // What several come to lies between answers, but for choices, which have no such order.
    if (isMerged && input.type !== 'choice') return undefined
    const weight = clause === undefined ? 0 : expanded.clauseById.get(clause)!.weight.valueOf()
    const now = typeof given === 'object' ? (given as Answer).value : given
    const values = lawful(input, weight, now)
    if (values === undefined) return undefined
    if (values.length > 0) lists.push([id, values])
  }
  const size = lists.reduce((product, [, values]) => product * (values.length + 1), 1)
  if (size > most) return undefined
  let all: (readonly (readonly [string, AnswerValue])[])[] = [[]]
  for (const [id, values] of lists)
    all = all.flatMap((one) => [one, ...values.map((value) => [...one, [id, value] as const])])
  return all
}

/** What the cheapest of all combinations that reach a rank costs, by each two ways to count. */
export type Cheapest = { readonly first: Exact; readonly second: Exact }

/**
 * The least that any combination of lawful answers costs with which a result reaches a rank, and of
 * these the least in what comes second: by scoring them all. Null where none does; undefined where
 * there are more than `most`.
 */
export function cheapestOfAll(
  scorer: BulkScorer,
  assessment: Assessment,
  result: number,
  rank: number,
  by: readonly [CountedBy, CountedBy],
  most: number,
): Cheapest | null | undefined {
  const all = combinations(scorer, assessment, most)
  if (all === undefined) return undefined
  const { expanded } = scorer
  const pointsNow = pointsOf(scorer, assessment)!
  let best: Cheapest | null = null
  for (const combination of all) {
    const change = combination.filter(([id, value]) => {
      const given = assessment.answers[id] as Answer | AnswerValue | undefined
      const now = typeof given === 'object' ? (given as Answer).value : given
      return JSON.stringify(now) !== JSON.stringify(value)
    })
    if (change.length < combination.length) continue
    const answers: Record<string, unknown> = { ...assessment.answers }
    for (const [id, value] of change) answers[id] = { value }
    const touched = expanded.clauses.filter(({ inputs }) =>
      change.some(([id]) => inputs.includes(id)),
    )
    for (const { id, inputs } of touched)
      if (!inputs.includes(id) && (answers[id] as Answer | undefined)?.state === 'not-checked')
        delete answers[id]
    const { input } = scorer.read({ ...assessment, answers: answers as Assessment['answers'] })
    if (input === undefined) throw new Error(`unlawful ${JSON.stringify(change)}`)
    const { clauses, results, forbidden } = scorer.score(input)
    const found = results[result]!
    if (forbidden.length > 0 || found.status !== 'scored' || found.rank < rank) continue
    const after = [...clauses.points].map(numberOf)
    const loose = change.filter(
      ([id]) => !expanded.clauses.some(({ inputs }) => inputs.includes(id)),
    ).length
    const costs: Record<CountedBy, Exact> = {
      clauses: exact(touched.length + loose),
      points: exact(0),
      effort: exact(0),
      lead: exact(0),
    }
    for (const clause of touched) {
      const place = expanded.clauses.indexOf(clause)
      const rise = after[place]!.sub(pointsNow[place]!)
      const gained = rise.s < 0n ? exact(0) : rise
      const declared = expanded.pack.rules.criteria?.[clause.id]
      const share = clause.weight.n === 0n ? exact(1) : gained.div(clause.weight)
      costs.points = costs.points.add(gained)
      costs.effort = costs.effort.add(share.mul(exact(declared?.effort ?? 0)))
      const days = exact(declared?.leadDays ?? 0)
      if (days.compare(costs.lead) > 0) costs.lead = days
    }
    const [first, second] = [costs[by[0]], costs[by[1]]]
    if (best === null || first.compare(best.first) < 0) best = { first, second }
    else if (first.equals(best.first) && second.compare(best.second) < 0) best = { first, second }
  }
  return best
}

/** The smallest fall of one site that loses a rank, by trying every lawful change of its inputs. */
export type SmallestFall = { readonly inputs: readonly string[]; readonly fall: Exact }

/**
 * Of each group of inputs that share clauses the least points that its clauses lose where the rank is
 * lost, over every lawful change of these inputs alone; undefined where there are more than `most`.
 */
export function smallestFalls(
  scorer: BulkScorer,
  assessment: Assessment,
  result: number,
  rank: number,
  most: number,
): readonly SmallestFall[] | undefined {
  const all = combinations(scorer, assessment, most)
  if (all === undefined) return undefined
  const { expanded } = scorer
  const pointsNow = pointsOf(scorer, assessment)!
  const siteOf = (id: string): string => [...reachedFrom(id, expanded.clauses)].toSorted().join()
  const falls = new Map<string, SmallestFall>()
  for (const combination of all) {
    const sites = new Set(combination.map(([id]) => siteOf(id)))
    if (sites.size !== 1) continue
    const [site] = sites
    const answers: Record<string, unknown> = { ...assessment.answers }
    for (const [id, value] of combination) answers[id] = { value }
    for (const { id, inputs } of expanded.clauses)
      if (
        !inputs.includes(id) &&
        combination.some(([input]) => inputs.includes(input)) &&
        (answers[id] as Answer | undefined)?.state === 'not-checked'
      )
        delete answers[id]
    const { input } = scorer.read({ ...assessment, answers: answers as Assessment['answers'] })
    const { clauses, results, forbidden } = scorer.score(input!)
    const found = results[result]!
    if (forbidden.length === 0 && found.status === 'scored' && found.rank >= rank) continue
    const after = [...clauses.points].map(numberOf)
    const ids = site!.split(',')
    const fall = expanded.clauses.reduce((sum, { inputs }, k) => {
      const lost = pointsNow[k]!.sub(after[k]!)
      return inputs.some((id) => ids.includes(id)) && lost.s > 0n ? sum.add(lost) : sum
    }, exact(0))
    const known = falls.get(site!)
    if (known === undefined || fall.compare(known.fall) < 0) falls.set(site!, { inputs: ids, fall })
  }
  return [...falls.values()]
}

/** Inputs that share clauses with an input, directly or through others. */
function reachedFrom(
  id: string,
  clauses: readonly { readonly inputs: readonly string[] }[],
): ReadonlySet<string> {
  const reached = new Set([id])
  for (let grown = true; grown;) {
    grown = false
    for (const { inputs } of clauses)
      if (inputs.some((one) => reached.has(one)))
        for (const one of inputs)
          if (!reached.has(one)) {
            reached.add(one)
            grown = true
          }
  }
  return reached
}

/** Points of clauses as they stand before adjustments. */
function pointsOf(scorer: BulkScorer, assessment: Assessment): readonly Exact[] | undefined {
  const { input } = scorer.read(assessment)
  if (input === undefined) return undefined
  return [...scorer.score(input).clauses.points].map(numberOf)
}

function numberOf(points: Quantity | null | undefined): Exact {
  return points === null || points === undefined ? exact(0) : toExact(points)
}
