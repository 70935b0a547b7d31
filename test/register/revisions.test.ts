import t from 'tap'
import { revisionInFolders } from '../../src/composition/register-ports.ts'
import { draftNextRevision } from '../../src/app/register/revisions/draft-next-revision.ts'
import { editRevision } from '../../src/app/register/revisions/edit-revision.ts'
import { exportRevision } from '../../src/app/register/revisions/export-revision.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { importRevision } from '../../src/app/register/revisions/import-revision.ts'
import { VersionConflict } from '../../src/app/register/ports.ts'
import { publishRevision } from '../../src/app/register/revisions/publish-revision.ts'
import { revisionStandings } from '../../src/app/register/revisions/revision-standings.ts'
import { submitRevision } from '../../src/app/register/revisions/submit-revision.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { findRevision } from '../../src/app/packs/find-revision.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { decided, organisation, STAFF, wish } from './casework.ts'
import { readWhatChanges } from './read-what-changes.ts'
import { by, openRegisterService, ROOT } from './register-service.ts'
import { smallRoot, STANDARDS } from './small-root.ts'

const NAME = { standard: 'q-hxc-013', edition: '2018', revision: 1 }
const editor = by('editor-a', 'editor')
const another = by('editor-b', 'editor', 'approver')
const approver = by('approver', 'approver')
const WEIGHTS = 'rules/q-hxc-013/2018/2/weights.json'

const POINTS = '/weights/service-objectives/points'

/** The files of the shipped revision as those of a revision with the next number. */
async function nextRevision(change: (path: string, text: string) => string = (_, text) => text) {
  const files = await revisionInFolders(ROOT, NAME)
  return files.map(({ path, bytes }) => {
    const moved = path.replace('/2018/1/', '/2018/2/')
    const text = Buffer.from(bytes).toString()
    const numbered = path.endsWith('/revision.json')
      ? text.replace('"revision": 1', '"revision": 2').replace('2026-01-01', '2027-01-01')
      : text.replaceAll('"date": "2026', '"date": "2027')
    return { path: moved, bytes: Buffer.from(change(moved, numbered)) }
  })
}

t.test('a draft becomes again what it was at an earlier version', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const { ports } = registerService
  const record = await importRevision(ports, editor, { files: await nextRevision() })
  const filesOf = async (version?: number): Promise<readonly (readonly [string, string])[]> =>
    (await exportRevision(ports, { id: record.id }, version)).files.map(({ path, bytes }) => [
      path,
      Buffer.from(bytes).toString(),
    ])
  const first = await filesOf()
  const edit = (version: number, change: Parameters<typeof editRevision>[3]) =>
    editRevision(ports, editor, { id: record.id, version }, change)
  const extra = WEIGHTS.replace('weights', 'more')
  await edit(1, { file: WEIGHTS, changes: [{ pointer: POINTS, value: 77 }] })
  await edit(2, { file: extra, text: '{ "values": {} }' })
  await edit(3, { file: WEIGHTS, text: 'not JSON' })
  t.same(await filesOf(1), first, 'the state that was imported is still there')
  t.match(Object.fromEntries(await filesOf(2))[WEIGHTS], '"points": 77')
  t.same((await filesOf(2)).length, first.length)
  t.same(await filesOf(4), await filesOf(), 'the last version is the draft as it is')

  const back = await edit(4, { asOf: 2 })
  t.equal(back.version, 5)
  t.same(await filesOf(), await filesOf(2), 'byte for byte')
  t.same(back.body.edited.changes, [
    { file: extra, pointer: '' },
    { file: WEIGHTS, pointer: '' },
  ])
  const all = await edit(5, { asOf: 1 })
  t.same(await filesOf(), first)
  t.same(all.body.edited.changes, [{ file: WEIGHTS, pointer: POINTS, before: 77, after: 2 }])
  t.equal((await edit(6, { asOf: 5 })).version, 7)
  t.equal((await edit(7, { asOf: 2 })).version, 7, 'the same files make no version')
  for (const version of [0, 9])
    t.match(await edit(7, { asOf: version }).catch((cause: unknown) => cause), {
      faults: [{ code: 'version-unknown' }],
    })
  const unknown: unknown = await exportRevision(ports, { id: record.id }, 9).catch(
    (cause: unknown) => cause,
  )
  t.match(unknown, { faults: [{ code: 'version-unknown' }] })
  await t.rejects(editRevision(ports, approver, { id: record.id, version: 7 }, { asOf: 1 }), {
    code: 'act-forbidden',
  })
})

t.test('files are imported once and come back byte for byte', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const files = await nextRevision((path, text) =>
    path.endsWith('levels.json') ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text,
  )
  const record = await importRevision(registerService.ports, editor, { files })
  const again = await importRevision(registerService.ports, another, { files: files.toReversed() })
  t.equal(again.id, record.id)
  t.equal(again.version, 1)
  const out = await exportRevision(registerService.ports, record)
  t.same(
    out.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')]),
    files
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, bytes }) => [path, bytes.toString('hex')]),
  )
  const other = await nextRevision((_, text) => `${text}\n`)
  await t.rejects(importRevision(registerService.ports, editor, { files: other }), {
    code: 'record-taken',
  })
  await t.rejects(importRevision(registerService.ports, approver, { files: other }), {
    code: 'act-forbidden',
  })
})

t.test('what is no revision is refused with everything that is wrong', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const bytes = Buffer.from('{}')
  const send = async (...paths: readonly string[]): Promise<readonly string[]> => {
    const files = paths.map((path) => ({ path, bytes }))
    const sent = importRevision(registerService.ports, editor, { files })
    const error: unknown = await sent.then(
      () => undefined,
      (cause: unknown) => cause,
    )
    return error instanceof Refusal ? error.faults.map(({ code }) => code) : ['taken']
  }
  t.same(await send('rules/a/1/1/r.json'), ['revision-mixed'], 'no standard')
  t.same(await send('rules/a/1/1/r.json', 'standards/b/1/s.json'), ['revision-mixed'])
  t.same(await send('rules/a/1/1/r.json', 'rules/a/1/2/r.json', 'standards/a/1/s.json'), [
    'revision-mixed',
  ])
  t.same(await send('../x.json', 'rules/a/1/1/..json', 'rules/a/1/1/r.json/x.json'), [
    'path-misplaced',
    'path-misplaced',
    'path-misplaced',
  ])
  t.same(await send('rules/a/1/1/r.json', 'rules/a/1/1/r.json'), ['path-twice'])
  t.same(await send('rules/a/1/1/r.json', 'standards/a/1/s.json'), ['taken'], 'this one is sound')
})

t.test('an edit changes its place and no other byte', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const files = await nextRevision()
  const before = files.find(({ path }) => path === WEIGHTS)!.bytes.toString()
  const record = await importRevision(registerService.ports, editor, { files })
  const edit = { file: WEIGHTS, changes: [{ pointer: POINTS, value: 77 }] }
  const after = await editRevision(
    registerService.ports,
    editor,
    { id: record.id, version: 1 },
    edit,
  )
  t.equal(after.version, 2)
  t.same(after.body.edited.changes, [{ file: WEIGHTS, pointer: POINTS, before: 2, after: 77 }])
  const textOf = async () => {
    const out = await exportRevision(registerService.ports, { id: record.id })
    return Buffer.from(out.files.find(({ path }) => path === WEIGHTS)!.bytes).toString()
  }
  t.equal(await textOf(), before.replace('"points": 2', '"points": 77'))

  const back = { file: WEIGHTS, changes: [{ pointer: POINTS, value: 2 }] }
  await t.rejects(
    editRevision(registerService.ports, another, { id: record.id, version: 1 }, back),
    VersionConflict,
  )
  const [, link] = await registerService.register.read((view) => view.auditOf(record))
  t.match(
    link,
    {
      actor: 'editor-a',
      after: { version: 2, body: { edited: { changes: [{ pointer: POINTS }] } } },
    },
    'the trail shows the late editor what the other changed',
  )
  await editRevision(registerService.ports, another, { id: record.id, version: 2 }, back)
  t.equal(await textOf(), before, 'changed back, the file is what it was')
  const same = await editRevision(
    registerService.ports,
    another,
    { id: record.id, version: 3 },
    back,
  )
  t.equal(same.version, 3, 'an edit that changes nothing makes no version')

  for (const [pointer, code] of [
    ['/weights/nobody/here', 'pointer-unknown'],
    ['weights', 'pointer-faulty'],
    ['/weights/__proto__', 'pointer-unknown'],
    ['/~2', 'pointer-faulty'],
  ] as const)
    await t.rejects(
      editRevision(
        registerService.ports,
        another,
        { id: record.id, version: 3 },
        { file: WEIGHTS, changes: [{ pointer, value: 1 }] },
      ),
      { code: 'record-faulty', faults: [{ code }] },
    )
  const added = 'rules/q-hxc-013/2018/2/labels.json'
  const more = await editRevision(
    registerService.ports,
    another,
    { id: record.id, version: 3 },
    { file: added, text: '{}\n' },
  )
  t.ok(more.body.files.some(({ path }) => path === added))
  const less = await editRevision(
    registerService.ports,
    another,
    { id: record.id, version: 4 },
    { file: added, text: null },
  )
  t.notOk(less.body.files.some(({ path }) => path === added))
})

t.test('a revision is published by somebody else and answers from its first day on', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const { ports } = registerService
  const asked = (date: string) => ({ standard: 'q-hxc-013', edition: '2018', date })
  const inForce = async (date: string) => findRevision(await ports.shelf.revisions(), asked(date))
  const { id } = await importRevision(ports, editor, { files: await nextRevision() })

  const broken = { file: WEIGHTS, changes: [{ pointer: POINTS, value: 3 }] }
  const { version } = await editRevision(ports, editor, { id, version: 1 }, broken)
  await t.rejects(submitRevision(ports, editor, { id }), {
    code: 'record-faulty',
    faults: [{ code: 'weights-total' }],
  })
  const mended = { file: WEIGHTS, changes: [{ pointer: POINTS, value: 2 }] }
  await editRevision(ports, another, { id, version }, mended)
  await t.rejects(publishRevision(ports, approver, { id, version: 3 }), { code: 'act-untimely' })
  await submitRevision(ports, editor, { id })
  await t.rejects(editRevision(ports, editor, { id, version: 4 }, broken), { code: 'act-untimely' })
  await takeStep(ports, approver, 'return-revision', { id }, { reason: '请再核对权重。' })
  await submitRevision(ports, editor, { id })
  // Whoever drafted it and whoever edited it are kept out, also where somebody else edited later.
  const drafted = by('editor-a', 'editor', 'approver')
  for (const party of [drafted, another])
    await t.rejects(publishRevision(ports, party, { id, version: 6 }), {
      code: 'duties-mixed',
      detail: { with: { editors: { list: ['editor-a', 'editor-b'] } } },
    })
  await t.rejects(publishRevision(ports, editor, { id, version: 6 }), { code: 'act-forbidden' })
  await t.rejects(publishRevision(ports, approver, { id, version: 4 }), VersionConflict, 'unseen')
  t.equal((await inForce('2027-03-01')).pack.rules.revision, 1, 'not yet')

  await t.rejects(publishRevision(ports, approver, { id, version: 6 }), {
    code: 'record-faulty',
    faults: [{ code: 'comparison-unread' }],
  })
  await readWhatChanges(ports, approver, id)
  const record = await publishRevision(ports, approver, { id, version: 7 })
  t.equal(record.body.state, 'published')
  t.equal((await inForce('2026-12-31')).pack.rules.revision, 1, 'the day before')
  const found = await inForce('2027-01-01')
  t.equal(found.pack.rules.revision, 2)
  t.equal(found.digest, 'pack' in record.body && record.body.pack)
  await t.rejects(editRevision(ports, editor, { id, version: record.version }, broken), {
    code: 'act-untimely',
  })

  const standing = async (day: string) =>
    (await revisionStandings(ports, { standard: 'q-hxc-013', edition: '2018' }, day)).get(id)
  t.equal(await standing('2026-12-31'), 'awaited')
  t.equal(await standing('2027-01-01'), 'in-force')

  await takeStep(ports, approver, 'withdraw-revision', { id }, { reason: '有误' })
  await t.rejects(inForce('2027-01-01'), { code: 'pack-faulty' }, 'nothing older takes its place')
  t.equal((await inForce('2026-12-31')).pack.rules.revision, 1)
  t.equal(await standing('2027-01-01'), 'withdrawn')
  const acts = await registerService.register.read((view) => view.auditOf({ kind: 'revision', id }))
  t.same(
    acts.map(({ act }) => act),
    [
      'import-revision',
      'edit-revision',
      'edit-revision',
      'submit-revision',
      'return-revision',
      'submit-revision',
      'read-comparison',
      'publish-revision',
      'withdraw-revision',
    ],
  )
})

t.test('what breaks an example or an order of dates is not submitted', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const { ports } = registerService
  const changed = await nextRevision((path, text) =>
    path.endsWith('examples-four-stars.json')
      ? text.replace(/("points": )(\d+(\.\d+)?)/, '$11')
      : text.replace('"from": "2027-01-01"', '"from": "2026-01-01"'),
  )
  const { id } = await importRevision(ports, editor, { files: changed })
  const error: unknown = await submitRevision(ports, editor, { id }).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  t.type(error, Refusal)
  const codes = error instanceof Refusal ? error.faults.map(({ code }) => code) : []
  t.same(new Set(codes), new Set(['example-fails', 'revisions-overlap']))
})

t.test('a revision goes on from another one, with its own number and first day', async (t) => {
  const registerService = await openRegisterService()
  t.teardown(() => registerService.close())
  const files = await revisionInFolders(ROOT, NAME)
  const next = { files, revision: 2, from: '2027-01-01' }
  const { id } = await draftNextRevision(registerService.ports, editor, next)
  const out = await exportRevision(registerService.ports, { id })
  const differing = out.files.filter(({ path, bytes }) => {
    const old = files.find((one) => one.path === path.replace('/2018/2/', '/2018/1/'))
    return !Buffer.from(old!.bytes).equals(bytes)
  })
  t.same(
    differing.map(({ path }) => path),
    ['rules/q-hxc-013/2018/2/revision.json'],
  )
  const before = files.find(({ path }) => path.endsWith('/1/revision.json'))!
  t.equal(
    Buffer.from(differing[0]!.bytes).toString(),
    Buffer.from(before.bytes)
      .toString()
      .replace('"revision": 1', '"revision": 2')
      .replace('"from": "2026-01-01"', '"from": "2027-01-01"'),
  )
})

t.test('rules published on record certify, and what was decided by them stands', async (t) => {
  const small = await smallRoot()
  t.teardown(() => small.clean())
  const registerService = await openRegisterService({ root: small.root })
  t.teardown(() => registerService.close())
  const { ports } = registerService
  const standard = STANDARDS.unrecorded
  const of = (await organisation(registerService)).id
  const early = await decided(registerService, wish(of, { standard }))
  const issue = (decision: string) => issueCertificate(ports, STAFF.clerk, { decision })
  await t.rejects(issue(early.id), { code: 'certificate-unfit' }, 'nobody published them')

  const name = { standard, edition: '2026', revision: 1 }
  const files = await revisionInFolders(small.root, name)
  const { id } = await importRevision(ports, editor, { files })
  await submitRevision(ports, editor, { id })
  await publishRevision(ports, approver, { id, version: 2 })
  const first = await issue(early.id)
  t.match(first.body, { isSpecimen: false, state: 'active', standard })

  const scope = { zh: '水壶的租赁', en: 'Kettles for hire' }
  const late = await decided(registerService, wish(of, { standard, scope }))
  await takeStep(ports, approver, 'withdraw-revision', { id }, { reason: '有误' })
  t.equal((await issue(late.id)).body.state, 'active', 'it was planned before the withdrawal')
  await t.rejects(decided(registerService, wish(of, { standard, scope })), { code: 'pack-faulty' })
})
