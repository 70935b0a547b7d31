import t from 'tap'
import { keptPasswords } from '../../src/adapters/access/kept-passwords.ts'
import { randomTokens } from '../../src/adapters/access/random-tokens.ts'
import { addPerson } from '../../src/app/access/add-person.ts'
import { ballotStanding } from '../../src/app/register/ballots/ballot-standing.ts'
import { castVote } from '../../src/app/register/ballots/cast-vote.ts'
import { minutesTold } from '../../src/app/register/ballots/minutes-told.ts'
import { openBallot } from '../../src/app/register/ballots/open-ballot.ts'
import { allOf } from '../../src/app/register/records.ts'
import { draftingTold } from '../../src/app/register/revisions/drafting-told.ts'
import { editRevision } from '../../src/app/register/revisions/edit-revision.ts'
import { publishRevision } from '../../src/app/register/revisions/publish-revision.ts'
import { revisionReadiness } from '../../src/app/register/revisions/revision-readiness.ts'
import { submitRevision } from '../../src/app/register/revisions/submit-revision.ts'
import { succeedRevisionOnFiles } from '../../src/app/register/revisions/succeed-revision.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import type { BallotRules } from '../../src/domain/language/ballot.ts'
import { bothEngines } from './both-engines.ts'
import { readWhatChanges } from './read-what-changes.ts'
import { by, type RegisterService } from './register-service.ts'
import { STANDARDS } from './small-root.ts'

const test = await bothEngines(t)
const editor = by('editor', 'editor')
const approver = by('approver', 'approver')
const operator = by('operator', 'operator')
const NAME = { standard: STANDARDS.published, edition: '2026', revision: 2 }
const STANDARD = `standards/${STANDARDS.published}/2026/standard.json`
const VOTERS = ['ann', 'bo', 'cai'] as const
const INPUT = {
  title: { zh: '报批稿', en: 'Final draft' },
  opens: '2026-11-23',
  closes: '2026-12-07',
  voters: [...VOTERS],
}
/** Figures of the test alone. */
const RULES: BallotRules = {
  days: 15,
  quorum: '2/3',
  approve: { share: '2/3', of: 'cast' },
  drafters: 'withdraw',
  unanswered: 'refused',
}

/** A draft whose standard says how it is voted on, and those who vote. */
async function drafted(service: RegisterService, rules: BallotRules | undefined = RULES) {
  const passwords = keptPasswords({
    argon2id: { memory: 8, passes: 1, lanes: 1 },
    scrypt: { N: 2, r: 1, p: 1 },
  })
  const access = { ...service.ports, tokens: randomTokens, passwords }
  for (const id of [...VOTERS, 'editor'])
    await addPerson(access, operator, { name: `名${id}`, login: id, roles: ['reader'] }, { id })
  const draft = await succeedRevisionOnFiles(service.ports, editor, NAME, { from: '2029-01-01' })
  return rules === undefined ? draft : edited(service, draft, '/ballot', rules)
}

function edited(
  { ports }: RegisterService,
  { id, version }: { readonly id: string; readonly version: number },
  pointer: string,
  value: unknown,
) {
  const changes = [{ pointer, value: value as never }]
  return editRevision(ports, editor, { id, version }, { file: STANDARD, changes })
}

const vote = (service: RegisterService, who: string, id: string, choice: string, reason?: string) =>
  castVote(
    service.ports,
    by(who, 'reader'),
    { id },
    {
      choice: choice as never,
      ...(reason === undefined ? {} : { reason }),
    },
  )

/** What keeps a revision from being published, as far as its ballot goes. */
async function lacking(service: RegisterService, id: string) {
  const { requirements } = await revisionReadiness(service.ports, approver, { id })
  const { faults } = requirements.find(({ name }) => name === 'ballot')!
  return faults
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => [code, message.key])
}

/** What the approver is told of its ballot beside that. */
async function toWeigh(service: RegisterService, id: string) {
  const { requirements } = await revisionReadiness(service.ports, approver, { id })
  const { faults } = requirements.find(({ name }) => name === 'ballot')!
  return faults.filter(({ severity }) => severity === 'warning').map(({ code }) => code)
}

test('a draft is voted on by the rules of its standard, and published once it is approved', async (t, service) => {
  const { ports } = service
  const draft = await drafted(service)
  t.same(await lacking(service, draft.id), [['ballot-missing', 'fault-ballot-missing']])
  t.same(await toWeigh(service, draft.id), ['ballot-rules-changed'], 'none are in force')
  const ballot = await openBallot(ports, editor, { id: draft.id }, INPUT)
  t.match(ballot.body, { state: 'held', rules: RULES, draft: { revision: draft.id } })
  t.same(await lacking(service, draft.id), [['ballot-open', 'fault-ballot-open']])

  await vote(service, 'ann', ballot.id, 'approve')
  await t.rejects(vote(service, 'bo', ballot.id, 'against'), {
    code: 'record-faulty',
    faults: [{ pointer: '/reason' }],
  })
  await vote(service, 'bo', ballot.id, 'against', 'No source for the weight.')
  await vote(service, 'bo', ballot.id, 'against', 'No source for the weight.')
  const { balloted, rules } = await minutesTold(ports, editor, ballot.id)
  t.equal(rules.digest, ballot.body.draft.pack, 'its minutes are about the draft as it stood')
  t.match(balloted, {
    phase: 'open',
    openedBy: '名editor',
    voters: [
      { name: '名ann', choice: 'approve' },
      { name: '名bo', choice: 'against', reason: 'No source for the weight.' },
      { name: '名cai', choice: undefined },
    ],
  })
  const { drafted: note } = await draftingTold(ports, editor, draft.id)
  t.match(note, {
    editors: ['名editor'],
    stages: [{ title: INPUT.title }, { title: INPUT.title }],
    comments: [{ comment: 'No source for the weight.', outcome: undefined }],
    against: [{ voter: '名bo', reason: 'No source for the weight.', outcome: undefined }],
  })
  await t.rejects(vote(service, 'dan', ballot.id, 'approve'), { code: 'duties-mixed' })
  await t.rejects(vote(service, 'editor', ballot.id, 'approve'), { code: 'duties-mixed' })
  const said = await service.register.read((view) =>
    allOf(view, 'comment', 'consultation', ballot.body.consultation),
  )
  t.match(
    said.map(({ body }) => body),
    [{ from: '名bo', comment: 'No source for the weight.', state: 'open' }],
    'a reason against is one comment',
  )
  const standing = await ballotStanding(ports, editor, ballot.id)
  t.match(standing, { phase: 'open', result: { isApproved: false, tally: { against: 1 } } })

  const voted = await vote(service, 'cai', ballot.id, 'approve')
  t.same(
    voted.body.votes.map(({ by: who, choice }) => [who, choice]),
    [
      ['ann', 'approve'],
      ['bo', 'against'],
      ['cai', 'approve'],
    ],
  )
  const submitted = await submitRevision(ports, editor, { id: draft.id })
  service.today = '2026-12-07'
  t.same(await lacking(service, draft.id), [['ballot-open', 'fault-ballot-open']])
  service.today = '2026-12-08'
  t.same(await lacking(service, draft.id), [])
  await t.rejects(vote(service, 'ann', ballot.id, 'against', 'late'), { code: 'act-untimely' })
  const publish = (version: number) => publishRevision(ports, approver, { id: draft.id, version })
  const { version } = await readWhatChanges(ports, approver, draft.id)
  t.ok(version > submitted.version)
  await t.rejects(publish(version), { code: 'record-faulty', faults: [{ code: 'comment-open' }] })
  const [reason] = said
  await takeStep(
    ports,
    editor,
    'answer-comment',
    { id: reason!.id },
    {
      outcome: 'not-adopted',
      observation: 'It is an illustration.',
    },
  )
  t.equal((await publish(version)).body.state, 'published')
})

test('a ballot over another text does not count, nor one that was lost or cancelled', async (t, service) => {
  const { ports } = service
  const draft = await drafted(service)
  const first = await openBallot(ports, editor, { id: draft.id }, INPUT)
  await t.rejects(openBallot(ports, editor, { id: draft.id }, INPUT), { code: 'act-untimely' })
  for (const who of VOTERS) await vote(service, who, first.id, 'approve')
  const changed = await edited(service, draft, '/title/en', 'Care of kettles')
  t.same(await lacking(service, draft.id), [['ballot-missing', 'fault-ballot-missing--other']])
  const second = await openBallot(ports, editor, { id: draft.id }, INPUT)
  t.not(second.body.draft.pack, first.body.draft.pack)
  await vote(service, 'ann', second.id, 'approve')
  await vote(service, 'bo', second.id, 'abstain')
  await vote(service, 'bo', second.id, 'against', 'Less than before.')
  service.today = '2026-12-08'
  t.same(await lacking(service, draft.id), [['ballot-lost', 'fault-ballot-lost']])
  await submitRevision(ports, editor, { id: draft.id })
  await t.rejects(
    publishRevision(ports, approver, { id: draft.id, version: changed.version + 1 }),
    { code: 'record-faulty' },
  )
  await takeStep(ports, editor, 'cancel-ballot', { id: second.id }, { reason: '重新表决' })
  t.same(await lacking(service, draft.id), [['ballot-missing', 'fault-ballot-missing--other']])
  // Taken back to the text that was approved, its ballot is over that text again.
  await takeStep(ports, approver, 'return-revision', { id: draft.id }, { reason: '改回' })
  const { record } = await revisionReadiness(ports, editor, { id: draft.id })
  await edited(service, record, '/title/en', 'Kettle service')
  t.same(await lacking(service, draft.id), [])
})

test('what the rules do not allow is refused where the ballot is opened', async (t, service) => {
  const { ports } = service
  const draft = await drafted(service)
  const open = (more: object) => openBallot(ports, editor, { id: draft.id }, { ...INPUT, ...more })
  const faulty = (code: string, pointer: string) => ({
    code: 'record-faulty',
    faults: [{ code, pointer }],
  })
  await t.rejects(open({ closes: '2026-12-06' }), faulty('closes-early', '/closes'))
  await t.rejects(open({ opens: '2026-11-22' }), faulty('opens-past', '/opens'))
  await t.rejects(open({ voters: ['ann', 'ann'] }), faulty('voter-twice', '/voters/1'))
  await t.rejects(open({ voters: ['ann', 'editor'] }), faulty('voter-drafted', '/voters/1'))
  await t.rejects(open({ voters: ['nobody'] }), faulty('voter-unknown', '/voters/0'))
  await t.rejects(openBallot(ports, approver, { id: draft.id }, INPUT), { code: 'act-forbidden' })
  const more = await edited(service, draft, '/ballot/approve/share', '3/2')
  await t.rejects(open({}), {
    code: 'pack-faulty',
    faults: [{ code: 'ballot-share', pointer: '/ballot/approve/share' }],
  })
  await edited(service, more, '/ballot', undefined)
  await t.rejects(open({}), { code: 'record-faulty', faults: [{ code: 'ballot-rules-missing' }] })
  t.same(await lacking(service, draft.id), [], 'no rules, no ballot asked for')
  t.same(await toWeigh(service, draft.id), [])
})
