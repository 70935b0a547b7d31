import { isObject } from '../../domain/schema/json.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Parameter } from '../../domain/messages/message.ts'
import type { Witness, WitnessOutcome } from '../../domain/prove/finding.ts'

/** Answers of a witness that are told one by one. */
const TOLD = 8

/** What an assessment answers, told by what differs from the best one. */
export function answersWords(differs: Witness['differs'], catalogue: Catalogue): string {
  if (differs.length === 0) return catalogue.say('proof-answers-best')
  const list = differs.map(({ id, given }) =>
    catalogue.say('proof-answer', { input: id, given: givenWords(given, catalogue) }),
  )
  return catalogue.say('proof-answers-except', { answers: { list, joined: 'comma', most: TOLD } })
}

/** Points and level that come of an assessment; where none do, why. */
export function outcomeWords(outcome: WitnessOutcome | undefined, catalogue: Catalogue): string {
  const level = outcome?.levelTitle ?? null
  if (outcome?.status === 'scored' && outcome.points === null)
    return level === null ? catalogue.say('proof-no-level') : catalogue.text(level)
  if (outcome === undefined || outcome.points === null)
    return catalogue.say(outcome?.status === 'not-scored' ? 'state-not-scored' : 'state-open')
  const points = catalogue.say('points', { points: { exact: outcome.points } })
  return level === null
    ? points
    : catalogue.say('proof-outcome', { points, level: { text: level } })
}

function givenWords(given: unknown, catalogue: Catalogue): string {
  if (given === null || given === undefined) return catalogue.say('proof-given-nothing')
  if (typeof given === 'boolean') return catalogue.say(given ? 'yes' : 'no')
  if (!isObject(given)) return catalogue.show(shown(given))
  if ('value' in given) return givenWords(given['value'], catalogue)
  if ('checked' in given)
    return catalogue.say('proof-given-sample', {
      failed: String(given['failed']),
      checked: String(given['checked']),
    })
  const { state } = given
  return catalogue.say('proof-given-state', {
    state: state === 'not-applicable' || state === 'not-checked' ? state : 'unresolved',
  })
}

/** Ids of options and items as they are; a list by its members. */
function shown(given: unknown): Parameter {
  if (typeof given === 'string') return given
  if (Array.isArray(given) && given.every((one) => typeof one === 'string'))
    return { list: given, joined: 'comma' }
  return { value: given }
}
