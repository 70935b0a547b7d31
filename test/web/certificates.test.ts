import { readFileSync } from 'node:fs'
import t from 'tap'
import { manifestIn } from '../../src/web/certificates/packed-manifest.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')
const en = catalogueIn('en')

t.test(
  'the desk of a clerk, in the demonstration',
  needs('Google Chrome', async (t) => {
    const { origin, ports } = await listenWithRegister(t, 'demo')
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    await page.goto(`${origin}/studio/certificates`)
    await page.getByText(zh.say('desk-cannot-issue')).waitFor()
    await page.evaluate("localStorage.setItem('touchstone:demo-person', 'demo-clerk')")
    await page.reload()

    page.setDefaultTimeout(30_000)
    await t.test('says what can be issued, what is blocked, and why', async (t) => {
      await page.getByRole('heading', { name: '3 张证书可以颁发，1 张受阻' }).waitFor()
      const blocked = page.getByRole('row').filter({ hasText: '示例知秋' })
      t.match(await blocked.innerText(), /认证决定.*月/)
      t.equal(await blocked.locator('[data-does=issue], [data-does=choose]').count(), 0)
      await looked(t, page, 'desk')
    })

    await t.test(
      'issues one, by keyboard, and a second press spends no second number',
      async (t) => {
        await page.locator('[data-does=issue]').first().focus()
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('ArrowUp')
        await page.keyboard.press('Enter')
        await page.keyboard.press('Enter')
        await page.getByText(/的证书已颁发，编号/).waitFor()
        await page.getByRole('heading', { name: '2 张证书可以颁发，1 张受阻' }).waitFor()
        const { items } = await ports.register.read((view) =>
          view.find('certificate', {}, { limit: 1000 }),
        )
        const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
        const made = items.filter(({ createdAt }) => createdAt.slice(0, 10) >= addDay(today, -1))
        t.equal(made.length, 1)
      },
    )

    await t.test('shows the very paper before it is issued', async (t) => {
      await page.locator('[data-does=preview]').first().click()
      await page.getByRole('heading', { name: zh.say('desk-preview') }).waitFor()
      const pages = page.locator('iframe.pages')
      const instead = page.getByText(zh.say('desk-preview-word'))
      await pages.or(instead).waitFor()
      await looked(t, page, 'desk-preview')
      await page.getByRole('button', { name: zh.say('desk-preview-close') }).click()
    })

    await t.test('hands out what is chosen as one zip, in one press', async (t) => {
      const before = await ports.register.read((view) => view.count('certificate'))
      await page.getByRole('checkbox', { name: zh.say('desk-choose-all') }).click()
      await page.getByText('已选 2 张').waitFor()
      const waiting = page.waitForEvent('download')
      const button = page.getByRole('button', { name: zh.say('desk-hand-out') })
      await button.dblclick()
      const download = await waiting
      t.equal(download.suggestedFilename(), `${zh.say('desk-zip-name')}.zip`)
      await page.getByText('2 张证书已颁发，都在 zip 中，附 Excel 可打开的清单。').waitFor()
      await page.getByRole('heading', { name: '没有可以颁发的证书，1 张受阻' }).waitFor()
      t.match(manifestIn(readFileSync(await download.path())), [
        { number: /^SPECIMEN-TS-/, files: [{ name: /\.docx$/ }] },
        { number: /^SPECIMEN-TS-/, files: [{ name: /\.docx$/ }] },
      ])
      const again = page.waitForEvent('download')
      await page.getByRole('button', { name: zh.say('desk-download-again') }).click()
      t.same(
        readFileSync(await (await again).path()),
        readFileSync(await download.path()),
        'downloaded again, the same comes',
      )
      t.equal(await ports.register.read((view) => view.count('certificate')), before + 2)
    })

    await t.test(
      'finds a certificate by half a name or number, with its line of time',
      async (t) => {
        await page.getByRole('radio', { name: /六十天内到期/ }).waitFor({ state: 'attached' })
        await page.getByText(/六十天内到期 1/).click()
        await page.getByText('示例将到期公司').waitFor()
        await page.locator('main').press('/')
        await page.keyboard.type('暂停')
        await page.getByRole('link', { name: /示例暂停公司/ }).click()
        await page.getByText(zh.say('act-suspend-certificate')).waitFor()
        await page.getByText('示例：监督未通过，限期整改。').waitFor()
        await looked(t, page, 'certificate')
      },
    )

    await t.test('hands out the paper as it was issued', async (t) => {
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Word' }).click()
      const file = await (await waiting).path()
      t.equal(readFileSync(file).subarray(0, 2).toString(), 'PK')
      t.equal(await page.getByText(zh.say('studio-unanswered')).count(), 0)
    })

    await t.test(
      'and a copy of it in PDF',
      needs('LibreOffice', async (t) => {
        const waiting = page.waitForEvent('download')
        await page.getByRole('button', { name: 'PDF' }).click()
        const download = await waiting
        t.match(download.suggestedFilename(), /^SPECIMEN-TS-.*\.pdf$/)
        t.equal(
          readFileSync(await download.path())
            .subarray(0, 5)
            .toString(),
          '%PDF-',
        )
      }),
    )

    await t.test('in English, dark, and small', async (t) => {
      const other = await openPage(t, { language: 'en' })
      await other.goto(`${origin}/studio/certificates`)
      await other.getByText(en.say('desk-cannot-issue')).waitFor()
      await looked(t, other, 'desk-en')
      await other.getByRole('searchbox').fill('nothing like this')
      await other.getByText('No certificate has').waitFor()
    })
  }),
)

function addDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
