import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { hashOfLink } from '../audit-link.ts'
import { COLUMN_TYPES, type Engine } from '../engine.ts'
import { contentOfRow, linesOf, NOTED, NOTED_TABLES, placeOfRow } from '../row-notes.ts'
import type { Tables } from '../tables.ts'

/** Rows that are read, and noted in one link. */
const ROWS_AT_ONCE = 1000

/**
 * By what somebody came in and with which request, and the rows that are no records: from here on
 * they stand in the links that wrote them. What is there already is put on record as it stands.
 */
export function rowsInTheTrail(engine: Engine['name']): Migration {
  const text = sql.raw(COLUMN_TYPES[engine].text)
  return {
    async up(db: Kysely<Tables>) {
      for (const column of ['credential', 'request', 'rows'])
        await db.schema.alterTable('audit').addColumn(column, text).execute()
      let head = await headOf(db)
      for (const table of NOTED_TABLES)
        for await (const lines of stockOf(db, table)) head = await takeStock(db, head, lines)
    },
  }
}

type Head = { readonly seq: number; readonly hash: string; readonly at: string }

async function headOf(db: Kysely<Tables>): Promise<Head> {
  const { seq, hash } = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  const last = await db.selectFrom('audit').select('at').where('seq', '=', seq).executeTakeFirst()
  const now = new Date().toISOString()
  return { seq, hash, at: last !== undefined && last.at > now ? last.at : now }
}

async function* stockOf(
  db: Kysely<Tables>,
  table: (typeof NOTED_TABLES)[number],
): AsyncGenerator<string> {
  const { by, holds } = NOTED[table]
  const names = sql.join(by.map((column) => sql.ref(column)))
  const columns = sql.join([...by, ...holds].map((column) => sql.ref(column)))
  let last: { readonly [column: string]: unknown } | undefined
  for (;;) {
    const after = last
    const where =
      after === undefined
        ? sql``
        : sql`where (${names}) > (${sql.join(by.map((column) => after[column]))})`
    const { rows } = await sql<{ readonly [column: string]: unknown }>`
      select ${columns} from ${sql.table(table)} ${where} order by ${names} limit ${ROWS_AT_ONCE}`.execute(
      db,
    )
    if (rows.length === 0) return
    yield linesOf(
      new Map(rows.map((row) => [placeOfRow(table, row), contentOfRow(table, row)] as const)),
    )
    last = rows.at(-1)
  }
}

async function takeStock(db: Kysely<Tables>, head: Head, rows: string): Promise<Head> {
  const link = {
    seq: head.seq + 1,
    prev_hash: head.hash,
    at: head.at,
    actor: 'migration',
    act: 'take-stock',
    kind: 'register',
    id: 'register',
    before: null,
    after: null,
    why: null,
    credential: null,
    request: null,
    rows,
  }
  const hash = hashOfLink(link)
  await db
    .insertInto('audit')
    .values({ ...link, hash })
    .execute()
  await db.updateTable('audit_head').set({ seq: link.seq, hash }).where('id', '=', 1).execute()
  return { seq: link.seq, hash, at: head.at }
}
