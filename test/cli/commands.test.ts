import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packWorkbook } from '../../src/adapters/workbook/pack-workbook.ts'
import { bookOf } from '../../src/domain/workbook/book-of.ts'
import { everyPack } from '../drafting/shipped-files.ts'
import { INDICATORS, workbookOf } from '../sheets/indicators.ts'
import { withShown } from '../workbook/tables.ts'
import { emptyFolder, flat, INSIDES, PROJECT, run, touchstone } from './touchstone.ts'

const EXAMPLE = 'examples/q-hxc-013-four-stars.json'

t.test('help names every command, the exit codes and things to paste', async (t) => {
  const { code, out, err } = await touchstone(['--help'])
  t.equal(code, 0)
  t.equal(err, '')
  const commands = [...out.matchAll(/^ {2}([a-z]+) .*\S/gm)].map(([, name]) => name!)
  for (const name of 'score explain verify list check test rules new schema serve'.split(' '))
    t.ok(commands.includes(name), name)
  t.match(out, /Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /)
  t.match(out, `touchstone score ${EXAMPLE}`)
})

t.test('a score is short, marked, and leads to its explanation', async (t) => {
  const { code, out, err } = await touchstone(['score', EXAMPLE, '--language', 'en'])
  t.equal(code, 0)
  t.equal(err, '')
  t.match(out, /^#+\n## ILLUSTRATIVE/)
  t.match(out, /\nPoints {2}125 of 150 \(83\.3%\)\nLevel {3}Four stars ★★★★\n/)
  t.match(out, /Still needed for Five stars:\n {2}- 10 points short/)
  t.match(out, `Run "touchstone explain ${EXAMPLE}" for the reasons`)
})

t.test(
  'a revision goes out as a workbook, and what was changed comes back into its files',
  async (t) => {
    const root = emptyFolder(t)
    for (const name of ['standards', 'rules'])
      cpSync(join(PROJECT, 'test/zoo', name, 'curves'), join(root, name, 'curves'), {
        recursive: true,
      })
    const out = join(root, 'curves.xlsx')
    const written = await touchstone(['workbook', 'curves', '--root', root, '--out', out])
    t.match(written, { code: 0, out: /Written: / })
    const take = ['workbook', 'curves', '--root', root, '--take', out, '--language', 'en']
    t.match(await touchstone(take), { code: 0, out: 'curves.xlsx changes nothing.' })

    const file = join(root, 'rules/curves/2026/1/rules.json')
    const before = readFileSync(file, 'utf8')
    const origin = { standard: 'curves', edition: '2026', revision: 1 }
    const [, files] = [...everyPack()].find(([name]) => name.startsWith('curves'))!
    const book = bookOf(files, 'en', origin)
    const { rows } = book.sheets.find(({ key }) => key === 'clauses')!
    const row = rows.findIndex(({ cells }) => cells.at(-1)!.shows === 8)
    const typed = (text: string): void =>
      writeFileSync(
        out,
        packWorkbook(withShown(book, [{ sheet: 'clauses', row, column: 5, typed: text }])),
      )
    typed('eight')
    t.match(await touchstone(take), { code: 1, out: /Clauses and weights!G\d+/ })
    typed('9')
    t.match(await touchstone(take), { code: 0, out: /changes one cell[^]*Nothing is written yet/ })
    t.equal(readFileSync(file, 'utf8'), before)
    t.match(await touchstone([...take, '--write']), { code: 0, out: /Written to 1 file/ })
    t.equal(readFileSync(file, 'utf8'), before.replace('"temperature": 8', '"temperature": 9'))
    writeFileSync(file, before.replace('"temperature": 8', '"temperature": 7'))
    t.match(await touchstone([...take, '--write']), { code: 1, out: /the draft now says 7/ })
    t.match(await touchstone([...take, '--write', '--both', 'draft']), { code: 0 })
    t.match(readFileSync(file, 'utf8'), '"temperature": 7')
    writeFileSync(out, 'x')
    t.match(await touchstone(take), { code: 2, err: /cannot be read/ })
  },
)

t.test('a receipt goes through a pipe, holds, and stops holding at a touch', async (t) => {
  const made = await touchstone(['score', EXAMPLE, '--json'])
  t.equal(made.code, 0)
  const receipt = JSON.parse(made.out) as { clauses: { points: number | null }[] }
  const whole = await touchstone(['verify', '-'], { input: made.out })
  t.match(whole, { code: 0, out: /^The receipt holds\./ })

  receipt.clauses[0]!.points = 0
  const touched = await touchstone(['verify', '-'], { input: JSON.stringify(receipt) })
  t.match(touched, { code: 1, out: /does not hold/ })
  t.match(touched.out, /Clause A\.1\.1 .*: the receipt says 0 for "points"/)
  const data = await touchstone(['verify', '-', '--json'], { input: JSON.stringify(receipt) })
  t.match(JSON.parse(data.out), { holds: false, differences: [{ pointer: '/clauses/0/points' }] })

  const twice = made.out.replace('{', '{"receipt":"touchstone-receipt/2",')
  const doubled = await touchstone(['verify', '-'], { input: twice })
  t.match(doubled, { code: 2, err: /appears twice/ })
})

t.test('a table of clauses in Excel becomes a standard that checks clean', async (t) => {
  const root = emptyFolder(t)
  const file = join(root, '评价表.xlsx')
  writeFileSync(file, await workbookOf(INDICATORS, '表1'))
  const begin = ['new', 'city-service', '--edition', '2026', '--table', file, '--root', root]
  const started = await touchstone(begin)
  t.equal(started.code, 0, started.err)
  t.match(started.out, /Not taken over, by column and row: F 备注, 9\./)
  t.match(await touchstone(['check', '--strict', '--root', root]), {
    code: 0,
    out: /city-service\/2026\/1 has no faults\./,
  })
  t.match(await touchstone(['test', '--root', root]), { code: 0 })
  const wrong = INDICATORS.map((row) => row.map((cell) => (cell === '100.5' ? '101' : cell)))
  writeFileSync(file, await workbookOf(wrong, '表1'))
  const refused = await touchstone(['new', 'other', '--table', file, '--root', root])
  t.equal(refused.code, 1)
  t.match(flat(refused.err + refused.out), /表1!D8"? states 101, but its clauses come to 100\.5/)
  t.notOk(existsSync(join(root, 'standards/other')), 'nothing is written')
  writeFileSync(file, 'no workbook')
  t.match(await touchstone(['new', 'other', '--table', file, '--root', root]), { code: 2 })
})

t.test('a standard is started, checked, tested and scored, and never overwritten', async (t) => {
  const root = emptyFolder(t)
  const started = await touchstone(['new', 'our-standard', '--edition', '2026', '--root', root])
  t.match(started, { code: 0, out: /touchstone check our-standard/ })
  t.match(await touchstone(['check', '--strict', '--root', root]), {
    code: 0,
    out: /our-standard\/2026\/1 has no faults\.\n\n1 revision checked: no faults\./,
  })
  t.match(await touchstone(['test'], { cwd: root }), {
    code: 0,
    out: /All 3 worked examples hold\./,
  })
  const again = await touchstone(['new', 'our-standard', '--edition', '2026', '--root', root])
  t.equal(again.code, 2)
  t.match(flat(again.err), /exists already, and nothing is overwritten/)

  const weights = join(root, 'rules/our-standard/2026/1/weights.json')
  const before = readFileSync(weights, 'utf8')
  writeFileSync(weights, before.replace('"points": 10', '"points": 11'))
  const checked = await touchstone(['check', '--root', root])
  t.equal(checked.code, 1)
  t.match(flat(checked.out), /must add up to 100, but add up to 101/)
  t.match(checked.out, /at rules\/our-standard\/2026\/1\/weights\.json:\d+ \/full/)
  const tested = await touchstone(['test', 'our-standard', '--root', root])
  t.equal(tested.code, 1)
  t.match(flat(tested.out), /our-standard 2026, revision 1, worked example "two-stars": /)

  writeFileSync(weights, before.slice(0, 40))
  const broken = await touchstone(['check', '--root', root])
  t.match(broken, { code: 1, out: /weights\.json:\d+/ })
  t.notMatch(broken.out + broken.err, INSIDES)
})

t.test('many assessments are scored line by line, and a bad one spoils no other', async (t) => {
  const good = JSON.stringify(JSON.parse(readFileSync(join(PROJECT, EXAMPLE), 'utf8')))
  const input = `${good}\n\n{"standard":"q-hxc-013"}\nnot json\n${good}\n`
  const data = await touchstone(['score', '--batch', '-', '--json'], { input })
  t.equal(data.code, 1)
  const lines = data.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; receipt?: object; problem?: object })
  t.same(
    lines.map(({ line, receipt }) => [line, receipt !== undefined]),
    [
      [1, true],
      [3, false],
      [4, false],
      [5, true],
    ],
  )
  t.match(lines[1]?.problem, { code: 'assessment-faulty', faults: [{ pointer: '' }] })
  const words = await touchstone(['score', '--batch', '-', '--language', 'en'], { input })
  t.match(words.out, /^1: Q\/HXC 013-2018 .*125 \/ 150 {2}Four stars {2}\[illustrative\]\n3: /)
  const fine = await touchstone(['score', '--batch', '-'], { input: good })
  t.equal(fine.code, 0)
})

t.test('rules are shown written out, in words and as the engine runs them', async (t) => {
  const { out } = await touchstone(['rules', 'q-hxc-013', '--language', 'en'])
  t.match(out, /ILLUSTRATIVE/)
  t.match(flat(out), /clause:first-response:2 → 3 points: .* at most 1 h/)
  t.notMatch(out, INSIDES)
  const data = await touchstone(['rules', 'q-hxc-013', '--edition', '2018', '--json'])
  const { rules, digest } = JSON.parse(data.out) as { rules: { name: string }[]; digest: string }
  t.match(digest, /^[0-9a-f]{64}$/)
  t.ok(rules.some(({ name }) => name === 'clause:first-response:2'))
})

t.test('standards and schemas are listed', async (t) => {
  const listed = await touchstone(['list'])
  t.match(listed.out, /q-hxc-013\/2018\/1 {2}Q\/HXC 013-2018/)
  const schema = await touchstone(['schema', 'receipt-2'])
  t.match(JSON.parse(schema.out), { $id: 'urn:touchstone:schema:receipt-2' })
})

t.test('elsewhere the packs that come with it are used, and that is said', async (t) => {
  const { code, err, out } = await touchstone(['check', 'gb-t-27922'], { cwd: emptyFolder(t) })
  t.equal(code, 0)
  t.match(flat(err), /The packs that come with Touchstone are used/)
  t.match(out, /gb-t-27922\/2011\/1/)
})

t.test('a reader that has seen enough is no failure', async (t) => {
  const command = `{ "${process.execPath}" bin/touchstone.js explain ${EXAMPLE}; echo "$?" >&2; } | head -n 1`
  const { out, err } = await run('sh', ['-c', command])
  t.equal(err, '0\n', 'nothing is said but the exit code')
  t.match(out, /^#+\n$/)
})

t.test('an old Node is told so in one line', async (t) => {
  const pretend =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.1.0"}})'
  const args = ['--import', pretend, join(PROJECT, 'bin/touchstone.js'), 'list']
  const { code, out, err } = await run(process.execPath, args)
  t.equal(code, 1)
  t.equal(out, '')
  t.match(err, /^Touchstone needs Node 24 or newer, and this is Node 20\.1\.0: .*\n$/)
})

t.test('a start before "npm ci" is told so in one line', async (t) => {
  const folder = emptyFolder(t)
  for (const name of ['bin', 'src', 'package.json'])
    cpSync(join(PROJECT, name), join(folder, name), { recursive: true })
  const { code, out, err } = await run(process.execPath, [
    join(folder, 'bin/touchstone.js'),
    'list',
  ])
  t.strictSame([code, out], [1, ''])
  t.match(err, /^Touchstone lacks packages .*npm ci.*\n$/)
})

t.test('whatever is wrong is said in words, with the exit code that was promised', async (t) => {
  // A small standard of its own, because the shipped ones take longer to read.
  const folder = emptyFolder(t)
  const root = join(folder, 'root')
  await touchstone(['new', 'starter', '--edition', '2026', '--root', root])
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const deep = file('deep.json', '['.repeat(200_000) + ']'.repeat(200_000))
  const binary = file('binary.json', Buffer.from([0xff, 0xfe, 0, 0x89, 0x50, 0x4e, 0x47]))
  const empty = file('empty.json', '')
  const huge = file('huge.json', ' '.repeat(17 * 1024 * 1024))
  const loop = '{"a":'.repeat(50) + '1' + '}'.repeat(50)
  const answers = '"date":"2026-05-20","answers":'
  const rows: readonly (readonly [
    args: readonly string[],
    code: number,
    said: RegExp,
    input?: string,
  ])[] = [
    [['score', 'nowhere.json'], 2, /nowhere\.json cannot be read: the file does not exist\./],
    [['score', 'rules'], 2, /rules is a folder/],
    [['score', binary], 2, /is not text in UTF-8/],
    [['score', empty], 2, /is empty/],
    [['score', huge], 2, /larger than 16 MiB/],
    [['score', deep], 2, /nested deeper than 64 levels/],
    [['score', '-'], 2, /Standard input is empty/, ''],
    [['score', '-'], 2, /Line 1, column 6/, '{"a" 1}'],
    [['score', '-'], 1, /is missing here/, loop],
    [['score', '-'], 1, /Expected an object here/, '[]'],
    [['score', '-'], 1, /Did you mean "starter"\?/, `{"standard":"startr",${answers}{}}`],
    [
      ['score', '-'],
      1,
      /Did you mean "response"\?/,
      `{"standard":"starter",${answers}{"respons":1}}`,
    ],
    [
      ['score', '-'],
      1,
      /in force from 20\d\d-/,
      '{"standard":"starter","date":"1999-01-01","answers":{}}',
    ],
    [['score', '-'], 2, /is reserved by the programming language/, '{"__proto__":{"a":1}}'],
    [['score', '-', '--json'], 1, /^$/, '{}'],
    [['explain', '-'], 1, /not a receipt/, '{"receipt":1}'],
    [['verify', '-'], 1, /not a receipt/, '{"a":"\\u001b[31m"}'],
    [['check', 'startre'], 2, /Did you mean "starter"\?/],
    [['test', 'nothing/at/all'], 2, /There is no "nothing\/at\/all"/],
    [['check', '--root', folder], 2, /does not contain the folders standards\/ and rules\//],
    [['rules', 'starter', '--revision', '0'], 2, /numbered 1, 2, 3/],
    [['rules', 'starter', '--edition', '2017'], 2, /The only edition is 2026\./],
    [['schema', 'rule-1'], 2, /Did you mean rules-1\?/],
    [['new', 'Our Standard', '--root', folder], 2, /our-standard would be possible/],
    [['new', '../../etc', '--root', folder], 2, /cannot be an id/],
    [['explain', EXAMPLE, '--width', '7'], 2, /from 40 to 200/],
    [['explain', EXAMPLE, '--language', 'fr'], 2, /zh, en/],
    [['scor'], 2, /Did you mean "score"\?/],
    [['score'], 2, /"touchstone score --help" shows/],
    [['serve', '--port', 'x'], 2, /TOUCHSTONE_PORT: "x" is not a whole number/],
  ]
  for (const [args, code, said, input] of rows) {
    const ran = await touchstone(args, { cwd: root, ...(input === undefined ? {} : { input }) })
    const name = args.join(' ').slice(0, 60)
    t.equal(ran.code, code, `${name} ends with ${code}`)
    t.match(flat(ran.err), said, name)
    t.notMatch(ran.err + ran.out, INSIDES, `${name} keeps its insides to itself`)
    t.notMatch(ran.err, '\u001b', `${name} says it in plain text`)
  }
})
