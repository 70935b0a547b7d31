import type { Transaction } from 'kysely'
import {
  KeyTaken,
  RecordMissing,
  VersionConflict,
  type Actor,
  type AuditEntry,
  type JobRequest,
  type RecordDraft,
  type RecordRef,
  type RegisterTransaction,
} from '../../app/register/ports.ts'
import { canonicalJson } from '../../domain/pack/canonical.ts'
import { hashOfLink, type LinkText } from './audit-link.ts'
import {
  auditedForm,
  columnsOf,
  isStorable,
  plainText,
  recordOf,
  rowsToFind,
} from './record-row.ts'
import { contentOfRow, GONE, linesOf, placeOfRow, type NotedTable } from './row-notes.ts'
import { attemptsOver } from './sign-in-attempts.ts'
import { digestOfBytes, viewOver } from './register-view.ts'
import type { RecordRow, Tables } from './tables.ts'

/** Rows in one statement, so that neither engine runs out of parameters. */
const MOST_ROWS = 500

/** Says in the audit trail that a row stands so. */
export type NoteRow = (table: NotedTable, row: object) => void

/** What a transaction stands on: its connection, who, when, why, and the audit trail's end. */
export type TransactionGround = {
  readonly db: Transaction<Tables>
  readonly actor: Actor
  readonly now: string
  readonly why: string | undefined
  readonly head: { readonly seq: number; readonly hash: string }
  /** Hands new jobs to whoever dispatches them, in the same transaction. */
  readonly dispatch: (jobs: readonly JobRequest[]) => Promise<void>
  /** Whether the schema has room for what came later than links: false for an older one. */
  readonly notesRows: boolean
}

/**
 * The writing half of the register. `finish` moves the head of the audit trail to the last link
 * that was written; it must be the last thing before the commit.
 */
export function openTransaction(ground: TransactionGround): {
  readonly tx: RegisterTransaction
  /** Says of a row that was written some other way that it stands in this transaction. */
  readonly note: NoteRow
  readonly finish: () => Promise<void>
} {
  const { db, actor, now, dispatch } = ground
  const view = viewOver(db)
  let head = ground.head
  /** The last link, held back until it is known which rows were written after it. */
  let pending: Omit<LinkText, 'rows'> | undefined
  const notes = new Map<string, string>()

  function note(table: NotedTable, row: object, isGone = false): void {
    const cells = row as { readonly [column: string]: unknown }
    notes.set(placeOfRow(table, cells), isGone ? GONE : contentOfRow(table, cells))
  }

  async function flush(): Promise<void> {
    if (pending === undefined) return
    const { credential = null, request = null, ...plain } = pending
    const rows = notes.size === 0 ? null : linesOf(notes)
    const link = ground.notesRows ? { ...plain, credential, request, rows } : plain
    // Two links begun at once must not become two ends: the head moves before anything is awaited.
    pending = undefined
    notes.clear()
    const hash = hashOfLink(link)
    head = { seq: link.seq, hash }
    await db
      .insertInto('audit')
      .values({ ...link, hash })
      .execute()
  }

  async function link(
    entry: RecordRef & { readonly act: string; readonly why?: string | undefined },
    before: string | null,
    after: string | null,
  ): Promise<number> {
    const flushed = flush()
    const { via } = actor
    const row = {
      seq: head.seq + 1,
      prev_hash: head.hash,
      at: now,
      actor: plainText(actor.id),
      act: plainText(entry.act),
      kind: plainText(entry.kind),
      id: plainText(entry.id),
      before,
      after,
      why: plainText(entry.why ?? ground.why ?? null),
      credential: via === undefined ? null : plainText([via.by, via.id ?? ''].join(':')),
      request: via === undefined ? null : plainText(via.request),
    }
    pending = row
    await flushed
    return row.seq
  }

  async function unindex({ kind, id }: RecordRef): Promise<void> {
    await db.deleteFrom('search_keys').where('kind', '=', kind).where('id', '=', id).execute()
  }

  async function index(draft: RecordDraft<object>): Promise<void> {
    for (const some of chunks(rowsToFind(draft)))
      await db.insertInto('search_keys').values(some).execute()
  }

  async function rowOf({ kind, id }: RecordRef): Promise<RecordRow | undefined> {
    return db
      .selectFrom('records')
      .selectAll()
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst()
  }

  const tx: RegisterTransaction = {
    ...view,
    async auditOf(record) {
      await flush()
      return view.auditOf(record)
    },
    async auditTrail(page) {
      await flush()
      return view.auditTrail(page)
    },
    async linkHashes(seq, limit) {
      await flush()
      return view.linkHashes(seq, limit)
    },
    async linksOfAct(act, seq, limit) {
      await flush()
      return view.linksOfAct(act, seq, limit)
    },
    actor,
    now,
    async create(draft, act) {
      const columns = { ...columnsOf(draft), version: 1 }
      if ((await rowOf(draft)) !== undefined) throw new KeyTaken('id', draft.id, draft)
      const seq = await link({ ...draft, act }, null, auditedForm(columns))
      const row = { ...columns, created_at: now, updated_at: now, audit_seq: seq }
      await db.insertInto('records').values(row).execute()
      if (draft.search !== undefined) await index(draft)
      return recordOf(row)
    },
    async put(draft, expectedVersion, act) {
      const columns = { ...columnsOf(draft), version: expectedVersion + 1 }
      const stored = await rowOf(draft)
      if (stored === undefined) throw new RecordMissing({ kind: draft.kind, id: draft.id })
      if (stored.version !== expectedVersion)
        throw new VersionConflict(recordOf(stored), expectedVersion)
      const seq = await link({ ...draft, act }, auditedForm(stored), auditedForm(columns))
      const row = {
        ...columns,
        created_at: stored.created_at,
        updated_at: now,
        audit_seq: seq,
      }
      await db
        .updateTable('records')
        .set(row)
        .where('kind', '=', draft.kind)
        .where('id', '=', draft.id)
        .execute()
      if (row.search !== stored.search) {
        await unindex(draft)
        await index(draft)
      }
      return recordOf(row)
    },
    async claimUnique(space, key, { kind, id }) {
      const row = { space: plainText(space), key: plainText(key), kind, id }
      const added = await db
        .insertInto('unique_keys')
        .values(row)
        .onConflict((at) => at.columns(['space', 'key']).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (added !== undefined) return note('unique_keys', row)
      const holder = await view.holderOf(space, key)
      if (holder !== undefined && (holder.kind !== kind || holder.id !== id))
        throw new KeyTaken(space, key, holder)
    },
    async releaseUnique(space, key) {
      if (!isStorable(key)) return
      const { numDeletedRows } = await db
        .deleteFrom('unique_keys')
        .where('space', '=', space)
        .where('key', '=', key)
        .executeTakeFirst()
      if (numDeletedRows > 0n) note('unique_keys', { space, key }, true)
    },
    async nextNumber(name, first = 1) {
      const row = await db
        .insertInto('series')
        .values({ name: plainText(name), last: first })
        .onConflict((at) =>
          at.column('name').doUpdateSet((row) => ({ last: row('series.last', '+', 1) })),
        )
        .returning('last')
        .executeTakeFirstOrThrow()
      note('series', { name, last: row.last })
      return row.last
    },
    async audit(entry: AuditEntry) {
      const text = (value: unknown) => (value === undefined ? null : canonicalJson(value))
      await link(entry, text(entry.before), text(entry.after))
    },
    async rememberAnswer(by, key, { requestDigest, response }) {
      const row = {
        actor: plainText(by),
        key: plainText(key),
        request_digest: requestDigest,
        response: canonicalJson(response),
        created_at: now,
      }
      const added = await db
        .insertInto('idempotency')
        .values(row)
        .onConflict((at) => at.columns(['actor', 'key']).doNothing())
        .returning('key')
        .executeTakeFirst()
      if (added === undefined) throw new KeyTaken('idempotency-key', key, { kind: 'actor', id: by })
      note('idempotency', row)
    },
    blob: {
      get: (digest) => view.blob.get(digest),
      async put(bytes, mediaType) {
        const digest = digestOfBytes(bytes)
        const known = await db
          .selectFrom('blobs')
          .select(['media_type', 'size'])
          .where('digest', '=', digest)
          .executeTakeFirst()
        if (known !== undefined) return { digest, mediaType: known.media_type, size: known.size }
        const row = { digest, media_type: plainText(mediaType), size: bytes.length }
        await db
          .insertInto('blobs')
          .values({ ...row, bytes })
          .execute()
        note('blobs', row)
        return { digest, mediaType, size: bytes.length }
      },
    },
    packs: {
      get: (digest) => view.packs.get(digest),
      async put(digest, text) {
        const row = { digest, body: plainText(text) }
        const added = await db
          .insertInto('packs')
          .values(row)
          .onConflict((at) => at.column('digest').doNothing())
          .returning('digest')
          .executeTakeFirst()
        if (added !== undefined) note('packs', row)
      },
    },
    secrets: {
      get: (record, name) => view.secrets.get(record, name),
      async set({ kind, id }, name, value) {
        const place = { kind, id, name: plainText(name) }
        if (value === undefined)
          await db
            .deleteFrom('secrets')
            .where('kind', '=', kind)
            .where('id', '=', id)
            .where('name', '=', name)
            .execute()
        else
          await db
            .insertInto('secrets')
            .values({ ...place, value: plainText(value) })
            .onConflict((at) => at.columns(['kind', 'id', 'name']).doUpdateSet({ value }))
            .execute()
        note('secrets', { ...place, value }, value === undefined)
        const act = value === undefined ? 'remove-secret' : 'set-secret'
        await link({ kind, id, act }, null, canonicalJson({ name }))
      },
    },
    jobs: {
      async enqueue(jobs) {
        const added: JobRequest[] = []
        for (const some of chunks(jobs)) {
          const rows = await db
            .insertInto('jobs')
            .values(
              some.map(({ batch, item, queue, payload }) => ({
                batch: plainText(batch),
                item: plainText(item),
                queue: plainText(queue),
                payload: canonicalJson(payload),
                state: 'waiting' as const,
                attempts: 0,
                available_at: now,
                worker: null,
                heartbeat_at: null,
                message: null,
              })),
            )
            .onConflict((at) => at.columns(['batch', 'item']).doNothing())
            .returningAll()
            .execute()
          for (const row of rows) note('jobs', row)
          const fresh = new Set(rows.map((row) => `${row.batch}\0${row.item}`))
          added.push(...some.filter(({ batch, item }) => fresh.delete(`${batch}\0${item}`)))
        }
        if (added.length > 0) await dispatch(added)
      },
    },
    attempts: attemptsOver(db),
    async openSession({ token, person, createdAt, expiresAt, data }) {
      const row = {
        token,
        person,
        created_at: createdAt,
        expires_at: expiresAt,
        data: canonicalJson(data),
      }
      await db.insertInto('sessions').values(row).execute()
      note('sessions', row)
    },
  }

  return {
    tx,
    note,
    async finish() {
      // Rows that nothing else is said about are written by somebody, too.
      if (ground.notesRows && notes.size > 0 && pending === undefined)
        await link({ kind: 'register', id: 'register', act: 'write-rows' }, null, null)
      await flush()
      if (head.seq === ground.head.seq) return
      await db.updateTable('audit_head').set(head).where('id', '=', 1).execute()
    },
  }
}

function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += MOST_ROWS) yield list.slice(at, at + MOST_ROWS)
}
