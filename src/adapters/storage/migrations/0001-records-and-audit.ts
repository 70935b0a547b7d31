import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { COLUMN_TYPES, type Engine } from '../engine.ts'
import { keepForward, refuseChanges } from './append-only.ts'

/** Records, what they are found by, the audit trail, numbers, files and remembered answers. */
export function recordsAndAudit(engine: Engine['name']): Migration {
  const types = COLUMN_TYPES[engine]
  const [text, int, bytes] = [sql.raw(types.text), sql.raw(types.int), sql.raw(types.bytes)]
  return {
    async up(db: Kysely<unknown>) {
      const { schema } = db
      await schema
        .createTable('records')
        .addColumn('kind', text, (c) => c.notNull())
        .addColumn('id', text, (c) => c.notNull())
        .addColumn('version', int, (c) => c.notNull())
        .addColumn('state', text, (c) => c.notNull())
        .addColumn('organisation_id', text)
        .addColumn('standard', text)
        .addColumn('number', text)
        .addColumn('search', text)
        .addColumn('created_at', text, (c) => c.notNull())
        .addColumn('updated_at', text, (c) => c.notNull())
        .addColumn('audit_seq', int, (c) => c.notNull())
        .addColumn('body', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('records_pk', ['kind', 'id'])
        .execute()
      for (const column of ['state', 'organisation_id', 'standard', 'number'])
        await schema
          .createIndex(`records_by_${column}`)
          .on('records')
          .columns(['kind', column, 'id'])
          .execute()
      await schema
        .createTable('search_keys')
        .addColumn('kind', text, (c) => c.notNull())
        .addColumn('key', text, (c) => c.notNull())
        .addColumn('value', text, (c) => c.notNull())
        .addColumn('id', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('search_keys_pk', ['kind', 'key', 'value', 'id'])
        .execute()
      await schema
        .createIndex('search_keys_of_record')
        .on('search_keys')
        .columns(['kind', 'id'])
        .execute()
      await schema
        .createTable('unique_keys')
        .addColumn('space', text, (c) => c.notNull())
        .addColumn('key', text, (c) => c.notNull())
        .addColumn('kind', text, (c) => c.notNull())
        .addColumn('id', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('unique_keys_pk', ['space', 'key'])
        .execute()
      await schema
        .createTable('audit')
        .addColumn('seq', int, (c) => c.notNull().primaryKey())
        .addColumn('prev_hash', text, (c) => c.notNull())
        .addColumn('hash', text, (c) => c.notNull())
        .addColumn('at', text, (c) => c.notNull())
        .addColumn('actor', text, (c) => c.notNull())
        .addColumn('act', text, (c) => c.notNull())
        .addColumn('kind', text, (c) => c.notNull())
        .addColumn('id', text, (c) => c.notNull())
        .addColumn('before', text)
        .addColumn('after', text)
        .addColumn('why', text)
        .execute()
      await schema
        .createIndex('audit_of_record')
        .on('audit')
        .columns(['kind', 'id', 'seq'])
        .execute()
      await schema
        .createTable('audit_head')
        .addColumn('id', int, (c) => c.notNull().primaryKey())
        .addColumn('seq', int, (c) => c.notNull())
        .addColumn('hash', text, (c) => c.notNull())
        .execute()
      await sql`insert into audit_head (id, seq, hash) values (1, 0, ${'0'.repeat(64)})`.execute(db)
      await schema
        .createTable('series')
        .addColumn('name', text, (c) => c.notNull().primaryKey())
        .addColumn('last', int, (c) => c.notNull())
        .execute()
      await schema
        .createTable('blobs')
        .addColumn('digest', text, (c) => c.notNull().primaryKey())
        .addColumn('media_type', text, (c) => c.notNull())
        .addColumn('size', int, (c) => c.notNull())
        .addColumn('bytes', bytes, (c) => c.notNull())
        .execute()
      await schema
        .createTable('packs')
        .addColumn('digest', text, (c) => c.notNull().primaryKey())
        .addColumn('body', text, (c) => c.notNull())
        .execute()
      await schema
        .createTable('secrets')
        .addColumn('kind', text, (c) => c.notNull())
        .addColumn('id', text, (c) => c.notNull())
        .addColumn('name', text, (c) => c.notNull())
        .addColumn('value', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('secrets_pk', ['kind', 'id', 'name'])
        .execute()
      await schema
        .createTable('idempotency')
        .addColumn('actor', text, (c) => c.notNull())
        .addColumn('key', text, (c) => c.notNull())
        .addColumn('request_digest', text, (c) => c.notNull())
        .addColumn('response', text, (c) => c.notNull())
        .addColumn('created_at', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('idempotency_pk', ['actor', 'key'])
        .execute()
      await refuseChanges(db, engine, 'audit', ['update', 'delete', 'truncate'])
      await refuseChanges(db, engine, 'audit_head', ['delete', 'truncate'])
      await refuseChanges(db, engine, 'records', ['delete', 'truncate'])
      await refuseChanges(db, engine, 'blobs', ['update', 'delete', 'truncate'])
      await keepForward(db, engine)
    },
  }
}
