import type { Parameter } from '../../../domain/messages/message.ts'
import { stateName } from '../../../domain/register/names.ts'
import type { Nonconformity } from '../../../domain/register/nonconformity.ts'

/** A nonconformity as papers of the register tell it: what it is now, and by when it is corrected. */
export function nonconformityTold(one: Nonconformity): NonconformityTold {
  const { clause, number = clause, statement, grade } = one
  return {
    number,
    statement,
    grade,
    state: stateName('nonconformity', one.state),
    ...('correction' in one ? { due: one.correction.due } : {}),
  }
}

type NonconformityTold = Pick<Nonconformity, 'statement' | 'grade'> & {
  readonly number: string
  readonly state: Parameter
  readonly due?: string
}
