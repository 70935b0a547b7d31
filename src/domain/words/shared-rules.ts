import type { Expanded } from '../expand/expanded.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { message, type Message } from '../messages/message.ts'

/** Rules that other rules use by their id, which is never printed. */
type Shared = 'tables' | 'conditions'

/** What a committee calls a table or condition that rules share; empty where it has no name for people. */
function sharedLabel(id: string, pack: Expanded, catalogue: Catalogue): string {
  return catalogue.text(pack.pack.rules.labels?.[id])
}

/** Its place among those of its kind, in the order written, counted from 1. */
function numberOf(kind: Shared, id: string, { written, pack }: Expanded): number {
  const ids = Object.keys(written.rules[kind] ?? pack.rules[kind] ?? {})
  return ids.indexOf(id) + 1
}

/** A shared table or condition as a heading: by its name, or by its number. */
export function sharedHeading(
  kind: Shared,
  id: string,
  pack: Expanded,
  catalogue: Catalogue,
): string {
  const label = sharedLabel(id, pack, catalogue)
  const number = numberOf(kind, id, pack)
  if (kind === 'tables')
    return label === '' ? catalogue.say('comparison-name-table', { number }) : label
  return label === ''
    ? catalogue.say('comparison-name-condition--number', { number })
    : catalogue.say('comparison-name-condition', { name: label })
}

/** The same within a sentence. */
export function sharedMention(
  kind: Shared,
  id: string,
  pack: Expanded,
  catalogue: Catalogue,
): Message {
  const name = sharedLabel(id, pack, catalogue)
  if (name !== '') return message('rule-shared', { name })
  const number = numberOf(kind, id, pack)
  return kind === 'tables'
    ? message('rule-shared-table', { number })
    : message('rule-shared-condition', { number })
}
