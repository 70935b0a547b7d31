import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Part, Scheme } from '../../src/domain/language/scheme.ts'
import { packOf } from '../score/score-pack.ts'

const CLAUSES = [
  {
    id: 'section',
    title: 'Section',
    clauses: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
  },
]

const COMPUTED = { sum: ['a', 'b', 'c'].map((id) => `$.clauses.${id}.points`) }

/** Code and place of what is said of a scheme over a section of three clauses. */
function told(scheme: Scheme, result = false): readonly string[] {
  const rules = result ? { results: { second: scheme } } : scheme
  const pack = packOf({ clauses: CLAUSES, rules: { weights: { a: 10, b: 10, c: 10 }, ...rules } })
  return checkPack(pack, checkShape)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`)
}

/** A part wherever one may stand: in a total, for a section, of its own, in a further result. */
function everywhere(part: Part): readonly string[] {
  const at = [
    ...told({ total: { of: ['a', 'b', 'c'], ...part } }),
    ...told({ parts: { section: part } }),
    ...told({ parts: { own: { of: ['a', 'b', 'c'], ...part } }, total: { of: ['own'] } }),
    ...told({ parts: { section: part } }, true),
  ]
  return at.map((one) =>
    one.replace(/\/rules(?:\/results\/second)?(?:\/total|\/parts\/(?:section|own))/, ''),
  )
}

function four(one: string): readonly string[] {
  return [one, one, one, one]
}

t.test('weights are read by a weighted mean alone', (t) => {
  const weights = { a: 1, b: 2, c: 1 }
  t.same(everywhere({ combine: 'weighted-mean', weights, max: 10 }), [])
  t.same(everywhere({ weights }), four('member-idle /weights'))
  for (const combine of ['sum', 'max', { best: 2 }] as const)
    t.same(everywhere({ combine, weights }), four('member-idle /weights'), JSON.stringify(combine))
  for (const combine of ['mean', 'median', 'min', 'product'] as const)
    t.same(everywhere({ combine, weights, max: 10 }), four('member-idle /weights'), combine)
  t.same(everywhere({ points: COMPUTED, weights, max: 10 }), four('member-idle /weights'))
  t.end()
})

t.test('a maximum is stated where it does not follow from the children', (t) => {
  for (const combine of ['weighted-mean', 'mean', 'median', 'min', 'product'] as const)
    t.same(everywhere({ combine, max: 10 }), [], combine)
  t.same(everywhere({ points: COMPUTED, max: 10 }), [])
  t.same(everywhere({ max: 10 }), four('member-idle /max'))
  for (const combine of ['sum', 'max', { best: 2 }] as const) {
    t.same(everywhere({ combine, max: 10 }), four('member-idle /max'), JSON.stringify(combine))
    t.same(everywhere({ combine, cap: 10 }), [], 'a cap bounds')
  }
  t.end()
})

t.test('points that are worked out do not combine', (t) => {
  t.same(everywhere({ points: COMPUTED, combine: 'sum', max: 10 }), four('member-idle /combine'))
  t.end()
})

t.test('the weights of a weighted mean name all children or none', (t) => {
  const part = { combine: 'weighted-mean', max: 10 } as const
  t.same(everywhere(part), [])
  t.same(everywhere({ ...part, weights: { a: 1, b: 2, c: 0 } }), [], 'a weight of 0 is a weight')
  t.same(everywhere({ ...part, weights: { a: 1, b: 2 } }), four('weights-partial /weights'))
  t.same(everywhere({ ...part, weights: {} }), four('weights-partial /weights'))
  t.end()
})

t.test('a part has a floor that is not above its cap', (t) => {
  t.same(everywhere({ floor: 5, cap: 5 }), [])
  t.same(everywhere({ floor: 6, cap: 5 }), four('range-empty /floor'))
  t.end()
})
