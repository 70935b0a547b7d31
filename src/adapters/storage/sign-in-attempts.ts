import { hash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { AttemptsKept, KeptAttempts } from '../../app/register/ports.ts'
import type { Tables } from './tables.ts'

type Row = Tables['sign_in_attempts']

/**
 * Wrong passwords by what they are counted under. No link of the trail says that they were written:
 * anybody can make them, as many as they like. Each row holds its own digest instead.
 */
export function attemptsOver(db: Kysely<Tables>): AttemptsKept {
  return {
    async get(id) {
      const row = await db
        .selectFrom('sign_in_attempts')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      return row === undefined ? undefined : attemptsOf(row)
    },
    async ofLogin(login) {
      const rows = await db
        .selectFrom('sign_in_attempts')
        .selectAll()
        .where('login', '=', login)
        .orderBy('id')
        .execute()
      return rows.map(attemptsOf)
    },
    async set(attempts) {
      const row = { ...attempts, digest: digestOfAttempts(attempts) }
      await db
        .insertInto('sign_in_attempts')
        .values(row)
        .onConflict((at) => at.column('id').doUpdateSet(row))
        .execute()
    },
    async forget(id) {
      await db.deleteFrom('sign_in_attempts').where('id', '=', id).execute()
    },
    async forgetOlder(before) {
      const { numDeletedRows } = await db
        .deleteFrom('sign_in_attempts')
        .where('last', '<', before)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}

/** What a row must hold of itself. */
export function digestOfAttempts({ id, login, wrong, last }: KeptAttempts): string {
  return hash('sha256', JSON.stringify([id, login, wrong, last]), 'base64url')
}

function attemptsOf({ id, login, wrong, last }: Row): KeptAttempts {
  return { id, login, wrong, last }
}
