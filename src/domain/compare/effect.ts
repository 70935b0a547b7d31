import type { Answer, Assessment } from '../language/assessment.ts'
import { HIDDEN } from '../bulk/columns.ts'
import { toJson } from '../numbers/quantity.ts'
import type { BulkResult } from '../bulk/outcome.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import { pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import { readAssessment } from '../score/answers.ts'
import {
  EFFECTS,
  type AssessmentEffect,
  type CarryOver,
  type Effect,
  type Effects,
  type SideScore,
} from './comparison.ts'

/** An assessment of the left side, with the number of its certificate where it led to one. */
export type Affected = { readonly assessment: Assessment; readonly certificate?: string }

/**
 * What the change does to one assessment: it is scored by the rules it was made under and, with every
 * answer that stands, by the new ones. `index` counts from 1.
 */
export function effectOn(
  { assessment, certificate }: Affected,
  index: number,
  left: BulkScorer,
  right: BulkScorer,
  plan: readonly CarryOver[],
): AssessmentEffect {
  const name: Text | undefined = assessment.subject?.name
  const about = {
    index,
    ...(name === undefined ? {} : { name }),
    ...(certificate === undefined ? {} : { certificate }),
  }
  const was = scored(left, assessment)
  if ('faults' in was)
    return {
      ...about,
      effect: 'cannot-be-scored',
      before: null,
      after: null,
      asks: [],
      stands: 0,
      problem: was.faults[0]!,
    }
  const carried = carriedTo(assessment, right, plan)
  const is = scored(right, carried.assessment)
  if ('faults' in is)
    return {
      ...about,
      effect: 'needs-new-evidence',
      before: was.standing,
      after: null,
      asks: carried.asks,
      stands: carried.stands,
      problem: is.faults[0]!,
    }
  const asks = carried.asks.filter((id) => !is.hidden.has(id))
  return {
    ...about,
    effect: effectOf(was, is, asks.length > 0),
    before: was.standing,
    after: is.standing,
    asks,
    stands: carried.stands,
  }
}

/** Effects counted. */
export function countEffects(each: readonly AssessmentEffect[]): Effects {
  const by = Object.fromEntries(
    EFFECTS.map((effect) => [effect, each.filter((one) => one.effect === effect).length]),
  ) as { [E in Effect]: number }
  return { count: each.length, by, each }
}

type Scored = {
  readonly standing: SideScore
  readonly rank: number
  readonly stars: number | undefined
  /** Inputs that are asked only for clauses that do not concern the organisation. */
  readonly hidden: ReadonlySet<string>
}

function scored(
  scorer: BulkScorer,
  assessment: Assessment,
): Scored | { readonly faults: readonly Fault[] } {
  const { input, faults } = scorer.read(assessment)
  if (input === undefined) return { faults }
  const { clauses, results, forbidden } = scorer.score(input)
  if (forbidden.length > 0) return { faults: forbidden.map((id) => forbiddenState(id, scorer)) }
  const outcome = results[0]!
  const { levels } = scorer.expanded.results[0]!
  const level = levels.find((one) => one.level.id === outcome.level)?.level
  return {
    standing: {
      status: outcome.status,
      points: outcome.points === null ? null : toJson(outcome.points),
      max: toJson(outcome.max),
      level: level === undefined ? null : { id: level.id, title: level.title },
    },
    rank: level === undefined ? 0 : outcome.rank,
    stars: level?.stars,
    hidden: hiddenInputs(scorer, clauses),
  }
}

function hiddenInputs(
  { expanded }: BulkScorer,
  { state }: BulkResult['clauses'],
): ReadonlySet<string> {
  const concerned = new Set<string>()
  const hidden = new Set<string>()
  for (const [index, { inputs }] of expanded.clauses.entries())
    for (const id of inputs) (state[index] === HIDDEN ? hidden : concerned).add(id)
  return new Set([...hidden].filter((id) => !concerned.has(id)))
}

/** By stars where both levels have them, no level being less than one of no stars; else by rank. */
function effectOf(was: Scored, is: Scored, needsMore: boolean): Effect {
  const isOpened = is.standing.status === 'blocked' && was.standing.status !== 'blocked'
  if (needsMore || isOpened) return 'needs-new-evidence'
  const areStars =
    (was.stars !== undefined || was.rank === 0) && (is.stars !== undefined || is.rank === 0)
  const change = areStars ? (is.stars ?? -1) - (was.stars ?? -1) : is.rank - was.rank
  return change > 0 ? 'rises' : change < 0 ? 'falls' : 'keeps'
}

type Carried = {
  readonly assessment: Assessment
  readonly asks: readonly string[]
  readonly stands: number
}

/** The assessment with all that stands, under the right side, and what is still to be asked. */
function carriedTo(
  assessment: Assessment,
  { expanded }: BulkScorer,
  plan: readonly CarryOver[],
): Carried {
  const answers: { [id: string]: Answer | boolean | number | string } = {}
  const profile: { [id: string]: unknown } = {}
  const asks: string[] = []
  let stands = 0
  for (const { space, input, carry, from } of plan) {
    if (carry === 'ask-again') {
      if (isNeeded(space, input)) asks.push(input)
      continue
    }
    const given = givenTo(assessment, space, from[0])
    // What nobody answered before stays as open as it was.
    if (given === undefined) continue
    stands += 1
    if (space === 'profile') profile[input] = given
    else answers[input] = given as Answer
  }
  for (const { id, inputs } of expanded.clauses) {
    const state = assessment.answers[id]
    const isState = typeof state === 'object' && state.state !== undefined
    if (!inputs.includes(id) && isState) answers[id] = state
  }
  const { standard, rules } = expanded.pack
  const { digest: _digest, ...rest } = assessment
  const carried = {
    ...rest,
    standard: standard.id,
    edition: standard.edition,
    revision: rules.revision,
    profile,
    answers,
  }
  return withoutUnfit({ assessment: carried, asks, stands })

  function isNeeded(space: CarryOver['space'], id: string): boolean {
    if (space === 'profile') return expanded.profile.get(id)?.required === true
    return expanded.inputs.get(id)?.input.type !== 'text'
  }

  /** Answers that the right side cannot take, such as a number beyond its range, are asked again. */
  function withoutUnfit(one: Carried): Carried {
    const { faults } = readAssessment(expanded, one.assessment)
    const unfit = new Set(
      faults.flatMap(({ pointer }) => {
        const [, space, id] = pointer.split('/')
        return (space === 'answers' || space === 'profile') && id !== undefined ? [id] : []
      }),
    )
    if (unfit.size === 0) return one
    const keep = <T>(given: { readonly [id: string]: T } | undefined): { [id: string]: T } =>
      Object.fromEntries(Object.entries(given ?? {}).filter(([id]) => !unfit.has(id)))
    return {
      assessment: {
        ...one.assessment,
        answers: keep(one.assessment.answers),
        profile: keep(one.assessment.profile),
      },
      asks: [...new Set([...one.asks, ...unfit])],
      stands: one.stands - unfit.size,
    }
  }
}

function givenTo(
  { answers, profile }: Assessment,
  space: CarryOver['space'],
  id: string | undefined,
): unknown {
  if (id === undefined) return undefined
  return space === 'profile' ? profile?.[id] : answers[id]
}

/** A clause whose recorded state the rules do not allow once it counts. */
function forbiddenState(id: string, { expanded }: BulkScorer): Fault {
  const { number, title } = expanded.clauseById.get(id)!.clause
  return {
    code: 'state-forbidden',
    severity: 'error',
    pointer: pointer('answers', id),
    clause: id,
    message: message('comparison-state-forbidden', {
      clause: number ?? (title === undefined ? id : { text: title }),
    }),
  }
}
