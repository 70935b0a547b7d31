// Runs the whole program with message files in a language that nobody speaks. What still reads as
// English or Chinese was not in a message file, unless a committee, a clerk or a caller wrote it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { emptyFolder, PROJECT, run, type Ran } from '../cli/touchstone.ts'
import { linesOf } from '../documents/papers.ts'
import { escapedIn } from './pseudo/escaped.ts'

const HOOK = join(import.meta.dirname, 'pseudo/hook.ts')
const FOUR_STARS = 'examples/q-hxc-013-four-stars.json'
const NO_STAR = 'examples/q-hxc-013-no-star.json'

t.setTimeout(300_000)

/** Members whose values are words of the language of rules: a status, a type of answer. */
const WORDS_OF_THE_LANGUAGE = new Set(
  'status type state op operator merge mode keep otherwise stage kind'.split(' '),
)

/** What committees and bodies wrote: the texts and the identifiers of packs and assessments. */
const WRITTEN = ['standards', 'rules', 'examples', 'test/zoo'].flatMap((folder) =>
  jsonIn(join(PROJECT, folder)).flatMap(writtenIn),
)

/** Names that are the same in every language: commands, members of requests and files, products. */
const NAMES = [
  'Touchstone LibreOffice Word Excel PDF JSON API HTTP UTF CSV NDJSON SHA RFC ISO GB Node SQLite',
  'score explain improve foresee population compare calibrate verify render template list tags check',
  'test examples rules new schema serve migrate backup restore audit person add disable password key',
  'create revoke TS help command zh en both pointer',
  'Times New Roman Arial SimSun SimHei CNCA CNAS',
  // Tags of templates are names too.
  ...readFileSync(join(PROJECT, 'docs/template-tags.md'), 'utf8')
    .matchAll(/\{\{([^}]*)\}\}/g)
    .map(([, name]) => name!),
]

t.test('the hook really replaces the words', async (t) => {
  const { code, out } = await strange(['list'])
  t.equal(code, 0)
  t.match(out, /Śţáńđáŕđś/)
  t.strictSame(escapedIn('The last word, 完毕', []), ['The last word', '完毕'])
  t.strictSame(escapedIn('The last word, 完毕', ['a The last word', '完毕。']), [])
})

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ['--help'],
  ...NAMES[1]!
    .split(' ')
    .filter((name) => name !== 'tags')
    .map((name) => [name, '--help']),
  ...['migrate', 'backup', 'restore', 'audit', 'person', 'key'].map((name) => [name, '--help']),
  ['score', FOUR_STARS],
  ['score', NO_STAR],
  ['score', 'no-such-file'],
  ['score', 'package.json'],
  ['score', '--batch', FOUR_STARS],
  ['explain', FOUR_STARS],
  ['explain', NO_STAR],
  ['improve', NO_STAR],
  ['improve', FOUR_STARS],
  ['improve', FOUR_STARS, '--level', 'six-stars'],
  ['list'],
  ['check'],
  ['check', '--prove', 'q-hxc-013'],
  ['check', 'q-hxc-14'],
  ['test'],
  ['test', '--mutants', 'gb-t-27922'],
  ['examples', 'q-hxc-013'],
  ['rules', 'q-hxc-013'],
  ['rules', 'gb-t-27922'],
  ['rules', 'q-hxc-013', '--edition', '1999'],
  ['compare', 'q-hxc-013', 'hxc-kitchen-customization'],
  ['compare', 'q-hxc-013', 'q-hxc-013/1/1/1'],
  ['schema'],
  ['schema', 'rules-9'],
  ['template', 'list'],
  ['template', 'tags', '--kind', 'certificate'],
  ['template', 'tags', '--kind', 'findings'],
  ['template', 'check', 'templates/findings/en.docx', '--kind', 'findings'],
  ['template', 'check', 'templates/findings/en.docx', '--kind', 'certificate'],
  ['template', 'check', 'package.json', '--kind', 'findings'],
  ['audit', 'verify', '--database', 'no-such-register.db'],
  ['serve', '--port', 'many'],
  ['scroe'],
  ['score'],
  ['score', FOUR_STARS, '--langauge', 'zh'],
]

for (const args of COMMANDS)
  t.test(`nothing escaped the message files: touchstone ${args.join(' ')}`, (t) =>
    nothingEscapes(t, args),
  )

t.test('nothing escaped in what is said of every standard of the zoo', async (t) => {
  const at = ['--root', 'test/zoo']
  for (const id of readdirSync(join(PROJECT, 'test/zoo/standards')))
    await nothingEscapes(t, ['rules', id, ...at])
  await nothingEscapes(t, ['list', ...at])
  await nothingEscapes(t, ['check', ...at])
  await nothingEscapes(t, ['test', ...at])
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
  const rules = join(folder, 'rules/ours/2026/1')
  for (const name of readdirSync(rules)) {
    const file = join(rules, name)
    const whole = readFileSync(file, 'utf8')
    for (const spoilt of spoiltFrom(whole)) {
      writeFileSync(file, spoilt)
      await nothingEscapes(
        t,
        ['check', '--root', folder],
        own.join('\n'),
        spoilt.replaceAll(/"(?:status|type)": "\w+"/g, ''),
      )
    }
    writeFileSync(file, whole)
  }
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

/** Runs a command; what it says has no word but of messages, packs, names and the `given` texts. */
async function nothingEscapes(
  t: Test,
  args: readonly string[],
  ...given: readonly string[]
): Promise<void> {
  const { out, err } = await strange(args)
  t.ok(out.length + err.length > 0, `touchstone ${args.join(' ')} says something`)
  const files = (await Promise.all(args.map(textIn))).flat()
  t.strictSame(
    escapedIn(`${out}\n${err}`, [...WRITTEN, ...NAMES, ...args, ...files, ...given]),
    [],
    `touchstone ${args.join(' ')}`,
  )
}

function strange(args: readonly string[]): Promise<Ran> {
  return run(process.execPath, ['--import', HOOK, join(PROJECT, 'bin/touchstone.js'), ...args])
}

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

function jsonIn(folder: string): readonly unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown)
}

/** Texts, identifiers and names of members; no word of the language of rules, such as a status. */
function writtenIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    WORDS_OF_THE_LANGUAGE.has(name) && typeof inner === 'string' ? [] : [name, ...writtenIn(inner)],
  )
}

/** What stands in a file that a command is given. */
async function textIn(file: string): Promise<readonly string[]> {
  if (!/\.(?:json|docx)$/.test(file) || !existsSync(join(PROJECT, file))) return []
  const bytes = readFileSync(join(PROJECT, file))
  return file.endsWith('.json') ? [String(bytes)] : (await linesOf(bytes)).flatMap(plainParts)
}

/** A line of a template, without its tags. */
function plainParts(line: string): readonly string[] {
  return line.split(/\{\{[^}]*\}\}/).filter((part) => part.trim().length > 1)
}
