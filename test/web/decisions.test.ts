import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import t from 'tap'
import { changePlan } from '../../src/app/register/assessments/change-plan.ts'
import type { RegisterPorts } from '../../src/app/register/perform.ts'
import { everyOf, type RecordKind, type Stored } from '../../src/app/register/records.ts'
import { listWaitingActs } from '../../src/app/register/waiting-acts.ts'
import { demo } from '../../src/demo/casework.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { walked } from '../walked.ts'
import { pictured } from './guide-steps.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')
const en = catalogueIn('en')

t.test(
  'reviews and decisions by hand, in the demonstration',
  needs('Google Chrome', async (t) => {
    const { origin, ports } = await listenWithRegister(t, 'demo')
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    page.setDefaultTimeout(30_000)
    await page.goto(`${origin}/studio/decisions`)
    await page.getByText(/^目前没有等待您处理的事项/).waitFor()

    await t.test('the leader of a team reports, by keyboard, and has the paper', async (t) => {
      await become(page, 'demo-assessor')
      await page
        .getByRole('link', { name: /示例待复核公司/ })
        .first()
        .click()
      const card = page.locator('.card').filter({
        has: page.getByRole('heading', { name: zh.say('decisions-report'), exact: true }),
      })
      await card.getByText(zh.say('decisions-report-unsaid')).first().waitFor()
      await card.getByRole('button', { name: zh.say('decisions-report-write') }).focus()
      await page.keyboard.press('Enter')
      await card.getByRole('textbox', { name: zh.say('decisions-report-number') }).focus()
      await page.keyboard.insertText('R-示例-1')
      await card.getByText(zh.say('decisions-report-not-covered-some'), { exact: true }).click()
      const submit = card.getByRole('button', { name: zh.say('decisions-report-submit') })
      await submit.focus()
      await page.keyboard.press('Enter')
      await card.getByText(zh.say('decisions-report-both')).first().waitFor()
      await card.getByRole('textbox', { name: zh.say('decisions-report-what') }).fill('南站')
      await card.getByRole('textbox', { name: zh.say('decisions-report-why') }).fill('停业')
      await looked(t, page, 'evaluation-report')
      await submit.focus()
      await page.keyboard.press('Enter')
      await card.getByText(zh.say('decisions-report-done')).waitFor()
      const { body } = await assessmentOf(ports, '示例待复核')
      t.match(body.report, {
        number: 'R-示例-1',
        notCovered: [{ what: '南站', why: '停业' }],
        departures: [],
        recommendation: 'grant',
        by: 'demo-assessor',
      })
      const waiting = page.waitForEvent('download')
      await card.getByRole('button', { name: zh.say('decisions-report-paper') }).click()
      t.match((await waiting).suggestedFilename(), /^findings-.*\.docx$/)
      await page.goto(`${origin}/studio/decisions`)
    })

    await t.test('a reviewer finds what waits, and the whole of it on one page', async (t) => {
      await become(page, 'demo-reviewer')
      await page.getByRole('heading', { name: '3 项待办' }).waitFor()
      const wait = zh.say('decisions-wait-review-evaluation')
      const groups = page.getByRole('region', { name: wait, exact: true })
      await groups.getByRole('link', { name: /示例待复核公司/ }).focus()
      await page.keyboard.press('Enter')
      walked('decision-maker/waiting', 'decision-maker/open')
      await page.getByRole('heading', { name: zh.say('decisions-clauses') }).waitFor()
      t.equal(await page.locator('.clause-reasons tr.clause').count(), 59)
      await page.getByText(/^有失分 /).click()
      const lost = await page.locator('.clause-reasons tr.clause').count()
      t.ok(lost > 0 && lost < 59, `${lost} of 59 clauses lost points`)
      await looked(t, page, 'evaluation')
      await pictured(page, 'evaluation', '.clause-reasons tr.clause')
      for (const heading of ['decisions-facts', 'decisions-score'] as const)
        await page.getByRole('heading', { name: zh.say(heading), exact: true }).waitFor()
      walked('decision-maker/assessed', 'decision-maker/clauses')
    })

    await t.test(
      'reviews by keyboard; nothing is lost when somebody else was quicker',
      async (t) => {
        const submit = page.getByRole('button', { name: zh.say('decisions-submit-review') })
        await submit.focus()
        await page.keyboard.press('Enter')
        await page.getByText(zh.say('decisions-choose-recommendation')).waitFor()
        await page.getByText(zh.say('decisions-grounds-missing')).waitFor()
        await page
          .getByRole('radio', { name: zh.say('decisions-recommend-grant'), exact: true })
          .focus()
        await page.keyboard.press('1')
        const notes = page.getByRole('textbox', { name: zh.say('decisions-notes') })
        await notes.focus()
        await page.keyboard.insertText('示例：证据充分')
        await joinTeam(ports, '示例待复核', 'demo-assessor-9')
        await submit.focus()
        await page.keyboard.press('Enter')
        await page.getByText(zh.say('studio-changed-meanwhile')).waitFor()
        await page
          .getByText(new RegExp(zh.say('decisions-member-team')))
          .first()
          .waitFor()
        t.equal(await notes.inputValue(), '示例：证据充分')
        await page.getByRole('button', { name: zh.say('studio-look-again') }).click()
        await page.getByText(zh.say('studio-changed-meanwhile')).waitFor({ state: 'detached' })
        await page.getByRole('listitem').filter({ hasText: 'demo-assessor-9' }).waitFor()
        await submit.focus()
        await page.keyboard.press('Enter')
        await page.getByText(zh.say('decisions-done-review')).waitFor()
        t.equal((await assessmentOf(ports, '示例待复核')).body.state, 'reviewed')
        walked('decision-maker/review')
      },
    )

    await t.test('a decision maker hears what somebody else has to do, and why', async (t) => {
      await joinTeam(ports, '示例待决定', 'demo-decision-maker')
      await become(page, 'demo-decision-maker')
      await page.getByText(/建议：授予/).waitFor()
      await page.goto(`${origin}/studio/decisions`)
      await page.getByRole('heading', { name: '2 项待办，另有 1 项须由他人办理' }).waitFor()
      const blocked = page.getByRole('row').filter({ hasText: '示例待决定公司' })
      t.match(await blocked.innerText(), /评价组/)
      await page
        .getByRole('columnheader', { name: zh.say('decisions-until'), exact: true })
        .waitFor()
      walked('decision-maker/by-others')
      await looked(t, page, 'waiting')
      await blocked.getByRole('link').click()
      const decide = page.getByRole('button', { name: zh.say('decisions-do-decide'), exact: true })
      t.equal(await decide.getAttribute('aria-disabled'), 'true')
      t.equal(await page.locator('.acts form').count(), 0)
      const waiting = page.waitForEvent('download')
      const file = zh.say('decisions-evidence-open', { name: '示例服务记录.txt' })
      await page.getByRole('button', { name: file }).first().click()
      t.match(readFileSync(await (await waiting).path(), 'utf8'), /^示例证据/)
      walked('decision-maker/evidence')
    })

    await t.test('grants what was reached, and is led to what a clerk does next', async (t) => {
      await page.goto(`${origin}/studio/decisions`)
      await page.getByRole('link', { name: /示例待复核公司/ }).click()
      await page.getByText(/建议：授予/).waitFor()
      await page.getByText(zh.say('decisions-bars-none')).waitFor()
      walked('decision-maker/decision', 'decision-maker/bars')
      const form = page.locator('.acts form:visible')
      await form.getByText(zh.say('decisions-refuse'), { exact: true }).click()
      await form.getByRole('button', { name: zh.say('decisions-submit-refuse') }).click()
      await page.getByText(zh.say('decisions-reasons-missing')).waitFor()
      await form.getByText(zh.say('decisions-grant'), { exact: true }).click()
      await form.getByRole('option', { name: '四星级' }).waitFor({ state: 'attached' })
      t.equal(await form.getByRole('option').count(), 4, 'no level above the one reached')
      await page.getByText(/^有发现 /).click()
      await looked(t, page, 'evaluation-decide')
      await form.getByRole('button', { name: zh.say('decisions-submit-grant') }).click()
      await page.getByText(zh.say('decisions-done-grant')).waitFor()
      await page.getByText(/授予四星级/).waitFor()
      await page.getByText(zh.say('decisions-can-be-issued')).waitFor()
      const [decision] = await all(ports, 'decision', { state: 'granted' }, 'newest')
      t.match(decision!.body, { by: 'demo-decision-maker', level: 'four-stars' })
      await page
        .getByRole('link', { name: zh.say('decisions-to-issue') })
        .first()
        .click()
      await page.getByRole('row').filter({ hasText: '示例待复核公司' }).waitFor()
      walked('decision-maker/decide', 'decision-maker/to-issue')
    })

    await t.test('puts on record that a decision was a slip: somebody else decides', async (t) => {
      await page.goBack()
      await page.getByRole('button', { name: zh.say('decisions-do-reopen') }).click()
      const reason = page.getByRole('textbox', { name: zh.say('decisions-reason'), exact: true })
      await reason.fill('示例：等级选错')
      await page.getByRole('button', { name: zh.say('decisions-submit-reopen') }).click()
      await page.getByText(zh.say('decisions-done-reopen')).waitFor()
      const { body } = await assessmentOf(ports, '示例待复核')
      t.equal(body.state, 'reopened')
      const again = zh.say('decisions-do-decide')
      const decide = page.getByRole('button', { name: again, exact: true })
      t.equal(await decide.getAttribute('aria-disabled'), 'true', 'not whoever decided')
      walked('decision-maker/slip')
    })

    await t.test('confirms, proposes and makes a reduction of a certificate', async (t) => {
      await page.goto(`${origin}/studio/decisions`)
      await page.getByRole('link', { name: /示例逾期公司/ }).click()
      await page.getByText(zh.say('desk-proposed-reduction')).waitFor()
      await page.getByRole('button', { name: zh.say('desk-do-confirm') }).click()
      await page.getByText(/已取代本证书/).waitFor()
      await page
        .getByRole('link', { name: zh.say('desk-open') })
        .first()
        .click()

      const reduce = page.getByRole('button', { name: zh.say('desk-do-reduce'), exact: true })
      await reduce.click()
      const scope = page.getByRole('textbox', {
        name: zh.say('desk-correct-scope', { language: 'zh' }),
      })
      await scope.fill('示例扫路车的销售')
      await page.getByRole('textbox', { name: zh.say('desk-reason') }).fill('示例：缩减')
      await page.getByRole('button', { name: zh.say('desk-do-reduce-reduce') }).click()
      const propose = page.getByRole('button', { name: zh.say('desk-do-reduce-propose') })
      await propose.waitFor()
      t.equal(await scope.getAttribute('aria-invalid'), 'true', 'it is said at the field')
      t.equal(await scope.inputValue(), '示例扫路车的销售')
      await looked(t, page, 'certificate-reduce')
      await propose.click()
      await page.getByText(zh.say('desk-proposed-reduction')).waitFor()

      await reduce.click()
      await page.getByRole('checkbox', { name: '示例西部服务站' }).uncheck()
      await page.getByRole('combobox', { name: zh.say('desk-level') }).selectOption('三星级')
      await page.getByRole('textbox', { name: zh.say('desk-reason') }).fill('示例：一处关闭')
      await page.getByRole('button', { name: zh.say('desk-do-reduce-reduce') }).click()
      await page.getByText(/已取代本证书/).waitFor()
      walked('decision-maker/reduce')
      const [made] = await all(ports, 'certificate', { state: ['active', 'suspended'] }, 'newest')
      t.equal(made!.body.sites.length, 1)
      t.equal(made!.body.level, 'three-stars')
    })

    await t.test('corrects the name of a site: a second person confirms it', async (t) => {
      const [latest] = await all(ports, 'certificate', { state: 'active' }, 'newest')
      await become(page, 'demo-clerk')
      await page.goto(`${origin}/studio/certificates/${latest!.id}`)
      await page.getByRole('button', { name: zh.say('desk-do-correct') }).click()
      await page.getByText(zh.say('desk-correct-sites')).click()
      await page
        .getByRole('textbox', { name: zh.say('desk-correct-site', { number: 1, language: 'zh' }) })
        .fill('示例总部新展厅')
      await page.getByRole('textbox', { name: zh.say('desk-reason') }).fill('示例：名称有误')
      await page.getByRole('button', { name: zh.say('desk-do-propose') }).click()
      await page.getByText(zh.say('desk-proposed-reissue')).waitFor()
      await page.getByRole('listitem').filter({ hasText: '示例总部新展厅' }).waitFor()
      const waits = await listWaitingActs(ports, demo('decision-maker'))
      t.same(waits.map(({ act }) => act).toSorted(), [
        'confirm-change',
        'decide-certification',
        'decide-certification',
      ])
      await become(page, 'demo-decision-maker')
      await page.getByRole('button', { name: zh.say('desk-do-decline'), exact: true }).click()
      await page.getByRole('textbox', { name: zh.say('desk-reason') }).fill('示例：名称无误')
      await page.getByRole('button', { name: zh.say('desk-do-decline-now') }).click()
      await page.getByText(zh.say('desk-proposed-reissue')).waitFor({ state: 'detached' })
      walked('decision-maker/confirm')
    })

    await t.test('answers a complaint, in English', async (t) => {
      const other = await openPage(t, { language: 'en', width: 1440, height: 900 })
      await other.goto(`${origin}/studio/decisions`)
      await become(other, 'demo-clerk')
      const waits = other.getByRole('region', { name: en.say('decisions-wait-resolve-complaint') })
      await waits.getByRole('link', { name: /Example Smart Sweepers/ }).click()
      const form = other.locator('form').filter({ hasText: en.say('decisions-means-answer') })
      await form.getByRole('button', { name: en.say('decisions-submit-answer') }).click()
      await form.getByText(en.say('decisions-answer-choose')).waitFor()
      await looked(t, other, 'complaint')
      await form.getByText(en.say('decisions-rejected'), { exact: true }).click()
      await form
        .getByRole('textbox', { name: en.say('decisions-answer'), exact: true })
        .fill('Example: looked into')
      await form.getByRole('button', { name: en.say('decisions-submit-answer') }).click()
      await other.getByText(/Answered by .*: rejected/).waitFor()
      await other.goto(`${origin}/studio/decisions`)
      await other.getByRole('heading', { name: /things wait for you/ }).waitFor()
      t.equal(await waits.count(), 0)
      walked('decision-maker/complaint', 'decision-maker/answer')
    })
  }),
)

async function become(page: Page, person: string): Promise<void> {
  await page.evaluate(`localStorage.setItem('touchstone:demo-person', '${person}')`)
  await page.reload()
}

async function all<K extends RecordKind>(
  { register }: Pick<RegisterPorts, 'register'>,
  kind: K,
  filter: { readonly state?: string | readonly string[] },
  first: 'oldest' | 'newest' = 'oldest',
): Promise<readonly Stored<K>[]> {
  return register.read(async (view) => {
    const found: Stored<K>[] = []
    for await (const one of everyOf(view, kind, filter)) found.push(one)
    return first === 'oldest' ? found : found.toReversed()
  })
}

async function assessmentOf(ports: RegisterPorts, half: string): Promise<Stored<'assessment'>> {
  const organisations = await all(ports, 'organisation', {})
  const { id } = organisations.find(({ body }) => body.name.zh?.includes(half) === true)!
  return (await all(ports, 'assessment', {})).find(({ organisation }) => organisation === id)!
}

/** Somebody joins the team of an assessment. */
async function joinTeam(ports: RegisterPorts, half: string, person: string): Promise<void> {
  const { id, body } = await assessmentOf(ports, half)
  const { plan } = body
  await changePlan(ports, demo('clerk'), { id }, { ...plan, team: [...plan.team, { person }] })
}
