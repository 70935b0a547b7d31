import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { tagPage } from '../../src/domain/document/tag-page.ts'
import { PROJECT, touchstone } from '../cli/touchstone.ts'

type Listed = {
  readonly written: string
  readonly explanation: { readonly zh: string; readonly en: string }
}

/** Tables as they are, whatever room a formatter gives their columns. */
const plain = (page: string): string => page.replaceAll(/-{3,}/g, '---').replaceAll(/ +/g, ' ')

t.test('the page of tags is what the tags are', (t) => {
  const page = readFileSync(join(PROJECT, 'docs/template-tags.md'), 'utf8')
  t.equal(
    plain(page),
    plain(tagPage()),
    '"npm run templates" writes it, "npm run format" lays it out',
  )
  t.end()
})

t.test('the command lists the same tags as the page, in the same order', async (t) => {
  const { code, out } = await touchstone(['template', 'tags', '--json'])
  t.equal(code, 0)
  const kinds = JSON.parse(out) as { readonly [kind: string]: readonly Listed[] }
  const page = readFileSync(join(PROJECT, 'docs/template-tags.md'), 'utf8')
  t.same(
    page
      .split('\n## ')
      .slice(1)
      .map((part) => part.split('\n')[0]),
    Object.keys(kinds),
  )
  for (const [kind, tags] of Object.entries(kinds)) {
    const part = page.split(`\n## ${kind}\n`)[1]!.split('\n## ')[0]!
    t.same(
      [...part.matchAll(/^\| `([^`]+)`\s*\| (.*?)\s*\| (.*?)\s*\|/gm)].map((row) => row.slice(1)),
      tags.map(({ written, explanation }) => [written, explanation.zh, explanation.en]),
      kind,
    )
  }
})
