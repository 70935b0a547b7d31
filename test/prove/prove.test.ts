import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { message } from '../../src/domain/messages/message.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import type { ProofCode } from '../../src/domain/prove/claim.ts'
import { findingOf, openFindingOf } from '../../src/domain/prove/finding.ts'
import { findingFix, findingSentence } from '../../src/domain/words/insight/proof-sentences.ts'
import { packOf } from '../score/score-pack.ts'
import { houses, proofOf } from './packs.ts'

t.test('nothing is wrong with sound packs over all assessments', async (t) => {
  for (const service of houses())
    for (const { standard, digested } of await service.shelf.revisions()) {
      if (digested === undefined || LONG.has(standard)) continue
      const { findings, undecided } = proofOf(digested.pack)
      const faults = findings.filter(({ severity }) => severity === 'warning')
      t.strictSame(
        faults.map(({ code, pointer }) => [code, pointer]),
        [],
        standard,
      )
      t.strictSame(
        undecided.map(({ code, pointer }) => [code, pointer]),
        [],
        `${standard}: nothing stayed open`,
      )
    }
})

/** `npm run prove:corpus` proves these as well, which takes longer than a test should. */
const LONG = new Set(['q-hxc-013', 'hxc-kitchen-customization'])

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

t.test('every kind of finding shows with a scheme that has it', async (t) => {
  const met = (clause: string) => ({
    all: [
      {
        fact: 'assessment',
        path: `$.clauses.${clause}.met`,
        operator: 'equal',
        value: true,
      } as const,
    ],
  })
  const never = { all: [...met('a').all, { not: met('a') }] }
  const level = (atLeast: number, more = {}) => ({
    levels: [{ id: 'low', title: 'Low', atLeast, ...more }],
  })
  const gate = (needs: object) => ({
    ...level(10),
    gates: [{ id: 'gate', levels: ['low'], needs } as never],
  })
  const broken: { readonly [code: string]: Partial<Rules> } = {
    'level-always-passed-over': {
      levels: [...level(15).levels, { id: 'high', title: 'High', atLeast: 20 }],
    },
    'level-cancelled': {
      ...level(10),
      gates: [
        { id: 'one', needs: met('a') },
        { id: 'other', needs: { all: [{ not: met('a') }] } },
      ],
    },
    'gate-cancels-level': { ...level(25), gates: [{ id: 'gate', needs: { not: met('a') } }] },
    'gate-never-holds': gate(never),
    'gate-never-fails': gate({ any: [met('a'), { not: met('a') }] }),
    'floor-never-met': level(10, { parts: { total: { points: 31 } } }),
    'floor-never-fails': level(10, { parts: { total: { points: 0 } } }),
    'cap-idle': { total: { cap: 40 } },
    'lower-bound-idle': { total: { floor: -1 } },
    'clamp-idle': { clamp: { max: 40, when: 'end' } },
    'adjustment-never-fires': { adjustments: [{ id: 'gift', when: never, add: 1 }] },
    'adjustment-changes-nothing': { adjustments: [{ id: 'gift', add: 0 }] },
    'adjustment-bound-idle': { adjustments: [{ id: 'gift', add: 1, atMost: 2 }] },
    'clause-never-earns': { criteria: { a: { yes: 'none' } } },
    'qualifier-never-holds': {
      ...level(10),
      qualifiers: [{ id: 'plus', title: 'Plus', when: never }],
    },
    'choice-dead': {
      adjustments: [
        {
          id: 'gift',
          add: {
            choose: [
              { when: met('a'), then: 1 },
              { when: met('a'), then: 2 },
            ],
            else: 3,
          },
        },
      ],
    },
    'not-monotone': { adjustments: [{ id: 'fee', when: met('a'), add: -11 }] },
    'order-matters': {
      adjustments: [
        { id: 'lid', cap: 20 },
        { id: 'gift', add: 5 },
      ],
    },
    'rounding-decides': {
      ...level(9),
      weights: { a: 8.5, b: 10, c: 10 },
      rounding: { total: { decimals: 0, mode: 'half-up' } },
    },
  }
  for (const [code, rules] of Object.entries(broken)) {
    const { findings } = proofOf(three(rules))
    const found = findings.map((one) => one.code)
    t.ok(found.includes(code as ProofCode), `${code}, found: ${found.join(', ') || 'nothing'}`)
    for (const language of LANGUAGES)
      for (const finding of findings) {
        const catalogue = catalogueIn(language)
        t.notMatch(findingSentence(finding, catalogue), /[{}$]|proof-/, `${code} in ${language}`)
        t.notMatch(findingFix(finding, catalogue), /[{}$]|proof-/)
      }
  }
  t.strictSame(codes(three(level(10))), [], 'and none with a scheme that has none')
})

t.test('what was only looked for is never said as if it were proved', async (t) => {
  const subject = {
    pointer: '/rules/levels/0',
    message: message('proof-level-never-reached', { level: 'Top' }),
  }
  const code = 'level-never-reached'
  const sought = openFindingOf(code, subject, { kind: 'not-found', boxes: 3, tried: 70 }, [])
  const proved = findingOf(code, subject, { kind: 'proof', boxes: 3 }, [])
  for (const [language, found, check] of [
    ['en', /was found/, /not proved/],
    ['zh', /未找到/, /尚未证明/],
  ] as const) {
    const catalogue = catalogueIn(language)
    t.match(findingSentence(sought, catalogue), found)
    t.match(findingFix(sought, catalogue), check)
    t.notMatch(findingSentence(proved, catalogue), found)
    t.notMatch(findingFix(proved, catalogue), check)
  }
})

t.test('a clause whose points nothing reads is told with two assessments', async (t) => {
  const part = { points: { sum: ['$.clauses.a.points', '$.clauses.b.points'] }, max: 30 }
  const { findings } = proofOf(three({ total: part }))
  t.match(findings, [
    {
      code: 'clause-without-effect',
      clause: 'c',
      ground: { kind: 'form' },
      witnesses: [{ outcomes: [{ points: 20 }] }, { outcomes: [{ points: 20 }] }],
    },
  ])
})

t.test('rules over two inputs are looked along each of them', async (t) => {
  const leaf = (path: string, operator: 'lessThan' | 'greaterThanInclusive', value: number) =>
    ({ fact: 'assessment', path: `$.answers.${path}`, operator, value }) as const
  const packWith = (from: number): Pack =>
    packOf({
      clauses: [{ id: 'care', ask: ['visits', 'staff'] }],
      standard: {
        notApplicable: false,
        inputs: {
          visits: { type: 'number', min: 0, max: 20, decimals: 0 },
          staff: { type: 'number', min: 0, max: 9, decimals: 0 },
        },
      },
      rules: {
        weights: { care: 10 },
        criteria: {
          care: {
            rules: [
              [
                [leaf('visits', 'lessThan', 5), leaf('staff', 'greaterThanInclusive', 3)],
                0.5,
              ] as const,
              [
                [
                  leaf('visits', 'greaterThanInclusive', from),
                  leaf('staff', 'greaterThanInclusive', 3),
                ],
                1,
              ] as const,
              [[leaf('staff', 'lessThan', 3)], 0] as const,
            ].map(([all, share]) => ({
              conditions: { all: [...all] },
              event: { type: 'earns', params: { share } },
            })),
          },
        },
      },
    })
  t.strictSame(codes(packWith(5)), [], 'where they meet there is nothing to say')
  t.match(proofOf(packWith(8)).findings, [
    {
      code: 'band-gap',
      clause: 'care',
      message: { key: 'proof-band-gap', with: { input: 'visits', value: 5 } },
    },
  ])
  t.match(proofOf(packWith(3)).findings, [
    { code: 'band-overlap', message: { with: { rule: 1, other: 2, clause: 'care' } } },
  ])
})

t.test('title, scope and basis that speak of different things are told', async (t) => {
  const told = (standard: object): readonly string[] => {
    const pack = three({})
    return proofOf({ ...pack, standard: { ...pack.standard, ...standard } }).findings.map(
      ({ code, message }) => `${code}: ${catalogueIn('en').word(message)}`,
    )
  }
  const sound = {
    title: 'Kitchen service',
    designation: 'T 5-2026',
    edition: '2026',
    scope: 'Kitchens',
    basis: ['T 5-2026 “Kitchens”'],
  }
  t.strictSame(told(sound), [])
  t.strictSame(told({ ...sound, scope: 'Lifts' }), [
    'title-disagrees: The title names "kitchen", which the scope does not mention.',
  ])
  t.match(told({ ...sound, basis: ['T 5-2025 “Kitchens”'] }), [/2026, the basis 2025/])
  t.match(told({ ...sound, edition: '2025' }), [/year 2026, the edition 2025/])
  t.match(told({ ...sound, basis: ['T 5-2026 “Kitchens and furniture”'] }), [/"furniture"/])
  const ofYears = { title: 'Kitchens', designation: 'Kitchens 2021-2024' }
  for (const edition of ['2021', '2022', '2024'])
    t.strictSame(told({ ...ofYears, edition }), [], `2021-2024 is a range that holds ${edition}`)
  t.match(told({ ...ofYears, edition: '2025' }), [/year 2024, the edition 2025/])
  const numbered = { title: 'Kitchens', designation: 'GB/T 2021-1998', edition: '1998' }
  t.strictSame(told(numbered), [], 'a number that looks like a later year is a number')
  t.match(told({ ...numbered, edition: '2021' }), [/year 1998, the edition 2021/])
})
