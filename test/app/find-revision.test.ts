import t from 'tap'
import { findRevision } from '../../src/app/packs/find-revision.ts'
import type { ShelvedRevision } from '../../src/app/ports.ts'
import { message } from '../../src/domain/messages/message.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { InForce } from '../../src/domain/language/rules.ts'
import { saidBy } from '../worded.ts'
import { digested, starterPack } from './starter.ts'

const { pack } = starterPack()
const fault = {
  code: 'json-syntax',
  severity: 'error',
  pointer: '',
  message: message('fault-json-syntax--comma', { line: 1, column: 2 }),
} as const

/** A revision of the starter standard with dates of its own. */
function revision(edition: string, number: number, inForce: InForce): ShelvedRevision {
  const own: Pack = {
    ...pack,
    standard: { ...pack.standard, edition },
    rules: { ...pack.rules, revision: number, inForce },
  }
  return { standard: 'starter', edition, revision: number, digested: digested(own), faults: [] }
}

function faulty(edition: string, number: number): ShelvedRevision {
  return { standard: 'starter', edition, revision: number, faults: [fault] }
}

const first = revision('2024', 1, { from: '2024-01-01', to: '2024-12-31', sunset: '2025-06-30' })
const second = revision('2024', 2, { from: '2025-01-01' })
const newer = revision('2026', 1, { from: '2026-01-01' })
const shelf = [first, second, newer]

t.test('by date exactly one revision answers, on its first and its last day', async (t) => {
  const on = (date: string, edition?: string): number =>
    findRevision(shelf, { standard: 'starter', date, ...(edition && { edition }) }).pack.rules
      .revision
  t.equal(on('2024-01-01'), 1)
  t.equal(on('2024-12-31'), 1)
  t.equal(on('2025-01-01'), 2)
  t.equal(on('2027-01-01', '2026'), 1)
})

t.test('a day without a revision is refused with the dates there are', async (t) => {
  const asked = { standard: 'starter', date: '2023-12-31' }
  t.throws(() => findRevision(shelf, asked), { code: 'revision-not-in-force' })
  t.match(
    await saidBy(() => findRevision(shelf, asked)),
    /revision 1 of edition 2024 \(in force from 2024-01-01 to 2024-12-31\); revision 2/,
  )
  t.match(
    await saidBy(() => findRevision(shelf, asked), 'zh'),
    /2024 版次的修订 1（实施期 2024-01-01 至 2024-12-31）；2024 版次的修订 2/,
  )
})

t.test('two editions in force on one day are never chosen between', async (t) => {
  t.throws(() => findRevision(shelf, { standard: 'starter', date: '2026-05-01' }), {
    code: 'revision-ambiguous',
    detail: { key: 'refusal-revision-ambiguous--date' },
  })
})

t.test('by number a revision answers from its first day to its sunset', async (t) => {
  const asked = { standard: 'starter', edition: '2024', revision: 1 }
  t.equal(findRevision(shelf, { ...asked, date: '2025-06-30' }), first.digested)
  t.throws(() => findRevision(shelf, { ...asked, date: '2025-07-01' }), { code: 'revision-sunset' })
  t.throws(() => findRevision(shelf, { ...asked, date: '2023-01-01' }), {
    code: 'revision-not-in-force',
  })
  t.throws(() => findRevision(shelf, { ...asked, revision: 9 }), { code: 'revision-unknown' })
  t.throws(() => findRevision(shelf, { standard: 'starter', revision: 1 }), {
    code: 'revision-ambiguous',
    detail: { with: { editions: { list: ['2024', '2026'] } } },
  })
})

t.test('by digest only the very pack answers', async (t) => {
  const { digest } = second.digested!
  t.equal(findRevision(shelf, { standard: 'starter', digest }), second.digested)
  t.throws(() => findRevision(shelf, { standard: 'starter', digest, revision: 1 }), {
    code: 'revision-unknown',
  })
  t.throws(() => findRevision(shelf, { standard: 'starter', digest: 'f'.repeat(64) }), {
    code: 'revision-unknown',
    detail: { with: { digest: 'ffffffffffff' } },
  })
})

t.test('unknown names say what was meant or what there is', async (t) => {
  t.throws(() => findRevision(shelf, { standard: 'startr' }), {
    code: 'standard-unknown',
    detail: { key: 'did-you-mean', with: { name: 'starter' } },
  })
  const said = (known: readonly ShelvedRevision[]) =>
    saidBy(() => findRevision(known, { standard: 'else' }))
  t.equal(await said(shelf), 'There is no standard "else". The only standard here is starter.')
  t.equal(await said([]), 'There is no standard "else". There are no standards here.')
  t.throws(() => findRevision(shelf, { standard: 'starter', edition: '2025' }), {
    code: 'revision-unknown',
    detail: { with: { known: { list: ['2024', '2026'] } } },
  })
})

t.test('a revision with faults is refused with them, and never stepped over', async (t) => {
  t.throws(() => findRevision([faulty('2024', 1)], { standard: 'starter' }), {
    code: 'pack-faulty',
    faults: [fault],
  })
  const unread = [second, faulty('2024', 3)]
  t.throws(() => findRevision(unread, { standard: 'starter', date: '2025-05-01' }), {
    code: 'pack-faulty',
  })
  const { digested: pack, ...rest } = revision('2024', 3, { from: '2026-01-01' })
  const later = [second, { ...rest, draft: pack!, faults: [fault] }]
  t.equal(findRevision(later, { standard: 'starter', date: '2025-05-01' }), second.digested)
  t.throws(() => findRevision(later, { standard: 'starter', date: '2026-05-01' }), {
    code: 'pack-faulty',
  })
})
