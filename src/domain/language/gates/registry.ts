import { dispatch, kinds, namesOf, type Cases } from '../../schema/family.ts'
import { either, list, object, optional, ref, word, type Of } from '../../schema/schema.ts'
import { block } from './block.ts'
import { cap } from './cap.ts'
import { lower } from './lower.ts'
import { refuse } from './refuse.ts'
import { veto } from './veto.ts'

/** What may follow where a gate does not hold. */
export const OUTCOMES = kinds({ refuse, veto, lower, block, cap })
type OutcomeKind = keyof typeof OUTCOMES

/** What follows where nothing is said. */
export const USUAL_OUTCOME = lower.kind

const otherwise = either(
  {
    description:
      'refuse: no level. veto: no level, told as a veto. lower: the next level whose gates hold (default). block: no result. {"cap": level}: at most that level.',
  },
  word(...namesOf(OUTCOMES).filter((kind) => kind !== cap.kind)),
  cap.schema,
)
export type Outcome = Of<typeof otherwise>

const levels = either(
  { description: 'Levels it guards: all (default), a list, or from one upward.' },
  word('all'),
  list(ref('id'), { minItems: 1, uniqueItems: true }),
  object({ from: ref('id', 'The lowest level it guards.') }),
)

/** What must hold for levels, and what follows where it does not. */
export const gate = object(
  {
    id: ref('id'),
    title: optional(ref('text')),
    reason: optional(ref('text')),
    provenance: optional(ref('provenance')),
    levels: optional(levels),
    needs: optional(ref('condition', 'What must hold.')),
    clauses: optional(
      list(ref('id'), {
        description: 'Clauses that must be met, unless they are not applicable.',
        minItems: 1,
        uniqueItems: true,
        maxItems: 2000,
      }),
    ),
    otherwise: optional(otherwise),
  },
  { description: 'What must hold for levels: what it needs, and the clauses that it names.' },
)
export type Gate = Of<typeof gate>

type Outcomes = {
  readonly [K in OutcomeKind]: K extends typeof cap.kind ? Of<typeof cap.schema> : K
}

function outcomeKind(one: Outcome): OutcomeKind {
  return typeof one === 'string' ? one : cap.kind
}

/** Does with what follows on a gate what its kind asks for. */
export function byOutcome<T>(one: Outcome, cases: Cases<Outcomes, T>): T {
  return dispatch(one, outcomeKind(one), cases)
}
