import { hash } from 'node:crypto'
import type { Tables } from './tables.ts'

/**
 * What the audit trail keeps of rows that are no records: for each row that a transaction wrote, one
 * line with the table, a digest of what the row is found by and one of all that stands in it. Nothing
 * secret can be read back from it, and a row that no link wrote is told from one that a link did.
 */
type Noted = {
  readonly [T in keyof Tables]?: {
    /** What the row is found by. */
    readonly by: readonly (keyof Tables[T] & string)[]
    /** What else stands in it. */
    readonly holds: readonly (keyof Tables[T] & string)[]
    /** Whether rows go by themselves when their time is over, so that one may be gone. */
    readonly passes?: true
  }
}

/** What a worker says of a job while it is at it. */
const MOVING = ['state', 'attempts', 'available_at', 'worker', 'heartbeat_at', 'message'] as const

/**
 * The tables that are noted. Bytes of files are held against their digest, which is what they are
 * found by.
 */
export const NOTED = {
  unique_keys: { by: ['space', 'key'], holds: ['kind', 'id'] },
  series: { by: ['name'], holds: ['last'] },
  blobs: { by: ['digest'], holds: ['media_type', 'size'] },
  packs: { by: ['digest'], holds: ['body'] },
  secrets: { by: ['kind', 'id', 'name'], holds: ['value'] },
  idempotency: {
    by: ['actor', 'key'],
    holds: ['request_digest', 'response', 'created_at'],
    passes: true,
  },
  jobs: {
    by: ['batch', 'item'],
    holds: ['queue', 'payload', ...MOVING],
    passes: true,
  },
  sessions: { by: ['token'], holds: ['person', 'created_at', 'expires_at', 'data'], passes: true },
} as const satisfies Noted

export type NotedTable = keyof typeof NOTED
export const NOTED_TABLES = Object.keys(NOTED) as readonly NotedTable[]

type Cells = { readonly [column: string]: unknown }

/** Where a row stands: its table and a digest of what it is found by. */
export function placeOfRow(table: NotedTable, row: Cells): string {
  return `${table}/${digest(NOTED[table].by, row).slice(0, PLACE)}`
}

/** A digest of all that stands in a row. */
export function contentOfRow(table: NotedTable, row: Cells): string {
  const { by, holds } = NOTED[table]
  if (table !== 'jobs') return digest([...by, ...holds], row).slice(0, CONTENT)
  // In two halves: what is asked for stays, and what became of it comes after.
  const asked = digest([...by, 'queue', 'payload'], row)
  return asked.slice(0, CONTENT / 2) + digest(MOVING, row).slice(0, CONTENT / 2)
}

/** Whether a row is as it was noted; of a job that a worker is at, what is asked for. */
export function isAsNoted(table: NotedTable, row: Cells, noted: string): boolean {
  const content = contentOfRow(table, row)
  if (content === noted || table !== 'jobs') return content === noted
  const { state, worker, heartbeat_at: heartbeat } = row
  const isAtIt = state !== 'done' && worker !== null && heartbeat !== null
  return isAtIt && content.slice(0, CONTENT / 2) === noted.slice(0, CONTENT / 2)
}

/** What is noted of a row that is no more. */
export const GONE = 'gone'

/** 96 and 192 bits: enough to tell rows apart, and for nobody to find another row with the same. */
const PLACE = 16
const CONTENT = 32

function digest(columns: readonly string[], row: Cells): string {
  return hash('sha256', JSON.stringify(columns.map((column) => row[column])), 'base64url')
}

/** The lines of a link, in an order that does not depend on when rows were written. */
export function linesOf(notes: ReadonlyMap<string, string>): string {
  return [...notes]
    .map(([place, content]) => `${place}=${content}`)
    .toSorted()
    .join('\n')
}

/** The notes in the lines of a link. */
export function* notesIn(lines: string): Generator<readonly [place: string, content: string]> {
  for (const line of lines.split('\n')) {
    const at = line.lastIndexOf('=')
    yield [line.slice(0, at), line.slice(at + 1)]
  }
}
