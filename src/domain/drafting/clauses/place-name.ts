import type { Text } from '../../messages/text.ts'
import type { JsonValue } from '../../schema/json.ts'
import { stepsOf } from '../json-place.ts'
import { memberOf, type ReadDraft } from '../read-draft.ts'
import { clauseTree } from './clause-tree.ts'

const MEMBERS = [
  'values',
  'conditions',
  'criteria',
  'applies',
  'levels',
  'gates',
  'vetoes',
  'adjustments',
  'parts',
  'once',
  'total',
] as const

/** A place of the rules by the member it stands in, and what people call that. */
export type PlaceName = {
  readonly member: (typeof MEMBERS)[number] | 'other'
  readonly id: string
  readonly name: Text | undefined
}

/** What people call the thing at a pointer into the pack: a computed value, a level, a gate. */
export function placeName(draft: ReadDraft, at: string): PlaceName {
  const steps = stepsOf(at)
  const inResult = steps[1] === 'results' ? 3 : steps[1] === 'result' ? 2 : 1
  const [named = '', key = ''] = steps.slice(inResult)
  const member = MEMBERS.find((one) => one === named) ?? 'other'
  const { rules } = draft.pack
  const clause = clauseTree(draft).byId.get(key)
  if (member === 'criteria' || member === 'applies')
    return { member, id: key, name: clause?.number ?? textIn(memberOf(clause?.clause, 'title')) }
  let here: JsonValue | undefined = rules
  for (const step of steps.slice(1, inResult + 2))
    here = Array.isArray(here) ? (here as readonly JsonValue[])[Number(step)] : memberOf(here, step)
  const id = memberOf(here, 'id')
  const label = textIn(memberOf(rules['labels'], key))
  return {
    member,
    id: typeof id === 'string' ? id : key,
    name: textIn(memberOf(here, 'title')) ?? label ?? clause?.number,
  }
}

function textIn(value: JsonValue | undefined): Text | undefined {
  const isText = typeof value === 'string' || (typeof value === 'object' && value !== null)
  return isText ? (value as Text) : undefined
}
