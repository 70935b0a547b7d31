import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import type { Rules } from '../pack/rules.ts'
import type { Standard } from '../pack/standard.ts'
import { packFault } from './codes.ts'
import { quoted } from './words.ts'

/** What every standard says of itself, with what to write there. */
const STANDARD: { readonly [M in Required_<Standard>]: string } = {
  id: 'Its key, which is also the name of its folder.',
  edition: 'Its edition, which is also the name of its folder.',
  title: 'Its title.',
  languages: 'Its languages, such as ["zh", "en"].',
  owner: 'Who owns it: { "name": … }.',
  provenance: 'How well founded its words are: { "status": "illustrative" }.',
  clauses: 'Its sections and clauses.',
}

/** What every revision of rules says of itself. */
const RULES: { readonly [M in Required_<Rules>]: string } = {
  revision: 'Its number, which is also the name of its folder.',
  provenance: 'How well founded its numbers are: { "status": "illustrative" }.',
  inForce: 'When it answers: { "from": "2026-01-01" }.',
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
      .map(([name, fix]) =>
        packFault(
          'member-missing',
          pointer(half, name),
          `The ${half === 'standard' ? 'standard has' : 'rules have'} no ${quoted(name)}.`,
          `Add ${quoted(name)} to one of the files. ${fix}`,
        ),
      ),
    ...OF_FILES.filter((name) => Object.hasOwn(value, name)).map((name) =>
      packFault(
        'member-unknown',
        pointer(half, name),
        `${quoted(name)} belongs into a file and not into a whole pack.`,
        'Remove it.',
      ),
    ),
  ]
}
