import type { Answer } from '../assessment.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { catalogueIn } from '../messages/all.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Input } from '../language/inputs/registry.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import type { ClauseState } from '../receipt.ts'
import type { PossibleAnswer } from './box.ts'
import { cutPoints, namesHeld, type CutPoints } from './cut-points.ts'
import { cellsOfInput, type Cell } from './cells.ts'

/**
 * One thing that an assessment may say: an answer, a profile fact, or the state of a clause that
 * rests on shared answers. Its cells together hold everything that may be said.
 */
export type Question = {
  readonly space: 'answers' | 'profile'
  readonly id: string
  /** The input that is asked for; a bare state has none. */
  readonly input?: Input
  /** The clause whose state is said under this id. */
  readonly clause?: string
  readonly cells: readonly Cell[]
  /** Concrete ways to answer, cell after cell. */
  readonly choices: readonly Choice[]
}

/** One way to answer a question. */
export type Choice = {
  readonly cell: number
  /** What stands in the assessment; undefined for nothing. */
  readonly given: Answer | boolean | number | string | readonly unknown[] | object | undefined
  readonly possible: PossibleAnswer
  readonly state: ClauseState
}

/** Everything that assessments of a pack can say. */
export function questionsOf(expanded: Expanded): readonly Question[] {
  const cuts = cutPoints(expanded)
  const names = namesHeld(expanded)
  // What an assessment says in words is said in the first language of the standard.
  const catalogue = catalogueIn(expanded.pack.standard.languages[0] ?? LANGUAGES[0])
  const ground = groundOf(expanded, cuts, names, catalogue)
  const questions: Question[] = []
  for (const [id, input] of expanded.profile) {
    const cells = [...cellsOfInput(input, ground(`$.profile.${id}`))]
    if (input.required !== true || cells.length === 0) cells.push(ABSENT)
    questions.push(question('profile', id, input, undefined, cells))
  }
  for (const { id, input, clause } of expanded.inputs.values()) {
    const of = clause === undefined ? undefined : expanded.clauseById.get(clause)
    const weight = of === undefined ? undefined : of.weight.valueOf()
    const metAt = of === undefined ? undefined : of.metAt.valueOf()
    const at = ground(`$.answers.${id}`)
    const cells = [...cellsOfInput(input, { ...at, weight, metAt })]
    if (of === undefined) {
      if (input.required !== true) cells.push(ABSENT)
    } else cells.push(...stateCells(of, input.required === true, catalogue))
    questions.push(question('answers', id, input, clause, cells))
  }
  for (const clause of expanded.clauses) {
    if (expanded.inputs.get(clause.id)?.clause === clause.id) continue
    const cells = stateCells(clause, false, catalogue).filter(({ state }) => state !== 'missing')
    if (cells.length > 0)
      questions.push(
        question('answers', clause.id, undefined, clause.id, [
          { possible: { isMissing: true }, state: 'scored', givens: [NOTHING_SAID] },
          ...cells,
        ]),
      )
  }
  return questions
}

function question(
  space: Question['space'],
  id: string,
  input: Input | undefined,
  clause: string | undefined,
  cells: readonly Cell[],
): Question {
  return {
    space,
    id,
    ...(input === undefined ? {} : { input }),
    ...(clause === undefined ? {} : { clause }),
    cells,
    choices: cells.flatMap(({ givens, state }, cell) =>
      givens.map(({ given, possible }) => ({ cell, given, possible, state })),
    ),
  }
}

const NOTHING_SAID = { given: undefined, possible: { isMissing: true } }
const ABSENT: Cell = { possible: { isMissing: true }, state: 'missing', givens: [NOTHING_SAID] }

/** States without a value that an assessment may record and that do not leave the result open. */
function stateCells(
  clause: ExpandedClause,
  isRequired: boolean,
  catalogue: Catalogue,
): readonly Cell[] {
  const { policies, mayBeNotApplicable, scored } = clause
  const cells: Cell[] = []
  const add = (state: ClauseState, given: Answer | undefined): unknown =>
    cells.push({
      possible: { isMissing: true },
      state,
      givens: [{ given, possible: { isMissing: true } }],
    })
  const counts = (policy: string): boolean => policy !== 'block' && policy !== 'forbid'
  if (mayBeNotApplicable && policies.notApplicable !== 'forbid')
    add('not-applicable', {
      state: 'not-applicable',
      reason: catalogue.say('proof-reason-not-applicable'),
    })
  if (scored && counts(policies.notChecked))
    add('not-checked', { state: 'not-checked', reason: catalogue.say('proof-reason-not-checked') })
  if (!isRequired && (!scored || counts(policies.missing)))
    add(scored ? 'missing' : 'unscored', undefined)
  return cells
}

/** What a pack does with the answers to one input. */
export type InputGround = {
  /** Numbers it is held against, by the member read: empty for the answer itself. */
  readonly cuts: (field: string) => readonly number[]
  readonly names: ReadonlySet<string>
  readonly dates: { readonly from: string; readonly to: string }
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
  const { from, to, sunset } = expanded.pack.rules.inForce
  return (path) => ({
    cuts: (field) => [...(cuts.get(field === '' ? path : `${path}.${field}`) ?? [])],
    names: new Set([...(names.get(path) ?? []), ...(names.get(`${path}.items`) ?? [])]),
    dates: { from, to: sunset ?? to ?? '2099-12-31' },
    caseText: (number) => catalogue.say('proof-case', { number }),
  })
}
