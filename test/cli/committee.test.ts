import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { emptyFolder, flat, INSIDES, PROJECT, touchstone } from './touchstone.ts'

const EXAMPLE = join(PROJECT, 'examples/q-hxc-013-four-stars.json')

t.test('a committee moves a weight, and hears at once what that does', async (t) => {
  const root = emptyFolder(t)
  for (const half of ['standards', 'rules'])
    cpSync(join(PROJECT, half, 'q-hxc-013'), join(root, half, 'q-hxc-013'), { recursive: true })
  const file = join(root, 'rules/q-hxc-013/2018/1/weights.json')
  const weights = readFileSync(file, 'utf8')
  const { full } = JSON.parse(weights) as { full: number }
  writeFileSync(
    file,
    weights.replace(/"points": (\d+)/, (_, points) => `"points": ${+points + 1}`),
  )

  const checked = await touchstone(['check'], { cwd: root })
  t.equal(checked.code, 1)
  t.match(flat(checked.out), `The weights must add up to ${full}, but add up to ${full + 1}.`)
  t.match(checked.out, /at rules\/q-hxc-013\/2018\/1\/weights\.json:\d+ \/full/)
  t.match(flat(checked.out), 'Reduce the weights by 1')

  const tested = await touchstone(['test'], { cwd: root })
  t.equal(tested.code, 1)
  t.match(
    flat(tested.out),
    /✗ four-stars: .*Points of the main result: expected 125, found [\d.]+\./,
  )
  t.match(
    flat(tested.out),
    /Points of part .*Internal management in the main result: expected [\d.]+, found/,
  )

  const scored = await touchstone(['score', EXAMPLE, '--language', 'en'], { cwd: root })
  t.equal(scored.code, 1)
  t.match(flat(scored.err), 'has a fault and cannot be used')
  for (const ran of [checked, tested, scored]) t.notMatch(ran.out + ran.err, INSIDES)
})

t.test('a sibling standard is files beside the first, and nothing else', async (t) => {
  const root = emptyFolder(t)
  for (const half of ['standards', 'rules'])
    for (const id of ['hotel', 'twenty-yes-no'])
      cpSync(join(PROJECT, 'test/zoo', half, id), join(root, half, id), { recursive: true })
  t.match(await touchstone(['check', '--strict'], { cwd: root }), {
    code: 0,
    out: /2 revisions checked: no faults\./,
  })
  const rules = readFileSync(join(root, 'rules/hotel/2026/1/examples.json'), 'utf8')
  const { examples } = JSON.parse(rules) as {
    examples: Record<string, { assessment: object; expect: { points: number } }>
  }
  const { assessment, expect } = Object.values(examples)[0]!
  const input = JSON.stringify({ standard: 'hotel', ...assessment })
  for (const [language, said] of [
    ['zh', `得分 ${expect.points} / 78 分`],
    ['en', `Points ${expect.points} of 78`],
  ] as const) {
    const { code, out } = await touchstone(['explain', '-', '--language', language], {
      cwd: root,
      input,
    })
    t.equal(code, 0)
    t.match(flat(out), said)
  }
})
