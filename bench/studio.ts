// npm run -s bench:studio [-- --json]: what the studio costs in a browser. Numbers, not a test.
import type { AddressInfo } from 'node:net'
import { cpus, loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openRulesService } from '../src/composition/rules-service.ts'
import { openStudio } from '../src/composition/studio.ts'
import { catalogueIn } from '../src/domain/messages/all.ts'
import { buildApp } from '../src/http/app.ts'
import type { StudioFiles } from '../src/http/pages/studio-files.ts'
import { launchChromium } from '../test/browser/chromium.ts'
import { askedOf } from './asked.ts'
import { median } from './score/rounds.ts'

const HELP = `Measures the studio in a Chromium of its own: size of scripts, first load, first score, frames.

  --json      the figures alone, as one line of JSON
  --help      this text
`

const OF = '/studio/standards/q-hxc-013/2018/1'
const LOADS = 5
const FRAMES = 20
const asked = askedOf(HELP, ['json'])

const root = join(import.meta.dirname, '..')
const files = await openStudio(catalogueIn('en'), (text) => void process.stderr.write(text))
if (files === undefined) throw new Error('The studio could not be built.')
const app = await buildApp(openRulesService({ root }), { studioFiles: files })
await app.listen({ host: '127.0.0.1', port: 0 })
const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
const browser = await launchChromium()
try {
  const figures = {
    bytes: bytesOf(files),
    loads: await loads(browser),
    frames: [await frames(browser, 1000), await frames(browser, 10_000)],
  }
  process.stdout.write(asked.json ? `${JSON.stringify(figures)}\n` : wordsOf(figures))
} finally {
  await browser.close()
  await app.close()
}

/** Bytes of each script as it is sent. */
function bytesOf({ assets }: StudioFiles): { readonly [name: string]: number } {
  return Object.fromEntries(
    [...assets]
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, { bytes }]) => [
        name.replace(/-[\w-]{8}\.js$/, ''),
        gzipSync(bytes, { level: 9 }).length,
      ]),
  )
}

/** Milliseconds from an empty browser to a form, and from choosing an example to its score; medians. */
async function loads(from: Browser) {
  const [form, score]: [number[], number[]] = [[], []]
  for (let load = 0; load < LOADS; load += 1)
    await onPage(from, async (page) => {
      await page.route('**/v1/improve**', () => undefined)
      const began = performance.now()
      await page.goto(`${origin}${OF}/calculator?language=en`)
      await page.locator('.example select').waitFor()
      form.push(performance.now() - began)
      const chosen = performance.now()
      await page.locator('.example select').selectOption('four-stars')
      await page.locator('.score:not(.behind) .points .of').waitFor()
      score.push(performance.now() - chosen)
    })
  return { formMs: Math.round(median(form)), scoreMs: Math.round(median(score)) }
}

/** Milliseconds of the worker for a what-if, as the page says them; medians after warming up. */
async function frames(from: Browser, size: number) {
  return onPage(from, async (page) => {
    const began = performance.now()
    await page.goto(`${origin}${OF}/ruler?language=en`)
    await page.locator('.population select').selectOption(String(size))
    await page.locator('.low').waitFor()
    const openMs = Math.round(performance.now() - began)
    const dragged: number[] = []
    const flag = page.getByRole('slider', { name: 'Threshold of Four stars' })
    const box = (await flag.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + 10)
    await page.mouse.down()
    for (let k = 0; k < FRAMES; k += 1) {
      await page.mouse.move(box.x + box.width / 2 - (k % 2 === 0 ? 40 : 80), box.y + 10)
      dragged.push(await frame(page))
    }
    await page.mouse.up()
    const late = (times: readonly number[]) => median(times.slice(FRAMES / 2))
    // Neither of the two is what the revision says, so that each is a change.
    const rounded = async (of: string, decimals: readonly [string, string]) => {
      const times: number[] = []
      for (let k = 0; k < FRAMES; k += 1) {
        await page.getByLabel(`Decimals of ${of}`).selectOption(decimals[k % 2]!)
        times.push(await frame(page))
      }
      await page.getByRole('button', { name: 'Begin again' }).click()
      return late(times)
    }
    return {
      size,
      openMs,
      draggedMs: late(dragged),
      totalRoundingMs: await rounded('Total', ['0', '2']),
      clauseRoundingMs: await rounded('Clauses', ['0', '1']),
    }
  })
}

/** Waits for what was just changed, and reads how long its working out took. */
async function frame(page: Page): Promise<number> {
  await page.waitForTimeout(30)
  await page.locator('.hairline.across').waitFor({ state: 'detached' })
  return Number((await page.locator('.changes .keys').innerText()).replaceAll(/\D/g, ''))
}

async function onPage<T>(from: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}

function wordsOf({
  bytes,
  loads: { formMs, scoreMs },
  frames: measured,
}: {
  readonly bytes: { readonly [name: string]: number }
  readonly loads: { readonly formMs: number; readonly scoreMs: number }
  readonly frames: readonly {
    readonly size: number
    readonly openMs: number
    readonly draggedMs: number
    readonly totalRoundingMs: number
    readonly clauseRoundingMs: number
  }[]
}): string {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as {
    readonly version: string
  }
  return [
    `Touchstone ${version}; ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; load ${loadavg()[0]!.toFixed(1)} at the end.`,
    ...Object.entries(bytes).map(
      ([name, size]) => `${name}: ${size.toLocaleString('en')} bytes, gzip`,
    ),
    `calculator, from nothing to its form: ${formMs} ms; from choosing an example to its score: ${scoreMs} ms`,
    ...measured.map(
      ({ size, openMs, draggedMs, totalRoundingMs, clauseRoundingMs }) =>
        `ruler over ${size.toLocaleString('en')}: opens in ${openMs} ms; a dragged mark ${draggedMs} ms, a rounding of the total ${totalRoundingMs} ms, of clauses ${clauseRoundingMs} ms of work`,
    ),
    '',
  ].join('\n')
}
