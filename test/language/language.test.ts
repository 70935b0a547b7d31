import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { schemaText } from '../../src/adapters/system/json-schema.ts'
import { targetOf } from '../../src/domain/language/adjustments/registry.ts'
import { criterionKind } from '../../src/domain/language/criteria/registry.ts'
import { byExpression, type Expression } from '../../src/domain/language/expressions/registry.ts'
import { byMember, kinds } from '../../src/domain/schema/family.ts'
import { floorMark } from '../../src/domain/language/floors/registry.ts'
import { byOutcome } from '../../src/domain/language/gates/registry.ts'
import { publishedSchema, WRITTEN_SCHEMAS } from '../../src/domain/published/schemas.ts'
import {
  either,
  number,
  object,
  optional,
  pair,
  string,
  type Schema,
} from '../../src/domain/schema/schema.ts'
import { unionByMember, unionByTag } from '../../src/domain/schema/union.ts'
import { withTables } from '../../tools/schemas/manual.ts'

t.test('the published schemas are those of the language', async (t) => {
  for (const name of WRITTEN_SCHEMAS)
    t.strictSame(JSON.parse(schemaText(name)), publishedSchema(name), name)
})

t.test('the tables of the manual are those of the language', async (t) => {
  const manual = readFileSync(new URL('../../docs/standard-reference.md', import.meta.url), 'utf8')
  t.equal(withTables(manual), manual)
  t.equal(withTables(manual.replace('| `sum` ', '| `some` ')), manual, 'an old table is made anew')
  t.throws(() => withTables(manual.replace('table: inputs', 'table: outputs')), /outputs/)
  t.throws(() => withTables(manual.replace('<!-- table: inputs -->', '')), /inputs/)
})

/** Kinds that are made up: the second has a member that gives the first its name. */
const SHAPES = kinds({
  round: {
    kind: 'round',
    schema: object({ round: string({ description: 'Its colour.' }), edge: optional(number()) }),
  },
  flat: {
    kind: 'flat',
    schema: object({
      flat: number({ description: 'How flat.' }),
      round: number({ description: 'How round at the corners.' }),
      edge: optional(number()),
      side: number(),
    }),
  },
  plain: { kind: 'plain', schema: object({ plain: optional(number()) }) },
})

t.test('a union lets one kind through, with all its members and none of another', async (t) => {
  const schema = unionByMember(SHAPES, 'A shape.', {
    common: object({ name: optional(string()) }),
    stands: 'last',
  })
  const fits = fitting(schema)
  t.ok(fits({ round: 'red' }))
  t.ok(fits({ round: 'red', edge: 1, name: 'a' }))
  t.ok(fits({ flat: 1, round: 2, side: 3 }))
  t.ok(fits({ flat: 1, round: 2, side: 3, edge: 1 }))
  t.ok(fits({}), 'a kind that requires nothing is what is left')
  t.ok(fits({ plain: 1 }))

  t.notOk(fits({ flat: 1, round: 2 }), 'a member is missing')
  t.notOk(fits({ flat: 1, round: 'red', side: 3 }), 'a member is what it is in another kind')
  t.notOk(fits({ round: 2 }), 'and the other way round')
  t.notOk(fits({ round: 'red', side: 3 }), 'a member is of another kind')
  t.notOk(fits({ edge: 1 }), 'a member of two kinds stands alone')
  t.notOk(fits({ round: 'red', plain: 1 }), 'two kinds stand together')
  t.notOk(fits({ round: 'red', square: 1 }), 'nobody knows a member')
})

t.test('a kind is told by its members, the one of which more are there', async (t) => {
  const kindOf = byMember(SHAPES)
  t.equal(kindOf({ round: 'red', name: 'a' }), 'round')
  t.equal(kindOf({ flat: 1, round: 2, side: 3 }), 'flat')
  t.equal(kindOf({}), 'plain')
  t.throws(() => byMember({ round: SHAPES.round })({ flat: 1 }), TypeError)
})

t.test('a union with a tag gives every member to the kinds that have it', async (t) => {
  const schema = unionByTag(
    kinds({
      dot: { kind: 'dot', schema: object({ size: optional(number()) }) },
      line: { kind: 'line', schema: object({ size: optional(number()), to: number() }) },
    }),
    'A mark.',
    { member: 'is', description: 'dot; line.' },
    object({ name: optional(string()) }),
  )
  const fits = fitting(schema)
  t.ok(fits({ is: 'dot', size: 1, name: 'a' }))
  t.ok(fits({ is: 'line', to: 1 }))
  t.notOk(fits({ is: 'line' }), 'what the kind requires is missing')
  t.notOk(fits({ is: 'dot', to: 1 }), 'a member is of another kind')
  t.notOk(fits({ is: 'square' }), 'nobody knows the kind')
  t.notOk(fits({ size: 1 }), 'no kind is named')
})

t.test('values of several types are told apart by their type', async (t) => {
  const fits = fitting(
    either(
      { description: 'A shape, a name or two numbers.' },
      string({ minLength: 1 }),
      pair(number(), number()),
      unionByMember(SHAPES, '', { common: object({}), stands: 'last' }),
    ),
  )
  t.ok(fits('a'))
  t.ok(fits([1, 2]))
  t.ok(fits({ round: 'red' }))
  t.notOk(fits(''))
  t.notOk(fits([1, 2, 3]))
  t.notOk(fits({ round: 'red', plain: 1 }))
  t.notOk(fits(1))
})

t.test('what the language tells apart', async (t) => {
  t.equal(criterionKind({}), 'default')
  t.equal(criterionKind({ default: true, metAt: 0.5 }), 'default')
  t.equal(criterionKind({ samples: 'proportion', noneAbove: 0.2 }), 'samples')
  const kind = (one: Expression): string => {
    const at = (name: string) => (): string => name
    return byExpression(one, {
      number: at('number'),
      path: at('path'),
      sum: at('sum'),
      difference: at('difference'),
      product: at('product'),
      ratio: at('ratio'),
      power: at('power'),
      min: at('min'),
      max: at('max'),
      mean: at('mean'),
      median: ({ median }) => `median of ${median.length}`,
      position: at('position'),
      or: at('or'),
      count: at('count'),
      round: at('round'),
      lookup: at('lookup'),
      choose: at('choose'),
      bands: at('bands'),
      line: at('line'),
      logNormal: ({ median }) => `curve through ${median}`,
      days: at('days'),
      months: at('months'),
      year: at('year'),
    })
  }
  t.equal(kind(12), 'number')
  t.equal(kind('$.answers.hours'), 'path')
  t.equal(kind({ median: [1, 2, 3] }), 'median of 3')
  t.equal(kind({ logNormal: 1, median: 30, p10: 10 }), 'curve through 30')
  t.equal(kind({ round: 1, decimals: 1, mode: 'up' }), 'round')
  t.equal(targetOf({ id: 'a', add: 1 }), 'total')
  t.equal(targetOf({ id: 'a', cap: 1, to: 'goods' }), 'goods')
  t.equal(targetOf({ id: 'a', level: -1 }), undefined)
  t.strictSame(floorMark({ abovePercent: 60 }), { of: 'percent', side: 'above', mark: 60 })
  const outcome = { refuse: () => 0, veto: () => 0, lower: () => 1, block: () => 2 }
  t.equal(byOutcome('block', { ...outcome, cap: () => 3 }), 2)
  t.equal(byOutcome<unknown>({ cap: 'gold' }, { ...outcome, cap: ({ cap }) => cap }), 'gold')
})

function fitting(schema: Schema): (value: unknown) => boolean {
  return new Ajv2020({ allowUnionTypes: true, strict: false }).compile(schema)
}
