import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { INDICATORS, workbookOf, workbookOfSheets } from '../sheets/indicators.ts'
import { walked } from '../walked.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

t.test(
  'a table of clauses in Excel becomes a draft that is sound, in the browser',
  needs('Google Chrome', async (t) => {
    const { origin, ports } = await listenWithRegister(t, 'demo')
    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    page.setDefaultTimeout(30_000)
    await page.goto(`${origin}/studio/drafts/from-table`)
    await page.getByText(zh.say('table-page-cannot')).waitFor()
    await page.evaluate("localStorage.setItem('touchstone:demo-person', 'demo-editor')")
    await page.goto(`${origin}/studio/drafts`)
    await page.getByRole('link', { name: zh.say('drafts-from-table') }).click()
    await page.getByRole('heading', { name: zh.say('table-page-title') }).waitFor()
    walked('committee-member/table-begin')
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer })

    await t.test('says of every bad cell where it is and what to do', async (t) => {
      await choose('旧表.doc', Buffer.from('x'))
      await page.getByText(zh.say('table-page-kind', { file: '旧表.doc' })).waitFor()
      await choose('坏表.xlsx', Buffer.from('x'))
      await page.getByText(zh.say('fault-sheet-unreadable')).waitFor()
      const wrong = INDICATORS.map((row) => row.map((cell) => (cell === '100.5' ? '101' : cell)))
      await choose('评价表.xlsx', await workbookOf(wrong, '表1'))
      await page.getByText('表1!D8').waitFor()
      t.equal(await page.getByRole('button', { name: zh.say('table-page-make') }).count(), 0)
      walked('committee-member/table-faults')
    })

    await t.test('shows what each column says, and takes another word for it', async (t) => {
      await choose('评价表.xlsx', await workbookOf(INDICATORS, '表1'))
      await page.getByText(zh.say('table-page-found', { count: 4, total: 100.5 })).waitFor()
      await looked(t, page, 'clause-table')
      const notes = page.getByLabel('F 备注')
      t.equal(await notes.inputValue(), '')
      await notes.selectOption('evidence')
      await page.getByText(zh.say('table-page-found', { count: 4, total: 100.5 })).waitFor()
      t.equal(await notes.inputValue(), 'evidence')
      walked('committee-member/table-file', 'committee-member/table-columns')
    })

    await t.test(
      'a table over several sheets is read as one, and the sheets are ticked',
      async (t) => {
        const head = ['条款号', '条款名称', '分值']
        const sheets = [
          { sheet: '内部管理', rows: [head, ['1.1', '组织', '4'], ['1.2', '人员', '6']] },
          { sheet: '市场服务', rows: [head, ['2.1', '接待', '5']] },
          { sheet: '说明', rows: [['填表说明']] },
        ]
        await choose('分表.xlsx', await workbookOfSheets(sheets))
        await page.getByText(zh.say('table-page-found', { count: 3, total: 15 })).waitFor()
        t.equal(await page.getByLabel('市场服务').isChecked(), true)
        t.equal(await page.getByLabel('说明').isChecked(), false)
        await page.getByText('市场服务!2').waitFor()
        await looked(t, page, 'clause-table-sheets')
        await page.getByLabel('市场服务').press('Space')
        await page.getByText(zh.say('table-page-found', { count: 2, total: 10 })).waitFor()
        await choose('分表二.xlsx', await workbookOfSheets(sheets))
        await page.getByText(zh.say('table-page-found', { count: 2, total: 10 })).waitFor()
        await choose('评价表.xlsx', await workbookOf(INDICATORS, '表1'))
        await page.getByText(zh.say('table-page-found', { count: 4, total: 100.5 })).waitFor()
      },
    )

    await t.test('asks for what the table does not say, and makes the draft', async (t) => {
      const make = page.getByRole('button', { name: zh.say('table-page-make') })
      await make.press('Enter')
      await page.getByText(zh.say('table-page-id-hint')).waitFor()
      await page.locator('input.faulty').first().waitFor()
      t.equal(await page.getByLabel(zh.say('table-page-name')).inputValue(), '评价表')
      await page.getByLabel(zh.say('table-page-id')).fill('city-service')
      await page.getByLabel(zh.say('table-page-owner')).fill('示例委员会（虚构）')
      await page.getByLabel(zh.say('table-page-marks')).fill('60、80')
      await make.press('Enter')
      await page.waitForURL(/\/studio\/drafts\/(?!from-table)/)
      const { items } = await ports.register.read((view) =>
        view.find('revision', { standard: 'city-service' }, { limit: 10 }),
      )
      t.equal(items.length, 1)
      const answer = await fetch(`${origin}/v1/revisions/${items[0]!.id}/files`)
      const { files } = (await answer.json()) as { files: readonly { readonly text: string }[] }
      t.equal(files.filter(({ text }) => /"evidence"[^\]}]*"示例"/.test(text)).length, 1)
      await page.getByText('应设立服务部门').first().waitFor()
      walked('committee-member/table-fields', 'committee-member/table-make')
    })

    await t.test('remembers what the columns of such a table say', async (t) => {
      await page.goto(`${origin}/studio/drafts/from-table?language=en`)
      await choose('again.xlsx', await workbookOf(INDICATORS, '表1'))
      await page.getByText('4 clauses, 100.5 points').waitFor()
      t.equal(await page.getByLabel('F 备注').inputValue(), 'evidence')
      await looked(t, page, 'clause-table-en')
    })
  }),
)
