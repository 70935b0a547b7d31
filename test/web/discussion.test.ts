import { readFileSync } from 'node:fs'
import t from 'tap'
import { lookUp } from '../../src/app/register/look-up.ts'
import type { RegisterPorts } from '../../src/app/register/perform.ts'
import { editRevision } from '../../src/app/register/revisions/edit-revision.ts'
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
      const search = [{ key: 'revision', value: id }]
      const { items } = await view.find('consultation', { search }, { limit: 1 })
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

    await t.test('a comment from a letter is written down and supported', async () => {
      await page.getByText(zh.say('discussion-write'), { exact: true }).click()
      await page.getByLabel(zh.say('discussion-write-from')).last().fill('示例单位戊（虚构）')
      await page.getByLabel(zh.say('discussion-write-number')).fill('99.9')
      await page
        .getByRole('textbox', { name: zh.say('discussion-comment') })
        .fill('示例：写得不清楚')
      const keep = page.getByRole('button', { name: zh.say('discussion-write-do') })
      await keep.click()
      await page.getByText('该技术性意见没有修改建议').waitFor()
      await page.getByRole('textbox', { name: zh.say('discussion-proposed') }).fill('示例：无建议')
      await keep.click()
      await page.getByText(zh.say('discussion-written', { number: 4 })).waitFor()
      await page.getByText('示例：写得不清楚').first().click()
      await page.getByText(zh.say('discussion-support')).click()
      const unit = page.getByLabel(zh.say('discussion-write-from')).first()
      await unit.fill('示例单位甲（虚构）')
      await page.getByRole('button', { name: zh.say('discussion-it-supports') }).click()
      await page.getByText(zh.say('discussion-supports', { unit: '示例单位甲（虚构）' })).waitFor()
      walked('committee-member/write')
    })

    await t.test('the last day is moved, and the consultation is concluded', async (t) => {
      await page.getByText(zh.say('discussion-end')).click()
      const last = page.getByLabel(zh.say('discussion-open-last')).first()
      await last.fill(addDays(today, -2))
      await page.getByRole('button', { name: zh.say('discussion-move-day') }).click()
      await page.getByRole('alert').first().waitFor()
      await last.fill(addDays(today, 50))
      await page.getByRole('button', { name: zh.say('discussion-move-day') }).click()
      await page.getByText(zh.say('discussion-days-left', { days: 51 })).waitFor()
      await page.getByText(zh.say('discussion-end')).click()
      await looked(t, page, 'discussion-by-hand')
      await page.getByLabel(zh.say('discussion-conclude-reason')).fill('示例：时间已足够')
      await page.getByRole('button', { name: zh.say('discussion-conclude') }).click()
      await page.getByText(zh.say('discussion-concluded', { reason: '示例：时间已足够' })).waitFor()
      t.equal(await page.getByText(zh.say('discussion-write'), { exact: true }).count(), 0)
      walked('committee-member/conclude')
    })

    await t.test('a draft is put to the vote where its standard says how', async (t) => {
      const become = async (person: string, place: string) => {
        await page.evaluate(`localStorage.setItem('touchstone:demo-person', '${person}')`)
        await page.goto(`${origin}/studio/${place}`)
      }
      const own = `drafts/${id}/ballot`
      await page.getByRole('link', { name: zh.say('drafts-view-ballot') }).click()
      await page.getByText(zh.say('ballots-none-needed')).waitFor()
      t.equal(await page.getByRole('button', { name: zh.say('ballots-open-do') }).count(), 0)
      await asksForBallot(ports, id)
      await become('demo-editor', `drafts/${id}/publication`)
      await page.getByRole('link', { name: zh.say('publication-go-ballot') }).click()
      await page.getByText(zh.say('ballots-none-asked')).waitFor()
      await looked(t, page, 'ballot-none')
      await page.getByLabel(zh.say('ballots-open-title-zh')).fill('报批稿表决')
      await page.getByLabel(zh.say('ballots-open-first')).fill(today)
      await page.getByLabel(zh.say('ballots-open-last')).fill(addDays(today, 1))
      for (const name of ['林澄', '孟知行', '许衡'])
        await page.getByRole('checkbox', { name }).check()
      await page.getByRole('button', { name: zh.say('ballots-open-do') }).click()
      await page.getByText(/^林澄.* 起草或编辑过该修订/).waitFor()
      t.equal(await page.getByLabel(zh.say('ballots-open-title-zh')).inputValue(), '报批稿表决')
      await page.getByRole('checkbox', { name: '林澄' }).uncheck()
      await page.getByRole('button', { name: zh.say('ballots-open-do') }).click()
      await page.getByRole('heading', { name: '报批稿表决' }).waitFor()
      await page.getByText(zh.say('ballots-no-voter')).waitFor()
      walked('committee-member/ballot')

      await become('demo-reviewer', 'decisions')
      await page.getByRole('heading', { name: zh.say('decisions-wait-cast-vote') }).waitFor()
      await page.getByRole('link', { name: '报批稿表决' }).click()
      const vote = page.getByRole('button', { name: zh.say('ballots-vote-do') })
      await vote.click()
      await page.getByText(zh.say('ballots-choice-missing')).waitFor()
      await page.getByText(zh.say('ballots-choice-against'), { exact: true }).last().click()
      await vote.click()
      await page.getByLabel(zh.say('ballots-reason'), { exact: true }).fill('示例：理由不足')
      await vote.click()
      await page.getByRole('button', { name: zh.say('ballots-vote-anew') }).waitFor()
      await page.getByRole('row', { name: /孟知行.*反对.*理由不足/ }).waitFor()
      await page.getByText('共 2 名投票人，1 人投票：赞成 0 票，反对 1 票').waitFor()
      t.equal(await page.getByText('表决未通过').count(), 0, 'nothing follows before it is over')
      await looked(t, page, 'ballot')
      await page.getByRole('link', { name: zh.say('ballots-reasons') }).click()
      await page.getByText('示例：理由不足').first().waitFor()
      walked('committee-member/vote')

      await become('demo-editor', own)
      await page.getByText(zh.say('ballots-cancel')).click()
      await page.getByLabel(zh.say('ballots-reason'), { exact: true }).fill('示例：开错了')
      await page.getByRole('button', { name: zh.say('ballots-cancel-do') }).click()
      await page.getByText(/^已由 林澄.*撤销：示例：开错了$/).waitFor()
      await page.getByRole('heading', { name: zh.say('ballots-open-again') }).waitFor()
    })
  }),
)

/** Lets the standard of a draft say how it is voted on. */
async function asksForBallot(ports: RegisterPorts, id: string): Promise<void> {
  const { body, version } = await lookUp(ports, demo('editor'), 'revision', id)
  const file = `standards/${body.standard}/${body.edition}/standard.json`
  const rules = { approve: { share: '2/3', of: 'cast' }, drafters: 'withdraw', unanswered: 'told' }
  const changes = [{ pointer: '/ballot', value: rules }]
  await editRevision(ports, demo('editor'), { id, version }, { file, changes })
}
