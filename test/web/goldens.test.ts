import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { listenWithStudio } from './open-studio.ts'

// Twelve pages as pictures. Browser, faces, day, data and movement are the same on every machine: the
// browser and both its faces come from npm (test/browser/chromium.ts). `GOLDENS=1` takes them anew
// where a page was changed on purpose; whoever does so looks at each.

const KEPT = join(import.meta.dirname, 'goldens')
const OF = '/standards/q-hxc-013/2018/1'
/** So far apart two colours of a point may be, of 255: edges of letters differ by machine. */
const NEAR = 48
/** So many points may be further apart. */
const MOST_APART = 60

type Golden = {
  readonly name: string
  readonly address: string
  readonly language: 'zh' | 'en'
  readonly scheme: 'light' | 'dark'
  readonly width: number
  readonly ready?: (page: Page) => Promise<unknown>
}

const WIDE = 1180
const NARROW = 390

const GOLDENS: readonly Golden[] = [
  of('home', '/', 'zh', 'light', WIDE, atOnePort),
  of('home', '/', 'en', 'dark', NARROW, atOnePort),
  of('standards', '/standards', 'en', 'light', WIDE),
  of('standard', OF, 'zh', 'light', WIDE),
  of('standard', OF, 'en', 'dark', WIDE),
  of('standard', OF, 'zh', 'dark', NARROW),
  of('calculator', `/studio${OF}/calculator`, 'zh', 'light', WIDE, calculated),
  of('calculator', `/studio${OF}/calculator`, 'en', 'dark', WIDE, calculated),
  of('calculator', `/studio${OF}/calculator`, 'en', 'light', NARROW, calculated),
  of('ruler', `/studio${OF}/ruler`, 'zh', 'light', WIDE, foreseen),
  of('ruler', `/studio${OF}/ruler`, 'en', 'dark', WIDE, foreseen),
  of('ruler', `/studio${OF}/ruler`, 'zh', 'light', NARROW, foreseen),
]

t.test(
  'twelve pages look as they did',
  needs('Google Chrome', async (t) => {
    const { origin } = await listenWithStudio(t)
    const looking = await openPage(t)
    const page = await openViewer(t)
    for (const golden of GOLDENS) {
      const file = join(
        KEPT,
        `${golden.name}-${golden.language}-${golden.scheme}-${golden.width}.png`,
      )
      await show(page, origin, golden)
      const now = await page.screenshot({ animations: 'disabled', caret: 'hide' })
      if (process.env['GOLDENS'] !== undefined) {
        mkdirSync(KEPT, { recursive: true })
        writeFileSync(file, now)
      }
      t.ok(existsSync(file), `${file} is kept; GOLDENS=1 takes it`)
      if (!existsSync(file)) continue
      const apart = await pointsApart(looking, readFileSync(file), now)
      const { PICTURES } = process.env
      if (apart > MOST_APART && PICTURES !== undefined)
        writeFileSync(join(PICTURES, file.slice(KEPT.length + 1)), now)
      t.ok(apart <= MOST_APART, `${golden.name}: ${apart} points are other than they were`)

      if (golden.name !== 'calculator' || golden.width !== WIDE) continue
      // What is let pass is less than a button that moves, or loses its colour.
      for (const style of ["translate = '8px 0'", "color = 'transparent'"]) {
        await page.evaluate(`document.querySelector('.button').style.${style}`)
        const other = await page.screenshot({ animations: 'disabled', caret: 'hide' })
        const seen = await pointsApart(looking, now, other)
        t.ok(seen > MOST_APART, `${style} is seen: ${seen}`)
        await page.evaluate("document.querySelector('.button').removeAttribute('style')")
      }
    }
  }),
)

function of(
  name: string,
  address: string,
  language: Golden['language'],
  scheme: Golden['scheme'],
  width: number,
  ready?: Golden['ready'],
): Golden {
  return { name, address, language, scheme, width, ...(ready === undefined ? {} : { ready }) }
}

/** One page that shows them all, as if each were the first that it shows. */
async function openViewer(t: Test): Promise<Page> {
  const page = await openPage(t)
  page.setDefaultTimeout(60_000)
  await page.addInitScript('localStorage.clear()')
  await page.clock.setFixedTime('2026-11-30T02:00:00.000Z')
  await page.route('**/v1/improve**', () => undefined)
  return page
}

async function show(
  page: Page,
  origin: string,
  { address, language, scheme, width, ready }: Golden,
): Promise<void> {
  await page.setViewportSize({ width, height: 760 })
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.goto(`${origin}${address}?language=${language}`)
  await ready?.(page)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}

/** The commands of the page name the port, which is other each time. */
async function atOnePort(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode() !== null) {
      const { currentNode } = texts
      currentNode.data = currentNode.data.replaceAll(/127\\.0\\.0\\.1:\\d+/g, '127.0.0.1:8013')
    }
  })()`)
}

async function calculated(page: Page): Promise<void> {
  await page.locator('.example select').selectOption('four-stars')
  await page.locator('.score:not(.behind) .points').getByText('125').waitFor()
  await page.locator('#service-objectives .reason').first().waitFor()
  // How long a search goes on is other each time.
  await page.evaluate("document.querySelectorAll('.waiting').forEach((one) => one.remove())")
}

async function foreseen(page: Page): Promise<void> {
  await page.locator('.population select').selectOption('1000')
  await page.locator('.low:not(.behind)').waitFor()
  await page.locator('.hairline.across').waitFor({ state: 'detached' })
  // How long it took is other each time.
  await page.evaluate("document.querySelector('.changes .keys').style.visibility = 'hidden'")
}

/** Points of two pictures whose colours are far apart; all of them where the sizes differ. */
function pointsApart(page: Page, kept: Buffer, now: Buffer): Promise<number> {
  const [a, b] = [kept, now].map((bytes) => JSON.stringify(bytes.toString('base64')))
  return page.evaluate<number>(`(async () => {
    const read = async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const ground = canvas.getContext('2d')
      ground.drawImage(picture, 0, 0)
      return ground.getImageData(0, 0, picture.width, picture.height)
    }
    const [one, other] = [await read(${a}), await read(${b})]
    if (one.width !== other.width || one.height !== other.height) return one.data.length / 4
    let apart = 0
    for (let at = 0; at < one.data.length; at += 4)
      if ([0, 1, 2].some((k) => Math.abs(one.data[at + k] - other.data[at + k]) > ${NEAR})) apart += 1
    return apart
  })()`)
}
