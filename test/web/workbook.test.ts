import { readFile } from 'node:fs/promises'
import t from 'tap'
import { sheetFiles } from '../../src/adapters/comment-sheets/sheet-files.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { packEntry, writeZip } from '../../src/adapters/word-template/package/zip-writer.ts'
import { packWorkbook } from '../../src/adapters/workbook/pack-workbook.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { bookOf } from '../../src/domain/workbook/book-of.ts'
import type { Book, BookSheet } from '../../src/domain/workbook/book.ts'
import { openPage } from '../browser/open-page.ts'
import { needs } from '../needs.ts'
import { withShown } from '../workbook/tables.ts'
import { walked } from '../walked.ts'
import { looked } from './looked.ts'
import { listenWithRegister } from './open-studio.ts'

const zh = catalogueIn('zh')
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PUBLISHED = '/v1/standards/q-hxc-013/editions/2018/revisions/1'

type Files = { readonly files: readonly { readonly path: string; readonly text: string }[] }

t.test(
  'a draft goes out as an Excel workbook, and what was changed comes back, in the browser',
  needs('Google Chrome', async (t) => {
    const { origin, app } = await listenWithRegister(t, 'demo')
    const headers = { 'touchstone-person': 'demo-editor' }
    const succeeded = await app.inject({
      method: 'POST',
      url: `${PUBLISHED}/successor`,
      headers: { ...headers, 'idempotency-key': 'workbook' },
      payload: { from: '2027-01-01', revision: 9 },
    })
    const { id } = succeeded.json<{ readonly id: string }>()
    const url = `/v1/revisions/${id}`
    const filesNow = async () =>
      Object.fromEntries(
        (await app.inject({ url: `${url}/files`, headers }))
          .json<Files>()
          .files.map(({ path, text }) => [path, text]),
      )
    const before = await filesNow()
    const book = bookOf(before, 'zh', { standard: 'q-hxc-013', edition: '2018', revision: 9 })
    const cellOf = (sheet: string, shows: string | number) => {
      const { rows } = book.sheets.find(({ key }) => key === sheet)!
      const row = rows.findIndex(({ cells }) => cells.some((cell) => cell.shows === shows))
      return { sheet, row, column: rows[row]!.cells.findIndex((cell) => cell.shows === shows) }
    }
    const weight = cellOf('clauses', 3)
    const mark = cellOf('levels', 105)
    const title = cellOf('clauses', '服务方针与目标')
    const changed = (typed: Parameters<typeof withShown>[1]): Buffer =>
      Buffer.from(packWorkbook(withShown(book, typed)))

    const page = await openPage(t, { language: 'zh-CN', width: 1440, height: 900 })
    page.setDefaultTimeout(30_000)
    await page.goto(`${origin}/studio`)
    await page.evaluate("localStorage.setItem('touchstone:demo-person', 'demo-editor')")
    await page.goto(`${origin}/studio/drafts/${id}/workbook`)
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer })
    const take = page.getByRole('button', { name: zh.say('workbook-take') })

    await t.test('the workbook of a draft is downloaded, and nobody changed it', async (t) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: zh.say('workbook-download') }).click(),
      ])
      const bytes = await readFile(await download.path())
      const tables = await sheetFiles.read('xlsx', bytes)
      t.ok(tables!.some(({ name }) => name === zh.say('workbook-sheet-clauses')))
      await choose('未改.xlsx', bytes)
      await page.getByText(zh.say('workbook-nothing', { file: '未改.xlsx' })).waitFor()

      const typed = await typedInto(bytes, 'G10', '4')
      t.match(typed.look, /fillId="2".*locked="0"/, 'what is typed into is yellow and open')
      t.match(typed.notes, /[\u4e00-\u9fff].*[a-z]/s, 'what a column says, in both languages')
      await choose('已改.xlsx', typed.bytes)
      await page.getByText(zh.say('workbook-changes', { file: '已改.xlsx', count: 1 })).waitFor()
      const row = page.getByRole('row').filter({ hasText: '条款与分值!G10' })
      t.match(await row.innerText(), /3[^]*4/)
      walked('committee-member/workbook-edit')
    })

    await t.test('every bad cell is told, and the button is not there', async (t) => {
      await choose('坏.xlsx', Buffer.from('x'))
      await page.getByText(zh.say('fault-sheet-unreadable')).waitFor()
      await choose(
        '错.xlsx',
        changed([
          { ...weight, typed: '三分' },
          { ...title, typed: '方针' },
        ]),
      )
      await page.getByText('条款与分值!G10').waitFor()
      await page.getByText(zh.say('workbook-changes', { file: '错.xlsx', count: 1 })).waitFor()
      t.equal(await take.count(), 0)
      await looked(t, page, 'workbook-bad')
      walked('committee-member/workbook-back')
    })

    await t.test('rows that are new, gone or moved are told before they are written', async (t) => {
      await choose('行.xlsx', Buffer.from(packWorkbook(withRows(book))))
      const changes = { file: '行.xlsx', count: 4 }
      await page.getByText(zh.say('workbook-changes', changes)).waitFor()
      const told = (cell: string) => page.getByRole('row').filter({ hasText: cell }).innerText()
      t.match(
        await told('条款与分值!7:7'),
        /新增 · “A\.1 组织与职责”中，在“A\.1\.1 服务方针与目标”之后[^]*回访/,
      )
      t.match(await told('移动 ·'), /条款与分值!\d+:\d+[^]*移动 · A\.2\.3/)
      t.match(await told('一并处理'), /条款与分值!\d+:\d+[^]*删除[^]*一并处理[^]*B\.4\.3/)
      t.match(await told('取值规则!'), /取值规则!\d+:\d+[^]*新增[^]*A\.1\.9/)
      await looked(t, page, 'workbook-rows')
      walked('committee-member/workbook-rows')
    })

    await t.test('a place that both changed is shown, and somebody says whose stays', async (t) => {
      const file = 'rules/q-hxc-013/2018/9/levels.json'
      const { pointer } = book.sheets.find(({ key }) => key === 'levels')!.rows[mark.row]!.cells[
        mark.column
      ]!.open!.at
      const patch = await app.inject({
        method: 'PATCH',
        url,
        headers: { ...headers, 'if-match': '"1"' },
        payload: { file, changes: [{ pointer, value: 107 }] },
      })
      t.equal(patch.statusCode, 200)
      await choose(
        '改.xlsx',
        changed([
          { ...mark, typed: '104' },
          { ...title, typed: '方针' },
        ]),
      )
      await page.getByText(zh.say('workbook-fate-clash', { draft: '107' })).waitFor()
      await page.getByText(zh.say('workbook-old')).waitFor()
      t.equal(await take.getAttribute('aria-disabled'), 'true')
      await page.getByText(zh.say('workbook-both-workbook')).click()
      await page.getByRole('heading', { name: zh.say('workbook-judgement') }).waitFor()
      await looked(t, page, 'workbook')
      walked('committee-member/workbook-changes', 'committee-member/workbook-both')

      await t.test('and whoever changes the draft meanwhile is not passed over', async () => {
        await app.inject({
          method: 'PATCH',
          url,
          headers: { ...headers, 'if-match': '"2"' },
          payload: { file, changes: [{ pointer, value: 108 }] },
        })
        await take.click()
        await page
          .getByRole('alert')
          .filter({ hasText: /现在的版本为/ })
          .waitFor()
        await page.getByText(zh.say('workbook-fate-clash', { draft: '108' })).waitFor()
      })
      await take.press('Enter')
      await page.getByText(zh.say('workbook-taken', { count: 2 })).waitFor()
      const after = await filesNow()
      const others = Object.keys(before).filter((path) => after[path] !== before[path])
      t.strictSame(others, [file, 'standards/q-hxc-013/2018/clauses-internal-management.json'])
      t.match(after[others[1]!], '"zh": "方针"')
      t.equal(after[others[1]!], before[others[1]!]!.replace('服务方针与目标', '方针'))
      walked('committee-member/workbook-write')
    })

    await t.test('a published revision is downloaded by anybody, in English as well', async (t) => {
      await page.goto(`${origin}/standards/q-hxc-013?language=en`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Excel workbook' }).click(),
      ])
      t.equal(download.suggestedFilename(), 'q-hxc-013-2018-1.xlsx')
      const bytes = await readFile(await download.path())
      const tables = await sheetFiles.read('xlsx', bytes)
      t.ok(tables!.some(({ name }) => name === 'Clauses and weights'))
      walked('committee-member/workbook-out')
      const unseen = await app.inject({
        method: 'POST',
        url: `${url}/workbook`,
        headers: { ...headers, 'content-type': XLSX },
        payload: bytes,
      })
      t.equal(unseen.statusCode, 428, 'what nobody looked at is not taken over')
      await page.goto(`${origin}/studio/drafts/${id}/workbook?language=en`)
      await choose('published.xlsx', bytes)
      await page.getByText('published.xlsx changes nothing.').waitFor()
      await looked(t, page, 'workbook-en')
    })
  }),
)

/** A workbook with a new clause and its effort, a clause moved before its siblings, and one marked to go. */
function withRows(book: Book): Book {
  const [clauses, criteria] = ['clauses', 'criteria'].map((key) =>
    book.sheets.find((sheet) => sheet.key === key)!,
  ) as [BookSheet, BookSheet]
  const row = ({ columns }: BookSheet, said: { readonly [key: string]: string | number }) => ({
    key: '',
    cells: columns.map(({ key }) => ({ shows: said[key] ?? '', ofRow: 'new-text' as const })),
  })
  const rows = [...clauses.rows]
  const at = (number: string): number =>
    rows.findIndex(({ cells }) => cells.some(({ shows }) => shows === number))
  const said = { number: 'A.1.9', 'title-zh': '回访', 'title-en': 'Calling back', weight: 2 }
  rows.splice(at('A.1.2'), 0, row(clauses, said))
  const [moved] = rows.splice(at('A.2.3'), 1)
  rows.splice(at('A.2.1'), 0, moved!)
  const gone = rows[at('B.4.3')]!
  const cells = gone.cells.with(0, { ...gone.cells[0]!, shows: zh.say('workbook-remove') })
  rows[at('B.4.3')] = { ...gone, cells }
  const effort = row(criteria, { where: 'A.1.9', what: '工作量', value: 5 })
  const sheets = book.sheets.map((sheet) =>
    sheet === clauses
      ? { ...sheet, rows }
      : sheet === criteria
        ? { ...sheet, rows: [...sheet.rows, effort] }
        : sheet,
  )
  return { ...book, sheets }
}

/** A workbook with a number typed into a cell of its clauses, how that cell looks, and what its column says. */
async function typedInto(workbook: Uint8Array, cell: string, number: string) {
  const parts = await readArchive(workbook)
  const text = (name: string) => new TextDecoder().decode(parts.get(name))
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, one]) => one,
  )
  const sheet = `xl/worksheets/sheet${names.indexOf(zh.say('workbook-sheet-clauses')) + 1}.xml`
  const before = new RegExp(`(<c r="${cell}" s="(\\d+)"><v>)[^<]*`)
  const [, , style] = before.exec(text(sheet))!
  const formats = text('xl/styles.xml').split('<cellXfs')[1]!.split('<xf ')
  const [, notes] = new RegExp(`<c r="${cell.slice(0, 1)}3"[^]*?<t[^>]*>([^<]*)`).exec(text(sheet))!
  const edited = text(sheet).replace(before, `$1${number}`)
  const entries = [...parts].map(([name, bytes]) =>
    packEntry(name, name === sheet ? Buffer.from(edited) : bytes, 6),
  )
  return { bytes: Buffer.from(writeZip(entries)), look: formats[Number(style) + 1]!, notes: notes! }
}
