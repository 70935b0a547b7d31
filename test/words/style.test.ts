import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import t from 'tap'

const ROOT = resolve(import.meta.dirname, '../..')
const MESSAGES = join(ROOT, 'src/domain/messages')

/** Everything that readers of a language may be told. */
function wordsOf(language: string): string {
  return readdirSync(join(MESSAGES, language))
    .map((file) => readFileSync(join(MESSAGES, language, file), 'utf8'))
    .join('\n')
    .toLowerCase()
}

t.test('the terms of the style page are those that readers meet', (t) => {
  const page = readFileSync(join(ROOT, 'docs/style.md'), 'utf8')
  const rows = [...page.matchAll(/^\| ([a-z, ]+?) +\| (\p{Script=Han}[^|]*?) +\|/gmu)]
  t.ok(rows.length > 15, 'the table is read')
  const [english, chinese] = [wordsOf('en'), wordsOf('zh')]
  for (const [, en, zh] of rows) {
    for (const word of en!.split(', ')) t.ok(english.includes(word), word)
    for (const word of zh!.split('、')) t.ok(chinese.includes(word), word)
  }
  t.end()
})
