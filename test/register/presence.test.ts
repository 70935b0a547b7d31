import t from 'tap'
import { presenceInMemory } from '../../src/adapters/system/presence.ts'

const after = (seconds: number): string =>
  new Date(Date.UTC(2026, 10, 30) + seconds * 1000).toISOString()

t.test('whoever has the same thing open is told, whoever came first first', async (t) => {
  const presence = presenceInMemory()
  t.strictSame(presence.meet('a', 'lin', after(0)), [{ person: 'lin', since: after(0) }])
  t.strictSame(presence.meet('a', 'zhou', after(10)), [
    { person: 'lin', since: after(0) },
    { person: 'zhou', since: after(10) },
  ])
  t.strictSame(presence.meet('b', 'zhou', after(11)), [{ person: 'zhou', since: after(11) }])
  const again = presence.meet('a', 'lin', after(50))
  t.strictSame(
    again[0],
    { person: 'lin', since: after(0) },
    'since they came, not since they last said so',
  )
})

t.test('and is gone after a minute of silence; who comes back came anew', async (t) => {
  const presence = presenceInMemory()
  presence.meet('a', 'lin', after(0))
  t.equal(presence.meet('a', 'zhou', after(59)).length, 2)
  t.strictSame(presence.meet('a', 'zhou', after(60)), [{ person: 'zhou', since: after(59) }])
  t.strictSame(presence.meet('a', 'lin', after(61)).at(-1), { person: 'lin', since: after(61) })
})

t.test('where somebody stands is told until they stand elsewhere', async (t) => {
  const presence = presenceInMemory()
  presence.meet('a', 'lin', after(0), 'clauses hotline weight')
  t.match(presence.meet('a', 'zhou', after(1)), [
    { at: 'clauses hotline weight' },
    { person: 'zhou' },
  ])
  presence.meet('a', 'lin', after(2), 'clauses hotline zh')
  t.match(presence.meet('a', 'zhou', after(3)), [{ at: 'clauses hotline zh' }, {}])
  t.strictSame(presence.meet('a', 'lin', after(4))[0], { person: 'lin', since: after(0) })
})

t.test('nobody fills the memory with it', async (t) => {
  const presence = presenceInMemory()
  presence.meet('first', 'lin', after(0))
  for (let n = 0; n < 1_000; n += 1) presence.meet(`draft ${n}`, 'zhou', after(1))
  t.strictSame(presence.meet('first', 'zhou', after(2)), [{ person: 'zhou', since: after(2) }])
  for (let n = 0; n < 300; n += 1) presence.meet('full', `person ${n}`, after(3))
  t.equal(presence.meet('full', 'lin', after(4)).length, 100)
})
