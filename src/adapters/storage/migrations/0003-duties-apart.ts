import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Engine } from '../engine.ts'
import { raiseInPostgres } from './append-only.ts'

/** What a refused row hears: who asks the table directly learns the duty from it. */
const UNNAMED =
  'records refuses a review or decision that does not say who made it, about an assessment on record.'
const MIXED =
  'records refuses this review or decision: whoever assessed neither reviews nor decides it.'

/**
 * Separation of duties (ISO/IEC 17065, 7.5 and 7.6) held by the database itself: no review and no
 * decision by somebody who is in the team of the assessment, wrote answers in it, or is named among
 * its assessors.
 */
export function dutiesApart(engine: Engine['name']): Migration {
  return {
    up: (db: Kysely<unknown>) => (engine === 'postgres' ? inPostgres(db) : inSqlite(db)),
  }
}

async function inSqlite(db: Kysely<unknown>): Promise<void> {
  const by = "json_extract(new.body, '$.by')"
  const assessment = "json_extract(new.body, '$.assessment')"
  const guards = {
    duties_named: [
      UNNAMED,
      `${by} is null or not exists (
        select 1 from records where kind = 'assessment' and id = ${assessment})`,
    ],
    duties_apart: [
      MIXED,
      `exists (select 1 from json_each(new.body, '$.assessors') where value = ${by})
      or exists (
        select 1 from records, json_each(records.body, '$.plan.team') as member
        where kind = 'assessment' and records.id = ${assessment}
        and json_extract(member.value, '$.person') = ${by})
      or exists (
        select 1 from records where kind = 'answer-sheet' and id = ${assessment} || '.' || ${by})`,
    ],
  } as const
  for (const [name, [message, when]] of Object.entries(guards))
    for (const change of ['insert', 'update'])
      await sql
        .raw(
          `create trigger ${name}_on_${change} before ${change} on records
           when new.kind in ('review', 'decision') and (${when})
           begin select raise(abort, '${message}'); end`,
        )
        .execute(db)
}

async function inPostgres(db: Kysely<unknown>): Promise<void> {
  const said = json('new.body')
  const by = `${said} ->> 'by'`
  const assessment = `${said} ->> 'assessment'`
  await raiseInPostgres(
    db,
    'duties_named',
    UNNAMED,
    `${by} is null or not exists (
       select from records where kind = 'assessment' and id = ${assessment})`,
  )
  await raiseInPostgres(
    db,
    'duties_apart',
    MIXED,
    `coalesce(jsonb_exists(${said} -> 'assessors', ${by}), false)
     or exists (
       select from records where kind = 'assessment' and id = ${assessment}
       and ${json('body')} #> '{plan,team}'
         @> jsonb_build_array(jsonb_build_object('person', ${by})))
     or exists (
       select from records where kind = 'answer-sheet' and id = (${assessment}) || '.' || (${by}))`,
  )
  for (const name of ['duties_apart', 'duties_named'])
    await sql
      .raw(
        `create trigger ${name} before insert or update on records for each row
         when (new.kind in ('review', 'decision')) execute function ${name}()`,
      )
      .execute(db)
}

/** jsonb holds no NUL, which a note may hold. */
function json(column: string): string {
  return `replace(${column}, '\\u0000', '\\ufffd')::jsonb`
}
