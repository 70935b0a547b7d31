import t from 'tap'
import { addPerson } from '../../src/app/access/add-person.ts'
import { keptPasswords } from '../../src/adapters/access/kept-passwords.ts'
import { randomTokens } from '../../src/adapters/access/random-tokens.ts'
import { alikeOnRecord } from '../../src/app/register/organisations/alike.ts'
import { receiveApplication } from '../../src/app/register/applications/receive-application.ts'
import { receiveComplaint } from '../../src/app/register/assessments/receive-complaint.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { reissueCertificate } from '../../src/app/register/certificates/reissue-certificate.ts'
import { withdrawCertificate } from '../../src/app/register/certificates/withdraw-certificate.ts'
import { list, lookUp } from '../../src/app/register/look-up.ts'
import { amendOrganisation } from '../../src/app/register/organisations/amend-organisation.ts'
import { mergeOrganisation } from '../../src/app/register/organisations/merge-organisation.ts'
import {
  registerOrganisation,
  type DistinctInput,
} from '../../src/app/register/organisations/register-organisation.ts'
import type { AuditLink } from '../../src/app/register/ports.ts'
import { need, RECORD_KINDS, type RecordKind } from '../../src/app/register/records.ts'
import { publicRegister } from '../../src/app/trust/public-register.ts'
import { isObject } from '../../src/domain/schema/json.ts'
import { creditCodeCheck } from '../../src/domain/register/credit-code.ts'
import { bothEngines } from './both-engines.ts'
import { certified, decided, STAFF, wish } from './casework.ts'
import { by, type RegisterService } from './register-service.ts'

const each = await bothEngines(t)
const { clerk, decider, operator } = STAFF
const other = by('other', 'decision-maker')

const NAMES = { zh: '甲水壶（示例）厂', en: 'First Kettles (fictitious)' }
const OTHER_SCOPE = { zh: '茶壶的销售', en: 'Sale of teapots' }
const WHY = { reason: '重复登记' }

function codeOf(serial: number): string {
  const first17 = `91000000DEM${String(serial).padStart(6, '0')}`
  return first17 + creditCodeCheck(first17)
}

function put({ ports }: RegisterService, more: Partial<DistinctInput> = {}) {
  const address = { zh: '示例市示例路 1 号', en: '1 Example Road' }
  return registerOrganisation(ports, clerk, { name: NAMES, address, contacts: [], ...more })
}

each('the name of another is told however it is typed, and asks for a yes', async (t, service) => {
  const { id } = await put(service)
  const same = [
    { zh: '甲水壶(示例)厂' },
    { zh: '甲水壶 （示例） 厂' },
    { zh: '甲水\u200B壶（示例）厂' },
    { en: 'ＦＩＲＳＴ  kettles (Fictitious)' },
    { zh: '乙厂', en: 'firstkettles(fictitious)' },
    // Under the wrong language.
    { zh: 'First Kettles (fictitious)' },
  ]
  for (const name of same)
    await t.rejects(
      put(service, { name, address: { zh: '别处' } }),
      { code: 'record-faulty', faults: [{ code: 'organisation-alike', pointer: '/name' }] },
      JSON.stringify(name),
    )
  const two = await put(service, { name: { zh: '甲水壶(示例)厂' }, isAnother: true })
  t.same(two.body.alike, [{ id, name: NAMES, by: ['name', 'address'] }])
  t.notOk('isAnother' in two.body)
  const near = await put(service, { name: { zh: '乙水壶厂' } })
  t.same(
    near.body.alike.map((one) => one.by),
    [['address'], ['address']],
    'an address is told, and is no reason to refuse',
  )
  const far = await put(service, { name: { zh: '丙水壶厂' }, address: { zh: '别处 9 号' } })
  t.same(far.body.alike, [])
})

each('a credit code is one organisation, told by its name', async (t, service) => {
  const { id } = await put(service, { creditCode: codeOf(1) })
  const again = { name: { zh: '乙厂' }, address: { zh: '别处' }, creditCode: codeOf(1) }
  const refused = {
    code: 'record-taken',
    detail: { key: 'refusal-record-taken--credit-code-of', with: { id, name: { text: NAMES } } },
  }
  await t.rejects(put(service, again), refused)
  await t.rejects(put(service, { ...again, isAnother: true }), refused, 'no yes helps')
})

each(
  'amended to the name of another, it asks as well; its own name does not',
  async (t, service) => {
    const { id } = await put(service)
    const name = { zh: '乙水壶厂' }
    const second = await put(service, { name })
    const input = { name, address: { zh: '新路' }, contacts: [] }
    const own = await amendOrganisation(service.ports, clerk, { id: second.id }, input)
    t.equal(own.version, 2)
    const taken = amendOrganisation(
      service.ports,
      clerk,
      { id: second.id },
      { ...input, name: NAMES },
    )
    await t.rejects(taken, { code: 'record-faulty', faults: [{ code: 'organisation-alike' }] })
    const two = { ...input, name: NAMES, isAnother: true }
    await amendOrganisation(service.ports, clerk, { id: second.id }, two)
    t.same(await alikeOnRecord(service.ports, clerk, id), [
      { id: second.id, name: NAMES, by: ['name'] },
    ])
  },
)

each('whatever referred to the one merged is reached from the one kept', async (t, service) => {
  const { ports } = service
  const kept = (await put(service)).id
  const { id } = await put(service, {
    name: { zh: '甲水壶廠（旧名）', en: 'First Kettles (old name)' },
    creditCode: codeOf(2),
  })
  const issued = await certified(service, { organisation: id })
  const mine = await certified(service, { organisation: kept, scope: OTHER_SCOPE })
  await receiveApplication(ports, clerk, wish(id, { scope: { zh: '水杯', en: 'Cups' } }))
  const about = { kind: 'certificate', id: issued.id } as const
  const complaint = { form: 'complaint', organisation: id, about, from: '客户', statement: '差' }
  await receiveComplaint(ports, clerk, { ...complaint, form: 'complaint' })
  const passwords = keptPasswords({
    argon2id: { memory: 8, passes: 1, lanes: 1 },
    scrypt: { N: 2, r: 1, p: 1 },
  })
  const access = { ...ports, tokens: randomTokens, passwords }
  const person = { name: '联系人', login: 'contact', roles: ['contact'], organisation: id } as const
  const contact = await addPerson(access, operator, person)
  const paper = issued.body.state === 'active' ? issued.body.document : ''

  // Which records there are of it, as the trail tells, which knows nothing of lists.
  const before = await ofOrganisation(service, id)
  t.ok(new Set(before.map((one) => one.split(' ')[0])).size >= 9, before.join('\n'))
  const merged = await mergeOrganisation(ports, decider, { id }, { into: kept, ...WHY })
  t.match(merged.body, { state: 'merged', merged: { into: kept, by: 'decider', ...WHY } })

  const reached: string[] = []
  for (const kind of ['person', ...RECORD_KINDS])
    for (const one of (
      await service.register.read((view) =>
        view.find(kind, { organisation: kept }, { limit: 1000 }),
      )
    ).items)
      reached.push(`${kind} ${one.id}`)
  t.same(
    before.filter((one) => !reached.includes(one)),
    [],
  )
  for (const one of before) {
    const [kind, record] = one.split(' ') as [RecordKind, string]
    const links = await service.register.read((view) => view.auditOf({ kind, id: record }))
    t.match(links.at(-1), { act: 'merge-organisation', why: WHY.reason, actor: 'decider' })
    const { body } = await service.register.read((view) => need(view, kind, { id: record }))
    t.notOk(mentions(body, id), one)
    const was = { ...(links.at(-1)!.before as { body: object }).body, organisation: kept }
    t.same({ ...body, heldBy: 0 }, { ...was, heldBy: 0 }, 'and nothing else changed')
  }

  // What was issued keeps its words; the register tells who holds it now.
  const publicly = publicRegister(ports, { now: () => `${service.today}T05:00:00.000Z` })
  const entry = await publicly.entry(issued.body.number)
  t.equal(entry.holder.name.zh, '甲水壶廠（旧名）')
  t.same(entry.heldBy, { name: NAMES, since: service.today })
  t.equal(entry.document, paper)
  const found = await publicly.search({ text: '甲水壶（示例）厂' }, {})
  t.same(
    found.items.map(({ number }) => number).sort(),
    [issued.body.number, mine.body.number].sort(),
  )

  // A contact of the one merged speaks for the one kept.
  const actor = { id: contact.id, roles: ['contact'] }
  const seen = await list(ports, { actor }, 'certificate', {}, {})
  t.equal(seen.items.length, 2)
  t.equal((await lookUp(ports, { actor }, 'organisation', id)).body.state, 'merged')
  t.equal((await lookUp(ports, { actor }, 'organisation', kept)).body.creditCode, codeOf(2))

  // Nothing new is put under the one merged, and the name leads to the one kept.
  await t.rejects(receiveApplication(ports, clerk, wish(id)), {
    code: 'act-untimely',
    detail: { key: 'refusal-act-untimely--organisation-merged', with: { into: kept } },
  })
  const again = put(service, { name: { zh: '甲水壶廠(旧名)' }, address: { zh: '别处' } })
  await t.rejects(again, {
    code: 'record-faulty',
    faults: [{ code: 'organisation-alike', message: { with: { id: kept } } }],
  })
  const reason = { reason: '持证人名称' }
  const anew = await reissueCertificate(ports, other, { id: issued.id }, reason)
  t.same(anew.body.holder, NAMES)
  t.equal((await publicly.entry(anew.body.number)).heldBy, undefined)
  t.match(await service.register.verifyChain(), { ok: true })
})

each('two certificates in force for one scope are not brought together', async (t, service) => {
  const { ports } = service
  const kept = (await put(service)).id
  const { id } = await put(service, { isAnother: true })
  const [one, two] = [
    await certified(service, { organisation: kept }),
    await certified(service, { organisation: id }),
  ]
  const merge = () => mergeOrganisation(ports, decider, { id }, { into: kept, ...WHY })
  await t.rejects(merge(), {
    code: 'record-taken',
    detail: {
      key: 'refusal-record-taken--merger',
      with: { number: two.body.number, other: one.body.number },
    },
  })
  t.equal((await lookUp(ports, clerk, 'certificate', two.id)).body.organisation, id)
  await withdrawCertificate(ports, decider, { id: two.id }, WHY)
  t.equal((await merge()).body.state, 'merged')
  // The scope is taken for the one kept.
  const third = await decided(service, wish(kept))
  await t.rejects(issueCertificate(ports, clerk, { decision: third.id }), { code: 'record-taken' })
})

each(
  'what is not one organisation is not merged, and a chain leads to its end',
  async (t, service) => {
    const { ports } = service
    const a = (await put(service)).id
    const b = (await put(service, { isAnother: true, creditCode: codeOf(3) })).id
    const c = (await put(service, { isAnother: true, creditCode: codeOf(4) })).id
    const merge = (id: string, into: string, call = decider) =>
      mergeOrganisation(ports, call, { id }, { into, ...WHY })
    await t.rejects(merge(a, a), {
      code: 'record-faulty',
      faults: [{ code: 'merger-into-itself' }],
    })
    await t.rejects(merge(b, c), {
      code: 'record-faulty',
      faults: [{ code: 'merger-codes-apart' }],
    })
    await t.rejects(merge(a, b, clerk), { code: 'act-forbidden' })
    await t.rejects(mergeOrganisation(ports, decider, { id: a }, { into: b, reason: ' ' }), {
      code: 'record-faulty',
      faults: [{ pointer: '/reason' }],
    })
    await merge(a, b)
    await t.rejects(merge(a, b), { code: 'act-untimely' })
    await t.rejects(merge(c, a), {
      code: 'record-faulty',
      faults: [{ code: 'merger-into-merged' }],
    })
    const d = (await put(service, { isAnother: true })).id
    await merge(b, d)
    const { body } = await lookUp(ports, clerk, 'organisation', a)
    t.match(body, { merged: { into: d } })
    t.equal((await lookUp(ports, clerk, 'organisation', d)).body.creditCode, codeOf(3))
    await t.rejects(put(service, { name: { zh: '戊厂' }, creditCode: codeOf(3) }), {
      code: 'record-taken',
      detail: { with: { id: d } },
    })
  },
)

/** Every record that the trail ever had under an organisation: "kind id". */
async function ofOrganisation(service: RegisterService, id: string): Promise<string[]> {
  const found = new Set<string>()
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await service.register.read((view) => view.auditTrail({ limit: 1000, ...from }))
    for (const link of page.items) if (isUnder(link, id)) found.add(`${link.kind} ${link.id}`)
    cursor = page.next
  } while (cursor !== undefined)
  return [...found]
}

function isUnder({ kind, after }: AuditLink, id: string): boolean {
  return kind !== 'organisation' && mentions(after, id)
}

/** Whether a value has a text anywhere in it. */
function mentions(value: unknown, text: string): boolean {
  if (value === text) return true
  if (Array.isArray(value)) return value.some((one) => mentions(one, text))
  return isObject(value) && Object.values(value).some((one) => mentions(one, text))
}
