import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { ALL, linesOf, paperOf, receiptOf, ROOT } from './papers.ts'

/**
 * The text of every paper, as people last looked at it. TAP_SNAPSHOT=1 writes it anew; then read the
 * difference before it is committed. Digests change with every file and are left out.
 */
const FOLDER = join(ROOT, 'test/fixtures/documents')

t.test('the text of every paper is what people last looked at', async (t) => {
  const receipt = await receiptOf()
  for (const [kind, language] of ALL) {
    const lines = await linesOf((await paperOf(receipt, kind, language)).bytes)
    const text = `${lines
      .filter((line) => line.trim() !== '')
      .join('\n')
      .replaceAll(/\b[0-9a-f]{64}\b/g, '<SHA-256>')
      .replaceAll(/\b[0-9a-f]{12}\b/g, '<digest>')
      .replaceAll(/touchstone \d+\.\d+\.\d+/g, 'touchstone <version>')}\n`
    const file = join(FOLDER, `${kind}-${language}.txt`)
    if (process.env['TAP_SNAPSHOT'] === '1') {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(file, text)
    }
    t.equal(text, readFileSync(file, 'utf8'), `${kind} ${language}`)
  }
})
