import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { COLUMN_TYPES, type Engine } from '../engine.ts'

/**
 * Wrong passwords get a table whose rows go by age. Those that were counted before, as records, stay in
 * the trail and are read no more.
 */
export function signInAttempts(engine: Engine['name']): Migration {
  const types = COLUMN_TYPES[engine]
  const [text, int] = [sql.raw(types.text), sql.raw(types.int)]
  return {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('sign_in_attempts')
        .addColumn('id', text, (c) => c.notNull().primaryKey())
        .addColumn('login', text, (c) => c.notNull())
        .addColumn('wrong', int, (c) => c.notNull())
        .addColumn('last', text, (c) => c.notNull())
        .addColumn('digest', text, (c) => c.notNull())
        .execute()
      await schema
        .createIndex('sign_in_attempts_of_login')
        .on('sign_in_attempts')
        .column('login')
        .execute()
      await schema
        .createIndex('sign_in_attempts_by_age')
        .on('sign_in_attempts')
        .column('last')
        .execute()
    },
  }
}
