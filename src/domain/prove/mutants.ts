import type { Assessment } from '../assessment.ts'
import type { Quantity } from '../quantity.ts'
import { compileScorer, type BulkScorer } from '../bulk/scorer.ts'
import { toExact } from '../quantity.ts'
import { areAnswersAlike, judgementOf } from '../compare/judged-alike.ts'
import { toJson } from '../exact.ts'
import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { canonicalOrder } from '../pack/canonical.ts'
import { planPack } from '../expand/plan.ts'
import { pointer as pointerOf } from '../fault.ts'
import type { JsonValue } from '../json.ts'
import { isObject } from '../json.ts'
import type { Message } from '../messages/message.ts'
import { lowerPack } from '../meaning/lower/lower.ts'
import type { Pack } from '../pack/pack.ts'
import type { Expectation, ResultExpectation } from '../language/example.ts'
import type { Rules } from '../language/rules.ts'
import { asJson, withAt, writtenOut } from './changed-rules.ts'
import { comesOutOtherwise, outcomeText, quantityText, REFUSED } from './effects.ts'
import { differences, outcomesBy, type WitnessOutcome } from './finding.ts'
import { missedWords, placeOf } from './mutant-words.ts'
import { pool } from './pool.ts'
import { schemeOf } from './scheme.ts'
import { sweepOf } from './sweep.ts'
import { allOf, seekWitness } from './witness.ts'

/** One small change of the rules of a pack, of the kind that slips into files. */
export type Mutant = {
  readonly kind: 'threshold' | 'weight' | 'operator' | 'policy'
  /** RFC 6901 pointer into the pack. */
  readonly pointer: string
  readonly from: string
  readonly to: string
  /** What is changed. */
  readonly place: Message
  readonly rules: Rules
}

/** What became of a mutant. */
export type MutantFate = Omit<Mutant, 'rules'> & {
  /**
   * `caught`: an example comes out otherwise. `missed`: none does, and `witness` would. `same`: it is
   * shown that nothing ever does. `not-found`: no assessment was found that would, which shows nothing.
   */
  readonly fate: 'caught' | 'missed' | 'same' | 'not-found'
  /** An assessment that comes out otherwise, where no example does. */
  readonly witness?: Assessment
  /** What comes of it, and what would. */
  readonly shown?: ShownChange
  /** Assessments and boxes among which none was found. */
  readonly sought?: { readonly tried: number; readonly boxes: number }
  /** What is to be said where it is missed. */
  readonly message: Message
}

/** What comes of a witness before a change, and after it; empty where it is refused. */
export type ShownChange = {
  /** Answers that differ from those of the best assessment, by id. */
  readonly differs: readonly { readonly id: string; readonly given: unknown }[]
  readonly before: readonly WitnessOutcome[]
  readonly after: readonly WitnessOutcome[]
}

/** Members whose numbers are thresholds wherever they stand. */
const THRESHOLDS: ReadonlySet<string> = new Set([
  'atLeast',
  'above',
  'atMost',
  'below',
  'percent',
  'points',
  'abovePoints',
  'abovePercent',
  'noneAbove',
  'zeroBelow',
  'metAt',
  'met',
  'cap',
  'floor',
  'min',
  'max',
  'leastInScope',
  'renormalise',
  'add',
  'set',
  'level',
])

const OPERATORS: { readonly [operator: string]: string } = {
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  equal: 'notEqual',
  notEqual: 'equal',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
}

/** The other end of a band that takes its own number in, or leaves it out. */
const ENDS: { readonly [end: string]: string } = {
  atLeast: 'above',
  above: 'atLeast',
  atMost: 'below',
  below: 'atMost',
}

const POLICIES: { readonly [policy: string]: string } = {
  'leave-out': 'zero',
  zero: 'leave-out',
  full: 'zero',
  block: 'zero',
  forbid: 'zero',
  refuse: 'lower',
  lower: 'refuse',
}

/** Members that say nothing about judgement. */
const SILENT: ReadonlySet<string> = new Set([
  'examples',
  'title',
  'reason',
  'provenance',
  'labels',
  'helpers',
  'say',
  'name',
  'templates',
  'inForce',
  'revision',
  'changes',
  'effort',
  'leadDays',
  'effortUnit',
  'full',
  'stars',
])

/** Every mutant of the rules of a pack: thresholds, weights, operators and policies. */
function mutantsOf(expanded: Expanded): readonly Mutant[] {
  // As written: what parts and results share is one member, and one slip.
  const { rules } = canonicalOrder(expanded.written)
  const mutants: Mutant[] = []
  const add = (
    kind: Mutant['kind'],
    path: readonly (string | number)[],
    from: string | number,
    to: string | number,
    renamed?: string,
  ): void => {
    mutants.push({
      kind,
      pointer: pointerOf('rules', ...path),
      from: renamed === undefined ? String(from) : String(path.at(-1)),
      to: renamed ?? String(to),
      place: placeOf(expanded, path),
      rules: withAt(asJson(rules), path, to, renamed) as unknown as Rules,
    })
  }
  const walk = (value: JsonValue, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of (value as readonly JsonValue[]).entries())
        walk(one, [...path, index])
      return
    }
    if (!isObject(value)) return
    for (const [key, one] of Object.entries(value)) {
      if (SILENT.has(key)) continue
      const at = [...path, key]
      const isWeight = isOfWeights(path) || (isOfWeights(path.slice(0, -1)) && key === 'points')
      if (typeof one === 'number' && isWeight) add('weight', at, one, stepped(one))
      else if (typeof one === 'number' && THRESHOLDS.has(key)) {
        add('threshold', at, one, stepped(one))
        if (ENDS[key] !== undefined && isBand(value)) add('operator', at, one, one, ENDS[key])
      } else if (key === 'value' && 'operator' in value && typeof one === 'number')
        add('threshold', at, one, stepped(one))
      else if (key === 'operator' && typeof one === 'string' && OPERATORS[one] !== undefined)
        add('operator', at, one, OPERATORS[one])
      else if (typeof one === 'string' && POLICIES[one] !== undefined && isPolicy(path, key))
        add('policy', at, one, key === 'otherwise' && one === 'block' ? 'refuse' : POLICIES[one])
      else walk(one, at)
    }
  }
  walk(asJson(rules), [])
  for (const state of ['notApplicable', 'notChecked', 'missing'] as const) {
    if (rules.policies?.[state] !== undefined) continue
    const usual = state === 'notApplicable' ? 'leave-out' : 'block'
    mutants.push({
      kind: 'policy',
      pointer: pointerOf('rules', 'policies', state),
      from: usual,
      to: 'zero',
      place: placeOf(expanded, ['policies', state]),
      rules: { ...rules, policies: { ...rules.policies, [state]: 'zero' } },
    })
  }
  return mutants
}

/** Whether weights by clause or class stand at a path: of all results, or of one. */
function isOfWeights(path: readonly (string | number)[]): boolean {
  const [first, , ...rest] = path
  return first === 'results'
    ? rest.join() === 'weights'
    : path.join() === 'weights' || path.join() === 'classes'
}

/** Whether a member stands where a band, a level or a bound does, rather than an adjustment. */
function isBand(value: object): boolean {
  return !('add' in value) && !('when' in value)
}

function isPolicy(path: readonly (string | number)[], key: string): boolean {
  return path.at(-1) === 'policies' || key === 'otherwise'
}

/** The number one step on: a whole one by 1, others by a tenth of their last digit's place. */
function stepped(value: number): number {
  if (Number.isInteger(value)) return value + 1
  const decimals = String(value).split('.')[1]?.length ?? 1
  return Number((value + 10 ** -decimals).toFixed(decimals))
}

/** Mixed assessments that a mutant is tried on beside single changes. */
const TRIED = 300

/** Assessments from the worst to the best that it is tried on after them. */
const SWEPT = 1200

/** Boxes that are looked at, in each order, where none of them tells a mutant. */
const BOXES = 150

/**
 * Holds the worked examples of a pack against every mutant of it, one after another. An example
 * catches a mutant when anything it states comes out otherwise.
 */
export function* mutantFates(expanded: Expanded): Generator<MutantFate> {
  const { pack } = expanded
  const examples = Object.values(pack.rules.examples ?? {}).map(({ assessment, expect }) => ({
    assessment: assessmentOf(pack, assessment),
    expect,
  }))
  const original = { expanded, plan: planPack(expanded) }
  const own = compileScorer(original)
  const stated = examples.map((example) => statedBy(own, example.assessment, example.expect))
  const scheme = schemeOf(original)
  // Single changes of the best and the worst assessment, mixtures, and all between worst and best.
  const samples = [
    ...Array.from(pool(scheme, { mixed: TRIED, whole: 0, seed: 23 }), scheme.assessmentOf),
    ...sweepOf(scheme, SWEPT),
  ]
  const wholes = samples.map((assessment) => outcomeText(own, assessment))
  for (const { rules, ...mutant } of mutantsOf(expanded)) {
    yield { ...mutant, ...fateOf({ ...pack, rules }), message: missedWords(mutant) }
  }

  function fateOf(mutated: Pack): Pick<MutantFate, 'fate' | 'witness' | 'shown' | 'sought'> {
    const lowered = writtenOut(mutated)
    // What makes no scheme at all, everybody would notice.
    if (lowered === undefined) return { fate: 'caught' }
    const scorer = compileScorer(lowered)
    const isCaught = examples.some(
      ({ assessment, expect }, index) => statedBy(scorer, assessment, expect) !== stated[index],
    )
    if (isCaught) return { fate: 'caught' }
    if (judgementOf(original, lowered, (id) => id).alike) return { fate: 'same' }
    const sampled = samples.find((one, index) => outcomeText(scorer, one) !== wholes[index])
    if (sampled !== undefined) return missed(sampled, scorer)

    const meaning = lowerPack(original)
    const other = lowerPack(lowered, meaning.graph)
    const verdict = allOf(
      seekWitness(
        scheme,
        {
          node: () => comesOutOtherwise(meaning, other),
          isSo: ({ assessment }) =>
            outcomeText(scorer, assessment()) !== outcomeText(own, assessment()),
        },
        BOXES,
        meaning,
      ),
    )
    if (verdict.kind === 'shown') return missed(verdict.assessment, scorer)
    if (verdict.kind === 'never' && areAnswersAlike(expanded, lowered.expanded))
      return { fate: 'same' }
    const tried = samples.length + (verdict.kind === 'open' ? verdict.tried : 0)
    return { fate: 'not-found', sought: { tried, boxes: verdict.boxes } }
  }

  function missed(
    witness: Assessment,
    scorer: BulkScorer,
  ): Pick<MutantFate, 'fate' | 'witness' | 'shown'> {
    const outcomes = (of: BulkScorer): readonly WitnessOutcome[] => {
      if (outcomeText(of, witness) === REFUSED) return []
      return outcomesBy(of, witness)
    }
    const shown = {
      differs: differences(scheme, witness),
      before: outcomes(own),
      after: outcomes(scorer),
    }
    return { fate: 'missed', witness, shown }
  }
}

function assessmentOf({ standard, rules }: Pack, assessment: object): Assessment {
  const head = { standard: standard.id, edition: standard.edition, revision: rules.revision }
  return { ...head, ...assessment } as Assessment
}

/** All that an example states, as it comes out, in one text. */
function statedBy(scorer: BulkScorer, assessment: Assessment, expect: Expectation): string {
  const { input } = scorer.read(assessment)
  if (input === undefined) return 'refused'
  const { results, clauses, values, forbidden } = scorer.score(input)
  if (forbidden.length > 0) return 'refused'
  const { expanded } = scorer
  const place = (id: string): number => expanded.clauses.findIndex((clause) => clause.id === id)
  /** What a clause counts in one result. */
  const counted =
    ({ weights }: ExpandedResult) =>
    (id: string): string | null => {
      const own = weights.get(id)?.points
      const given = clauses.points[place(id)] ?? null
      if (own === undefined || given === null) return quantityText(given)
      const { weight } = expanded.clauseById.get(id)!
      if (weight.n === 0n) return clauses.met[place(id)] === 1 ? String(toJson(own)) : '0'
      return String(toJson(toExact(given).mul(own).div(weight)))
    }
  const of = (index: number, stated: ResultExpectation): unknown => {
    const outcome = results[index]!
    const result = expanded.results[index]!
    const node = (id: string): Quantity | null =>
      outcome.nodes.points[result.nodes.findIndex((one) => one.id === id)] ?? null
    return {
      status: stated.status === undefined ? undefined : outcome.status,
      points: stated.points === undefined ? undefined : quantityText(outcome.points),
      max: stated.max === undefined ? undefined : quantityText(outcome.max),
      percent: stated.percent === undefined ? undefined : quantityText(outcome.percent),
      level: stated.level === undefined ? undefined : outcome.level,
      qualifiers: stated.qualifiers === undefined ? undefined : [...outcome.qualifiers],
      gates: stated.gates === undefined ? undefined : [...outcome.gates],
      parts: Object.keys(stated.parts ?? {}).map((id) => quantityText(node(id))),
      counted: index === 0 ? undefined : Object.keys(stated.clauses ?? {}).map(counted(result)),
    }
  }
  return JSON.stringify([
    of(0, expect),
    Object.keys(expect.clauses ?? {}).map((id) => quantityText(clauses.points[place(id)] ?? null)),
    expect.nonconformities === undefined ? undefined : [...clauses.met].map((met) => met === 0),
    Object.keys(expect.values ?? {}).map((id) => quantityText(values.get(id) ?? null)),
    Object.entries(expect.results ?? {}).map(([id, stated]) =>
      of(
        expanded.results.findIndex((result) => result.id === id),
        stated,
      ),
    ),
  ])
}
