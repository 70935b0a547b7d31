import { readFileSync } from 'node:fs'
import t from 'tap'
import { sheetFiles } from '../../src/adapters/comment-sheets/sheet-files.ts'
import { addPerson } from '../../src/app/access/add-person.ts'
import { manifestIn } from '../../src/web/certificates/packed-manifest.ts'
import { amendOrganisation } from '../../src/app/register/organisations/amend-organisation.ts'
import type { RegisterPorts } from '../../src/app/register/perform.ts'
import type { Stored } from '../../src/app/register/records.ts'
import { demo } from '../../src/demo/casework.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { readBack } from '../word-template/word-file.ts'
import { openPage } from '../browser/open-page.ts'
import { textOfPages } from '../documents/pdf-pages.ts'
import { needs } from '../needs.ts'
import { walked } from '../walked.ts'
import { pictured } from './guide-steps.ts'
import { brokenTemplate } from './broken-template.ts'
import { showsPdf } from './shows-pdf.ts'
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
      await pictured(page, 'certificates', '[data-does=issue]')
      walked('certification-clerk/queue')
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
        walked('certification-clerk/number')
      },
    )

    await t.test(
      'shows the very paper before it is issued, or hands it out where a browser shows none',
      needs('LibreOffice', async (t) => {
        await showsPdf(page, false)
        await page.locator('[data-does=preview]').first().click()
        await page.getByRole('heading', { name: zh.say('desk-preview') }).waitFor()
        await page.getByText(zh.say('desk-preview-instead-pdf')).waitFor()
        await looked(t, page, 'desk-preview')
        const waiting = page.waitForEvent('download')
        await page.getByRole('button', { name: zh.say('desk-preview-save-pdf') }).click()
        const pages = await textOfPages(readFileSync(await (await waiting).path()))
        t.ok(pages.length > 0)
        for (const one of pages) t.match(one, /SPECIMEN|样张/)
        await page.getByRole('button', { name: zh.say('desk-preview-close') }).click()
      }),
    )

    await t.test('in a frame of the page, or as a Word file where nothing prints', async (t) => {
      const other = await openPage(t, { language: 'en', width: 1440, height: 900 })
      await other.goto(`${origin}/studio/certificates`)
      await showsPdf(other, true)
      const preview = other.locator('[data-does=preview]')
      await preview.first().waitFor()
      await other.route('**/preview?form=pdf', (route) =>
        route.fulfill({ contentType: 'application/pdf', body: '%PDF-1.7' }),
      )
      await preview.first().click()
      await other.locator('iframe.pages[src^="blob:"]').waitFor()
      const problem = { code: 'pdf-unavailable', status: 501, detail: 'Example: no LibreOffice.' }
      await other.route('**/preview?form=pdf', (route) =>
        route.fulfill({ status: 501, contentType: 'application/problem+json', json: problem }),
      )
      await preview.nth(1).click()
      await other.getByText(en.say('desk-preview-instead-docx')).waitFor()
      await other.getByText(problem.detail).waitFor()
      await other.getByRole('button', { name: en.say('desk-preview-save-docx') }).waitFor()
      walked('certification-clerk/preview')
    })

    await t.test('hands out what is chosen as one zip, in one press', async (t) => {
      const before = await ports.register.read((view) => view.count('certificate'))
      await page.getByRole('checkbox', { name: zh.say('desk-choose-all') }).click()
      await page.getByText('已选 2 张').waitFor()
      const waiting = page.waitForEvent('download')
      const button = page.getByRole('button', { name: zh.say('desk-hand-out') })
      await button.dblclick()
      const download = await waiting
      // Where a system has no Chinese in its names, a browser says "download".
      t.match(
        download.suggestedFilename(),
        new RegExp(`^(?:${zh.say('desk-zip-name')}\\.zip|download)$`),
      )
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
      walked('certification-clerk/zip')
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
        await pictured(page, 'certificate', 'h1 .tag')
        walked('certification-clerk/find')
      },
    )

    await t.test('hands out the paper as it was issued', async (t) => {
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Word' }).click()
      const file = await (await waiting).path()
      t.equal(readFileSync(file).subarray(0, 2).toString(), 'PK')
      t.equal(await page.getByText(zh.say('studio-unanswered')).count(), 0)
      walked('certification-clerk/page')
    })

    await t.test(
      'writes to the holder about the suspension, and makes no label then',
      async (t) => {
        const waiting = page.waitForEvent('download')
        await page.getByRole('button', { name: zh.say('desk-letter-suspension') }).click()
        const letter = await readBack(readFileSync(await (await waiting).path()))
        t.match(letter.lines.join('\n'), '示例：监督未通过，限期整改。')
        t.equal(await page.getByRole('button', { name: zh.say('desk-label') }).count(), 0)
        walked('certification-clerk/letter')
      },
    )

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

    await t.test(
      'says what an act means, and keeps what was typed when it is refused',
      async (t) => {
        const page = await openPage(t, { language: 'zh-CN' })
        await page.goto(`${origin}/studio/certificates`)
        const become = async (person: string) => {
          await page.evaluate(`localStorage.setItem('touchstone:demo-person', '${person}')`)
          await page.reload()
        }
        await become('demo-clerk')
        await page.getByRole('searchbox').fill('智能环卫')
        await page.getByRole('link', { name: /示例智能环卫公司/ }).click()
        await page.getByText(/暂停：认证决定人员可以办理/).waitFor()
        const waiting = page.waitForEvent('download')
        await page.getByRole('button', { name: zh.say('desk-label') }).click()
        const label = await readBack(readFileSync(await (await waiting).path()))
        t.match(label.lines.join('\n'), '示例智能环卫公司')
        walked('certification-clerk/label')
        await page.getByRole('button', { name: zh.say('desk-do-correct') }).click()
        const name = page.getByRole('textbox', {
          name: zh.say('desk-correct-name', { language: 'zh' }),
        })
        await name.fill('示例智慧环卫公司（虚构）')
        await page.getByRole('button', { name: zh.say('desk-do-propose') }).click()
        await page.getByText(zh.say('desk-reason-missing')).waitFor()
        await page
          .getByRole('textbox', { name: zh.say('desk-reason') })
          .fill('示例：名称有一字之误')
        const of = await organisationNamed(ports, '示例智能环卫公司')
        await amendOrganisation(
          ports,
          demo('clerk', '-2'),
          { id: of.id },
          { ...of.body, contacts: [] },
        )
        await page.getByRole('button', { name: zh.say('desk-do-propose') }).click()
        await page.getByText(zh.say('studio-changed-meanwhile')).waitFor()
        t.equal(await name.inputValue(), '示例智慧环卫公司（虚构）')
        await looked(t, page, 'certificate-correct')
        const again = page.getByRole('button', { name: zh.say('studio-look-again') })
        await again.click()
        // It goes once the record has been read again.
        await again.waitFor({ state: 'detached' })
        await page.getByRole('button', { name: zh.say('desk-do-propose') }).click()
        await page.getByText(zh.say('desk-proposed-reissue')).waitFor()
        t.equal((await organisationNamed(ports, '示例智慧环卫公司')).id, of.id)

        await become('demo-decision-maker')
        await page.getByRole('button', { name: zh.say('desk-do-confirm') }).click()
        await page.getByText(/已取代本证书/).waitFor()
        await page
          .getByRole('link', { name: zh.say('desk-open') })
          .first()
          .click()
        await page.getByRole('heading', { name: /示例智慧环卫公司/ }).waitFor()
        for (const [act, state] of [
          ['suspend', '暂停'],
          ['restore', '有效'],
          ['withdraw', '撤销'],
        ] as const) {
          await page.getByRole('button', { name: zh.say(`desk-do-${act}`), exact: true }).click()
          await page.getByText(zh.say(`desk-means-${act}`)).waitFor()
          await page.getByRole('textbox', { name: zh.say('desk-reason') }).fill(`示例：${act}`)
          await page.locator('.acts form button[type=submit]').click()
          await page.locator('h1 .tag').filter({ hasText: state }).waitFor()
        }
        await page.getByText('示例：withdraw').waitFor()
        await page.getByRole('button', { name: zh.say('desk-do-reopen') }).waitFor()
        await looked(t, page, 'certificate-acts')
        await page.getByRole('button', { name: zh.say('desk-do-reopen') }).click()
        await page.getByRole('textbox', { name: zh.say('desk-reason') }).fill('示例：点错了证书')
        await page.locator('.acts form button[type=submit]').click()
        await page.getByText('示例：点错了证书').waitFor()
        await addPerson(ports, demo('operator'), ANOTHER, { id: 'demo-decision-maker-2' })
        await become('demo-decision-maker-2')
        await page.getByRole('button', { name: zh.say('desk-do-reinstate'), exact: true }).click()
        await page.getByRole('textbox', { name: zh.say('desk-reason') }).fill('示例：恢复原状')
        await page.locator('.acts form button[type=submit]').click()
        await page.locator('h1 .tag').filter({ hasText: '有效' }).waitFor()
        walked(
          'certification-clerk/act',
          'certification-clerk/reason',
          'certification-clerk/correct',
          'certification-clerk/second-person',
          'decision-maker/suspend',
          'decision-maker/mistaken-withdrawal',
        )
      },
    )

    await t.test('mends a broken template, keeps it, and puts it into use', async (t) => {
      await page.goto(`${origin}/studio/templates`)
      await page.getByRole('button', { name: /中英双语.*在用/ }).click()
      await page.getByText(zh.say('templates-errors', { count: 0 })).waitFor()
      await page.getByText(zh.say('templates-versions-none')).waitFor()
      const inUse = page.waitForEvent('download')
      await page.getByText(zh.say('templates-download'), { exact: true }).click()
      t.equal(
        readFileSync(await (await inUse).path())
          .subarray(0, 2)
          .toString(),
        'PK',
      )
      walked('certification-clerk/template')
      const file = { name: '新笺头.docx', mimeType: 'application/octet-stream' }
      const buffer = await brokenTemplate()
      await page.locator('input[type=file]').setInputFiles({ ...file, buffer })
      await page.getByText(zh.say('templates-errors', { count: 3 })).waitFor()
      await page.getByText('{{zh.validUtil}}').first().waitFor()
      await page
        .getByText(/是否应为/)
        .first()
        .waitFor()
      t.match(await page.locator('.wrong-tags').first().innerText(), /正文，第 \d+ 段/)
      await looked(t, page, 'templates-wrong')
      await page.getByRole('button', { name: zh.say('templates-mend') }).click()
      await page.getByText(zh.say('templates-errors', { count: 0 })).waitFor()
      await page.getByRole('button', { name: zh.say('templates-keep') }).click()
      const activate = page.getByRole('button', { name: zh.say('templates-activate'), exact: true })
      await activate.waitFor()
      const sample = page.locator('.preview')
      await sample.getByText(zh.say('templates-case-longest')).click()
      await sample
        .locator('iframe.pages')
        .or(sample.getByText(zh.say('desk-preview-instead-docx')))
        .or(sample.getByText(zh.say('desk-preview-instead-pdf')))
        .waitFor()
      await activate.click()
      await page.getByText(zh.say('templates-activated', { version: 1 })).waitFor()
      await page.getByRole('button', { name: /中英双语.*v1/ }).click()
      await page.getByText(zh.say('templates-printed', { count: 0 })).waitFor()
      await looked(t, page, 'templates')
      walked(
        'certification-clerk/upload',
        'certification-clerk/mend',
        'certification-clerk/put-into-use',
      )
    })

    await t.test('exports all certificates as a table', async (t) => {
      await page.goto(`${origin}/studio/certificates`)
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: zh.say('desk-export-csv') }).click()
      const text = readFileSync(await (await waiting).path(), 'utf8')
      t.ok(text.startsWith(`\uFEFF${zh.say('list-number')},${zh.say('list-state')},`))
      t.match(text, /^SPECIMEN-TS-.*四星级,4,/m)
      const sheet = page.waitForEvent('download')
      await page.getByRole('button', { name: zh.say('desk-export-xlsx') }).click()
      const tables = await sheetFiles.read('xlsx', readFileSync(await (await sheet).path()))
      t.equal(tables![0]!.rows.length, text.trim().split('\r\n').length, 'as many rows')
      walked('certification-clerk/export')
    })

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

/** Somebody without a part in what the demonstration has withdrawn. */
const ANOTHER = {
  name: '示例 Another',
  login: 'demo.decision-maker-2',
  roles: ['decision-maker'],
} as const

async function organisationNamed(
  ports: Pick<RegisterPorts, 'register'>,
  half: string,
): Promise<Stored<'organisation'>> {
  const { items } = await ports.register.read((view) =>
    view.find<Stored<'organisation'>['body']>('organisation', {}, { limit: 1000 }),
  )
  return items.find(({ body }) => body.name.zh?.includes(half))!
}

function addDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
