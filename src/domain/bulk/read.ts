import type { Assessment } from '../language/assessment.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Fault } from '../faults/fault.ts'
import { readFact } from '../rules/path.ts'
import { readAssessment, type Recorded } from '../score/answers.ts'
import type { Layout } from './layout.ts'
import { MISSING, NOT_APPLICABLE, NOT_CHECKED, SCORED, UNRESOLVED, UNSCORED } from './columns.ts'
import { compileQuickReader } from './quick-read.ts'

/** An assessment as a scorer takes it: facts by place, and the state of each clause as recorded. */
export type BulkInput = {
  readonly facts: readonly unknown[]
  readonly recorded: Uint8Array
  /** Required facts that are not there, by id; they keep every result open. */
  readonly lacking: readonly string[]
}

/** What came of reading an assessment: what a scorer takes, or all its faults. */
export type BulkReading =
  | { readonly input: BulkInput; readonly faults?: undefined }
  | { readonly faults: readonly Fault[]; readonly input?: undefined }

/** A reader for the assessments of one pack. Plain answers are read at once, others in full. */
export function compileReader(
  expanded: Expanded,
  layout: Layout,
): (assessment: Assessment) => BulkReading {
  const quick = compileQuickReader(expanded, layout)
  return (assessment) => {
    const input = quick(assessment)
    return input === undefined ? readInFull(expanded, layout, assessment) : { input }
  }
}

/** By way of `readAssessment`, which knows every form of answer and names every fault. */
export function readInFull(
  expanded: Expanded,
  layout: Layout,
  assessment: Assessment,
): BulkReading {
  const { faults, read } = readAssessment(expanded, assessment)
  if (faults.length > 0) return { faults }
  const { answers, several, profile } = read
  const facts = { date: assessment.date, answers, several, profile }
  return {
    input: {
      facts: layout.inputs.map(({ names }) => readFact(facts, names)),
      lacking: read.lacking.map(({ id }) => id),
      recorded: Uint8Array.from(expanded.clauses, ({ id }) => recordedAs(read.recorded.get(id)!)),
    },
  }
}

function recordedAs({ state, unresolved }: Recorded): number {
  if (state === 'answered') return SCORED
  if (state === 'not-applicable') return NOT_APPLICABLE
  if (state === 'not-checked') return unresolved !== undefined ? UNRESOLVED : NOT_CHECKED
  return state === 'missing' ? MISSING : UNSCORED
}
