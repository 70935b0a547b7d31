import type { AnswerValue, Assessment } from '../language/assessment.ts'
import { fromExact } from '../numbers/quantity.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import { catalogueIn } from '../messages/all.ts'
import { answersOf } from '../language/inputs/choice.ts'
import type { Input } from '../language/inputs/registry.ts'
import { cutPoints } from '../prove/cut-points.ts'
import { inEveryLanguage } from '../messages/every-language.ts'
import type { Assessments } from './population.ts'
import { leaningOf, randomOf, type Random } from './random.ts'

/** What a population is made of. */
export type SyntheticOptions = {
  readonly size: number
  /** The same seed gives the same assessments. */
  readonly seed: number
  /** The date of every assessment, YYYY-MM-DD. */
  readonly date: string
  /** Assessors who share the work, each with a leaning of his own; none unless given. */
  readonly assessors?: readonly SyntheticAssessor[]
}

/** An assessor of a synthetic population: how far above (lenient) or below the truth he answers. */
export type SyntheticAssessor = {
  readonly name: string
  /** In standard deviations of how well organisations do; 0 is fair. */
  readonly leniency: number
}

/** Answers to one input from the worst to the best, those that come to the same together. */
type Ladder = {
  readonly id: string
  readonly rungs: readonly (readonly AnswerValue[])[]
  readonly hardness: number
  readonly group: string
}

/**
 * Lawful assessments that nobody made: organisations from poor to excellent, each stronger in some
 * sections than in others, clauses from easy to hard. Labelled synthetic in the name of the subject.
 * What is better is found by scoring, so this works for every pack. Rows are made when asked for.
 */
export function syntheticAssessments(scorer: BulkScorer, options: SyntheticOptions): Assessments {
  const { expanded } = scorer
  const { standard, rules } = expanded.pack
  const ladders = laddersOf(scorer, options.date)
  const groups = [...new Set(ladders.map(({ group }) => group))]
  const profile = [...expanded.profile].flatMap(([id, input]) => {
    const values = valuesOf(input, undefined, cutsFor(scorer, 'profile', id), options.date)
    return values.length === 0 ? [] : [{ id, values }]
  })
  const mayBeLeftOut = expanded.clauses.filter(
    ({ id, mayBeNotApplicable, scored }) => mayBeNotApplicable && scored && expanded.inputs.has(id),
  )

  const reason = catalogueIn(standard.languages[0] ?? 'en').say('foresight-synthetic-reason')
  const make = (row: number): Assessment => {
    const random = randomOf(options.seed, row)
    const quality = random.normal() * 0.7
    const strengths = new Map(groups.map((group) => [group, random.normal() * 0.45]))
    const facts = Object.fromEntries(profile.map(({ id, values }) => [id, random.pick(values)]))
    const answers: { [id: string]: Assessment['answers'][string] } = {}
    for (const { id, rungs, hardness, group } of ladders) {
      const able = 1.4 + quality + strengths.get(group)! + random.normal() * 0.7 - hardness * 0.9
      answers[id] = answerOf(rungs, able, random, options.assessors, row)
    }
    for (const { id } of mayBeLeftOut)
      if (random.unit() < 0.03) answers[id] = { state: 'not-applicable', reason }
    return {
      standard: standard.id,
      edition: standard.edition,
      revision: rules.revision,
      date: options.date,
      subject: {
        name: inEveryLanguage((catalogue) =>
          catalogue.say('foresight-synthetic-name', {
            number: row + 1,
            seed: String(options.seed),
          }),
        ),
      },
      ...(profile.length === 0 ? {} : { profile: facts }),
      answers,
    }
  }
  return { size: options.size, at: (row) => lawful(make, row, scorer) }
}

/** Rows are hardly ever refused; one that is gives way to the next try of the same row. */
function lawful(make: (row: number) => Assessment, row: number, scorer: BulkScorer): Assessment {
  const first = make(row)
  return scorer.read(first).input === undefined ? make(row + 1_000_003) : first
}

function answerOf(
  rungs: Ladder['rungs'],
  able: number,
  random: Random,
  assessors: readonly SyntheticAssessor[] | undefined,
  row: number,
): Assessment['answers'][string] {
  const at = (ability: number): AnswerValue => {
    const share = 1 / (1 + Math.exp(-ability))
    const rung = Math.min(rungs.length - 1, Math.floor(share * 1.15 * rungs.length))
    return random.pick(rungs[rung]!)
  }
  if (assessors === undefined || assessors.length === 0) return { value: at(able) }
  // Two of them look at each organisation; who does changes from row to row.
  const pair = [0, 1].map((k) => assessors[(row * 7 + row * k * 3 + k) % assessors.length]!)
  return {
    assessors: Object.fromEntries(
      pair.map(({ name, leniency }) => [name, at(able + leniency + random.normal() * 0.3)]),
    ),
  }
}

/** The ladder of every input that a clause or a rule makes something of. */
function laddersOf(scorer: BulkScorer, date: string): readonly Ladder[] {
  const { expanded } = scorer
  const tried = [...expanded.inputs.values()].flatMap(({ id, input, clause }) => {
    const weight = clause === undefined ? undefined : expanded.clauseById.get(clause)?.weight
    const most = weight === undefined ? undefined : numberOf(fromExact(weight))
    const values = valuesOf(input, most, cutsFor(scorer, 'answers', id), date)
    return values.length === 0 ? [] : [{ id, values }]
  })
  const base: { [id: string]: AnswerValue } = {}
  for (const { id, values } of tried) base[id] = values[values.length >> 1]!
  const worth = (id: string, value: AnswerValue): number => {
    const { standard } = expanded.pack
    const answers = Object.fromEntries(
      Object.entries({ ...base, [id]: value }).map(([key, each]) => [key, { value: each }]),
    )
    const { input } = scorer.read({ standard: standard.id, date, answers })
    if (input === undefined) return Number.NEGATIVE_INFINITY
    const { clauses, results } = scorer.score(input)
    const total = results[0]!.nodes.exact.at(-1)
    // The total may be open for want of a fact; the points of clauses tell enough then.
    const points = clauses.points.reduce((sum, each) => sum + numberOf(each), 0)
    return points + (total === null || total === undefined ? 0 : numberOf(total))
  }
  return tried.map(({ id, values }) => {
    const byWorth = new Map<number, AnswerValue[]>()
    for (const value of values) {
      const key = worth(id, value)
      if (key === Number.NEGATIVE_INFINITY) continue
      byWorth.set(key, [...(byWorth.get(key) ?? []), value])
    }
    const rungs = [...byWorth].toSorted(([a], [b]) => a - b).map(([, list]) => list)
    const clause = expanded.clauses.find(({ inputs }) => inputs.includes(id))
    return {
      id,
      rungs: rungs.length === 0 ? [values] : rungs,
      // What is recorded case by case, such as special deductions, is rare.
      hardness: expanded.inputs.get(id)?.input.type === 'entries' ? -2 : leaningOf(id),
      group: clause?.under[0] ?? '',
    }
  })
}

function numberOf(quantity: ReturnType<typeof fromExact> | null): number {
  if (quantity === null) return 0
  return quantity.big === undefined ? quantity.n / quantity.d : quantity.big.valueOf()
}

const CUTS = new WeakMap<BulkScorer, ReturnType<typeof cutPoints>>()

function cutsFor(scorer: BulkScorer, space: string, id: string): readonly number[] {
  const cuts = CUTS.get(scorer) ?? cutPoints(scorer.expanded)
  CUTS.set(scorer, cuts)
  return [...(cuts.get(`$.${space}.${id}`) ?? [])].toSorted((a, b) => a - b)
}

/** Lawful values of an input, both sides of every number that a rule holds it against. */
function valuesOf(
  input: Input,
  weight: number | undefined,
  cuts: readonly number[],
  date: string,
): readonly AnswerValue[] {
  switch (input.type) {
    case 'yes-no':
      return [false, true]
    case 'choice':
      return answersOf(input.options).map(({ id }) => id)
    case 'points': {
      const step = input.step ?? 1
      const count = Math.floor((weight ?? 0) / step + 1e-9)
      return upTo(Math.min(count, 40)).map((k) =>
        tidy(step * Math.round((count * k) / Math.max(1, Math.min(count, 40)))),
      )
    }
    case 'number':
      return numbers(input, cuts, date)
    case 'samples': {
      const checked = Math.max(input.least ?? 1, 10)
      return upTo(checked).map((failed) => ({ checked, failed }))
    }
    case 'checklist': {
      const ids = input.items.map(({ id }) => id)
      const byEase = ids.toSorted((a, b) => leaningOf(a) - leaningOf(b))
      return upTo(ids.length).map((k) => ids.filter((id) => byEase.slice(0, k).includes(id)))
    }
    case 'entries':
      return upTo(Math.min(input.max ?? 3, 3)).map((k) =>
        upTo(k - 1).map((n) => ({ text: `Synthetic case ${n + 1}` })),
      )
    case 'date':
      return [3, 9, 18, 30, 42, 66].map((months) => monthsBefore(date, months))
    case 'text':
      break
  }
  return []
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, k) => k)
}

function numbers(
  { min, max, step, decimals }: Extract<Input, { readonly type: 'number' }>,
  cuts: readonly number[],
  date: string,
): readonly number[] {
  const grain = step ?? 10 ** -(decimals ?? 1)
  const low = min ?? Math.min(0, ...cuts)
  const usual = cuts.length === 0 ? low + 40 * grain : Math.max(...cuts) * 1.5
  const high = isYear(low, max)
    ? yearOf(date)
    : Math.min(max ?? usual, Math.max(usual, low + grain))
  const marks = [low, ...cuts, high].toSorted((a, b) => a - b)
  const tried = marks.flatMap((mark, k) => {
    const next = marks[k + 1] ?? mark
    return [mark - grain, mark, ...upTo(4).map((part) => mark + ((next - mark) * part) / 5)]
  })
  return [...new Set(tried.map((value) => tidy(Math.round(value / grain) * grain)))].filter(
    (value) => value >= low && value <= high,
  )
}

/** A number that can only be a year is one of the last years. */
function isYear(low: number, max: number | undefined): boolean {
  return low >= 1900 && max !== undefined && max <= 2200
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function tidy(value: number): number {
  return Number(value.toFixed(9))
}

function monthsBefore(date: string, months: number): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months
  const year = String(Math.floor(at / 12)).padStart(4, '0')
  return `${year}-${String((at % 12) + 1).padStart(2, '0')}-15`
}
