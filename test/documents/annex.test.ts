import { join } from 'node:path'
import t from 'tap'
import { annexModel } from '../../src/domain/document/annex.ts'
import type { TagData } from '../../src/domain/document/example-data.ts'
import { equation } from '../../src/domain/document/describe-tag.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Language } from '../../src/domain/messages/text.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { packOf, prepared, type Sketch } from '../score/score-pack.ts'
import { p, readBack, rendered, wordFile } from '../word-template/word-file.ts'
import { sdkFaults } from './open-xml-sdk.ts'
import { ROOT } from './papers.ts'

function annexOf(sketch: Sketch, language: Language = 'en'): TagData {
  const { expanded, digest } = prepared(packOf(sketch))
  const software = { name: 'touchstone', version: '0.0.0' } as const
  return annexModel({ expanded, digest, marks: [], software }, catalogueIn(language), {
    template: 'f'.repeat(64),
  })
}

const SHOP: Sketch = {
  clauses: [
    {
      id: 'goods',
      title: 'Goods',
      clauses: [
        { id: 'stock', title: 'Stock' },
        { id: 'order', title: 'Order' },
      ],
    },
    { id: 'staff', title: 'Staff', clauses: [{ id: 'skill', title: 'Skill' }] },
  ],
}

t.test('caps, restating, bounds, amounts and floors stand in the annex, from the rules', (t) => {
  const model = annexOf({
    ...SHOP,
    rules: {
      weights: { stock: 12, order: 12, skill: 16 },
      parts: { goods: { cap: 18 } },
      total: { renormalise: 80 },
      rounding: { total: { decimals: 0, mode: 'half-up' } },
      adjustments: [{ id: 'prize', title: 'Prize', add: 4, reason: 'Prose beside it.' }],
      clamp: { min: 0, max: 70, when: 'end' },
      levels: [{ id: 'good', title: 'Good', atLeast: 40, parts: { goods: { percent: 60 } } }],
      results: { strict: { title: 'Strict', total: { combine: 'min', max: 1 } } },
    },
  })
  t.match(model, {
    standard: { fullPoints: '80' },
    sections: [
      { title: 'Goods', max: '18', facts: ['Sum', 'at most 18'] },
      { title: 'Staff', max: '16', facts: undefined },
    ],
    parts: [{ title: 'Total', facts: ['Sum', 'restated to 80'] }],
    levels: [{ title: 'Good', mark: '≥ 40', needs: ['Goods: at least 60%'] }],
    gates: [],
    adjustments: [
      {
        title: 'Prize',
        formula: { kind: 'sum', of: [{ text: 'Total' }, { value: 4 }] },
        reason: 'Prose beside it.',
      },
    ],
    results: [{ title: 'Strict', max: '1' }],
  })
  const general = JSON.stringify(model['general'])
  t.match(general, 'a whole number, halves away from zero')
  t.match(general, 'at least 0; at most 70; applied once, at the end')
  t.end()
})

t.test('the full score of means is theirs, and members are said to be weighed by shares', (t) => {
  const model = annexOf({
    ...SHOP,
    rules: {
      weights: { stock: 10, order: 10, skill: 10 },
      parts: { goods: { combine: 'mean', max: 1 }, staff: { combine: 'mean', max: 1 } },
      total: { combine: 'weighted-mean', weights: { staff: 5, goods: 2 }, max: 50 },
    },
  })
  t.match(model, {
    standard: { fullPoints: '50' },
    sections: [{ title: 'Goods', max: '1' }, { title: 'Staff' }],
    parts: [
      {
        facts: [
          'Weighted mean',
          'members count by their share of maximum points',
          'weighted: Goods 2, Staff 5',
          'out of 50',
        ],
      },
    ],
  })
  t.end()
})

t.test('clauses outside the sections stand under a head of their own', (t) => {
  const model = annexOf({
    clauses: [...SHOP.clauses, { id: 'extra', title: 'Extra' }],
    rules: { weights: { stock: 1, order: 2, skill: 3, extra: 4 } },
  })
  t.match((model['sections'] as TagData[])[2], {
    title: 'Clauses outside the sections',
    max: '4',
    clauses: [{ title: 'Extra' }],
  })
  t.end()
})

t.test('a tag of a formula becomes an equation of Word, wherever a clerk writes it', async (t) => {
  const service = openRulesService({ root: join(ROOT, 'test/zoo') })
  const about = { standard: 'computed' }
  const { bytes } = await service.papers.render({ kind: 'annex', language: 'en', about })
  const { body } = await readBack(bytes)
  t.ok(body.match(/<m:oMath /g)!.length > 10, 'formulas are equations')
  t.match(body, '<m:f><m:num>', 'a ratio is a fraction')
  t.match(body, '<m:begChr m:val="{"/>', 'cases stand behind a brace')
  t.notMatch(body, '\uE003')
  t.strictSame(await sdkFaults(bytes), [])

  const schema = { formula: equation('tag-formula', { kind: 'number', value: 1 }) }
  const within = await rendered(wordFile(p('Points = {{formula}}, at most.')), schema, {
    formula: { kind: 'ratio', a: { kind: 'name', text: 'A < B' }, b: { kind: 'number', value: 3 } },
  })
  t.match(within.body, 'A &lt; B')
  t.strictSame(within.lines, ['Points = A < B ÷ 3, at most.'])
})

t.test('tables and shared conditions are called by their label, else by number', (t) => {
  const named = (labels: { readonly [id: string]: string }, language: Language = 'en'): unknown =>
    annexOf(
      {
        ...SHOP,
        rules: {
          weights: { stock: 12, order: 12, skill: 16 },
          tables: { 'by-size': { small: 8, large: 48 } },
          conditions: {
            'is-large': {
              fact: 'assessment',
              path: '$.total.points',
              operator: 'greaterThanInclusive',
              value: 9,
            },
          },
          labels,
        },
      },
      language,
    )['tables']
  t.match(named({}), [{ title: 'Table 1' }, { title: 'Condition 1' }])
  t.match(named({}, 'zh'), [{ title: '数表 1' }, { title: '条件 1' }])
  t.match(named({ 'by-size': 'Limits', 'is-large': 'Large' }), [
    { title: 'Limits' },
    { title: 'Condition "Large"' },
  ])
  t.end()
})
