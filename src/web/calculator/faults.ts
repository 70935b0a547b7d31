import { ApiProblem } from '../../../client/client.ts'
import type { Problem } from '../../../client/api.ts'

export type AnswerFault = NonNullable<Problem['errors']>[number]

/** What is wrong with the answers, where the service refuses them; undefined for any other trouble. */
export function answerFaults(cause: Error | null): readonly AnswerFault[] | undefined {
  if (!(cause instanceof ApiProblem)) return undefined
  const { code, errors = [] } = cause.problem
  return (code === 'assessment-faulty' || code === 'request-faulty') && errors.length > 0
    ? errors
    : undefined
}

/** Those at an input, a clause or a fact: by the beginning of their place. */
export function faultsAt(
  faults: readonly AnswerFault[],
  space: 'answers' | 'profile',
  id: string,
): readonly AnswerFault[] {
  const place = `/${space}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return faults.filter(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`))
}
