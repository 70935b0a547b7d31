import { readFileSync } from 'node:fs'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { everyIn } from '../../src/app/register/records.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { submitRevision } from '../../src/app/register/revisions/submit-revision.ts'
import { demo } from '../../src/demo/casework.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { readBack } from '../word-template/word-file.ts'
import { walked } from '../walked.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')

t.test(
  'what stands between a draft and its publication, in the demonstration',
  needs('Google Chrome', async (t) => {
    const { origin, ports, app } = await listenWithRegister(t, 'demo')
    let id = ''
    for await (const one of everyIn(ports.register, 'revision', ['in-review'])) id = one.id
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    page.setDefaultTimeout(30_000)
    const become = async (person: string) => {
      await page.evaluate(`localStorage.setItem('touchstone:demo-person', '${person}')`)
      await page.goto(`${origin}/studio/drafts/${id}/publication`)
    }
    const told = async (person: string) => {
      const headers = { 'touchstone-person': person }
      const { body, headers: given } = await app.inject({
        url: `/v1/revisions/${id}/readiness`,
        headers,
      })
      return { ...(JSON.parse(body) as { pack: string; ready: boolean }), etag: given.etag }
    }
    await page.goto(`${origin}/studio`)

    await t.test('whoever wrote it hands it over', async () => {
      await takeStep(ports, demo('approver'), 'return-revision', { id }, { reason: '示例' })
      await become('demo-editor')
      await page.getByRole('button', { name: zh.say('publication-submit') }).click()
      await page.getByRole('heading', { name: zh.say('publication-open', { count: 2 }) }).waitFor()
      walked('committee-member/hand-on')
    })

    await t.test('an editor is told who can publish it, and has no button for it', async (t) => {
      await become('demo-editor')
      await page.getByRole('heading', { name: zh.say('publication-open', { count: 2 }) }).waitFor()
      const second = page.getByRole('listitem').filter({ hasText: '第二人批准' })
      // Names come when the people on record have been asked for.
      await second.filter({ hasText: /周启.*可以发布.*林澄.*改过这一稿/s }).waitFor()
      t.equal(await page.getByRole('button', { name: '发布修订号 2' }).count(), 0)
      await page.getByRole('button', { name: zh.say('publication-read') }).waitFor()
      await looked(t, page, 'publication')
      walked('committee-member/publication')
    })

    await t.test('what takes minutes is asked for, and stopped', async () => {
      await page.getByRole('button', { name: zh.say('publication-ask-proof') }).click()
      await page.getByRole('button', { name: zh.say('studio-stop') }).click()
      await page.getByText(zh.say('publication-proof-what')).waitFor()
    })

    await t.test('a second person reads to the end, and publishes what they saw', async (t) => {
      await become('demo-approver')
      const button = page.getByRole('button', { name: '发布修订号 2' })
      await button.waitFor()
      t.equal(await button.getAttribute('aria-disabled'), 'true')
      await button.press('Enter')
      t.equal(await page.getByText(zh.say('publication-publish-do')).count(), 0)
      await page.getByRole('button', { name: zh.say('publication-effects-ask') }).click()
      await page.getByText(zh.say('publication-effect-keeps')).waitFor()
      await page.getByRole('button', { name: zh.say('publication-read') }).click()
      await page.getByRole('heading', { name: zh.say('publication-ready') }).waitFor()
      for (const paper of [
        'publication-annex',
        'publication-standard-text',
        'publication-comparison-paper',
      ] as const) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: zh.say(paper) }).click(),
        ])
        const { lines } = await readBack(readFileSync(await file.path()))
        t.match(lines.join('\n'), 'Q/HXC 013', paper)
      }
      walked('committee-member/print')
      const { pack, ready } = await told('demo-approver')
      t.ok(ready)
      const shown = await page.locator('.digest').first().getAttribute('aria-label')
      t.match(shown, pack)

      await t.test('and is told where it changed meanwhile, and has lost nothing', async () => {
        await page.getByRole('button', { name: '发布修订号 2' }).click()
        await takeStep(ports, demo('approver'), 'return-revision', { id }, { reason: '示例' })
        await submitRevision(ports, demo('editor'), { id })
        await page.getByRole('button', { name: zh.say('publication-publish-do') }).click()
        await page
          .getByRole('alert')
          .filter({ hasText: /现在的版本为/ })
          .waitFor()
        await page
          .getByRole('heading', { name: zh.say('publication-open', { count: 1 }) })
          .waitFor()
      })
      await page.getByRole('button', { name: zh.say('publication-read') }).click()
      await page.getByRole('button', { name: '发布修订号 2', disabled: false }).press('Enter')
      await page.getByText(zh.say('publication-publish-sure', { revision: 2 })).waitFor()
      await looked(t, page, 'publication-sure')
      await page.keyboard.press('Enter')
      await page
        .getByRole('heading', {
          name: zh.say('publication-published', { revision: 2 }),
          exact: true,
        })
        .waitFor()
      t.match(await page.locator('.digest').getAttribute('aria-label'), pack)
      walked('committee-member/read-comparison', 'committee-member/publish')
    })
  }),
)
