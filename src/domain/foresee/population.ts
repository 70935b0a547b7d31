import type { Assessment } from '../language/assessment.ts'
import { factPaths, layOut } from '../bulk/layout.ts'
import { MISSING } from '../bulk/columns.ts'
import { compileReader } from '../bulk/read.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Fault } from '../faults/fault.ts'
import type { Work } from '../meaning/work.ts'
import { Codes, Column } from './pool.ts'

/** Assessments that can be looked at again by their row, from 0. */
export type Assessments = {
  readonly size: number
  /** The same assessment for the same row, every time. */
  readonly at: (row: number) => Assessment
}

/**
 * Many assessments as columns: a column for every fact an assessment can bring, whatever the rules
 * of the day read of it, and one for the recorded state of every clause.
 */
export type Population = {
  readonly size: number
  /** Facts by path, such as `answers.x.count`. */
  readonly facts: ReadonlyMap<string, Column>
  /** What was recorded for each clause, in the order of the standard. */
  readonly recorded: readonly Column[]
  /** Required facts that are not there, as a list of ids. */
  readonly lacking: Column
  /** 1 for rows that the pack refuses, 0 for the others; a refused row has no facts. */
  readonly faulty: Codes
  readonly faultyCount: number
  /** The first few that are refused. */
  readonly faults: readonly { readonly row: number; readonly faults: readonly Fault[] }[]
}

/** How many refused rows are kept with their faults. */
const MOST_FAULTY = 20

/** Rows that are gone through before anybody else may have a turn. */
export const ROWS_A_TURN = 128

/** Reads all assessments under one pack; those with faults are marked. */
export function* readPopulation(expanded: Expanded, assessments: Assessments): Work<Population> {
  const layout = layOut(factPaths(expanded))
  const read = compileReader(expanded, layout)
  const facts = new Map([...layout.places.keys()].map((path) => [path, new Column()]))
  const columns = [...facts.values()]
  const recorded = expanded.clauses.map(() => new Column())
  const lacking = new Column()
  const faulty = new Codes()
  const faults: { row: number; faults: readonly Fault[] }[] = []
  let faultyCount = 0
  for (let row = 0; row < assessments.size; row += 1) {
    if (row % ROWS_A_TURN === 0) yield
    const reading = read(assessments.at(row))
    const { input } = reading
    if (input === undefined) {
      faultyCount += 1
      if (faults.length < MOST_FAULTY) faults.push({ row, faults: reading.faults })
    }
    faulty.push(input === undefined ? 1 : 0)
    for (let k = 0; k < columns.length; k += 1) columns[k]!.push(input?.facts[k])
    for (let k = 0; k < recorded.length; k += 1) recorded[k]!.push(input?.recorded[k] ?? MISSING)
    lacking.push(input?.lacking ?? [])
  }
  return { size: assessments.size, facts, recorded, lacking, faulty, faultyCount, faults }
}

/**
 * What decides how answers are read, as text: two packs with the same text read every assessment
 * alike, so that a population read under one may be judged under the other.
 */
export function readingOf({ inputs, profile, clauses, applies }: Expanded): string {
  return JSON.stringify([
    [...inputs.values()].map(({ points, ...input }) => [
      input,
      [...(points ?? [])].map(([answer, earned]) => [answer, earned.toFraction()]),
    ]),
    [...profile],
    clauses.map(({ id, inputs: asks, scored, mayBeNotApplicable, policies, weight }) => [
      id,
      asks,
      scored,
      mayBeNotApplicable,
      Object.entries(policies).filter(([, policy]) => policy === 'forbid'),
      asks.some((ask) => inputs.get(ask)?.input.type === 'points') ? weight.toFraction() : '',
    ]),
    [...applies.keys()],
  ])
}
