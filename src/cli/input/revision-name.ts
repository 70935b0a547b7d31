import { InvalidArgumentError } from 'commander'
import type { RevisionAsked } from '../../app/packs/find-revision.ts'
import { MOST_SYNTHETIC } from '../../app/insight/foresee-change.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message } from '../../domain/messages/message.ts'
import { EXIT, Failure } from '../terminal/failure.ts'

/** `q-hxc-013`, `q-hxc-013/2018` or `q-hxc-013/2018/1` as what is asked for. */
export function revisionNamed(name: string): RevisionAsked {
  const [standard = '', edition, revision, ...more] = name.split('/')
  const isNumber = revision === undefined || /^[1-9]\d{0,5}$/.test(revision)
  if (standard === '' || edition === '' || !isNumber || more.length > 0)
    throw new Failure(
      EXIT.usage,
      'revision-unknown',
      message('cli-revision-unknown', { name: name.slice(0, 80) }),
    )
  return {
    standard,
    ...(edition === undefined ? {} : { edition }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  }
}

/** How many synthetic organisations: 1 up to what a service makes at most. */
export function sizeNumber(catalogue: Catalogue): (given: string) => number {
  return wholeNumber(catalogue, 1, MOST_SYNTHETIC)
}

/** A seed: a whole number of 32 bits. */
export function seedNumber(catalogue: Catalogue): (given: string) => number {
  return wholeNumber(catalogue, 0, 4_294_967_295)
}

/** Reads a whole number between two, or refuses it in words. */
export function wholeNumber(
  catalogue: Catalogue,
  least: number,
  most: number,
): (given: string) => number {
  return (given) => {
    const number = Number(given)
    if (/^\d{1,15}$/.test(given) && number >= least && number <= most) return number
    throw new InvalidArgumentError(catalogue.say('cli-give-whole-between', { least, most }))
  }
}
