import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { tagPage } from '../../domain/document/tag-page.ts'
import { buildStarterTemplates } from './build-starter-templates.ts'

/** Writes the starter templates into `templates/`, over those that are there, and the page of tags. */
for (const { kind, language, bytes } of await buildStarterTemplates()) {
  const file = new URL(`../../../templates/${kind}/${language}.docx`, import.meta.url)
  mkdirSync(dirname(file.pathname), { recursive: true })
  writeFileSync(file, bytes)
  process.stdout.write(`templates/${kind}/${language}.docx\n`)
}
writeFileSync(new URL('../../../docs/template-tags.md', import.meta.url), tagPage())
process.stdout.write('docs/template-tags.md\n')
