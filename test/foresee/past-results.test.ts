import t from 'tap'
import { tableWorkbook } from '../../src/adapters/workbook/table-workbook.ts'
import { findRevision } from '../../src/app/packs/find-revision.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { expandPack } from '../../src/domain/expand/expand.ts'
import { blankHeadings } from '../../src/domain/foresee/blank-sheet.ts'
import { readPastResults } from '../../src/domain/foresee/past-results.ts'
import { knownHeadings } from '../../src/domain/foresee/sheet-columns.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { numberIn } from '../../src/domain/sheets/cell-number.ts'
import { csvRows, tableText } from '../../src/domain/sheets/csv-table.ts'
import { readPastFile } from '../../src/web/ruler/past-file.ts'
import { ROOT } from '../http/open-app.ts'

const { pack } = findRevision(await openRulesService({ root: ROOT }).shelf.revisions(), {
  standard: 'q-hxc-013',
  edition: '2018',
  revision: 1,
})
const expanded = expandPack(pack)
const words = catalogueIn('zh')
const clause = (id: string) => expanded.clauseById.get(id)!.clause

/** Headings of a sheet: words, a number, an id. */
const HEAD = ['单位名称', '评价日期', clause('hotline').number!, 'training-hours']
const [NAME, DAY, HOTLINE, HOURS] = HEAD

t.test(
  'a sheet is read as people keep it: semicolons, decimal commas, a mark, Chinese encodings',
  async (t) => {
    const text = `${NAME};${DAY};${HOTLINE};${HOURS};备注\r\n"甲; ""乙""";2025/3/1;96,5%;２０;很好\r\n\r\n丙;;;12;\r\n`
    const files = {
      'UTF-8 with its mark': new TextEncoder().encode(`\uFEFF${text}`),
      'UTF-8': new TextEncoder().encode(text),
      'UTF-16': Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    }
    for (const [name, bytes] of Object.entries(files)) {
      const rows = csvRows(tableText(bytes))
      const { assessments, bad, unused } = readPastResults([{ name: 'past', rows }], expanded)
      t.strictSame(bad, [], name)
      t.strictSame(unused, ['备注'])
      t.match(assessments, [
        {
          date: '2025-03-01',
          subject: { name: '甲; "乙"' },
          answers: { hotline: { value: 96.5 }, 'training-hours': { value: 20 } },
        },
        { date: pack.rules.inForce.from, subject: { name: '丙' } },
      ])
      t.equal(assessments.length, 2, 'empty rows are none')
    }
    // 服务 in GB 18030, as a Chinese Excel saves it.
    t.equal(tableText(Uint8Array.of(0xb7, 0xfe, 0xce, 0xf1, 0x2c, 0x31)), '服务,1')
  },
)

t.test('cells are told apart from where they stand, and nothing is guessed', async (t) => {
  t.strictSame(csvRows('a,b\n"1\n2",'), [
    ['a', 'b'],
    ['1\n2', ''],
  ])
  t.strictSame(csvRows('sep=|\na|b;c;d\n'), [['a', 'b;c;d']])
  t.strictSame(csvRows('a\tb\n1\t2,5'), [
    ['a', 'b'],
    ['1', '2,5'],
  ])
  t.strictSame(csvRows(''), [])
  t.equal(numberIn('１２，５'), 12.5)
  t.equal(numberIn('−3'), -3)
  t.equal(numberIn('1,000'), undefined)
})

t.test(
  'every kind of answer is read by its words in any language, and states as states',
  async (t) => {
    const heads = ['service-objectives', 'service-department', 'staff-competence', 'remote-support']
    const rows = [
      ['Name', ...heads],
      ['A', '有', '√', '8/1', 'N/A'],
      ['B', 'fully', 'No', '抽查8，不合格1', '未查'],
    ]
    const option = pack.standard
    t.ok(option)
    const objectives = expanded.inputs.get('service-objectives')!.input
    if (objectives.type !== 'choice') throw new Error('is no choice any more')
    const title = words.text(objectives.options[0]!.title)
    rows[1]![1] = title
    const { assessments, bad } = readPastResults([{ name: 'S', rows }], expanded)
    t.strictSame(
      bad.map(({ place }) => place),
      expanded.clauseById.get('remote-support')!.mayBeNotApplicable ? [] : ['S!E2'],
    )
    t.match(assessments.at(-1)?.answers, {
      'service-objectives': { value: 'fully' },
      'service-department': { value: false },
      'staff-competence': { value: { checked: 8, failed: 1 } },
      'remote-support': { state: 'not-checked', reason: '未查' },
    })
    const decimals = [
      ['Name', ...heads],
      ['C', '', '', '1.5', ''],
    ]
    t.match(readPastResults([{ name: 'S', rows: decimals }], expanded).bad, [{ place: 'S!D2' }])
  },
)

t.test(
  'whatever cannot be used is told by its cell, all of it, and the rest can be used',
  async (t) => {
    const rows = [
      ['以往结果'],
      ['', NAME!, HOTLINE!, HOURS!, 'service-department'],
      ['1', '甲', '很高', '1,000', '也许'],
      ['2', '乙', '120', '20', '是'],
      ['3', '丙', '90', '20', '是'],
    ]
    const { assessments, bad, badRows, unanswered } = readPastResults(
      [{ name: '结果', rows }],
      expanded,
    )
    t.strictSame(
      bad.map(({ place }) => place),
      ['结果!C3', '结果!D3', '结果!E3', '结果!C4'],
    )
    t.match(bad[3]!.why, { faults: [{ message: { key: 'fault-value-range--answer' } }] })
    t.equal(badRows, 2)
    t.equal(assessments.length, 1)
    t.ok(unanswered.includes('service-objectives'))

    const twice = readPastResults(
      [
        {
          name: 'S',
          rows: [
            ['hotline', HOTLINE!, HOURS!],
            ['1', '2', '3'],
          ],
        },
      ],
      expanded,
    )
    t.match(twice, {
      assessments: [],
      bad: [{ place: 'S!B1', why: { key: 'past-heading-twice' } }],
      badRows: 1,
    })
    const turned = readPastResults(
      [
        {
          name: 'S',
          rows: [
            ['', '甲'],
            [HOTLINE!, '90'],
            [HOURS!, '20'],
          ],
        },
      ],
      expanded,
    )
    t.match(turned.bad, [{ why: { key: 'past-turned' } }])
    t.match(readPastResults([{ name: 'S', rows: [['x']] }], expanded).bad, [
      { why: { key: 'past-no-headings' } },
    ])
  },
)

t.test('the blank sheet has a column for everything that is asked, in each language', async (t) => {
  const known = knownHeadings(expanded)
  for (const language of LANGUAGES) {
    const heads = blankHeadings(expanded, catalogueIn(language))
    const columns = heads.map(known)
    t.strictSame(
      heads.filter((_, at) => columns[at] === undefined),
      [],
      language,
    )
    const answers = columns.flatMap((one) => (one?.of === 'answers' ? one.id : []))
    t.strictSame(answers, [...expanded.inputs.keys()])
  }
})

t.test(
  'a workbook is read from its sheet with most headings, and told from other files',
  async (t) => {
    const bytes = await tableWorkbook({
      sheet: 'Results',
      columns: HEAD,
      rows: [['甲', { date: '2025-03-01' }, 96.5, 20]],
    })
    const file = (name: string, parts: string | Uint8Array<ArrayBuffer>) => new File([parts], name)
    const read = (of: File) => readPastFile(of, expanded, words)
    const workbook = await read(file('past.xlsx', new Uint8Array(bytes)))
    t.match(workbook, {
      assessments: [{ date: '2025-03-01', answers: { hotline: { value: 96.5 } } }],
      bad: [],
    })
    t.match(workbook.notes, [/没有对应的列/])
    t.match(await read(file('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))), {
      assessments: [],
      bad: [{ place: 'old.xls' }],
      badLines: 1,
    })
    t.match(await read(file('no.xlsx', 'PK nonsense')), { assessments: [], badLines: 1 })
    const line = JSON.stringify(workbook.assessments[0])
    t.equal((await read(file('past.txt', `${line}\n${line}`))).assessments.length, 2)
    t.equal(
      (await read(file('past.csv', `${NAME},${HOTLINE},${HOURS}\n甲,90,20`))).assessments.length,
      1,
    )
  },
)
