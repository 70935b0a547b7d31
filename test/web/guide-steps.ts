import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { ROOT } from '../http/open-app.ts'

/** Where the pictures of the guides are kept. */
const PICTURES = join(ROOT, 'docs/guides/pictures')

/**
 * Takes the picture of a page that the guides show, in every language, where `GUIDE_PICTURES` asks for it; the
 * page is then loaded again as it was. Made-up data have the days of the run, so that nothing is compared.
 */
export async function pictured(page: Page, name: string, ready: string): Promise<void> {
  if (process.env['GUIDE_PICTURES'] === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  const before = { url: page.url(), size: page.viewportSize()! }
  await page.setViewportSize({ width: 1120, height: 700 })
  for (const language of LANGUAGES) {
    const address = new URL(before.url)
    address.searchParams.set('language', language)
    await page.goto('about:blank')
    await page.goto(address.href)
    await page.locator(ready).first().waitFor()
    await page.screenshot({ path: join(PICTURES, `${name}-${language}.png`) })
  }
  await page.setViewportSize(before.size)
  await page.goto('about:blank')
  await page.goto(before.url)
  await page.locator(ready).first().waitFor()
}
