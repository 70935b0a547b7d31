import type { Condition, Leaf } from '../src/domain/language/conditions/registry.ts'
import type { RuleDocument } from '../src/domain/rules/document.ts'
import type { Scalar } from '../src/domain/language/conditions/comparison.ts'

/** Rules of which the first that holds decides, by their places in the list of all rules. */
export type RuleGroup = { readonly name: string; readonly rules: readonly number[] }

/** A synthetic standard and assessments under it, the same for the same arguments. */
export type RulesModel = {
  readonly rules: readonly RuleDocument[]
  /** One group per clause, best alternative first, then one for the stars, five stars first. */
  readonly groups: readonly RuleGroup[]
  /** Fact documents with grades, evidence and the totals that follow from them. */
  readonly assessments: (count: number) => object[]
}

type Grade = 'A' | 'B' | 'C' | 'D'
type ClauseFacts = { grade: Grade; evidence: number }
type Alternative = { grade: Grade; evidence: number; points: number }

const SECTIONS = 4
/** All points of the standard, in hundredths. */
const TOTAL = 15_000
const STARS = [5, 4, 3, 2, 1] as const
const STAR_PERCENT = { 1: 50, 2: 60, 3: 70, 4: 80, 5: 90 } as const
/** Alternatives of four clauses in a row; 60 clauses have 195. */
const ALTERNATIVES = [3, 4, 3, 3] as const

/**
 * The model that the cost of rules is measured on: `clauses` clauses over 4 sections, 3 or 4
 * alternatives each (a grade and a least number of records), every tenth clause mandatory, section
 * minimums at 40 %, 5 star rules. 60 clauses make 210 rules with 356 comparisons.
 */
export function modelOf(clauses: number, seed = 1): RulesModel {
  const rules: RuleDocument[] = []
  const groups: { name: string; rules: number[] }[] = []
  const clauseIds = Array.from({ length: clauses }, (_, index) => `c${index + 1}`)
  const alternatives = clauseIds.map((_, index) => alternativesOf(index, clauses))
  const add = (name: string, conditions: Condition, event: RuleDocument['event']): number =>
    rules.push({ name, conditions, event }) - 1

  for (const [index, id] of clauseIds.entries()) {
    const places = (alternatives[index] ?? []).map(({ grade, evidence, points }, place) =>
      add(
        `${id}-${place + 1}`,
        {
          all: [
            is(`$.answers.${id}.grade`, 'equal', grade),
            ...(evidence > 0
              ? [is(`$.answers.${id}.evidence`, 'greaterThanInclusive', evidence)]
              : []),
          ],
        },
        { type: 'earns', params: { clause: id, points } },
      ),
    )
    groups.push({ name: id, rules: places })
  }
  for (const id of clauseIds.filter((_, index) => index % 10 === 9)) {
    const met = is(`$.answers.${id}.grade`, 'in', ['A', 'B', 'C'])
    add(`${id}-mandatory`, { all: [met] }, { type: 'holds', params: { clause: id } })
  }
  for (let section = 1; section <= SECTIONS; section += 1) {
    const least = is(`$.sections.s${section}.percent`, 'greaterThanInclusive', 40)
    add(`section-${section}`, { all: [least] }, { type: 'holds', params: { section } })
  }
  const stars = STARS.map((star) => add(`star-${star}`, starCondition(star), starEvent(star)))
  groups.push({ name: 'stars', rules: stars })

  return {
    rules,
    groups,
    assessments: (count) => {
      const random = randomNumbers(seed)
      return Array.from({ length: count }, () => assessmentOf(clauseIds, alternatives, random))
    },
  }
}

function starCondition(star: (typeof STARS)[number]): Condition {
  const gates = [
    is('$.total.percent', 'greaterThanInclusive', STAR_PERCENT[star]),
    is('$.total.mandatory-met', 'equal', true),
    is('$.total.sections-met', 'equal', true),
  ]
  return {
    all: star === 5 ? [...gates, is('$.total.nonconformities', 'lessThanInclusive', 2)] : gates,
  }
}

function starEvent(star: number): RuleDocument['event'] {
  return { type: 'reaches', params: { stars: star } }
}

/** Grades from A downward; the last asks for no records. */
function alternativesOf(index: number, clauses: number): Alternative[] {
  const grades: readonly Grade[] = ['A', 'B', 'C', 'D']
  const count = ALTERNATIVES[index % ALTERNATIVES.length] ?? 3
  const full = Math.floor(TOTAL / clauses)
  return grades.slice(0, count).map((grade, place) => ({
    grade,
    evidence: place === count - 1 ? 0 : count - place,
    points: Math.floor((full * (count - place)) / count),
  }))
}

function assessmentOf(
  clauseIds: readonly string[],
  alternatives: readonly (readonly Alternative[])[],
  random: () => number,
): object {
  const answers: Record<string, ClauseFacts> = {}
  const sections = Array.from({ length: SECTIONS }, () => ({ points: 0, most: 0 }))
  const quality = random()
  let mandatoryMet = true
  let nonconformities = 0
  for (const [index, id] of clauseIds.entries()) {
    const grade = (['A', 'B', 'C', 'D'] as const)[Math.floor(random() * (4 - 3 * quality))] ?? 'D'
    const evidence = Math.floor(random() * 5 + 2 * quality)
    answers[id] = { grade, evidence }
    const choices = alternatives[index] ?? []
    const earned = choices.find((one) => one.grade === grade && evidence >= one.evidence)
    const section = sections[Math.floor((index * SECTIONS) / clauseIds.length)]
    if (section) {
      section.points += earned?.points ?? 0
      section.most += choices[0]?.points ?? 0
    }
    if (earned === undefined) nonconformities += 1
    if (index % 10 === 9 && grade === 'D') mandatoryMet = false
  }
  const percents = sections.map(({ points, most }) => Math.floor((100 * points) / most))
  const points = sections.reduce((sum, section) => sum + section.points, 0)
  const most = sections.reduce((sum, section) => sum + section.most, 0)
  return {
    answers,
    sections: Object.fromEntries(percents.map((percent, index) => [`s${index + 1}`, { percent }])),
    total: {
      percent: Math.floor((100 * points) / most),
      'mandatory-met': mandatoryMet,
      'sections-met': percents.every((percent) => percent >= 40),
      nonconformities,
    },
  }
}

function is(path: string, operator: Leaf['operator'], value: Scalar | readonly Scalar[]): Leaf {
  return { fact: 'assessment', path, operator, value }
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
