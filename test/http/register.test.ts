import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { codeOn } from '../access/telephone.ts'
import { RegisterUnavailable } from '../../src/app/register/ports.ts'
import { revisionInFolders } from '../../src/composition/register-ports.ts'
import { dayOf } from '../../src/domain/register/calendar.ts'
import { message } from '../../src/domain/messages/message.ts'
import { buildApp } from '../../src/http/app.ts'
import { INDICATORS, workbookOf } from '../sheets/indicators.ts'
import { EXAMPLE, ROOT } from './open-app.ts'
import { examplesOf, openRegister, takesIfMatch, type Asked } from './open-register.ts'
import { operationsOf, servedBy, type Document, type Operation } from './openapi-document.ts'

const api = await openRegister(t)
const { ports } = api.registerService
const { ask } = api

/** Whoever does the work in these tests. */
const clerk = { as: 'clerk' }
const reviewer = { as: 'reviewer' }
const decider = { as: 'decision-maker' }
const reader = { as: 'reader' }
const operator = { as: 'operator' }
const lead = { as: 'assessor', person: 'li' }
const second = { as: 'assessor', person: 'wang' }

const ORGANISATION = {
  name: { zh: '示例环卫设备有限公司（虚构）', en: 'Example Sanitation Ltd (fictitious)' },
  address: { zh: '示例市示例路 1 号', en: '1 Example Road' },
  contacts: [{ name: '示例联系人', email: 'contact@example.org' }],
  // Each test puts its own on record.
  isAnother: true,
}

/** The record that an operation answers with. */
async function made(operationId: string, asked: Asked): Promise<Record<string, string>> {
  const answer = await ask(operationId, asked)
  if (answer.statusCode >= 300) throw new Error(`${operationId}: ${answer.body}`)
  return answer.json<Record<string, string>>()
}

async function waitingGrants() {
  const answer = await ask('listWaitingGrants', reader)
  return answer.json<{ items: { decision: string }[] }>().items
}

function example(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, `examples/walk-through/${name}.json`), 'utf8'))
}

/** An assessment with everything answered, and what it came from. */
async function answered(organisation: string, scope: string) {
  const application = await made('receiveApplication', {
    ...clerk,
    body: {
      organisation,
      standard: 'q-hxc-013',
      edition: '2018',
      kind: 'initial',
      scope: { zh: scope, en: scope },
      sites: [{ name: { zh: '示例市总部', en: 'Head office' } }],
      profile: {
        'head-count': 180,
        sites: 3,
        'service-area': 'region',
        'installation-by': 'contractors',
        'first-certified-year': 2022,
        'star-held-since': '2022-05-10',
      },
    },
  })
  const path = { id: application['id']! }
  await made('startApplicationReview', { ...reviewer, path })
  await made('acceptApplication', { ...reviewer, path })
  const today = new Date().toISOString().slice(0, 10)
  const plan = {
    team: [{ person: 'li', isLead: true }, { person: 'wang' }],
    methods: ['documents'],
    from: today,
    until: today,
  }
  const assessment = await made('planAssessment', {
    ...clerk,
    body: { application: application['id'], ...plan },
  })
  const at = { path: { id: assessment['id']! } }
  await made('changePlan', {
    ...clerk,
    ...at,
    headers: { 'if-match': '"1"' },
    body: { ...plan, methods: ['documents', 'on-site'] },
  })
  await made('startAssessment', { ...lead, ...at })
  await made('recordAnswers', { ...lead, ...at, body: example('answers-of-the-lead') })
  await made('recordAnswers', { ...second, ...at, body: example('answers-of-the-second') })
  await made('recordConsensus', {
    ...lead,
    ...at,
    headers: { 'if-match': '*' },
    body: example('consensus'),
  })
  return { application: application['id']!, assessment: assessment['id']!, at, today }
}

t.test('the OpenAPI document with the register is valid, and its examples fit', async (t) => {
  t.match(await new Validator().validate(await servedBy(api.app)), { valid: true })
  let examples = 0
  for (const [id, [method, path, operation]] of api.operations) {
    const bodies = examplesOf(operation)
    examples += bodies.length
    for (const body of bodies) {
      const answer = await api.app.inject({
        method: method as 'POST',
        url: path.replaceAll(/\{\w+\}/g, 'none'),
        headers: {
          'touchstone-role': 'clerk,assessor,reviewer,decision-maker,operator,editor,approver',
          'idempotency-key': `example-${id}`,
          'if-match': '"1"',
        },
        body,
      })
      t.notMatch(answer.body, '"code":"request-faulty"', id)
    }
  }
  t.ok(examples > 30, `${examples} examples`)
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } })
  ajv.addSchema(api.document, 'openapi')
  for (const [name, schema] of Object.entries(api.document.components.schemas)) {
    const { examples: [record] = [] } = schema as { readonly examples?: readonly object[] }
    if (record === undefined) continue
    const validate = ajv.getSchema(`openapi#/components/schemas/${name}`)!
    t.ok(validate(record), `${name}: ${ajv.errorsText(validate.errors)}`)
  }
})

t.test(
  'the page of the API loads names at first, and an operation in full when it is opened',
  async (t) => {
    const loaded = async (url: string) => {
      const { statusCode, body } = await api.app.inject(url)
      t.equal(statusCode, 200, url)
      // To resolve references in a browser takes many times longer than all else that the page does.
      t.notMatch(body, '"$ref"', url)
      return body
    }
    const text = await loaded('/docs/operations')
    t.ok(text.length < 100_000, `${text.length} characters to list all operations`)
    const listed = operationsOf(JSON.parse(text) as Document).map(([, , one]) => one.operationId)
    t.strictSame(listed.toSorted(), [...api.operations.keys()].toSorted())
    let longest = 0
    for (const [id, [, , { responses, parameters = [] }]] of api.operations) {
      const full = await loaded(`/docs/operations/${id}`)
      longest = Math.max(longest, full.length)
      const shown = JSON.parse(full) as Operation
      t.strictSame(Object.keys(shown.responses), Object.keys(responses), id)
      t.equal((shown.parameters ?? []).length, parameters.length, id)
    }
    t.ok(longest < 350_000, `${longest} characters for the longest operation`)
    const score = JSON.parse(await loaded('/docs/operations/score')) as {
      readonly requestBody: {
        readonly content: { readonly 'application/json': { readonly schema: object } }
      }
    }
    const { schema } = score.requestBody.content['application/json']
    const { standard: _, ...unnamed } = EXAMPLE
    const fits = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(
      schema,
    )
    t.ok(fits(EXAMPLE), 'by itself the schema knows an assessment')
    t.notOk(fits(unnamed), 'and what is none')
    t.equal((await api.app.inject('/docs/operations/none')).statusCode, 404)
  },
)

t.test('a body of several kinds is held against the kind that it says it is', async (t) => {
  const faultsOf = async (body: object) => {
    const answer = await ask('askBatch', { ...decider, body })
    t.match(answer.json(), { code: 'request-faulty' })
    return answer
      .json<{ errors: { pointer: string; message: string }[] }>()
      .errors.map(({ pointer, message }) => `${pointer}: ${message}`)
  }
  t.strictSame(await faultsOf({ items: [] }), [': "act" is missing here.'])
  t.strictSame(await faultsOf([]), [': Expected an object here, found an empty list.'])
  t.strictSame(await faultsOf({ act: 'issue-certificates', items: [] }), [
    '/act: Expected "issue-certificate", "decide-certification", "suspend-certificate", "restore-certificate" or "withdraw-certificate" here, found "issue-certificates". Did you mean "issue-certificate"?',
  ])
  const items = [
    { assessment: 'a', outcome: 'grant' },
    { assessment: 'b', outcome: 'refuse', reasons: '示例' },
    { assessment: 'c', outcome: 'refuse', reason: '示例' },
    { assessment: 'd', outcome: 'perhaps' },
    5,
  ]
  t.strictSame(await faultsOf({ act: 'decide-certification', items }), [
    '/items/0: "level" is missing here.',
    '/items/2/reason: There is no member "reason" here. Did you mean "reasons"?',
    '/items/3/outcome: Expected "grant" or "refuse" here, found "perhaps".',
    '/items/4: Expected an object here, found 5.',
  ])
})

t.test('of two who write on one sheet at once, the second is shown what changed', async (t) => {
  const { id } = await made('registerOrganisation', { ...clerk, body: ORGANISATION })
  const { at, assessment } = await answered(id!, '公厕清洁设备定制服务')
  const sheet = { path: { id: `${assessment}.li` } }
  const seen = String((await ask('getAnswerSheet', { ...reader, ...sheet })).headers.etag)
  const write = (value: number, etag: string) =>
    ask('recordAnswers', {
      ...lead,
      ...at,
      headers: { 'if-match': etag },
      body: { 'service-network': value },
    })
  const first = await write(12, seen)
  t.equal(first.statusCode, 200)
  const second = await write(20, seen)
  t.match(second.json(), { status: 412, changes: [{ by: 'li', act: 'record-answers' }] })
  t.match(second.body, '"pointer":"/answers/service-network/value","before":96,"after":12')
  t.equal(second.headers.etag, first.headers.etag)
  t.equal((await write(20, String(second.headers.etag))).statusCode, 200)
  const etag = String((await ask('getAssessment', { ...reader, ...at })).headers.etag)
  t.not(etag, seen)
  t.equal((await write(9, etag)).statusCode, 412, 'the assessment is another record')

  // Nobody has written for the third yet, who joins.
  const third = { as: 'assessor', person: 'zhou' }
  const body = { 'service-network': 9 }
  const { plan } = (await ask('getAssessment', { ...reader, ...at })).json<{
    plan: { team: object[] }
  }>()
  const team = [...plan.team, { person: 'zhou' }]
  await made('changePlan', {
    ...clerk,
    ...at,
    headers: { 'if-match': etag },
    body: { ...plan, team },
  })
  const none = { headers: { 'if-match': '"0"' } }
  const early = { headers: { 'if-match': '"1"' } }
  t.match((await ask('recordAnswers', { ...third, ...at, ...early, body })).json(), { etag: '"0"' })
  t.equal((await ask('recordAnswers', { ...third, ...at, ...none, body })).statusCode, 200)
  t.equal((await ask('recordAnswers', { ...third, ...at, ...none, body })).statusCode, 412)
})

t.test('every route of the register answers as the document promises', async (t) => {
  const organisation = (await made('registerOrganisation', { ...clerk, body: ORGANISATION }))['id']!
  const own = { path: { id: organisation } }
  await made('amendOrganisation', {
    ...clerk,
    ...own,
    headers: { 'if-match': '"1"' },
    body: { ...ORGANISATION, contacts: [] },
  })
  const twice = { ...ORGANISATION, name: { zh: '示例环卫设备 有限公司(虚构)' }, isAnother: false }
  const told = await ask('registerOrganisation', { ...clerk, body: twice })
  t.match(told.json(), { code: 'record-faulty', errors: [{ code: 'organisation-alike' }] })
  const double = await made('registerOrganisation', { ...clerk, body: ORGANISATION })
  const alike = await made('listAlikeOrganisations', { ...reader, path: { id: double['id']! } })
  t.ok(JSON.stringify(alike).includes(organisation))
  const merged = await made('mergeOrganisation', {
    ...decider,
    path: { id: double['id']! },
    headers: { 'if-match': '"1"' },
    body: { into: organisation, reason: '重复登记' },
  })
  t.match(merged, { state: 'merged', merged: { into: organisation } })
  const { application, assessment, at, today } = await answered(organisation, '扫路车定制服务')
  const captured = await ask('attachEvidence', {
    ...second,
    ...at,
    query: { name: '拨测.txt', about: 'hotline' },
    headers: { 'content-type': 'text/plain' },
    body: '十次拨测\n',
  })
  const evidence = captured.json<{ evidence: { id: string; digest: string }[] }>().evidence[0]!
  const file = await ask('getEvidence', {
    ...reviewer,
    path: { id: assessment, file: evidence.id },
  })
  t.equal(file.body, '十次拨测\n')
  t.match(file.headers, {
    'content-type': 'text/plain',
    etag: `"${evidence.digest}"`,
    'content-disposition': /^attachment/,
  })

  const raised = await made('raiseNonconformity', {
    ...lead,
    ...at,
    body: {
      clause: 'hotline',
      grade: 'minor',
      statement: { zh: '示例：一次未接通' },
      evidence: [],
    },
  })
  const nc = { path: { id: raised['id']! } }
  const correction = { cause: '示例', correction: '示例', due: '2099-01-01' }
  await made('answerNonconformity', { ...clerk, ...nc, body: correction })
  await made('reopenNonconformity', { ...lead, ...nc, body: { note: '示例' } })
  await made('answerNonconformity', { ...clerk, ...nc, body: correction })
  await made('verifyCorrection', { ...lead, ...nc, body: { note: '示例' } })
  await made('closeNonconformity', { ...lead, ...nc })

  t.match((await ask('previewAssessment', { ...second, ...at })).json(), {
    receipt: 'touchstone-receipt/2',
    results: [{ level: { id: 'four-stars' } }],
  })
  await made('evaluateAssessment', { ...lead, ...at, body: { date: today } })
  await made('returnAssessment', { ...reviewer, ...at, body: { reason: '示例' } })
  const evaluation = await made('evaluateAssessment', { ...lead, ...at, body: { date: today } })
  const reported = { number: 'R-1', departures: [], recommendation: 'grant' }
  await made('reportAssessment', { ...lead, ...at, ...(await seen(at)), body: reported })
  const wrong = { ...lead, ...at, ...(await seen(at)), body: { recommendation: 'suspend' } }
  t.match((await ask('reportAssessment', wrong)).json(), {
    code: 'record-faulty',
    errors: [{ pointer: '/recommendation' }],
  })
  const findings = await ask('getFindingsReport', {
    ...reader,
    path: { id: evaluation['id']! },
    query: { language: 'en', wayUp: 'true' },
  })
  t.match(findings.headers['content-disposition'], /findings-q-hxc-013-2018-en\.docx/)
  t.equal(findings.headers['touchstone-specimen'], 'true')
  const receipt = await ask('getEvaluationReceipt', {
    ...reviewer,
    path: { id: evaluation['id']! },
  })
  t.equal(receipt.headers.etag, `"${evaluation['receipt']}"`)
  const grounds = { recommendation: 'grant', notes: '示例' }
  const review = await made('reviewEvaluation', {
    ...reviewer,
    ...at,
    ...(await seen(at)),
    body: grounds,
  })
  const grant = { outcome: 'grant', level: 'four-stars' }
  const decision = await made('decideCertification', {
    ...decider,
    ...at,
    ...(await seen(at)),
    body: grant,
  })
  const waiting = await waitingGrants()
  t.match(waiting[0], { decision: decision['id'], level: { id: 'four-stars', stars: 4 }, max: 150 })
  t.notOk('problem' in waiting[0]!, 'nothing stands in the way')
  const preview = await ask('previewGrant', {
    ...reader,
    path: { decision: decision['id']! },
  })
  t.match(preview.headers['content-disposition'], /SPECIMEN-TS-\d{4}-00000\.docx/)
  const record = await ask('getDecisionRecord', { ...reader, path: { id: decision['id']! } })
  t.match(record.headers['content-disposition'], /decision-record-.*\.docx/)
  t.equal(record.headers['touchstone-specimen'], 'true')
  const planPaper = await ask('getAssessmentPlan', { ...reader, ...at, query: { language: 'en' } })
  t.match(planPaper.headers['content-disposition'], /assessment-plan-q-hxc-013-2018-en\.docx/)
  const issued = await made('issueCertificate', { ...clerk, body: { decision: decision['id'] } })
  t.notOk(
    (await waitingGrants()).some((one) => one.decision === decision['id']),
    'what is issued waits no more',
  )
  const handedOut = await ask('handOutCertificates', {
    ...clerk,
    body: { items: [{ decision: decision['id'] }, { certificate: 'nobody' }] },
  })
  t.match(handedOut.headers['content-disposition'], /certificates-\d{4}-\d\d-\d\d\.zip/)
  t.equal(handedOut.rawPayload.subarray(0, 2).toString(), 'PK')
  const uses = await ask('listTemplateUses', reader)
  t.match(uses.json(), { templates: [{ certificates: Number, sha256: /^[0-9a-f]{64}$/ }] })
  const table = await ask('getCertificateTable', { ...reader, query: { form: 'csv' } })
  t.ok(table.body.startsWith('\uFEFF'), 'Excel takes it for UTF-8')
  t.match(table.body, new RegExp(`^${issued['number']},`, 'm'))
  const asked = await ask('getCertificateTable', { ...reader, headers: { accept: 'text/csv' } })
  t.equal(asked.body, table.body, 'by Accept as well')
  const workbook = await ask('getCertificateTable', reader)
  t.equal(workbook.rawPayload.subarray(0, 2).toString(), 'PK')
  const half = String(issued['number']).slice(0, -2)
  const found = await ask('listCertificates', { ...reader, query: { text: half } })
  t.ok(found.json<{ items: { id: string }[] }>().items.some(({ id }) => id === issued['id']))
  t.match(issued, { state: 'active', isSpecimen: true, level: 'four-stars' })
  const first = { path: { id: issued['id']! } }
  const paper = await ask('getCertificateDocument', { ...reader, ...first })
  t.equal(paper.headers.etag, `"${issued['document']}"`)
  const again = await ask('getCertificateDocument', {
    ...reader,
    ...first,
    headers: { 'if-none-match': String(paper.headers.etag) },
  })
  t.equal(again.statusCode, 304)
  const label = await ask('getCertificateLabel', { ...reader, ...first })
  t.match(label.headers['content-disposition'], /certificate-label-SPECIMEN-TS-.*\.docx/)
  const reason = { body: { reason: '示例' } }
  await made('suspendCertificate', { ...decider, ...first, ...reason })
  const unfit = await ask('getCertificateLabel', { ...reader, ...first })
  t.match(unfit.json(), { code: 'act-untimely' }, 'no label while it is suspended')
  const letter = await ask('getCertificateNotice', {
    ...reader,
    path: { ...first.path, place: '1' },
    query: { language: 'zh' },
  })
  t.match(decodeURIComponent(String(letter.headers['content-disposition'])), /暂停通知书 /)
  await made('restoreCertificate', { ...decider, ...first, ...reason })
  const scope = { zh: '示例：较窄的认证范围', en: 'Example: a narrower scope' }
  const proposal = { body: { kind: 'reduction', reason: '示例', scope } }
  await made('proposeChange', { ...clerk, ...first, ...proposal })
  await made('declineChange', { ...decider, ...first, ...reason })
  t.match(await made('proposeChange', { ...clerk, ...first, ...proposal }), {
    proposed: { kind: 'reduction', scope },
  })
  const narrowed = await made('confirmChange', { ...decider, ...first })
  const anew = await made('reissueCertificate', {
    ...decider,
    path: { id: narrowed['id']! },
    body: { reason: '示例', scope: { ...scope, en: 'Example:  a narrower scope' } },
  })
  t.match(anew, { replaces: narrowed['id'], decision: narrowed['decision'], reissued: {} })
  const reduced = await made('reduceCertificate', {
    ...decider,
    path: { id: anew['id']! },
    body: { reason: '示例', level: 'three-stars' },
  })
  const list = await ask('listSurveillance', { ...reader, query: { certificate: reduced['id']! } })
  const due = list.json<{ items: { id: string }[] }>().items[0]!.id
  await ask('getReminderFeed', { ...reader, query: { within: '2y' } })
  await ask('getReminderCalendar', { ...reader, query: { within: '2y' } })
  const watch = { path: { id: due } }
  const team = [{ person: 'li', isLead: true }]
  const looked = await made('planSurveillanceAssessment', {
    ...clerk,
    ...watch,
    body: { team, methods: ['on-site'], from: today, until: today },
  })
  const look = { path: { id: looked['id']! } }
  await made('startAssessment', { ...lead, ...look })
  await made('takeOverAnswers', { ...lead, ...look })
  const unseen = await ask('evaluateAssessment', { ...lead, ...look, body: { date: today } })
  t.match(unseen.json(), { code: 'record-faulty', errors: [{ code: 'answer-unseen' }] })
  await made('abandonAssessment', { ...clerk, ...look, body: { reason: '示例' } })
  const early = { outcome: 'passed', notes: '示例' }
  const unreasoned = await ask('concludeSurveillance', { ...lead, ...watch, body: early })
  t.match(unreasoned.json(), { errors: [{ code: 'surveillance-early', pointer: '/reason' }] })
  await made('concludeSurveillance', { ...lead, ...watch, body: { ...early, reason: '示例' } })
  const batch = await made('askBatch', {
    ...decider,
    body: {
      act: 'suspend-certificate',
      items: [{ certificate: reduced['id'], ...reason.body }],
    },
  })
  const many = { path: { id: batch['id']! } }
  t.match(await made('getBatchProgress', { ...reader, ...many }), { waiting: 1, done: 0 })
  t.match(await made('listBatchItems', { ...reader, ...many, query: { state: 'waiting' } }), {
    items: [{ item: reduced['id'], payload: reason.body }],
  })
  await made('retryBatch', { ...decider, ...many })
  await made('stopBatch', { ...decider, ...many, ...reason })
  await made('withdrawCertificate', { ...decider, path: { id: reduced['id']! }, ...reason })

  const complaint = await made('receiveComplaint', {
    ...clerk,
    body: {
      form: 'appeal',
      organisation,
      about: { kind: 'decision', id: decision['id'] },
      from: '示例',
      statement: '示例',
    },
  })
  const appeal = { path: { id: complaint['id']! } }
  const attached = await ask('attachComplaintFile', {
    ...clerk,
    ...appeal,
    query: { name: '来信.txt' },
    headers: { 'content-type': 'text/plain' },
    body: '示例：已回访\n',
  })
  const [kept] = attached.json<{ files: { id: string; digest: string; by: string }[] }>().files
  t.match(kept, { name: '来信.txt', mediaType: 'text/plain', by: 'demo-clerk' })
  const came = await ask('getComplaintFile', {
    ...reviewer,
    path: { ...appeal.path, file: kept!.id },
  })
  t.equal(came.body, '示例：已回访\n')
  t.match(came.headers, { etag: `"${kept!.digest}"`, 'content-disposition': /^attachment/ })
  const fake = await ask('attachComplaintFile', {
    ...clerk,
    ...appeal,
    query: { name: 'photo.png' },
    headers: { 'content-type': 'image/png' },
    body: 'not a picture',
  })
  t.match(fake.json(), { code: 'record-faulty', errors: [{ code: 'evidence-other' }] })
  await made('assignComplaint', { ...clerk, ...appeal, body: { handler: 'zhao' } })
  await made('resolveComplaint', {
    as: 'reviewer',
    person: 'zhao',
    ...appeal,
    body: { outcome: 'rejected', answer: '示例' },
  })
  const tooLate = await ask('attachComplaintFile', {
    ...clerk,
    ...appeal,
    query: { name: '来信.txt' },
    headers: { 'content-type': 'text/plain' },
    body: '示例',
  })
  t.match(tooLate.json(), { code: 'act-untimely' }, 'it was answered')
  const whole = await ask('getComplaint', { ...reader, ...appeal })
  t.match(whole.json(), { state: 'resolved', files: [{ name: '来信.txt' }] }, 'and kept')

  await made('reopenWithdrawal', { ...clerk, path: { id: reduced['id']! }, ...reason })
  await made('restoreCertificate', {
    as: 'decision-maker',
    person: 'qian',
    path: { id: reduced['id']! },
    ...reason,
  })
  await takenBack(organisation)

  for (const [operationId, id] of [
    ['RefusedApplication', 'refuseApplication'],
    ['WithdrawnApplication', 'withdrawApplication'],
  ]) {
    const one = await made('receiveApplication', {
      ...clerk,
      body: {
        organisation,
        standard: 'q-hxc-013',
        edition: '2018',
        kind: 'initial',
        scope: { zh: operationId, en: operationId },
        sites: [],
      },
    })
    await made(id!, { ...clerk, path: { id: one['id']! }, ...reason })
  }
  const other = await answered(organisation, '垃圾收集容器定制服务')
  await made('abandonAssessment', { ...clerk, ...other.at, ...reason })

  await draftAndPublish()
  await draftATable()
  await people(organisation)

  await made('getAuditTrail', { ...operator, query: { limit: '2', first: 'newest' } })
  t.match((await ask('verifyAuditTrail', operator)).json(), { ok: true })
  const sheet = `${assessment}.li`
  const ids: Record<string, string> = {
    Organisation: organisation,
    Application: application,
    Assessment: assessment,
    AnswerSheet: sheet,
    Evaluation: evaluation['id']!,
    Nonconformity: raised['id']!,
    Review: review['id']!,
    CertificationDecision: decision['id']!,
    Certificate: issued['id']!,
    Surveillance: due,
    Complaint: complaint['id']!,
    Batch: batch['id']!,
  }
  for (const [name, id] of Object.entries(ids)) {
    await made(`get${name}`, { ...reader, path: { id } })
    const history = await ask(`get${name}History`, { ...reader, path: { id } })
    t.ok(history.json<{ links: unknown[] }>().links.length > 0, name)
  }
  const of = { standard: 'q-hxc-013' }
  for (const id of api.operations.keys())
    if (id.startsWith('list'))
      await ask(id, id === 'listEvaluatedAssessments' ? { ...operator, query: of } : operator)

  const register = [...api.operations].filter(
    ([, [, , { tags = [] }]]) => !OTHER_TAGS.includes(tags[0] ?? ''),
  )
  t.ok(register.length > 80, `${register.length} routes`)
  const unasked = register.map(([id]) => id).filter((id) => !api.succeeded.has(id))
  t.strictSame(unasked, [], 'every route was asked with success')
  // Their answers carried an ETag, and each was held against what the next call asks for.
  const matching = [...api.operations].filter(([, [, , operation]]) => takesIfMatch(operation))
  t.ok(matching.length > 35, `${matching.length} routes take If-Match`)
  for (const [which, routes] of Object.entries({
    'was answered with an ETag that the next call takes': api.tagged,
    'took the ETag that was current, and refused another': api.guarded,
  }))
    t.strictSame(
      matching.map(([id]) => id).filter((id) => !routes.has(id)),
      [],
      `every route that takes If-Match ${which}`,
    )
})

/** A decision that was a slip, and another in its place. */
/** The version of an assessment that somebody looks at. */
async function seen(at: { readonly path: { readonly id: string } }) {
  const { headers } = await ask('getAssessment', { ...reader, ...at })
  return { headers: { 'if-match': String(headers.etag) } }
}

async function takenBack(organisation: string): Promise<void> {
  const { at, today } = await answered(organisation, '果皮箱定制服务')
  const team = [{ person: 'wang', isLead: true }]
  const plan = { team, methods: ['documents', 'on-site'], from: today, until: today }
  await made('changePlan', {
    ...clerk,
    ...at,
    headers: { 'if-match': '*' },
    body: { ...plan, reason: '示例' },
  })
  await made('evaluateAssessment', { ...second, ...at, body: { date: today } })
  const grounds = { recommendation: 'grant', notes: '示例' }
  await made('reviewEvaluation', {
    ...reviewer,
    ...at,
    ...(await seen(at)),
    body: grounds,
  })
  const refusal = { outcome: 'refuse', reasons: '示例' }
  await made('decideCertification', { ...decider, ...at, ...(await seen(at)), body: refusal })
  t.match(await made('reopenAssessment', { ...decider, ...at, body: { reason: '示例' } }), {
    state: 'reopened',
    plan: { team: [{ person: 'wang' }, { person: 'li', left: { reason: '示例' } }] },
  })
  const grant = { outcome: 'grant', level: 'three-stars' }
  const mine = await ask('decideCertification', {
    ...decider,
    ...at,
    ...(await seen(at)),
    body: grant,
  })
  t.match(mine.json(), { code: 'duties-mixed' })
  const looked = await seen(at)
  const qian = { as: 'decision-maker', person: 'qian', ...at, body: grant }
  for (const headers of [{}, { 'if-match': '*' }])
    t.match((await ask('decideCertification', { ...qian, headers })).json(), {
      status: 428,
      code: 'precondition-missing',
    })
  const stale = { 'if-match': '"1"' }
  t.match((await ask('decideCertification', { ...qian, headers: stale })).json(), {
    code: 'record-changed',
  })
  await made('decideCertification', { ...qian, ...looked })
}

/** Parts of the API that have tests of their own. */
const OTHER_TAGS = [
  'Demonstration',
  'Scoring',
  'Receipts',
  'Standards',
  'Revisions',
  'Documents',
  'Templates',
  'Schemas',
  'Operation',
  'Sign-in',
  'Public register',
]

/** A table of clauses is looked at, and put on record as a draft that is sound. */
async function draftATable(): Promise<void> {
  const headers = {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }
  const sent = { as: 'editor', headers, body: await workbookOf(INDICATORS, '表1') }
  t.match((await ask('readClauseTable', sent)).json(), {
    read: ['表1'],
    total: 100.5,
    columns: [{ letters: 'A', field: 'section' }],
    clauses: [{ number: '一', depth: 0, isSection: true }],
    leftOver: [{ sheet: '表1', row: 9 }],
    faults: [],
  })
  const columns = { ...sent, query: { columns: 'points:E' } }
  t.match((await ask('readClauseTable', columns)).json(), {
    faults: [{ code: 'table-points', pointer: '/表1/E3' }],
  })
  const strange = { ...sent, query: { columns: 'tittle:C' } }
  t.match((await ask('readClauseTable', strange)).json(), {
    errors: [{ code: 'value-unlisted', pointer: '/query/columns' }],
  })
  const about = {
    standard: 'city-service',
    edition: '2026',
    title: '定制服务评价（示例）',
    owner: '示例委员会（虚构）',
    from: '2026-01-01',
    file: '评价表.xlsx',
    ask: 'points',
    step: '0.5',
    marks: '60,80',
  }
  const draft = await made('draftFromClauseTable', { ...sent, query: about })
  const check = await ask('checkRevisionOnRecord', { ...reader, path: { id: draft['id']! } })
  t.match(check.json(), { sound: true })
  const faulty = { ...sent, query: { ...about, columns: 'points:E' } }
  t.match((await ask('draftFromClauseTable', faulty)).json(), {
    code: 'record-faulty',
    errors: [{ code: 'table-points' }],
  })
  const unread = ['title', 'owner', 'file'] as const
  for (const name of unread) {
    const query = { ...about, standard: 'unread', [name]: 'x\u202E' }
    t.match((await ask('draftFromClauseTable', { ...sent, query })).json(), {
      code: 'request-faulty',
      errors: [{ code: 'character-forbidden', pointer: `/query/${name}` }],
    })
  }
}

async function draftAndPublish(): Promise<void> {
  const name = { standard: 'q-hxc-013', edition: '2018', revision: 1 }
  const files = await revisionInFolders(ROOT, name)
  const editor = { as: 'editor', person: 'editor-a' }
  const revision = await made('importRevision', {
    ...editor,
    body: {
      files: files.map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString() })),
    },
  })
  const at = { path: { id: revision['id']! } }
  const met = await ask('meetAtRevision', { ...reader, ...at })
  t.equal(met.json<{ people: object[] }>().people.length, 1, 'nobody else has it open')
  const exported = await ask('exportRevision', { ...reader, ...at })
  t.strictSame(
    exported.json<{ files: { path: string; text: string }[] }>().files.map((one) => one.text),
    files
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ bytes }) => Buffer.from(bytes).toString()),
    'files come back byte for byte',
  )
  const change = {
    file: 'rules/q-hxc-013/2018/1/revision.json',
    changes: [{ pointer: '/provenance/reason', value: '示例 / Example' }],
  }
  t.equal((await ask('editRevision', { ...editor, ...at, body: change })).statusCode, 428)
  await made('editRevision', { ...editor, ...at, body: change, headers: { 'if-match': '"1"' } })
  const late = await ask('editRevision', {
    as: 'editor',
    person: 'editor-b',
    ...at,
    body: change,
    headers: { 'if-match': '"1"' },
  })
  t.equal(late.statusCode, 412)
  t.match(late.json(), {
    etag: '"2"',
    changes: [{ by: 'editor-a', members: [{ file: change.file, pointer: '/provenance/reason' }] }],
  })
  t.match((await ask('checkRevisionOnRecord', { ...reader, ...at })).json(), { sound: true })
  await askDraft(at)
  await askSmallDraft()
  await askComments(at)
  await made('submitRevision', { ...editor, ...at })
  await made('returnRevision', { as: 'approver', ...at, body: { reason: '示例' } })
  await made('submitRevision', { ...editor, ...at })
  const both = { as: 'editor,approver', person: 'editor-a' }
  t.match((await ask('publishRevision', { ...both, ...at })).json(), { code: 'duties-mixed' })
  const unseen = await ask('publishRevision', { as: 'approver', ...at })
  t.match(unseen.json(), { status: 428, code: 'precondition-missing' })
  const told = await ask('getReadiness', { as: 'approver', ...at })
  t.match(told.json(), { ready: false, involved: ['editor-a'] })
  const { pack: after, replaces: before } = told.json<{ pack: string; replaces: string }>()
  const read = await made('readComparison', { as: 'approver', ...at, body: { before, after } })
  t.match(read, { read: [{ before, after }] })
  const { headers, ...again } = await ask('getReadiness', { as: 'approver', ...at })
  t.match(again.json(), { ready: true, pack: after })
  await made('publishRevision', {
    as: 'approver',
    ...at,
    headers: { 'if-match': String(headers.etag) },
  })
  const standing = await ask('getStanding', { ...reader, ...at, query: { date: '2026-06-01' } })
  t.match(standing.json(), { standing: 'in-force' })
  await made('withdrawRevision', { as: 'approver', ...at, body: { reason: '示例' } })
  await made('getRulesRevision', { ...reader, ...at })
  await made('getRulesRevisionHistory', { ...reader, ...at })
}

/** A consultation on a draft, from its first day to its end, with a unit that has no account. */
async function askComments(draft: { readonly path: { readonly id: string } }): Promise<void> {
  const input = {
    title: { zh: '征求意见稿', en: 'Draft for comments' },
    opens: dayOf(ports.clock.now(), ports.body),
    closes: '2099-12-30',
    rules: { unanswered: 'refused' },
  }
  const consultation = await made('openConsultation', { as: 'editor', ...draft, body: input })
  const at = { path: { id: consultation['id']! } }
  const amended = { ...input, closes: '2099-12-31' }
  const matched = { headers: { 'if-match': '"1"' } }
  await made('amendConsultation', { as: 'editor', ...at, ...matched, body: amended })
  const units = []
  for (const to of ['示例单位甲（虚构）', '示例单位乙（虚构）'])
    units.push(
      (
        await ask('makeCommentLink', {
          ...clerk,
          body: { consultation: consultation['id'], to },
        })
      ).json<{ token: string; link: { id: string } }>(),
    )
  const [first, second] = units.map(({ token }) => ({
    as: '',
    headers: { authorization: `Bearer ${token}` },
  }))
  const said = {
    place: { clause: 'service-objectives' },
    kind: 'technical',
    comment: '示例 / Example',
    change: {
      file: 'rules/q-hxc-013/2018/1/levels.json',
      changes: [{ pointer: '/levels/0/atLeast', value: 1 }],
    },
  }
  const unread = { ...said, comment: '示例\u202E' }
  t.match((await ask('commentByLink', { ...first!, body: unread })).json(), {
    code: 'request-faulty',
    errors: [{ pointer: '/comment', code: 'character-forbidden' }],
  })
  const comment = await made('commentByLink', { ...first!, body: said })
  t.match((await ask('getCommenting', first!)).json(), {
    to: '示例单位甲（虚构）',
    comments: [{ number: 1, from: '示例单位甲（虚构）' }],
  })
  await made('returnBlank', second!)
  const link = { path: { id: units[0]!.link.id } }
  await made('getCommentLink', { ...reader, ...link })
  await made('getCommentLinkHistory', { ...reader, ...link })
  await made('revokeCommentLink', { ...clerk, ...link })
  t.match((await ask('getCommenting', first!)).json(), { status: 401, code: 'sign-in-needed' })
  const plain = { consultation: consultation['id'], from: '示例单位丙（虚构）', place: {} }
  const received = { ...plain, kind: 'general', comment: '示例 / Example' }
  const other = await made('receiveComment', { ...clerk, body: received })
  const on = { path: { id: comment['id']! } }
  await made('getComment', { ...reader, ...on })
  await made('getCommentHistory', { ...reader, ...on })
  t.match((await ask('getCommentEffect', { ...reader, ...on })).json(), {
    effect: { undecided: 0, moves: [] },
  })
  const unit = { unit: '示例单位乙（虚构）', position: 'supports' }
  await made('supportComment', { ...clerk, ...on, body: unit })
  const effects = { query: { effects: 'in-force' } }
  t.match((await ask('listCommentsOnDraft', { ...reader, ...at, ...effects })).json(), {
    letters: { asked: 2, returned: 3, withComments: 2, silent: 0 },
    comments: [{ now: { fate: 'unplaced' } }, { now: { fate: 'same' }, effect: {} }],
  })
  t.match((await ask('listConsultationsOnRevision', { ...reader, ...draft })).json(), {
    open: 2,
    consultations: [{ refusesPublishing: true }],
  })
  await made('answerComment', { as: 'editor', ...on, body: { outcome: 'adopted' } })
  const answer = { outcome: 'not-adopted', observation: '示例 / Example' }
  const twice = [on.path.id, other['id']!].map((id) => ({ comment: id, ...answer }))
  const partly = [{ ...twice[0]!, observation: ' ' }, twice[1]!]
  t.match(
    (await ask('answerComments', { as: 'editor', ...at, body: { answers: partly } })).json(),
    { code: 'record-faulty', errors: [{ pointer: '/answers/0/observation' }] },
  )
  t.match((await ask('getComment', { ...reader, path: { id: other['id']! } })).json(), {
    state: 'open',
  })
  t.match(await made('answerComments', { as: 'editor', ...at, body: { answers: twice } }), {
    comments: [{ answer: { outcome: 'not-adopted' } }, { state: 'answered' }],
  })
  for (const type of [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]) {
    const table = await ask('getCommentTable', {
      as: 'clerk',
      path: at.path,
      query: { form: 'iso', effects: 'in-force' },
      headers: { accept: type },
    })
    const sheet = { ...clerk, ...at, body: table.rawPayload, headers: { 'content-type': type } }
    const asUnit = { query: { kept: 'no', from: '示例单位丁（虚构）' } }
    const looked = await ask('takeInCommentSheet', { ...sheet, ...asUnit })
    t.match(looked.json(), {
      repeated: [{ comment: 2, said: { from: '示例单位丙（虚构）' } }, { comment: 1 }],
    })
    const taken = await ask('takeInCommentSheet', sheet)
    t.match(taken.json(), {
      received: [],
      repeated: [{ comment: 2 }, { comment: 1 }],
      leftOver: [{ row: Number }, { row: Number }],
    })
  }
  await made('concludeConsultation', { as: 'editor', ...at, body: { reason: '示例' } })
  await made('getConsultation', { ...reader, ...at })
  await made('getConsultationHistory', { ...reader, ...at })
}

/** A draft is voted on by the rules of its standard. The figures are made up. */
async function askBallot(draft: { readonly path: { readonly id: string } }): Promise<void> {
  const editor = { as: 'editor', person: 'editor-a' }
  const seen = await ask('getRulesRevision', { ...reader, path: draft.path })
  const file = seen
    .json<{ files: { path: string }[] }>()
    .files.find(({ path }) => path.startsWith('standards/'))!.path
  const rules = {
    approve: { share: '2/3', of: 'cast' },
    drafters: 'withdraw',
    unanswered: 'told',
  }
  await made('editRevision', {
    ...editor,
    path: draft.path,
    headers: { 'if-match': String(seen.headers.etag) },
    body: { file, changes: [{ pointer: '/ballot', value: rules }] },
  })
  const member = { name: '委员甲（虚构）', login: 'member-a', roles: ['reader'] }
  const { id: voter } = await made('addPerson', { ...operator, body: member })
  const input = {
    title: { zh: '报批稿', en: 'Final draft' },
    opens: dayOf(ports.clock.now(), ports.body),
    closes: '2099-12-30',
    voters: [voter],
  }
  const opened = await made('openBallot', { ...editor, path: draft.path, body: input })
  const at = { path: { id: opened['id']! } }
  const body = { choice: 'against', reason: '示例：缺少来源' }
  const { etag } = (await ask('getBallot', { ...reader, ...at })).headers
  const headers = { 'if-match': String(etag) }
  await made('castVote', { as: 'reader', person: voter!, ...at, headers, body })
  const result = await ask('getBallotResult', { ...reader, ...at })
  t.match(result.json(), {
    phase: 'open',
    result: { isApproved: false, tally: { members: 1, against: 1 } },
    sentences: [String, String],
  })
  const minutes = await ask('getBallotMinutes', { ...reader, ...at, query: { language: 'zh' } })
  t.match(decodeURIComponent(String(minutes.headers['content-disposition'])), /表决纪要 /)
  const note = await ask('getDraftingNote', { ...reader, ...draft, query: { language: 'en' } })
  t.match(note.headers['content-disposition'], /drafting-note-q-hxc-013-2018-en\.docx/)
  await made('listBallots', { ...reader, query: { revision: draft.path.id } })
  const again = await ask('getBallot', { ...reader, ...at })
  await made('cancelBallot', {
    ...editor,
    ...at,
    headers: { 'if-match': String(again.headers.etag) },
    body: { reason: '示例' },
  })
  await made('getBallotHistory', { ...reader, ...at })
}

/** What is there for a published revision is there for a draft, at its own address. */
async function askDraft(at: { readonly path: { readonly id: string } }): Promise<void> {
  const asked = { ...reader, ...at }
  const { headers, rawPayload } = await ask('getPackOnRecord', asked)
  t.equal(headers.etag, '"2"', 'the ETag of the version that was read')
  const digest = createHash('sha256').update(rawPayload).digest('hex')
  t.match((await ask('getRulesOnRecord', asked)).json(), { rules: [{ event: {} }] })
  t.match((await ask('getQuestionsOnRecord', asked)).json(), { outline: [{}] })
  const { standard, rules } = JSON.parse(rawPayload.toString()) as {
    readonly standard: { readonly id: string }
    readonly rules: {
      readonly examples: { readonly [id: string]: { readonly assessment: object } }
    }
  }
  const [example] = Object.values(rules.examples)
  const body = { standard: standard.id, ...example!.assessment }
  const receipt = (await ask('scoreOnRecord', { ...asked, body })).json<{
    readonly standard: { readonly digest: string }
  }>()
  t.equal(receipt.standard.digest, digest, 'scored by the draft, whatever is in force')
  t.match((await ask('explainOnRecord', { ...asked, body })).json(), { blocks: [{}] })
  const run = (await ask('testRevisionOnRecord', asked)).json<{
    examples: number
    failed: number
  }>()
  t.ok(run.examples > 5)
  t.equal(run.failed, 0)
  const annex = await ask('getAnnexOnRecord', { ...asked, query: { language: 'zh' } })
  t.equal(annex.headers['touchstone-specimen'], 'true')
  const sheet = await ask('getAssessmentSheetOnRecord', { ...asked, query: { language: 'en' } })
  t.equal(sheet.headers['touchstone-specimen'], 'true')
  const whole = await ask('getStandardTextOnRecord', { ...asked, query: { language: 'zh' } })
  t.equal(whole.headers['touchstone-specimen'], 'true')
  const compared = await ask('compareRevisionOnRecord', {
    ...asked,
    query: { with: '2018/1', certificates: 'in-force' },
  })
  t.equal(compared.statusCode, 200, compared.body.slice(0, 300))
  t.match(compared.json(), { right: { digest }, judged: { alike: true } })
  const editor = { as: 'editor', person: 'editor-a' }
  const next = { ...editor, body: { from: '2027-01-01' } }
  const successor = await made('succeedRevision', { ...next, ...at })
  t.match(successor, { state: 'draft', revision: 2 })
  const own = { ...reader, path: { id: successor['id']! } }
  t.match((await ask('checkRevisionOnRecord', own)).json(), { sound: true })
  t.match((await ask('testRevisionOnRecord', own)).json(), { failed: 0 }, 'examples moved along')
  const workbook = await ask('getWorkbookOnRecord', { ...own, query: { language: 'zh' } })
  const handedIn = {
    ...editor,
    path: own.path,
    body: workbook.rawPayload,
    headers: { 'content-type': String(workbook.headers['content-type']) },
  }
  const read = await ask('readWorkbook', handedIn)
  t.match(read.json(), { old: false, changes: [], faults: [] }, 'it comes back as it went out')
  const version = {
    ...handedIn.headers,
    'if-match': `"${read.json<{ version: number }>().version}"`,
  }
  t.equal((await ask('takeWorkbook', { ...handedIn, headers: version })).statusCode, 200)
  await askBallot(own)
  const taken = await ask('succeedPublishedRevision', {
    ...next,
    body: { from: '2028-01-01', revision: 2 },
    path: { id: 'q-hxc-013', edition: '2018', revision: '1' },
  })
  t.match(taken.json(), { status: 409, code: 'record-taken' })
  t.match(
    await made('succeedPublishedRevision', {
      ...next,
      path: { id: 'gb-t-27922', edition: '2011', revision: '1' },
    }),
    { state: 'draft', standard: 'gb-t-27922', revision: 2 },
  )
  const nowhere = await ask('succeedPublishedRevision', {
    ...next,
    path: { id: 'q-hxc-013', edition: '2018', revision: '7' },
  })
  t.match(nowhere.json(), { status: 404, code: 'revision-unknown' })
}

/** Questions that take long are asked about a small draft; the answer comes line by line. */
async function askSmallDraft(): Promise<void> {
  const zoo = fileURLToPath(new URL('../zoo/', import.meta.url))
  const name = { standard: 'k-of-n', edition: '2026', revision: 1 }
  const files = await revisionInFolders(zoo, name)
  const draft = await made('importRevision', {
    as: 'editor',
    person: 'editor-a',
    body: {
      files: files.map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString() })),
    },
  })
  const asked = { ...reader, path: { id: draft['id']! } }
  const lines = async (operation: string): Promise<readonly object[]> => {
    const answer = await ask(operation, asked)
    t.equal(answer.statusCode, 200, operation)
    t.equal(answer.headers.etag, '"1"', 'the ETag of the version that was read')
    return answer.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
  }
  t.match((await lines('proveRevisionOnRecord')).at(-1), { proof: {} })
  t.ok((await lines('getBoundaryExamplesOnRecord')).length > 0)
  t.ok((await lines('runMutantsOnRecord')).length > 0)
}

async function people(organisation: string): Promise<void> {
  t.match(await made('getCertificationBody', reader), { numbers: 'TS-{year}-{serial:5}' })
  const body = { name: '示例', login: 'someone', roles: ['assessor'] }
  const person = await made('addPerson', { ...operator, body })
  const at = { path: { id: person['id']! } }
  await made('getPerson', { ...reader, ...at })
  const amended = { ...body, roles: ['contact'], organisation }
  await made('amendPerson', { ...operator, ...at, headers: { 'if-match': '"1"' }, body: amended })
  const password = { password: 'lantern orbit biscuit quartz' }
  t.equal((await ask('setPassword', { ...operator, ...at, body: password })).statusCode, 204)
  const self = { as: '', person: person['id']!, ...at }
  const current = { current: password.password }
  const { secret = '' } = await made('offerSecondFactor', { ...self, body: current })
  const code = codeOn(secret, Date.now() / 1000)
  const { recoveryCodes } = await made('confirmSecondFactor', { ...self, body: { code } })
  t.equal(recoveryCodes?.length, 10)
  t.ok((await made('getPerson', { ...reader, ...at }))['secondFactorSince'])
  t.notOk((await made('resetSecondFactor', { ...operator, ...at }))['secondFactorSince'])
  const key = await made('makeApiKey', {
    ...operator,
    body: { person: person['id'], label: '示例', scopes: ['read'], until: inAMonth() },
  })
  const bearer = { authorization: `Bearer ${key['key']}` }
  const seen = await ask('listOrganisations', { as: '', headers: bearer })
  t.equal(seen.json<{ items: unknown[] }>().items.length, 1, 'a contact sees its own')
  await made('getApiKey', { ...operator, path: { id: key['id']! } })
  await made('revokeApiKey', { ...operator, path: { id: key['id']! } })
  t.equal((await ask('listOrganisations', { as: '', headers: bearer })).statusCode, 401)
  await made('unlockPerson', { ...operator, ...at })
  await made('disablePerson', { ...operator, ...at })
  await made('enablePerson', { ...operator, ...at })
  const { id } = await made('rotateSigningKey', operator)
  await made('revokeSigningKey', { ...operator, path: { id: id! } })
}

function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
}

t.test('a call that is sent again does nothing and gives the same answer', async (t) => {
  const headers = { 'idempotency-key': 'the same' }
  const first = await ask('registerOrganisation', { ...clerk, body: ORGANISATION, headers })
  const again = await ask('registerOrganisation', { ...clerk, body: ORGANISATION, headers })
  t.equal(again.statusCode, 201)
  t.equal(again.body, first.body)
  const other = { ...ORGANISATION, contacts: [] }
  const reused = await ask('registerOrganisation', { ...clerk, body: other, headers })
  t.match(reused.json(), { status: 422, code: 'key-reused' })
  const keyless = await api.app.inject({
    method: 'POST',
    url: '/v1/organisations',
    headers: { 'touchstone-role': 'clerk' },
    body: ORGANISATION,
  })
  t.match(keyless.json(), { status: 400, code: 'idempotency-key-missing' })
})

t.test('a list is read page by page, by following Link', async (t) => {
  const names = ['甲', '乙', '丙', '丁', '戊'].map((name) => `分页示例${name}`)
  for (const zh of names)
    await made('registerOrganisation', { ...clerk, body: { ...ORGANISATION, name: { zh } } })
  const seen: string[] = []
  let url = '/v1/organisations?name=分页示例&limit=2'
  for (let pages = 0; url !== ''; pages++) {
    t.ok(pages < 4)
    const answer = await api.app.inject({
      url: encodeURI(url),
      headers: { 'touchstone-role': 'reader' },
    })
    const { items } = answer.json<{ items: { name: { zh: string } }[] }>()
    seen.push(...items.map(({ name }) => name.zh))
    const link = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))
    url = link === null ? '' : decodeURI(link[1]!)
  }
  t.strictSame(seen, names)
  const wrong = await ask('listOrganisations', { ...reader, query: { cursor: '!!' } })
  t.match(wrong.json(), { status: 400, errors: [{ pointer: '/query/cursor' }] })
})

t.test('a change made on an old version is refused, and shows the other change', async (t) => {
  const { id } = await made('registerOrganisation', { ...clerk, body: ORGANISATION })
  const at = { path: { id: id! } }
  const none = await ask('amendOrganisation', { ...clerk, ...at, body: ORGANISATION })
  t.match(none.json(), { status: 428, code: 'precondition-missing' })
  const headers = { 'if-match': '"1"' }
  const mine = { ...ORGANISATION, address: { ...ORGANISATION.address, zh: '示例市新路 2 号' } }
  await made('amendOrganisation', { ...clerk, ...at, headers, body: mine })
  const late = await ask('amendOrganisation', {
    as: 'clerk',
    person: 'another',
    ...at,
    headers,
    body: ORGANISATION,
  })
  t.equal(late.statusCode, 412)
  t.equal(late.headers.etag, '"2"')
  t.match(late.json(), {
    code: 'record-changed',
    etag: '"2"',
    changes: [
      {
        version: 2,
        by: 'demo-clerk',
        act: 'amend-organisation',
        members: [
          { pointer: '/address/zh', before: '示例市示例路 1 号', after: '示例市新路 2 号' },
        ],
      },
    ],
  })
  const now = await ask('getOrganisation', { ...reader, ...at })
  t.match(now.json(), { version: 2, address: { zh: '示例市新路 2 号' } })
})

t.test('while the storage cannot answer, a call is put off and keeps nothing', async (t) => {
  const { service, ports, authentication, publicService } = api.registerService
  const gone = () => Promise.reject(new RegisterUnavailable(message('storage-full')))
  const register = { ...ports.register, transaction: gone }
  const app = await buildApp(service, {
    ports: { ...ports, register },
    authentication,
    publicService,
  })
  t.teardown(() => app.close())
  const headers = { 'touchstone-role': 'clerk', 'idempotency-key': 'put off' }
  const asked = { method: 'POST', url: '/v1/organisations', headers, body: ORGANISATION } as const
  const answer = await app.inject(asked)
  t.match(answer.json(), { status: 503, code: 'register-unavailable', detail: /disk is full/ })
  t.match(answer.headers, { 'retry-after': /^\d+$/ })
  const read = await app.inject({ url: '/v1/organisations', headers })
  t.equal(read.statusCode, 200, 'what can be read is read')
  const again = await api.app.inject(asked)
  t.equal(again.statusCode, 201, 'the same call is done once the storage is back')
})
