import { Kysely, PostgresDialect, sql } from 'kysely'
import { DatabaseError, Pool, types } from 'pg'
import { RegisterUnavailable, StorageUnfit } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import type { Engine } from './engine.ts'
import type { Tables } from './tables.ts'

/** Limits in milliseconds, so that a stuck statement or a forgotten transaction ends. */
const LIMITS = {
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
  lock_timeout: 30_000,
} as const

/** Connections of one process; the writers among them queue at the audit trail's lock anyway. */
const MOST_CONNECTIONS = 10

/**
 * Opens a PostgreSQL. Throws {@link RegisterUnavailable} when it does not answer, and {@link StorageUnfit}
 * when it would confirm commits before they are on disk.
 */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'touchstone',
    options: Object.entries(LIMITS)
      .map(([name, ms]) => `-c ${name}=${ms}`)
      .join(' '),
    types: { getTypeParser: exactIntegers },
  })
  // A connection that breaks while nobody asks anything would otherwise end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    refuseUnsafe(await durabilityOf(db))
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    name: 'postgres',
    writer: db,
    reader: db,
    apart: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(work),
    faults: () => Promise.resolve([]),
    close: () => db.destroy(),
  }
}

/** The three settings without which a confirmed commit can be lost. */
export type Durability = {
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
}

async function durabilityOf(db: Kysely<Tables>): Promise<Durability> {
  try {
    const { rows } = await sql<Durability>`select
      current_setting('fsync') as fsync,
      current_setting('full_page_writes') as full_page_writes,
      current_setting('synchronous_commit') as synchronous_commit`.execute(db)
    return rows[0]!
  } catch (cause) {
    throw new RegisterUnavailable(message('storage-no-answer'), { cause })
  }
}

/** Throws {@link StorageUnfit} with every unsafe setting; `local` and `remote_*` wait for our own disk. */
export function refuseUnsafe(settings: Durability): void {
  const unsafe = Object.entries(settings).flatMap(([name, value]) =>
    value === 'off' ? [name] : [],
  )
  if (unsafe.length === 0) return
  throw new StorageUnfit(
    message('storage-unsafe', {
      count: unsafe.length,
      settings: { list: unsafe, joined: 'comma' },
    }),
  )
}

/** The five letters or digits of an SQLSTATE; undefined for failures that PostgreSQL did not report. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.code : undefined
}

/** True for a failure of the connection rather than of a statement. */
export function isConnectionFailure(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DatabaseError) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOST|EAI_)/.test(code) ||
    /connection terminated|connection ended|timeout exceeded when trying to connect|not queryable|connection error/i.test(
      error.message,
    )
  )
}

const INT8 = types.builtins.INT8

/** bigint columns hold integers within 2^53; more than that is a broken promise. */
function exactIntegers(oid: Parameters<typeof types.getTypeParser>[0]): (text: string) => unknown {
  if (oid !== INT8) return types.getTypeParser(oid)
  return (text) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new Error(`${text} is beyond 2^53.`)
    return value
  }
}
