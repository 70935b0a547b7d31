import type { Assessment } from '../language/assessment.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { ExpandedClause } from '../expand/expanded.ts'
import type { Fault } from '../faults/fault.ts'
import type { PreparedPack } from '../score/score.ts'
import type {
  AssessorCalibration,
  Calibration,
  ClauseCalibration,
  AssessorReading,
} from './calibration.ts'
import { leniencyOf, meanOf, type Leniency } from './leniency.ts'
import { readingsOf } from './readings.ts'

/** Organisations from which on a clause that never separates says something. */
const FEWEST = 10
/** Share of organisations with the same share from which on a clause hardly separates. */
const NEARLY_ALL = 0.95
/** How many errors from none leniency must be to count. */
const ERRORS = 2

/** Takes in assessments of one revision, one after another, and tells what all of them show. */
export type Calibrator = {
  readonly add: (assessment: Assessment) => void
  readonly result: () => Calibration
}

/** See {@link Calibrator}. Keeps readings, not assessments. */
export function calibrator(prepared: PreparedPack, scorer: BulkScorer): Calibrator {
  const cells = new Map<string, AssessorReading[]>()
  const shares = new Map<string, number[]>()
  const leftOut: { readonly index: number; readonly problem: Fault }[] = []
  let assessments = 0
  return {
    add(assessment) {
      const read = readingsOf(assessment, assessments, scorer)
      assessments += 1
      if ('problem' in read) {
        leftOut.push({ index: assessments, problem: read.problem })
        return
      }
      for (const reading of read.readings)
        put(cells, `${reading.organisation} ${reading.clause}`, reading)
      for (const [clause, share] of read.shares) put(shares, clause, share)
    },
    result() {
      const together = [...cells.values()].filter(({ length }) => length > 1)
      const leniency = leniencyOf(together)
      const byClause = Map.groupBy(together, ([first]) => first!.clause)
      const { expanded, digest, provenance } = prepared
      const { standard, rules } = expanded.pack
      const full = expanded.clauses.reduce((sum, one) => sum + one.weight.valueOf(), 0)
      return {
        calibration: 'touchstone-calibration/1',
        standard: {
          id: standard.id,
          edition: standard.edition,
          revision: rules.revision,
          digest,
          ...(standard.designation === undefined ? {} : { designation: standard.designation }),
          title: standard.title,
        },
        marks: provenance.status === 'published' ? [] : [provenance.status],
        assessments,
        leftOut,
        readings: together.flat().length,
        groups: leniency.groups,
        noise: leniency.noise === null ? null : rounded(leniency.noise),
        assessors: assessorRows(together.flat(), leniency, full),
        clauses: expanded.clauses
          .filter(({ scored }) => scored)
          .map((clause) =>
            clauseRow(clause, byClause.get(clause.id) ?? [], shares.get(clause.id) ?? [], leniency),
          ),
      }
    },
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function assessorRows(
  readings: readonly AssessorReading[],
  { assessors, effects, errors, group }: Leniency,
  full: number,
): readonly AssessorCalibration[] {
  const own = Map.groupBy(readings, ({ assessor }) => assessor)
  return assessors
    .map((assessor, k): AssessorCalibration => {
      const [effect, error, mine] = [effects[k]!, errors[k]!, own.get(assessor)!]
      return {
        assessor,
        readings: mine.length,
        organisations: new Set(mine.map(({ organisation }) => organisation)).size,
        leniency: rounded(effect),
        error: error === null ? null : rounded(error),
        verdict: verdictOf(effect, error),
        points: Math.round(effect * full * 10) / 10,
        group: group[k]! + 1,
      }
    })
    .toSorted((a, b) => a.group - b.group || b.leniency - a.leniency)
}

function verdictOf(effect: number, error: number | null): AssessorCalibration['verdict'] {
  if (error === null) return 'unknown'
  if (Math.abs(effect) <= ERRORS * error || Math.abs(effect) < 1e-9) return 'as-others'
  return effect > 0 ? 'lenient' : 'strict'
}

function clauseRow(
  { id, clause }: ExpandedClause,
  cells: readonly (readonly AssessorReading[])[],
  shares: readonly number[],
  { assessors, effects }: Leniency,
): ClauseCalibration {
  const spreads = cells.map((cell) => {
    const own = cell.map(({ share }) => share)
    return greatest(own) + greatest(own.map((share) => -share))
  })
  const fair = cells.map((cell) =>
    cell.map((one) => ({ ...one, share: one.share - effects[assessors.indexOf(one.assessor)]! })),
  )
  const mean = average(shares)
  return {
    clause: id,
    ...(clause.number === undefined ? {} : { number: clause.number }),
    ...(clause.title === undefined ? {} : { title: clause.title }),
    judgedTogether: cells.length,
    meanSpread: orNull(average(spreads)),
    greatestSpread: spreads.length === 0 ? null : rounded(greatest(spreads)),
    deviation: orNull(within(cells)),
    unexplained: orNull(within(fair)),
    organisations: shares.length,
    mean: orNull(mean),
    separation:
      mean === undefined
        ? null
        : orNull(Math.sqrt(average(shares.map((one) => (one - mean) ** 2)) ?? 0)),
    separates: separatesOf(shares),
  }
}

/** As many as were sent: more than a call takes arguments. */
function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), -Infinity)
}

function separatesOf(shares: readonly number[]): ClauseCalibration['separates'] {
  if (shares.length < FEWEST) return 'too-few'
  const counts = [...Map.groupBy(shares, (share) => rounded(share)).values()]
  const most = greatest(counts.map(({ length }) => length))
  if (most === shares.length) return 'never'
  return most >= NEARLY_ALL * shares.length ? 'hardly' : 'yes'
}

/** Standard deviation of readings about the mean of their cell. */
function within(cells: readonly (readonly AssessorReading[])[]): number | undefined {
  const freedom = cells.reduce((sum, cell) => sum + cell.length - 1, 0)
  if (freedom === 0) return undefined
  const squares = cells.reduce((sum, cell) => {
    const mean = meanOf(cell)
    return sum + cell.reduce((own, { share }) => own + (share - mean) ** 2, 0)
  }, 0)
  return Math.sqrt(squares / freedom)
}

function average(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

function orNull(number: number | undefined): number | null {
  return number === undefined ? null : rounded(number)
}

function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000 || 0
}
