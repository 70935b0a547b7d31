import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const AT = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)

/** What a page would do: make a pack ready, make organisations, change a mark, look. */
const PROGRAM = `
import { compileScorer } from ${AT('../../src/domain/bulk/scorer.ts')}
import { takeSnapshot } from ${AT('../../src/domain/foresee/snapshot.ts')}
import { syntheticAssessments } from ${AT('../../src/domain/foresee/synthetic.ts')}
import { whatIf } from ${AT('../../src/domain/foresee/what-if.ts')}
import { preparePack } from ${AT('../../src/domain/score/score.ts')}
const rules = { revision: 1, provenance: { status: 'illustrative' }, inForce: { from: '2020-01-01' },
  weights: { a: 10, b: 20 } }
const packAt = (atLeast) => preparePack({ digest: String(atLeast), pack: { format: 'touchstone-pack/1',
  standard: { id: 's', edition: '1', title: 'S', languages: ['en'], owner: { name: 'N' },
    provenance: { status: 'illustrative' }, ask: { type: 'yes-no' }, clauses: [{ id: 'a' }, { id: 'b' }] },
  rules: { ...rules, levels: [{ id: 'good', title: 'Good', atLeast }] } } })
const before = packAt(30)
const scorer = compileScorer(before, { codeGeneration: false })
const made = syntheticAssessments(scorer, { size: 500, seed: 1, date: '2026-01-01' })
const base = takeSnapshot(before, made)
const after = takeSnapshot(packAt(20), made, base)
const { crossings } = whatIf(base, after, { population: { size: 500, source: 'synthetic' }, marks: [] })
let refused = false
try { new Function('return 1') } catch { refused = true }
console.log(JSON.stringify({ refused, rises: crossings.rises > 0 }))
`

t.test('a change is foreseen where code may not be generated, as on a page', (t) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', PROGRAM],
    { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8' },
  )
  t.same(stdout === '' ? stderr : JSON.parse(stdout), { refused: true, rises: true })
  t.end()
})
