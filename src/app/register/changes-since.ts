import { isObject } from '../../domain/schema/json.ts'
import { memberChanges, type MemberChange } from '../../domain/register/field-changes.ts'
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

/** The file of a revision that the pointer leads into; absent for the record itself. */
type ChangedMember = MemberChange & { readonly file?: string }

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
      : memberChanges(old, after['body'])
  return [{ version: after['version'], by: actor, at, act, members }]
}
