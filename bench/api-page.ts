// npm run -s bench:api-page [-- --json]: processor time of a Chromium for the page of the API. Numbers, not a test.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegisterService } from '../src/composition/register-service.ts'
import { buildApp } from '../src/http/app.ts'
import { launchChromium } from '../test/browser/chromium.ts'
import { askedOf } from './asked.ts'
import { median } from './score/rounds.ts'

const HELP = `Measures the page of the API in a Chromium of its own, by the processor time of all its processes: to open
the page, and to open operations on it, each on a page that was opened anew. Medians.

  --json      the figures alone, as one line of JSON
  --help      this text
`

const ROUNDS = 5
/** The first of the page, one of a record that is large, and the largest, which contains itself many times. */
const OPERATIONS = ['score', 'planAssessment', 'getPackByDigest']
const asked = askedOf(HELP, ['json'])
const data = mkdtempSync(join(tmpdir(), 'touchstone-bench-'))
const registerService = await openRegisterService(
  { mode: 'demo', data },
  { shipped: join(import.meta.dirname, '..') },
)
const app = await buildApp(registerService.service, registerService)
await app.listen({ host: '127.0.0.1', port: 0 })
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
try {
  const rounds: { operation: string; pageMs: number; operationMs: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    for (const operation of OPERATIONS) rounds.push({ operation, ...(await opened(operation)) })
  const figures = {
    pageMs: median(rounds.map(({ pageMs }) => pageMs)),
    operationMs: Object.fromEntries(
      OPERATIONS.map((name) => [
        name,
        median(rounds.filter(({ operation }) => operation === name).map((one) => one.operationMs)),
      ]),
    ),
  }
  process.stdout.write(
    asked.json
      ? `${JSON.stringify(figures)}\n`
      : [
          `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; load ${loadavg()[0]!.toFixed(1)} at the end.`,
          `the page: ${figures.pageMs} ms of processor time`,
          ...Object.entries(figures.operationMs).map(([name, ms]) => `${name} on it: ${ms} ms`),
          '',
        ].join('\n'),
  )
} finally {
  await app.close()
  await registerService.close()
  rmSync(data, { recursive: true })
}

/** Milliseconds of processor time, in a browser that has just started. */
async function opened(operation: string): Promise<{ pageMs: number; operationMs: number }> {
  const browser = await launchChromium()
  try {
    const session = await browser.newBrowserCDPSession()
    const spent = async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
    }
    /** What was spent once next to nothing more is. */
    const settled = async () => {
      let last = await spent()
      for (;;) {
        await new Promise((later) => setTimeout(later, 1000))
        const now = await spent()
        if (now - last < 30) return now
        last = now
      }
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(120_000)
    const empty = await settled()
    await page.goto(`${origin}/docs`)
    const chooser = page.locator('.of-the-page select').first()
    await chooser.waitFor()
    const value = await chooser.locator(`option[value$="/${operation}"]`).getAttribute('value')
    const open = await settled()
    await chooser.selectOption(value)
    await page.locator(`[id$="-${operation}"] .response[data-code^="2"]`).waitFor()
    const shown = await settled()
    return { pageMs: Math.round(open - empty), operationMs: Math.round(shown - open) }
  } finally {
    await browser.close()
  }
}
