// Has the program speak of all kinds of packs, organisations and papers in a language that nobody
// speaks. What still reads as English or Chinese was not in a message file, unless a committee, a
// clerk or a caller wrote it.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { emptyFolder, PROJECT, run } from '../cli/touchstone.ts'
import { escapedIn } from './pseudo/escaped.ts'
import {
  HOOK,
  jsonIn,
  NAMES,
  nothingEscapes,
  nothingEscapesOf,
  plainParts,
  strange,
  WRITTEN,
  writtenIn,
} from './pseudo/nothing-escapes.ts'

const FOUR_STARS = 'examples/q-hxc-013-four-stars.json'

t.setTimeout(300_000)

t.test('nothing escaped in what is said of every standard of the zoo', async (t) => {
  const at = ['--root', 'test/zoo']
  const rules = readdirSync(join(PROJECT, 'test/zoo/standards')).map((id) => ['rules', id])
  await nothingEscapesOf(
    t,
    [...rules, ['list'], ['check'], ['test']].map((args) => ({ args: [...args, ...at] })),
  )
})

t.test('nothing escaped in what is said of many organisations', async (t) => {
  const folder = emptyFolder(t)
  const made = await strange(['population', 'q-hxc-013', '--size', '40', '--assessors', '4'])
  t.equal(made.code, 0)
  const many = join(folder, 'many.ndjson')
  writeFileSync(many, made.out)
  await nothingEscapes(t, ['calibrate', many], made.out)
  const alone = await strange(['population', 'q-hxc-013', '--size', '40'])
  const edits = join(folder, 'edits.json')
  writeFileSync(edits, JSON.stringify([{ op: 'replace', path: '/levels/4/atLeast', value: 110 }]))
  await nothingEscapes(t, ['foresee', 'q-hxc-013', '--patch', edits, '--size', '40'], alone.out)
})

t.test('nothing escaped in what is said of a receipt', async (t) => {
  const folder = emptyFolder(t)
  const { out } = await strange(['score', FOUR_STARS, '--json'])
  const file = join(folder, 'receipt.json')
  writeFileSync(file, out)
  await nothingEscapes(t, ['verify', file], out)
  const receipt = JSON.parse(out) as { clauses: { points: number }[] }
  receipt.clauses[0]!.points = 0
  writeFileSync(file, JSON.stringify(receipt))
  await nothingEscapes(t, ['verify', file], out)
})

t.test('nothing escaped in what is said of a pack with faults', async (t) => {
  const folder = emptyFolder(t)
  const standard = await strange(['new', 'ours', '--edition', '2026', '--root', folder])
  t.equal(standard.code, 0)
  const own = jsonIn(folder).flatMap(writtenIn)
  const rules = 'rules/ours/2026/1'
  const commands = readdirSync(join(folder, rules)).flatMap((name) =>
    spoiltFrom(readFileSync(join(folder, rules, name), 'utf8')).map((spoilt) => {
      const root = emptyFolder(t)
      cpSync(folder, root, { recursive: true })
      writeFileSync(join(root, rules, name), spoilt)
      const said = spoilt.replaceAll(/"(?:status|type)": "\w+"/g, '')
      return { args: ['check', '--root', root], given: [own.join('\n'), said] }
    }),
  )
  await nothingEscapesOf(t, commands)
})

t.test('nothing escaped in papers', async (t) => {
  const { code, out, err } = await run(process.execPath, [
    '--import',
    HOOK,
    join(import.meta.dirname, 'pseudo/print-papers.ts'),
  ])
  t.match({ code, err }, { code: 0, err: '' })
  const papers = JSON.parse(out) as readonly {
    readonly name: string
    readonly lines: readonly string[]
    readonly template: readonly string[]
  }[]
  t.ok(papers.length > 10)
  const written = [
    ...WRITTEN,
    ...NAMES,
    readFileSync(join(PROJECT, 'test/documents/papers.ts'), 'utf8'),
  ]
  for (const { name, lines, template } of papers) {
    // What the clerk wrote around a tag is taken away, longest first: it may hold other pieces.
    const pieces = template.flatMap(plainParts).toSorted((a, b) => b.length - a.length)
    const rest = pieces.reduce((text, piece) => text.replaceAll(piece, ' · '), lines.join('\n'))
    t.strictSame(escapedIn(rest, [...written, ...pieces]), [], name)
  }
})

/** A file with each of the mistakes that people make: a lost comma, a wrong type, a wrong name. */
function spoiltFrom(whole: string): readonly string[] {
  const number = /: \d+/
  return [
    whole.slice(0, whole.length / 2),
    whole.replace(',', ''),
    whole.replace(number, ': "ten"'),
    whole.replace(number, ': -7'),
    whole.replace(/"([a-z]+)": (?=[[{])/, '"$1x": '),
    whole.replaceAll(/"(answers|clauses|facts)\./g, '"$1.x'),
    '[]',
  ]
}
