import { readFileSync } from 'node:fs'
import t from 'tap'
import { receiveComment } from '../../src/app/register/consultations/receive-comment.ts'
import { everyIn } from '../../src/app/register/records.ts'
import { demo } from '../../src/demo/casework.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { addDays, dayOf } from '../../src/domain/register/calendar.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { walked } from '../walked.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')

t.test(
  'the comments on a draft, in the demonstration',
  needs('Google Chrome', async (t) => {
    const { origin, ports } = await listenWithRegister(t, 'demo')
    let id = ''
    for await (const one of everyIn(ports.register, 'revision', ['draft'])) id = one.id
    const today = dayOf(ports.clock.now(), ports.body)
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    page.setDefaultTimeout(30_000)
    await page.goto(`${origin}/studio`)
    await page.evaluate("localStorage.setItem('touchstone:demo-person', 'demo-editor')")
    await page.goto(`${origin}/studio/drafts/${id}/comments`)

    await t.test('a consultation is opened, and not on a day that has passed', async () => {
      await page.getByLabel(zh.say('discussion-open-title-zh')).fill('征求意见稿')
      await page.getByLabel(zh.say('discussion-open-first')).fill(addDays(today, -1))
      await page.getByLabel(zh.say('discussion-open-last')).fill(addDays(today, 40))
      await page.getByRole('button', { name: zh.say('discussion-open') }).click()
      await page.getByText(/^开始日期 .* 已过/).waitFor()
      await page.getByLabel(zh.say('discussion-open-first')).fill(today)
      await page.getByRole('button', { name: zh.say('discussion-open') }).click()
      await page.getByText(zh.say('discussion-nothing-yet')).waitFor()
      walked('committee-member/ask')
    })

    const consultation = await ports.register.read(async (view) => {
      const { items } = await view.find('consultation', {}, { limit: 1 })
      return items[0]!.id
    })
    const said = { consultation, place: {}, kind: 'general' as const }
    const units = ['示例单位甲（虚构）', '示例单位乙（虚构）', '示例单位丙（虚构）']
    for (const [index, from] of units.entries())
      await receiveComment(ports, demo('clerk'), {
        ...said,
        from,
        comment: `示例意见${index + 1}`,
        ...(index === 0
          ? {
              place: { clause: 'service-objectives' },
              change: {
                file: 'rules/q-hxc-013/2018/3/levels.json',
                changes: [{ pointer: '/levels/0/atLeast', value: 1 }],
              },
            }
          : {}),
      })
    await page.reload()

    await t.test(
      'one is opened with its effect, refused without a reason, and answered',
      async (t) => {
        await page
          .getByRole('heading', { name: zh.say('discussion-title-of', { open: 3 }) })
          .waitFor()
        await page.getByRole('button', { name: '示例意见2' }).press('j')
        await page.keyboard.press('j')
        await page.keyboard.press('Enter')
        await page.getByText(/张有效证书的等级都不变|张等级改变/).waitFor()
        await looked(t, page, 'discussion')
        await page.getByText(zh.say('sheet-outcome-not-adopted'), { exact: true }).click()
        await page
          .getByRole('button', { name: zh.say('discussion-answer-it'), exact: true })
          .click()
        await page.getByRole('alert').waitFor()
        await page.getByLabel(zh.say('discussion-reason')).fill('示例：不在范围之内')
        await page
          .getByRole('button', { name: zh.say('discussion-answer-it'), exact: true })
          .click()
        await page
          .getByRole('heading', { name: zh.say('discussion-title-of', { open: 2 }) })
          .waitFor()
        await page.locator('.proposal li').filter({ hasText: '一星级 分数线' }).waitFor()
        await page.getByRole('button', { name: zh.say('discussion-take-over') }).click()
        await page.getByText(zh.say('discussion-taken-over')).waitFor()
        walked('committee-member/answer')
      },
    )

    await t.test('the others are answered at once', async () => {
      for (const number of [2, 3])
        await page.getByRole('checkbox', { name: zh.say('discussion-choose', { number }) }).check()
      const many = page.getByRole('region', { name: zh.say('discussion-many', { count: 2 }) })
      await many.getByText(zh.say('sheet-outcome-adopted'), { exact: true }).click()
      await many.getByRole('button', { name: zh.say('discussion-answer-many') }).click()
      await page
        .getByRole('heading', { name: zh.say('discussion-title-of', { open: 0 }) })
        .waitFor()
    })

    await t.test('a link is made and leads to the page of the unit', async (t) => {
      await page
        .getByLabel(zh.say('discussion-link-to'), { exact: true })
        .fill('示例单位丁（虚构）')
      await page.getByRole('button', { name: zh.say('discussion-link-make') }).click()
      const address = await page.locator('.secret code').innerText()
      const guest = await openPage(t, { language: 'en', width: 1280, height: 900 })
      await guest.goto(address)
      await guest.getByRole('heading', { name: /^Comment on the draft of/ }).waitFor()
      await looked(t, guest, 'comment-page')
      walked('committee-member/link')
    })

    await t.test(
      'a table goes out, and what comes back is shown before it is taken in',
      async (t) => {
        const waiting = page.waitForEvent('download')
        await page
          .getByRole('button', { name: zh.say('discussion-download-chinese', { kind: 'Excel' }) })
          .click()
        const path = await (await waiting).path()
        const buffer = readFileSync(path)
        t.equal(buffer.subarray(0, 2).toString(), 'PK')
        const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        await page.locator('.drop input').setInputFiles({ name: '意见.xlsx', mimeType, buffer })
        await page
          .getByText(
            zh.say('discussion-sheet-found', { file: '意见.xlsx', received: 0, repeated: 3 }),
          )
          .waitFor()
        walked('committee-member/sheets', 'committee-member/take-out')
      },
    )
  }),
)
