import t from 'tap'
import { inForceOn } from '../../src/domain/pack/in-force.ts'
import type { ProvenanceStatus } from '../../src/domain/language/provenance.ts'
import type { Rules } from '../../src/domain/language/rules.ts'

function revision(
  number: number,
  from: string,
  to?: string,
  status: ProvenanceStatus = 'published',
): { readonly rules: Rules } {
  const inForce = to === undefined ? { from } : { from, to }
  return { rules: { revision: number, provenance: { status }, inForce } }
}

function answering(revisions: readonly { readonly rules: Rules }[], date: string): number[] {
  return inForceOn(revisions, date).map(({ rules }) => rules.revision)
}

t.test('a revision answers from its first day to its last, both included', async (t) => {
  const one = [revision(1, '2026-01-01', '2026-06-30')]
  t.same(answering(one, '2025-12-31'), [])
  t.same(answering(one, '2026-01-01'), [1])
  t.same(answering(one, '2026-06-30'), [1])
  t.same(answering(one, '2026-07-01'), [])
})

t.test('a revision without an end ends when the next begins', async (t) => {
  const two = [revision(1, '2026-01-01'), revision(2, '2027-01-01')]
  t.same(answering(two, '2026-12-31'), [1])
  t.same(answering(two, '2027-01-01'), [2])
})

t.test('a stated end that runs into the next revision makes both answer', async (t) => {
  const two = [revision(1, '2026-01-01', '2027-03-31'), revision(2, '2027-01-01')]
  t.same(answering(two, '2027-02-01'), [1, 2])
  t.same(answering(two, '2027-04-01'), [2])
})

t.test('after the last end nothing answers, and an ended revision never comes back', async (t) => {
  const two = [revision(1, '2026-01-01'), revision(2, '2027-01-01', '2027-06-30')]
  t.same(answering(two, '2027-06-30'), [2])
  t.same(answering(two, '2027-07-01'), [])
})

t.test('two revisions that begin on one day contradict each other', async (t) => {
  t.same(answering([revision(1, '2026-01-01'), revision(2, '2026-01-01')], '2026-05-01'), [1, 2])
})

t.test('a draft never takes the place of a published revision', async (t) => {
  const two = [revision(1, '2026-01-01'), revision(2, '2026-03-01', undefined, 'draft')]
  t.same(answering(two, '2026-05-01'), [1])
  t.same(answering([two[1]!], '2026-05-01'), [2], 'alone it answers, with its mark')
})
