import type { Assessment } from '../src/domain/language/assessment.ts'
import type { Pack } from '../src/domain/pack/pack.ts'
import type { Alternative } from '../src/domain/language/criteria/rules.ts'
import type { Criterion } from '../src/domain/language/criteria/registry.ts'
import type { Gate } from '../src/domain/language/gates/registry.ts'
import type { Level } from '../src/domain/language/scheme.ts'
import type { Weight } from '../src/domain/language/rules.ts'
import type { Clause } from '../src/domain/language/standard.ts'
import type { Input } from '../src/domain/language/inputs/registry.ts'
import type { Leaf } from '../src/domain/language/conditions/registry.ts'

/** A synthetic pack and assessments under it, the same for the same arguments. */
export type ScoreModel = {
  readonly pack: Pack
  /** Assessments of organisations from poor to excellent, all different. */
  assessments(count: number): Assessment[]
}

const SECTIONS = 4
const GRADES = ['a', 'b', 'c', 'd'] as const
/** Alternatives of four clauses in a row; 60 clauses have 195. */
const ALTERNATIVES = [3, 4, 3, 3] as const
const STAR_PERCENT = [50, 60, 70, 80, 90] as const

/**
 * The model that the cost of scoring is measured on: 150 points over `clauses` clauses in 4
 * sections, 3 or 4 alternatives each (a grade and a least number of records), every tenth clause
 * mandatory, 40 % of each section needed, 5 stars. 60 clauses make 210 rules. Every number in it is
 * made up for measuring.
 */
export function scoreModelOf(clauses: number, seed = 1): ScoreModel {
  const ids = Array.from({ length: clauses }, (_, index) => `c${index + 1}`)
  const full = Math.floor(15_000 / clauses) / 100
  return {
    pack: {
      format: 'touchstone-pack/1',
      standard: {
        id: `model-${clauses}`,
        edition: '1',
        title: { zh: '测速用模型', en: 'Model for measuring' },
        languages: ['zh', 'en'],
        owner: { name: 'Nobody' },
        provenance: { status: 'illustrative' },
        inputs: Object.fromEntries(ids.flatMap(inputsOf)),
        clauses: Array.from({ length: SECTIONS }, (_, section): Clause => ({
          id: `s${section + 1}`,
          number: String(section + 1),
          title: { zh: `第${section + 1}部分`, en: `Section ${section + 1}` },
          clauses: ids
            .filter((_, index) => Math.floor((index * SECTIONS) / clauses) === section)
            .map(clauseOf),
        })),
      },
      rules: {
        revision: 1,
        provenance: { status: 'illustrative' },
        inForce: { from: '2020-01-01' },
        weights: Object.fromEntries(ids.map((id): [string, Weight] => [id, full])),
        criteria: Object.fromEntries(ids.map((id, index) => [id, criterionOf(id, index, full)])),
        findings: { met: 0.25 },
        levels: STAR_PERCENT.map(levelOf),
        measure: { of: 'percent' },
        gates: Array.from({ length: SECTIONS }, (_, section) => gateOf(section + 1)),
        mandatory: Object.fromEntries(
          ids.filter((_, index) => isMandatory(index)).map((id) => [id, 'all']),
        ),
      },
    },
    assessments: (count) => {
      const random = randomNumbers(seed)
      return Array.from({ length: count }, () => assessmentOf(`model-${clauses}`, ids, random))
    },
  }
}

function inputsOf(id: string): readonly (readonly [string, Input])[] {
  return [
    [`${id}-grade`, { type: 'choice', options: GRADES.map((grade) => ({ id: grade })) }],
    [`${id}-records`, { type: 'number', min: 0, decimals: 0 }],
  ]
}

function clauseOf(id: string): Clause {
  return {
    id,
    number: `C.${id.slice(1)}`,
    title: { zh: `条款${id.slice(1)}`, en: `Clause ${id.slice(1)}` },
    ask: [`${id}-grade`, `${id}-records`],
  }
}

/** Grades from the best downward; the last asks for no records. */
function criterionOf(id: string, index: number, full: number): Criterion {
  const count = ALTERNATIVES[index % ALTERNATIVES.length]!
  const rules = GRADES.slice(0, count).map((grade, place): Alternative => {
    const points = Math.floor((full * 100 * (count - place)) / count) / 100
    const graded = is(`$.answers.${id}-grade`, 'equal', grade)
    const recorded = is(`$.answers.${id}-records`, 'greaterThanInclusive', count - place)
    return {
      conditions: { all: place === count - 1 ? [graded] : [graded, recorded] },
      event: { type: 'earns', params: { points } },
    }
  })
  return { rules }
}

function levelOf(percent: number, index: number): Level {
  const stars = index + 1
  return {
    id: `stars-${stars}`,
    title: { zh: `${stars}星`, en: `${stars} stars` },
    stars,
    atLeast: percent,
    ...(stars === 5
      ? { needs: { all: [is('$.counts.nonconformities', 'lessThanInclusive', 2)] } }
      : {}),
  }
}

function gateOf(section: number): Gate {
  return {
    id: `section-${section}`,
    needs: { all: [is(`$.parts.s${section}.percent`, 'greaterThanInclusive', 40)] },
    otherwise: 'refuse',
  }
}

function is(path: string, operator: Leaf['operator'], value: string | number): Leaf {
  return { fact: 'assessment', path, operator, value }
}

/** Better organisations have better answers, and everybody takes more care of what is mandatory. */
function assessmentOf(standard: string, ids: readonly string[], random: () => number): Assessment {
  const quality = random()
  const answers = ids.flatMap((id, index): (readonly [string, string | number])[] => {
    const care = isMandatory(index) ? Math.min(1, quality + 0.6) : quality
    return [
      [`${id}-grade`, GRADES[Math.floor(random() * (2.6 - 1.6 * care))] ?? 'd'],
      [`${id}-records`, Math.floor(2 + random() * 2 + 2 * care)],
    ]
  })
  return { standard, date: '2026-01-01', answers: Object.fromEntries(answers) }
}

function isMandatory(index: number): boolean {
  return index % 10 === 9
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
