import { createHash } from 'node:crypto'
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely'
import type {
  AuditLink,
  Page,
  RecordFilter,
  RegisterView,
  SearchTerm,
} from '../../app/register/ports.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import { linkOf } from './audit-link.ts'
import { cut, pageOf } from './paging.ts'
import { foldSearch, isStorable, recordOf } from './record-row.ts'
import type { Tables } from './tables.ts'

/** Everything that can be read through one connection, mostly inside a transaction of the caller. */
export function viewOver(db: Kysely<Tables>): RegisterView {
  return {
    async get(kind, id) {
      if (!isStorable(id)) return undefined
      const row = await db
        .selectFrom('records')
        .selectAll()
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? undefined : recordOf(row)
    },
    async find(kind, filter = {}, page = {}) {
      const { limit, descending, after } = pageOf(page)
      if (after !== undefined && !isStorable(after)) return { items: [] }
      let query = filtered(db, kind, filter)
        .selectAll()
        .orderBy('records.id', descending ? 'desc' : 'asc')
        .limit(limit + 1)
      if (after !== undefined) query = query.where('records.id', descending ? '<' : '>', after)
      const rows = await query.execute()
      return cut(rows, limit, recordOf, ({ id }) => id) as never
    },
    async count(kind, filter = {}) {
      const { found } = await filtered(db, kind, filter)
        .select((row) => row.fn.countAll<number>().as('found'))
        .executeTakeFirstOrThrow()
      return found
    },
    async holderOf(space, key) {
      if (!isStorable(key)) return undefined
      const row = await db
        .selectFrom('unique_keys')
        .select(['kind', 'id'])
        .where('space', '=', space)
        .where('key', '=', key)
        .executeTakeFirst()
      return row === undefined ? undefined : { kind: row.kind, id: row.id }
    },
    async auditOf({ kind, id }) {
      if (!isStorable(id)) return []
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('kind', '=', kind)
        .where('id', '=', id)
        .orderBy('seq')
        .execute()
      return rows.map(linkOf)
    },
    async auditTrail(page = {}): Promise<Page<AuditLink>> {
      const { limit, descending, after } = pageOf(page)
      let query = db
        .selectFrom('audit')
        .selectAll()
        .orderBy('seq', descending ? 'desc' : 'asc')
        .limit(limit + 1)
      if (after !== undefined) query = query.where('seq', descending ? '<' : '>', seqOf(after))
      return cut(await query.execute(), limit, linkOf, ({ seq }) => String(seq))
    },
    linkHashes: (seq, limit) =>
      db
        .selectFrom('audit')
        .select(['seq', 'hash'])
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(limit)
        .execute(),
    async linksOfAct(act, seq, limit) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('act', '=', act)
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.map(linkOf)
    },
    async rememberedAnswer(actor, key) {
      if (!isStorable(actor) || !isStorable(key)) return undefined
      const row = await db
        .selectFrom('idempotency')
        .select(['request_digest', 'response'])
        .where('actor', '=', actor)
        .where('key', '=', key)
        .executeTakeFirst()
      return row === undefined
        ? undefined
        : {
            requestDigest: row.request_digest,
            response: JSON.parse(row.response) as JsonValue,
          }
    },
    blob: {
      async get(digest) {
        if (!isStorable(digest)) return undefined
        const row = await db
          .selectFrom('blobs')
          .selectAll()
          .where('digest', '=', digest)
          .executeTakeFirst()
        if (row === undefined) return undefined
        const bytes = new Uint8Array(row.bytes)
        if (digestOfBytes(bytes) !== digest)
          throw new Error(
            `The stored file ${digest} is not what was stored. Restore it from a backup.`,
          )
        return { digest, mediaType: row.media_type, size: row.size, bytes }
      },
    },
    packs: {
      async get(digest) {
        if (!isStorable(digest)) return undefined
        const row = await db
          .selectFrom('packs')
          .select('body')
          .where('digest', '=', digest)
          .executeTakeFirst()
        return row?.body
      },
    },
    secrets: {
      async get({ kind, id }, name) {
        if (!isStorable(id)) return undefined
        const row = await db
          .selectFrom('secrets')
          .select('value')
          .where('kind', '=', kind)
          .where('id', '=', id)
          .where('name', '=', name)
          .executeTakeFirst()
        return row?.value
      },
    },
  }
}

/** SHA-256 of bytes as 64 hex digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function filtered(
  db: Kysely<Tables>,
  kind: string,
  filter: RecordFilter,
): SelectQueryBuilder<Tables, 'records', object> {
  let query = db.selectFrom('records').where('records.kind', '=', kind)
  if (filter.state !== undefined) {
    const states = typeof filter.state === 'string' ? [filter.state] : filter.state
    query =
      states.length > 0 ? query.where('state', 'in', states) : query.where(sql<boolean>`1 = 0`)
  }
  const { organisation, standard, number } = filter
  if (![organisation, standard, number].every((text) => text === undefined || isStorable(text)))
    return query.where(sql<boolean>`1 = 0`)
  if (filter.organisation !== undefined)
    query = query.where('organisation_id', '=', filter.organisation)
  if (filter.standard !== undefined) query = query.where('standard', '=', filter.standard)
  if (filter.number !== undefined) query = query.where('number', '=', filter.number)
  for (const term of filter.search ?? []) query = withTerm(query, kind, term)
  return query
}

function withTerm(
  query: SelectQueryBuilder<Tables, 'records', object>,
  kind: string,
  { key, value, match = 'equals' }: SearchTerm,
): SelectQueryBuilder<Tables, 'records', object> {
  // Nothing that was stored holds it.
  if (!isStorable(value)) return query.where(sql<boolean>`1 = 0`)
  const folded = foldSearch(value)
  return query.where('records.id', 'in', (of) => {
    const ids = of
      .selectFrom('search_keys')
      .select('search_keys.id')
      .where('search_keys.kind', '=', kind)
      .where('search_keys.key', '=', key)
    if (match === 'equals') return ids.where('search_keys.value', '=', folded)
    if (match === 'before') return ids.where('search_keys.value', '<', folded)
    if (match === 'from') return ids.where('search_keys.value', '>=', folded)
    // instr and strpos differ by engine; LIKE with escapes is the same on both.
    const literal = folded.replaceAll(/[\\%_]/g, String.raw`\$&`)
    const pattern = match === 'contains' ? `%${literal}%` : `${literal}%`
    return ids.where(sql<boolean>`search_keys.value like ${pattern} escape '\\'`)
  })
}

function seqOf(cursor: string): number {
  const seq = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.NaN
  if (Number.isNaN(seq)) throw new RangeError('This cursor is not one of the audit trail.')
  return seq
}
