import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Clause } from '../../src/domain/language/standard.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'
import type { Merge } from '../../src/domain/language/merging.ts'
import { packOf, prepared, scorePrepared } from '../score/score-pack.ts'

const NUMBERS = ['mean', 'median', 'trimmed-mean', 'min', 'max', 'sum'] as const
const WAYS: readonly Merge[] = [...NUMBERS, ...NUMBERS.map((way) => `${way}-of-points` as const)]
const OPTIONS = [{ id: 'no' }, { id: 'yes' }]

/** An input of each type, with two answers to it that differ. */
const INPUTS: readonly (readonly [Input, unknown, unknown])[] = [
  [{ type: 'number' }, 1, 3],
  [{ type: 'points' }, 1, 3],
  [{ type: 'yes-no' }, true, false],
  [{ type: 'checklist', items: OPTIONS }, ['no'], ['yes']],
  [{ type: 'choice', options: OPTIONS }, 'no', 'yes'],
  [{ type: 'date' }, '2026-01-01', '2026-01-02'],
  [{ type: 'text' }, 'a', 'b'],
]

/** What makes each type of answer earn points. */
const CRITERIA: { readonly [type: string]: object } = {
  number: { bands: [{ atLeast: 0, points: 'all' }] },
  checklist: { each: 1 },
  choice: { choice: { no: 0, yes: 'all' } },
}

function packFor(input: Input, rules: Partial<Rules> = {}): ReturnType<typeof packOf> {
  const clauses: Clause[] = [
    { id: 'a', title: 'A', ask: input },
    { id: 'b', title: 'B', ask: { type: 'points' } },
  ]
  const criterion = CRITERIA[input.type]
  const criteria = criterion === undefined ? {} : ({ a: criterion } as Rules['criteria'])
  const isScored = input.type !== 'date' && input.type !== 'text'
  const weights = isScored ? { a: 10, b: 10 } : { b: 10 }
  return packOf({ clauses, rules: { weights, criteria: criteria ?? {}, ...rules } })
}

function told(pack: ReturnType<typeof packOf>): readonly string[] {
  return checkPack(pack, checkShape)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`)
}

t.test(
  'a way to merge is refused just where it makes nothing of answers that differ',
  async (t) => {
    for (const [input, one, other] of INPUTS)
      for (const several of WAYS) {
        const pack = packFor({ ...input, several })
        const results = [{ value: one }, { value: other }]
        const receipt = await scorePrepared(prepared(pack), {
          answers: { a: { results }, b: 5 } as never,
        })
        const merges = receipt.merged['a'] !== undefined
        t.same(
          told(pack),
          merges ? [] : ['merge-unsuited /standard/clauses/0/ask/several'],
          `${several} of ${input.type}`,
        )
      }
  },
)

t.test('what always adds up can be said to, and nothing else', (t) => {
  for (const type of ['samples', 'entries'] as const)
    for (const several of WAYS)
      t.same(
        told(packFor({ type, several }, type === 'entries' ? { weights: { b: 10 } } : {})),
        several === 'sum' ? [] : ['merge-unsuited /standard/clauses/0/ask/several'],
        `${several} of ${type}`,
      )
  t.end()
})

t.test('assessors merge like results, and only numbers have a spread', (t) => {
  const at = '/standard/clauses/0/ask/assessors'
  for (const [input] of INPUTS) {
    const isNumeric = input.type === 'number' || input.type === 'points'
    t.same(told(packFor({ ...input, assessors: { merge: 'consensus' } })), [], input.type)
    t.same(
      told(packFor({ ...input, assessors: { merge: 'median' } })),
      isNumeric ? [] : [`merge-unsuited ${at}/merge`],
      input.type,
    )
    t.same(
      told(packFor({ ...input, assessors: { merge: 'consensus', spreadLimit: 1 } })),
      isNumeric ? [] : [`merge-unsuited ${at}/spreadLimit`],
      input.type,
    )
  }
  t.end()
})

t.test('answers merge by points where one clause gives each of them points', (t) => {
  const choice: Input = { type: 'choice', options: OPTIONS, several: 'mean-of-points' }
  const at = '/standard/clauses/0/ask/several'
  t.same(told(packFor(choice)), [])
  const criteria = (a: unknown): Partial<Rules> => ({ criteria: { a } as Rules['criteria'] & {} })
  const leaf = { fact: 'assessment', path: '$.answers.a', operator: 'equal', value: 'yes' }
  const rule = { conditions: { all: [leaf] }, event: { type: 'earns', params: { share: 'all' } } }
  t.same(told(packFor(choice, criteria({ rules: [rule] }))), [`merge-unsuited ${at}`], 'by rules')
  const yes: Input = { type: 'yes-no', several: 'median-of-points' }
  t.same(told(packFor(yes)), [], 'yes earns all without a word')
  t.same(told(packFor(yes, criteria({ yes: 0.3 }))), [])
  t.same(told(packFor(yes, criteria({ yes: { ratio: ['$.answers.b', 10] } }))), [
    `merge-unsuited ${at}`,
  ])
  const shared = (clauses: readonly Clause[]): readonly string[] =>
    told(
      packOf({
        clauses: [...clauses, { id: 'z', ask: { type: 'points' } }],
        standard: { inputs: { seen: { ...choice, title: 'Seen' }, more: { type: 'yes-no' } } },
        rules: {
          weights: Object.fromEntries([...clauses.map(({ id }) => [id, 10]), ['z', 1]]),
          criteria: Object.fromEntries(
            clauses.map(({ id }) => [
              id,
              { choice: { no: 0, yes: 'all' }, of: '$.answers.seen' } as const,
            ]),
          ),
        },
      }),
    )
  const here = 'merge-unsuited /standard/inputs/seen/several'
  t.same(shared([{ id: 'c', ask: ['seen'] }]), [], 'one clause asks for it')
  t.same(
    shared([
      { id: 'c', ask: ['seen'] },
      { id: 'd', ask: ['seen'] },
    ]),
    [here],
    'two do',
  )
  t.same(shared([{ id: 'c', ask: ['seen', 'more'] }]), [here], 'and for something else')
  t.same(shared([{ id: 'c', ask: ['more'] }]), [here], 'nobody asks for it alone')
  t.end()
})

t.test('a default for all answers suits some of them', (t) => {
  const yes: Input = { type: 'yes-no' }
  t.same(told(packFor(yes, { several: 'mean' })), [], 'there are points as well')
  const only = packOf({
    clauses: [{ id: 'a', title: 'A' }],
    rules: { weights: { a: 10 }, several: 'mean', assessors: { merge: 'median' } },
  })
  t.same(told(only), ['merge-unsuited /rules/several', 'merge-unsuited /rules/assessors/merge'])
  t.same(told(packFor(yes, { several: 'mean-of-points' })), [])
  const unasked = packOf({
    clauses: [{ id: 'a', title: 'A', ask: { type: 'number' } }],
    rules: {
      weights: { a: 10 },
      criteria: { a: { bands: [{ atLeast: 0, points: 'all' }] } },
      several: 'mean-of-points',
    },
  })
  t.same(told(unasked), ['merge-unsuited /rules/several'])
  t.end()
})
