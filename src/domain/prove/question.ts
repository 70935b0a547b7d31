import type { Answer } from '../language/assessment.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { catalogueIn } from '../messages/all.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Input } from '../language/inputs/registry.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import type { ClauseState } from '../receipt/receipt.ts'
import { cutPoints, namesHeld, type CutPoints } from './cut-points.ts'
import { choicesOf } from './choices.ts'

/**
 * One thing that an assessment may say: an answer, a profile fact, or the state of a clause that
 * rests on shared answers.
 */
export type Question = {
  readonly space: 'answers' | 'profile'
  readonly id: string
  /** The input that is asked for; a bare state has none. */
  readonly input?: Input
  /** The clause whose state is said under this id. */
  readonly clause?: string
  /** Ways to say it that are worth trying: of many numbers those at and between what tells them apart. */
  readonly choices: readonly AnswerChoice[]
}

/** One way to answer a question. */
export type AnswerChoice = {
  /** What stands in the assessment; undefined for nothing. */
  readonly given: Answer | boolean | number | string | readonly unknown[] | object | undefined
  /** The state that the clause is recorded in by it. */
  readonly state: ClauseState
  /** The number that rules read of it, where they read one. */
  readonly value?: number
  /** Whether something is compared with that number, or nothing is between it and the next. */
  readonly isEdge?: true
}

/** Everything that assessments of a pack can say something about. */
export function questionsOf(expanded: Expanded): readonly Question[] {
  const cuts = cutPoints(expanded)
  const names = namesHeld(expanded)
  // What an assessment says in words is said in the first language of the standard.
  const catalogue = catalogueIn(expanded.pack.standard.languages[0] ?? LANGUAGES[0])
  const ground = groundOf(expanded, cuts, names, catalogue)
  const questions: Question[] = []
  for (const [id, input] of expanded.profile) {
    const choices = [...choicesOf(input, ground(`$.profile.${id}`))]
    if (input.required !== true || choices.length === 0) choices.push(ABSENT)
    questions.push({ space: 'profile', id, input, choices })
  }
  for (const { id, input, clause } of expanded.inputs.values()) {
    const of = clause === undefined ? undefined : expanded.clauseById.get(clause)
    const weight = of === undefined ? undefined : of.weight.valueOf()
    const metAt = of === undefined ? undefined : of.metAt.valueOf()
    const at = ground(`$.answers.${id}`)
    const choices = [...choicesOf(input, { ...at, weight, metAt })]
    if (of === undefined) {
      if (input.required !== true) choices.push(ABSENT)
    } else choices.push(...states(of, input.required === true, catalogue))
    questions.push({
      space: 'answers',
      id,
      input,
      ...(clause === undefined ? {} : { clause }),
      choices,
    })
  }
  for (const clause of expanded.clauses) {
    if (expanded.inputs.get(clause.id)?.clause === clause.id) continue
    const choices = states(clause, false, catalogue).filter(({ state }) => state !== 'missing')
    if (choices.length > 0)
      questions.push({
        space: 'answers',
        id: clause.id,
        clause: clause.id,
        choices: [{ given: undefined, state: 'scored' }, ...choices],
      })
  }
  return questions
}

const ABSENT: AnswerChoice = { given: undefined, state: 'missing' }

/** States without a value that an assessment may record and that do not leave the result open. */
function states(
  clause: ExpandedClause,
  isRequired: boolean,
  catalogue: Catalogue,
): readonly AnswerChoice[] {
  const { policies, mayBeNotApplicable, scored } = clause
  const counts = (policy: string): boolean => policy !== 'block' && policy !== 'forbid'
  const said = (state: 'not-applicable' | 'not-checked'): AnswerChoice => ({
    given: { state, reason: catalogue.say(`proof-reason-${state}`) },
    state,
  })
  return [
    ...(mayBeNotApplicable && policies.notApplicable !== 'forbid' ? [said('not-applicable')] : []),
    ...(scored && counts(policies.notChecked) ? [said('not-checked')] : []),
    ...(!isRequired && (!scored || counts(policies.missing))
      ? [{ given: undefined, state: scored ? 'missing' : 'unscored' } as const]
      : []),
  ]
}

/** What a pack does with the answers to one input. */
export type InputGround = {
  /** Numbers it is held against, by the member read: empty for the answer itself. */
  readonly cuts: (field: string) => readonly number[]
  readonly names: ReadonlySet<string>
  readonly dates: { readonly from: string }
  /** The text of a recorded case, counted from 1. */
  readonly caseText: (number: number) => string
  readonly weight?: number | undefined
  readonly metAt?: number | undefined
}

function groundOf(
  expanded: Expanded,
  cuts: CutPoints,
  names: ReadonlyMap<string, ReadonlySet<string>>,
  catalogue: Catalogue,
): (path: string) => InputGround {
  const { from } = expanded.pack.rules.inForce
  return (path) => ({
    cuts: (field) => [...(cuts.get(field === '' ? path : `${path}.${field}`) ?? [])],
    names: new Set([...(names.get(path) ?? []), ...(names.get(`${path}.items`) ?? [])]),
    dates: { from },
    caseText: (number) => catalogue.say('proof-case', { number }),
  })
}
