import t from 'tap'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { engines } from '../storage/databases.ts'
import { smallRoot, STANDARDS } from '../register/small-root.ts'
import { openProduction, type Login, type Production } from './open-production.ts'

const small = await smallRoot()
t.teardown(() => small.clean())
const databases = engines()
t.teardown(() => databases.stop())

const OLD = { zh: '示例旧名水壶厂（虚构）', en: 'Example Old Kettles Ltd (fictitious)' }
const NEW = { zh: '示例新名水壶厂（虚构）', en: 'Example New Kettles Ltd (fictitious)' }
const ADDRESS = { zh: '示例市示例路 1 号', en: '1 Example Road' }
const SCOPE = { zh: '水壶的销售与维修', en: 'Sale and repair of kettles' }
const SITES = [{ name: { zh: '总店', en: 'Main shop' } }]
const reason = { reason: '示例' }

/**
 * What the body has settled at first: one month of grace, one clause in each surveillance. Terms are short, so
 * that keys that were made at the beginning are good to the end.
 */
const RULES = {
  validityMonths: 3,
  surveillanceMonths: 2,
  renewal: { termFrom: 'old-end', graceMonths: 1 },
  surveillanceScope: { clauses: { [STANDARDS.published]: ['clean'] } },
} as const

for (const engine of databases.names)
  t.test(`a certificate goes through its life in production (${engine})`, async (t) => {
    const place = await databases.fresh(engine)
    const body = await openProduction(t, {
      root: small.root,
      day: '2026-11-23',
      rules: RULES,
      ...('url' in place ? { databaseUrl: place.url } : {}),
    })
    const { ask, made, on, settle } = body
    const asked = await ask(undefined, 'GET', '/v1/certificates', {
      headers: { 'touchstone-role': 'reader' },
    })
    t.equal(asked.statusCode, 401, 'nobody is believed by word')

    const { id: holder } = await made('clerk', '/v1/organisations', {
      name: OLD,
      address: ADDRESS,
      contacts: [],
    })
    const first = await issued(body, await granted(body, holder, '2026-11-23'))
    t.match(first, { validFrom: '2026-11-23', validUntil: '2027-02-22', isSpecimen: false })

    // A surveillance looks at what the rules of the body name, and passes by its own assessment.
    await on('2027-01-20')
    const [due, next] = (
      await ask('reader', 'GET', `/v1/surveillance?certificate=${first.id}`)
    ).json<{ items: { id: string; dueOn: string }[] }>().items
    t.match([due, next], [{ dueOn: '2027-01-23' }, undefined])
    const conclude = { outcome: 'passed', notes: '示例' }
    const unassessed = await ask('lead', 'POST', `/v1/surveillance/${due!.id}/conclude`, {
      body: conclude,
    })
    t.match(unassessed.json(), { code: 'act-untimely' })
    const watch = await made('clerk', `/v1/surveillance/${due!.id}/assessment`, {
      team: [{ person: body.ids.lead, isLead: true }],
      methods: ['on-site'],
      from: '2027-01-20',
      until: '2027-01-20',
    })
    const looked = `/v1/assessments/${watch.id}`
    await made('lead', `${looked}/start`)
    const date = { date: '2027-01-20' }
    const unseen = await ask('lead', 'POST', `${looked}/evaluate`, { body: date })
    t.match(unseen.json(), { errors: [{ code: 'answer-unseen', pointer: '/answers/clean' }] })
    t.equal(unseen.json<{ errors: object[] }>().errors.length, 1, 'the rest stands')
    await made('lead', `${looked}/answers`, { clean: true })
    t.match(await made('lead', `${looked}/evaluate`, date), { level: 'two-stars' })
    const passed = await made('lead', `/v1/surveillance/${due!.id}/conclude`, conclude)
    t.match(passed, { state: 'passed', result: { assessment: watch.id } })

    // A withdrawal that was wrong is taken back by somebody who had no part in it.
    const at = (id: unknown) => `/v1/certificates/${String(id)}`
    await made('decider', `${at(first.id)}/withdraw`, reason)
    t.equal(await statusOf(body, first), 'withdrawn')
    const appeal = await made('clerk', '/v1/complaints', {
      form: 'appeal',
      organisation: holder,
      about: { kind: 'certificate', id: first.id },
      from: '示例',
      statement: '示例：费用已付',
    })
    await made('clerk', `/v1/complaints/${appeal.id}/assign`, { handler: body.ids.judge })
    const untimely = await ask('judge', 'POST', `${at(first.id)}/restore`, { body: reason })
    t.match(untimely.json(), { code: 'act-untimely' })
    const answer = { outcome: 'upheld', answer: '示例' }
    const upheld = await made('judge', `/v1/complaints/${appeal.id}/resolve`, answer)
    t.match(upheld, { resolved: { opens: { act: 'reinstate-certificate', id: first.id } } })
    const involved = await ask('decider', 'POST', `${at(first.id)}/restore`, { body: reason })
    t.match(involved.json(), { code: 'duties-mixed' })
    await made('judge', `${at(first.id)}/restore`, reason)
    t.equal(await statusOf(body, first), 'active')

    // The holder changes its name: the same decision and term, under another number.
    const { headers } = await ask('reader', 'GET', `/v1/organisations/${holder}`)
    await made(
      'clerk',
      `/v1/organisations/${holder}`,
      { name: NEW, address: ADDRESS, contacts: [] },
      { method: 'PUT', headers: { 'if-match': String(headers.etag) } },
    )
    t.match(await entryOf(body, first), { holder: { name: OLD } }, 'as it was issued')
    const renamed = await made('decider', `${at(first.id)}/reissue`, reason)
    t.match(renamed, { replaces: first.id, decision: first['decision'], validUntil: '2027-02-22' })
    t.equal(await statusOf(body, first), 'superseded')
    t.match(await entryOf(body, renamed), { holder: { name: NEW }, firstIssuedOn: '2026-11-23' })
    const paper = await wordsOf(body, renamed)
    t.ok(paper.includes(NEW.zh) && paper.includes(NEW.en) && !paper.includes(OLD.en))

    // The renewal is assessed before the end and decided after it, while there is grace.
    await on('2027-02-22')
    t.equal(await statusOf(body, renamed), 'active', 'on its last day')
    const renewal = await reviewed(body, holder, '2027-02-22', renamed.id)
    await on('2027-02-23')
    t.equal(await statusOf(body, renamed), 'expired')
    await on('2027-03-03')
    const decision = await made(...decided(renewal, 'decider'), await seen(body, renewal))
    await on('2027-03-05')
    const renewed = await issued(body, decision.id)
    const late = {
      firstIssuedOn: '2026-11-23',
      validFrom: '2027-03-05',
      validUntil: '2027-05-22',
      gap: { from: '2027-02-23', until: '2027-03-04' },
    }
    t.match(renewed, late)
    t.match(await entryOf(body, renewed), late)
    t.strictSame(await pageOf(body, renewed), [
      'First issued: 23 November 2026',
      'Period of validity: 5 March 2027 to 22 May 2027',
      'No certificate in force before: 23 February 2027 to 4 March 2027',
    ])
    const words = await wordsOf(body, renewed)
    t.strictSame(
      words.match(/\d+年\d+月\d+日/g),
      ['2026年11月23日', '2027年3月5日', '2027年5月22日', '2027年5月5日'],
      'first issued, issued, valid until, next surveillance',
    )
    const { rawPayload } = await ask('reader', 'GET', `${at(renewed.id)}/document`)
    const checked = await ask(undefined, 'POST', '/v1/public/papers', {
      body: rawPayload,
      headers: { 'content-type': DOCX },
    })
    t.match(checked.json(), { verdict: 'genuine', certificate: { validUntil: '2027-05-22' } })

    // The next one is decided after the grace, unless the body grants more.
    await on('2027-06-22')
    const slow = await reviewed(body, holder, '2027-06-22', renewed.id)
    await on('2027-06-23')
    const [who, url, grant] = decided(slow, 'decider')
    const refused = await ask(who, 'POST', url, { body: grant, ...(await seen(body, slow)) })
    t.match(refused.json(), {
      code: 'record-faulty',
      errors: [{ code: 'not-followed', message: /22 June 2027/, fix: /initial application/ }],
    })
    await settle({ renewal: { termFrom: 'issue', graceMonths: 2 } })
    const granting = await made(who, url, grant, await seen(body, slow))
    const third = await issued(body, granting.id)
    t.match(third, {
      // Counted from the old end, as any that is late, whatever the body has settled.
      validFrom: '2027-06-23',
      validUntil: '2027-08-22',
      gap: { from: '2027-05-23', until: '2027-06-22' },
    })

    // In good time: counted from the issue, or from the old end, as the body settles it.
    await on('2027-08-01')
    const early = await reviewed(body, holder, '2027-08-01', third.id)
    const inTime = await made(...decided(early, 'decider'), await seen(body, early))
    const fourth = await issued(body, inTime.id)
    t.match(fourth, { validFrom: '2027-08-01', validUntil: '2027-10-31' })
    t.notOk('gap' in fourth)
    await on('2027-10-15')
    await settle({ renewal: { termFrom: 'old-end' } })
    const again = await reviewed(body, holder, '2027-10-15', fourth.id)
    const last = await made(...decided(again, 'decider'), await seen(body, again))
    t.match(await issued(body, last.id), { validUntil: '2028-01-31', firstIssuedOn: '2026-11-23' })
    t.match((await ask('operator', 'GET', '/v1/audit/verdict')).json(), { ok: true })
  })

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** An assessment on a day that was reviewed: of a renewal where a certificate is named. */
async function reviewed(
  body: Production,
  organisation: string,
  day: string,
  certificate?: string,
): Promise<string> {
  const { made, ids } = body
  const { id: application } = await made('clerk', '/v1/applications', {
    organisation,
    standard: STANDARDS.published,
    edition: '2026',
    kind: certificate === undefined ? 'initial' : 'renewal',
    scope: SCOPE,
    sites: SITES,
    ...(certificate === undefined ? {} : { certificate }),
  })
  await made('reviewer', `/v1/applications/${application}/start-review`)
  await made('reviewer', `/v1/applications/${application}/accept`)
  const { id } = await made('clerk', '/v1/assessments', {
    application,
    team: [{ person: ids.lead, isLead: true }],
    methods: ['on-site'],
    from: day,
    until: day,
  })
  const at = `/v1/assessments/${id}`
  await made('lead', `${at}/start`)
  await made('lead', `${at}/answers`, { hot: true, clean: true, friendly: true })
  await made('lead', `${at}/evaluate`, { date: day })
  const grounds = { recommendation: 'grant', notes: '示例' }
  await made('reviewer', `${at}/review`, grounds, await seen(body, id))
  return id
}

/** The version of an assessment that a review and a decision name. */
async function seen({ ask }: Production, assessment: string) {
  const { headers } = await ask('reader', 'GET', `/v1/assessments/${assessment}`)
  return { headers: { 'if-match': String(headers.etag) } }
}

/** Who asks for the grant, where, and with what. */
function decided(assessment: string, as: Login): [Login, string, object] {
  return [as, `/v1/assessments/${assessment}/decide`, { outcome: 'grant', level: 'two-stars' }]
}

/** A decision to grant, by all that comes before it. */
async function granted(body: Production, organisation: string, day: string): Promise<string> {
  const id = await reviewed(body, organisation, day)
  return (await body.made(...decided(id, 'decider'), await seen(body, id))).id
}

function issued({ made }: Production, decision: string) {
  return made('clerk', '/v1/certificates', { decision })
}

type Numbered = { readonly id: string; readonly [member: string]: unknown }

/** What anybody is told of a certificate. */
async function entryOf({ ask }: Production, { number }: Numbered): Promise<{ status: string }> {
  return (await ask(undefined, 'GET', `/v1/public/certificates/${String(number)}`)).json()
}

async function statusOf(body: Production, certificate: Numbered): Promise<string> {
  return (await entryOf(body, certificate)).status
}

/** The rows of the public page that hold days. */
async function pageOf({ ask }: Production, { number }: Numbered): Promise<readonly string[]> {
  const { body } = await ask(undefined, 'GET', `/c/${String(number)}`, {
    headers: { 'accept-language': 'en' },
  })
  return [...body.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)]
    .map(([, term, value]) => `${term}: ${value}`.replaceAll(/<[^>]*>/g, ''))
    .filter((row) => /\b20\d\d\b/.test(row) && !row.startsWith('Certificate number'))
}

/** The words of the paper, with what stands between them left out. */
async function wordsOf({ ask }: Production, { id }: Numbered): Promise<string> {
  const { rawPayload } = await ask('reader', 'GET', `/v1/certificates/${id}/document`)
  const parts = await readArchive(rawPayload)
  return new TextDecoder().decode(parts.get('word/document.xml')).replaceAll(/<[^>]*>/g, '')
}
