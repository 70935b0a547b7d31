import { RegisterUnavailable } from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { isConnectionFailure, sqlState } from './postgres.ts'
import { sqliteCode } from './sqlite.ts'

/** What SQLite says when it is not the statement's fault. */
const SQLITE = {
  5: 'storage-held',
  6: 'storage-held',
  8: 'storage-read-only',
  10: 'storage-disk',
  11: 'storage-damaged',
  13: 'storage-full',
  14: 'storage-closed',
  26: 'storage-damaged',
} as const

/** Classes (two letters) and states (five) of PostgreSQL that pass, or that an operator must mend. */
const POSTGRES = {
  '08': 'storage-connection',
  '53': 'storage-resources',
  '57': 'storage-stopping',
  '58': 'storage-postgres-disk',
  '25P03': 'storage-slow',
  '40001': 'storage-conflict',
  '40P01': 'storage-conflict',
  '55P03': 'storage-held',
} as const

/** Turns a failure of the storage into {@link RegisterUnavailable}; anything else stays what it is. */
export function translateFailure(error: unknown): unknown {
  const key = keyOf(error)
  return key === undefined ? error : new RegisterUnavailable(message(key), { cause: error })
}

function keyOf(error: unknown) {
  const code = sqliteCode(error)
  if (code !== undefined && code in SQLITE) return SQLITE[code as keyof typeof SQLITE]
  const state = sqlState(error) ?? ''
  for (const known of [state, state.slice(0, 2)])
    if (Object.hasOwn(POSTGRES, known)) return POSTGRES[known as keyof typeof POSTGRES]
  return isConnectionFailure(error) ? 'storage-connection' : undefined
}

/** True when a SQLite file is held by another process just now. */
export function isHeld(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === 5 || code === 6
}
