// npm run messages: holds the message files of all languages against each other and writes what
// the program reads of them: src/domain/messages/keys.ts (which messages there are and what each
// takes) and src/domain/messages/built/ (the texts). With --check it writes nothing and fails where
// something is out of date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compareLanguages } from './messages/compare-languages.ts'
import { readMessages, type MessageFile } from './messages/read-messages.ts'
import { saidTwice } from './messages/said-twice.ts'
import { builtFiles } from './messages/write-built.ts'
import { keysFile } from './messages/write-keys.ts'
import { usage } from './messages/usage.ts'

const SOURCE = 'en'
const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'src/domain/messages')
const isCheck = process.argv.includes('--check')

const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'built')
  .map(({ name }) => name)
  .sort((a, b) => Number(b === 'zh') - Number(a === 'zh') || a.localeCompare(b))
const files = new Map(languages.map((language) => [language, filesOf(language)]))
const source = files.get(SOURCE)!

const complaints = [
  ...[...files.values()].flat().flatMap(({ problems }) => problems),
  ...[...files.values()].flatMap(saidTwice),
  ...languages
    .filter((language) => language !== SOURCE)
    .flatMap((language) => compareLanguages(source, files.get(language)!, language)),
  ...usage(source, join(root, 'src')),
]

const written = new Map([
  ['keys.ts', keysFile(source)],
  ...builtFiles(files).map(([name, text]): [string, string] => [`built/${name}`, text]),
])
if (isCheck) {
  for (const [name, text] of written)
    if (!existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text)
      complaints.push(`src/domain/messages/${name} is out of date: run "npm run messages".`)
} else {
  rmSync(join(folder, 'built'), { recursive: true, force: true })
  mkdirSync(join(folder, 'built'))
  for (const [name, text] of written) writeFileSync(join(folder, name), text)
}
for (const complaint of complaints) console.error(complaint)
process.exit(complaints.length > 0 ? 1 : 0)

function filesOf(language: string): readonly MessageFile[] {
  return readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) =>
      readMessages(`${language}/${name}`, readFileSync(join(folder, language, name), 'utf8')),
    )
}
