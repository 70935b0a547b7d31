import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { openRegisterService } from '../../src/composition/register-service.ts'
import { buildApp } from '../../src/http/app.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { ROOT } from '../http/open-app.ts'
import { needs } from '../needs.ts'
import { openPage } from './open-page.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGES = [
  '/?language=zh',
  '/standards?language=en',
  '/standards/q-hxc-013/2018/1?language=zh',
  '/standards/q-hxc-013/2018/1?language=en&open=all',
  '/standards/q-hxc-013/comparison?before=2018/1&after=2018/1&language=zh',
  '/register?language=zh',
  '/check?language=en',
  '/standards/none?language=zh',
]

t.test(
  'public pages are without a fault that axe knows, light and dark, and fit a narrow window',
  needs('Google Chrome', async (t) => {
    const config = { mode: 'demo', data: emptyFolder(t), templates: emptyFolder(t) } as const
    const opened = await openRegisterService(config, { shipped: ROOT })
    const app = await buildApp(opened.service, opened)
    t.teardown(async () => {
      await app.close()
      await opened.close()
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
    const page = await openPage(t, { language: 'zh-CN' })
    for (const path of PAGES)
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.setViewportSize({ width: 1280, height: 900 })
        await page.goto(`${origin}${path}`)
        // Evaluated from outside, so that the policy of the page stays as it is.
        await page.evaluate(AXE)
        const found = await page.evaluate<readonly string[]>(
          'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 100)}`))',
        )
        t.strictSame(found, [], `${path}, ${scheme}`)
        await page.setViewportSize({ width: 320, height: 700 })
        const over = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        t.ok(over <= 0, `${path} at 320: ${over} too wide`)
      }
    await page.setViewportSize({ width: 1280, height: 900 })
    await triedOut(t, page, origin)
  }),
)

/** Finds an operation on the page of the API, opens it by its link, and asks it in a role of the demonstration. */
async function triedOut(t: Test, page: Page, origin: string): Promise<void> {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto(`${origin}/docs`)
  await page.getByLabel('Go to an operation').selectOption('#/Certificates/getCertificate')
  await page.locator('#operations-Certificates-getCertificate .response[data-code="200"]').waitFor()
  t.ok(page.url().endsWith('/docs#/Certificates/getCertificate'), 'with a link of its own')
  await page.goto(`${origin}/`)
  await page.goto(`${origin}/docs#/Organisations/listOrganisations`)
  const operation = page.locator('#operations-Organisations-listOrganisations')
  await operation.locator('.response[data-code="200"]').waitFor()
  const asked = async () => {
    const sent = page.waitForRequest((one) => one.url().includes('/v1/organisations'))
    await operation.getByRole('button', { name: 'Execute' }).click()
    const answer = (await (await sent).response())!
    return `${(await sent).headers()['touchstone-role']} ${answer.status()}`
  }
  t.equal(await asked(), 'reader 200')
  await page.getByLabel('Ask in the demonstration as').selectOption('clerk')
  t.equal(await asked(), 'clerk 200')
  const documents = loaded.filter((path) => /^\/(?:docs\/(?:json|operations)|openapi)/.test(path))
  t.strictSame(documents, [
    '/docs/operations',
    '/docs/operations/getCertificate',
    '/docs/operations',
    '/docs/operations/listOrganisations',
  ])
}
