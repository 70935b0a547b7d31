import * as fc from 'fast-check'
import t from 'tap'
import { sheetFiles } from '../../src/adapters/comment-sheets/sheet-files.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { pointsBehind, pointsIn } from '../../src/domain/sheets/clause-points.ts'
import { plainHeading } from '../../src/domain/sheets/read-table.ts'
import { numberingIn } from '../../src/domain/sheets/clause-numbering.ts'
import { readClauseTable, type TableChoice } from '../../src/domain/sheets/clause-table.ts'
import type { TableClause } from '../../src/domain/sheets/clause-tree.ts'
import { tableFiles } from '../../src/domain/sheets/table-files.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { mergePack } from '../../src/domain/pack/merge.ts'
import type { JsonObject } from '../../src/domain/schema/json.ts'
import { seedOf } from '../seeds.ts'
import { INDICATORS, wordFileOf, workbookOf } from './indicators.ts'

const SEED = seedOf(20_261_130)

function read(rows: readonly (readonly string[])[], choice?: TableChoice) {
  return readClauseTable([{ name: '表1', rows }], choice)
}

/** Faults as their code and cell. */
function told(rows: readonly (readonly string[])[], choice?: TableChoice): string[] {
  return read(rows, choice).faults.map(({ code, pointer }) => `${code} ${pointer}`)
}

t.test('an indicator table with merged sections, subtotals and a note is read whole', async (t) => {
  const table = read(INDICATORS)
  t.same(table.faults, [])
  t.equal(table.total, 100.5)
  t.same(table.leftOver, [{ sheet: '表1', row: 9 }], 'the note is told')
  t.same(
    table.columns.map(({ letters, field }) => `${letters} ${field}`),
    ['A section', 'B subsection', 'C title', 'D points', 'E method', 'F undefined'],
  )
  t.match(table.clauses, [
    {
      number: '一',
      title: '内部管理',
      points: 40,
      clauses: [
        {
          number: '1.1',
          title: '组织',
          clauses: [
            { number: '1.1.1', title: '应设立服务部门', points: 10, method: '未设立不得分' },
            { number: '1.1.2', points: 10 },
          ],
        },
        { clauses: [{ number: '1.2.1', points: 20 }] },
      ],
    },
    { number: '二', clauses: [{ clauses: [{ points: 60.5 }] }] },
  ])
})

t.test('every cell that is wrong is named, all at once', async (t) => {
  t.same(
    told([
      ['条款号', '条款名称', '分值'],
      ['7', '内部管理', '9'],
      ['7.1', '组织', '4'],
      ['7.1', '人员', '1,000'],
      ['2026-07-03', '制度', '4'],
      ['7.4', '', '2'],
      ['7.5', '设施', ''],
      ['合计', '', '11'],
    ]),
    [
      'table-points /表1/C4',
      'table-number /表1/A5',
      'table-title /表1/B6',
      'table-points-missing /表1/C7',
      'table-number-twice /表1/A4',
    ],
  )
  t.same(told([['甲', '乙']]), ['table-columns '])
  t.same(told([['条款名称', '分值']]), ['table-empty '])
  t.same(
    told([
      ['条款名称', '要求'],
      ['组织', '应有'],
    ]),
    ['table-points-column '],
  )
  t.same(told(INDICATORS, { sheets: ['表2'] }), ['table-sheet '])
})

t.test('a cell that nobody can read, or Excel could not calculate, is named', async (t) => {
  const sound = [
    ['编号', '一级指标', '条款名称', '要求', '评分细则', '证明材料', '分值'],
    ['1', '管理', '组织', '应有', '按人', '名单', '4'],
  ]
  t.same(told(sound), [])
  const letters = 'ABCDEF'.split('')
  for (const [column, letter] of letters.entries()) {
    const spoilt = (row: number, by: string) =>
      sound.map((cells, at) =>
        at === row ? cells.map((cell, i) => (i === column ? by || cell : cell)) : cells,
      )
    for (const by of ['\u0007', '\u202E', '\uD800', '\uE000']) {
      const text = `${sound[1]![column]}${by}x`
      t.ok(told(spoilt(1, text)).includes(`sheet-cell-text /表1/${letter}2`), letter)
    }
    t.ok(told(spoilt(1, '#REF!')).includes(`table-cell-error /表1/${letter}2`), letter)
  }
  const method = sound.map((cells, at) => (at === 0 ? cells.with(4, '评分细则\u0007') : cells))
  t.same(told(method), ['sheet-cell-text /表1/E1'], 'a heading goes on record, too')
  t.same(told(sound.with(1, sound[1]!.with(3, '应有\n台账'))), [], 'lines are read')
  const named = readClauseTable([{ name: 'S\u202E', rows: sound }])
  t.match(named.faults, [{ code: 'sheet-cell-text' }])
})

t.test('a section that states points has those of its clauses', async (t) => {
  const rows = (points: string) => [
    ['编号', '项目', '分值'],
    ['1', '管理', points],
    ['1.1', '组织', '0.1'],
    ['1.2', '人员', '0.2'],
  ]
  t.same(told(rows('0.3')), [])
  t.same(told(rows('0.4')), ['table-sum /表1/C2'])
  t.same(
    told([
      ['一级指标', '评价内容', '分值'],
      ['管理（5分）', '组织', '4'],
    ]),
    ['table-sum /表1/A2'],
  )
})

t.test('words that stand alone belong to what stands above them', async (t) => {
  const { clauses, faults } = read([
    ['一级指标', '条款名称', '要求', '分值'],
    ['管理', '组织', '应有', '4'],
    ['', '', '应公布', ''],
    ['服务', '', '本章适用于接待', ''],
    ['', '接待', '应及时', '6'],
  ])
  t.same(faults, [])
  t.match(clauses, [
    { title: '管理', clauses: [{ title: '组织', text: '应有\n应公布' }] },
    { title: '服务', text: '本章适用于接待', clauses: [{ title: '接待', text: '应及时' }] },
  ])
})

t.test('columns can be said, and a guess can be taken away', async (t) => {
  const rows = [
    ['甲', '乙', '丙'],
    ['1.1', '组织', '4'],
    ['1.2', '人员', '6'],
  ]
  t.same(told(rows), ['table-columns '])
  const table = read(rows, { columns: { title: 1, points: 2, number: 0 } })
  t.match(table, { faults: [], total: 10, clauses: [{ number: '1.1' }, { title: '人员' }] })
  const english = [
    ['No.', 'Item', 'Requirement', 'Weight'],
    ['1', 'Post', 'A post is named', '4'],
  ]
  t.match(read(english).clauses, [
    { number: '1', title: 'Post', text: 'A post is named', points: 4 },
  ])
  const [clause] = read(english, { columns: { text: null, method: 2 } }).clauses
  t.match(clause, { method: 'A post is named', text: undefined })
})

t.test('points are read as people write them, and nothing else is taken for points', async (t) => {
  const lawful = { '10': 10, '10分': 10, '１０．５': 10.5, '0,5': 0.5, '3 points': 3, '007': 7 }
  for (const [said, points] of Object.entries(lawful)) t.equal(pointsIn(said), points, said)
  for (const said of ['', '-1', '1,000', '1.000,5', '十', '5-10', '1e3', '10%', '1234567'])
    t.equal(pointsIn(said), undefined, said)
  t.same(pointsBehind('内部管理（40分）'), { title: '内部管理', points: 40 })
  t.same(pointsBehind('Reception (2.5 points)'), { title: 'Reception', points: 2.5 })
  t.equal(pointsBehind('设备（2018年）'), undefined)
  t.equal(pointsBehind('Reception (40)'), undefined)
})

t.test('a text is gone through once, whatever it holds', async (t) => {
  // Once for each bracket or blank, half a million of them would take minutes.
  const many = 500_000
  t.equal(plainHeading('('.repeat(many)), '')
  t.equal(plainHeading(`Points (of ${'('.repeat(many)}) 2`), 'pointsof')
  t.equal(pointsBehind(`x${' '.repeat(many)}x`), undefined)
  t.equal(pointsBehind(`x${'(分'.repeat(many)}`), undefined)
})

t.test('numbers of clauses are told from words and days', async (t) => {
  const lawful = {
    '7.1.2': 'dots-3',
    'A.1': 'dots-2',
    '7.': 'dots-1',
    '（一）': 'hanzi-bracket',
    '三、': 'hanzi',
    第一章: 'hanzi',
    '1）': 'bracket',
  }
  for (const [said, style] of Object.entries(lawful)) t.equal(numberingIn(said)?.style, style, said)
  for (const said of ['', '组织', 'Alpha', '2026-07-01', '一般要求', '50km', 'x'])
    if (said !== 'x') t.equal(numberingIn(said)?.rest === '', false, said)
})

type Made = { readonly title: string; readonly points?: number; readonly clauses: readonly Made[] }

const title = fc.constantFrom(
  '组织',
  '人员',
  '制度',
  '接待',
  '质保 3 年',
  'Hotline',
  '投诉（含回访）',
)
const leaf = fc.record({
  title,
  points: fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100),
  clauses: fc.constant<readonly Made[]>([]),
})
const section = (below: fc.Arbitrary<Made>) =>
  fc.record({ title, clauses: fc.array(below, { minLength: 1, maxLength: 4 }) })
const forest = fc.array(section(fc.oneof(leaf, section(leaf))), { minLength: 1, maxLength: 4 })

/** Rows of a tree whose clauses are numbered with dots, with the sum of each section or without. */
function numbered(clauses: readonly Made[], above: readonly number[] = []): string[][] {
  return clauses.flatMap((one, at) => {
    const number = [...above, at + 1]
    const cells = [number.join('.'), one.title, one.points === undefined ? '' : `${one.points}分`]
    return [cells, ...numbered(one.clauses, number)]
  })
}

/** What was read, as it was made. */
function shape(clauses: readonly TableClause[]): object[] {
  return clauses.map((one) => ({
    title: one.title,
    ...(one.points === undefined ? {} : { points: one.points }),
    clauses: shape(one.clauses),
  }))
}

function cents(clauses: readonly Made[]): number {
  return clauses.reduce(
    (sum, one) => sum + Math.round((one.points ?? 0) * 100) + cents(one.clauses),
    0,
  )
}

t.test('any tree of clauses comes back from its table, and a wrong total does not', async (t) => {
  fc.assert(
    fc.property(forest, fc.integer({ min: 0, max: 3 }), (tree, above) => {
      const head = Array.from({ length: above }, () => ['评价表'])
      const rows = [...head, ['条款号', '条款名称', '分值'], ...numbered(tree)]
      const total = cents(tree) / 100
      const table = read([...rows, ['', '合计', String(total)]])
      t.same(table.faults, [])
      t.same(shape(table.clauses), tree)
      t.equal(table.total, total)
      t.same(told([...rows, ['', '合计', String((cents(tree) + 100) / 100)]]), [
        `table-sum /表1/C${rows.length + 1}`,
      ])
    }),
    { numRuns: 60, seed: SEED },
  )
})

t.test(
  'the draft of a table says what the table says, is sound, and invents nothing',
  async (t) => {
    const table = read(INDICATORS)
    const files = tableFiles(table, {
      id: 'demo',
      edition: '2026',
      title: '定制服务评价',
      owner: '示例委员会',
      date: '2026-01-01',
      file: '评价表.xlsx',
      ask: { type: 'points', step: 0.5 },
    })
    const texts = Object.fromEntries(files.map(({ file, value }) => [file, JSON.stringify(value)]))
    t.notOk(
      Object.keys(texts).some((file) => file.endsWith('levels.json')),
      'no level is made up',
    )
    const half = (folder: string) => ({
      folder,
      files: files
        .filter(({ file }) => file.startsWith(folder))
        .map(({ file, value }) => ({ file, value: value as JsonObject })),
    })
    const { pack } = mergePack({
      standard: half('standards/demo/2026'),
      rules: half('rules/demo/2026/1'),
    })
    t.same(checkPack(pack, checkShape), [])
    const weights = files.find(({ file }) => file.endsWith('weights.json'))!.value
    t.match(weights, {
      full: 100.5,
      weights: { 'clause-1-1-1': 10, 'clause-1-1-2': 10, 'clause-1-2-1': 20, 'clause-2-1-1': 60.5 },
    })
    t.match(texts[`standards/demo/2026/clauses.json`], '评分细则：每缺一人扣1分')
    t.match(texts[`standards/demo/2026/standard.json`], /"status":"draft".*评价表\.xlsx/)
  },
)

t.test('a table reads alike from Excel and from Word', async (t) => {
  const [fromExcel, fromWord] = await Promise.all([
    sheetFiles.read('xlsx', await workbookOf(INDICATORS, '表1')),
    sheetFiles.read('docx', await wordFileOf(INDICATORS)),
  ])
  const asTyped = read(INDICATORS)
  t.same(readClauseTable(fromExcel!), asTyped)
  t.same(readClauseTable(fromWord!).clauses, asTyped.clauses)
  const sums = await sheetFiles.read('xlsx', await workbookOf([['0.30000000000000004']], 'S'))
  t.same(sums, [{ name: 'S', rows: [['0.3']] }], 'as Excel shows it')
})

t.test('a table over several sheets is one, each sheet a section by its name', (t) => {
  const head = ['条款号', '条款名称', '分值']
  const [inside, market, notes] = [
    {
      name: '一、内部管理',
      rows: [head, ['1.1', '组织', '4'], ['1.2', '人员', '6'], ['合计', '', '10']],
    },
    { name: '市场服务', rows: [head, ['2', '市场', '5'], ['2.1', '接待', '5'], ['注：示例']] },
    { name: '说明', rows: [['填表说明']] },
  ] as const
  const table = readClauseTable([inside, market, notes])
  t.same(table.faults, [])
  t.same(table.read, ['一、内部管理', '市场服务'], 'what has the same headings is read together')
  t.equal(table.total, 15)
  t.same(table.leftOver, [{ sheet: '市场服务', row: 4 }])
  t.match(table.clauses, [
    { number: '一', title: '内部管理', clauses: [{ number: '1.1', sheet: '一、内部管理' }, {}] },
    { number: '2', title: '市场', sheet: '市场服务', clauses: [{ number: '2.1', points: 5 }] },
  ])
  t.equal(table.clauses.length, 2, 'a sheet that is one section already gets none around it')
  t.same(readClauseTable([inside, market, notes], { sheets: ['市场服务'] }).read, ['市场服务'])

  const older = { name: '旧版', rows: [head, ['1.1', '组织', '3']] }
  t.same(readClauseTable([inside, older]).read, ['一、内部管理'], 'versions are not put together')
  const both = readClauseTable([inside, older], { sheets: ['一、内部管理', '旧版', '新版'] })
  t.same(
    both.faults.map(({ code, pointer }) => `${code} ${pointer}`),
    ['table-sheet ', 'table-number-twice /旧版/A2'],
  )
  const wrong = { name: '售后', rows: [head, ['3.1', '热线', '三']] }
  t.same(
    readClauseTable([inside, wrong]).faults.map(({ pointer }) => pointer),
    ['/售后/C2'],
    'each fault at its sheet',
  )

  const files = tableFiles(table, {
    id: 'two-sheets',
    edition: '2026',
    title: '两张表',
    file: '评价表.xlsx',
    date: '2027-01-01',
    ask: { type: 'yes-no' },
  })
  t.match(JSON.stringify(files), '一、内部管理 / 市场服务')
  t.end()
})
