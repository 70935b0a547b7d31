import t from 'tap'
import type { Test } from 'tap'
import { amendOrganisation } from '../../src/app/register/organisations/amend-organisation.ts'
import { confirmChange } from '../../src/app/register/certificates/confirm-change.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { proposeChange } from '../../src/app/register/certificates/propose-change.ts'
import { need, type Stored } from '../../src/app/register/records.ts'
import { reduceCertificate } from '../../src/app/register/certificates/reduce-certificate.ts'
import { reissueCertificate } from '../../src/app/register/certificates/reissue-certificate.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { publicRegister } from '../../src/app/trust/public-register.ts'
import { readPaper } from '../../src/adapters/word-template/paper/read-paper.ts'
import type { ChangeInput } from '../../src/domain/register/certificate-record.ts'
import { changeFaults } from '../../src/domain/register/change.ts'
import { engines } from '../storage/databases.ts'
import { certified, decided, organisation, STAFF, wish } from './casework.ts'
import { by, openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

const small = await smallRoot()
t.teardown(() => small.clean())
const databases = engines()
t.teardown(() => databases.stop())

const { clerk, decider } = STAFF
const otherDecider = by('other-decider', 'decision-maker')

const SITE = (en: string, zh: string) => ({
  name: { zh: '甲店', en: 'Shop A' },
  address: { zh, en },
})
const NOW = {
  number: 'TS-2026-00001',
  level: 'two-stars',
  scope: { zh: '面包销售；厨具维修', en: 'Retail of bread; Repair of cookware' },
  sites: [SITE('1 A Street', '甲街1号'), { name: { zh: '乙店', en: 'Shop B' } }],
  holder: { zh: '甲公司', en: 'Alpha Ltd' },
  address: { zh: '示例路1号', en: '1 Example Road' },
}
const HOLDER = { name: NOW.holder, address: NOW.address }

/** What is wrong with a change of {@link NOW}, by code. */
function wrongs(input: Omit<ChangeInput, 'reason'>, more: object = {}): readonly string[] {
  const faults = changeFaults(
    NOW,
    { reason: 'x', ...input },
    {
      levels: ['one-star', 'two-stars', 'three-stars'],
      holder: HOLDER,
      isConfirmed: false,
      ...more,
    },
  )
  return faults.map(({ code, pointer }) => `${code} ${pointer}`.trim())
}

t.test('a reduction is held against what stands, not against names', async (t) => {
  const reduced = (input: Omit<ChangeInput, 'reason' | 'kind'>) =>
    wrongs({ kind: 'reduction', ...input })
  const [first, second] = NOW.sites
  t.same(reduced({ sites: [first!] }), [])
  t.same(reduced({ level: 'one-star' }), [])
  t.same(reduced({ scope: { zh: '厨具维修', en: 'Repair of cookware' } }), [])
  t.same(reduced({ scope: { zh: ' 厨具维修；', en: 'repair  of COOKWARE' } }), [])

  t.same(reduced({}), ['reduction-empty'])
  t.same(reduced({ scope: NOW.scope }), ['reduction-empty'])
  const spelt = { zh: '面包销售;厨具维修', en: 'Retail of bread;\u00ad Repair of cookware' }
  t.same(reduced({ scope: spelt }), ['reduction-empty'], 'nobody sees what differs')
  t.same(reduced({ sites: NOW.sites }), ['reduction-empty'])
  t.same(reduced({ sites: [SITE('99 Other Street', '别处99号')] }), ['site-added /sites/0'])
  t.same(reduced({ sites: [{ name: first!.name }] }), ['site-added /sites/0'], 'a site is whole')
  t.same(reduced({ sites: [second!, second!] }), ['site-added /sites/0', 'site-added /sites/1'])
  t.same(reduced({ sites: [] }), ['words-missing /sites'])
  t.same(reduced({ scope: { zh: '；', en: ';' } }), ['words-missing /scope'])
  t.same(reduced({ scope: { zh: `${NOW.scope.zh}；药品`, en: `${NOW.scope.en}; Medicines` } }), [
    'scope-wider /scope',
  ])
  for (const scope of [
    { zh: '一切商品零售', en: 'Retail of bread, meat, medicines and fuel' },
    { zh: '面包销售', en: 'Repair of cookware' },
    { zh: '面包销售' },
  ])
    t.same(reduced({ scope }), ['change-unproven /scope'], JSON.stringify(scope))
  t.same(reduced({ level: 'three-stars' }), ['level-higher /level'])
})

t.test('a reissue corrects, and changes nothing', async (t) => {
  const reissued = (input: Omit<ChangeInput, 'reason' | 'kind'>, more: object = {}) =>
    wrongs({ kind: 'reissue', ...input }, more)
  t.same(reissued({}), ['reissue-empty'])
  const renamed = { holder: { ...HOLDER, name: { zh: '甲新公司', en: 'Alpha New Ltd' } } }
  t.same(reissued({}, renamed), [])
  t.same(reissued({ scope: { zh: '面包销售； 厨具维修', en: NOW.scope.en } }), [], 'a blank')
  t.same(reissued({ scope: { zh: NOW.scope.zh, en: 'Retail of bred' } }), [
    'change-unproven /scope',
  ])
  t.same(reissued({ sites: NOW.sites.slice(0, 1) }), ['site-count /sites'])
  t.same(reissued({ sites: [SITE('2 A Street', '甲街2号'), NOW.sites[1]!] }), [
    'change-unproven /sites/0',
  ])
  t.same(reissued({ level: 'one-star' }, renamed), ['reissue-level /level'])
  const faults = changeFaults(
    { ...NOW, creditCode: '91000000DEM000005M' },
    { kind: 'reissue', reason: 'x' },
    {
      levels: [],
      holder: { ...HOLDER, creditCode: '91000000DEM0000065' },
      isConfirmed: true,
    },
  )
  t.same(
    faults.map(({ code }) => code),
    ['holder-other'],
    'another code is another holder',
  )
})

for (const engine of ['sqlite', 'postgres'] as const) {
  const open = async (t: Test): Promise<RegisterService> => {
    const registerService = await openRegisterService({
      root: small.root,
      place: await databases.fresh(engine),
    })
    t.teardown(() => registerService.close())
    return registerService
  }
  const rename = async ({ ports, register }: RegisterService, id: string) => {
    const { body } = await register.read((view) => need(view, 'organisation', { id }))
    return amendOrganisation(
      ports,
      clerk,
      { id },
      {
        ...body,
        name: { zh: '新名水壶厂（虚构）', en: 'Renamed Kettles (fictitious)' },
        address: { zh: '新街 9 号', en: '9 New Street' },
      },
    )
  }
  /** Everybody who names the holder: register, public entry and paper. */
  const namings = async (
    { ports, register, today }: RegisterService,
    { body }: Stored<'certificate'>,
  ): Promise<readonly unknown[]> => {
    const clock = { now: () => `${today}T04:00:00.000Z` }
    const entry = await publicRegister(ports, clock).entry(body.number)
    const paper = await register.read((view) =>
      view.blob.get('document' in body ? body.document : ''),
    )
    const text = (await readPaper(paper!.bytes))!.join('\n')
    const on = (words: string): boolean => text.includes(words)
    return [
      [body.holder.en, body.address?.en],
      [entry.holder.name.en, entry.holder.address.en],
      [
        ['Example Kettles', 'Renamed Kettles'].filter(on),
        ['1 Example Road', '9 New Street'].filter(on),
      ],
    ]
  }
  const OLD = [
    ['Example Kettles (fictitious)', '1 Example Road'],
    ['Example Kettles (fictitious)', '1 Example Road'],
    [['Example Kettles'], ['1 Example Road']],
  ]
  const NEW = [
    ['Renamed Kettles (fictitious)', '9 New Street'],
    ['Renamed Kettles (fictitious)', '9 New Street'],
    [['Renamed Kettles'], ['9 New Street']],
  ]

  t.test(
    `${engine}: a holder that changed its name before the issue is named anew everywhere`,
    async (t) => {
      const registerService = await open(t)
      const holder = await organisation(registerService)
      const decision = await decided(registerService, wish(holder.id))
      await rename(registerService, holder.id)
      const certificate = await issueCertificate(registerService.ports, clerk, {
        decision: decision.id,
      })
      t.same(await namings(registerService, certificate), NEW)
    },
  )

  t.test(
    `${engine}: a holder that changed its name after the issue has its certificate reissued`,
    async (t) => {
      const registerService = await open(t)
      const { ports, register } = registerService
      const first = await certified(registerService)
      await rename(registerService, first.body.organisation)
      t.same(await namings(registerService, first), OLD, 'what was issued names whom it named')
      registerService.today = '2027-03-01'
      const why = { reason: '获证组织更名' }
      await t.rejects(reissueCertificate(ports, clerk, { id: first.id }, why), {
        code: 'act-forbidden',
      })
      await t.rejects(
        reissueCertificate(ports, by('lead', 'assessor', 'decision-maker'), { id: first.id }, why),
        { code: 'duties-mixed' },
      )
      const anew = await reissueCertificate(ports, decider, { id: first.id }, why)
      t.same(await namings(registerService, anew), NEW)
      t.match(anew.body, {
        number: 'TS-2027-00001',
        state: 'active',
        decision: first.body.decision,
        level: first.body.level,
        validFrom: '2027-03-01',
        validUntil: first.body.validUntil,
        firstIssuedOn: first.body.firstIssuedOn,
        surveillanceDue: first.body.surveillanceDue,
        replaces: first.id,
        reissued: { reason: '获证组织更名' },
      })
      const old = await register.read((view) => need(view, 'certificate', { id: first.id }))
      t.match(old.body, { state: 'superseded', supersededBy: anew.id })
      t.equal(await register.read((view) => view.count('decision')), 1, 'nothing is decided anew')
      t.equal(
        (await issueCertificate(ports, clerk, { decision: first.body.decision })).id,
        first.id,
        'the decision has the certificate that it had',
      )
      await t.rejects(reissueCertificate(ports, decider, { id: anew.id }, why), {
        code: 'record-faulty',
        faults: [{ code: 'reissue-empty' }],
      })
      // Whoever follows the certificate by its first name reaches the one that stands.
      const renewal = { organisation: first.body.organisation, kind: 'renewal' } as const
      registerService.today = '2029-10-01'
      const renewed = await certified(registerService, { ...renewal, certificate: anew.id })
      t.equal(renewed.body.replaces, anew.id)
    },
  )

  t.test(
    `${engine}: a grant that waits follows a certificate that is reissued meanwhile`,
    async (t) => {
      const registerService = await open(t)
      const { ports } = registerService
      const first = await certified(registerService)
      const { organisation: of } = first.body
      const scope = { zh: '水壶的销售、维修与清洗', en: 'Sale, repair and cleaning of kettles' }
      const wished = wish(of, { kind: 'extension', certificate: first.id, scope })
      const extension = await decided(registerService, wished)
      await rename(registerService, of)
      const anew = await reissueCertificate(ports, decider, { id: first.id }, { reason: '更名' })
      const less = { reason: '降级', level: 'one-star' }
      await t.rejects(reduceCertificate(ports, decider, { id: anew.id }, less), {
        code: 'act-untimely',
        detail: { key: 'refusal-act-untimely--grant-waiting' },
      })
      const extended = await issueCertificate(ports, clerk, { decision: extension.id })
      t.equal(extended.body.replaces, anew.id)
      t.same(extended.body.scope, scope)
    },
  )

  t.test(`${engine}: what a person cannot prove narrower, a second person confirms`, async (t) => {
    const registerService = await open(t)
    const { ports, register } = registerService
    const first = await certified(registerService)
    const ref = { id: first.id }
    const scope = { zh: '水壶的销售', en: 'Sale of kettles' }
    const input = { reason: '不再维修', scope }
    const refused = { code: 'record-faulty', faults: [{ code: 'change-unproven' }] }
    await t.rejects(reduceCertificate(ports, decider, ref, input), refused)
    await t.rejects(confirmChange(ports, otherDecider, ref), {
      code: 'record-faulty',
      faults: [{ code: 'proposal-none' }],
    })
    await t.rejects(proposeChange(ports, decider, ref, { kind: 'reduction', reason: 'x' }), {
      code: 'record-faulty',
      faults: [{ code: 'reduction-empty' }],
    })
    await proposeChange(ports, decider, ref, { kind: 'reduction', ...input })
    await t.rejects(confirmChange(ports, decider, ref), { code: 'duties-mixed' }, 'not oneself')
    await t.rejects(confirmChange(ports, by('lead', 'decision-maker'), ref), {
      code: 'duties-mixed',
    })
    // Anything else that is done to the certificate ends the proposal.
    await takeStep(ports, decider, 'suspend-certificate', ref, { reason: '投诉' })
    await t.rejects(confirmChange(ports, otherDecider, ref), {
      code: 'record-faulty',
      faults: [{ code: 'proposal-none' }],
    })
    await proposeChange(ports, decider, ref, { kind: 'reduction', ...input })
    registerService.today = '2027-02-22'
    await t.rejects(confirmChange(ports, otherDecider, ref), {
      code: 'record-faulty',
      faults: [{ code: 'proposal-over' }],
    })
    await takeStep(ports, decider, 'decline-change', ref, { reason: '过期' })
    await proposeChange(ports, decider, ref, { kind: 'reduction', ...input })
    const reduced = await confirmChange(ports, otherDecider, ref)
    t.match(reduced.body, { scope, state: 'suspended', replaces: first.id })
    const decision = await register.read((view) =>
      need(view, 'decision', { id: reduced.body.decision }),
    )
    t.match(decision.body, { by: 'other-decider', proposedBy: 'decider', reasons: '不再维修' })
  })

  t.test(`${engine}: two scopes that print alike are one scope`, async (t) => {
    const registerService = await open(t)
    const scope = { zh: '零售和维修', en: 'Retail and repair' }
    const { organisation: of } = (await certified(registerService, { scope })).body
    for (const zh of ['零售和维修\u200B', '零\u00AD售和维修', ' 零售和维修', '零售和\uFE00维修'])
      await t.rejects(
        certified(registerService, { organisation: of, scope: { zh, en: 'Other' } }),
        {
          code: 'record-taken',
        },
      )
  })
}
