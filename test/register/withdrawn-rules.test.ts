import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { settableClock } from '../../src/adapters/system/clock.ts'
import { storedReceipt } from '../../src/app/register/certificates/certificate-intent.ts'
import { importRevision } from '../../src/app/register/revisions/import-revision.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { publishRevision } from '../../src/app/register/revisions/publish-revision.ts'
import { need } from '../../src/app/register/records.ts'
import { submitRevision } from '../../src/app/register/revisions/submit-revision.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import type { WordedVerification } from '../../src/app/scoring/verify-receipt.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { revisionInFolders } from '../../src/composition/register-ports.ts'
import { buildApp } from '../../src/http/app.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { emptyFolder, flat, touchstone } from '../cli/touchstone.ts'
import { decided, organisation, STAFF, wish } from './casework.ts'
import { by, type RegisterService } from './register-service.ts'
import { smallRoot, STANDARDS } from './small-root.ts'

const standard = STANDARDS.unrecorded
const today = '2026-11-23'
const NAME = { standard, edition: '2026', revision: 1 }

t.test('what was certified stays checkable when its rules are withdrawn or replaced', async (t) => {
  const small = await smallRoot()
  t.teardown(() => small.clean())
  const data = emptyFolder(t)
  const config = { mode: 'production', data, root: small.root } as const
  const clock = settableClock()
  clock.set(`${today}T04:00:00.000Z`)
  const opened = await openRegisterService(config, { shipped: small.root, clock })
  const { ports } = opened
  const registerService: RegisterService = {
    ...opened,
    ...opened.storage,
    close: opened.close,
    today,
  }

  const files = await revisionInFolders(small.root, NAME)
  const { id } = await importRevision(ports, by('editor', 'editor'), { files })
  await submitRevision(ports, by('editor', 'editor'), { id })
  await publishRevision(ports, by('approver', 'approver'), { id, version: 2 })
  const of = (await organisation(registerService)).id
  const decision = await decided(registerService, wish(of, { standard }))
  const { body } = await issueCertificate(ports, STAFF.clerk, { decision: decision.id })
  const receipt = await ports.register.read(async (view) => {
    const { body: evaluation } = await need(view, 'evaluation', { id: body.evaluation })
    return storedReceipt(view, evaluation.receipt)
  })

  const app = await buildApp(opened.service, opened)
  const verified = async (sent: Receipt) =>
    (
      await app.inject({ method: 'POST', url: '/v1/receipts/verify', body: sent })
    ).json<WordedVerification>()
  const untouched = await verified(receipt)
  t.match(untouched, { holds: true, notes: [] })
  t.notOk('withdrawn' in untouched)

  const reason = '一处分值有误'
  await takeStep(ports, by('approver', 'approver'), 'withdraw-revision', { id }, { reason })
  // What the register published is looked up again after a second at most.
  clock.set(`${today}T04:00:02.000Z`)
  const since = await verified(receipt)
  t.match(since, { holds: true, differences: [], withdrawn: { reason } })
  t.match(since.notes.join(), new RegExp(`was withdrawn on .*${reason}`))
  t.match(await verified({ ...receipt, inputDigest: '0'.repeat(64) }), { holds: false })
  const scored = await app.inject({ method: 'POST', url: '/v1/score', body: receipt.assessment })
  t.match(scored.json(), { code: 'pack-faulty' }, 'nothing new is judged by it')
  const pack = await app.inject(`/v1/packs/${receipt.standard.digest}`)
  t.match(pack.json(), { standard: { id: standard } })
  await app.close()
  await opened.close()

  const file = join(data, 'receipt.json')
  writeFileSync(file, JSON.stringify(receipt))
  const told = await touchstone(['verify', file, '--data', data, '--root', small.root])
  t.match([told.code, flat(told.out)], [0, /The receipt holds.*was withdrawn on/])
})

t.test('rules that were changed in the folders are kept as they judged', async (t) => {
  const small = await smallRoot()
  t.teardown(() => small.clean())
  const config = { mode: 'production', data: emptyFolder(t), root: small.root } as const
  const clock = { now: () => `${today}T04:00:00.000Z` }
  const before = await openRegisterService(config, { shipped: small.root, clock })
  const registerService: RegisterService = {
    ...before,
    ...before.storage,
    close: before.close,
    today,
  }
  const of = (await organisation(registerService)).id
  const decision = await decided(registerService, wish(of, { standard }))
  const receipt = await before.ports.register.read(async (view) => {
    const { body: evaluation } = await need(view, 'evaluation', { id: decision.body.evaluation })
    return storedReceipt(view, evaluation.receipt)
  })
  await before.close()

  const rules = join(small.root, 'rules', standard, '2026/1/rules.json')
  writeFileSync(rules, readFileSync(rules, 'utf8').replace('"atLeast":10', '"atLeast":9'))
  const after = await openRegisterService(config, { shipped: small.root })
  t.teardown(() => after.close())
  const found = await after.service.verify(receipt)
  t.match(found, { holds: true, differences: [] })
  t.match(found.notes, [{ key: 'receipt-note-replaced' }])
  const alone = await openRulesService({ root: small.root }).verify(receipt)
  t.match(alone.differences, [{ pointer: '/standard/digest' }], 'folders alone remember nothing')
})
