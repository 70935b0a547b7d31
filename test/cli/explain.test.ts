import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { displayWidth } from '../../src/adapters/plain-text/display-width.ts'
import { emptyFolder, INSIDES, PROJECT, touchstone } from './touchstone.ts'

const FIXTURES = join(PROJECT, 'test/fixtures/explain')

/** With WRITE_FIXTURES=1 the explanations are written down instead of compared. */
const isWriting = process.env['WRITE_FIXTURES'] === '1'

const CASES = ['q-hxc-013-four-stars', 'q-hxc-013-no-star', 'gb-t-27922-four-stars'] as const

for (const name of CASES)
  for (const language of ['en', 'zh'] as const)
    t.test(`the explanation of ${name} reads as it was agreed, in ${language}`, async (t) => {
      const args = ['explain', `examples/${name}.json`, '--language', language]
      const { code, out, err } = await touchstone(args)
      t.equal(code, 0)
      t.equal(err, '')
      // Digests change with every comma of a pack and say nothing about words.
      const text = out.replaceAll(/\b[0-9a-f]{64}\b/g, '<digest>')
      const fixture = join(FIXTURES, `${name}.${language}.txt`)
      if (isWriting) {
        mkdirSync(FIXTURES, { recursive: true })
        writeFileSync(fixture, text)
      }
      t.equal(text, readFileSync(fixture, 'utf8'))

      const lines = out.split('\n')
      t.same(
        lines.filter((line) => displayWidth(line) > 80),
        [],
        'no line is wider than 80 columns',
      )
      t.same(
        lines.filter((line) => line !== line.trimEnd()),
        [],
        'no line ends in spaces',
      )
      t.notMatch(out, INSIDES)
      t.notMatch(out, '\u001b', 'no colours where nobody looks at a terminal')
      const mark = language === 'en' ? 'ILLUSTRATIVE' : '示例：'
      t.match(lines[1], mark, 'it begins with its mark')
      t.match(lines.slice(-5).join('\n'), mark, 'it ends with its mark')
    })

t.test('an explanation is as wide as it is asked to be', async (t) => {
  const file = 'examples/q-hxc-013-no-star.json'
  const { out } = await touchstone(['explain', file, '--width', '50', '--language', 'zh'])
  const widest = Math.max(...out.split('\n').map(displayWidth))
  t.ok(widest <= 50 && widest > 45, `the widest line has ${widest} columns`)
})

t.test('a receipt is explained without the pack that made it', async (t) => {
  const file = 'examples/q-hxc-013-four-stars.json'
  const { out: receipt } = await touchstone(['score', file, '--json'])
  const root = emptyFolder(t)
  for (const folder of ['standards', 'rules']) mkdirSync(join(root, folder))
  const { code, out } = await touchstone(['explain', '-', '--language', 'en', '--root', root], {
    input: receipt,
  })
  t.equal(code, 0)
  t.match(out, /\n {4}C\.2\.1 First response \.+ \d of 4\n/)
  t.match(out, 'Four stars')
  t.notMatch(out, INSIDES)
})
