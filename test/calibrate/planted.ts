import type { Answer, Assessment } from '../../src/domain/language/assessment.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'

const CLAUSES = 12

/** A pack of twelve clauses that are marked from 0 to 100, the last of them the same for everybody. */
export const MARKED: Pack = {
  format: 'touchstone-pack/1',
  standard: {
    id: 'marked',
    edition: '2026',
    title: { zh: '打分', en: 'Marked' },
    languages: ['zh', 'en'],
    owner: { name: 'Nobody' },
    provenance: { status: 'illustrative' },
    clauses: Array.from({ length: CLAUSES }, (_, index) => ({
      id: `clause-${index + 1}`,
      title: { zh: `条款 ${index + 1}`, en: `Clause ${index + 1}` },
      ask: {
        type: 'number' as const,
        min: 0,
        max: 100,
        decimals: 1,
        assessors: { merge: 'mean' as const },
      },
    })),
  },
  rules: {
    revision: 1,
    provenance: { status: 'illustrative' },
    inForce: { from: '2026-01-01' },
    weights: Object.fromEntries(
      Array.from({ length: CLAUSES }, (_, index) => [`clause-${index + 1}`, 10]),
    ),
    criteria: Object.fromEntries(
      Array.from({ length: CLAUSES }, (_, index) => [
        `clause-${index + 1}`,
        {
          line: [
            [0, 0],
            [100, 'all'],
          ] as const,
        },
      ]),
    ),
    levels: [{ id: 'pass', title: { zh: '合格', en: 'Pass' }, atLeast: 60 }],
  },
}

/** Leniency that was planted, as a share of a clause's weight; it adds up to none. */
export const PLANTED: { readonly [assessor: string]: number } = {
  chen: 0.08,
  li: 0.03,
  qian: 0,
  sun: 0,
  wang: -0.04,
  zhao: -0.07,
}

/** Synthetic assessments: quality by organisation and clause, leniency by assessor, and noise. */
export function judged(
  seed: number,
  organisations: number,
  leniency: { readonly [assessor: string]: number } = PLANTED,
): readonly Assessment[] {
  const random = seeded(seed)
  const names = Object.keys(leniency)
  return Array.from({ length: organisations }, (_, n) => {
    const first = Math.floor(random() * names.length)
    const team = Array.from(
      { length: 2 + (n % 2) },
      (__, k) => names[(first + k + (n % 3)) % names.length]!,
    )
    const strength = 35 + 30 * random()
    const answers: { [id: string]: Answer } = {}
    for (let c = 1; c < CLAUSES; c += 1) {
      const quality = strength + 20 * (random() - 0.5)
      answers[`clause-${c}`] = {
        assessors: Object.fromEntries(
          team.map((name) => {
            const mark = quality + 100 * leniency[name]! + 12 * (random() - 0.5)
            return [name, Math.round(10 * mark) / 10]
          }),
        ),
      }
    }
    answers[`clause-${CLAUSES}`] = { value: 100 }
    return { standard: 'marked', edition: '2026', revision: 1, date: '2026-06-01', answers }
  })
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
