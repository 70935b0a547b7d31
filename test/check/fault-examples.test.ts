import { readFileSync } from 'node:fs'
import t from 'tap'
import { PACK_FAULTS } from '../../src/domain/faults/pack-faults.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
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
    const found = await faultsWith(t, { ...SMALLEST, ...files })
    const faults = found.map((fault) => wordFault(fault, catalogueIn('en')))
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

t.test('the page and the program name the same codes', async (t) => {
  const told = new Map(FAULT_EXAMPLES.map((example) => [example.code, example]))
  for (const [code, severity] of Object.entries(PACK_FAULTS)) {
    t.equal(told.get(code)?.severity, severity, code)
    t.ok(told.get(code)?.means, `${code}: what it means`)
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

/** The codes of the rule gate, by the messages there are for them. */
function gateCodes(): ReadonlySet<string> {
  const folder = new URL('src/domain/messages/en/', root)
  const text = readFileSync(new URL('fault-rules.ftl', folder), 'utf8')
  const keys = [...text.matchAll(/^fault-([a-z-]+?)(?:--[a-z-]+)? =/gm)].map(
    ([, code = '']) => code,
  )
  return new Set(keys.filter((code) => !Object.hasOwn(PACK_FAULTS, code)))
}
