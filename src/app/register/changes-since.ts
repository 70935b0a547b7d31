import { isObject, type JsonValue } from '../../domain/schema/json.ts'
import { pointer } from '../../domain/faults/fault.ts'
import type { RulesRevision } from '../../domain/register/rules-revision.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { RegisterPorts } from './perform.ts'
import { historyOf, type Looker } from './look-up.ts'
import type { AuditLink, StoredRecord } from './ports.ts'
import type { RecordKind } from './records.ts'

/** One change that somebody else made meanwhile, member by member. */
export type OtherChange = {
  readonly version: number
  readonly by: string
  readonly at: string
  readonly act: string
  readonly members: readonly ChangedMember[]
}

type ChangedMember = {
  /** The file of a revision that the pointer leads into; absent for the record itself. */
  readonly file?: string
  /** RFC 6901. */
  readonly pointer: string
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** What was changed since a version, for whoever may see it; empty for whoever may not. */
export async function changesSince(
  ports: Pick<RegisterPorts, 'register'>,
  looker: Looker,
  { kind, id }: Pick<StoredRecord, 'kind' | 'id'>,
  version: number,
): Promise<readonly OtherChange[]> {
  try {
    const links = await historyOf(ports, looker, kind as RecordKind, id)
    return links.flatMap((link) => changeOf(link, version))
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

function changeOf(link: AuditLink, since: number): readonly OtherChange[] {
  const { before, after, actor, at, act } = link
  if (!isObject(after) || typeof after['version'] !== 'number' || after['version'] <= since)
    return []
  const old = isObject(before) ? before['body'] : undefined
  const members =
    act === 'edit-revision'
      ? (after['body'] as RulesRevision).edited.changes
      : differences([], old, after['body'])
  return [{ version: after['version'], by: actor, at, act, members }]
}

function differences(
  path: readonly string[],
  before: unknown,
  after: unknown,
): readonly ChangedMember[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isObject(before) || !isObject(after))
    return [
      {
        pointer: pointer(...path),
        // What the trail holds was read from JSON.
        ...(before === undefined ? {} : { before: before as JsonValue }),
        ...(after === undefined ? {} : { after: after as JsonValue }),
      },
    ]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => differences([...path, key], before[key], after[key]))
}
