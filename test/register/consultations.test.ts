import t from 'tap'
import { randomTokens } from '../../src/adapters/access/random-tokens.ts'
import { amendConsultation } from '../../src/app/register/consultations/amend-consultation.ts'
import {
  commentByLink,
  linkOf,
  makeCommentLink,
  returnBlank,
  revokeCommentLink,
} from '../../src/app/register/consultations/comment-links.ts'
import { commentsInOrder } from '../../src/app/register/consultations/comments-in-order.ts'
import { draftEffects } from '../../src/app/register/consultations/draft-effects.ts'
import { consultationsOn } from '../../src/app/register/consultations/open-comments.ts'
import { openConsultation } from '../../src/app/register/consultations/open-consultation.ts'
import { receiveComment } from '../../src/app/register/consultations/receive-comment.ts'
import { whatIsAsked } from '../../src/app/register/consultations/what-is-asked.ts'
import { editRevision } from '../../src/app/register/revisions/edit-revision.ts'
import { publishRevision } from '../../src/app/register/revisions/publish-revision.ts'
import { submitRevision } from '../../src/app/register/revisions/submit-revision.ts'
import { succeedRevisionOnFiles } from '../../src/app/register/revisions/succeed-revision.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { lookAtSheet, takeInSheet } from '../../src/app/register/consultations/take-in-sheet.ts'
import { writeTable } from '../../src/app/register/consultations/write-table.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { CommentInput } from '../../src/domain/register/comment.ts'
import { sheetRows, sheetTable, type SheetRow } from '../../src/domain/register/comment-sheet.ts'
import type { ConsultationInput } from '../../src/domain/register/consultation.ts'
import { bothEngines } from './both-engines.ts'
import { certified } from './casework.ts'
import { readWhatChanges } from './read-what-changes.ts'
import { by, type RegisterService } from './register-service.ts'
import { STANDARDS } from './small-root.ts'

const editor = by('editor', 'editor')
const clerk = by('clerk', 'clerk')
const approver = by('approver', 'approver')
const NAME = { standard: STANDARDS.published, edition: '2026', revision: 2 }
const RULES = `rules/${STANDARDS.published}/2026/3/rules.json`
const STANDARD = `standards/${STANDARDS.published}/2026/standard.json`

const INPUT: ConsultationInput = {
  title: { zh: '征求意见稿', en: 'Draft for comments' },
  opens: '2026-11-23',
  closes: '2026-12-22',
  rules: { leastDays: 30, unanswered: 'refused' },
}

const test = await bothEngines(t)

/** A draft on record with a consultation that has begun. */
async function consulted(service: RegisterService) {
  const { ports } = service
  const draft = await succeedRevisionOnFiles(ports, editor, NAME, { from: '2029-01-01' })
  const consultation = await openConsultation(ports, editor, { id: draft.id }, INPUT)
  const said = (more: Partial<CommentInput>): CommentInput => ({
    consultation: consultation.id,
    from: '示例单位甲（虚构）',
    place: { number: '1' },
    kind: 'general',
    comment: 'The water is said to be hot twice.',
    ...more,
  })
  return { ports: { ...ports, tokens: randomTokens }, draft, consultation, said }
}

test('a comment on a draft shows its effect, is answered, and lets the draft pass then', async (t, service) => {
  const first = await certified(service)
  const second = await certified(service)
  const { ports, draft, consultation, said } = await consulted(service)
  const change = { file: RULES, changes: [{ pointer: '/levels/1/atLeast', value: 11 }] }
  const comment = await receiveComment(
    ports,
    clerk,
    said({ kind: 'technical', place: { number: '２' }, change }),
  )
  t.match(comment.body, {
    state: 'open',
    number: 1,
    isLate: false,
    place: { clause: 'clean', number: '２' },
  })
  const effectOf = async (one: Parameters<typeof draftEffects>[2][number]) =>
    (await draftEffects(ports, consultation.body, [undefined, one]))[1]!
  t.match(await effectOf(change), {
    certificates: 2,
    undecided: 0,
    moves: [first, second].map(({ body }) => ({
      certificate: body.number,
      asDrafted: { id: 'two-stars' },
      ifAdopted: { id: 'one-star' },
    })),
  })
  const none = { file: RULES, changes: [{ pointer: '/levels/1/atLeast', value: 9 }] }
  t.match(await effectOf(none), { certificates: 2, moves: [] })
  const broken = { file: RULES, changes: [{ pointer: '/levels/1/atLeast', value: 'many' }] }
  t.ok(
    'faults' in (await effectOf(broken)),
    'a change that leaves the draft faulty has no effect to show',
  )

  t.match(await consultationsOn(ports, draft.id), [
    { comments: 1, open: 1, late: 0, phase: 'open', refusesPublishing: true },
  ])
  const submitted = await submitRevision(ports, editor, { id: draft.id })
  const publish = (version = submitted.version) =>
    publishRevision(ports, approver, { id: draft.id, version })
  await t.rejects(publish(), {
    code: 'record-faulty',
    faults: [
      { code: 'comment-open' },
      { code: 'consultation-open' },
      { code: 'comparison-unread' },
    ],
  })
  await t.rejects(
    takeStep(ports, editor, 'answer-comment', comment, { outcome: 'not-adopted' }),
    { code: 'record-faulty', faults: [{ pointer: '/observation' }] },
    'what is not adopted is given a reason',
  )
  await takeStep(ports, editor, 'answer-comment', comment, { outcome: 'adopted' })
  const { version } = await readWhatChanges(ports, approver, draft.id)
  await t.rejects(
    publish(version),
    { code: 'record-faulty', faults: [{ code: 'consultation-open' }] },
    'fewest days are laid down, and more comments may come',
  )
  const reason = { reason: 'All units answered' }
  await takeStep(ports, editor, 'conclude-consultation', { id: consultation.id }, reason)
  t.equal((await publish(version)).body.state, 'published')
})

test('a consultation begins today at the earliest, so that no day counts that was open to nobody', async (t, service) => {
  const { ports, draft, consultation } = await consulted(service)
  const past = { ...INPUT, opens: '2026-11-22' }
  const refused = { code: 'record-faulty', faults: [{ code: 'opens-past', pointer: '/opens' }] }
  await t.rejects(openConsultation(ports, editor, { id: draft.id }, past), refused)
  const later = { ...INPUT, opens: '2026-11-25', closes: '2026-12-31' }
  const awaited = await openConsultation(ports, editor, { id: draft.id }, later)
  const moved = { ...later, opens: '2026-11-20' }
  await t.rejects(amendConsultation(ports, editor, awaited, moved), refused)
  const longer = { ...INPUT, closes: '2027-01-31' }
  t.match((await amendConsultation(ports, editor, consultation, longer)).body, longer)
})

test('comments follow their clauses, and are told where a clause is gone', async (t, service) => {
  const { ports, draft, consultation, said } = await consulted(service)
  await receiveComment(ports, clerk, said({ place: { clause: 'friendly' } }))
  await receiveComment(ports, clerk, said({ place: { clause: 'clean' } }))
  await receiveComment(ports, clerk, said({ place: { number: '前言' } }))
  await receiveComment(ports, clerk, said({ place: {} }))
  await receiveComment(
    ports,
    clerk,
    said({ place: { clause: 'clean' }, from: '示例单位乙（虚构）' }),
  )
  await t.rejects(receiveComment(ports, clerk, said({ place: { clause: 'nobody' } })), {
    code: 'record-faulty',
    faults: [{ code: 'place-unknown', pointer: '/place/clause' }],
  })
  const changes = [{ pointer: '/clauses/2/number', value: '2' }, { pointer: '/clauses/1' }]
  const edited = await editRevision(
    ports,
    editor,
    { id: draft.id, version: draft.version },
    { file: STANDARD, changes },
  )
  t.match(
    (await commentsInOrder(ports, consultation.id)).comments.map(({ now }) => now.fate),
    ['unplaced', 'unplaced', 'unknown', 'unknown', 'unknown'],
    'a draft with errors says nothing of its clauses',
  )
  await editRevision(
    ports,
    editor,
    { id: draft.id, version: edited.version },
    { file: RULES, changes: [{ pointer: '/weights/clean' }] },
  )
  const { comments } = await commentsInOrder(ports, consultation.id)
  t.same(
    comments.map(({ record, now, sameAs }) => [record.body.number, now, sameAs]),
    [
      [4, { fate: 'unplaced', at: [], isRenumbered: false }, undefined],
      [3, { fate: 'unplaced', at: [], isRenumbered: false }, undefined],
      [2, { fate: 'withdrawn', at: [], isRenumbered: false }, undefined],
      [5, { fate: 'withdrawn', at: [], isRenumbered: false }, 2],
      [
        1,
        { fate: 'same', at: [{ clause: 'friendly', number: '2' }], isRenumbered: true },
        undefined,
      ],
    ],
  )
})

test('a unit comments by a link without an account, on its days and no others', async (t, service) => {
  const { ports, draft } = await consulted(service)
  const later = { ...INPUT, opens: '2026-12-01', closes: '2026-12-31' }
  const { id } = await openConsultation(ports, editor, { id: draft.id }, later)
  const { token, record } = await makeCommentLink(ports, clerk, {
    consultation: id,
    to: '示例单位丙（虚构）',
  })
  t.match(token, /^tsc_/)
  t.notOk(
    JSON.stringify(await service.register.read((view) => view.auditOf(record))).includes(token),
  )
  t.equal((await linkOf(ports, token))?.id, record.id)
  t.equal(await linkOf(ports, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`), undefined)
  const link = by(`comment-link:${record.id}`)
  const said = { place: { number: '3' }, kind: 'editorial', comment: 'A word is missing.' } as const
  await t.rejects(commentByLink(ports, link, record.id, said), { code: 'act-untimely' })
  service.today = '2026-12-31'
  t.match((await commentByLink(ports, link, record.id, said)).body, {
    from: '示例单位丙（虚构）',
    isLate: false,
    link: record.id,
  })
  service.today = '2027-01-01'
  t.match(
    (await commentByLink(ports, link, record.id, { ...said, comment: 'And another.' })).body,
    {
      isLate: true,
      number: 2,
    },
  )
  t.match(await whatIsAsked(ports, (await linkOf(ports, token))!), {
    consultation: { phase: 'closed' },
    places: [{ id: 'hot' }, { id: 'clean' }, { id: 'friendly' }],
    comments: [{ body: { number: 1 } }, { body: { number: 2 } }],
  })
  await t.rejects(returnBlank(ports, link, record.id), {
    code: 'record-faulty',
    faults: [{ code: 'blank-commented' }],
  })
  const other = await makeCommentLink(ports, clerk, { consultation: id, to: '示例单位丁（虚构）' })
  await returnBlank(ports, by(`comment-link:${other.record.id}`), other.record.id)
  await makeCommentLink(ports, clerk, { consultation: id, to: '示例单位戊（虚构）' })
  t.same((await commentsInOrder(ports, id)).letters, {
    asked: 3,
    returned: 2,
    withComments: 1,
    silent: 1,
  })
  await revokeCommentLink(ports, clerk, record)
  t.equal(await linkOf(ports, token), undefined)
  await t.rejects(commentByLink(ports, link, record.id, said), { code: 'sign-in-needed' })
})

test('days of a consultation are the committee’s, and stay where they have come', async (t, service) => {
  const { ports, draft, consultation, said } = await consulted(service)
  const open = (more: Partial<ConsultationInput>) =>
    openConsultation(ports, editor, { id: draft.id }, { ...INPUT, ...more })
  await t.rejects(open({ closes: '2026-12-21' }), {
    code: 'record-faulty',
    faults: [{ code: 'closes-early' }],
  })
  await t.rejects(open({ opens: '2026-12-24', closes: '2026-12-23' }), {
    code: 'record-faulty',
    faults: [{ code: 'closes-early' }],
  })
  const amend = (more: Partial<ConsultationInput>) =>
    amendConsultation(ports, editor, { id: consultation.id }, { ...INPUT, ...more })
  await t.rejects(amend({ opens: '2026-11-24', closes: '2027-01-31' }), {
    code: 'record-faulty',
    faults: [{ code: 'opens-moved' }],
  })
  t.equal((await amend({ closes: '2027-01-31' })).body.closes, '2027-01-31')
  const reason = { reason: 'All units answered' }
  await takeStep(ports, editor, 'conclude-consultation', { id: consultation.id }, reason)
  await t.rejects(receiveComment(ports, clerk, said({})), { code: 'act-untimely' })
})

test('what is unproposed, unsupported or leads nowhere is refused, all at once', async (t, service) => {
  const { ports, said } = await consulted(service)
  const change = { file: RULES, changes: [{ pointer: '/nobody/here', value: 1 }] }
  await t.rejects(
    receiveComment(ports, clerk, said({ place: { clause: 'nobody' }, change, kind: 'technical' })),
    {
      code: 'record-faulty',
      faults: [
        { code: 'place-unknown' },
        { code: 'pointer-unknown', pointer: '/change/changes/0/pointer' },
      ],
    },
  )
  await t.rejects(receiveComment(ports, clerk, said({ kind: 'technical' })), {
    code: 'record-faulty',
    faults: [{ code: 'proposal-missing' }],
  })
  const comment = await receiveComment(ports, clerk, said({}))
  t.equal(comment.body.number, 1, 'what is refused spends no number')
  const unit = '示例单位乙（虚构）'
  await takeStep(ports, clerk, 'support-comment', comment, { unit, position: 'opposes' })
  const after = await takeStep(
    ports,
    clerk,
    'support-comment',
    { id: comment.id },
    {
      unit,
      position: 'supports',
    },
  )
  t.match(after.body.supports, [{ unit, position: 'supports', by: 'clerk' }])
})

test('thirty returned sheets of both forms merge into one, and repeated comments are told', async (t, service) => {
  const { ports, consultation, said } = await consulted(service)
  await receiveComment(
    ports,
    clerk,
    said({ place: { number: '2' }, from: 'Unit 0', kind: 'editorial' }),
  )
  const catalogue = catalogueIn('zh')
  let repeated = 0
  for (let at = 0; at < 30; at += 1) {
    const form = at % 2 === 0 ? 'iso' : 'chinese'
    const kind = at % 4 < 2 ? 'docx' : 'xlsx'
    const rows: SheetRow[] = [
      { from: `Unit ${at}`, clause: '2', kind: 'editorial', comment: said({}).comment },
      { from: `Unit ${at}`, clause: '前言', kind: 'general', comment: `Remark ${at}` },
    ]
    const table = sheetTable(form, catalogue, { head: [], rows, foot: [] })
    const bytes = await ports.sheetFiles.write(kind, table)
    const taken = await takeInSheet(ports, clerk, consultation.id, { kind, bytes })
    t.equal(taken.received.length + taken.repeated.length, 2, 'every row is told')
    repeated += taken.repeated.length
    if (form === 'chinese') t.equal(taken.untyped.length, 2)
    if (at === 1) {
      const again = await takeInSheet(ports, clerk, consultation.id, { kind, bytes })
      t.equal(again.repeated.length, 2)
    }
  }
  t.equal(repeated, 1, 'what Unit 0 had said already')
  const merged = await writeTable(ports, consultation.id, {
    form: 'chinese',
    kind: 'xlsx',
    catalogue,
    withEffects: true,
  })
  const { rows, faults } = sheetRows((await ports.sheetFiles.read('xlsx', merged)) ?? [])
  t.same(faults, [])
  t.equal(rows.length, 60)
  t.equal(new Set(rows.map(({ said: row }) => row.number)).size, 60)
  t.match(rows[31], { said: { clause: '2', remarks: /第 1 条/ } }, 'the same proposals are told')
  const bad = new TextEncoder().encode('no workbook')
  await t.rejects(takeInSheet(ports, clerk, consultation.id, { kind: 'xlsx', bytes: bad }), {
    code: 'record-faulty',
    faults: [{ code: 'sheet-unreadable' }],
  })
})

test('answers that a committee writes into a table are taken in, and only when that is asked', async (t, service) => {
  const { ports, consultation, said } = await consulted(service)
  for (let at = 0; at < 4; at += 1) {
    const comment = `Remark ${at}`
    await receiveComment(ports, clerk, said({ comment, kind: 'editorial', from: `Unit ${at}` }))
  }
  const answers = async () => {
    const { comments } = await commentsInOrder(ports, consultation.id)
    return comments
      .map(({ record: { body } }) => body)
      .toSorted((a, b) => a.number - b.number)
      .map((body) =>
        body.state === 'answered' ? [body.answer.outcome, body.answer.observation] : [],
      )
  }
  let round = 0
  for (const form of ['iso', 'chinese'] as const)
    for (const kind of ['docx', 'xlsx'] as const) {
      round += 1
      const catalogue = catalogueIn(form === 'iso' ? 'en' : 'zh')
      const out = await writeTable(ports, consultation.id, {
        form,
        kind,
        catalogue,
        withEffects: false,
      })
      const { rows } = sheetRows((await ports.sheetFiles.read(kind, out)) ?? [])
      const written = (list: readonly SheetRow[]) => {
        const table = sheetTable(form, catalogue, { head: [], rows: list, foot: [] })
        return ports.sheetFiles.write(kind, table)
      }
      const reason = `Reason\n${round}`
      const filled = rows.map(({ said: row }): SheetRow => {
        const { outcome: _, observation: __, ...rest } = row
        if (row.number === 1) return { ...rest, outcome: 'adopted' }
        if (row.number === 2) return { ...rest, outcome: 'not-adopted', observation: reason }
        return row.number === 3 ? { ...rest, observation: 'to be discussed' } : rest
      })
      const before = await answers()
      const bytes = await written(filled)
      const left = await takeInSheet(ports, clerk, consultation.id, { kind, bytes })
      t.equal(left.answered.length, round === 1 ? 2 : 1, 'told, and not taken')
      t.same(await answers(), before)
      const taken = { kind, bytes, withAnswers: true }
      await t.rejects(takeInSheet(ports, clerk, consultation.id, taken), { code: 'act-forbidden' })
      const looked = await lookAtSheet(ports, editor, consultation.id, taken)
      t.same(await answers(), before, 'looking keeps nothing')
      const kept = await takeInSheet(ports, editor, consultation.id, taken)
      t.equal(kept.answered.length, looked.answered.length)
      t.same(await answers(), [['adopted', undefined], ['not-adopted', reason], [], []])
      const again = await takeInSheet(ports, editor, consultation.id, taken)
      t.same(again.answered, [], 'the same once more changes nothing')

      const bare = await written(
        filled.map((row) => (row.number === 4 ? { ...row, outcome: 'adopted-in-part' } : row)),
      )
      await t.rejects(
        takeInSheet(ports, editor, consultation.id, { kind, bytes: bare, withAnswers: true }),
        { code: 'record-faulty', faults: [{ code: 'sheet-cell-missing' }] },
      )
      t.same((await answers())[3], [], 'without its reason nothing of the sheet is kept')
    }
})

test('the table of comments says what adopting each would do', async (t, service) => {
  const { body: certificate } = await certified(service)
  const { ports, consultation, said } = await consulted(service)
  const change = { file: RULES, changes: [{ pointer: '/levels/1/atLeast', value: 11 }] }
  await receiveComment(ports, clerk, said({ change }))
  for (const form of ['iso', 'chinese'] as const) {
    const kind = 'docx'
    const catalogue = catalogueIn('en')
    const asked = { form, kind, catalogue, withEffects: true } as const
    const bytes = await writeTable(ports, consultation.id, asked)
    const { rows } = sheetRows((await ports.sheetFiles.read(kind, bytes)) ?? [])
    const words = `If adopted, 1 of 1 certificate in force changes level: ${certificate.number}.`
    t.match(rows, [{ said: { remarks: words, number: 1 } }])
  }
})
