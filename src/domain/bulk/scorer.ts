import type { Assessment } from '../assessment.ts'
import type { Expanded } from '../expand/expanded.ts'
import type { Plan } from '../expand/plan.ts'
import type { CompileOptions } from '../rules/compile.ts'
import { compileClause, compileCounts, compileOnce, showClause, type Step } from './clause-stage.ts'
import { createMemory, MISSING, NOT_CHECKED, type ClauseColumns, type Memory } from './memory.ts'
import { compilePhases, inOrder, type Compilation, type Own } from './phases.ts'
import type { Quantity } from '../quantity.ts'
import { compileReader, type BulkInput, type BulkReading } from './read.ts'
import { compileResult, type BulkOutcome, type ResultStages } from './result-stage.ts'

/** What came of one assessment. It lives in the scorer's memory: the next score writes over it. */
export type BulkResult = {
  /** In the order of the standard. */
  readonly clauses: ClauseColumns
  /** The main result first. */
  readonly results: readonly BulkOutcome[]
  /** Computed values at the end of the main result, by id; undefined where something is missing. */
  readonly values: ReadonlyMap<string, Quantity | undefined>
  /**
   * Clauses that count after all and are in a state that the standard forbids, by id. With any of
   * these the assessment is refused, and nothing else here means anything.
   */
  readonly forbidden: readonly string[]
}

/** The parts of one score, for those who need not repeat all of it. Each rests on the ones before. */
export type Stages = {
  /** Puts an assessment into memory and forgets the one before. */
  readonly load: (input: BulkInput) => void
  /** Values, applicability, alternatives and points of clauses. */
  readonly clauses: Step
  readonly results: readonly ResultStages[]
  /** Where it all happens. */
  readonly memory: Memory
}

/** Scores the assessments of one pack, quickly and without receipts. Not to be used by two at once. */
export type BulkScorer = {
  /** Whether code was generated for rules. */
  readonly generated: boolean
  /** The pack it scores. */
  readonly expanded: Expanded
  read(assessment: Assessment): BulkReading
  score(input: BulkInput): BulkResult
  readonly stages: Stages
}

/**
 * Compiles a prepared pack to the meaning that scoring by the engine of record gives it: the same
 * exact numbers from the same rule documents, worked out in another way and hundreds of times as
 * fast. Pure; throws `RulesRefused` for rules that the gate refuses.
 */
export function compileScorer(
  { expanded, plan }: { readonly expanded: Expanded; readonly plan: Plan },
  options: CompileOptions = {},
): BulkScorer {
  const memory = createMemory(expanded)
  let generated = false
  const compilation: Compilation = {
    expanded,
    memory,
    options,
    generated: (isGenerated) => (generated ||= isGenerated),
  }
  const shows = new Map(expanded.clauses.map((clause) => [clause.id, showClause(clause, memory)]))
  const count = compileCounts(memory)
  const own: Own = (key, ask) => {
    if (key === 'counts') return count
    if (key.startsWith('clause:'))
      return compileClause(expanded.clauseById.get(key.slice('clause:'.length))!, memory, ask)
    if (key.startsWith('once:'))
      return compileOnce(expanded.once[Number(key.slice('once:'.length))]!, memory, shows)
    return undefined
  }
  const clausePhases = compilePhases(plan.clauses, compilation, own)
  const clauses = inOrder([clausePhases.run, count])
  const results = plan.results.map((result) =>
    compileResult(result, compilation, restoring(expanded, shows)),
  )
  const values = new Map<string, Quantity | undefined>()
  const result: { -readonly [K in keyof BulkResult]: BulkResult[K] } = {
    clauses: memory.clauses,
    results: results.map(({ outcome }) => outcome),
    values,
    forbidden: [],
  }
  const moved = compilePhases(plan.values, compilation, () => undefined)
  const valuePlaces = Object.keys(expanded.pack.rules.values ?? {}).map(
    (id) => [id, memory.layout.places.get(`$.values.${id}`)!.index] as const,
  )
  const forbidden = findingForbidden(expanded, memory)
  const load = loading(memory)

  return {
    generated,
    expanded,
    read: compileReader(expanded, memory.layout),
    score(input) {
      load(input)
      clauses()
      for (let k = 0; k < results.length; k += 1) {
        const stages = results[k]!
        stages.tree()
        stages.adjustments()
        stages.levels()
        if (k > 0) continue
        moved.run()
        for (const [id, place] of valuePlaces)
          values.set(id, memory.facts[place] as Quantity | undefined)
      }
      result.forbidden = forbidden()
      return result
    },
    stages: { load, clauses, results, memory },
  }
}

function loading(memory: Memory): Stages['load'] {
  const { facts, recorded, hidden, picks, layout } = memory
  const count = layout.inputs.length
  return (input) => {
    for (let k = 0; k < count; k += 1) facts[k] = input.facts[k]
    facts.fill(undefined, count)
    recorded.set(input.recorded)
    memory.lacking = input.lacking
    hidden.fill(0)
    picks.fill(-1)
  }
}

const NOTHING_FORBIDDEN: readonly string[] = []

/** Looks at the clauses of which only scoring can say whether they count. */
function findingForbidden(
  expanded: Expanded,
  { hidden, recorded }: Memory,
): () => readonly string[] {
  const suspects = expanded.clauses.flatMap(({ id, scored, policies }, index) =>
    scored && (policies.missing === 'forbid' || policies.notChecked === 'forbid')
      ? [{ id, index, policies }]
      : [],
  )
  if (suspects.length === 0) return () => NOTHING_FORBIDDEN
  return () =>
    suspects
      .filter(({ index, policies }) => {
        if (hidden[index] === 1) return false
        const state = recorded[index]
        return (
          (state === MISSING && policies.missing === 'forbid') ||
          (state === NOT_CHECKED && policies.notChecked === 'forbid')
        )
      })
      .map(({ id }) => id)
}

/** Before each result: what adjustments of the result before it made of clauses is forgotten. */
function restoring(expanded: Expanded, shows: ReadonlyMap<string, Step>): Step {
  const touched = new Set(
    expanded.results.flatMap(({ adjustments }) => adjustments.map((a) => a.to)),
  )
  return inOrder([...touched].flatMap((id) => shows.get(id) ?? []))
}
