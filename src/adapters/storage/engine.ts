import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** One of the two databases, opened. The rest of the room does not care which. */
export type Engine = {
  readonly name: 'sqlite' | 'postgres'
  /** Whether others on this computer could read the file until now. */
  readonly couldBeRead?: boolean
  /** Where transactions that write run. */
  readonly writer: Kysely<Tables>
  /** Where everything is read that need not wait for a writer. */
  readonly reader: Kysely<Tables>
  /** Reads for long, as of one moment, while everybody else goes on. */
  apart<T>(work: (reader: Kysely<Tables>) => Promise<T>): Promise<T>
  /** What the engine itself finds wrong with its pages; nothing where it looks by itself. */
  faults(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Column types, as each engine calls them. Text sorts by code point on both. */
export type ColumnTypes = { readonly text: string; readonly int: string; readonly bytes: string }

export const COLUMN_TYPES: { readonly [E in Engine['name']]: ColumnTypes } = {
  sqlite: { text: 'text', int: 'integer', bytes: 'blob' },
  postgres: { text: 'text collate "C"', int: 'bigint', bytes: 'bytea' },
}
