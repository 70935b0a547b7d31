import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Rules } from '../language/rules.ts'
import type { Standard } from '../language/standard.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { MemberKey } from './member-meaning.ts'

/** What every standard says of itself, with what stands there. */
const STANDARD: { readonly [M in Required_<Standard>]: MemberKey } = {
  id: 'member-standard-id',
  edition: 'member-standard-edition',
  title: 'member-standard-title',
  languages: 'member-standard-languages',
  owner: 'member-standard-owner',
  provenance: 'member-standard-provenance',
  clauses: 'member-standard-clauses',
}

/** What every revision of rules says of itself. */
const RULES: { readonly [M in Required_<Rules>]: MemberKey } = {
  revision: 'member-rules-revision',
  provenance: 'member-rules-provenance',
  inForce: 'member-rules-in-force',
}

/** The members of a type that are not optional. */
type Required_<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]

/** Members that may stand in a file but not in a merged pack. */
const OF_FILES = ['$schema', 'under']

/** What a whole pack needs beyond what a single file does. */
export function requiredMembers(half: 'standard' | 'rules', value: object): Fault[] {
  const needed = Object.entries(half === 'standard' ? STANDARD : RULES)
  return [
    ...needed
      .filter(([name]) => !Object.hasOwn(value, name))
      .map(([name, meaning]) =>
        packFault(
          message('fault-member-missing--of-pack', {
            half,
            name: { value: name },
            meaning: message(meaning),
          }),
          pointer(half, name),
        ),
      ),
    ...OF_FILES.filter((name) => Object.hasOwn(value, name)).map((name) =>
      packFault(
        message('fault-member-unknown--of-file', { name: { value: name } }),
        pointer(half, name),
      ),
    ),
  ]
}
