import * as fc from 'fast-check'
import t from 'tap'
import { amendOrganisation } from '../../src/app/register/organisations/amend-organisation.ts'
import { concludeSurveillance } from '../../src/app/register/certificates/conclude-surveillance.ts'
import { keepCalendar } from '../../src/app/register/certificates/keep-calendar.ts'
import { allOf, need, type Stored } from '../../src/app/register/records.ts'
import { reduceCertificate } from '../../src/app/register/certificates/reduce-certificate.ts'
import { reissueCertificate } from '../../src/app/register/certificates/reissue-certificate.ts'
import { restoreCertificate } from '../../src/app/register/certificates/restore-certificate.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { certified, STAFF } from './casework.ts'
import { openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

/** How many walks; the suite takes the same few every time, by hand there are more, and others. */
const WALKS = Number(process.env['TOUCHSTONE_TEST_WALKS'] ?? 8)
const SEED = process.env['TOUCHSTONE_TEST_WALKS'] === undefined ? { seed: 20261129 } : {}
const STEPS = 18

const small = await smallRoot()
t.teardown(() => small.clean())
const { clerk, second, decider, operator } = STAFF

const ACTS = ['suspend', 'restore', 'extend', 'reduce', 'reissue', 'renew', 'look', 'wait'] as const
type Act = (typeof ACTS)[number]

/** What must be so, kept by a hand that knows none of the rules of the service but the words of them. */
type Ledger = {
  first: string
  until: string
  suspended: boolean
  expired: boolean
  owed: readonly string[]
  done: readonly string[]
  notices: number
  assessments: readonly string[]
}

const DAY_MS = 86_400_000
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
const yearsAfter = (day: string, years: number): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  const last = month === '02' && date === '29' ? '28' : date
  return `${Number(year) + years}-${month}-${last}`
}
const threeYears = (first: string): string =>
  first.endsWith('02-29') ? yearsAfter(first, 3) : dayAfter(yearsAfter(first, 3), -1)
const yearly = (from: string, until: string): readonly string[] =>
  [1, 2, 3, 4].map((years) => yearsAfter(from, years)).filter((day) => day < until)

/** What an act makes of the ledger; undefined where nobody may do it. */
function after(act: Act, day: string, before: Ledger): Ledger | undefined {
  const isOver = day > before.until
  if (act === 'renew') {
    // Six months of grace: whoever comes later is not tried here.
    const goesOn = isOver || threeYears(day) >= dayAfter(yearsAfter(before.until, 2), 0)
    const until = threeYears(goesOn ? dayAfter(before.until, 1) : day)
    const owed = before.owed.filter((due) => due <= day)
    return {
      ...before,
      until,
      expired: false,
      owed: [...owed, ...yearly(day, until)],
      done: [],
    }
  }
  if (isOver) return undefined
  if (act === 'suspend' || act === 'restore') {
    if (before.suspended !== (act === 'restore')) return undefined
    return { ...before, suspended: act === 'suspend', notices: before.notices + 1 }
  }
  if (act === 'look') {
    const [due, ...others] = before.owed
    return due === undefined
      ? undefined
      : { ...before, owed: others, done: [...before.done, due].toSorted(byDay) }
  }
  return before
}

const byDay = (one: string, other: string): number => (one < other ? -1 : 1)

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑', '寅', '卯']
const sitesOf = (from: number) =>
  NAMES.slice(from).map((name) => ({ name: { zh: name, en: `Shop ${NAMES.indexOf(name)}` } }))

/** Does an act in the register, and gives the certificate that stands afterwards. */
async function done(
  registerService: RegisterService,
  act: Act,
  { id, body }: Stored<'certificate'>,
  turn: number,
): Promise<string> {
  const { ports, register } = registerService
  const reason = { reason: `第 ${turn} 步` }
  const { organisation, scope, sites } = body
  const more = { organisation, certificate: id, scope, sites }
  if (act === 'suspend')
    return (await takeStep(ports, decider, 'suspend-certificate', { id }, reason)).id
  if (act === 'restore') return (await restoreCertificate(ports, decider, { id }, reason)).id
  if (act === 'extend') {
    const wider = { zh: `${scope.zh}；第 ${turn} 项`, en: `${scope.en}; item ${turn}` }
    return (await certified(registerService, { ...more, kind: 'extension', scope: wider })).id
  }
  if (act === 'renew') return (await certified(registerService, { ...more, kind: 'renewal' })).id
  if (act === 'reduce')
    return (await reduceCertificate(ports, decider, { id }, { ...reason, sites: sites.slice(1) }))
      .id
  if (act === 'reissue') {
    const known = await register.read((view) => need(view, 'organisation', { id: organisation }))
    const name = { zh: `第 ${turn} 名`, en: `Name ${turn}` }
    await amendOrganisation(ports, clerk, { id: organisation }, { ...known.body, name })
    return (await reissueCertificate(ports, decider, { id }, reason)).id
  }
  const watches = await under(registerService, id)
  const [next] = watches.filter((one) => ['due', 'overdue'].includes(one.body.state))
  const outcome = { outcome: 'passed', notes: '符合' } as const
  await concludeSurveillance(ports, second, { id: next!.id }, { ...outcome, reason: '提前进行' })
  return id
}

async function under(
  { register }: RegisterService,
  certificate: string,
): Promise<readonly Stored<'surveillance'>[]> {
  const found = await register.read((view) =>
    allOf(view, 'surveillance', 'certificate', certificate),
  )
  return found
    .filter(({ body }) => body.certificate === certificate)
    .toSorted((one, other) => byDay(one.body.dueOn, other.body.dueOn))
}

/** The ledger as the register tells it. */
async function told(
  registerService: RegisterService,
  { id, body }: Stored<'certificate'>,
): Promise<Ledger> {
  const watches = await under(registerService, id)
  const days = (...states: readonly string[]): readonly string[] =>
    watches.filter((one) => states.includes(one.body.state)).map((one) => one.body.dueOn)
  const expired = body.state === 'expired'
  return {
    first: body.firstIssuedOn,
    until: body.validUntil,
    suspended: body.state === 'suspended',
    expired,
    owed: days('due', 'overdue', ...(expired ? ['lapsed'] : [])),
    done: days('passed'),
    notices: 'notices' in body ? body.notices.length : -1,
    assessments: [...new Set([...(body.earlier ?? []), body.assessment])],
  }
}

t.test(
  'whatever follows on whatever, a certificate hands over what it is and what it owes',
  async (t) => {
    const tried = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...ACTS, 'wait', 'wait', 'wait'), {
          minLength: STEPS,
          maxLength: STEPS,
        }),
        async (acts) => {
          const registerService = await openRegisterService({ root: small.root })
          try {
            let standing = await certified(registerService, { sites: sitesOf(0) })
            let ledger = await told(registerService, standing)
            t.same(ledger.owed, yearly(registerService.today, ledger.until))
            for (const [turn, chosen] of acts.entries()) {
              // Nothing else can be done about one that expired.
              const act = ledger.expired && chosen !== 'wait' ? 'renew' : chosen
              if (act === 'wait') {
                registerService.today = dayAfter(registerService.today, 170)
                // Whoever waits longer than the grace period has nothing left to renew.
                if (registerService.today > dayAfter(ledger.until, 180)) return
                await keepCalendar(registerService.ports, operator)
                ledger = { ...ledger, expired: registerService.today > ledger.until }
              } else {
                const next = after(act, registerService.today, ledger)
                if (next === undefined) {
                  const refused = ledger.expired ? 'expired' : 'not to be done'
                  tried.set(refused, (tried.get(refused) ?? 0) + 1)
                  continue
                }
                const id = await done(registerService, act, standing, turn)
                standing = await registerService.register.read((view) =>
                  need(view, 'certificate', { id }),
                )
                const { assessments } = ledger
                if (ledger.expired) tried.set('late', (tried.get('late') ?? 0) + 1)
                const isAssessed = act === 'extend' || act === 'renew'
                const behind = isAssessed ? [...assessments, standing.body.assessment] : assessments
                ledger = { ...next, assessments: behind }
                tried.set(act, (tried.get(act) ?? 0) + 1)
              }
              const ref = { id: standing.id }
              standing = await registerService.register.read((view) =>
                need(view, 'certificate', ref),
              )
              const now = await told(registerService, standing)
              // An expired certificate is neither suspended nor active; its notices tell what goes on.
              const expected = ledger.expired ? { ...ledger, suspended: false } : ledger
              t.same(now, expected, `${turn}: ${acts.slice(0, turn + 1).join(', ')}`)
            }
          } finally {
            await registerService.close()
          }
        },
      ),
      { numRuns: WALKS, ...SEED, endOnFailure: true },
    )
    t.comment(Object.fromEntries(tried))
    t.ok((tried.get('late') ?? 0) > 0, 'a renewal came late')
    for (const act of ['suspend', 'extend', 'reduce', 'reissue', 'renew', 'look'])
      t.ok(tried.has(act), `${act} was done`)
  },
)
