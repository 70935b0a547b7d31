import t from 'tap'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Rules } from '../../src/domain/pack/rules.ts'
import { packOf } from '../score/score-pack.ts'
import { houses, proofOf } from './packs.ts'

t.test('nothing is wrong with the shipped packs and the zoo over all assessments', async (t) => {
  for (const house of houses())
    for (const { standard, digested } of await house.shelf.revisions()) {
      if (digested === undefined) continue
      const { findings, open } = proofOf(digested.pack)
      const faults = findings.filter(({ severity }) => severity === 'warning')
      t.strictSame(
        faults.map(({ code, pointer }) => [code, pointer]),
        [],
        standard,
      )
      t.equal(open, 0, `${standard}: nothing is left open`)
    }
})

/** Three clauses of 10 points, of which each is given or not, with these rules. */
function three(rules: Partial<Rules>): Pack {
  return packOf({
    clauses: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    standard: { notApplicable: false },
    rules: { weights: { a: 10, b: 10, c: 10 }, ...rules },
  })
}

function codes(pack: Pack): readonly string[] {
  return proofOf(pack).findings.map(({ code }) => code)
}

t.test('a mark above all points is never reached', async (t) => {
  const low = { id: 'low', title: 'Low', atLeast: 10 }
  t.strictSame(codes(three({ levels: [low, { id: 'top', title: 'Top', atLeast: 30 }] })), [])
  const { findings } = proofOf(three({ levels: [low, { id: 'top', title: 'Top', atLeast: 31 }] }))
  t.match(findings, [
    {
      code: 'level-never-reached',
      pointer: '/rules/levels/1',
      ground: { kind: 'proof' },
      witnesses: [{ outcomes: [{ points: 30, level: 'low' }] }],
    },
  ])
  t.equal(findings.length, 1)
})
