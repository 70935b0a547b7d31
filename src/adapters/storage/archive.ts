import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { constants, createGunzip, createGzip } from 'node:zlib'
import { sql, type Transaction } from 'kysely'
import { StorageUnfit, type ChainVerdict } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import type { BackupFile } from './backup-file.ts'
import type { Engine } from './engine.ts'
import { keepsAttempts, SCHEMAS } from './migrate.ts'
import { OWN_FILE } from './own-file.ts'
import { TABLES, type Tables } from './tables.ts'
import { verifyTrail } from './verify-trail.ts'

/**
 * The whole register as one gzip file of JSON lines, the same for both engines: a line that says
 * what it is, one line per row (bytes as base64), and a last line with the count of rows and the
 * SHA-256 of all lines before it.
 */
const FORMAT = 'touchstone-register/1'

/** What each table is ordered by; the audit trail must be put back link by link. */
const KEYS: { readonly [T in keyof Tables]: readonly string[] } = {
  records: ['kind', 'id'],
  search_keys: ['kind', 'key', 'value', 'id'],
  unique_keys: ['space', 'key'],
  audit: ['seq'],
  audit_head: ['id'],
  series: ['name'],
  blobs: ['digest'],
  packs: ['digest'],
  secrets: ['kind', 'id', 'name'],
  idempotency: ['actor', 'key'],
  jobs: ['batch', 'item'],
  sessions: ['token'],
  sign_in_attempts: ['id'],
}

/** What is packed and unpacked at once, in bytes: every piece waits for a thread once. */
const CHUNK_BYTES = 1024 * 1024

/** What is put back in one statement, in rows and in characters of the archive. */
const MOST_ROWS = 1000
const MOST_CHARACTERS = 8_000_000

/** Files may be large, so few of their rows are read at once. */
const rowsAtOnce = (table: keyof Tables) => (table === 'blobs' ? 4 : MOST_ROWS)

type Row = { readonly [column: string]: unknown }

/**
 * Writes everything as of one moment into a new file, after checking that the audit trail of that
 * moment holds, and says what the checker said. Nobody else has to wait meanwhile. Where `through`
 * encrypts, nothing else gets to the disk.
 */
export async function writeArchive(
  engine: Engine,
  file: string,
  through: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> = (bytes) => bytes,
): Promise<ChainVerdict> {
  const begin =
    engine.name === 'postgres'
      ? engine.reader.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
      : engine.reader.transaction()
  return begin.execute(async (db) => {
    const verdict = await verifyTrail({ ...engine, reader: db })
    if (!verdict.ok) return verdict
    const { rows } = await sql<{ readonly name: string }>`
      select name from kysely_migration order by name desc limit 1`.execute(db)
    await pipeline(
      through(archived(db, rows[0]?.name ?? '')),
      createWriteStream(file, { flags: 'wx', mode: OWN_FILE, flush: true }),
    )
    return verdict
  })
}

async function* archived(db: Transaction<Tables>, schema: string): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  let count = 0
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`
    digest.update(text)
    return text
  }
  async function* linesOfTable(table: keyof Tables) {
    for await (const rows of pages(db, table)) {
      count += rows.length
      yield rows.map((row) => line({ table, row: outward(row) })).join('')
    }
  }
  yield* packed([line({ format: FORMAT, schema })])
  const hasAttempts = await keepsAttempts(db)
  for (const table of TABLES) {
    if (table === 'sign_in_attempts' && !hasAttempts) continue
    yield* packed(linesOfTable(table), table === 'blobs' ? constants.Z_HUFFMAN_ONLY : undefined)
  }
  yield* packed([`${JSON.stringify({ rows: count, sha256: digest.digest('hex') })}\n`])
}

/**
 * One member of the gzip file; gunzip takes them one after another as one text. Stored files are
 * papers and pictures, packed already: looking for repetitions in them would take most of the time
 * of a backup and find none.
 */
async function* packed(
  text: Iterable<string> | AsyncIterable<string>,
  strategy: number = constants.Z_DEFAULT_STRATEGY,
): AsyncGenerator<Buffer> {
  const member = createGzip({ level: 1, strategy, chunkSize: CHUNK_BYTES })
  // A failure of the text ends the member with it, so it is heard below.
  pipeline(text, member).catch(() => undefined)
  yield* member as AsyncIterable<Buffer>
}

async function* pages(
  db: Transaction<Tables>,
  table: keyof Tables,
): AsyncGenerator<readonly Row[]> {
  const keys = KEYS[table]
  const names = sql.join(keys.map((key) => sql.ref(key)))
  const limit = rowsAtOnce(table)
  const page = async (after?: Row): Promise<readonly Row[]> => {
    const where =
      after === undefined
        ? sql``
        : sql`where (${names}) > (${sql.join(keys.map((key) => after[key]))})`
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${where} order by ${names} limit ${limit}`.execute(db)
    return rows
  }
  let coming = page()
  for (;;) {
    const rows = await coming
    const isLast = rows.length < limit
    // The next page is read while this one is packed; if nobody waits for it, nobody misses it.
    if (!isLast) (coming = page(rows.at(-1))).catch(() => undefined)
    if (rows.length > 0) yield rows
    if (isLast) return
  }
}

/** The schema that an archive was written under. */
export async function schemaOfArchive(backup: BackupFile): Promise<string> {
  const { name: file } = backup
  for await (const line of linesOf(backup)) {
    const head = parsed(file, line)
    if (head['format'] !== FORMAT) break
    const schema = String(head['schema'])
    if (!SCHEMAS.includes(schema))
      throw new StorageUnfit(message('archive-newer', { file, schema }))
    return schema
  }
  throw new StorageUnfit(message('archive-other', { file }))
}

/**
 * Puts every row of an archive into an empty database of the archive's schema. Throws
 * {@link StorageUnfit} for a file that is cut short or altered; the transaction must not be
 * committed then.
 */
export async function readArchive(
  backup: BackupFile,
  { name }: Engine,
  db: Transaction<Tables>,
): Promise<void> {
  const { name: file } = backup
  const digest = createHash('sha256')
  let rows = 0
  let ended = false
  let waiting: { table: keyof Tables; rows: Row[]; characters: number } | undefined
  // The next lines are read while these are put back.
  let putting = Promise.resolve()
  const flush = async () => {
    await putting
    if (waiting !== undefined) {
      putting = putBack(name, db, waiting)
      // Whoever leaves early, for a fault of the file, rolls this back and does not hear of it.
      putting.catch(() => undefined)
    }
    waiting = undefined
  }
  for await (const line of linesOf(backup)) {
    const value = parsed(file, line)
    if (ended) throw new StorageUnfit(message('archive-too-long', { file }))
    if ('sha256' in value) {
      if (value['rows'] !== rows || value['sha256'] !== digest.digest('hex'))
        throw new StorageUnfit(message('archive-altered', { file }))
      ended = true
      continue
    }
    digest.update(`${line}\n`)
    if ('format' in value) continue
    const table = TABLES.find((known) => known === value['table'])
    if (table === undefined) throw new StorageUnfit(message('archive-table-unknown', { file }))
    if (
      waiting?.table !== table ||
      waiting.rows.length >= MOST_ROWS ||
      waiting.characters >= MOST_CHARACTERS
    )
      await flush()
    waiting ??= { table, rows: [], characters: 0 }
    waiting.rows.push(inward(value['row'] as Row))
    waiting.characters += line.length
    rows += 1
  }
  if (!ended) throw new StorageUnfit(message('archive-cut-short', { file }))
  await flush()
  await putting
}

async function putBack(
  name: Engine['name'],
  db: Transaction<Tables>,
  { table, rows }: { readonly table: keyof Tables; readonly rows: readonly Row[] },
): Promise<void> {
  if (table === 'audit_head') {
    // The empty database has its head already, at 0, and heads are never removed.
    const { seq, hash } = rows[0]! as Tables['audit_head']
    await db.updateTable('audit_head').set({ seq, hash }).where('id', '=', 1).execute()
    return
  }
  const columns = Object.keys(rows[0]!)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const into = sql`insert into ${sql.table(table)} (${names})`
  if (name === 'postgres' && table !== 'blobs') {
    // One text in place of thousands of parameters.
    const given = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`
    await sql`${into} select ${names} from ${given}`.execute(db)
    return
  }
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  await sql`${into} values ${sql.join(values)}`.execute(db)
}

async function* linesOf({ name: file, open }: BackupFile): AsyncGenerator<string> {
  const sizes = { chunkSize: CHUNK_BYTES, highWaterMark: 4 * CHUNK_BYTES }
  const text = createGunzip(sizes).setEncoding('utf8')
  // readline would let a failure of the streams pass it by and end the process.
  pipeline(open(), text).catch(() => undefined)
  // A line may be megabytes long: its pieces are put together once, not searched again each time.
  let pieces: string[] = []
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      let from = 0
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
        yield pieces.join('') + chunk.slice(from, end)
        pieces = []
        from = end + 1
      }
      if (from < chunk.length) pieces.push(chunk.slice(from))
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new StorageUnfit(message('archive-unreadable', { file }))
    throw error
  }
  if (pieces.length > 0) yield pieces.join('')
}

function parsed(file: string, line: string): { readonly [key: string]: unknown } {
  try {
    return JSON.parse(line) as { readonly [key: string]: unknown }
  } catch {
    throw new StorageUnfit(message('archive-altered', { file }))
  }
}

function outward(row: Row): Row {
  const bytes = row['bytes']
  if (!(bytes instanceof Uint8Array)) return row
  return { ...row, bytes: Buffer.from(bytes).toString('base64') }
}

function inward(row: Row): Row {
  const bytes = row['bytes']
  return typeof bytes === 'string' ? { ...row, bytes: Buffer.from(bytes, 'base64') } : row
}
