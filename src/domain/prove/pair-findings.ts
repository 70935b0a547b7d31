import { compare } from '../numbers/quantity.ts'
import { pathsIn } from '../expand/expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { pointer } from '../faults/fault.ts'
import type { Id } from '../meaning/operation.ts'
import { message } from '../messages/message.ts'
import { pathNames } from '../rules/path.ts'
import { changeOf, snapshotOf } from './change.ts'
import {
  findingOf,
  openFindingOf,
  witnessOf,
  type AnyFinding,
  type ProofFinding,
  type Witness,
} from './finding.ts'
import { clauseNamed, named } from './names.ts'
import { seeded } from './pool.ts'
import type { Answering, ProvablePack } from './scheme.ts'

/** What comparing assessments that differ in one answer has shown. */
export type Pairs = {
  readonly findings: readonly ProofFinding[]
  /** Clauses whose points were seen to change nothing, or that no result rests on. */
  readonly idle: readonly AnyFinding[]
  /** Pairs compared. */
  readonly compared: number
  /** Whether no pair makes the score fall; that is a bound, never a proof. */
  readonly isMonotone: boolean
}

/**
 * Changes one answer at a time: a change by which no clause earns less and one earns more must not
 * lower any result (nor one by which none earns more, where less is better), and every clause must change some result somewhere. Yields for others to have a
 * turn.
 */
export function* pairFindings(
  scheme: ProvablePack,
  samples: readonly Answering[],
  most: number,
): Generator<undefined, Pairs> {
  const { expanded, questions } = scheme
  const suspects = suspectsOf(scheme)
  const isLess = lessIn(scheme)
  const effective = new Set<number>()
  const random = seeded(13)
  let compared = 0
  const falls = new Map<string, Fall>()
  const rises = new Set<string>()

  for (const [n, sample] of samples.entries()) {
    yield undefined
    const result = scheme.score(sample)
    if (result === undefined) continue
    const before = snapshotOf(result)
    const at = Int16Array.from(sample)
    for (let k = 0; k < questions.length; k += 1) {
      // Suspects are varied everywhere, the others in the first samples and now and then.
      if (n > 3 && !suspects.has(k) && random() > 0.2) continue
      const own = at[k]!
      for (let choice = 0; choice < questions[k]!.choices.length; choice += 1) {
        if (choice === own || compared >= most) continue
        at[k] = choice
        const after = scheme.score(at)
        if (after === undefined) continue
        compared += 1
        const change = changeOf(before, after, isLess)
        if (change.isResultChanged) for (const clause of change.clauses) effective.add(clause)
        if (!change.isBetter && !change.isWorse) continue
        for (const [r, { isWorse, isBetter }] of change.results.entries()) {
          const key = `${k}:${r}`
          // Where less is better, so is an answer that earns less.
          const isUp = isLess[r] === true ? change.isWorse : change.isBetter
          const isFall = isUp ? isWorse : isBetter
          if (isFall && !falls.has(key)) {
            const other = Int16Array.from(at)
            const [from, to] = isUp ? [sample, other] : [other, sample]
            falls.set(key, { from, to, k, r })
          } else if (!isFall && (isWorse || isBetter)) rises.add(key)
        }
      }
      at[k] = own
    }
  }
  // Of a clause that seems to have no effect, every answer is tried in every sample.
  for (const [index, { id, inputs, scored }] of expanded.clauses.entries()) {
    const own = questions.flatMap((one, k) =>
      one.space === 'answers' && (one.clause === id || inputs.includes(one.id)) ? [k] : [],
    )
    for (const sample of samples) {
      if (!scored || effective.has(index)) break
      yield undefined
      const result = scheme.score(sample)
      if (result === undefined) continue
      const before = snapshotOf(result)
      for (const at of changesOf(scheme, sample, own)) {
        const after = scheme.score(at)
        compared += 1
        if (after !== undefined && changeOf(before, after, isLess).isResultChanged)
          effective.add(index)
      }
    }
  }
  // Who lowers a result whenever he earns more is meant to, where the sum does not take him in.
  const fall = [...falls].find(([key, { k, r }]) => rises.has(key) || isSummedUp(scheme, k, r))?.[1]

  const isRead = readByResults(scheme)
  const idle = expanded.clauses.flatMap((clause, index): readonly AnyFinding[] => {
    if (effective.has(index) || !clause.scored || clause.weight.n === 0n) return []
    const code = 'clause-without-effect'
    const subject = {
      pointer: pointer('rules', 'weights', clause.id),
      clause: clause.id,
      message: message('proof-clause-without-effect', { clause: clauseNamed(expanded, clause.id) }),
    }
    const witnesses = idlePair(scheme, index)
    return isRead(clause)
      ? [openFindingOf(code, subject, { kind: 'not-found', boxes: 0, tried: compared }, witnesses)]
      : [findingOf(code, subject, { kind: 'form' }, witnesses)]
  })
  return {
    findings: fall === undefined ? [] : [fallFinding(scheme, fall)],
    idle,
    compared,
    isMonotone: fall === undefined,
  }
}

/** Whether a result rests on what an answer for a clause is, and not only on whether there is one. */
function readByResults(scheme: ProvablePack): (clause: ExpandedClause) => boolean {
  const { graph, results } = scheme.meaning()
  const seen = new Set<Id>()
  const read = new Set<string>()
  const open = results.flatMap(({ status, points, percent, rank, ...lists }) => [
    status,
    points,
    percent,
    rank,
    ...lists.levels.map(({ reached }) => reached),
    ...[...lists.gates, ...lists.qualifiers].map(({ holds }) => holds),
  ])
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const node = graph.nodes[id]!
    if (node.op === 'input') read.add(node.path.split('.', 2).join('.'))
    if (node.op !== 'present' || graph.nodes[node.of[0]!]!.op !== 'input') open.push(...node.of)
  }
  return ({ inputs }) => inputs.some((one) => read.has(`answers.${one}`))
}

/** Two assessments in which a clause earns differently and nothing else comes of it. */
function idlePair(scheme: ProvablePack, index: number): readonly Witness[] {
  const { id, inputs } = scheme.expanded.clauses[index]!
  const own = scheme.questions.flatMap((one, k) =>
    one.space === 'answers' && (one.clause === id || inputs.includes(one.id)) ? [k] : [],
  )
  const points = scheme.score(scheme.best)?.clauses.points[index] ?? null
  for (const at of changesOf(scheme, scheme.best, own)) {
    const other = scheme.score(at)?.clauses.points[index] ?? null
    if (points === null || other === null || compare(points, other) === 0) continue
    const pair = [
      witnessOf(scheme, scheme.best, BEFORE),
      witnessOf(scheme, Int16Array.from(at), UNCHANGED),
    ]
    return pair.flatMap((one) => one ?? [])
  }
  return []
}

/** A sample with one of some questions answered otherwise; the same array each time. */
function* changesOf(
  { questions }: ProvablePack,
  sample: Answering,
  places: readonly number[],
): Generator<Answering> {
  const at = Int16Array.from(sample)
  for (const k of places) {
    for (let choice = 0; choice < questions[k]!.choices.length; choice += 1) {
      if (choice === sample[k]) continue
      at[k] = choice
      yield at
    }
    at[k] = sample[k]!
  }
}

function fallFinding(scheme: ProvablePack, { from, to, k, r }: Fall): ProofFinding {
  const { input, id, clause } = scheme.questions[k]!
  const title = input?.title ?? scheme.expanded.clauseById.get(clause ?? id)?.clause.title
  // Both sides are made alike the best as far as the fall stays.
  const [a, b] = [Int16Array.from(from), Int16Array.from(to)]
  for (let other = 0; other < a.length; other += 1) {
    if (other === k || a[other] === scheme.best[other]) continue
    const kept = a[other]!
    a[other] = b[other] = scheme.best[other]!
    if (!isFall(scheme, r, a, b)) a[other] = b[other] = kept
  }
  const witnesses = [witnessOf(scheme, a, BEFORE) ?? [], witnessOf(scheme, b, AFTER) ?? []].flat()
  return findingOf(
    'not-monotone',
    {
      pointer:
        clause === undefined
          ? pointer('standard', 'inputs', id)
          : pointer('rules', 'criteria', clause),
      ...(clause === undefined ? {} : { clause }),
      message:
        lessIn(scheme)[r] === true
          ? message('proof-not-monotone--less', { input: named(id, title) })
          : message('proof-not-monotone', { input: named(id, title) }),
    },
    { kind: 'witness' },
    witnesses,
  )
}

const BEFORE = message('proof-shows-before')
const UNCHANGED = message('proof-shows-unchanged')
const AFTER = message('proof-shows-after')

function isFall(scheme: ProvablePack, r: number, a: Answering, b: Answering): boolean {
  const first = scheme.score(a)
  if (first === undefined) return false
  const before = snapshotOf(first)
  const second = scheme.score(b)
  if (second === undefined) return false
  const isLess = lessIn(scheme)
  const change = changeOf(before, second, isLess)
  const isUp = isLess[r] === true ? change.isWorse : change.isBetter
  return isUp && change.results[r]!.isWorse
}

/** Of each result, whether less is better. */
function lessIn({ expanded }: ProvablePack): readonly boolean[] {
  return expanded.results.map(({ better }) => better === 'less')
}

type Fall = {
  readonly from: Answering
  readonly to: Answering
  readonly k: number
  readonly r: number
}

/** Whether what clauses earn by a question is combined up to the total, by no formula of its own. */
function isSummedUp({ expanded, questions }: ProvablePack, k: number, r: number): boolean {
  const { nodeById } = expanded.results[r]!
  const reached = new Set<string>()
  const open = ['total']
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodeById.get(id)
    if (node === undefined) reached.add(id)
    else if (node.combine !== 'expression') open.push(...node.children)
  }
  const { id } = questions[k]!
  return expanded.clauses.some((clause) => clause.inputs.includes(id) && reached.has(clause.id))
}

/** Questions that something beside the sum of points reads: gates, adjustments, values. */
function suspectsOf({ expanded, questions }: ProvablePack): ReadonlySet<number> {
  const ids = new Set<string>()
  const seen = new Set<string>()
  const follow = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const [space = '', id = ''] = pathNames(path) ?? []
    if (space === 'answers') ids.add(id)
    else if (space === 'clauses')
      for (const input of expanded.clauseById.get(id)?.inputs ?? []) ids.add(input)
    else {
      const term = expanded.terms.get(`${space}.${id}`)
      if (term !== undefined) for (const read of pathsIn(term.worked)) follow(read)
      for (const group of term?.groups ?? [])
        for (const rule of expanded.groups.get(group)?.rules ?? [])
          for (const read of conditionPaths(rule.conditions, expanded.shared)) follow(read)
    }
  }
  for (const path of stagePaths(expanded)) follow(path)
  return new Set(
    questions.flatMap(({ space, id }, k) => (space === 'answers' && ids.has(id) ? [k] : [])),
  )
}

function stagePaths({ results, shared, applies }: Expanded): readonly string[] {
  const rules = [
    ...applies.values(),
    ...results.flatMap(({ gates, levels, adjustments }) => [
      ...gates.map(({ rule }) => rule),
      ...levels.map(({ rule }) => rule),
      ...adjustments.flatMap(({ rule }) => rule ?? []),
    ]),
  ]
  return [
    ...rules.flatMap(({ conditions }) => conditionPaths(conditions, shared)),
    ...results.flatMap(({ nodes, adjustments }) => [
      ...nodes.flatMap(({ points }) => (points === undefined ? [] : pathsIn(points))),
      ...adjustments.flatMap(({ amount }) => (amount === undefined ? [] : pathsIn(amount))),
    ]),
  ]
}
