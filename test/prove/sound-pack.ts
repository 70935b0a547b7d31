import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Criterion } from '../../src/domain/language/criteria/registry.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Scheme } from '../../src/domain/language/scheme.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { packOf } from '../score/score-pack.ts'
import { schemeOfPack } from './packs.ts'

type Asked = {
  readonly ask: Input
  readonly criterion?: Criterion
  readonly weight: number
  readonly answer: () => unknown
}

/**
 * Packs whose levels are all given: marks are put at totals that drawn assessments come to, and gates
 * hold for these. Single inputs of up to 1,000 steps, lines, minima over parts, computed totals,
 * mandatory clauses worth nothing, years as tables; no worked examples.
 */
export function soundPack(): Arbitrary<Pack> {
  return fc.gen().map((generate) => {
    const int = (min: number, max: number): number => generate(fc.integer, { min, max })
    const of = <T>(list: readonly T[]): T => list[int(0, list.length - 1)]!
    const asked = Array.from({ length: int(1, 4) }, () => draw(int, of))
    const ids = asked.map((_, k) => `c${k + 1}`)
    const isMandatory = int(1, 3) === 1
    const isDated = int(1, 4) === 1
    const points = ids.map((id) => `$.clauses.${id}.points`)
    const year = isDated ? [{ lookup: 'gift', by: [{ year: '$.date' }], else: 0 }] : []
    const total = of<Scheme['total'] | undefined>([
      undefined,
      undefined,
      { points: { min: points }, max: 1000 },
      { points: { sum: [{ product: [0.5, { sum: points }] }, { min: points }] }, max: 4000 },
    ])
    const base: Partial<Rules> = {
      weights: {
        ...Object.fromEntries(asked.map(({ weight }, k) => [ids[k]!, weight])),
        ...(isMandatory ? { licence: 0 } : {}),
      },
      criteria: Object.fromEntries(
        asked.flatMap(({ criterion }, k) =>
          criterion === undefined ? [] : [[ids[k]!, criterion] as const],
        ),
      ),
      ...(total === undefined ? {} : { total }),
      ...(isDated
        ? {
            tables: { gift: { '2020': 0, '2021': 3 } },
            adjustments: [{ id: 'gift', add: year[0] } as never],
          }
        : {}),
    }
    const build = (rules: Partial<Rules>): Pack =>
      packOf({
        clauses: [
          ...asked.map(({ ask }, k) => ({ id: ids[k]!, ask })),
          ...(isMandatory ? [{ id: 'licence' }] : []),
        ],
        rules: { ...base, ...rules },
      })
    const scheme = schemeOfPack(build({}))
    const found = Array.from({ length: 12 }, () => {
      const answers = {
        ...Object.fromEntries(asked.map(({ answer }, k) => [ids[k]!, answer()])),
        ...(isMandatory ? { licence: true } : {}),
      }
      const date = isDated ? of(['2020-06-01', '2021-06-01']) : '2020-06-01'
      const assessment = { standard: 'sketch', date, answers } as never
      const reached = scheme.scoreOf(assessment)?.results[0]!.points
      return reached === null || reached === undefined ? undefined : reached.n / reached.d
    })
    const marks = [...new Set(found.flatMap((one) => one ?? []))]
      .filter((one) => Number(one.toFixed(6)) === one)
      .toSorted((a, b) => a - b)
    const chosen = marks.filter((_, k) => k % Math.ceil(marks.length / 4) === 0)
    return build({
      levels: chosen.map((atLeast, k) => ({ id: `l${k + 1}`, title: `Level ${k + 1}`, atLeast })),
      ...(isMandatory && chosen.length > 0 ? { mandatory: { licence: 'all' } } : {}),
    })
  })
}

function draw(int: (min: number, max: number) => number, of: <T>(list: readonly T[]) => T): Asked {
  const most = of([10, 100, 1000])
  switch (of(['points', 'fine', 'line', 'yes', 'bands'] as const)) {
    case 'points':
      return { ask: { type: 'points' }, weight: most, answer: () => int(0, most) }
    case 'fine': {
      const step = of([0.5, 0.1])
      const steps = Math.round(most / step)
      return {
        ask: { type: 'points', step },
        weight: most,
        answer: () => Number((int(0, steps) * step).toFixed(1)),
      }
    }
    case 'line':
      return {
        ask: { type: 'number', min: 0, max: most },
        criterion: {
          line: [
            [0, 0],
            [most, 100],
          ],
        } as never,
        weight: 100,
        answer: () => int(0, most),
      }
    case 'yes':
      return { ask: { type: 'yes-no' }, weight: int(1, 20), answer: () => int(0, 1) === 1 }
    case 'bands':
      return {
        ask: { type: 'number', min: 0, max: 100, decimals: 0 },
        criterion: {
          bands: [
            { atLeast: 70, points: 'all' },
            { atLeast: 30, points: 'half' },
          ],
        },
        weight: int(1, 12),
        answer: () => int(0, 100),
      }
  }
}
