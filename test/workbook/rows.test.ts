import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { readText, type DraftFiles } from '../../src/domain/drafting/place-edit.ts'
import { bookOf } from '../../src/domain/workbook/book-of.ts'
import type { Book, BookOrigin } from '../../src/domain/workbook/book.ts'
import { takeOver, type BookReading } from '../../src/domain/workbook/take-over.ts'
import { everyPack } from '../drafting/shipped-files.ts'
import { seedOf } from '../seeds.ts'
import { asRead } from './tables.ts'
import { editedAtRandom, together, unordered, type OpenBook, type OpenTable } from './row-edits.ts'

const packs = [...everyPack()].map(([name, files]) => {
  const [standard = '', edition = '', revision = ''] = name.split(' ')
  const origin: BookOrigin = { standard, edition, revision: Number(revision) }
  return { name, files, origin }
})
const shipped = packs.find(({ name }) => name.startsWith('q-hxc-013'))!
const home = 'q-hxc-013/2018'

/** A workbook as somebody has it open: rows can be put in, taken out and moved. */
function opened(book: Book): OpenBook {
  const tables = asRead(book).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
  return { tables, sheet: (key) => tables.find(({ rows }) => rows[0]![0] === key) }
}

function codes({ faults }: BookReading): readonly string[] {
  return faults.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`)
}

/** A new row of a sheet, by the keys of its columns. */
function row({ rows }: OpenTable, cells: { readonly [key: string]: string }): string[] {
  for (const key of Object.keys(cells)) if (!rows[0]!.includes(key)) throw new Error(key)
  return rows[0]!.map((key, at) => (at === 0 ? '' : (cells[key] ?? '')))
}

function find({ rows }: OpenTable, shows: string): number {
  const found = rows.findIndex((cells, at) => at > 2 && cells.includes(shows))
  if (found < 0) throw new Error(shows)
  return found
}

function begin(files: DraftFiles = shipped.files) {
  const book = opened(bookOf(files, 'zh', shipped.origin))
  return {
    sheet: (key: string) => book.sheet(key)!,
    take: () => takeOver(book.tables, { ...shipped.origin, files }),
  }
}

function said(read: BookReading, path: string): unknown {
  return readText(read.files[path]!)
}

t.test('rows that come, go and move in a workbook come to the same as in the pack', (t) => {
  let done = 0
  const seed = seedOf(1620)
  for (const [index, { name, files, origin }] of packs.entries()) {
    const book = bookOf(files, index % 2 === 0 ? 'zh' : 'en', origin)
    const open = opened(book)
    const { pack, edits } = editedAtRandom(open, book, together(files), seed + index)
    done += edits
    const read = takeOver(open.tables, { ...origin, files })
    const [is, wanted] = [unordered(together(read.files, true)), unordered(pack)]
    if (codes(read).length === 0 && isDeepStrictEqual(is, wanted)) continue
    t.strictSame(codes(read), [], name)
    t.strictSame(is, wanted, `${name}, seed ${seed}`)
  }
  t.ok(done > 120, `${done} edits of rows`)
  t.end()
})

t.test(
  'what a new clause needs comes in rows of the other sheets, which call it by its number',
  (t) => {
    const { sheet, take } = begin()
    const put = (key: string, cells: { readonly [key: string]: string }): void => {
      sheet(key).rows.push(row(sheet(key), cells))
    }
    const clauses = sheet('clauses')
    clauses.rows.splice(
      find(clauses, 'A.1.2'),
      0,
      row(clauses, { number: 'A.1.9', 'title-zh': '回访', weight: '1.5' }),
    )
    put('clauses', { number: 'D.9', 'title-zh': '新的一节' })
    put('clauses', { number: 'D.9.1', 'title-zh': '其中一条', section: 'D.9' })
    put('criteria', { where: 'A.1.9', what: '各选项得分 › partly', value: 'half' })
    put('criteria', { where: 'A.1.9 回访', what: '工作量', value: '5' })
    put('criteria', { where: 'D.9.1', 'at-least': '2', points: 'all' })
    put('criteria', { 'at-least': '1', points: '50%' })
    put('criteria', { 'at-least': '1', points: 'half' })
    put('levels', { 'title-zh': '新等级', mark: '140' })
    put('levels', { where: '新等级', what: '部分 › A 内部管理 › 百分比', value: '90' })
    put('texts', {
      where: 'A.1.9',
      what: '要求',
      zh: '应回访客户。',
      en: 'Customers shall be called.',
    })
    put('gates', { where: 'A.1.9', value: '五星级' })
    put('examples', { where: 'A.1.9', 'example five-stars': '完全做到' })
    const wrong = take()
    t.strictSame(codes(wrong), ['error workbook-number /取值规则/J289'])
    sheet('criteria').rows.splice(288, 1)
    const read = take()
    t.strictSame(codes(read), [])
    t.ok(read.changes.every(({ kind, fate }) => kind === 'added' && fate === 'changes'))
    const rules = `rules/${home}/1`
    t.match(said(read, `standards/${home}/clauses-internal-management.json`), {
      clauses: {
        0: { clauses: { 1: { id: 'clause-1', number: 'A.1.9', title: { zh: '回访' } } } },
      },
    })
    t.match(said(read, `standards/${home}/clauses-supervision-improvement.json`), {
      clauses: { 3: { clauses: { 1: { id: 'clause-2', clauses: [{ id: 'clause-3' }] } } } },
    })
    t.match(said(read, `${rules}/gates.json`), { mandatory: { 'clause-1': 'five-stars' } })
    t.match(said(read, `${rules}/examples-five-stars.json`), {
      examples: { 'five-stars': { assessment: { answers: { 'clause-1': 'fully' } } } },
    })
    t.match(said(read, `${rules}/levels.json`), {
      levels: { 5: { atLeast: 140, parts: { 'internal-management': { percent: 90 } } } },
    })
    const { rules: all } = together(read.files)
    t.match(all, {
      criteria: {
        'clause-1': { choice: { partly: 'half' }, effort: 5 },
        'clause-3': {
          bands: [
            { atLeast: 2, points: 'all' },
            { atLeast: 1, points: 'half' },
          ],
        },
      },
      weights: { 'clause-1': 1.5 },
    })
    t.ok(
      read.edits.every(({ pointer }) => pointer !== ''),
      'each has its place in the trail',
    )
    t.end()
  },
)

t.test('an example is a column: one is filled in, one copied, one marked to go', (t) => {
  const { sheet, take } = begin()
  const { rows } = sheet('examples')
  const at = rows[0]!.indexOf('new-example 1')
  const put = (start: string, text: string): void => {
    rows.find(([key]) => key === start)![at] = text
  }
  rows[1]![at] = 'small-maker'
  put('/title zh', '小企业')
  put('/assessment/date', '2026-02-03')
  put('/assessment/answers/service-department', '是')
  put('/expect/level', '一星级')
  const copied = rows[0]!.indexOf('example five-stars')
  for (const cells of rows) cells.splice(copied + 1, 0, cells[copied] ?? '')
  rows.find(([key]) => key === '/assessment/answers/service-department')![copied + 1] = '否'
  rows.find(([key]) => key === 'remove')![rows[0]!.indexOf('example blocked')] = '删除'
  const read = take()
  t.strictSame(codes(read), [])
  t.strictSame(read.changes.map(({ kind }) => kind).toSorted(), ['added', 'added', 'removed'])
  const { examples } = together(read.files).rules as { examples: { [id: string]: unknown } }
  t.strictSame(examples['small-maker'], {
    title: { zh: '小企业' },
    assessment: { date: '2026-02-03', answers: { 'service-department': true } },
    expect: { level: 'one-star' },
  })
  t.equal(examples['blocked'], undefined)
  const [original, copy] = [examples['five-stars'], examples['example-1']].map((one) =>
    JSON.stringify(one),
  )
  t.equal(copy, original!.replace('"service-department":true', '"service-department":false'))
  t.end()
})

t.test(
  'what cannot be added, taken out or moved is told by sheet and address, all at once',
  (t) => {
    const { sheet, take } = begin()
    const put = (key: string, cells: { readonly [key: string]: string }): void => {
      sheet(key).rows.push(row(sheet(key), cells))
    }
    const mark = (key: string, shows: string, text = '删除'): void => {
      const { rows } = sheet(key)
      rows[find(sheet(key), shows)]![rows[0]!.indexOf('remove')] = text
    }
    mark('clauses', 'A')
    mark('clauses', 'A.2')
    mark('clauses', 'B.1.1', '也许')
    mark('general', '语言 › 1')
    const clauses = sheet('clauses')
    clauses.rows[find(clauses, 'B.2')]![clauses.rows[0]!.indexOf('section')] = 'B.2.1'
    put('clauses', { number: 'E.1' })
    put('general', { what: '备注', zh: '我的话' })
    put('questions', { where: 'A.1.1', what: '最小', value: '1' })
    put('scoring', { what: '满分', value: '1' })
    put('criteria', { where: 'Z.9', what: '工作量', value: '1' })
    put('criteria', { where: 'A.1.1', what: '幸运数', value: '1' })
    put('criteria', { where: 'A.1.1', what: '工作量', value: '1' })
    put('gates', { where: 'A.1.1', what: '要求', value: '1' })
    put('texts', { where: 'A.1.1', what: '备注', zh: '注' })
    put('levels', { 'title-zh': '新等级' })
    put('examples', { where: 'A.2.1', 'example five-stars': '1' })
    const found = codes(take())
    t.ok(
      found.every((one) => one.startsWith('error ')),
      found.join('\n'),
    )
    const addresses = found.map((one) => one.replace('error ', ''))
    const row_ = (key: string, back = 1): number => sheet(key).rows.length - back + 1
    for (const one of [
      'workbook-full /条款与分值/4:4',
      'workbook-full /条款与分值/9:9',
      'workbook-choice /条款与分值/B28',
      `workbook-stays /标准与修订/${find(sheet('general'), '语言 › 1') + 1}:${find(sheet('general'), '语言 › 1') + 1}`,
      `workbook-needed /条款与分值/D${row_('clauses')}`,
      `workbook-row /标准与修订/D${row_('general')}`,
      `workbook-row /提问/C${row_('questions')}`,
      `workbook-row /计分/D${row_('scoring')}`,
      `workbook-where /取值规则/C${row_('criteria', 3)}`,
      `workbook-what /取值规则/D${row_('criteria', 2)}`,
      `workbook-there /取值规则/D${row_('criteria')}`,
      `workbook-what /前提条件/D${row_('gates')}`,
      `workbook-what /文字/D${row_('texts')}`,
      `workbook-needed /等级/G${row_('levels')}`,
      `workbook-answer /算例/I${row_('examples')}`,
    ])
      t.ok(addresses.includes(one), `${one}\n${addresses.join('\n')}`)
    t.end()
  },
)

t.test('a row that was copied is new where it was changed; unchanged, nobody knows', (t) => {
  const { sheet, take } = begin()
  const { rows } = sheet('clauses')
  const at = find(sheet('clauses'), 'A.1.2')
  rows.splice(at, 0, rows[at]!.with(2, 'A.1.9').with(3, '另一条'))
  t.match(take(), {
    faults: [],
    changes: [{ kind: 'added', cell: `条款与分值!${at + 1}:${at + 1}` }],
  })
  rows.splice(at, 0, [...rows[at + 1]!])
  t.match(codes(take()), [/error workbook-twice \/条款与分值\/\d+:\d+/])
  t.end()
})

t.test('a thing of several rows goes when all of them do, and is told as gone', (t) => {
  const { sheet, take } = begin()
  const table = sheet('gates')
  const own = table.rows.filter(([key]) => key!.startsWith('rules/gates.json/gates/0/'))
  const before = (together(shipped.files).rules['gates'] as unknown[]).length
  own.find(([key]) => key!.endsWith('/provenance/status'))![1] = '删除'
  t.match(
    codes(take()),
    [/error workbook-stays/],
    'what says whether it is illustrative stays with it',
  )
  for (const one of own) one[1] = '删除'
  const read = take()
  t.strictSame(codes(read), [])
  t.equal(read.changes.length, own.length)
  t.equal((together(read.files).rules['gates'] as unknown[]).length, before - 1)
  t.end()
})

t.test(
  'rows meet a draft that changed since: elsewhere silently, at the same place as a clash',
  (t) => {
    const { sheet, take } = begin()
    const table = sheet('criteria')
    const band = table.rows.findIndex(([key]) => key!.endsWith('/first-response/bands/2'))
    table.rows.splice(band, 1)
    const alone = take()
    const path = `rules/${home}/1/criteria-after-sales-service.json`
    const theirs = (from: string, to: string): DraftFiles => ({
      ...shipped.files,
      [path]: shipped.files[path]!.replace(from, to),
    })
    const open = (): ReturnType<typeof opened>['tables'] => {
      const again = opened(bookOf(shipped.files, 'zh', shipped.origin))
      again.sheet('criteria')!.rows.splice(band, 1)
      return again.tables
    }
    t.match(alone.changes, [{ kind: 'removed', fate: 'changes' }])
    const beside = takeOver(open(), {
      ...shipped.origin,
      files: theirs('"effort": 6', '"effort": 7'),
    })
    t.match(beside, { clashes: [], changes: [{ kind: 'removed', fate: 'changes' }] })
    t.match(beside.files[path], '"effort": 7')
    const now = theirs('{ "atMost": 2, "points": 2 }', '{ "atMost": 3, "points": 2 }')
    const clash = takeOver(open(), { ...shipped.origin, files: now })
    t.match(clash.changes, [{ kind: 'removed', fate: 'clash' }])
    t.equal(clash.files[path], now[path], 'nothing is lost unseen')
    t.end()
  },
)
