import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { walked } from '../walked.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')

t.test(
  'a committee changes the clauses of a draft and how they are judged',
  needs('Google Chrome', async (t) => {
    const { origin } = await listenWithRegister(t, 'demo')
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    await page.goto(`${origin}/studio/drafts`)
    await page.evaluate("localStorage.setItem('touchstone:demo-person', 'demo-editor')")
    await page.reload()
    await page.getByRole('button', { name: /^Q\/HXC 013-2018.*起草下一修订/ }).click()
    await page.getByRole('treegrid').waitFor()
    const id = /drafts\/([^?]+)/.exec(page.url())![1]!

    // No standard that is shipped has classes.
    const path = `${origin}/v1/revisions/${id}`
    const { files } = (await (await fetch(`${path}/files`)).json()) as {
      readonly files: readonly { readonly path: string }[]
    }
    const classed = await fetch(path, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        'if-match': (await fetch(path)).headers.get('etag')!,
        'idempotency-key': crypto.randomUUID(),
        'touchstone-person': 'demo-editor',
      },
      body: JSON.stringify({
        file: files.find((one) => one.path.endsWith('weights.json'))!.path,
        changes: [
          {
            pointer: '/classes',
            value: { core: { points: 3, reason: { zh: '涉及安全', en: 'Safety' } }, plain: 1 },
          },
        ],
      }),
    })
    t.equal(classed.status, 200)
    await page.reload()
    await page.getByRole('treegrid').waitFor()

    const textOf = async (): Promise<string> => {
      const answer = await fetch(`${origin}/v1/revisions/${id}/files`)
      return JSON.stringify(await answer.json())
    }
    const rowsFrom = async (first: string, count: number): Promise<readonly string[]> => {
      const all = await page.getByRole('treegrid').getByRole('row').allInnerTexts()
      const lines = all.map((line) =>
        line
          .split(/\s*\t\s*/)
          .slice(0, 2)
          .join(' '),
      )
      const start = lines.findIndex((line) => line.startsWith(first))
      return lines.slice(start, start + count)
    }
    const cell = (row: string, column: string) =>
      page.getByRole('row').filter({ hasText: row }).locator(`td.of-${column}`)
    const saved = () => page.getByText(/已保存 /).waitFor()
    const before = await textOf()

    await t.test('moved by keyboard, numbers and focus follow', async (t) => {
      await cell('服务热线', 'number').click()
      await page.keyboard.press('Alt+Shift+ArrowUp')
      await page.getByRole('rowheader', { name: 'C.1.1' }).waitFor()
      t.same(await rowsFrom('C.1 ', 4), [
        'C.1 质保与联络',
        'C.1.1 服务热线',
        'C.1.2 质保承诺',
        'C.1.3 设备档案',
      ])
      t.equal(await page.evaluate('document.activeElement.innerText'), 'C.1.1')
      await page.keyboard.press('Alt+Shift+ArrowLeft')
      await page.keyboard.press('Alt+Shift+ArrowRight')
      await page.keyboard.press('Alt+Shift+ArrowRight')
      t.match(await page.getByRole('alert').innerText(), /设备档案 是条款，只有节可以包含条款/)
    })

    await t.test('added, with its name typed at once, and split as typed', async (t) => {
      await cell('设备档案', 'number').click()
      await page.keyboard.press('Insert')
      await page.keyboard.press('Enter')
      await page.keyboard.type('新条款')
      await page.keyboard.press('Enter')
      await page.getByText('新条款').waitFor()
      await page.getByRole('button', { name: /^调整 / }).click()
      await page.getByRole('menuitem', { name: /上移/ }).waitFor()
      await looked(t, page, 'clause-menu')
      walked('committee-member/clause-menu')
      await page.keyboard.press('Escape')
      await cell('新条款', 'number').click()
      await page.keyboard.press('Alt+Shift+M')
      const sections = page.getByLabel(zh.say('clauses-into-section'), { exact: true })
      const names = await sections.getByRole('option').allInnerTexts()
      await sections.selectOption({ label: names.find((name) => name.startsWith('C.2 '))! })
      await page.getByRole('button', { name: zh.say('clauses-into-do'), exact: true }).click()
      await page
        .getByRole('row')
        .filter({ hasText: /C\.2\.\d+\s*新条款/ })
        .waitFor()
      walked('committee-member/clause-move')
      await cell('新条款', 'number').click()
      await page.keyboard.press('Alt+Shift+G')
      await page.keyboard.press('Enter')
      await page.keyboard.type('新的一节')
      await page.keyboard.press('Enter')
      await page.getByText('新的一节').waitFor()
      walked('committee-member/clause-add')
      await cell('定期保养', 'weight').click()
      await page.keyboard.press('Control+Enter')
      await page.getByLabel(zh.say('clauses-split-first')).fill('1')
      t.equal(await page.getByLabel(zh.say('clauses-split-second')).inputValue(), '2')
      await looked(t, page, 'clause-split')
      await page.keyboard.press('Enter')
      await page.getByText('合计 150 / 150').waitFor()
      t.same(
        (await rowsFrom('C.3.1', 2)).map((line) => line.slice(6)),
        ['定期保养', '定期保养'],
      )
      await page.getByRole('rowheader', { name: 'C.3.1' }).click()
      await page.keyboard.press('Control+Shift+Enter')
      await page.getByRole('button', { name: zh.say('clauses-merge-do'), exact: true }).click()
      const parts = page.getByRole('treegrid').getByRole('row').filter({ hasText: '定期保养' })
      await parts.nth(1).waitFor({ state: 'detached' })
      t.equal(await cell('定期保养', 'weight').innerText(), '3')
      walked('committee-member/clause-split-and-merge')
    })

    await t.test('deleted after what goes along is told, or kept where it is read', async (t) => {
      await cell('维修收费', 'number').click()
      await page.keyboard.press('Control+Delete')
      const asked = page.getByRole('form').filter({ hasText: '一并改动的内容' })
      await asked.waitFor()
      t.match(await asked.innerText(), /取值规则：1 处[^]*分值：1 处[^]*算例中的回答：15 处/)
      await looked(t, page, 'clause-delete')
      await asked.getByRole('button', { name: zh.say('clauses-delete-do') }).click()
      await page.getByRole('row').filter({ hasText: '维修收费' }).waitFor({ state: 'detached' })
      await cell('到达现场时间', 'number').click()
      await page.keyboard.press('Control+Delete')
      t.match(
        await page.getByRole('alert').innerText(),
        /计算值“到达时间与时限之比”引用了 C\.\S+ 到达现场时间/,
      )
      walked('committee-member/clause-delete')
    })

    await t.test('how points come about, by form, with the sentence beside it', async (t) => {
      await cell('首次响应时间', 'number').click()
      const judging = page.getByRole('region', { name: zh.say('judging-title') })
      const sentence = judging.getByRole('status')
      await sentence.getByText('≤ 0.5 小时：4 分').waitFor()
      const bands = judging.getByRole('grid', { name: zh.say('judging-criterion') })
      await bands.getByRole('gridcell', { name: '3', exact: true }).click()
      await page.keyboard.type('2.5')
      await page.keyboard.press('Enter')
      await sentence.getByText('≤ 1 小时：2.5 分').waitFor()
      await saved()
      t.match(await textOf(), '\\"points\\": 2.5')
      await judging.getByRole('button', { name: zh.say('judging-add-row') }).click()
      t.equal(await bands.getByRole('row').count(), 6)
      await looked(t, page, 'judging-bands')
      await saved()
      const bandsStand = await textOf()
      await judging
        .getByLabel(zh.say('judging-criterion'), { exact: true })
        .first()
        .selectOption({ label: '每缺一项扣分' })
      const figures = judging.getByRole('form', { name: '每缺一项扣分' })
      await page.keyboard.press('Enter')
      await figures.getByText(zh.say('drafts-not-needed')).waitFor()
      await looked(t, page, 'judging-figures')
      t.equal(await textOf(), bandsStand, 'nothing is written before the figure is typed')
      await figures.getByLabel('每缺一项扣', { exact: true }).fill('0.5')
      await page.keyboard.press('Enter')
      await sentence.getByText(/扣 0\.5 分/).waitFor()
      walked('committee-member/criterion')
      await cell('首次响应时间', 'number').click()
      await page.keyboard.press('Shift+F2')
      const json = judging.getByLabel(`${zh.say('judging-criterion')} JSON`)
      await json.waitFor()
      await page.waitForFunction("document.activeElement.tagName === 'TEXTAREA'")
      await json.fill('{ ')
      await page.keyboard.press('Control+Space')
      const offered = judging.getByRole('listbox', { name: zh.say('judging-json-offered') })
      await offered.getByText('logNormal', { exact: true }).waitFor()
      await page.keyboard.type('"nonc')
      await page.keyboard.press('Enter')
      await offered.getByText('major', { exact: true }).waitFor()
      await looked(t, page, 'json-completion')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      t.equal(await json.inputValue(), '{ "nonconformity": "major"')
      await page.keyboard.type(', "linne": 1 }')
      await judging.getByText(/第 1 行：没有名为“linne”的成员/).waitFor()
      await json.fill('{ "line": [[0, "all"], [4, 0] ')
      t.match(await judging.locator('.fault').innerText(), /第 1 行第 \d+ 列不是 JSON/)
      await json.fill('{ "line": [[0, "all"], [4, 0]], "effort": 8 }')
      await judging.getByRole('button', { name: zh.say('judging-json-write') }).click()
      await judging
        .getByRole('grid', { name: zh.say('judging-criterion') })
        .getByText('满分')
        .waitFor()
      await sentence.getByRole('button').nth(1).focus()
      await page.keyboard.press('Enter')
      t.equal(
        await page.evaluate('document.activeElement.dataset.field'),
        '1 x',
        'a value of the sentence leads to its cell',
      )
      const squares = judging.getByRole('slider')
      await squares.nth(1).focus()
      await page.keyboard.press('Shift+ArrowLeft')
      await page.keyboard.press('ArrowUp')
      const points = judging.getByRole('grid', { name: zh.say('judging-criterion') })
      await points.getByText('3.5', { exact: true }).waitFor()
      await points.getByText('0.1', { exact: true }).waitFor()
      await squares.first().focus()
      await page.keyboard.press('Insert')
      await squares.nth(2).waitFor()
      const box = (await squares.nth(1).boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 30, { steps: 3 })
      await judging.locator('.curve .probe').waitFor()
      await looked(t, page, 'judging-line')
      await page.mouse.up()
      await judging.locator('.curve .probe').waitFor({ state: 'detached' })
      await squares.nth(1).focus()
      await page.keyboard.press('Delete')
      await squares.nth(2).waitFor({ state: 'detached' })
      walked('committee-member/json')
      await page.getByLabel(zh.say('judging-veto')).check()
      walked('committee-member/veto')
      await page.getByLabel(zh.say('drafts-evidence-new')).fill('抽查录音')
      await page.keyboard.press('Enter')
      const added = page.getByRole('button', {
        name: zh.say('drafts-evidence-take', { place: 2 }),
      })
      await added.waitFor()
      await saved()
      t.match(await textOf(), /vetoes[^]*first-response|first-response[^]*vetoes/)
      t.match(await textOf(), '抽查录音')
      await added.click()
      await added.waitFor({ state: 'detached' })
      walked('committee-member/evidence')
    })

    await t.test('what is asked, by form', async (t) => {
      const judging = page.getByRole('region', { name: zh.say('judging-title') })
      await judging.getByLabel(zh.say('judging-field', { field: 'max' })).fill('47')
      await page.keyboard.press('Enter')
      await cell('新条款', 'number').click()
      await judging.getByRole('button', { name: zh.say('judging-own-ask') }).click()
      await judging
        .getByLabel(zh.say('judging-ask'), { exact: true })
        .selectOption({ label: '逐项勾选' })
      const items = judging.getByRole('grid', { name: zh.say('judging-options') })
      await items.getByText('部分做到').waitFor()
      await saved()
      t.match(await textOf(), /\\"max\\": 47/)
      walked('committee-member/question')
    })

    await t.test('conditions, as a tree by keyboard, with the sentence beside it', async (t) => {
      await cell('新条款', 'number').click()
      const applies = page.locator('section.judging').filter({
        has: page.getByRole('heading', { name: zh.say('conditions-applies') }),
      })
      await applies.getByRole('button', { name: zh.say('conditions-add-first') }).click()
      const form = page.getByRole('form', { name: zh.say('conditions-form', { is: 'new' }) })
      await page.keyboard.type('hotline.points')
      await form.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await form.getByLabel(zh.say('conditions-operator'), { exact: true }).selectOption('lessThan')
      await page.keyboard.press('Tab')
      const value = form.getByLabel(zh.say('conditions-value'), { exact: true })
      await value.focus()
      await page.keyboard.press('Enter')
      await form.getByText(zh.say('conditions-fault', { why: 'needed', text: '' })).waitFor()
      await value.fill('８０')
      await form.getByText(/写入后：.*小于 80/).waitFor()
      await page.keyboard.press('Enter')
      const tree = applies.getByRole('treegrid')
      const rows = tree.getByRole('row')
      const sentence = applies.getByRole('status')
      await rows.first().waitFor()
      t.match(await sentence.innerText(), /小于 80/)
      await rows.first().focus()
      await page.keyboard.press('Alt+Shift+G')
      await rows.nth(1).waitFor()
      await page.keyboard.press('Insert')
      await page.keyboard.type('评价日期')
      await page.keyboard.press('Enter')
      await form
        .getByLabel(zh.say('conditions-operator'), { exact: true })
        .selectOption('greaterThan')
      await form.getByLabel(zh.say('conditions-value'), { exact: true }).fill('2030-01-31')
      await page.keyboard.press('Enter')
      await sentence.getByText(/小于 80.*；且.*晚于 2030/).waitFor()
      t.match(await page.evaluate('document.activeElement.innerText'), /晚于 2030/)
      await page.keyboard.press('Alt+Shift+ArrowUp')
      await sentence.getByText(/晚于 2030.*；且.*小于 80/).waitFor()
      t.match(await page.evaluate('document.activeElement.innerText'), /晚于 2030/)
      await page.keyboard.press('ArrowLeft')
      t.equal(
        await page.evaluate('document.activeElement.innerText'),
        zh.say('conditions-group', { kind: 'all' }),
      )
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowRight')
      await sentence.getByText(/晚于 2030.*；或.*小于 80/).waitFor()
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowDown')
      await applies.getByRole('option').first().waitFor()
      await looked(t, page, 'condition-form')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Delete')
      await rows.nth(2).waitFor({ state: 'detached' })
      await saved()
      t.match(await textOf(), /\\"applies\\"[^]*\\"any\\": ?\[/)
      walked('committee-member/condition')
    })

    await t.test('ways of earning points, and which of several counts', async (t) => {
      await cell('服务热线', 'number').click()
      const judging = page.getByRole('region', { name: zh.say('judging-title') })
      await judging
        .getByLabel(zh.say('judging-criterion'), { exact: true })
        .first()
        .selectOption({ label: zh.say('judging-criterion-kind', { kind: 'rules' }) })
      const ways = page.getByRole('region', { name: zh.say('conditions-ways') })
      const add = ways.getByRole('button', { name: zh.say('conditions-way-add'), exact: true })
      await add.focus()
      await page.keyboard.press('Enter')
      const form = ways.getByRole('form', { name: zh.say('conditions-form', { is: 'new' }) })
      await form.waitFor()
      await page.keyboard.press('Escape')
      await form.waitFor({ state: 'detached' })
      await page
        .locator('button:focus')
        .filter({ hasText: zh.say('conditions-way-add') })
        .waitFor()
      await page.keyboard.press('Enter')
      await form.waitFor()
      await page.keyboard.press('Enter')
      await form.getByText(zh.say('conditions-fault', { why: 'fact', text: '' })).waitFor()
      await form.getByText(zh.say('drafts-not-needed')).waitFor()
      await page.keyboard.type('50%')
      await page.keyboard.press('Tab')
      await page.keyboard.type('评价日期')
      await form.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await form.getByLabel(zh.say('conditions-operator'), { exact: true }).selectOption('lessThan')
      await form.getByLabel(zh.say('conditions-value'), { exact: true }).fill('2030-01-31')
      await page.keyboard.press('Enter')
      const earns = (number: number) =>
        ways.getByLabel(zh.say('conditions-way-earns', { number }), { exact: true })
      await earns(2).waitFor()
      t.equal(await earns(2).inputValue(), '50%')
      await ways.getByLabel(zh.say('conditions-take'), { exact: true }).selectOption('best')
      await looked(t, page, 'ways')
      await saved()
      t.match(await textOf(), /\\"take\\": ?\\"best\\"/)
      await ways
        .getByRole('button', { name: zh.say('conditions-way-up', { number: 2 }), exact: true })
        .focus()
      await page.keyboard.press('Enter')
      await page
        .locator('h4:focus')
        .filter({ hasText: zh.say('conditions-way', { number: 1 }) })
        .waitFor()
      t.equal(await earns(1).inputValue(), '50%', 'focus goes up with the way')
      await ways
        .getByRole('button', { name: zh.say('conditions-way-take', { number: 2 }), exact: true })
        .focus()
      await page.keyboard.press('Enter')
      await earns(2).waitFor({ state: 'detached' })
      t.equal(await earns(1).inputValue(), '50%')
    })

    await t.test('the weight that the clauses of a class share', async (t) => {
      const classes = page.getByRole('grid', { name: zh.say('drafts-classes'), exact: true })
      const core = classes.getByRole('row').filter({ hasText: 'core' }).locator('td.of-weight')
      await core.click()
      await page.keyboard.type('2')
      await page.keyboard.press('Enter')
      await core.filter({ hasText: /^2$/ }).waitFor()
      await saved()
      t.match(await textOf(), /\\"core\\": ?\{[^}]*\\"points\\": ?2/)
    })

    await t.test('and all of it taken back to the same characters', async (t) => {
      await saved()
      const back = page.getByRole('button', { name: /^撤销/ })
      while ((await back.getAttribute('aria-disabled')) === null) await back.click()
      await saved()
      t.equal(await textOf(), before)
      walked('committee-member/clause-undo')
    })
  }),
)
