import * as fc from 'fast-check'
import t from 'tap'
import { bandFaults } from '../../src/domain/check/bands.ts'
import type { Band } from '../../src/domain/language/bands.ts'
import '../seeds.ts'

const whole = { min: 0, max: 12, decimals: 0 }

t.test('bands are judged by the numbers that can be answered', async (t) => {
  const rows: readonly (readonly [string, Band[], object, string[]])[] = [
    ['rising marks from the best down', [{ atLeast: 95 }, { atLeast: 90 }], {}, []],
    ['limits from the best up', [{ atMost: 24 }, { atMost: 48 }], {}, []],
    ['whole numbers leave no gap', [{ atMost: 5 }, { atLeast: 6 }], whole, []],
    ['other numbers do', [{ atMost: 5 }, { atLeast: 6 }], {}, ['band-gap']],
    [
      'one decimal leaves a gap at 5.5',
      [{ atMost: 5 }, { atLeast: 6 }],
      { decimals: 1 },
      ['band-gap'],
    ],
    ['one decimal leaves none to 5.1', [{ atMost: 5 }, { atLeast: 5.1 }], { decimals: 1 }, []],
    ['a point between two open ends', [{ below: 5 }, { above: 5 }], {}, ['band-gap']],
    ['touching ends meet', [{ below: 5 }, { atLeast: 5 }], {}, []],
    [
      'both inclusive',
      [
        { atLeast: 0, atMost: 5 },
        { atLeast: 5, atMost: 9 },
      ],
      {},
      ['band-overlap'],
    ],
    ['outside the range', [{ atMost: 5 }, { atLeast: 13 }], whole, ['band-unreachable']],
    ['no end at all', [{ atLeast: 95 }, {}], {}, ['band-endless']],
    ['ends exchanged', [{ atLeast: 9, atMost: 5 }], {}, ['band-empty']],
    ['an open end at a whole number', [{ above: 4, below: 5 }], whole, ['band-unreachable']],
  ]
  for (const [name, bands, domain, codes] of rows) {
    t.same(
      bandFaults(bands, domain, '').map(({ code }) => code),
      codes,
      name,
    )
  }
})

t.test('for whole numbers the verdicts are those of trying every number', async (t) => {
  const end = fc.integer({ min: 0, max: 12 })
  const band = fc
    .tuple(end, end, fc.boolean(), fc.boolean())
    .map(([a, b, lowOpen, highOpen]): Band => ({
      ...(lowOpen ? { above: Math.min(a, b) } : { atLeast: Math.min(a, b) }),
      ...(highOpen ? { below: Math.max(a, b) } : { atMost: Math.max(a, b) }),
    }))
  fc.assert(
    fc.property(fc.array(band, { minLength: 1, maxLength: 4 }), (bands) => {
      const faults = bandFaults(bands, whole, '')
      const found = (code: string): boolean => faults.some((fault) => fault.code === code)
      const numbers = Array.from({ length: 13 }, (_, n) => n)
      const members = bands.map((one) => numbers.filter((n) => isIn(n, one)))
      const covered = numbers.filter((n) => members.some((list) => list.includes(n)))
      const span = numbers.filter((n) => n >= (covered[0] ?? 99) && n <= (covered.at(-1) ?? -1))
      const idle = members.some((list, index) => {
        const before = new Set(members.slice(0, index).flat())
        return list.every((n) => before.has(n))
      })
      return (
        found('band-gap') === span.some((n) => !covered.includes(n)) &&
        (found('band-unreachable') || found('band-empty')) === idle
      )
    }),
  )
  t.pass()
})

function isIn(n: number, { atLeast, above, atMost, below }: Band): boolean {
  return (
    n >= (atLeast ?? -Infinity) &&
    n > (above ?? -Infinity) &&
    n <= (atMost ?? Infinity) &&
    n < (below ?? Infinity)
  )
}
