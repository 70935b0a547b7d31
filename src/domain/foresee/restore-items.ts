import { compileCounts, showClause, type Step } from '../bulk/clause-stage.ts'
import { HIDDEN, MISSING, NOT_CHECKED } from '../bulk/memory.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Expanded } from '../expand/expanded.ts'
import { groupsIn, pathsIn } from '../expand/expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import { movingItems, type ItemKey } from '../expand/needs.ts'
import type { ClauseOutcome, ItemColumn } from './item-columns.ts'
import type { Population } from './population.ts'
import { rulesOfLevels } from './result-columns.ts'

/** Rows that the pack refuses: faulty ones, and those with a state that turns out to be forbidden. */
export function refusing(
  { clauses }: Expanded,
  { faulty, recorded }: Population,
  items: ReadonlyMap<ItemKey, ItemColumn>,
): (row: number) => boolean {
  const { cells } = faulty
  const suspects = clauses.flatMap(({ id, scored, policies }, index) => {
    const states = [
      ...(policies.missing === 'forbid' ? [MISSING] : []),
      ...(policies.notChecked === 'forbid' ? [NOT_CHECKED] : []),
    ]
    const outcome = items.get(`clause:${id}`) as ItemColumn<ClauseOutcome>
    return scored && states.length > 0 ? [{ outcome, recorded: recorded[index]!, states }] : []
  })
  return (row) =>
    cells[row] === 1 ||
    suspects.some(
      (suspect) =>
        suspect.states.includes(suspect.recorded.at(row) as number) &&
        suspect.outcome.values[suspect.outcome.codes[row]!]!.state !== HIDDEN,
    )
}

/** Puts what the clause stage gave a row into the memory of a scorer, as far as results read it. */
export function restoring(
  { expanded, stages }: BulkScorer,
  population: Population,
  items: ReadonlyMap<ItemKey, ItemColumn>,
): (row: number) => void {
  const { memory } = stages
  const { facts, picks, clauses, layout } = memory
  const read = readByResults(expanded)
  const { state, points, inScope, blocks, met, grade } = clauses
  const outcomes = expanded.clauses.map(
    ({ id }) => items.get(`clause:${id}`) as ItemColumn<ClauseOutcome>,
  )
  const shows = expanded.clauses
    .filter(({ id }) => [...read.paths].some((path) => path.startsWith(`$.clauses.${id}.`)))
    .map((clause) => showClause(clause, memory))
  const answers = layout.inputs.flatMap(({ index, names }) => {
    const path = `$.${names.join('.')}`
    const column = population.facts.get(path)
    if (column === undefined || !read.paths.has(path)) return []
    const clause = names[0] === 'answers' ? memory.clauseIndex.get(names[1] ?? '') : undefined
    return [{ index, column, hides: clause === undefined ? undefined : outcomes[clause]! }]
  })
  const terms = [...read.paths].flatMap((path) => {
    const column = items.get(path.slice(2))
    const place = layout.places.get(path)
    return column === undefined || place === undefined ? [] : [{ column, index: place.index }]
  })
  const groups = [...read.groups].flatMap((name) => {
    const column = items.get(`group:${name}`) as ItemColumn<number> | undefined
    return column === undefined ? [] : [{ column, index: memory.groupIndex(name) }]
  })
  const steps: readonly Step[] = [compileCounts(memory), ...shows]
  const lacking = population.lacking
  return (row) => {
    for (let k = 0; k < outcomes.length; k += 1) {
      const { codes, values } = outcomes[k]!
      const outcome = values[codes[row]!]!
      state[k] = outcome.state
      points[k] = outcome.points
      inScope[k] = outcome.inScope
      blocks[k] = outcome.blocks
      met[k] = outcome.met
      grade[k] = outcome.grade
    }
    for (const { index, column, hides } of answers)
      facts[index] =
        hides !== undefined && hides.values[hides.codes[row]!]!.state === HIDDEN
          ? undefined
          : column.at(row)
    for (const { index, column } of terms) facts[index] = column.values[column.codes[row]!]
    for (const { index, column } of groups) picks[index] = column.values[column.codes[row]!]!
    memory.lacking = lacking.at(row) as readonly string[]
    for (let k = 0; k < steps.length; k += 1) steps[k]!()
  }
}

/** Paths and decisions that anything after the clause stage reads. */
function readByResults(expanded: Expanded): {
  readonly paths: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
} {
  const moving = movingItems(expanded)
  const workeds = [
    ...[...expanded.terms].flatMap(([key, { worked }]) => (moving.has(key) ? [worked] : [])),
    ...expanded.results.flatMap(({ nodes, adjustments, levels }) => [
      ...nodes.flatMap(({ points }) => points ?? []),
      ...adjustments.flatMap(({ amount }) => amount ?? []),
      ...levels.flatMap(({ mark, floors }) => [...floors, ...(mark === undefined ? [] : [mark])]),
    ]),
  ]
  const rules = [
    ...[...expanded.groups].flatMap(([name, group]) =>
      moving.has(`group:${name}`) ? group.rules : [],
    ),
    ...expanded.results.flatMap((result) => [
      ...result.adjustments.flatMap(({ rule }) => rule ?? []),
      ...rulesOfLevels(result),
      ...result.qualifiers.map(({ rule }) => rule),
    ]),
  ]
  return {
    paths: new Set([
      ...workeds.flatMap(pathsIn),
      ...rules.flatMap(({ conditions }) => conditionPaths(conditions, expanded.shared)),
      ...expanded.results.map(({ measurePath }) => measurePath),
    ]),
    groups: new Set(workeds.flatMap(groupsIn)),
  }
}
