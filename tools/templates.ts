import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tagPage } from '../src/domain/document/tag-page.ts'
import { buildStarterTemplates } from './starter-templates/build-starter-templates.ts'

const root = join(import.meta.dirname, '..')

/** Writes the starter templates into `templates/`, over those that are there, and the page of tags. */
for (const { kind, language, bytes } of await buildStarterTemplates()) {
  const file = join(root, 'templates', kind, `${language}.docx`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  process.stdout.write(`templates/${kind}/${language}.docx\n`)
}
writeFileSync(join(root, 'docs/template-tags.md'), tagPage())
process.stdout.write('docs/template-tags.md\n')
