import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { buildStarterTemplates } from './build-starter-templates.ts'

/** Writes the starter templates into `templates/`, over those that are there. */
for (const { kind, language, bytes } of await buildStarterTemplates()) {
  const file = new URL(`../../../templates/${kind}/${language}.docx`, import.meta.url)
  mkdirSync(dirname(file.pathname), { recursive: true })
  writeFileSync(file, bytes)
  process.stdout.write(`templates/${kind}/${language}.docx\n`)
}
