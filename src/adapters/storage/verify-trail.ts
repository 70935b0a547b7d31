import { sql } from 'kysely'
import { RegisterUnavailable, type ChainVerdict, type KeptHead } from '../../app/register/ports.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { recordName, type NamedRecord } from '../../domain/register/names.ts'
import { FIRST_HASH, hashOfLink } from './audit-link.ts'
import type { Engine } from './engine.ts'
import { translateFailure } from './failures.ts'
import { keepsAttempts, notesRows } from './migrate.ts'
import { auditedForm, rowsToFind } from './record-row.ts'
import { digestOfBytes } from './register-view.ts'
import { digestOfAttempts } from './sign-in-attempts.ts'
import {
  GONE,
  isAsNoted,
  NOTED,
  NOTED_TABLES,
  notesIn,
  placeOfRow,
  type NotedTable,
} from './row-notes.ts'
import type { RecordRow } from './tables.ts'

/** Rows read at once: enough to be quick, little enough for memory. */
const LINKS_AT_ONCE = 5000
const RECORDS_AT_ONCE = 500
/** Few, because a file may have many megabytes and a statement may not take for ever. */
const FILES_AT_ONCE = 100

type Found = Extract<ChainVerdict, { ok: false }> | undefined

/**
 * Recomputes every link up to the head of this moment, then holds every row of every table against
 * the link that wrote it and every stored file against its digest. With a head that was `kept`, the
 * trail must go through it. What it reads must stand still.
 */
export async function verifyTrail(engine: Engine, kept?: KeptHead): Promise<ChainVerdict> {
  try {
    const head = await engine.reader
      .selectFrom('audit_head')
      .select(['seq', 'hash'])
      .where('id', '=', 1)
      .executeTakeFirst()
    if (head === undefined) return { ok: false, links: 0, fault: message('trail-head-missing') }
    return (
      (await faultInLinks(engine, head)) ??
      (kept === undefined ? undefined : await faultOfKept(engine, head.seq, kept)) ??
      (await faultInRecords(engine, head.seq)) ??
      (await faultInSearch(engine, head.seq)) ??
      ((await notesRows(engine.reader)) ? await faultInRows(engine, head.seq) : undefined) ??
      ((await keepsAttempts(engine.reader))
        ? await faultInAttempts(engine, head.seq)
        : undefined) ??
      (await faultInFiles(engine, head.seq)) ?? { ok: true, links: head.seq, head: head.hash }
    )
  } catch (error) {
    const told = translateFailure(error)
    // A page that cannot be read is what is looked for, not what stands in the way.
    if (told instanceof RegisterUnavailable && told.detail.key === 'storage-damaged')
      return { ok: false, links: 0, fault: told.detail }
    throw told
  }
}

/** The same beside everybody who works, after what the engine itself says of its pages and indexes. */
export async function verifyApart(engine: Engine, kept?: KeptHead): Promise<ChainVerdict> {
  try {
    const faults = await engine.faults()
    if (faults.length > 0) {
      const list = { list: faults, joined: 'comma', most: 3 } as const
      return { ok: false, links: 0, fault: message('copy-file-damaged', { faults: list }) }
    }
    return await engine.apart((reader) => verifyTrail({ ...engine, reader }, kept))
  } catch (error) {
    throw translateFailure(error)
  }
}

/** A trail that was cut, or put back to what it was once, does not go through the head that was kept. */
async function faultOfKept({ reader }: Engine, links: number, kept: KeptHead): Promise<Found> {
  const query = reader.selectFrom('audit').select('seq').where('hash', '=', kept.head)
  const at = await (
    kept.links === undefined ? query : query.where('seq', '=', kept.links)
  ).executeTakeFirst()
  return at === undefined
    ? { ok: false, links, fault: message('trail-head-other', { head: kept.head }) }
    : undefined
}

async function faultInLinks(
  { reader }: Engine,
  head: { readonly seq: number; readonly hash: string },
): Promise<Found> {
  let seq = 0
  let hash = FIRST_HASH
  const broken = (fault: Message): Found => ({ ok: false, links: seq, seq: seq + 1, fault })
  while (seq < head.seq) {
    const rows = await reader
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', seq)
      .where('seq', '<=', head.seq)
      .orderBy('seq')
      .limit(LINKS_AT_ONCE)
      .execute()
    if (rows.length === 0)
      return broken(message('trail-links-missing', { from: seq + 1, to: head.seq }))
    for (const row of rows) {
      if (row.seq !== seq + 1) return broken(message('trail-link-missing', { link: seq + 1 }))
      if (row.prev_hash !== hash) return broken(message('trail-link-order', { link: row.seq }))
      if (hashOfLink(row) !== row.hash)
        return broken(message('trail-link-altered', { link: row.seq }))
      seq = row.seq
      hash = row.hash
    }
  }
  if (hash !== head.hash) return broken(message('trail-head-altered'))
  const beyond = await reader
    .selectFrom('audit')
    .select('seq')
    .where('seq', '<=', 0)
    .executeTakeFirst()
  return beyond === undefined
    ? undefined
    : broken(message('trail-link-early', { link: beyond.seq }))
}

async function faultInRecords({ reader }: Engine, links: number): Promise<Found> {
  let last = { kind: '', id: '' }
  for (;;) {
    const { kind, id } = last
    const rows = await reader
      .selectFrom('records')
      .leftJoin('audit', 'audit.seq', 'records.audit_seq')
      .selectAll('records')
      .select(['audit.after as audited', 'audit.at as audited_at'])
      .select(['audit.kind as audited_kind', 'audit.id as audited_id'])
      .select((row) =>
        row
          .exists(
            row
              .selectFrom('audit as made')
              .select('made.seq')
              .whereRef('made.kind', '=', 'records.kind')
              .whereRef('made.id', '=', 'records.id')
              .whereRef('made.at', '=', 'records.created_at')
              .where('made.before', 'is', null)
              .where('made.after', 'is not', null),
          )
          .as('is_dated'),
      )
      .where((row) =>
        row.or([
          row('records.kind', '>', kind),
          row.and([row('records.kind', '=', kind), row('records.id', '>', id)]),
        ]),
      )
      .orderBy('records.kind')
      .orderBy('records.id')
      .limit(RECORDS_AT_ONCE)
      .execute()
    for (const row of rows)
      if (
        row.audited !== auditedForm(row) ||
        row.audited_at !== row.updated_at ||
        row.audited_kind !== row.kind ||
        row.audited_id !== row.id ||
        !row.is_dated
      )
        return {
          ok: false,
          links,
          seq: row.audit_seq,
          fault: message('trail-record-altered', {
            record: recordName(row.kind as NamedRecord),
            id: row.id,
            link: row.audit_seq,
          }),
        }
    const end = rows.at(-1)
    if (end === undefined) return faultOfGone({ reader }, links)
    last = { kind: end.kind, id: end.id }
  }
}

/** A record that links wrote is there. */
async function faultOfGone({ reader }: Pick<Engine, 'reader'>, links: number): Promise<Found> {
  const gone = await reader
    .selectFrom('audit')
    .select(['seq', 'kind', 'id'])
    .where('after', 'like', '{"body":%')
    .where((link) =>
      link.not(
        link.exists(
          link
            .selectFrom('records')
            .select('records.id')
            .whereRef('records.kind', '=', 'audit.kind')
            .whereRef('records.id', '=', 'audit.id'),
        ),
      ),
    )
    .orderBy('seq')
    .executeTakeFirst()
  if (gone === undefined) return undefined
  const record = recordName(gone.kind as NamedRecord)
  return {
    ok: false,
    links,
    seq: gone.seq,
    fault: message('trail-record-gone', { record, id: gone.id, link: gone.seq }),
  }
}

/** What records are found by is what they say. */
async function faultInSearch({ reader }: Engine, links: number): Promise<Found> {
  let last = { kind: '', id: '' }
  let counted = 0
  for (;;) {
    const { kind, id } = last
    const records = await reader
      .selectFrom('records')
      .select(['kind', 'id', 'search'])
      .where((row) =>
        row.or([row('kind', '>', kind), row.and([row('kind', '=', kind), row('id', '>', id)])]),
      )
      .orderBy('kind')
      .orderBy('id')
      .limit(RECORDS_AT_ONCE)
      .execute()
    const end = records.at(-1)
    if (end === undefined) break
    const rows = await reader
      .selectFrom('search_keys')
      .selectAll()
      .where((row) =>
        row.and([
          row.or([row('kind', '>', kind), row.and([row('kind', '=', kind), row('id', '>', id)])]),
          row.or([
            row('kind', '<', end.kind),
            row.and([row('kind', '=', end.kind), row('id', '<=', end.id)]),
          ]),
        ]),
      )
      .execute()
    const found = Map.groupBy(rows, (row) => nameOf(row.kind, row.id))
    for (const record of records) {
      const name = nameOf(record.kind, record.id)
      const asked = searchRows(record).map(({ key, value }) => nameOf(key, value))
      const known = (found.get(name) ?? []).map(({ key, value }) => nameOf(key, value))
      if (asked.toSorted().join() !== known.toSorted().join())
        return {
          ok: false,
          links,
          fault: message('trail-search-altered', {
            record: recordName(record.kind as NamedRecord),
            id: record.id,
          }),
        }
      counted += known.length
    }
    last = { kind: end.kind, id: end.id }
  }
  const { many } = await reader
    .selectFrom('search_keys')
    .select((row) => row.fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow()
  if (many === counted) return undefined
  return { ok: false, links, fault: message('trail-search-stray', { count: many - counted }) }
}

const nameOf = (...parts: readonly string[]) => JSON.stringify(parts)

function searchRows({ kind, id, search }: Pick<RecordRow, 'kind' | 'id' | 'search'>) {
  const given = search === null ? {} : (JSON.parse(search) as Record<string, readonly string[]>)
  return rowsToFind({ kind, id, search: given })
}

/** So many notes are kept in memory at once; more are gone through in several rounds. */
const NOTES_AT_ONCE = 2_000_000
/** Places are spread evenly over what a digest begins with. */
const BEGINNINGS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Every row that is noted is as the last link says that wrote it, and no other row is there. */
async function faultInRows(engine: Engine, links: number): Promise<Found> {
  let count = 0
  for await (const [, lines] of noted(engine)) count += lines.length / 60
  const rounds = Math.min(BEGINNINGS.length, Math.ceil(count / NOTES_AT_ONCE))
  for (let round = 0; round < Math.max(1, rounds); round += 1) {
    const isMine = (place: string) =>
      BEGINNINGS.indexOf(place.charAt(place.indexOf('/') + 1)) % Math.max(1, rounds) === round
    const notes = new Map<string, { readonly content: string; readonly link: number }>()
    for await (const [link, lines] of noted(engine))
      for (const [place, content] of notesIn(lines))
        if (isMine(place)) notes.set(place, { content, link })
    for (const table of NOTED_TABLES) {
      const found = await faultInTable(engine, table, notes, isMine)
      if (found !== undefined) return { ok: false, links, ...found }
    }
    for (const [place, { content, link }] of notes) {
      const table = place.slice(0, place.indexOf('/')) as NotedTable
      if (content === GONE || 'passes' in NOTED[table]) continue
      return { ok: false, links, seq: link, fault: message('trail-row-gone', { table, link }) }
    }
  }
  return undefined
}

/** The lines of all links that have some, oldest first. */
async function* noted({ reader }: Engine): AsyncGenerator<readonly [link: number, lines: string]> {
  let last = 0
  for (;;) {
    const rows = await reader
      .selectFrom('audit')
      .select(['seq', 'rows'])
      .where('seq', '>', last)
      .where('rows', 'is not', null)
      .orderBy('seq')
      .limit(LINKS_AT_ONCE)
      .execute()
    for (const { seq, rows: lines } of rows) yield [seq, lines!]
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.seq
  }
}

/** Takes what it finds out of the notes: what is left was written and is not there. */
async function faultInTable(
  { reader }: Engine,
  table: NotedTable,
  notes: Map<string, { readonly content: string; readonly link: number }>,
  isMine: (place: string) => boolean,
): Promise<{ readonly seq?: number; readonly fault: Message } | undefined> {
  const { by, holds } = NOTED[table]
  const names = sql.join(by.map((column) => sql.ref(column)))
  const columns = sql.join([...by, ...holds].map((column) => sql.ref(column)))
  let last: { readonly [column: string]: unknown } | undefined
  for (;;) {
    const after = last
    const where =
      after === undefined
        ? sql``
        : sql`where (${names}) > (${sql.join(by.map((column) => after[column]))})`
    const { rows } = await sql<{ readonly [column: string]: unknown }>`
      select ${columns} from ${sql.table(table)} ${where}
      order by ${names} limit ${RECORDS_AT_ONCE}`.execute(reader)
    for (const row of rows) {
      const place = placeOfRow(table, row)
      if (!isMine(place)) continue
      const known = notes.get(place)
      // The key of a session is its digest, which is nobody's to read.
      const named = by.map((column) => String(row[column]).slice(0, SHOWN)).join(' ')
      if (known === undefined || known.content === GONE)
        return { fault: message('trail-row-stray', { table, row: { value: named } }) }
      if (!isAsNoted(table, row, known.content))
        return {
          seq: known.link,
          fault: message('trail-row-altered', { table, row: { value: named }, link: known.link }),
        }
      notes.delete(place)
    }
    last = rows.at(-1)
    if (last === undefined) return undefined
  }
}

/** Wrong passwords stand in no link: a row that was altered does not hold its own digest. */
async function faultInAttempts({ reader }: Engine, links: number): Promise<Found> {
  let last = ''
  for (;;) {
    const rows = await reader
      .selectFrom('sign_in_attempts')
      .selectAll()
      .where('id', '>', last)
      .orderBy('id')
      .limit(RECORDS_AT_ONCE)
      .execute()
    const altered = rows.find((row) => row.digest !== digestOfAttempts(row))
    if (altered !== undefined)
      return {
        ok: false,
        links,
        fault: message('trail-attempts-altered', { row: { value: altered.id } }),
      }
    const end = rows.at(-1)
    if (end === undefined) return undefined
    last = end.id
  }
}

/** So many characters of each part name a row. */
const SHOWN = 40

async function faultInFiles(engine: Engine, links: number): Promise<Found> {
  let last = ''
  for (;;) {
    const files = await filesAfter(last, engine)
    const altered = files.find(({ holds }) => !holds)
    if (altered !== undefined)
      return { ok: false, links, fault: message('trail-file-altered', { digest: altered.digest }) }
    const end = files.at(-1)
    if (end === undefined) return undefined
    last = end.digest
  }
}

type CheckedFile = { readonly digest: string; readonly holds: boolean }

/** PostgreSQL hashes files itself: sending them over here would take several times as long. */
async function filesAfter(last: string, { name, reader }: Engine): Promise<readonly CheckedFile[]> {
  const files = reader
    .selectFrom('blobs')
    .select('digest')
    .where('digest', '>', last)
    .orderBy('digest')
    .limit(FILES_AT_ONCE)
  if (name === 'postgres')
    return files
      .select(
        sql<boolean>`size = length(bytes) and digest = encode(sha256(bytes), 'hex')`.as('holds'),
      )
      .execute()
  const checked: CheckedFile[] = []
  for (const { digest } of await files.execute()) {
    const row = await reader
      .selectFrom('blobs')
      .select(['bytes', 'size'])
      .where('digest', '=', digest)
      .executeTakeFirst()
    const holds =
      row !== undefined && row.size === row.bytes.length && digestOfBytes(row.bytes) === digest
    checked.push({ digest, holds })
  }
  return checked
}
