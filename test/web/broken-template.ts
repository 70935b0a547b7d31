import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { packEntry, writeZip } from '../../src/adapters/word-template/package/zip-writer.ts'
import { ROOT } from '../http/open-app.ts'

/** The template of bilingual certificates, with tags that somebody mistyped. */
export async function brokenTemplate(): Promise<Buffer> {
  const parts = await readArchive(readFileSync(join(ROOT, 'templates/certificate/both.docx')))
  const wrong = (text: string) =>
    text
      .replace('{{zh.validUntil}}', '{{zh.validUtil}}')
      .replace('{{#creditCode}}', '{{#creditcode}}')
  const entries = [...parts].map(([name, bytes]) =>
    name === 'word/document.xml'
      ? packEntry(name, Buffer.from(wrong(String(bytes))), 6)
      : packEntry(name, bytes, 6),
  )
  return Buffer.from(writeZip(entries))
}
