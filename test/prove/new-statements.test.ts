import * as fc from 'fast-check'
import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import type { Level } from '../../src/domain/language/scheme.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { ProofCode } from '../../src/domain/prove/claim.ts'
import type { ProofFinding } from '../../src/domain/prove/finding.ts'
import type { Proof } from '../../src/domain/prove/prove.ts'
import { findingFix, findingSentence } from '../../src/domain/words/insight/proof-sentences.ts'
import { packOf } from '../score/score-pack.ts'
import { proofOf } from './packs.ts'
import { seedOf } from '../seeds.ts'

t.setTimeout(600_000)

/** A hall of up to 5 points in quarters, and a yard of 1. */
function yard(rules: Partial<Rules>): Pack {
  return packOf({
    clauses: [
      {
        id: 'hall',
        title: 'Hall',
        clauses: [
          { id: 'light', ask: { type: 'points', step: 0.25 } },
          { id: 'floor', ask: { type: 'points' } },
        ],
      },
      { id: 'court', title: 'Court', clauses: [{ id: 'gate' }] },
    ],
    standard: { notApplicable: false },
    rules: { weights: { light: 2, floor: 3, gate: 1 }, ...rules },
  })
}

/** Every full assessment of it: points of hall and court, and their sum. */
const ALL = Array.from({ length: 9 * 4 * 2 }, (_, n) => {
  const [light, floor, gate] = [(n % 9) / 4, Math.floor(n / 9) % 4, Math.floor(n / 36)]
  return { hall: light + floor, court: gate, floor, total: light + floor + gate }
})

function of(code: ProofCode, { findings }: Proof): readonly ProofFinding[] {
  return findings.filter((one) => one.code === code)
}

/** Where findings of a kind are, in order. */
function places(code: ProofCode, proof: Proof): readonly string[] {
  return of(code, proof)
    .map(({ pointer }) => pointer)
    .toSorted()
}

/** Worded in every language, without a hole. */
function words(proof: Proof): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    proof.findings.flatMap((finding) => {
      const catalogue = catalogueIn(language)
      return [findingSentence(finding, catalogue), findingFix(finding, catalogue)]
    }),
  )
}

type Floors = { readonly hall?: number; readonly court?: number }

t.test(
  'a floor that falls from a level to the next is told just where one may be met without the other',
  (t) => {
    let falls = 0
    let milds = 0
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            hall: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
            court: fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }),
            step: fc.integer({ min: 1, max: 8 }),
          }),
          { minLength: 2, maxLength: 3 },
        ),
        (drawn) => {
          let mark = 0
          const levels = drawn.map(({ hall, court, step }, k) => {
            mark += step / 4
            const floors: Floors = {
              ...(hall === undefined ? {} : { hall: hall / 4 }),
              ...(court === undefined ? {} : { court }),
            }
            return { id: `l${k}`, mark, floors }
          })
          const proof = proofOf(
            yard({
              levels: levels.map(({ id, mark: atLeast, floors }): Level => ({
                id,
                title: id,
                atLeast,
                parts: Object.fromEntries(
                  Object.entries(floors).map(([part, points]) => [part, { points }]),
                ),
              })),
            }),
          )
          const told = places('floor-falls', proof)
          const expected = levels.slice(1).flatMap(({ floors }, k) =>
            (['hall', 'court'] as const).flatMap((part) => {
              const [low, high] = [levels[k]!.floors[part], floors[part]]
              if (low === undefined) return []
              const isSo = ALL.some((one) => {
                if (one[part] >= low) return false
                return high === undefined ? rankOf(one, levels) === k + 2 : one[part] >= high
              })
              if (!isSo) return []
              if (high === undefined) milds += 1
              else falls += 1
              return [`/rules/levels/${k + 1}${high === undefined ? '' : `/parts/${part}`}`]
            }),
          )
          if (JSON.stringify(told) !== JSON.stringify(expected.toSorted()))
            throw new Error(`told ${told.join(' ')}, so ${expected.join(' ')}`)
          for (const { severity, pointer, witnesses } of of('floor-falls', proof)) {
            if ((severity === 'remark') === pointer.includes('parts')) throw new Error(severity)
            if (witnesses.length === 0) throw new Error('no witness')
          }
          if (words(proof).some((one) => one.includes('{'))) throw new Error('a hole in the words')
        },
      ),
      { numRuns: 40, seed: seedOf(77) },
    )
    t.ok(falls > 5, `${falls} fall`)
    t.ok(milds > 5, `${milds} set no minimum`)
    t.end()
  },
)

/** The rank that is given: the highest mark that is reached, lowered while a floor is missed. */
function rankOf(
  one: (typeof ALL)[number],
  levels: readonly { readonly mark: number; readonly floors: Floors }[],
): number {
  let rank = levels.findLastIndex(({ mark }) => one.total >= mark) + 1
  while (
    rank > 0 &&
    (['hall', 'court'] as const).some((part) => one[part] < (levels[rank - 1]!.floors[part] ?? 0))
  )
    rank -= 1
  return rank
}

t.test('every level that hangs on rounding is named, and no other', (t) => {
  let named = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 2, maxLength: 5 }),
      fc.constantFrom('half-up', 'down', 'up'),
      (quarters, mode) => {
        const marks = quarters.toSorted((a, b) => a - b).map((one) => one / 4)
        const proof = proofOf(
          yard({
            rounding: { total: { decimals: 0, mode } },
            levels: marks.map((atLeast, k) => ({ id: `l${k}`, title: `L${k}`, atLeast })),
          }),
        )
        const round = {
          'half-up': (x: number) => Math.floor(x + 0.5),
          down: Math.floor,
          up: Math.ceil,
        }
        const expected = marks.flatMap((mark, k) =>
          ALL.some(({ total }) => round[mode](total) >= mark !== total >= mark)
            ? [`/rules/levels/${k}`]
            : [],
        )
        named += expected.length
        const told = places('rounding-decides', proof)
        if (JSON.stringify(told) !== JSON.stringify(expected))
          throw new Error(`told ${told.join(' ')}, so ${expected.join(' ')}`)
      },
    ),
    { numRuns: 40, seed: seedOf(78) },
  )
  t.ok(named > 60, `${named} named`)
  t.end()
})

t.test('an entry that a table lacks is told just where it is asked for', (t) => {
  let lacking = 0
  let sound = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('always', 'gate', 'never', 'otherwise'),
      (keys, how) => {
        const lookup = {
          lookup: 'gift',
          by: ['$.answers.floor'],
          ...(how === 'otherwise' ? { else: 0 } : {}),
        }
        const when = {
          all: [
            {
              fact: 'assessment',
              path: how === 'gate' ? '$.answers.gate' : '$.answers.floor',
              operator: how === 'gate' ? 'equal' : 'greaterThan',
              value: how === 'gate' ? true : 3,
            },
          ],
        } as const
        const add =
          how === 'always' || how === 'otherwise'
            ? lookup
            : { choose: [{ when, then: lookup }], else: 0 }
        const proof = proofOf(
          yard({
            tables: { gift: Object.fromEntries(keys.map((key) => [String(key), key + 1])) },
            adjustments: [{ id: 'gift', add }],
          }),
        )
        const isSo =
          how !== 'otherwise' && how !== 'never' && ALL.some(({ floor }) => !keys.includes(floor))
        const told = of('table-entry-missing', proof)
        if (told.length !== (isSo ? 1 : 0)) throw new Error(`${how} ${keys.join(' ')}`)
        if (!isSo) sound += 1
        for (const { witnesses, severity } of told) {
          lacking += 1
          if (severity !== 'warning') throw new Error(severity)
          const { assessment, outcomes } = witnesses[0]!
          if (
            keys.includes(Number(assessment.answers['floor'])) ||
            outcomes[0]!.status !== 'blocked'
          )
            throw new Error(JSON.stringify(witnesses))
        }
      },
    ),
    { numRuns: 40, seed: seedOf(79) },
  )
  t.ok(lacking > 8, `${lacking} lack an entry`)
  t.ok(sound > 8, `${sound} lack none that matters`)
  t.end()
})

t.test('a worked example that shows it says that it is meant', (t) => {
  const rules = {
    tables: { gift: { '0': 1 } },
    adjustments: [{ id: 'gift', add: { lookup: 'gift', by: ['$.answers.floor'] } }],
  }
  const assessment = { date: '2026-01-01', answers: { light: 1, floor: 2, gate: true } }
  const examples = {
    open: { title: 'No gift', assessment, expect: { status: 'blocked' } },
  } as const
  const told = (one: Partial<Rules>) =>
    of('table-entry-missing', proofOf(yard(one))).map(({ severity }) => severity)
  t.strictSame(told(rules), ['warning'])
  t.strictSame(told({ ...rules, examples }), ['remark'])
  t.end()
})

function leaf(path: string, operator: 'equal' | 'greaterThanInclusive', value: boolean | number) {
  return { fact: 'assessment', path, operator, value } as const
}

/** The gate of the court is told for information only. */
const UNSCORED = {
  criteria: { gate: { unscored: true } },
  weights: { light: 2, floor: 3 },
} as const

t.test('a gate over what nobody is judged on is told, with the gate and the clause', (t) => {
  const levels = [{ id: 'good', title: 'Good', atLeast: 1 }]
  const asks = (path: string) => ({
    levels,
    gates: [
      {
        id: 'open',
        title: 'Open',
        needs: {
          any: [leaf(path, 'equal', true), leaf('$.total.points', 'greaterThanInclusive', 2)],
        },
      },
    ],
  })
  const unscored = yard({ ...asks('$.clauses.gate.met'), ...UNSCORED })
  const proof = proofOf(unscored)
  t.match(of('gate-over-nobody', proof), [
    { severity: 'warning', pointer: '/rules/gates/0', ground: { kind: 'proof' } },
  ])
  t.match(
    words(proof).join('\n'),
    /No assessment is ever judged on "gate", which gate "Open" asks about\./,
  )
  t.match(words(proof).join('\n'), /前提条件“Open”涉及“gate”，但任何评价都不对其评分。/)
  t.strictSame(of('gate-over-nobody', proofOf(yard(asks('$.clauses.gate.met')))), [])
  t.strictSame(
    of('gate-over-nobody', proofOf(yard({ ...asks('$.clauses.gate.state'), ...UNSCORED }))),
    [],
    'that nobody is judged on it may be asked',
  )
  t.end()
})

t.test(
  'a gate over a part that never counts is told; of a clause that never applies it is said already',
  (t) => {
    const levels = [{ id: 'good', title: 'Good', atLeast: 1, parts: { court: { points: 1 } } }]
    const never = { all: [leaf('$.answers.floor', 'greaterThanInclusive', 4)] }
    const proof = proofOf(yard({ levels, applies: { gate: never } }))
    t.match(places('clause-never-applies', proof), ['/rules/applies/gate'])
    t.match(of('gate-over-nobody', proof), [
      { pointer: '/rules/levels/0/parts/court', ground: { kind: 'proof' } },
    ])
    const mandatory = proofOf(
      yard({ levels: [levels[0]!], applies: { gate: never }, mandatory: { gate: 'all' } }),
    )
    t.strictSame(
      places('gate-over-nobody', mandatory).filter((one) => one.includes('mandatory')),
      [],
    )
    t.end()
  },
)
