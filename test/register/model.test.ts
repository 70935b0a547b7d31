import * as fc from 'fast-check'
import t from 'tap'
import { allOf, everyIn, type RecordKind, type Stored } from '../../src/app/register/records.ts'
import type { AuditLink } from '../../src/app/register/ports.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { APPLICATION } from '../../src/domain/register/application.ts'
import { ASSESSMENT, everInTeam } from '../../src/domain/register/assessment-work.ts'
import { BATCH } from '../../src/domain/register/batch.ts'
import { CERTIFICATE, LIVE, scopeKey } from '../../src/domain/register/certificate.ts'
import { COMPLAINT } from '../../src/domain/register/complaint.ts'
import type { Lifecycle } from '../../src/domain/register/lifecycle.ts'
import { NONCONFORMITY } from '../../src/domain/register/nonconformity.ts'
import { ORGANISATION } from '../../src/domain/register/organisation.ts'
import { SURVEILLANCE } from '../../src/domain/register/surveillance.ts'
import { organisation } from './casework.ts'
import { Crash } from './crashing.ts'
import { openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot, STANDARDS } from './small-root.ts'
import { ATTEMPTS, OFTEN, trailLength, walk, type Try } from './walk.ts'
import { seedOf } from '../seeds.ts'

/** How many walks; the suite takes the same few every time, by hand there are more, and others. */
const WALKS = Number(process.env['TOUCHSTONE_TEST_WALKS'] ?? 3)
const SEED = { seed: seedOf(20_261_123) }
const STEPS = 60

const small = await smallRoot()
t.teardown(() => small.clean())

const TABLES: { readonly [kind: string]: Lifecycle } = {
  organisation: ORGANISATION,
  application: APPLICATION,
  assessment: ASSESSMENT,
  nonconformity: NONCONFORMITY,
  certificate: CERTIFICATE,
  surveillance: SURVEILLANCE,
  complaint: COMPLAINT,
  batch: BATCH,
}

/** What of all that must always hold does not. */
async function broken({ register }: RegisterService): Promise<readonly string[]> {
  const wrong: string[] = []
  const live = new Set<string>()
  const series = new Map<string, Set<number>>()
  for await (const { body } of everyIn(register, 'certificate', STATES)) {
    const { number, standard } = body
    const key = scopeKey(body)
    if (LIVE.includes(body.state)) {
      if (live.has(key)) wrong.push(`${number} is not the only live one for ${key}`)
      live.add(key)
    }
    const [, name = '', serial = ''] = /^(.*-)(\d+)$/.exec(number) ?? []
    const known = series.get(name) ?? new Set()
    if (known.has(Number(serial))) wrong.push(`${number} was given twice`)
    series.set(name, known.add(Number(serial)))
    if (standard === STANDARDS.unrecorded) wrong.push(`${number} has rules that nobody published`)
    if ((standard === STANDARDS.illustrative) !== number.startsWith('SPECIMEN-'))
      wrong.push(`${number} does not say what it is`)
    wrong.push(...(await register.read((view) => decisionWrongs(view, body))))
  }
  for await (const { id, body } of everyIn(register, 'decision', ['granted', 'refused']))
    wrong.push(
      ...(await register.read((view) =>
        decisionWrongs(view, { number: `decision ${id}`, decision: id, ...body }),
      )),
    )
  for (const [name, serials] of series)
    if (Math.max(...serials) !== serials.size) wrong.push(`series ${name} has a gap`)
  return wrong
}

const STATES = ['intended', 'active', 'suspended', 'withdrawn', 'expired', 'superseded'] as const

async function decisionWrongs(
  view: Parameters<Parameters<RegisterService['register']['read']>[0]>[0],
  of: { readonly number: string; readonly decision: string; readonly assessment: string },
): Promise<readonly string[]> {
  const { number, decision, assessment } = of
  const made = await view.get<Stored<'decision'>['body']>('decision', decision)
  if (made === undefined || (made.body.state !== 'granted' && !number.startsWith('decision')))
    return [`${number} has no decision that grants`]
  const work = await view.get<Stored<'assessment'>['body']>('assessment', assessment)
  const sheets = await allOf(view, 'answer-sheet', 'assessment', assessment)
  const assessors = [...everInTeam(work!.body), ...sheets.map(({ body }) => body.assessor)]
  return assessors.includes(made.body.by) ? [`${number} was decided by its assessor`] : []
}

/** Whether a change of state that stands in the trail is a row of the table of its kind. */
function isRow({ kind, act, before, after }: AuditLink): boolean {
  const table = TABLES[kind]
  if (table === undefined) return true
  const row = new Map(Object.entries(table.acts)).get(act)
  const from = (before as { state?: string } | undefined)?.state
  const to = (after as { state?: string } | undefined)?.state
  if (row === undefined || to === undefined) return false
  if (row.from === null) return from === undefined && to === row.to
  return from !== undefined && row.from.includes(from) && [row.to ?? from].flat().includes(to)
}

const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...OFTEN),
    who: fc.nat({ max: 23 }),
    which: fc.nat({ max: 9 }),
    how: fc.integer({ min: 1, max: 120 }),
  }),
  { minLength: STEPS, maxLength: STEPS, size: 'max' },
)

t.test('no walk through the register leads where it must not', async (t) => {
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(tries, async (walked) => {
      const registerService = await openRegisterService({ root: small.root })
      try {
        const organisations = [
          (await organisation(registerService)).id,
          (await organisation(registerService)).id,
        ]
        const world = { registerService, organisations }
        for (const one of walked) {
          const before = await trailLength(registerService)
          let crashed = false
          const act = await walk(world, one, (error) => {
            crashed ||= error instanceof Crash
            return error instanceof Refusal || error instanceof Crash
          })
          if (
            act === undefined &&
            !crashed &&
            one.who % 2 === 1 &&
            (await trailLength(registerService)) !== before
          )
            throw new Error(`${one.act} was refused and left something behind`)
          if (act !== undefined) done.set(act, (done.get(act) ?? 0) + 1)
          const isSame = (await trailLength(registerService)) === before
          const wrong = isSame ? [] : await broken(registerService)
          if (wrong.length > 0) throw new Error(wrong.join('\n'))
        }
        await everyChangeIsWritten(registerService)
      } finally {
        await registerService.close()
      }
    }),
    // Shrinking would walk for hours; the tries that broke it are told as they are.
    { numRuns: WALKS, ...SEED, endOnFailure: true },
  )
  t.ok((done.get('issue') ?? 0) > 0, 'walks come as far as a certificate')
  if (process.env['TOUCHSTONE_TEST_WALKS'] !== undefined) t.comment(Object.fromEntries(done))
  if (WALKS >= 50)
    for (const act of Object.keys(ATTEMPTS)) t.ok(done.has(act), `${act} was done in some walk`)
})

/** Each version of each record has its link, each link is a row of a table, and the chain holds. */
async function everyChangeIsWritten({ register }: RegisterService): Promise<void> {
  const verdict = await register.verifyChain()
  if (!verdict.ok) throw new Error(verdict.fault.key)
  await register.read(async (view) => {
    let cursor: string | undefined
    do {
      const page = await view.auditTrail({
        limit: 500,
        ...(cursor === undefined ? {} : { cursor }),
      })
      const stray = page.items.find((link) => !isRow(link))
      if (stray !== undefined) throw new Error(`no table has ${stray.kind} ${stray.act}`)
      cursor = page.next
    } while (cursor !== undefined)
    for (const kind of [
      ...Object.keys(TABLES),
      'answer-sheet',
      'decision',
      'review',
    ] as RecordKind[])
      for (const { id, version } of (await view.find(kind, {}, { limit: 1000 })).items) {
        const links = (await view.auditOf({ kind, id })).length
        if (links !== version) throw new Error(`${kind} ${id}: ${version} versions, ${links} links`)
      }
  })
}
