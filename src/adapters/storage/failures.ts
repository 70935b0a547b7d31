import { RegisterUnavailable } from '../../app/register/ports.ts'
import { isConnectionFailure, sqlState } from './postgres.ts'
import { sqliteCode } from './sqlite.ts'

/** What SQLite says when it is not the statement's fault, in words for an operator. */
const SQLITE: { readonly [code: number]: string } = {
  5: 'Another process holds the register. Try again.',
  6: 'Another process holds the register. Try again.',
  8: 'The register file cannot be written. Check its permissions.',
  10: 'The disk fails to read or write the register. Check the disk.',
  13: 'The disk is full. Make room.',
  14: 'The register file cannot be opened. Check its folder and permissions.',
}

/** Classes (two letters) and states (five) of PostgreSQL that pass, or that an operator must mend. */
const POSTGRES: { readonly [state: string]: string } = {
  '08': 'The connection to PostgreSQL was lost. Try again.',
  '53': 'PostgreSQL has run out of room, memory or connections.',
  '57': 'PostgreSQL is shutting down or starting, or ended the statement. Try again.',
  '58': 'The disk of PostgreSQL fails to read or write.',
  '25P03': 'The transaction took too long. Try again.',
  '40001': 'PostgreSQL could not order two transactions. Try again.',
  '40P01': 'PostgreSQL could not order two transactions. Try again.',
  '55P03': 'Another process holds the register. Try again.',
}

/** Turns a failure of the storage into {@link RegisterUnavailable}; anything else stays what it is. */
export function translateFailure(error: unknown): unknown {
  const sqlite = SQLITE[sqliteCode(error) ?? -1]
  if (sqlite !== undefined) return new RegisterUnavailable(sqlite, { cause: error })
  const state = sqlState(error)
  const postgres =
    state === undefined ? undefined : (POSTGRES[state] ?? POSTGRES[state.slice(0, 2)])
  if (postgres !== undefined) return new RegisterUnavailable(postgres, { cause: error })
  if (isConnectionFailure(error)) return new RegisterUnavailable(POSTGRES['08']!, { cause: error })
  return error
}

/** True when a SQLite file is held by another process just now. */
export function isHeld(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === 5 || code === 6
}
