import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { PACK_FAULTS } from '../../src/domain/check/codes.ts'
import { FAULT_EXAMPLES, GATE_ONLY, SMALLEST } from './fault-examples.ts'
import { faultsWith } from './root-with.ts'

const root = new URL('../../', import.meta.url)

t.test('the smallest pack of the page has no fault', async (t) => {
  t.ok(Object.keys(SMALLEST).length > 0)
  t.same(await faultsWith(t, SMALLEST), [])
})

t.test('each example has its own fault and no other, in the words of the page', async (t) => {
  for (const { code, files, said, severity } of FAULT_EXAMPLES) {
    if (said === '') continue
    const faults = await faultsWith(t, { ...SMALLEST, ...files })
    t.same(
      faults.map((fault) => [fault.code, fault.severity, `${fault.message}\n${fault.fix}`]),
      [[code, severity, said]],
      code,
    )
    const [fault] = faults
    t.ok(
      fault?.file?.startsWith('standards/') || fault?.file?.startsWith('rules/'),
      `${code}: file`,
    )
  }
})

t.test('the page and the catalogue name the same codes and mean the same', async (t) => {
  const told = new Map(FAULT_EXAMPLES.map((example) => [example.code, example]))
  for (const [code, { severity, means }] of Object.entries(PACK_FAULTS)) {
    const example = told.get(code)
    t.same([example?.means, example?.severity], [means, severity], code)
  }
  const gate = gateCodes()
  for (const { code } of FAULT_EXAMPLES) {
    t.ok(Object.hasOwn(PACK_FAULTS, code) || gate.has(code), `${code} is a code`)
  }
  for (const code of gate) {
    t.ok(told.has(code) || GATE_ONLY.includes(code), `${code} of the rule gate is on the page`)
  }
  for (const code of GATE_ONLY)
    t.ok(gate.has(code) && !told.has(code), `${code} is of the gate only`)
})

t.test('no part of the check makes up a code that is not in the catalogue', async (t) => {
  const folder = new URL('src/domain/check/', root)
  for (const file of readdirSync(folder)) {
    t.notMatch(readFileSync(new URL(file, folder), 'utf8'), /\bcode: '/, file)
  }
})

/** The codes that stand in the source of the rule gate. */
function gateCodes(): ReadonlySet<string> {
  const folder = new URL('src/domain/rules/', root)
  const source = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  const codes = source.matchAll(/(?:code: |'name'\), |at\(name\), )'([a-z]+-[a-z-]+)'/g)
  return new Set([...codes].map(([, code = '']) => code))
}
