import { sql, type Kysely } from 'kysely'
import type { Engine } from '../engine.ts'

type Change = 'update' | 'delete' | 'truncate'

/**
 * Makes the database itself refuse changes of a table, whoever asks. SQLite has no TRUNCATE: its
 * DELETE without a condition is one, and is refused as a DELETE.
 */
export async function refuseChanges(
  db: Kysely<unknown>,
  engine: Engine['name'],
  table: string,
  changes: readonly Change[],
): Promise<void> {
  for (const change of changes) {
    const message = `${table} refuses ${change.toUpperCase()}: nothing recorded is ever changed or removed.`
    const name = `${table}_no_${change}`
    if (engine === 'postgres') {
      await raiseInPostgres(db, name, message)
      const each = change === 'truncate' ? 'statement' : 'row'
      await sql
        .raw(
          `create trigger ${name} before ${change} on ${table} for each ${each} execute function ${name}()`,
        )
        .execute(db)
    } else if (change !== 'truncate')
      await sql
        .raw(
          `create trigger ${name} before ${change} on ${table} begin select raise(abort, '${message}'); end`,
        )
        .execute(db)
  }
}

/**
 * Lets the audit trail grow at its end only. Without it SQLite's INSERT OR REPLACE would exchange a
 * link without any DELETE that a trigger sees.
 */
export async function keepForward(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  const link = 'audit grows by its next link only.'
  const head = 'audit_head only moves forward.'
  const isNext = 'new.seq <> (select coalesce(max(seq), 0) + 1 from audit)'
  const isBack = 'new.seq < old.seq or new.id <> 1'
  if (engine === 'sqlite') {
    await sql
      .raw(
        `create trigger audit_grows before insert on audit when ${isNext} begin select raise(abort, '${link}'); end`,
      )
      .execute(db)
    await sql
      .raw(
        `create trigger audit_head_forward before update on audit_head when ${isBack} begin select raise(abort, '${head}'); end`,
      )
      .execute(db)
    await sql
      .raw(
        `create trigger audit_head_single before insert on audit_head when (select count(*) from audit_head) > 0 begin select raise(abort, '${head}'); end`,
      )
      .execute(db)
    return
  }
  await raiseInPostgres(db, 'audit_grows', link, isNext)
  await raiseInPostgres(db, 'audit_head_forward', head, isBack)
  await raiseInPostgres(db, 'audit_head_single', head, '(select count(*) from audit_head) > 0')
  for (const [name, change, table] of [
    ['audit_grows', 'insert', 'audit'],
    ['audit_head_forward', 'update', 'audit_head'],
    ['audit_head_single', 'insert', 'audit_head'],
  ])
    await sql
      .raw(
        `create trigger ${name} before ${change} on ${table} for each row execute function ${name}()`,
      )
      .execute(db)
}

/** Makes a trigger function that refuses a row when the condition holds; SQLite needs none. */
export async function raiseInPostgres(
  db: Kysely<unknown>,
  name: string,
  message: string,
  when = 'true',
): Promise<void> {
  await sql
    .raw(
      `create function ${name}() returns trigger language plpgsql as $$
       begin
         if ${when} then raise exception '${message}'; end if;
         return new;
       end $$`,
    )
    .execute(db)
}
