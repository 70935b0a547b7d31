import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Test } from 'tap'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
/** Where pictures of the pages go; none are made without it. */
const { PICTURES } = process.env

/** Holds a page against what everybody needs: no fault that axe finds, light or dark, and no scrolling sideways. */
export async function looked(t: Test, page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!
  await page.evaluate(axe)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    t.strictSame(await faultsFoundBy(page, colorScheme), [], `${name} ${colorScheme}`)
    if (PICTURES !== undefined)
      await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png`, fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
    t.ok(wide <= width, `${name}: ${wide} in ${width}`)
  }
  if (PICTURES !== undefined)
    await page.screenshot({ path: `${PICTURES}/${name}-320.png`, fullPage: true })
  await page.setViewportSize(before)
}

/** What axe looks at: everything in the light, and in the dark what hangs on colours, for nothing else differs. */
const ASKED = {
  light: {},
  dark: { runOnly: ['color-contrast', 'link-in-text-block'] },
} as const

/** Violations that axe finds, by rule and element. */
async function faultsFoundBy(
  page: Page,
  colorScheme: keyof typeof ASKED,
): Promise<readonly string[]> {
  const asked = JSON.stringify({ resultTypes: ['violations'], ...ASKED[colorScheme] })
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { html: string }[] }[]
  }>(`axe.run(${asked})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
