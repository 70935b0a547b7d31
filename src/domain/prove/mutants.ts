import type { Assessment } from '../language/assessment.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { BulkInput } from '../bulk/read.ts'
import { compileScorer, type BulkScorer } from '../bulk/scorer.ts'
import { toExact } from '../numbers/quantity.ts'
import { GRADES } from '../bulk/columns.ts'
import { checkPack } from '../check/check-pack.ts'
import { stopsScoring } from '../faults/pack-faults.ts'
import type { ShapeCheck } from '../check/shape-check.ts'
import { areAnswersAlike, isJudgedAlike } from '../compare/judged-alike.ts'
import { toJson } from '../numbers/exact.ts'
import { expandPack } from '../expand/expand.ts'
import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { planPack } from '../expand/plan.ts'
import type { Message } from '../messages/message.ts'
import { lowerPack } from '../meaning/lower/lower.ts'
import type { Pack } from '../pack/pack.ts'
import type { Expectation, ResultExpectation } from '../language/example.ts'
import {
  comesOutOtherwise,
  isSameOutcome,
  outcomeOf,
  outcomeText,
  quantityText,
  REFUSED,
  type ScoredOutcome,
} from './effects.ts'
import { differences, outcomesBy, type WitnessOutcome } from './finding.ts'
import { isObject } from '../schema/json.ts'
import { nearMarks } from './boundaries.ts'
import { missedWords } from './mutant-words.ts'
import { pool } from './pool.ts'
import { schemeOf, type ProvablePack } from './scheme.ts'
import { slipsIn, type Slip } from './slips.ts'
import { sweepOf } from './sweep.ts'
import { allOf, seekWitness } from './witness.ts'

/** What became of a mutant: of a pack with one slip in its rules. */
export type MutantFate = Omit<Slip, 'rules'> & {
  /**
   * `refused`: `check` finds it. `caught`: an example comes out otherwise. `missed`: none does, and
   * `witness` would. `same`: it is shown that nothing ever does. `not-found`: no assessment was found
   * that would, which shows nothing. `not-tried`: time was over before.
   */
  readonly fate: 'refused' | 'caught' | 'missed' | 'same' | 'not-found' | 'not-tried'
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

/** Mixed assessments that a mutant is tried on beside single changes. */
const TRIED = 300

/** Assessments from the worst to the best that it is tried on after them. */
const SWEPT = 1200

/** So many assessments that told others are tried first. */
const TELLING = 24

/** Boxes that are looked at, in each order, where none of them tells a mutant. */
const BOXES = 80

/**
 * Holds the worked examples of a pack against every mutant of it, one after another. An example
 * catches a mutant when anything it states comes out otherwise. `isOver` is asked before each.
 */
export function* mutantFates(
  expanded: Expanded,
  shape: ShapeCheck,
  isOver: () => boolean = () => false,
): Generator<MutantFate> {
  const { written } = expanded
  const examples = Object.values(written.rules.examples ?? {}).map(({ assessment, expect }) => ({
    assessment: assessmentOf(written, assessment),
    expect,
  }))
  const original = { expanded, plan: planPack(expanded) }
  const scheme = schemeOf(original)
  const meaning = scheme.meaning()
  const own = compileScorer(original, { meaning })
  const stated = examples.map((example) => statedBy(own, example.assessment, example.expect))
  const samples = samplesOf(scheme, own)
  const lawful = samples.filter(({ outcome }) => outcome !== undefined).length
  /** Samples by their place that told a mutant, the last one first: what tells one often tells the next. */
  let telling: readonly number[] = []
  for (const { rules, ...slip } of slipsIn(expanded)) {
    // What examples say is no fault of the rules.
    const { examples: _, ...judging } = rules
    const mutated = { ...written, rules: judging }
    const fate = isOver() ? { fate: 'not-tried' as const } : fateOf(mutated)
    yield { ...slip, ...fate, message: missedWords(slip) }
  }

  function fateOf(mutated: Pack): Pick<MutantFate, 'fate' | 'witness' | 'shown' | 'sought'> {
    if (isRefused(mutated)) return { fate: 'refused' }
    const changed = expandPack(mutated)
    const lowered = { expanded: changed, plan: planPack(changed) }
    const other = lowerPack(lowered, meaning.graph)
    // A few hundred assessments are scored sooner than code for them would be written.
    const scorer = compileScorer(lowered, { meaning: other, codeGeneration: false })
    const isCaught = examples.some(
      ({ assessment, expect }, index) => statedBy(scorer, assessment, expect) !== stated[index],
    )
    if (isCaught) return { fate: 'caught' }
    const areRead = areAnswersAlike(expanded, changed)
    const sampled = telltale(scorer, areRead)
    if (sampled !== undefined) return missed(sampled, scorer)
    if (isJudgedAlike(meaning, other)) return { fate: 'same' }
    const verdict = allOf(
      seekWitness(
        scheme,
        {
          node: () => comesOutOtherwise(meaning, other),
          isSo: ({ assessment }) => {
            const given = assessment()
            return outcomeText(scorer, given) !== outcomeText(own, given)
          },
        },
        BOXES,
        meaning,
      ),
    )
    if (verdict.kind === 'shown') return missed(verdict.assessment, scorer)
    if (verdict.kind === 'never' && areRead) return { fate: 'same' }
    const tried = lawful + (verdict.kind === 'open' ? verdict.tried : 0)
    return { fate: 'not-found', sought: { tried, boxes: verdict.boxes } }
  }

  /** A sample that comes out otherwise by a changed pack. */
  function telltale(scorer: BulkScorer, areRead: boolean): Assessment | undefined {
    const layouts = [own, scorer].map(({ layout }) => layout.inputs)
    const isReadAlike = areRead && JSON.stringify(layouts[0]) === JSON.stringify(layouts[1])
    const tells = (place: number): boolean => {
      const { assessment, input: known, outcome } = samples[place]!
      const input = isReadAlike ? known : scorer.read(assessment).input
      return !isSameOutcome(outcome, input && outcomeOf(scorer, input))
    }
    const found = telling.find(tells) ?? samples.findIndex((_, place) => tells(place))
    if (found === -1) return undefined
    telling = [found, ...telling.filter((place) => place !== found)].slice(0, TELLING)
    return samples[found]!.assessment
  }

  function isRefused(mutated: Pack): boolean {
    // The standard is as it was, and what the schema refuses is refused soonest.
    if (shape('rules-1', mutated.rules).length > 0) return true
    return checkPack(mutated, () => []).some(stopsScoring)
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

/** An assessment that mutants are tried on, as it was read and as it comes out. */
type Sample = {
  readonly assessment: Assessment
  readonly input: BulkInput | undefined
  readonly outcome: ScoredOutcome | undefined
}

/**
 * Single changes of the best and the worst assessment, mixtures, all between worst and best, those next
 * to marks, and those in which places or assessors differ.
 */
function samplesOf(scheme: ProvablePack, scorer: BulkScorer): readonly Sample[] {
  const mixed = pool(scheme, { mixed: TRIED, whole: 0, seed: 23 })
  const near = [...nearMarks(scheme)].flatMap(({ at }) => (at === undefined ? [] : [at]))
  return [
    ...Array.from(mixed, scheme.assessmentOf),
    ...near.map(scheme.assessmentOf),
    ...sweepOf(scheme, SWEPT),
    ...dissentsOf(scheme),
  ].map((assessment) => {
    const { input } = scorer.read(assessment)
    return { assessment, input, outcome: input && outcomeOf(scorer, input) }
  })
}

/** Answers of several who do not agree, much or a little: from as many places, and by as many assessors. */
function* dissentsOf(scheme: ProvablePack): Generator<Assessment> {
  const base = scheme.assessmentOf(scheme.best)
  for (const { space, id, choices } of scheme.questions) {
    if (space === 'profile') continue
    const values = choices.flatMap(({ given, state }) =>
      state !== 'scored' || given === undefined
        ? []
        : [isObject(given) && 'value' in given ? given['value'] : given],
    )
    if (values.length < 2) continue
    const far = [0, 0.4, 0.8, 1].map((at) => values[Math.round(at * (values.length - 1))])
    const numbers = values.filter((value) => typeof value === 'number')
    const least = Math.min(...numbers)
    const near = numbers.length === 0 ? [] : [[least, least, least + 1, least + 3]]
    const several = [far, ...near].flatMap((said) => [
      { results: said.map((value, k) => ({ place: PLACES[k], value })) },
      { assessors: Object.fromEntries(said.map((value, k) => [PLACES[k], value])) },
    ])
    for (const answer of several)
      yield { ...base, answers: { ...base.answers, [id]: answer as Assessment['answers'][string] } }
  }
}

const PLACES = ['A', 'B', 'C', 'D']

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
    expect.nonconformities === undefined
      ? undefined
      : [...clauses.met].map((met, k) => met === 0 && GRADES[clauses.grade[k]!] !== 'none'),
    Object.keys(expect.values ?? {}).map((id) => quantityText(values.get(id) ?? null)),
    Object.entries(expect.results ?? {}).map(([id, stated]) =>
      of(
        expanded.results.findIndex((result) => result.id === id),
        stated,
      ),
    ),
  ])
}
