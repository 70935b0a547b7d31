import type { Transaction } from 'kysely'
import type { Clock } from '../../app/register/ports.ts'
import { RESTORED } from '../../app/register/restored.ts'
import { notesRows } from './migrate.ts'
import { momentAfterLink } from './moment.ts'
import { openTransaction } from './register-transaction.ts'
import type { Tables } from './tables.ts'

/**
 * Leaves numbers out of every series, and says so in the audit trail: what was issued after the
 * backup was made has such numbers on paper, and none may come twice.
 */
export async function leaveGap(db: Transaction<Tables>, gap: number, clock: Clock): Promise<void> {
  const head = await db
    .selectFrom('audit_head')
    .select((row) => [
      'seq',
      'hash',
      row.selectFrom('audit').select('at').whereRef('seq', '=', 'audit_head.seq').as('at'),
    ])
    .where('id', '=', 1)
    .executeTakeFirstOrThrow()
  const before = await db.selectFrom('series').selectAll().orderBy('name').execute()
  const { tx, note, finish } = openTransaction({
    db,
    actor: { id: RESTORER, roles: [] },
    now: momentAfterLink(clock, head.at),
    why: undefined,
    head,
    dispatch: () => Promise.resolve(),
    notesRows: await notesRows(db),
  })
  await db
    .updateTable('series')
    .set((row) => ({ last: row('last', '+', gap) }))
    .execute()
  for (const { name, last } of before) note('series', { name, last: last + gap })
  await tx.audit({
    ...RESTORED,
    after: {
      gap,
      series: before.map(({ name, last }) => ({ name, from: last + 1, until: last + gap })),
    },
  })
  await finish()
}

/** Who is said to have restored a register: the command asks nobody's name. */
const RESTORER = 'restore'
