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
