import { isObject } from '../schema/json.ts'
import { message, type Message } from '../messages/message.ts'
import type { MessageKey } from '../messages/keys.ts'
import type { SchemaName, Violation } from './shape-check.ts'

/** The messages about what a member holds. */
export type MemberKey = Extract<MessageKey, `member-${string}`>

/** The schemas of documents that people write; a test holds the messages to them. */
export const WRITTEN_BY_PEOPLE: ReadonlySet<SchemaName> = new Set([
  'standard-1',
  'rules-1',
  'assessment-1',
  'decision-1',
  'report-1',
  'body-1',
])

/** What a member holds that is missing; undefined where the schema does not describe it. */
export function memberMeaning(violation: Violation, name: string): Message | undefined {
  const { document, schema, schemaPath } = violation
  if (document === undefined || !WRITTEN_BY_PEOPLE.has(document)) return undefined
  const members = schema['properties']
  const member = isObject(members) ? members[name] : undefined
  if (!isObject(member) || !('description' in member)) return undefined
  // The last step is the keyword.
  return message(memberKey(document, schemaPath.split('/').slice(1, -1), name))
}

/** The message about a member of the schema that stands at these steps of a document's schema. */
export function memberKey(document: SchemaName, steps: readonly string[], name: string): MemberKey {
  const owner = steps.filter((step) => step !== '$defs' && step !== 'properties')
  const whole = steps[0] === '$defs' ? owner : [document.replace(/-\d+$/, ''), ...owner]
  return `member-${[...whole, name].map(kebab).join('-')}` as MemberKey
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
