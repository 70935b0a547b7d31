import { isObject } from '../schema/json.ts'
import { fault, pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'

/** More answers than any standard asks for, and more assessors than look at one thing. */
const MOST_ANSWERS = 20_000
const MOST_ASSESSORS = 1000

/**
 * What is too large about an assessment to be looked at: told before anything else is, so that what
 * was sent in bad faith costs no more than counting it. What has no answers is faulty in another way.
 */
export function sizeFaults(document: unknown): readonly Fault[] {
  if (!isObject(document) || !isObject(document['answers'])) return []
  const { answers } = document
  const ids = Object.keys(answers)
  if (ids.length > MOST_ANSWERS)
    return [
      fault(
        message('fault-answers-many', { count: ids.length, most: MOST_ANSWERS }),
        pointer('answers'),
      ),
    ]
  return ids.flatMap((id) => {
    const answer = answers[id]
    if (!isObject(answer) || !isObject(answer['assessors'])) return []
    const count = Object.keys(answer['assessors']).length
    return count <= MOST_ASSESSORS
      ? []
      : [
          fault(
            message('fault-assessors-many', { count, most: MOST_ASSESSORS }),
            pointer('answers', id, 'assessors'),
          ),
        ]
  })
}
