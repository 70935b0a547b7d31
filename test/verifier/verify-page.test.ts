import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { buildVerifier } from '../../tools/verifier.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { PAGE_WORDS } from '../../src/verifier/page-words.ts'

const folder = resolve(import.meta.dirname, '../../src/verifier/built')
const page = readFileSync(resolve(folder, 'verify.html'), 'utf8')

t.test('what is built is what its sources make', async (t) => {
  const built = await buildVerifier()
  t.same(readdirSync(folder).toSorted(), Object.keys(built).toSorted())
  for (const [file, text] of Object.entries(built))
    t.equal(readFileSync(resolve(folder, file), 'utf8'), text, `run: npm run verifier (${file})`)
})

t.test('the page runs its own script and style, and reaches nobody', async (t) => {
  const policy = /content-security-policy" content="([^"]+)"/.exec(page)![1]!
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const [script] = /(?<=<script>)[\s\S]+(?=<\/script>)/.exec(page)!
  const [style] = /(?<=<style>)[\s\S]+(?=<\/style>)/.exec(page)!
  t.match(policy, "default-src 'none'")
  t.match(policy, `script-src ${hash(script)};`)
  t.match(policy, `style-src ${hash(style)};`)
  t.notMatch(policy, /connect-src|unsafe|https?:/, 'a connection is refused by the browser')
  t.notMatch(page, /(?:src|href)=|\bimport\(|@import|url\(/, 'and nothing is asked for')
})

t.test('the page has its words in every language', async (t) => {
  const used = [...page.matchAll(/data-word="([\w-]+)"/g)].map(([, name]) => name!)
  t.strictSame(used.toSorted(), PAGE_WORDS.toSorted())
  for (const catalogue of LANGUAGES.map(catalogueIn))
    for (const key of PAGE_WORDS) {
      const words = JSON.stringify(catalogue.say(key)).slice(1, -1)
      t.ok(page.includes(words), `${catalogue.language}: ${words}`)
    }
})
