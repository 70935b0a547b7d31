import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Answer, Assessment } from '../../src/domain/language/assessment.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Adjustment } from '../../src/domain/language/adjustments/registry.ts'
import type { Criterion } from '../../src/domain/language/criteria/registry.ts'
import type { Gate } from '../../src/domain/language/gates/registry.ts'
import type { Part, Scheme } from '../../src/domain/language/scheme.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Clause } from '../../src/domain/language/standard.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'
import { packOf } from '../score/score-pack.ts'

/** A small pack of shapes that real schemes have, and an assessment of it. */
export type LawfulCase = { readonly pack: Pack; readonly assessment: Assessment }

type Draw = {
  readonly int: (min: number, max: number) => number
  readonly of: <T>(list: readonly T[]) => T
  readonly once: (n: number) => boolean
}

/**
 * Packs of two to four clauses: points of 10 to 1,000 steps and in halves, lines, curves and bands,
 * inputs that clauses share, clauses that are not scored and inputs that no clause asks, both read
 * elsewhere; means with weights and rounding, several results, recorded cases, mandatory clauses.
 */
export function lawfulCase(): Arbitrary<LawfulCase> {
  return fc.gen().map((generate) => {
    const draw: Draw = {
      int: (min, max) => generate(fc.integer, { min, max }),
      of: (list) => list[generate(fc.integer, { min: 0, max: list.length - 1 })]!,
      once: (n) => generate(fc.integer, { min: 1, max: n }) === 1,
    }
    return drawCase(draw)
  })
}

type Made = {
  readonly clause: Clause
  readonly weight: number
  readonly criterion?: Criterion
  readonly answer: unknown
}

function drawCase(draw: Draw): LawfulCase {
  const inputs: Record<string, Input> = {}
  const answers: Record<string, unknown> = {}
  const made: Made[] = []
  const big = draw.once(3)
  const count = big ? draw.int(1, 2) : draw.int(2, 3)
  for (let k = 0; k < count; k += 1) made.push(drawClause(draw, `c${k + 1}`, big && k === 0))
  if (draw.once(4)) {
    inputs['shared'] = { type: 'number', min: 0, max: 10, decimals: 0 }
    if (!draw.once(6)) answers['shared'] = draw.int(0, 10)
    for (const id of ['s1', 's2'])
      made.push({
        clause: { id, ask: ['shared'] },
        weight: draw.int(1, 6),
        criterion: {
          bands: [
            { atLeast: draw.int(5, 9), points: 'all' },
            { atLeast: draw.int(1, 4), points: 'half' },
          ],
        },
        answer: undefined,
      })
  }
  const reads: string[] = []
  if (draw.once(3)) {
    made.push({
      clause: { id: 'told', ask: { type: 'number', min: 0, max: 10, decimals: 0 } },
      weight: 0,
      criterion: { unscored: true },
      answer: draw.once(6) ? undefined : draw.int(0, 10),
    })
    reads.push('$.answers.told')
  }
  if (draw.once(4)) {
    inputs['survey'] = { type: 'number', min: 0, max: 20, step: 5 }
    if (!draw.once(6)) answers['survey'] = draw.int(0, 4) * 5
    reads.push('$.answers.survey')
  }
  if (draw.once(3)) {
    inputs['faults'] = { type: 'entries' }
    answers['faults'] = { value: Array.from({ length: draw.int(0, 2) }, () => ({ text: 'fault' })) }
    reads.push('$.answers.faults.count')
  }
  for (const { clause, answer } of made) if (answer !== undefined) answers[clause.id] = answer
  if (draw.once(8)) answers[made[0]!.clause.id] = { state: 'not-checked' }

  const scored = made.filter(
    ({ criterion }) => criterion === undefined || !('unscored' in criterion),
  )
  const weights = Object.fromEntries(scored.map(({ clause, weight }) => [clause.id, weight]))
  const rules: Partial<Rules> = {
    weights,
    criteria: Object.fromEntries(
      made.flatMap(({ clause, criterion }) =>
        criterion === undefined ? [] : [[clause.id, criterion]],
      ),
    ),
    ...(draw.once(5)
      ? { policies: { missing: draw.of(['zero', 'leave-out', 'block'] as const) } }
      : {}),
    ...drawScheme(draw, scored, reads),
    ...(draw.once(4) ? { results: { other: drawScheme(draw, scored, reads) } } : {}),
  }
  return {
    pack: packOf({
      clauses: made.map(({ clause }) => clause),
      standard: Object.keys(inputs).length === 0 ? {} : { inputs },
      rules,
    }),
    assessment: {
      standard: 'sketch',
      date: '2026-06-01',
      answers: answers as Record<string, Answer>,
    },
  }
}

function drawClause(draw: Draw, id: string, isBig: boolean): Made {
  const effort = draw.once(3) ? { effort: draw.int(0, 9), leadDays: draw.int(0, 3) * 10 } : {}
  const shape = isBig
    ? draw.of(['points', 'line', 'curve'] as const)
    : draw.of(['points', 'halves', 'yes', 'bands', 'choice', 'samples', 'items', 'line'] as const)
  const most = isBig ? draw.of([40, 100, 1000]) : draw.int(3, 12)
  const weight = isBig && shape === 'points' ? most : draw.int(1, 12)
  const given = <T>(answer: T): T | undefined => (draw.once(10) ? undefined : answer)
  const made = (ask: Input, answer: unknown, criterion?: Criterion, own = weight): Made => ({
    clause: { id, ask },
    weight: own,
    ...(criterion === undefined && Object.keys(effort).length === 0
      ? {}
      : { criterion: { ...criterion, ...effort } }),
    answer: given(answer),
  })
  switch (shape) {
    case 'points':
      return made({ type: 'points' }, draw.int(0, weight))
    case 'halves':
      return made({ type: 'points', step: 0.5 }, draw.int(0, weight * 2) / 2)
    case 'yes':
      return made({ type: 'yes-no' }, draw.once(2))
    case 'choice':
      return made(
        {
          type: 'choice',
          options: [
            { id: 'x' },
            { id: 'y' },
            { id: 'z' },
            { id: 'none', state: 'not-applicable' },
            { id: 'unseen', state: 'not-checked' },
          ],
          several: draw.of(['mean-of-points', 'min-of-points', 'sum-of-points'] as const),
        },
        draw.of([
          'x',
          'y',
          'z',
          'none',
          'unseen',
          { results: [{ value: 'x' }, { value: 'z' }] },
          { results: [{ value: 'y' }, { value: 'none' }, { value: 'x' }] },
        ]),
        {
          choice: {
            x: 'none',
            y: draw.of(['half', 'all'] as const),
            z: draw.of(['all', 'half'] as const),
          },
        },
      )
    case 'samples': {
      const checked = draw.int(2, 6)
      return made(
        { type: 'samples', least: 2 },
        { value: { checked, failed: draw.int(0, checked) } },
      )
    }
    case 'items': {
      const items = [{ id: 'x' }, { id: 'y' }, { id: 'z' }]
      return made(
        { type: 'checklist', items },
        { value: draw.of([[], ['x'], ['y', 'z']]) },
        {
          count: [
            { atLeast: 3, points: 'all' },
            { atLeast: 1, points: 'half' },
          ],
        },
      )
    }
    case 'bands':
      return made({ type: 'number', min: 0, max: most, decimals: 0 }, draw.int(0, most), {
        bands: [
          { atLeast: Math.ceil(most * 0.7), points: 'all' },
          { above: Math.floor(most * 0.3), points: 'half' },
        ],
      })
    case 'line':
      return made({ type: 'number', min: 0, max: most, decimals: 0 }, draw.int(0, most), {
        line: [
          [0, 'none'],
          [Math.ceil(most / 3), 'half'],
          [most, 'all'],
        ],
        ...(draw.once(2) ? { rounding: { decimals: 1, mode: 'half-up' } } : {}),
      })
    case 'curve':
      return made({ type: 'number', min: 0, max: most, decimals: 0 }, draw.int(0, most), {
        logNormal: { median: most / 2, p10: draw.of([most / 4, most * 0.8]) },
      })
  }
}

function drawScheme(draw: Draw, scored: readonly Made[], reads: readonly string[]): Scheme {
  const full = scored.reduce((sum, { weight }) => sum + weight, 0)
  const combine = draw.of([
    'sum',
    'sum',
    'weighted-mean',
    'mean',
    'min',
    'product',
    'median',
    { best: 2 },
  ] as const)
  const isShare = typeof combine === 'string' && combine !== 'sum'
  const most = isShare ? 100 : full
  const total: Part = {
    combine,
    of: scored.map(({ clause }) => clause.id),
    ...(draw.once(2)
      ? {
          rounding: {
            decimals: draw.int(0, 1),
            mode: draw.of(['half-up', 'down', 'half-even'] as const),
          },
        }
      : {}),
    ...(draw.once(4) && !isShare ? { renormalise: 100 } : {}),
  }
  const scale = total.renormalise === undefined ? most : 100
  const adjustments = reads.flatMap((path, k): readonly Adjustment[] =>
    draw.once(4)
      ? []
      : [
          draw.once(2)
            ? { id: `step-${k}`, add: { product: [draw.of([-2, 0.5, 1, 2]), { or: [path, 0] }] } }
            : {
                id: `step-${k}`,
                add: draw.int(1, 5),
                when: {
                  fact: 'assessment',
                  path,
                  operator: 'greaterThanInclusive',
                  value: draw.int(1, 8),
                },
              },
        ],
  )
  const gates: readonly Gate[] = draw.once(3)
    ? [
        {
          id: 'gate',
          levels: draw.of(['all', ['l2']] as const),
          needs: {
            fact: 'assessment',
            path: draw.of([`$.clauses.${scored[0]!.clause.id}.percent`, '$.counts.met', ...reads]),
            operator: draw.of(['greaterThan', 'lessThanInclusive'] as const),
            value: draw.int(0, 4),
          },
          otherwise: draw.of(['lower', 'refuse', 'block'] as const),
        },
      ]
    : []
  return {
    total,
    adjustments,
    levels: [
      { id: 'l1', title: 'One', atLeast: Math.round(scale * draw.of([0.3, 0.5, 0.6]) * 10) / 10 },
      {
        id: 'l2',
        title: 'Two',
        ...(draw.once(4)
          ? { above: Math.round(scale * 0.75 * 10) / 10 }
          : { atLeast: Math.round(scale * draw.of([0.7, 0.85, 0.95]) * 10) / 10 }),
      },
    ],
    gates,
    ...(draw.once(5) ? { mandatory: { [scored.at(-1)!.clause.id]: 'all' } } : {}),
  }
}
