import t from 'tap'
import { ballotMinutesModel, type BallotTold } from '../../src/domain/document/ballot-minutes.ts'
import { draftingNoteModel, type DraftingTold } from '../../src/domain/document/drafting-note.ts'
import type { TagData } from '../../src/domain/document/example-data.ts'
import type { ProvenanceStatus } from '../../src/domain/language/provenance.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { BALLOTED, DRAFTED, linesOf, service } from './papers.ts'

const shipped = (await service.shelf.revisions()).find(
  ({ standard }) => standard === 'q-hxc-013',
)!.digested!
const { expanded } = service.prepare(shipped)

function packOf(...marks: readonly ProvenanceStatus[]) {
  return { expanded, digest: shipped.digest, marks, software: service.software }
}

function minutes(change: Partial<BallotTold>, marks: readonly ProvenanceStatus[] = []): TagData {
  const told = { ...BALLOTED, ...change }
  return ballotMinutesModel(told, packOf(...marks), catalogueIn('en'), { template: '' })
}

function note(change: Partial<DraftingTold>, marks: readonly ProvenanceStatus[] = []): TagData {
  const told = { ...DRAFTED, ...change }
  const made = { template: '' }
  return draftingNoteModel(told, packOf(...marks), undefined, catalogueIn('en'), made)
}

t.test('minutes count the votes and say what follows, once the ballot is over', (t) => {
  t.match(minutes({}), {
    members: '4',
    returned: '3',
    approve: '2',
    against: '1',
    abstain: '0',
    isOver: true,
    outcome: 'The ballot approves the draft.',
  })
  t.match(minutes({ isApproved: false }), {
    outcome: 'The ballot does not approve the draft.',
  })
  for (const phase of ['awaited', 'open', 'cancelled'] as const) {
    const told = minutes({ phase })
    t.equal(told['isOver'], false, phase)
    t.notMatch(told['outcome'], /approve/, phase)
  }
  t.end()
})

t.test('minutes name everybody who may vote, and what was answered to a reason', (t) => {
  const answered = BALLOTED.voters.map((one) =>
    one.choice === 'against'
      ? { ...one, outcome: 'adopted-in-part' as const, observation: 'Half of it.' }
      : one,
  )
  t.match(minutes({ voters: answered }), {
    votes: [
      { voter: '许衡', vote: 'For', answer: undefined },
      { vote: 'Against', answer: 'Accepted with modifications', observation: 'Half of it.' },
      { vote: 'For' },
      { voter: '李四', vote: 'Has not voted', on: '—' },
    ],
  })
  t.match(minutes({}), { votes: [{}, { answer: 'Not answered yet' }, {}, {}] })
  t.end()
})

t.test(
  'what drafts are is no reason to mark papers about them; made-up figures and work are',
  (t) => {
    for (const model of [minutes, note]) {
      t.equal(model({}, ['draft'])['isSpecimen'], false)
      t.equal(model({}, ['illustrative'])['isSpecimen'], true)
      t.equal(model({ isDemonstration: true })['isSpecimen'], true)
    }
    t.end()
  },
)

t.test('an explanatory note counts comments by what was answered, and each one once', (t) => {
  const told = note({})
  t.equal(
    told['counted'],
    'Comments: 3; accepted: 1; accepted with modifications: 0; rejected: 1; not answered yet: 1.',
  )
  t.match(told['comments'], [
    { place: 'whole draft', outcome: 'Accepted' },
    { place: 'A.1.1', outcome: 'Rejected', observation: '示例：缺少数据' },
    { place: 'B.1.2', outcome: 'Not answered yet' },
  ])
  t.end()
})

t.test(
  'it gives every weight and threshold with the reason in the rules, and leaves a place where there is none',
  async (t) => {
    const figures = note({})['figures'] as readonly TagData[]
    const [clauses, levels] = figures.map(({ rows }) => rows as readonly TagData[])
    t.equal(clauses!.length, expanded.clauses.length)
    t.equal(levels!.length, expanded.results[0]!.levels.length)
    t.strictSame(
      clauses!.map(({ reason }) => reason === undefined),
      expanded.clauses.map(({ weightReason }) => weightReason === undefined),
    )
    const unfounded = figures
      .flatMap(({ rows }) => rows as readonly TagData[])
      .filter(({ reason }) => reason === undefined)
    const about = { drafted: DRAFTED, rules: shipped }
    const paper = await service.papers.render({ kind: 'drafting-note', language: 'en', about })
    const places = (await linesOf(paper.bytes)).filter((line) => line === '〔give the basis〕')
    t.equal(places.length, unfounded.length)
  },
)

t.test('a first revision is held against nothing, and no stage is made up', async (t) => {
  const { submitted: _, ...never } = DRAFTED
  const bare = { ...never, stages: [], comments: [], against: [] }
  const about = { drafted: bare, rules: shipped }
  const paper = await service.papers.render({ kind: 'drafting-note', language: 'zh', about })
  const lines = (await linesOf(paper.bytes)).join('\n')
  t.notMatch(lines, '与上一修订的差异')
  t.notMatch(lines, '意见汇总处理表')
  t.notMatch(lines, '送审')
  t.match(lines, '登记册中没有反对票。')
})
