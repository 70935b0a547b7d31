import { StorageUnfit } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import {
  Kysely,
  type Dialect,
  type SqliteDatabase,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'
import type { Engine } from './engine.ts'
import { ownFile } from './own-file.ts'
import type { Tables } from './tables.ts'

/**
 * How long a statement waits inside SQLite for another process, in milliseconds. Short, because the
 * whole process stands still meanwhile; whoever needs the lock waits longer outside.
 */
const BUSY_MS = 100

/** Prepared statements that are kept per connection. */
const MOST_STATEMENTS = 300

/**
 * Opens a register file, or makes it, with a connection that writes and one that reads. WAL lets
 * them work side by side; `synchronous=FULL` makes a commit wait for the disk, which what is made up
 * does not: a crash may lose its last commits, and nothing else. Throws when the file system gives no
 * WAL, because then readers and writers would block each other.
 */
export function openSqlite(
  file: string,
  { isMadeUp = false }: { readonly isMadeUp?: boolean } = {},
): Engine {
  const couldBeRead = ownFile(file)
  const write = connect(file, { busyMs: BUSY_MS })
  if (isMadeUp) write.exec('pragma synchronous = normal')
  let read: DatabaseSync
  try {
    const mode = write.prepare('pragma journal_mode = wal').get()?.['journal_mode']
    if (mode !== 'wal') throw new StorageUnfit(message('storage-without-log', { file }))
    read = connect(file, { busyMs: BUSY_MS })
    read.exec('pragma query_only = on')
  } catch (error) {
    write.close()
    throw error
  }
  const writer = new Kysely<Tables>({ dialect: dialect(write) })
  const reader = new Kysely<Tables>({ dialect: dialect(read) })
  return {
    name: 'sqlite',
    couldBeRead,
    writer,
    reader,
    async apart(work) {
      const one = connect(file, { busyMs: BUSY_MS })
      one.exec('pragma query_only = on')
      const db = new Kysely<Tables>({ dialect: dialect(one) })
      try {
        return await db.transaction().execute(work)
      } finally {
        await db.destroy()
        if (one.isOpen) one.close()
      }
    },
    faults: () =>
      new Promise((done, fail) => {
        const check = new Worker(new URL('sqlite-check.ts', import.meta.url), { workerData: file })
        check.once('message', done)
        check.once('error', fail)
      }),
    async close() {
      await reader.destroy()
      await writer.destroy()
      // Where nothing was ever asked, Kysely has not opened and does not close.
      for (const db of [read, write]) if (db.isOpen) db.close()
    },
  }
}

/**
 * Copies a register file while it is in use into a new file that stands for one moment. Never copy
 * the file itself: without its log it may be torn.
 *
 * The copy is read in one transaction. SQLite's page-by-page backup would start over whenever
 * another process commits, and beside a busy writer it does not end.
 */
export function backupSqlite(from: string, to: string): void {
  const source = new DatabaseSync(from, { timeout: 10_000 })
  try {
    // It goes into a file that is empty, which nobody else reads.
    ownFile(to)
    source.prepare('vacuum into ?').run(to)
  } finally {
    source.close()
  }
}

/** What SQLite itself says about the file: nothing when every page is sound. */
export function sqliteFaults(file: string): readonly string[] {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  try {
    const rows = db.prepare('pragma integrity_check').all()
    return rows.map((row) => String(row['integrity_check'])).filter((text) => text !== 'ok')
  } finally {
    db.close()
  }
}

/** The result code of a failure of SQLite, without its extension; undefined for other failures. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}

function connect(file: string, { busyMs }: { readonly busyMs: number }): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: busyMs, enableForeignKeyConstraints: true })
  db.exec('pragma synchronous = full')
  db.exec('pragma trusted_schema = off')
  return db
}

function dialect(db: DatabaseSync): Dialect {
  return {
    createDriver: () => new SqliteDriver({ database: shim(db) }),
    createAdapter: () => new OneWriterAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  }
}

/** Migrations are transactions here too, so that one cut short leaves nothing behind. */
class OneWriterAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** The part of better-sqlite3 that Kysely calls, over node:sqlite. */
function shim(db: DatabaseSync): SqliteDatabase {
  const known = new Map<string, SqliteStatement>()
  return {
    close: () => {
      known.clear()
      if (db.isOpen) db.close()
    },
    prepare(sql) {
      // After a full disk SQLite has rolled back by itself and knows no transaction any more.
      if (sql === 'rollback' && !db.isTransaction) return NOTHING
      let statement = known.get(sql)
      if (statement === undefined) {
        statement = wrap(db.prepare(sql))
        if (known.size >= MOST_STATEMENTS) known.clear()
        known.set(sql, statement)
      }
      return statement
    },
  }
}

function wrap(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  }
}

const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}
