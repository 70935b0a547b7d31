import { AsyncLocalStorage } from 'node:async_hooks'
import type { Transaction } from 'kysely'
import {
  RegisterUnavailable,
  type Actor,
  type Clock,
  type JobRequest,
  type Register,
  type RegisterTransaction,
} from '../../app/register/ports.ts'
import { message } from '../../domain/messages/message.ts'
import type { Engine } from './engine.ts'
import { isHeld, translateFailure } from './failures.ts'
import { momentAfterLink } from './moment.ts'
import { patiently } from './patience.ts'
import { openTransaction, type NoteRow } from './register-transaction.ts'
import { viewOver } from './register-view.ts'
import { sessionsOver } from './sessions.ts'
import type { Tables } from './tables.ts'
import { verifyApart } from './verify-trail.ts'

/** Tells whoever dispatches jobs of new ones; runs inside the transaction that asked for them. */
export type Dispatch = (db: Transaction<Tables>, jobs: readonly JobRequest[]) => Promise<void>

/** A transaction whose work may also use the connection itself; for this room only. */
export type Transact = <T>(
  actor: Actor,
  why: string | undefined,
  work: (tx: RegisterTransaction, db: Transaction<Tables>, note: NoteRow) => Promise<T>,
) => Promise<T>

/** The register over an engine, whose schema is the newest unless said. Closing it closes the engine. */
export function registerOver(options: {
  readonly engine: Engine
  readonly clock: Clock
  readonly dispatch: Dispatch
  /** False for a schema from before links said which rows they wrote. */
  readonly notesRows?: boolean
}): { readonly register: Register; readonly transact: Transact } {
  const { engine, clock, dispatch, notesRows = true } = options
  const inside = new AsyncLocalStorage<true>()
  const reading = new AsyncLocalStorage<true>()

  const transact: Transact = async (actor, why, work) => {
    if (inside.getStore() === true)
      throw new Error('A transaction inside a transaction would wait for itself for ever.')
    const run = () =>
      engine.writer.transaction().execute(async (db) => {
        // First of all, so that SQLite takes its write lock at once and PostgreSQL never forks the trail.
        const head = await db
          .updateTable('audit_head')
          .set((row) => ({ seq: row.ref('seq') }))
          .where('id', '=', 1)
          .returning((row) => [
            'seq',
            'hash',
            row.selectFrom('audit').select('at').whereRef('seq', '=', 'audit_head.seq').as('at'),
          ])
          .executeTakeFirstOrThrow()
          .catch((error: unknown) => {
            throw isHeld(error) ? new Held(error) : error
          })
        const { tx, note, finish } = openTransaction({
          db,
          actor,
          now: momentAfterLink(clock, head.at),
          why,
          head,
          dispatch: (jobs) => dispatch(db, jobs),
          notesRows,
        })
        const result = await inside.run(true, () => work(tx, db, note))
        await finish()
        return result
      })
    return patiently(run, isHeldBefore).catch((error: unknown) => {
      throw told(error)
    })
  }

  const register: Register = {
    transaction: transact,
    async read(work) {
      if (reading.getStore() === true)
        throw new Error('A reading inside a reading would wait for itself for ever.')
      try {
        const begin =
          engine.name === 'postgres'
            ? engine.reader
                .transaction()
                .setIsolationLevel('repeatable read')
                .setAccessMode('read only')
            : engine.reader.transaction()
        return await begin.execute((db) => reading.run(true, () => work(viewOver(db))))
      } catch (error) {
        throw translateFailure(error)
      }
    },
    verifyChain: (kept) => verifyApart(engine, kept),
    sessions: sessionsOver(engine),
    close: () => engine.close(),
  }
  return { register, transact }
}

/** The lock was not to be had yet; nothing has run. */
class Held extends Error {
  constructor(cause: unknown) {
    super('The register is held by another process.', { cause })
    this.name = 'Held'
  }
}

const isHeldBefore = (error: unknown): error is Held => error instanceof Held

/** What is told of a lock that was not to be had, and of everything else that went wrong. */
function told(error: unknown): unknown {
  if (!isHeldBefore(error)) return translateFailure(error)
  return new RegisterUnavailable(message('storage-held'), { cause: error })
}
