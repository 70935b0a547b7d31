import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import t from 'tap'
import { digestOfBytes } from '../../src/adapters/system/digest.ts'
import type { StoragePlace } from '../../src/app/register/ports.ts'
import {
  receiptForPaper,
  storedReceipt,
} from '../../src/app/register/certificates/certificate-intent.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { allOf, everyIn, need, type Stored } from '../../src/app/register/records.ts'
import { reduceCertificate } from '../../src/app/register/certificates/reduce-certificate.ts'
import { resumeIssuing } from '../../src/app/register/certificates/resume-issuing.ts'
import { engines } from '../storage/databases.ts'
import { certified, decided, organisation, STAFF, wish } from './casework.ts'
import { Crash, crashing } from './crashing.ts'
import { openRegisterService, type RegisterService } from './register-service.ts'
import { smallRoot } from './small-root.ts'

/** Kills of a real process; more by hand. */
const KILLS = Number(process.env['TOUCHSTONE_TEST_KILLS'] ?? 2)

/** Every place to die at, or, for the suite, all outside transactions and every fifth within. */
const EVERYWHERE = process.env['TOUCHSTONE_TEST_KILLS'] !== undefined

/** Decisions for the tests of real processes. */
const DECISIONS = KILLS + 4

const small = await smallRoot()
t.teardown(() => small.clean())
const databases = engines()
t.teardown(() => databases.stop())

const aDecision = async (registerService: RegisterService): Promise<string> =>
  (await decided(registerService, wish((await organisation(registerService)).id))).id

/** What is wrong with the certificates of a register: nothing, whatever happened. */
async function wrongs(
  { register, ports }: RegisterService,
  decisions: number,
): Promise<readonly string[]> {
  const found: string[] = []
  const numbers: string[] = []
  const all: Stored<'certificate'>[] = []
  for await (const one of everyIn(register, 'certificate', ['intended', 'active'])) all.push(one)
  for (const { body } of all) {
    numbers.push(body.number)
    if (!('document' in body)) {
      found.push(`${body.number} is not issued`)
      continue
    }
    const { paper, template, receipt } = await register.read(async (view) => ({
      paper: await view.blob.get(body.document),
      template: await view.blob.get(body.model.template),
      receipt: await storedReceipt(view, body.model.receipt),
    }))
    if (paper === undefined || digestOfBytes(paper.bytes) !== body.document)
      found.push(`the paper of ${body.number} is not what its digest says`)
    const again = await ports.press.print({
      receipt: receiptForPaper(receipt, body),
      decision: body.model.decision,
      language: body.model.language,
      template: template!.bytes,
      isSpecimen: body.isSpecimen,
    })
    if (digestOfBytes(again) !== body.document) found.push(`${body.number} prints otherwise`)
  }
  const expected = Array.from(
    { length: decisions },
    (_, i) => `TS-2026-${String(i + 1).padStart(5, '0')}`,
  )
  if (numbers.toSorted().join() !== expected.join()) found.push(`numbers ${numbers.join()}`)
  if (new Set(all.map(({ body }) => body.decision)).size !== decisions)
    found.push('a decision has two certificates, or none')
  const verdict = await register.verifyChain()
  if (!verdict.ok) found.push(verdict.fault.key)
  return found
}

t.test('a program that dies anywhere while it issues finishes under the same number', async (t) => {
  const registerService = await openRegisterService({ root: small.root })
  t.teardown(() => registerService.close())
  const counted = crashing(registerService.ports, 0)
  await issueCertificate(counted.ports, STAFF.clerk, { decision: await aDecision(registerService) })
  const { places } = counted
  t.ok(places.length > 60, `${places.length} places to die at`)
  let unfinished = 0
  let deaths = 0
  for (const [index, where] of places.entries()) {
    if (!EVERYWHERE && / (tx|view)/.test(where) && index % 5 !== 0) continue
    const at = index + 1
    deaths += 1
    const decision = await aDecision(registerService)
    const dying = issueCertificate(crashing(registerService.ports, at).ports, STAFF.clerk, {
      decision,
    })
    const crash: unknown = await dying.then(
      () => undefined,
      (error: unknown) => error,
    )
    if (!(crash instanceof Crash)) t.fail(`${where}: ${String(crash)}`)
    const left = await registerService.register.read((view) =>
      allOf(view, 'certificate', 'decision', decision),
    )
    const { finished, waiting } = await resumeIssuing(registerService.ports, STAFF.operator.actor)
    const intended = left.filter(({ body }) => body.state === 'intended')
    unfinished += intended.length
    t.same([finished, waiting], [intended.map(({ body }) => body.number), []])
    const { body } = await issueCertificate(registerService.ports, STAFF.clerk, { decision })
    if (left[0] !== undefined) t.equal(body.number, left[0].body.number)
  }
  t.ok(unfinished > 3, `${unfinished} intents were found and finished`)
  t.same(await wrongs(registerService, deaths + 1), [])
})

t.test('a reduction that dies anywhere is done whole, or not at all', async (t) => {
  const registerService = await openRegisterService({ root: small.root })
  t.teardown(() => registerService.close())
  const { ports, register } = registerService
  const less = { reason: '降级', level: 'one-star' }
  const counted = crashing(ports, 0)
  const first = await certified(registerService)
  await reduceCertificate(counted.ports, STAFF.decider, { id: first.id }, less)
  let done = 0
  for (const [index, where] of counted.places.entries()) {
    if (/ (tx|view)/.test(where) && index % 9 !== 0) continue
    const { id } = await certified(registerService)
    const { ports: dying } = crashing(ports, index + 1)
    await t.rejects(reduceCertificate(dying, STAFF.decider, { id }, less), Crash)
    await resumeIssuing(ports, STAFF.operator.actor)
    const { body } = await register.read((view) => need(view, 'certificate', { id }))
    const reduced = await register.read((view) => view.holderOf('replacement-of-certificate', id))
    t.equal(body.state, reduced === undefined ? 'active' : 'superseded', where)
    if (reduced === undefined) await reduceCertificate(ports, STAFF.decider, { id }, less)
    else done += 1
  }
  t.ok(done > 0, `${done} were finished afterwards`)
  const live = await register.read((view) => view.count('certificate', { state: 'active' }))
  const decisions = await register.read((view) => view.count('decision'))
  const all = await register.read((view) => view.count('certificate'))
  t.same([decisions, live * 2], [all, all], 'a decision each, and one of two is live')
})

function issuer(place: StoragePlace) {
  const script = join(import.meta.dirname, 'issuer.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(place), small.root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const numbers: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => void numbers.push(line))
  return { child, numbers, ended: once(child, 'close') }
}

t.test('kill -9 while certificates are issued loses none and repeats none', async (t) => {
  const place = await databases.fresh('sqlite')
  const registerService = await openRegisterService({ root: small.root, place })
  t.teardown(() => registerService.close())
  for (let i = 0; i < DECISIONS; i++) await aDecision(registerService)
  const told = new Set<string>()
  for (let start = 0; start <= KILLS; start++) {
    const { child, numbers, ended } = issuer(place)
    t.teardown(() => child.kill('SIGKILL'))
    // Killed at some moment of a certificate that is new to us, wherever that is.
    const watch = setInterval(() => {
      if (numbers.every((number) => told.has(number))) return
      clearInterval(watch)
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 15)
    }, 1)
    if (start === KILLS) clearInterval(watch)
    const [code] = (await ended) as [number | null]
    clearInterval(watch)
    for (const number of numbers) told.add(number)
    t.ok(code === null || code === 0, 'killed, or too quick for it')
  }
  t.equal(told.size, DECISIONS)
  t.same(await wrongs(registerService, DECISIONS), [])
})

t.test(
  'three processes that issue the same decisions at once on PostgreSQL make each once',
  async (t) => {
    const place = await databases.fresh('postgres')
    const registerService = await openRegisterService({ root: small.root, place })
    t.teardown(() => registerService.close())
    for (let i = 0; i < DECISIONS; i++) await aDecision(registerService)
    const three = [issuer(place), issuer(place), issuer(place)]
    t.teardown(() => three.forEach(({ child }) => child.kill('SIGKILL')))
    const codes = await Promise.all(
      three.map(async ({ ended }) => (await ended)[0] as number | null),
    )
    t.same(codes, [0, 0, 0])
    for (const { numbers } of three) t.equal(new Set(numbers).size, DECISIONS)
    t.same(await wrongs(registerService, DECISIONS), [])
  },
)
