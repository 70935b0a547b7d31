import t from 'tap'
import type { Expression } from '../../src/domain/language/expressions/registry.ts'
import type { ResultReceipt } from '../../src/domain/receipt/receipt.ts'
import { resultOf } from './score-pack.ts'

const X = '$.answers.x'

/** What a clause of 10 points earns whose points are the value `last`, given x. */
function earned(
  values: { readonly [id: string]: Expression },
  x: number,
): Promise<Pick<ResultReceipt, 'status' | 'points'>> {
  return resultOf(
    {
      clauses: [{ id: 'a', ask: ['x'] }],
      standard: { inputs: { x: { type: 'number' } } },
      rules: {
        weights: { a: 10 },
        values,
        criteria: { a: { points: '$.values.last' } },
      },
    },
    { x },
  )
}

t.test('a power may have any exponent while its result has at most 1,000 digits', async (t) => {
  const fifteenth = { last: { product: [10, { power: [X, 15] }] } } as const
  t.match(await earned(fifteenth, 0.5), { status: 'scored', points: 0.00030517578125 })
  t.match(await earned(fifteenth, 1), { status: 'scored', points: 10 })
  const great = { last: { power: [X, 3321] } } as const
  t.match(await earned(great, 1), { points: 1 })
  t.match(await earned(great, 2), { points: 10 }, 'more than the weight is the weight')
  t.match(await earned(great, 3), { status: 'blocked', points: null })
})

t.test('a longer number is missing, whatever it was worked out by', async (t) => {
  const steps = {
    powers: (of: Expression) => ({ power: [of, 1000] }),
    products: (of: Expression) => ({ product: Array.from({ length: 200 }, () => of) }),
    sums: (of: Expression) => ({
      sum: Array.from({ length: 50 }, (_, n) => ({ ratio: [1, { sum: [of, n + 1] }] })),
    }),
    means: (of: Expression) => ({
      mean: Array.from({ length: 50 }, (_, n) => ({ ratio: [1, { sum: [of, n + 1] }] })),
    }),
    ratios: (of: Expression) => ({ ratio: [of, { product: [of, of, of] }] }),
    differences: (of: Expression) => ({ difference: [{ ratio: [1, { sum: [of, 1] }] }, of] }),
  } as unknown as { readonly [name: string]: (of: Expression) => Expression }
  for (const [name, step] of Object.entries(steps)) {
    const values: Record<string, Expression> = { v0: step({ sum: [X, 0.001] }) }
    for (let level = 1; level < 12; level += 1) values[`v${level}`] = step(`$.values.v${level - 1}`)
    const open = await earned({ ...values, last: '$.values.v11' }, 0.7)
    t.match(open, { status: 'blocked', points: null }, name)
    const otherwise = await earned({ ...values, last: { or: ['$.values.v11', 4] } }, 0.7)
    t.match(otherwise, { status: 'scored', points: 4 }, `${name}: missing like anything else`)
  }
})
