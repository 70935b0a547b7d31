import type { Browser, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { launchChromium } from './chromium.ts'

/** Who looks at a page, and with what. */
export type Viewer = {
  /** What they read; English when not given. */
  readonly language?: 'en' | 'zh-CN'
  /** The size of their window; that of a small laptop when not given. */
  readonly width?: number
  readonly height?: number
  /** Whether they have no network. A page from disk opens all the same. */
  readonly isOffline?: boolean
}

let started: Promise<Browser> | undefined

/**
 * A page of its own, with no cookies, until the test ends. A script that fails on it fails the
 * test. Clock zone, colours and movement are the same on every machine, so that two pictures of one
 * page can be compared: `await page.screenshot()` gives a PNG. For tests inside
 * `needs('Google Chrome', …)`.
 */
export async function openPage(t: Test, viewer: Viewer = {}): Promise<Page> {
  started ??= start()
  const browser = await started
  const context = await browser.newContext({
    locale: viewer.language ?? 'en',
    viewport: { width: viewer.width ?? 1280, height: viewer.height ?? 720 },
    offline: viewer.isOffline ?? false,
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  t.teardown(() => context.close())
  context.on('weberror', (failed) =>
    t.fail(`a script of the page failed: ${String(failed.error())}`),
  )
  // Long enough for a busy machine, and below the limit of a test file: who waited is then named.
  context.setDefaultTimeout(120_000)
  return context.newPage()
}

/** One browser for all tests of a file, which ends with them. */
async function start(): Promise<Browser> {
  const browser = await launchChromium()
  t.teardown(() => browser.close())
  return browser
}
