import { InvalidArgumentError } from 'commander'
import type { RevisionAsked } from '../app/find-revision.ts'
import { MOST_SYNTHETIC } from '../app/foresee-change.ts'
import { EXIT, Failure } from './failure.ts'

/** `q-hxc-013`, `q-hxc-013/2018` or `q-hxc-013/2018/1` as what is asked for. */
export function revisionNamed(name: string): RevisionAsked {
  const [standard = '', edition, revision, ...more] = name.split('/')
  const isNumber = revision === undefined || /^[1-9]\d{0,5}$/.test(revision)
  if (standard === '' || edition === '' || !isNumber || more.length > 0)
    throw new Failure(
      EXIT.usage,
      'revision-unknown',
      `"${name.slice(0, 80)}" names no revision; write standard/edition/revision, such as q-hxc-013/2018/1.`,
    )
  return {
    standard,
    ...(edition === undefined ? {} : { edition }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  }
}

/** How many synthetic organisations: 1 up to what a house makes at most. */
export function sizeNumber(given: string): number {
  const number = Number(given)
  if (/^[1-9]\d{0,6}$/.test(given) && number <= MOST_SYNTHETIC) return number
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_SYNTHETIC}.`)
}

/** A seed: a whole number of 32 bits. */
export function seedNumber(given: string): number {
  const number = Number(given)
  if (/^\d{1,10}$/.test(given) && number <= 4_294_967_295) return number
  throw new InvalidArgumentError('Give a whole number from 0 to 4294967295.')
}
