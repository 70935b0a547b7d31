import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { COLUMN_TYPES, type Engine } from '../engine.ts'

/** Work to be done later, and who is signed in. */
export function jobsAndSessions(engine: Engine['name']): Migration {
  const types = COLUMN_TYPES[engine]
  const [text, int] = [sql.raw(types.text), sql.raw(types.int)]
  return {
    async up(db: Kysely<unknown>) {
      const { schema } = db
      await schema
        .createTable('jobs')
        .addColumn('batch', text, (c) => c.notNull())
        .addColumn('item', text, (c) => c.notNull())
        .addColumn('queue', text, (c) => c.notNull())
        .addColumn('payload', text, (c) => c.notNull())
        .addColumn('state', text, (c) => c.notNull())
        .addColumn('attempts', int, (c) => c.notNull())
        .addColumn('available_at', text, (c) => c.notNull())
        .addColumn('worker', text)
        .addColumn('heartbeat_at', text)
        .addColumn('message', text)
        .addPrimaryKeyConstraint('jobs_pk', ['batch', 'item'])
        .execute()
      await schema
        .createIndex('jobs_in_line')
        .on('jobs')
        .columns(['queue', 'state', 'available_at'])
        .execute()
      await schema
        .createTable('sessions')
        .addColumn('token', text, (c) => c.notNull().primaryKey())
        .addColumn('person', text, (c) => c.notNull())
        .addColumn('created_at', text, (c) => c.notNull())
        .addColumn('expires_at', text, (c) => c.notNull())
        .addColumn('data', text, (c) => c.notNull())
        .execute()
      await schema.createIndex('sessions_of_person').on('sessions').column('person').execute()
    },
  }
}
