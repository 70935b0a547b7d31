import type { Page } from 'playwright-core'
import t from 'tap'
import { addPerson } from '../../src/app/access/add-person.ts'
import { firstOperator } from '../../src/app/access/first-operator.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { pictured } from './guide-steps.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'
import { codeOn } from '../access/telephone.ts'
import { walked } from '../walked.ts'

const zh = catalogueIn('zh')
const en = catalogueIn('en')
const PASSWORD = 'lantern orbit biscuit quartz'
const OPERATOR = { actor: { id: 'first-start', roles: ['operator'] } } as const

t.test(
  'people sign in where they are needed, and lose nothing',
  needs('Google Chrome', async (t) => {
    const { origin, ports, app } = await listenWithRegister(t, 'production')
    await firstOperator(ports, { login: 'operator', password: PASSWORD })
    const clerk = { name: '示例经办', login: 'clerk', roles: ['clerk'] } as const
    const id = 'clerk-1'

    await t.test('the first operator is led from signing in to the first people', async (t) => {
      const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
      await page.goto(`${origin}/studio/sign-in`)
      await signIn(page, 'operator', PASSWORD)
      await page.getByRole('heading', { name: zh.say('setup-title') }).waitFor()
      t.match(page.url(), '/studio/setup')
      await page.getByText('EX-{year}-{serial:5}').waitFor()
      await looked(t, page, 'setup')
      await pictured(page, 'setup', 'h1')
      await page.getByLabel('姓名').fill('示例起草人')
      await page.getByLabel('登录名').fill('a')
      await page.getByRole('button', { name: '添加人员', exact: true }).last().click()
      await page.getByText('不能用作登录名').waitFor()
      t.equal(await page.getByLabel('姓名').inputValue(), '示例起草人')
      await page.getByLabel('登录名').fill('drafter')
      await page.getByRole('button', { name: '添加人员', exact: true }).last().click()
      await page.getByRole('button', { name: zh.say('people-password-make') }).click()
      const field = page.getByLabel(zh.say('people-password-for', { name: '示例起草人' }))
      const password = await field.inputValue()
      t.match(password, /^[a-z2-9]{6}(-[a-z2-9]{6}){3}$/)
      await page.getByRole('button', { name: zh.say('people-password-set-for') }).click()
      await page.getByText(zh.say('people-password-given', { name: '示例起草人' })).waitFor()
      await looked(t, page, 'setup-given')
      walked('operator/set-up')

      const other = await openPage(t, { language: 'en' })
      await other.goto(`${origin}/studio/people`)
      await signIn(other, 'drafter', password)
      await other.getByText(en.say('people-operators-change')).waitFor()
      t.equal(await other.getByRole('button', { name: 'Add a person' }).count(), 0)
    })

    await t.test('an operator looks after people and keys, in English', async (t) => {
      await addPerson(ports, OPERATOR, clerk, { password: PASSWORD, id: 'clerk-1' })
      const page = await openPage(t, { language: 'en', width: 1440, height: 900 })
      await page.goto(`${origin}/studio/people`)
      await signIn(page, 'operator', PASSWORD)
      await page.getByRole('button', { name: '示例经办' }).click()
      await page.getByRole('button', { name: 'Disable' }).click()
      await page.getByText('can no longer sign in').waitFor()
      await looked(t, page, 'people')
      await page.getByRole('button', { name: 'Enable again' }).click()
      await page.getByText('示例经办 can sign in again.').waitFor()
      await page.getByRole('button', { name: en.say('people-unlock') }).click()
      await page.getByText('can try the password again').waitFor()
      walked('operator/password')
      await page.getByRole('button', { name: 'operator', exact: true }).click()
      await page.getByRole('button', { name: 'Disable' }).click()
      await page.getByText(/is the last operator who can sign in/).waitFor()
      walked('operator/people')

      await page.getByRole('link', { name: 'API keys' }).click()
      await page.getByLabel('Purpose').fill('nightly import')
      await page.getByRole('button', { name: 'Make a key' }).click()
      await page.getByText('Fill this in.').first().waitFor()
      await page.getByLabel('Acts as').selectOption('示例经办')
      await page.getByLabel('Last day').fill(inAMonth())
      await page.getByRole('button', { name: 'Make a key' }).click()
      const key = await page.locator('.secret code').innerText()
      const headers = { authorization: `Bearer ${key}` }
      t.equal((await app.inject({ url: '/v1/certificates', headers })).statusCode, 200)
      await looked(t, page, 'keys')
      await pictured(page, 'keys', 'main table, main li')
      await page.getByRole('button', { name: 'Revoke nightly import' }).click()
      await page.getByRole('button', { name: 'Revoke for good' }).click()
      await page.getByText('revoked', { exact: true }).waitFor()
      t.equal((await app.inject({ url: '/v1/certificates', headers })).statusCode, 401)
      walked('integrator/key', 'integrator/bearer')
    })

    await t.test('in Chinese, wrong first, with what was typed kept', async (t) => {
      const page = await openPage(t, { language: 'zh-CN' })
      await page.goto(`${origin}/studio/account`)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByText(zh.say('people-empty-login')).waitFor()
      await looked(t, page, 'sign-in-empty')
      await signIn(page, 'clerk', 'not the right password')
      await page.getByText(zh.say('refusal-sign-in-refused')).waitFor()
      t.equal(await page.getByLabel('登录名').inputValue(), 'clerk')
      await looked(t, page, 'sign-in-refused')
      await page.getByLabel('密码').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: zh.say('people-account') }).waitFor()
      t.match(page.url(), '/studio/account', 'it goes on to the page that was asked for')
      await page.locator('.person .link').click()
      await page.getByText(zh.say('people-may-clerk')).waitFor()
      await looked(t, page, 'who')
      await page.getByRole('button', { name: zh.say('people-sign-out') }).click()
      await page.locator('.top').getByRole('link', { name: '登录' }).waitFor()
    })

    await t.test(
      'a session that ends asks for the password over the page, which goes on',
      async (t) => {
        const page = await openPage(t, { language: 'en' })
        await page.goto(`${origin}/studio/account`)
        await signIn(page, 'clerk', PASSWORD)
        await page.getByLabel('Current password').fill(PASSWORD)
        const other = 'window paper seven rivers'
        await page.getByLabel('New password', { exact: true }).fill('short')
        await page.getByLabel('New password again').fill('short')
        await page.getByRole('button', { name: en.say('people-set-password') }).click()
        await page.getByText('Use 12 to 256 characters').waitFor()
        await looked(t, page, 'account-fault')
        await page.getByLabel('New password', { exact: true }).fill(other)
        await page.getByLabel('New password again').fill(other)
        await ports.register.sessions.endAllOf(id)
        await page.getByRole('button', { name: en.say('people-set-password') }).click()
        const dialog = page.getByRole('dialog')
        await dialog.waitFor()
        await looked(t, page, 'again')
        await dialog.getByLabel(/Password of/).fill(PASSWORD)
        await page.keyboard.press('Enter')
        await page.getByText(en.say('people-password-set')).waitFor()
        t.equal(await dialog.count(), 0)
        await page.reload()
        await page.getByLabel('Current password').waitFor()
      },
    )
  }),
)

t.test(
  'one-time codes are set up, asked for and reset',
  needs('Google Chrome', async (t) => {
    // An address signs in ten times a minute, so this has a service of its own.
    const { origin, ports } = await listenWithRegister(t, 'production')
    await firstOperator(ports, { login: 'operator', password: PASSWORD })
    const approver = { name: '示例批准人', login: 'approver', roles: ['approver'] } as const
    await addPerson(ports, OPERATOR, approver, { password: PASSWORD, id: 'approver-1' })
    const page = await openPage(t, { language: 'zh-CN' })
    await page.goto(`${origin}/studio/account`)
    await signIn(page, 'approver', PASSWORD)
    const form = page.locator('section.form')
    await form.getByLabel(zh.say('people-password')).fill(PASSWORD)
    await page.keyboard.press('Enter')
    await form.getByRole('img', { name: zh.say('people-second-factor-code') }).waitFor()
    const secret = (await form.locator('.secret code').innerText()).replaceAll(' ', '')
    const began = Date.now() / 1000
    await form.getByLabel(zh.say('people-code')).fill('12345')
    await page.keyboard.press('Enter')
    await page.getByText(zh.say('refusal-second-factor-refused--offered')).waitFor()
    await looked(t, page, 'second-factor')
    await form.getByLabel(zh.say('people-code')).fill(codeOn(secret, began))
    await page.keyboard.press('Enter')
    await page.getByText(zh.say('people-recovery')).waitFor()
    const codes = await form.locator('.recovery-codes code').allInnerTexts()
    t.equal(codes.length, 10)
    await looked(t, page, 'recovery-codes')
    await page.reload()
    await form.getByText(zh.say('people-second-factor-set')).waitFor()

    const other = await openPage(t, { language: 'en' })
    await other.goto(`${origin}/studio/account`)
    await signIn(other, 'approver', PASSWORD)
    const code = other.getByLabel(en.say('people-code'))
    await code.waitFor()
    await looked(t, other, 'sign-in-code')
    await code.fill('000000')
    await other.keyboard.press('Enter')
    await other.getByText(en.say('refusal-second-factor-refused')).waitFor()
    await code.fill(codes[0]!)
    await other.keyboard.press('Enter')
    await other.getByText(en.say('people-second-factor-set')).waitFor()
    await ports.register.sessions.endAllOf('approver-1')
    await other.locator('section.form').getByLabel(en.say('people-password')).fill(PASSWORD)
    await other.keyboard.press('Enter')
    const dialog = other.getByRole('dialog')
    await dialog.getByLabel(/Password of/).fill(PASSWORD)
    await other.keyboard.press('Enter')
    await dialog.getByLabel(en.say('people-code')).fill(codes[1]!)
    await other.keyboard.press('Enter')
    await other.locator('section.form').getByLabel(en.say('people-code')).waitFor()
    t.equal(await dialog.count(), 0)

    const operator = await openPage(t, { language: 'en', width: 1440, height: 900 })
    await operator.goto(`${origin}/studio/people`)
    await signIn(operator, 'operator', PASSWORD)
    await operator.getByRole('button', { name: approver.name }).click()
    await operator.getByRole('button', { name: en.say('people-second-factor-reset') }).click()
    await operator
      .getByText(en.say('people-second-factor-reset-done', { name: approver.name }))
      .waitFor()
  }),
)

t.test(
  'in the demonstration one is anybody, by a switch in the head of the page',
  needs('Google Chrome', async (t) => {
    // That the data are restored is tested where a service is started (serve.test.ts).
    const standing = { isBeginning: false, began: 0 }
    const beginAgain = async () => {
      standing.isBeginning = true
    }
    const { origin } = await listenWithRegister(t, 'demo', {
      demonstration: { state: () => standing, beginAgain },
    })
    const page = await openPage(t, { language: 'zh-CN' })
    await page.goto(`${origin}/studio`)
    const who = page.locator('.person .link')
    await page.getByText('现在是查阅人员').waitFor()
    await who.focus()
    await page.keyboard.press('Enter')
    await page.getByText('陆宁').waitFor()
    await looked(t, page, 'demo-people')
    await page.keyboard.press('7')
    await page.getByText('现在是经办人员').waitFor()
    await page.keyboard.press('Escape')

    const steps = page.locator('.path a')
    await steps.nth(4).waitFor()
    await looked(t, page, 'five-clicks')
    for (const [step, heading] of [
      [0, '环卫设备定制服务评价体系'],
      [1, '环卫设备定制服务评价体系'],
      [2, '人员'],
      [3, /张证书可以颁发/],
      [4, '证书公示'],
    ] as const) {
      await page.goto(`${origin}/studio`)
      await steps.nth(step).click()
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    }
    await page.goto(`${origin}/studio`)
    await page.getByText('现在是查阅人员').waitFor()
    await page.locator('.person .link').click()
    await page.locator('.people-choice').waitFor()
    await page.keyboard.press('7')
    await page.getByText('现在是经办人员').waitFor()
    await page.reload()
    await page.getByText('现在是经办人员').waitFor()

    const again = page.getByRole('button', { name: '重新开始演示' })
    await again.click()
    await page.getByText('正在重新生成数据').waitFor()
    Object.assign(standing, { isBeginning: false, began: 1 })
    await page.getByText('演示已重新开始').waitFor()
    await page.getByText('现在是查阅人员').waitFor()
    t.equal(await steps.count(), 5)
    await again.click()
    await page.getByText('正在重新生成数据').waitFor()
    standing.isBeginning = false
    await page.getByText('数据未能恢复').waitFor()
    await steps.nth(3).click()
    await page.getByRole('heading', { level: 1, name: /张证书可以颁发/ }).waitFor()
  }),
)

function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
}

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.locator('input[autocomplete=username]').fill(login)
  await page.locator('input[autocomplete=current-password]').first().fill(password)
  await page.keyboard.press('Enter')
}
