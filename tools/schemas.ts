// npm run schemas: writes what is made of the language in src/domain/language/: the published
// schemas of the documents that people write, and the tables of the manual. With --check it writes nothing and fails where a file
// is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { publishedSchema, WRITTEN_SCHEMAS } from '../src/domain/published/schemas.ts'
import { jsonText } from './schemas/json-text.ts'
import { withTables } from './schemas/manual.ts'

const root = resolve(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')

const MANUAL = 'docs/standard-reference.md'
const made: readonly (readonly [file: string, text: string])[] = [
  ...WRITTEN_SCHEMAS.map(
    (name) => [`schemas/${name}.schema.json`, jsonText(publishedSchema(name))] as const,
  ),
  [MANUAL, withTables(readFileSync(join(root, MANUAL), 'utf8'))],
]

const stale = made.filter(([file, text]) => readFileSync(join(root, file), 'utf8') !== text)
for (const [file, text] of stale)
  if (isCheck) console.error(`${file} is out of date: run "npm run schemas".`)
  else writeFileSync(join(root, file), text)
process.exit(isCheck && stale.length > 0 ? 1 : 0)
