import type { Assessment } from '../language/assessment.ts'
import { compare, type Quantity } from '../numbers/quantity.ts'
import type { BulkResult } from '../bulk/outcome.ts'
import { compileScorer, type BulkScorer } from '../bulk/scorer.ts'
import type { Expanded } from '../expand/expanded.ts'
import { lowerPack, type Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import { inputsOf } from '../meaning/read-inputs.ts'
import { runFor } from '../meaning/run.ts'
import type { Value } from '../meaning/value.ts'
import { readAssessment } from '../score/answers.ts'
import type { PreparedPack } from '../score/score.ts'
import { picksOf } from './picks.ts'
import { composingInput } from './composed-input.ts'
import { questionsOf, type Question } from './question.ts'

/** One assessment: for each question the place of the choice that answers it. */
export type Answering = Int16Array

/** A pack made ready to be proved: what can be asked, what can be said, what comes of it. */
export type ProvablePack = {
  readonly expanded: Expanded
  readonly questions: readonly Question[]
  readonly scorer: BulkScorer
  /** How many assessments were scored so far. */
  readonly scored: () => number
  readonly assessmentOf: (answering: Answering) => Assessment
  /** What comes of one assessment, in memory that the next one writes over; undefined where it is refused. */
  readonly score: (answering: Answering) => BulkResult | undefined
  /** What comes of any assessment, read in full; undefined where it is refused. */
  readonly scoreOf: (assessment: Assessment) => BulkResult | undefined
  /** What nodes of the graph come to for one assessment that is not refused. */
  readonly valuesAt: (nodes: readonly Id[], assessment: Assessment) => readonly Value[]
  /** The assessments of the worked examples. */
  readonly examples: readonly Assessment[]
  /** The pack as a graph. */
  readonly meaning: () => Meaning
  /** An assessment with as much as possible in it, and one with as little: where searches start. */
  readonly best: Answering
  readonly worst: Answering
}

/** Makes a prepared pack ready for proofs. */
export function schemeOf(prepared: Pick<PreparedPack, 'expanded' | 'plan'>): ProvablePack {
  const { expanded } = prepared
  const lowered = lowerPack(prepared)
  const scorer = compileScorer(prepared, {
    meaning: lowered,
    watch: picksOf(lowered).map(({ taken }) => taken),
  })
  const questions = questionsOf(expanded).filter(({ choices }) => choices.length > 0)
  const { standard, rules } = expanded.pack
  const head = {
    standard: standard.id,
    edition: standard.edition,
    revision: rules.revision,
    date: rules.inForce.from,
  }
  let count = 0

  function assessmentOf(answering: Answering): Assessment {
    const profile: Record<string, unknown> = {}
    const answers: Record<string, Assessment['answers'][string]> = {}
    for (let k = 0; k < questions.length; k += 1) {
      const { space, id, choices } = questions[k]!
      const given = choices[answering[k]!]!.given
      if (given === undefined) continue
      if (space === 'profile') profile[id] = bare(given)
      else answers[id] = given as Assessment['answers'][string]
    }
    return { ...head, ...(Object.keys(profile).length === 0 ? {} : { profile }), answers }
  }

  const compose = composingInput(questions, scorer, assessmentOf)

  function score(answering: Answering): BulkResult | undefined {
    count += 1
    const input = compose(answering)
    if (input === undefined) return undefined
    const result = scorer.score(input)
    return result.forbidden.length > 0 ? undefined : result
  }

  function scoreOf(assessment: Assessment): BulkResult | undefined {
    count += 1
    const { input } = scorer.read(assessment)
    if (input === undefined) return undefined
    const result = scorer.score(input)
    return result.forbidden.length > 0 ? undefined : result
  }

  const meaning = (): Meaning => lowered

  function valuesAt(nodes: readonly Id[], assessment: Assessment): readonly Value[] {
    const { read } = readAssessment(expanded, assessment)
    return runFor(meaning().graph, nodes, inputsOf(assessment, read))
  }

  const base = {
    expanded,
    questions,
    scorer,
    scored: () => count,
    assessmentOf,
    score,
    scoreOf,
    examples: Object.values(rules.examples ?? {}).map(({ assessment }) => ({
      ...head,
      ...assessment,
    })),
    valuesAt,
    meaning,
  }
  const best = climb(base, 1)
  return { ...base, best, worst: climb(base, -1, best) }
}

function bare(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'value' in given ? given.value : given
}

/** Improves one answer after another, for as long as that helps: up (1) or down (-1). */
function climb(
  scheme: Pick<ProvablePack, 'expanded' | 'questions' | 'score'>,
  sign: 1 | -1,
  from: Answering = Int16Array.from(scheme.questions, ({ choices }) => firstAnswered(choices)),
): Answering {
  const at = Int16Array.from(from)
  const isLess = scheme.expanded.results[0]!.better === 'less'
  const valueAt = (): ReturnType<typeof valueOf> => valueOf(scheme.score(at), { sign, isLess })
  let best = valueAt()
  for (let round = 0; round < 3; round += 1) {
    let isBetter = false
    for (const [k, { choices }] of scheme.questions.entries()) {
      const before = at[k]!
      let kept = before
      for (let choice = 0; choice < choices.length; choice += 1) {
        if (choice === before) continue
        at[k] = choice
        const value = valueAt()
        if (!isAhead(value, best)) continue
        best = value
        kept = choice
        isBetter = true
      }
      at[k] = kept
    }
    if (!isBetter) break
  }
  return at
}

function firstAnswered(choices: Question['choices']): number {
  return Math.max(
    0,
    choices.findIndex(({ given, state }) => given !== undefined && state === 'scored'),
  )
}

/** Up or down, and whether less points are better. */
type Way = { readonly sign: 1 | -1; readonly isLess: boolean }

/** How good an assessment is for a search: nothing open, then points, then level, then clauses. */
type Merit = {
  readonly open: number
  readonly points: Quantity | null
  readonly rank: number
  readonly sum: number
}

function valueOf(result: BulkResult | undefined, way: Way): Merit & Way {
  if (result === undefined) return { open: 1e6, points: null, rank: 0, sum: 0, ...way }
  const main = result.results[0]!
  let sum = 0
  for (const points of result.clauses.points) if (points !== null) sum += points.n / points.d
  return {
    open: main.status === 'scored' ? 0 : main.blockedBy.length + 1,
    points: main.exactPoints,
    rank: main.rank,
    sum,
    ...way,
  }
}

function isAhead(a: ReturnType<typeof valueOf>, b: ReturnType<typeof valueOf>): boolean {
  if (a.open !== b.open) return a.open < b.open
  const points =
    a.points === null || b.points === null
      ? Number(a.points !== null) - Number(b.points !== null)
      : compare(a.points, b.points)
  if (points !== 0) return (a.isLess ? -a.sign : a.sign) * points > 0
  if (a.rank !== b.rank) return a.sign * (a.rank - b.rank) > 0
  return a.sign * (a.sum - b.sum) > 1e-9
}
