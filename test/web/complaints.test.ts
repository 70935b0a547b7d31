import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { addPerson } from '../../src/app/access/add-person.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { demo } from '../../src/demo/casework.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { EVIDENCE_ENDINGS, UNSAID_TYPE } from '../../src/domain/register/evidence-kind.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { walked } from '../walked.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')
const en = catalogueIn('en')

t.test(
  'nonconformities, complaints and appeals by hand, in the demonstration',
  needs('Google Chrome', async (t) => {
    const { origin, ports } = await listenWithRegister(t, 'demo')
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    page.setDefaultTimeout(30_000)
    await page.goto(`${origin}/studio/decisions`)
    const nonconformities = async () =>
      (await ports.register.read((view) => view.find('nonconformity', {}, { limit: 1000 }))).items
    const field = (label: string) => page.getByRole('textbox', { name: label, exact: true })
    const raised = page.locator('.on-record > li').filter({ hasText: '示例：没有留样' })

    await t.test('a team attaches a file and raises what the rules do not find', async (t) => {
      await become(page, 'demo-assessor')
      const mine = page.getByRole('region', { name: zh.say('nonconformity-team-work') })
      await mine.getByRole('link', { name: /示例审核中公司/ }).click()
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '留样.txt', mimeType: '', buffer: Buffer.from('示例') })
      await page.getByText(zh.say('nonconformity-attached', { name: '留样.txt' })).waitFor()
      walked('decision-maker/attach')

      const raise = page.getByRole('button', { name: zh.say('nonconformity-raise') })
      await raise.focus()
      await page.keyboard.press('Enter')
      const submit = page.getByRole('button', { name: zh.say('nonconformity-submit-raise') })
      await submit.click()
      for (const what of ['clause', 'grade', 'statement'] as const)
        await page.getByText(zh.say(`nonconformity-${what}-missing`)).waitFor()
      await looked(t, page, 'nonconformity-raise')
      await page
        .getByRole('combobox', { name: zh.say('nonconformity-clause'), exact: true })
        .selectOption({ label: 'A.2.2 服务培训' })
      await page.getByRole('radio', { name: zh.say('grade-major') }).focus()
      await page.keyboard.press('2')
      await field(zh.say('nonconformity-statement', { language: 'zh' })).fill('示例：没有留样')
      await page.getByRole('checkbox', { name: '留样.txt' }).check()
      const before = (await nonconformities()).length
      await submit.dblclick()
      await page.getByText(zh.say('nonconformity-done-raise')).waitFor()
      await raised.waitFor()
      t.equal((await nonconformities()).length, before + 1)
      walked('decision-maker/raise')
    })

    await t.test('a clerk records the correction; nothing is lost meanwhile', async (t) => {
      await become(page, 'demo-clerk')
      await page.goto(`${origin}/studio/decisions`)
      const open = zh.say('decisions-wait-answer-nonconformity')
      const group = page.getByRole('region', { name: open })
      await group.getByRole('row').filter({ hasText: '示例：没有留样' }).getByRole('link').click()
      await raised.getByText(zh.say('nonconformity-do-answer-nonconformity')).click()
      const submit = raised.locator('button[type=submit]')
      await submit.click()
      for (const what of ['cause', 'correction', 'due'] as const)
        await raised.getByText(zh.say(`nonconformity-${what}-missing`)).waitFor()
      await field(zh.say('decisions-cause')).fill('示例：无人负责')
      await field(zh.say('decisions-correction')).fill('示例：已指定专人')
      await raised.locator('input[type=date]').fill('2001-01-01')
      await submit.click()
      await raised.getByText(/早于发现不符合的日期/).waitFor()
      await raised.locator('input[type=date]').fill('2099-01-01')
      const { id } = (await nonconformities()).at(-1)!
      const answered = { cause: 'c', correction: 'd', due: '2099-01-01' }
      await takeStep(ports, demo('clerk'), 'answer-nonconformity', { id }, answered)
      await takeStep(ports, demo('reviewer'), 'reopen-nonconformity', { id }, { note: 'x' })
      await submit.click()
      await raised.getByText(zh.say('studio-changed-meanwhile')).waitFor()
      t.equal(await field(zh.say('decisions-cause')).inputValue(), '示例：无人负责')
      await raised.getByRole('button', { name: zh.say('studio-look-again') }).click()
      await raised.getByText(/重新打开：x/).waitFor()
      await submit.click()
      await raised.getByText(zh.say('nonconformity-done-answer-nonconformity')).waitFor()
      await raised.getByText('示例：已指定专人').waitFor()
      walked('certification-clerk/correction')
    })

    await t.test('the team checks it, and a reviewer closes it or opens it again', async (t) => {
      await become(page, 'demo-assessor')
      await raised.getByText(zh.say('nonconformity-do-verify-correction')).click()
      const submit = raised.locator('button[type=submit]')
      await submit.click()
      await raised.getByText(zh.say('nonconformity-note-missing')).waitFor()
      await field(zh.say('nonconformity-check-note')).fill('示例：已看到留样')
      await looked(t, page, 'nonconformity-check')
      await submit.click()
      await raised.getByText(zh.say('nonconformity-done-verify-correction')).waitFor()
      walked('decision-maker/check')

      await become(page, 'demo-reviewer')
      await raised.getByText(zh.say('decisions-checked', checked)).waitFor()
      await raised.getByRole('button', { name: zh.say('decisions-close') }).click()
      await raised.getByText(zh.say('nonconformity-done-close-nonconformity')).waitFor()
      await raised.getByRole('button', { name: zh.say('decisions-open-again') }).click()
      await field(zh.say('decisions-note')).fill('示例：留样不全')
      await raised.locator('button[type=submit]').click()
      await raised.getByText(/重新打开：示例：留样不全/).waitFor()
      t.equal((await nonconformities()).at(-1)!.state, 'reopened')
      walked('decision-maker/close')
    })

    await t.test('a reviewer returns work that is not finished', async () => {
      await page.goto(`${origin}/studio/decisions`)
      const waits = page.getByRole('region', { name: zh.say('decisions-wait-review-evaluation') })
      await waits.getByRole('link', { name: /示例整改公司/ }).click()
      await page
        .getByRole('button', { name: zh.say('decisions-do-return') })
        .first()
        .click()
      const form = page.locator('.acts form:visible')
      await form.getByRole('textbox').fill('示例：补充现场记录')
      await form.locator('button[type=submit]').click()
      await page.getByText(zh.say('decisions-done-return')).waitFor()
      walked('decision-maker/return')
    })

    const appealed = async (other: Page) => {
      await other.getByRole('heading', { name: /^Appeal/ }).waitFor()
      return other.getByRole('combobox', { name: en.say('decisions-assign-to') })
    }
    await t.test('an appeal is put on record, assigned and upheld, in English', async (t) => {
      const other = await openPage(t, { language: 'en', width: 1440, height: 900 })
      other.setDefaultTimeout(30_000)
      await other.goto(`${origin}/studio/decisions`)
      await become(other, 'demo-clerk')
      await other.getByRole('link', { name: en.say('complaints-bring') }).click()
      const submit = other.getByRole('button', { name: en.say('complaints-submit') })
      await submit.click()
      await other.getByText(en.say('complaints-form-missing')).waitFor()
      await other.getByText(en.say('complaints-organisation-missing')).waitFor()
      await looked(t, other, 'complaint-bring')
      const named = (label: string): Locator => other.getByLabel(label, { exact: true })
      await other.getByRole('radio', { name: en.say('complaints-form-appeal') }).focus()
      await other.keyboard.press('2')
      await named(en.say('complaints-half-name')).fill('not yet')
      const organisation = named(en.say('complaints-organisation'))
      await organisation.getByText(/Example Not Yet/).waitFor({ state: 'attached' })
      await organisation.selectOption({ label: 'Example Not Yet (fictitious)' })
      const about = named(en.say('complaints-about'))
      await about.getByText(/^Certification refused/).waitFor({ state: 'attached' })
      await about.selectOption({ index: 2 })
      await named(en.say('complaints-from')).fill('Example Not Yet')
      await named(en.say('complaints-statement')).fill('Example: the deductions are disputed')
      await submit.click()
      await other.getByText(en.say('fault-appeal-undecided')).waitFor()
      await about.selectOption({ index: 1 })
      const count = () => ports.register.read((view) => view.count('complaint'))
      const before = await count()
      await submit.dblclick()
      const handler = await appealed(other)
      t.equal(await count(), before + 1, 'a double press puts one on record')
      walked('certification-clerk/complaint')

      const photo = { name: 'letter.txt', mimeType: '', buffer: Buffer.from('Example: a letter') }
      await other.locator('input[type=file]').setInputFiles({ ...photo, name: 'letter.exe' })
      await other.getByText(en.say('fault-evidence-type', REFUSED)).waitFor()
      await other.locator('input[type=file]').setInputFiles(photo)
      await other.getByText(en.say('complaints-attached', { name: 'letter.txt' })).waitFor()
      await looked(t, other, 'complaint-files')
      const coming = other.waitForEvent('download')
      await other
        .getByRole('button', { name: en.say('decisions-evidence-open', { name: 'letter.txt' }) })
        .click()
      t.equal(readFileSync(await (await coming).path(), 'utf8'), 'Example: a letter')
      walked('certification-clerk/complaint-file')

      t.notMatch(await handler.innerText(), /Xu Heng|Meng Zhixing/, 'nobody who had a part')
      await handler.selectOption({ label: '陆宁 Lu Ning（虚构 fictitious）' })
      await other.getByRole('button', { name: en.say('decisions-assign'), exact: true }).click()
      walked('certification-clerk/assign')
      await other.getByText(en.say('decisions-upheld'), { exact: true }).click()
      await named(en.say('decisions-answer')).fill('Example: counted twice')
      await other.getByRole('button', { name: en.say('decisions-submit-answer') }).click()
      await other.getByText(/It is to be decided again by/).waitFor()

      await addPerson(ports, demo('operator'), ANOTHER, { id: 'demo-decision-maker-2' })
      await become(other, 'demo-decision-maker-2')
      await other.getByRole('link', { name: en.say('decisions-opens-where') }).click()
      await other
        .getByRole('button', { name: en.say('decisions-do-decide') })
        .first()
        .click()
      const form = other.locator('.acts form:visible')
      await form.getByText(en.say('decisions-refuse'), { exact: true }).click()
      await form.getByRole('textbox').fill('Example: refused all the same')
      await form.getByRole('button', { name: en.say('decisions-submit-refuse') }).click()
      await other.getByText(en.say('decisions-done-refuse')).waitFor()
      walked('decision-maker/upheld')
    })

    await t.test('a certificate leads to what was said about it', async () => {
      await become(page, 'demo-clerk')
      await page.goto(`${origin}/studio/certificates`)
      await page.getByRole('searchbox').fill('智能环卫')
      await page.getByRole('link', { name: /示例智能环卫公司/ }).click()
      await page.getByRole('link', { name: /收到的投诉/ }).waitFor()
      await page.getByRole('link', { name: zh.say('complaints-bring') }).click()
      const about = page.getByRole('combobox', { name: zh.say('complaints-about') })
      await about.locator('option:checked', { hasText: '证书 SPECIMEN-TS' }).waitFor({
        state: 'attached',
      })
      await become(page, 'demo-reviewer')
      await page.getByText(/^需要的角色：/).waitFor()
    })
  }),
)

const checked = {
  by: '沈知遥 Shen Zhiyao（虚构 fictitious）',
  on: new Date(Date.now()).toISOString().slice(0, 10),
  note: '示例：已看到留样',
}
/** What is said of a file that is not taken. */
const REFUSED = {
  type: { value: UNSAID_TYPE },
  known: { list: EVIDENCE_ENDINGS, joined: 'comma' },
} as const
/** Somebody without a part in what the demonstration has decided. */
const ANOTHER = {
  name: '示例 Another',
  login: 'demo.decision-maker-2',
  roles: ['decision-maker'],
} as const

async function become(page: Page, person: string): Promise<void> {
  await page.evaluate(`localStorage.setItem('touchstone:demo-person', '${person}')`)
  await page.reload()
}
