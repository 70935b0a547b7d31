import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import t from 'tap'
import { writeProfile } from '../../src/adapters/pdf/office-profile.ts'
import { sheetFiles } from '../../src/adapters/comment-sheets/sheet-files.ts'
import { packWorkbook } from '../../src/adapters/workbook/pack-workbook.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { bookOf } from '../../src/domain/workbook/book-of.ts'
import { takeOver } from '../../src/domain/workbook/take-over.ts'
import { everyPack } from '../drafting/shipped-files.ts'
import { needs } from '../needs.ts'

const packs = [...everyPack()].map(([name, files]) => {
  const [standard = '', edition = '', revision = ''] = name.split(' ')
  return { name, origin: { standard, edition, revision: Number(revision) }, files }
})
const workbooks = packs.map(({ origin, files }) => packWorkbook(bookOf(files, 'zh', origin)))

async function comesBack(bytes: Uint8Array, index: number): Promise<boolean> {
  const { origin, files } = packs[index]!
  const tables = await sheetFiles.read('xlsx', bytes)
  const { changes, faults, clashes, isOld } = takeOver(tables!, { ...origin, files })
  return !isOld && [changes, faults, clashes].every(({ length }) => length === 0)
}

t.test('the file of every pack is read back without a difference', async (t) => {
  for (const [index, bytes] of workbooks.entries())
    t.ok(await comesBack(bytes, index), packs[index]!.name)
})

t.test('cells that may be changed are open, all others locked, and lists drop down', async (t) => {
  const at = packs.findIndex(({ name }) => name.startsWith('q-hxc-013'))
  const parts = await readArchive(workbooks[at]!)
  const text = (name: string): string => new TextDecoder().decode(parts.get(name))
  const book = bookOf(packs[at]!.files, 'zh', packs[at]!.origin)
  const formats = text('xl/styles.xml').split('<cellXfs')[1]!.split('<xf ').slice(1)
  const isOpen = formats.map((xf) => xf.includes('locked="0"'))
  for (const [index, sheet] of book.sheets.entries()) {
    const xml = text(`xl/worksheets/sheet${index + 1}.xml`)
    t.match(xml, /<sheetProtection sheet="1"/, sheet.name)
    const open = [...xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].filter(
      ([, style]) => isOpen[Number(style)],
    )
    const wanted = sheet.rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.open !== undefined),
    )
    t.equal(open.length, wanted.length, sheet.name)
    const lists = sheet.rows.some(({ cells }) => cells.some(({ list }) => list !== undefined))
    t.equal(xml.includes('<dataValidation '), lists, sheet.name)
  }
  t.match(text('xl/workbook.xml'), /name="touchstone" [^>]*state="veryHidden"/)
  t.equal(crc32(workbooks[at]!), crc32(packWorkbook(book)), 'the same revision, the same bytes')
})

t.test(
  'saved by LibreOffice, a workbook comes back without a difference',
  needs('LibreOffice Calc', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-workbook-'))
    t.teardown(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'saved'))
    // The shipped ones and some of the zoo: a workbook takes it a second.
    const some = packs.slice(0, 6)
    const names = some.map(({ origin }) => join(folder, `${origin.standard}.xlsx`))
    for (const [index, name] of names.entries()) writeFileSync(name, workbooks[index]!)
    await writeProfile(join(folder, 'profile'))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'saved')]
    await promisify(execFile)('soffice', ['--headless', profile, ...to, ...names])
    for (const [index, { origin, name }] of some.entries()) {
      const saved = readFileSync(join(folder, 'saved', `${origin.standard}.xlsx`))
      t.not(crc32(saved), crc32(workbooks[index]!), `${name} was written anew`)
      t.ok(await comesBack(saved, index), name)
    }
  }),
)
