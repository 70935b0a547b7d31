import t from 'tap'
import { fault } from '../../src/domain/faults/fault.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { message } from '../../src/domain/messages/message.ts'
import {
  publishRevision,
  readComparison,
  requirementsFor,
  type PublicationFacts,
} from '../../src/domain/register/publication.ts'
import type { RulesRevision } from '../../src/domain/register/rules-revision.ts'

const at = '2026-11-23T04:00:00.000Z'
const signature = { by: 'editor', at }
const [mine, inForce, other] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
]
const drafted = {
  standard: 'demo',
  edition: '2026',
  revision: 2,
  files: [],
  drafted: signature,
  edited: { ...signature, changes: [] },
}
const reading = (before: string) => ({ ...signature, by: 'approver', before, after: mine })
const revisions: readonly RulesRevision[] = [
  { state: 'draft', ...drafted },
  { state: 'in-review', ...drafted, submitted: signature },
  { state: 'in-review', ...drafted, submitted: signature, read: [reading(inForce)] },
  { state: 'in-review', ...drafted, submitted: signature, read: [reading(other)] },
]
const doers = [
  ['approver', 'approver'],
  ['approver', 'reader'],
  ['editor', 'approver'],
  ['another', 'approver'],
].map(([person = '', role = '']) => ({ person, roles: [role], at, day: at.slice(0, 10) }))

const open = { number: 1, unit: '示例单位（虚构）' }
const commentsMade = (severity: 'error' | 'warning') => [
  fault(message('fault-comment-open', open), '/comments/1', { severity }),
]
const sound = { pack: mine, inForce: { from: '2027-01-01' } }
const wrong = [fault(message('fault-name-published'), '')]
const facts: readonly PublicationFacts[] = [
  { sound, replaces: inForce },
  { sound },
  { sound, replaces: inForce, comments: commentsMade('warning') },
  { sound, replaces: inForce, comments: commentsMade('error') },
  { sound, replaces: inForce, isNameTaken: true },
  { found: wrong },
  { sound, replaces: inForce, editors: ['approver'] },
  { sound: { pack: mine, inForce: { from: '2026-01-01' } } },
].map((one) => ({ found: [], comments: [], ballot: [], isNameTaken: false, editors: [], ...one }))

t.test('whoever is told that everything is met publishes, and nobody else does', async (t) => {
  let published = 0
  for (const before of revisions)
    for (const doer of doers)
      for (const known of facts) {
        const requirements = requirementsFor(before, doer, known)
        const unmet = requirements.filter(({ isMet }) => !isMet).map(({ name }) => name)
        let after: RulesRevision | undefined
        try {
          after = publishRevision(before, doer, known)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
        if (after !== undefined) published += 1
        const said = `${before.state} ${doer.person} ${doer.roles.join()}: ${unmet.join()}`
        t.equal(after !== undefined, unmet.length === 0, said)
      }
  t.ok(published > 5, `${published} were published`)
})

t.test('what is open is told by name, and all that is wrong at once', async (t) => {
  const [, submitted] = revisions
  const [approver] = doers
  const known = { ...facts[3]!, found: wrong }
  const unmet = requirementsFor(submitted!, approver!, known).filter(({ isMet }) => !isMet)
  t.same(
    unmet.map(({ name }) => name),
    ['check', 'comments', 'comparison'],
  )
  t.throws(() => publishRevision(submitted!, approver!, known), {
    code: 'record-faulty',
    faults: [{ code: 'name-published' }, { code: 'comment-open' }, { code: 'comparison-unread' }],
  })
})

t.test('a reading counts for the comparison that was read, and for whoever read it', async (t) => {
  const [, submitted] = revisions
  const [approver, , , another] = doers
  const [known] = facts
  const read = readComparison(submitted!, approver!, { before: inForce, after: mine }, known!)
  const comparisonFor = (doer: typeof approver, of = known!) =>
    requirementsFor(read, doer!, of).find(({ name }) => name === 'comparison')!
  t.match(comparisonFor(approver), { isMet: true, done: [{ by: 'approver', at }] })
  t.match(comparisonFor(another), { isMet: false, done: [{ by: 'approver' }] })
  t.match(comparisonFor(approver, { ...known!, replaces: other }), { isMet: false, done: [] })
  t.throws(
    () => readComparison(submitted!, approver!, { before: other, after: mine }, known!),
    { code: 'record-faulty', faults: [{ code: 'comparison-other' }] },
    'another comparison than there is',
  )
})
