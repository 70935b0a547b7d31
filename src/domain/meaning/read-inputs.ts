import type { Assessment } from '../language/assessment.ts'
import { exact, isExact } from '../numbers/exact.ts'
import { readFact } from '../rules/path.ts'
import type { ReadAssessment } from '../score/answers.ts'
import type { ReadInput } from './run.ts'
import type { Value } from './value.ts'

/**
 * What the inputs of a graph come to for one assessment that was read without faults: answers merged
 * over places and assessors, profile, date, and the state that was recorded instead of an answer.
 */
export function inputsOf(
  assessment: Pick<Assessment, 'date' | 'answers'>,
  read: Pick<ReadAssessment, 'answers' | 'several' | 'profile' | 'states'>,
): ReadInput {
  const { answers, several, profile } = read
  const facts = { date: assessment.date, answers, several, profile }
  return (path) => {
    const [space, id = ''] = path.split('.')
    if (space !== 'state') return asValue(readFact(facts, path.split('.')))
    const stated = read.states.get(id)
    if (stated !== undefined) return stated.state
    const given = Object.hasOwn(assessment.answers, id) ? assessment.answers[id] : undefined
    if (given === undefined || typeof given !== 'object') return undefined
    const isAnswered =
      given.value !== undefined ||
      given.results !== undefined ||
      given.assessors !== undefined ||
      given.consensus !== undefined
    const isRead = Object.hasOwn(answers, id) || Object.hasOwn(several, id)
    return isAnswered && !isRead ? 'unresolved' : undefined
  }
}

function asValue(fact: unknown): Value {
  if (typeof fact === 'number') return exact(fact)
  if (typeof fact === 'boolean' || typeof fact === 'string' || isExact(fact)) return fact
  if (Array.isArray(fact)) return fact as readonly string[]
  return undefined
}
