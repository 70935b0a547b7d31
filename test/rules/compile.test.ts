import { spawnSync } from 'node:child_process'
import t from 'tap'
import { compileFirstHolding, compileRules } from '../../src/domain/rules/compile.ts'
import type { Condition } from '../../src/domain/language/conditions/registry.ts'
import type { RuleDocument } from '../../src/domain/rules/document.ts'

function rule(name: string, ...all: Condition[]): RuleDocument {
  return { name, conditions: { all }, event: { type: 'earns' } }
}

function atLeast(path: string, value: number): Condition {
  return { fact: 'assessment', path, operator: 'greaterThanInclusive', value }
}

const BANDS = [90, 75, 60].map((points) => rule(`from ${points}`, atLeast('$.points', points)))

t.test('of a group the first rule that holds is chosen', (t) => {
  for (const codeGeneration of [true, false]) {
    const groups = compileFirstHolding(
      [BANDS, [], BANDS.slice(2).map(renamed)],
      {},
      { codeGeneration },
    )
    t.equal(groups.generated, codeGeneration)
    t.same([...groups.decide({ points: 80 })], [1, -1, 0])
    t.same([...groups.decide({ points: 10 })], [-1, -1, -1])
    t.same([...groups.decide({})], [-1, -1, -1])
  }
  t.end()
})

function renamed(document: RuleDocument): RuleDocument {
  return { ...document, name: `${document.name}, again` }
}

t.test('a group of a thousand rules is chosen from as a small one is', (t) => {
  const many = Array.from({ length: 1000 }, (_, place) =>
    rule(`${place}`, atLeast('$.points', 1000 - place)),
  )
  const groups = compileFirstHolding([many], {})
  t.same([...groups.decide({ points: 1000 })], [0])
  t.same([...groups.decide({ points: 500.5 })], [500])
  t.same([...groups.decide({ points: 1 })], [999])
  t.same([...groups.decide({ points: 0.5 })], [-1])
  t.end()
})

t.test('verdicts go where the caller wants them, else into a list of their own', (t) => {
  const compiled = compileRules(BANDS, {})
  const verdicts = new Uint8Array(3).fill(7)
  t.equal(compiled.decide({ points: 75 }, verdicts), verdicts)
  t.same([...verdicts], [0, 1, 1])
  t.not(compiled.decide({ points: 75 }), compiled.decide({ points: 75 }))
  const groups = compileFirstHolding([BANDS], {})
  const choices = new Int32Array(1)
  t.equal(groups.decide({ points: 75 }, choices), choices)
  t.same([...choices], [1])
  t.end()
})

t.test('what a rule says never becomes code', (t) => {
  const hostile = '"]; globalThis.broken = true; //\u2028`${globalThis.broken = 1}`\\'
  const compiled = compileRules(
    [
      rule(hostile, { fact: 'assessment', path: '$.a', operator: 'equal', value: hostile }),
      rule('list', { fact: 'assessment', path: '$.a', operator: 'in', value: [hostile, '`'] }),
      rule('shared', { condition: hostile }),
    ],
    {
      [hostile]: { all: [{ fact: 'assessment', path: '$.a', operator: 'notEqual', value: '\'"' }] },
    },
    { codeGeneration: true },
  )
  t.same([...compiled.decide({ a: hostile })], [1, 1, 1])
  t.same([...compiled.decide({ a: 'x' })], [0, 0, 1])
  t.equal(Reflect.get(globalThis, 'broken'), undefined)
  t.end()
})

t.test('where code from strings is forbidden closures take its place', (t) => {
  const compile = new URL('../../src/domain/rules/compile.ts', import.meta.url)
  const program = `
    import { compileRules } from ${JSON.stringify(compile.href)}
    const rules = ${JSON.stringify(BANDS)}
    const compiled = compileRules(rules, {})
    console.log(compiled.generated, compiled.decide({ points: 75 }).join())
    try { compileRules(rules, {}, { codeGeneration: true }) } catch (error) { console.log(error.name) }
  `
  const run = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', program],
    { encoding: 'utf8', timeout: 60_000 },
  )
  t.equal(run.stdout + run.stderr, 'false 0,1,1\nEvalError\n')
  t.end()
})
