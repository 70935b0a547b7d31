import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { walked } from '../walked.ts'
import { pictured } from './guide-steps.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')
const en = catalogueIn('en')

type File = { readonly path: string; readonly text: string }

t.test(
  'a committee changes a draft',
  needs('Google Chrome', async (t) => {
    const { origin } = await listenWithRegister(t, 'demo')
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${origin}/studio/drafts`)
    await page.getByText(zh.say('drafts-cannot')).waitFor()
    await page.evaluate("localStorage.setItem('touchstone:demo-person', 'demo-editor')")
    await page.reload()

    let id = ''
    const path = () => `${origin}/v1/revisions/${id}`
    const files = async (): Promise<readonly File[]> =>
      ((await (await fetch(`${path()}/files`)).json()) as { files: readonly File[] }).files
    const fileOf = async (name: string): Promise<File> =>
      (await files()).find((one) => one.path.endsWith(name))!
    /** What another person puts on record, by the API. */
    const other = async (file: string, pointer: string, value: unknown): Promise<void> => {
      const etag = (await fetch(path())).headers.get('etag')!
      const answer = await fetch(path(), {
        method: 'PATCH',
        headers: {
          'content-type': 'application/json',
          'if-match': etag,
          'idempotency-key': crypto.randomUUID(),
          'touchstone-person': 'demo-editor',
        },
        body: JSON.stringify({
          file: (await fileOf(file)).path,
          changes: [{ pointer, value }],
        }),
      })
      if (!answer.ok) throw new Error(await answer.text())
    }
    const cell = (row: string, column: string) =>
      page.getByRole('row').filter({ hasText: row }).locator(`td.of-${column}`)
    const saved = () => page.getByText(/已保存 /).waitFor()

    await t.test('which begins with one press', async (t) => {
      await page.getByText(zh.say('drafts-first-day')).waitFor()
      await looked(t, page, 'drafts')
      await page.getByRole('button', { name: /^Q\/HXC 013-2018.*起草下一修订/ }).click()
      await page.getByRole('treegrid').waitFor()
      id = /drafts\/([^?]+)/.exec(page.url())![1]!
      await page.getByText(zh.say('drafts-agree', { count: 15 }), { exact: true }).waitFor()
      await page.getByText('合计 150 / 150').waitFor()
      await pictured(page, 'draft', '[role=treegrid]')
      walked('committee-member/successor')
    })

    const before = new Map<string, string>()
    await t.test(
      'a weight by keyboard, with the total at once and the fault at its cell',
      async (t) => {
        for (const one of await files()) before.set(one.path, one.text)
        await cell('服务热线', 'weight').click()
        await page.keyboard.type('4')
        await page.keyboard.press('Enter')
        await page.getByText('合计 151 / 150，多 1').waitFor()
        await page.getByRole('button', { name: /分值之和应为 150/ }).click()
        t.equal(await page.evaluate('document.activeElement.className'), 'of-full')
        await cell('质保承诺', 'weight').click()
        await page.keyboard.press('F2')
        await page.keyboard.press('Backspace')
        await page.keyboard.type('2')
        await page.keyboard.press('Tab')
        await page.getByText('合计 150 / 150').waitFor()
        await page.getByText(zh.say('drafts-no-faults')).waitFor()
        // Two characters of one file are other than they were.
        for (const one of await files()) {
          const was = before.get(one.path)!
          const differing = Array.from(was).filter((sign, index) => sign !== one.text[index]).length
          t.equal(differing, one.path.endsWith('weights.json') ? 2 : 0, one.path)
        }
        walked('committee-member/totals')
      },
    )

    await t.test(
      'a mark, and what the worked examples say to it, restated one by one',
      async (t) => {
        await cell('四星级', 'mark').click()
        await page.keyboard.type('118')
        await page.keyboard.press('Enter')
        await saved()
        const moved = page.locator('.moved-example')
        await moved.first().waitFor()
        await page.locator('.findings-beside.stale').waitFor({ state: 'detached' })
        const count = await moved.count()
        t.match(await moved.first().innerText(), /→/)
        await moved.first().getByRole('button').click()
        await page
          .locator('.tag.bad')
          .filter({ hasText: `${count - 1} 个有变` })
          .waitFor()
        t.match((await fileOf('levels.json')).text, '"atLeast": 118,')
        t.equal(await page.locator('main').getByText(/[{}]/).count(), 0, 'no JSON to be seen')
        await looked(t, page, 'workbench')
        walked('committee-member/faults-and-examples')
      },
    )

    await t.test('a block from a spreadsheet, and back', async (t) => {
      await page.evaluate("navigator.clipboard.writeText('3\\r\\n1\\r\\nviel\\r\\n')")
      await cell('A.1.1', 'weight').click()
      await page.keyboard.press('Control+v')
      await page.getByText('A.1.3 分值').waitFor()
      t.match(await page.getByRole('alert').innerText(), /应填数字，“viel”不是/)
      t.same(
        [await cell('A.1.1', 'weight').innerText(), await cell('A.1.2', 'weight').innerText()],
        ['3', '1'],
      )
      await cell('A.1.1', 'zh').click()
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Control+c')
      t.equal(
        await page.evaluate('navigator.clipboard.readText()'),
        '服务方针与目标\tService policy and objectives\r\n服务部门与岗位\tService department and posts',
      )
      walked('committee-member/grid')
    })

    await t.test('and takes back after a reload, to the same characters', async (t) => {
      const stands = new URLSearchParams({ at: 'clauses / hotline / weight' }).toString()
      const met = await fetch(`${path()}/presence?${stands}`, {
        method: 'PUT',
        headers: { 'touchstone-person': 'demo-approver' },
      })
      t.match(await met.json(), {
        people: [{ person: 'demo-editor' }, { person: 'demo-approver' }],
      })
      await page.reload()
      const here = page.getByRole('status').filter({ hasText: zh.say('drafts-here') })
      t.match(await here.innerText(), '周启')
      await page.getByRole('treegrid').waitFor()
      await page.locator('td.of-weight[data-held^=周启]').waitFor()
      t.equal(
        await page.locator('[data-held]').count(),
        1,
        'a frame with a name, at that cell alone',
      )
      await cell('A.1.1', 'weight').click()
      const back = page.getByRole('button', { name: /撤销/ })
      while ((await back.getAttribute('aria-disabled')) === null)
        await page.keyboard.press('Control+z')
      await saved()
      for (const one of await files()) t.equal(one.text, before.get(one.path), one.path)
      walked('committee-member/saved')
    })

    await t.test(
      'with somebody else: other places merge, the same place is shown to both',
      async (t) => {
        let between: (() => Promise<void>) | undefined
        await page.route(path(), async (route) => {
          const work = route.request().method() === 'PATCH' ? between : undefined
          if (work !== undefined) {
            between = undefined
            await work()
          }
          await route.continue()
        })
        between = () => other('weights.json', '/weights/warranty-commitment/points', 5)
        await cell('服务热线', 'weight').click()
        await page.keyboard.type('6')
        await page.keyboard.press('Enter')
        await page.getByText(zh.say('drafts-said-merged')).waitFor()
        await saved()
        t.equal(await cell('质保承诺', 'weight').innerText(), '5')
        t.match((await fileOf('weights.json')).text, /"hotline": \{ "points": 6,/)

        between = () => other('weights.json', '/weights/hotline/points', 7)
        await cell('服务热线', 'weight').click()
        await page.keyboard.type('8')
        await page.keyboard.press('Enter')
        const clash = page
          .getByRole('alert')
          .filter({ hasText: zh.say('drafts-clash', { count: 1 }) })
        await clash.waitFor()
        t.match(
          (await clash.innerText()).replaceAll(/\s+/g, ' '),
          /C\.1\.2 分值 原来 6 我的 8 对方的 7/,
        )
        await looked(t, page, 'workbench-clash')
        await clash.getByRole('button', { name: zh.say('drafts-take-mine') }).click()
        await clash.waitFor({ state: 'detached' })
        await page.getByText(/已保存 /).waitFor()
        await t.resolves(
          page.waitForFunction(
            `fetch('${path()}/files').then((one) => one.text()).then((all) => all.includes('"hotline\\\\": { \\\\"points\\\\": 8,'))`,
          ),
        )
        walked('committee-member/clash')
      },
    )

    await t.test('whose every change is told, and which becomes again what it was', async (t) => {
      await page.getByRole('link', { name: zh.say('drafts-view-history') }).click()
      const last = page.locator('.changes-made > li').first()
      await last.getByText(zh.say('history-now')).waitFor()
      t.match(
        (await last.innerText()).replaceAll(/\s+/g, ' '),
        /C\.1\.2 分值 原来 7 修改后 8/,
        'who changed what, newest first',
      )
      await looked(t, page, 'draft-history')
      const version = Number(/\d+/.exec((await fetch(path())).headers.get('etag')!)![0])
      const earlier = page
        .locator('.changes-made > li')
        .filter({ has: page.getByText(zh.say('history-look', { version: 1 })) })
      await earlier.getByText(zh.say('history-look', { version: 1 })).click()
      await earlier.getByText(/与现在不同/).waitFor()
      await earlier.getByRole('button', { name: zh.say('history-put-back') }).click()
      await page.getByText(zh.say('history-look', { version })).waitFor()
      for (const one of await files()) t.equal(one.text, before.get(one.path), one.path)
      await last.locator('li').first().waitFor()
      await page.goBack()
      await page.getByRole('treegrid').waitFor()
      walked('committee-member/history')
    })

    await t.test('and is tried before it is published', async (t) => {
      await page.getByRole('link', { name: zh.say('drafts-view-calculator') }).click()
      await page.getByText(zh.say('drafts-trial', { view: 'calculator' })).waitFor()
      await page.getByLabel(zh.say('calculator-example')).selectOption({ index: 2 })
      await page.locator('.score .points b:not(.none)').waitFor()
      t.match(await page.locator('.draft-head h1').innerText(), /修订号 \d+\s*草案/)
      await looked(t, page, 'draft-calculator')
      await page.getByRole('link', { name: zh.say('drafts-view-ruler'), exact: true }).click()
      const finding = page.locator('.headline h1')
      await finding.getByText('按修订稿：').waitFor()
      t.match(await finding.innerText(), /0/, 'the same rules: nobody changes level')
      await looked(t, page, 'draft-ruler')
      await other('levels.json', '/levels/3/atLeast', 117)
      await page.reload()
      await finding.getByText(/[1-9]\d*/).waitFor()
      walked('committee-member/trial')
      await other('levels.json', '/levels/3/atLeast', 120)
    })

    await t.test('in English, by somebody who may only read it', async (t) => {
      const reader = await openPage(t, { language: 'en' })
      await reader.goto(`${origin}/studio/drafts/${id}`)
      await reader.getByText(en.say('drafts-cannot')).waitFor()
      await reader.getByRole('treegrid').waitFor()
      // As the committee put it back.
      const weight = reader.getByRole('row').filter({ hasText: 'C.1.2' }).locator('td.of-weight')
      t.equal(await weight.innerText(), '3')
      await weight.click()
      await reader.keyboard.type('9')
      await reader.keyboard.press('Enter')
      t.equal(await reader.locator('.cell-editor').count(), 0)
      t.equal(await weight.innerText(), '3')
      await looked(t, reader, 'workbench-en')
    })
  }),
)
