// Runs every command with message files in a language that nobody speaks. What still reads as English
// or Chinese was not in a message file, unless a committee, a clerk or a caller wrote it.
import t from 'tap'
import { escapedIn } from './pseudo/escaped.ts'
import { NAMES, nothingEscapes, strange } from './pseudo/nothing-escapes.ts'

const FOUR_STARS = 'examples/q-hxc-013-four-stars.json'
const NO_STAR = 'examples/q-hxc-013-no-star.json'

t.setTimeout(300_000)

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
  ...['migrate', 'backup', 'restore', 'audit', 'checkpoint', 'person', 'key', 'comments'].map(
    (name) => [name, '--help'],
  ),
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
  ['check', '--prove', 'deductions', '--root', 'test/zoo'],
  ['check', 'q-hxc-14'],
  ['test'],
  ['test', '--mutants', 'hotel', '--root', 'test/zoo'],
  ['examples', 'q-hxc-013'],
  ['rules', 'q-hxc-013'],
  ['rules', 'gb-t-27922'],
  ['rules', 'q-hxc-013', '--edition', '1999'],
  ['compare', 'q-hxc-013', 'hxc-kitchen-customization'],
  ['compare', 'q-hxc-013', 'q-hxc-013/1/1/1'],
  ['schema'],
  ['schema', 'rules-9'],
  ['workbook', 'q-hxc-013', '--take', 'package.json'],
  ['template', 'list'],
  ['template', 'tags', '--kind', 'certificate'],
  ['template', 'tags', '--kind', 'findings'],
  ['template', 'check', 'templates/findings/en.docx', '--kind', 'findings'],
  ['template', 'check', 'templates/findings/en.docx', '--kind', 'certificate'],
  ['template', 'check', 'package.json', '--kind', 'findings'],
  ['audit', 'verify', '--data', 'no-such-folder'],
  ['checkpoint', 'publish', '--help'],
  ['checkpoint', 'witness', '--help'],
  ['template', 'mend', '--help'],
  [
    'template',
    'mend',
    'templates/findings/en.docx',
    '-o',
    '/tmp/never-made.docx',
    '--kind',
    'nothing',
  ],
  ['serve', '--port', 'many'],
  ['scroe'],
  ['score'],
  ['score', FOUR_STARS, '--langauge', 'zh'],
]

for (const args of COMMANDS)
  t.test(`nothing escaped the message files: touchstone ${args.join(' ')}`, (t) =>
    nothingEscapes(t, args),
  )
