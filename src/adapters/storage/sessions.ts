import type { Session, Sessions } from '../../app/register/ports.ts'
import type { JsonObject } from '../../domain/schema/json.ts'
import type { Engine } from './engine.ts'
import { translateFailure } from './failures.ts'

/** Who is signed in, in a table of its own. */
export function sessionsOver({ writer, reader }: Engine): Sessions {
  return {
    find: (token, now) =>
      kept(async (): Promise<Session | undefined> => {
        const row = await reader
          .selectFrom('sessions')
          .selectAll()
          .where('token', '=', token)
          .where('expires_at', '>', now)
          .executeTakeFirst()
        return row === undefined
          ? undefined
          : {
              token: row.token,
              person: row.person,
              createdAt: row.created_at,
              expiresAt: row.expires_at,
              data: JSON.parse(row.data) as JsonObject,
            }
      }),
    end: (token) =>
      kept(async () => {
        await writer.deleteFrom('sessions').where('token', '=', token).execute()
      }),
    endAllOf: (person) =>
      kept(async () => {
        const { numDeletedRows } = await writer
          .deleteFrom('sessions')
          .where('person', '=', person)
          .executeTakeFirstOrThrow()
        return Number(numDeletedRows)
      }),
    sweep: (now) =>
      kept(async () => {
        const { numDeletedRows } = await writer
          .deleteFrom('sessions')
          .where('expires_at', '<=', now)
          .executeTakeFirstOrThrow()
        return Number(numDeletedRows)
      }),
  }
}

async function kept<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw translateFailure(error)
  }
}
