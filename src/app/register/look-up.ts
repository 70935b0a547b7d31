import type { Organisation } from '../../domain/register/organisation.ts'
import type { RegisterPorts } from './perform.ts'
import type {
  Actor,
  AuditLink,
  Page,
  PageRequest,
  RecordFilter,
  RegisterView,
  StoredRecord,
} from './ports.ts'
import { need, unknownRecord, type Bodies, type RecordKind, type Stored } from './records.ts'

/** Who looks. */
export type Looker = { readonly actor: Actor }

/**
 * A record by id. Whoever speaks for one organisation and has no other part sees its records alone;
 * any other is refused as one that does not exist (`record-unknown`).
 */
export function lookUp<K extends RecordKind>(
  { register }: Pick<RegisterPorts, 'register'>,
  { actor }: Looker,
  kind: K,
  id: string,
): Promise<Stored<K>> {
  return register.read(async (view) => seen(view, actor, kind, await need(view, kind, { id })))
}

/** A part of the list of records of a kind that the looker may see. */
export function list<K extends RecordKind>(
  { register }: Pick<RegisterPorts, 'register'>,
  { actor }: Looker,
  kind: K,
  filter: RecordFilter,
  page: PageRequest,
): Promise<Page<Stored<K>>> {
  return register.read(async (view) => {
    const own = await onlyOrganisationOf(view, actor)
    if (own === undefined) return view.find<Bodies[K]>(kind, filter, page)
    if (kind === 'organisation') {
      const record = await view.get<Bodies[K]>(kind, own)
      return { items: record === undefined ? [] : [record] }
    }
    if (isUnowned(kind) || (filter.organisation ?? own) !== own) return { items: [] }
    return view.find<Bodies[K]>(kind, { ...filter, organisation: own }, page)
  })
}

/** Everything that was ever done to a record, oldest first, as the audit trail has it. */
export function historyOf(
  { register }: Pick<RegisterPorts, 'register'>,
  { actor }: Looker,
  kind: RecordKind,
  id: string,
): Promise<readonly AuditLink[]> {
  return register.read(async (view) => {
    await seen(view, actor, kind, await need(view, kind, { id }))
    return view.auditOf({ kind, id })
  })
}

/** Refuses a record that the looker may not see, as if it were not there. */
async function seen<K extends RecordKind>(
  view: RegisterView,
  actor: Actor,
  kind: K,
  record: Stored<K>,
): Promise<Stored<K>> {
  const own = await onlyOrganisationOf(view, actor)
  if (own === undefined || own === ownerIn(kind, record)) return record
  throw unknownRecord(kind, record.id)
}

/** The organisation that a record belongs to; one that was merged belongs to the one it leads to. */
export function ownerIn(kind: string, record: StoredRecord<object>): string | undefined {
  if (kind !== 'organisation') return record.organisation
  const body = record.body as Organisation
  return body.state === 'merged' ? body.merged.into : record.id
}

/** The one organisation that somebody sees; undefined for whoever works for the body. */
async function onlyOrganisationOf(view: RegisterView, actor: Actor): Promise<string | undefined> {
  if (!actor.roles.every((role) => role === 'contact')) return undefined
  const person = await view.get<{ readonly organisation?: string }>('person', actor.id)
  // Nobody's organisation has an empty id: a contact of none sees none.
  return person?.body.organisation ?? ''
}

const UNOWNED: readonly RecordKind[] = [
  'revision',
  'consultation',
  'comment-link',
  'comment',
  'ballot',
  'batch',
]

/** Records that belong to no organisation at all. */
function isUnowned(kind: RecordKind): boolean {
  return UNOWNED.includes(kind)
}
