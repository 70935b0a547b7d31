import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Foresight } from '../../src/domain/foresee/foresight.ts'
import { emptyFolder, touchstone } from './touchstone.ts'

const LOWER = ['--set', '/rules/levels/four-stars/atLeast=110']

t.test('a lower mark is told with its marks, its counts and who rises', async (t) => {
  const args = ['foresee', 'q-hxc-013', ...LOWER, '--size', '400', '--list', '2']
  const { code, out } = await touchstone([...args, '--language', 'en'])
  t.equal(code, 0)
  t.match(out, /ILLUSTRATIVE/)
  t.match(out, /SYNTHETIC: 400 organisations that do not exist, made with seed 1\./)
  t.match(out, /the threshold of Four stars changes from 120 to 110/)
  const zh = await touchstone([...args, '--language', 'zh'])
  t.match(zh.out, /“四星级”的分数线由 120 改为 110/)
  t.notMatch(zh.out, /\b(?:the|of|points)\b/, 'no English is left in the Chinese')

  const json = await touchstone([...args, '--json'])
  const foresight = JSON.parse(json.out) as Foresight
  t.equal(foresight.crossings.list.length, foresight.crossings.count, 'everyone is listed')
  t.equal(foresight.crossings.falls, 0)
  t.ok(foresight.crossings.rises > 0)
})

t.test('assessments of a file are foreseen, too', async (t) => {
  const made = await touchstone(['population', 'q-hxc-013', '--size', '20', '--seed', '9'])
  t.match(made, { code: 0, err: '' })
  const file = join(emptyFolder(t), 'some.ndjson')
  writeFileSync(file, made.out)
  const { code, out } = await touchstone([
    'foresee',
    'q-hxc-013',
    ...LOWER,
    '--assessments',
    file,
    '--language',
    'en',
  ])
  t.equal(code, 0)
  t.match(out, /Assessments +20, as given/)
  t.notMatch(out, /SYNTHETIC:/)
})

t.test('worked examples of the old rules do not stand in the way of a try', async (t) => {
  const file = join(emptyFolder(t), 'edits.json')
  writeFileSync(file, JSON.stringify([{ op: 'remove', path: '/rules/gates/0' }]))
  const args = ['foresee', 'q-hxc-013', '--patch', file, '--size', '50', '--json']
  const { code, out } = await touchstone(args)
  t.equal(code, 0)
  t.equal((JSON.parse(out) as Foresight).population.size, 50)
})

t.test('what leads nowhere is said with what to do', async (t) => {
  const lost = ['foresee', 'q-hxc-013', '--set', '/rules/levels/four-star/atLeast=110']
  t.match(await touchstone(lost), { code: 1, err: /Did you mean "four-stars"\?/ })
  const unsound = ['foresee', 'q-hxc-013', '--set', '/rules/levels/four-stars/atLeast="high"']
  t.match(await touchstone([...unsound, '--size', '10']), { code: 1, err: /The changed pack has/ })
  t.match(await touchstone(['foresee', 'q-hxc-013']), { code: 2, err: /Say what changes/ })
  t.match(await touchstone(['foresee', 'q-hxc-31', ...LOWER]), { code: 2, err: /q-hxc-013/ })
})
