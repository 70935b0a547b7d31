import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { folded } from '../messages/same-text.ts'
import { Refusal } from '../faults/refusal.ts'
import type { Names } from '../language/plain-values.ts'
import { refuseFaults } from './lifecycle.ts'
import type { OrganisationInput } from './organisation.ts'

/** What two records of one organisation have in common. */
export const LIKENESSES = ['creditCode', 'name', 'address'] as const
export type Likeness = (typeof LIKENESSES)[number]

/** What an organisation is known by. */
export type KnownBy = Pick<OrganisationInput, 'name' | 'address' | 'creditCode'>

/** An organisation on record that may be the same as another, and what they have in common. */
export type Alike = {
  readonly id: string
  readonly name: Names
  readonly by: readonly Likeness[]
}

/**
 * The words in every language as they are compared: width, letter case, blanks and characters that
 * nobody sees make no difference, nor does the language that they stand under.
 */
export function wordsCompared(words: Names): readonly string[] {
  const compared = Object.values(words).map((one) => folded(one).replaceAll(' ', ''))
  return [...new Set(compared)].filter((one) => one !== '')
}

/** What two organisations have in common, the surest first. */
export function likenesses(one: KnownBy, other: KnownBy): readonly Likeness[] {
  const shares = (a: Names, b: Names): boolean => {
    const known = wordsCompared(b)
    return wordsCompared(a).some((words) => known.includes(words))
  }
  const has: { readonly [L in Likeness]: boolean } = {
    creditCode: one.creditCode !== undefined && one.creditCode === other.creditCode,
    name: shares(one.name, other.name),
    address: shares(one.address, other.address),
  }
  return LIKENESSES.filter((likeness) => has[likeness])
}

/**
 * Refuses what may be on record already: `record-taken` for a credit code that another one has, and a
 * fault for each of the same name, unless somebody says that it is another organisation.
 */
export function refuseAlike(
  alike: readonly Alike[],
  { isAnother, isNamed }: { readonly isAnother: boolean; readonly isNamed: boolean },
): void {
  const holder = alike.find(({ by }) => by.includes('creditCode'))
  if (holder !== undefined)
    throw new Refusal(
      'record-taken',
      message('refusal-record-taken--credit-code-of', {
        name: { text: holder.name },
        id: holder.id,
      }),
    )
  if (isNamed && !isAnother) refuseFaults('organisation', sameNameFaults(alike))
}

/** Whether an organisation has a name now that it did not have. */
export function isNewlyNamed(before: Pick<KnownBy, 'name'>, now: Pick<KnownBy, 'name'>): boolean {
  const known = wordsCompared(before.name)
  return wordsCompared(now.name).some((words) => !known.includes(words))
}

/** A fault for each organisation on record of the same name, until somebody says that it is another. */
function sameNameFaults(alike: readonly Alike[]): readonly Fault[] {
  return alike
    .filter(({ by }) => by.includes('name'))
    .map(({ id, name }) =>
      fault(message('fault-organisation-alike', { name: { text: name }, id }), '/name'),
    )
}
