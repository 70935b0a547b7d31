import t from 'tap'
import { sheetFiles } from '../../src/adapters/comment-sheets/sheet-files.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { packEntry, writeZip } from '../../src/adapters/word-template/package/zip-writer.ts'
import { INDICATORS, wordFileOf, workbookOf } from './indicators.ts'

/** A file with one part changed. */
async function changed(file: Uint8Array, part: string, change: (text: string) => string) {
  const parts = await readArchive(file)
  const text = Buffer.from(parts.get(part)!).toString()
  const after = change(text)
  t.not(after, text, 'something is changed')
  parts.set(part, Buffer.from(after))
  return writeZip([...parts].map(([name, bytes]) => packEntry(name, Buffer.from(bytes), 6)))
}

t.test('a workbook whose cells stand too far apart is refused before it is read', async (t) => {
  const whole = await workbookOf(INDICATORS, 'S')
  const read = async (rows: string) =>
    sheetFiles.read(
      'xlsx',
      await changed(whole, 'xl/worksheets/sheet1.xml', (text) =>
        text.replace('</sheetData>', `${rows}</sheetData>`),
      ),
    )
  const cell = (place: string) => `<c r="${place}" t="inlineStr"><is><t>x</t></is></c>`
  t.equal((await read(`<row r="900">${cell('B900')}</row>`))?.[0]?.rows.length, 900)
  const bare = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
  t.equal((await read(bare))?.[0]?.rows.length, INDICATORS.length, 'an empty cell costs nothing')
  for (const place of ['XFD1048576', 'A1048577', 'XFD900', 'zzzz900', 'AAAA900'])
    t.equal(await read(`<row>${cell(place)}</row>`), undefined, place)
  t.equal(await read('<row r="99999999"/>'), undefined)
  t.equal(await read(`<row r="1048576">${cell('B900')}</row>`), undefined, 'the row counts')
})

t.test('a Word file with odd cells is read as Word shows it', async (t) => {
  const whole = await wordFileOf([['A', 'B']])
  const first = async (put: string, before = '<w:p>') => {
    const file = await changed(whole, 'word/document.xml', (text) =>
      text.replace(before, () => put + before),
    )
    return (await sheetFiles.read('docx', file))?.[0]?.rows
  }
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const inside = `<w:tbl><w:tr><w:tc><w:p>${run('in')}</w:p></w:tc></w:tr></w:tbl>`
  t.same(await first(inside), [['in\nA', 'B']], 'a table in a cell is words of it')
  for (const span of ['abc', '1.5', '-1', ''])
    t.same(await first(`<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`), [['A', 'B']], span)
  t.same(await first('<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>'), [['A', '', '', 'B']])
  t.equal((await first('<w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>'))?.[0]?.length, 101)
  const gone = `<w:p><w:moveFrom>${run('moved')}</w:moveFrom></w:p>`
  t.same(await first(gone), [['\nA', 'B']], 'what was moved elsewhere stands there alone')
  t.same(await first('<w:tc><w:p/></w:tc>', '<w:tr>'), [['A', 'B']], 'no cell outside of a row')
})
