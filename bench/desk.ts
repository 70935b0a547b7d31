// npm run -s bench:desk [-- --json --pdf]: what the desk of a clerk costs. Numbers, not a test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { createClient } from '../client/client.ts'
import { makeFirstKey } from '../src/app/trust/make-first-key.ts'
import { openRegisterService } from '../src/composition/register-service.ts'
import {
  demo,
  demoAccepted,
  demoDecided,
  demoEvaluated,
  demoOrganisation,
} from '../src/demo/casework.ts'
import { demoCases } from '../src/demo/seed.ts'
import { dayOf } from '../src/domain/register/calendar.ts'
import { buildApp } from '../src/http/app.ts'
import { askedOf } from './asked.ts'

const HELP = `Measures what the desk of a clerk costs: listing what waits, and forty certificates as one zip, and how
long a small request waits meanwhile.

  --pdf       PDF copies as well
  --json      the figures alone, as one line of JSON
  --help      this text
`

const WAITING = 200
const CHOSEN = 40
const asked = askedOf(HELP, ['json', 'pdf'])

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'touchstone-desk-'))
const registerService = await openRegisterService(
  { mode: 'demo', root, data: folder, templates: join(folder, 'templates') },
  { shipped: root },
)
const app = await buildApp(registerService.service, registerService)
await app.listen({ host: '127.0.0.1', port: 0 })
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
const client = createClient({ origin, headers: { 'touchstone-role': 'clerk' } })
try {
  await fill()
  const listed = await timed(async () => (await client('listWaitingGrants')).data.items)
  const again = await timed(async () => (await client('listWaitingGrants')).data.items)
  const items = listed.came.slice(0, CHOSEN).map(({ decision }) => ({ decision }))
  const form = asked.pdf ? 'both' : 'docx'
  const call = { body: { items, form }, idempotencyKey: 'bench' } as const
  const packed = await timed(async () => (await client('handOutCertificates', call)).data)
  const repeated = await timed(async () => (await client('handOutCertificates', call)).data)
  const figures = {
    waiting: WAITING,
    chosen: CHOSEN,
    form,
    list: figuresOf(listed),
    listAgain: figuresOf(again),
    zip: { ...figuresOf(packed), bytes: packed.came.length },
    zipAgain: figuresOf(repeated),
  }
  process.stdout.write(asked.json ? `${JSON.stringify(figures)}\n` : wordsOf(figures))
} finally {
  await app.close()
  await registerService.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Decisions that grant a certificate, each for another organisation. */
async function fill(): Promise<void> {
  const { ports } = registerService
  await makeFirstKey(ports, demo('operator'))
  const source = { ports, standard: 'q-hxc-013', edition: '2018' }
  const one = (await demoCases(source, dayOf(ports.clock.now(), ports.body)))(0)
  for (let i = 1; i <= WAITING; i++) {
    const name = { zh: `示例第${i}家公司`, en: `Example Company ${i}` }
    const { id } = await demoOrganisation(ports, i, name)
    await demoDecided(one, await demoEvaluated(one, await demoAccepted(one, id), one.good))
  }
}

/** Does something, and asks a small question all the while. */
async function timed<T>(work: () => Promise<T>) {
  const waits: number[] = []
  const ended = new AbortController()
  const asking = (async () => {
    while (!ended.signal.aborted) {
      const began = performance.now()
      await fetch(`${origin}/livez`)
      waits.push(performance.now() - began)
    }
  })()
  const began = performance.now()
  const came = await work()
  const took = performance.now() - began
  ended.abort()
  await asking
  return { came, took, waits: waits.toSorted((a, b) => a - b) }
}

function figuresOf({ took, waits }: { readonly took: number; readonly waits: readonly number[] }) {
  return {
    ms: Math.round(took),
    smallMedian: Math.round(waits[Math.floor(waits.length / 2)] ?? 0),
    smallLongest: Math.round(waits.at(-1) ?? 0),
  }
}

type Figure = ReturnType<typeof figuresOf>

function wordsOf(figures: { readonly [name: string]: Figure | number | string }): string {
  return Object.entries(figures)
    .map(([name, one]) =>
      typeof one === 'object'
        ? `${name}: ${one.ms} ms; a small request meanwhile: median ${one.smallMedian} ms, longest ${one.smallLongest} ms\n`
        : `${name}: ${one}\n`,
    )
    .join('')
}
