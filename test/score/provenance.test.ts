import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { ProvenanceStatus } from '../../src/domain/language/provenance.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { listed } from '../words/told.ts'
import { packOf, prepared, scorePrepared, type Sketch } from './score-pack.ts'

const DRAFT = { status: 'draft' } as const
const PUBLISHED = { status: 'published' } as const
const ILLUSTRATIVE = { status: 'illustrative' } as const

/** Published, but for what the rules say. */
function shop(rules: Partial<Rules>): Sketch {
  return {
    clauses: [
      {
        id: 'goods',
        title: 'Goods',
        clauses: [
          { id: 'fresh', title: 'Fresh' },
          {
            id: 'shelf',
            title: 'Shelf',
            clauses: [{ id: 'dusted', title: 'Dusted', class: 'light' }],
          },
        ],
      },
      { id: 'kind', title: 'Kind' },
    ],
    standard: { provenance: PUBLISHED },
    rules: {
      provenance: PUBLISHED,
      weights: { fresh: 10, kind: { points: 5, provenance: PUBLISHED } },
      classes: { light: 2 },
      levels: [
        { id: 'pass', title: 'Pass', atLeast: 5 },
        { id: 'good', title: 'Good', atLeast: 9, provenance: PUBLISHED },
      ],
      ...rules,
    },
  }
}

async function receiptOf(rules: Partial<Rules>): Promise<Receipt> {
  return scorePrepared(prepared(packOf(shop(rules))), {
    answers: { fresh: true, dusted: true, kind: true },
  })
}

/** The statuses of the three weights, of the two levels, and of all. */
async function statuses(
  provenanceOf: NonNullable<Rules['provenanceOf']>,
  more: Partial<Rules> = {},
): Promise<readonly (readonly ProvenanceStatus[])[]> {
  const { clauses, results, provenance } = await receiptOf({ provenanceOf, ...more })
  return [
    clauses.map(({ weight }) => weight.provenance),
    results[0]!.levels.map((level) => level.provenance),
    [provenance.status],
  ]
}

t.test('what is said of a list holds for each that does not say otherwise', async (t) => {
  t.same(await statuses({}), [
    ['published', 'published', 'published'],
    ['published', 'published'],
    ['published'],
  ])
  t.same(await statuses({ weights: DRAFT }), [
    ['draft', 'published', 'published'],
    ['published', 'published'],
    ['draft'],
  ])
  t.same((await statuses({ classes: DRAFT }))[0], ['published', 'draft', 'published'])
  t.same(await statuses({ levels: ILLUSTRATIVE }), [
    ['published', 'published', 'published'],
    ['illustrative', 'published'],
    ['illustrative'],
  ])
})

t.test('a section says it of its clauses, the innermost first, before the list', async (t) => {
  const of = (sections: { readonly [id: string]: { readonly status: ProvenanceStatus } }) =>
    statuses({ weights: DRAFT, sections })
  t.same((await of({ goods: ILLUSTRATIVE }))[0], ['illustrative', 'illustrative', 'published'])
  t.same((await of({ goods: ILLUSTRATIVE, shelf: PUBLISHED }))[0], [
    'illustrative',
    'published',
    'published',
  ])
  t.same((await of({ goods: PUBLISHED }))[2], ['published'], 'the list is overridden')
})

t.test('a result is never better founded than its weakest number', async (t) => {
  for (const list of ['criteria', 'values', 'tables', 'weights', 'levels'] as const) {
    const { provenance, marks } = await receiptOf({ provenanceOf: { [list]: DRAFT } })
    t.equal(provenance.status, 'draft', list)
    t.same(marks, ['draft'], list)
  }
  t.same((await statuses({ weights: PUBLISHED }, { provenance: DRAFT }))[2], ['draft'])
  const further = await receiptOf({
    results: {
      other: {
        provenanceOf: { weights: ILLUSTRATIVE, levels: DRAFT },
        weights: { fresh: 3 },
        levels: [{ id: 'top', title: 'Top', atLeast: 1 }],
      },
    },
  })
  t.equal(further.provenance.status, 'illustrative')
  t.equal(further.results[1]!.levels[0]!.provenance, 'draft')
})

t.test('the rules are marked as their weakest number, and say what of them is so', (t) => {
  const sketch = shop({
    provenanceOf: {
      weights: { status: 'draft', source: 'Proposal 7' },
      sections: { shelf: ILLUSTRATIVE },
    },
  })
  t.match(listed(sketch), /ILLUSTRATIVE/)
  t.match(listed(sketch), /Status of the weights +draft; Proposal 7/)
  t.match(listed(sketch), /Status of the weights in Shelf +illustrative/)
  t.match(listed(sketch, 'zh'), '分值的状态')
  t.match(
    listed(shop({ levels: [{ id: 'pass', title: 'Pass', atLeast: 5, provenance: DRAFT }] })),
    /DRAFT/,
  )
  t.end()
})

t.test('a section that is not there is refused', (t) => {
  const faults = checkPack(
    packOf(shop({ provenanceOf: { sections: { good: DRAFT, fresh: DRAFT } } })),
    checkShape,
  )
  t.same(
    faults
      .filter(({ severity }) => severity === 'error')
      .map(({ code, pointer }) => [code, pointer]),
    [
      ['section-unknown', '/rules/provenanceOf/sections/good'],
      ['section-unknown', '/rules/provenanceOf/sections/fresh'],
    ],
  )
  t.end()
})
