import t from 'tap'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { ProofFinding } from '../../src/domain/prove/finding.ts'
import { packOf } from '../score/score-pack.ts'
import { proofOf } from './packs.ts'

/** A clause of 20 points, a prize and recorded faults. */
function shop(rules: Partial<Rules>): Pack {
  return packOf({
    clauses: [{ id: 'greeting', ask: { type: 'points' } }],
    standard: {
      notApplicable: false,
      inputs: { prize: { type: 'yes-no' }, faults: { type: 'entries' } },
    },
    rules: { weights: { greeting: 20 }, ...rules },
  })
}

const SCALE = /^points-/

function told(pack: Pack): readonly ProofFinding[] {
  const { findings, unproved } = proofOf(pack)
  t.strictSame(
    unproved.filter(({ code }) => SCALE.test(code)),
    [],
    'nothing of it stays open',
  )
  return findings.filter(({ code }) => SCALE.test(code))
}

const prize = { id: 'prize', when: { all: [won()] }, add: 2 }

function won() {
  return {
    fact: 'assessment',
    path: '$.answers.prize',
    operator: 'equal',
    value: true,
  } as const
}

t.test('a bonus on full marks is told with the assessment that has it', async (t) => {
  const pack = shop({ adjustments: [prize] })
  t.match(told(pack), [
    {
      code: 'points-above-maximum',
      severity: 'remark',
      pointer: '/rules/adjustments',
      ground: { kind: 'witness' },
      witnesses: [{ assessment: { answers: { prize: true } } }],
    },
  ])
  const points = told(pack)[0]!.witnesses[0]!.outcomes[0]!.points
  t.ok(Number(points) > 20, String(points))
  const clamp = { min: 0, max: 20, when: 'end' } as const
  t.strictSame(told(shop({ adjustments: [prize], clamp })), [], 'a clamp holds it')
})

t.test('a computed total that leaves its maximum is told, and a cap holds it', async (t) => {
  const points = { product: [1.5, '$.clauses.greeting.points'] }
  t.match(told(shop({ total: { points, max: 20 } })), [
    { code: 'points-above-maximum', pointer: '/rules/total' },
  ])
  t.strictSame(told(shop({ total: { points, max: 20, cap: 20 } })), [])
  t.strictSame(told(shop({ total: { points, max: 30 } })), [])
})

t.test('deductions without a bound come to less than 0', async (t) => {
  const fee = { id: 'fee', add: { product: [-1, '$.answers.faults.count'] } }
  const [below, ...more] = told(shop({ adjustments: [fee] }))
  t.match(below, { code: 'points-below-zero', severity: 'remark' })
  t.ok(Number(below!.witnesses[0]!.outcomes[0]!.points) < 0)
  t.strictSame(more, [])
  const clamp = { min: 0, when: 'end' } as const
  t.strictSame(told(shop({ adjustments: [fee], clamp })), [])
})

t.test('a part that leaves its scale is told by its own name', async (t) => {
  const pack = packOf({
    clauses: [
      { id: 'hall', title: 'Hall', clauses: [{ id: 'door' }] },
      { id: 'yard', title: 'Yard', clauses: [{ id: 'gate' }] },
    ],
    rules: {
      weights: { door: 10, gate: 10 },
      adjustments: [{ id: 'fee', to: 'hall', add: -4 }],
    },
  })
  const at = told(pack).map(({ code, message }) => [code, message.with])
  t.match(at[0], ['points-below-zero', { part: { key: 'proof-part' } }])
})
