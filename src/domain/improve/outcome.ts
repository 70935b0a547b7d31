import type { Assessment } from '../language/assessment.ts'
import { toJson, type ExactJson } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import { inputsOf } from '../meaning/read-inputs.ts'
import { run } from '../meaning/run.ts'
import { asNumber, type Value } from '../meaning/value.ts'
import { asAnswer } from '../language/assessment.ts'
import type { ImprovementCase } from './goal.ts'
import type { ScoreSummary, ImprovementStep } from './improvement.ts'
import type { NewAnswers, Move } from './move.ts'
import type { AnswerSite } from './site.ts'
import { valuesOf } from './tried.ts'

/** Every node's value once some moves are made. */
export function afterMoves(
  moves: readonly Move[],
  sites: readonly AnswerSite[],
  ground: ImprovementCase,
): readonly Value[] {
  const changed = new Map<string, Value>()
  const { nodes } = ground.meaning.graph
  for (const { site, change } of moves)
    for (const input of sites[site]!.inputs)
      if (Object.hasOwn(change, input.id))
        for (const [id, value] of valuesOf(input, change[input.id]!, ground)) {
          const node = nodes[id]!
          if (node.op === 'input') changed.set(node.path, value)
        }
  const read = inputsOf(ground.assessment, ground.read)
  return run(ground.meaning.graph, (path) => (changed.has(path) ? changed.get(path) : read(path)))
}

/** Points and level of the result that is looked at. */
export function standingOf(
  values: readonly Value[],
  { meaning, result }: ImprovementCase,
): ScoreSummary {
  const isScored = values[result.status] === 'scored'
  const rank = asNumber(values[result.awarded])?.valueOf() ?? 0
  const place = meaning.results.indexOf(result)
  const level = meaning.expanded.results[place]!.levels[rank - 1]?.level
  const points = isScored ? asNumber(values[result.points]) : undefined
  return {
    points: points === undefined ? null : toJson(points),
    max: toJson(asNumber(values[result.max])!),
    level:
      level === undefined
        ? null
        : {
            id: level.id,
            title: level.title,
            ...(level.stars === undefined ? {} : { stars: level.stars }),
          },
  }
}

/** What a move does, clause by clause, from one state to another. */
export function stepOf(
  move: Move,
  site: AnswerSite,
  before: readonly Value[],
  after: readonly Value[],
  effort: { readonly effort: number; readonly leadDays: number },
): ImprovementStep {
  const json = (value: Value): ExactJson | null => {
    const number = asNumber(value)
    return number === undefined ? null : toJson(number)
  }
  const touched = new Set(
    site.inputs.filter(({ id }) => id in move.change).flatMap(({ clauses }) => clauses),
  )
  return {
    clauses: site.clauses
      .filter((_, k) => touched.has(site.places[k]!))
      .map(({ clause: { id, clause, weight }, earned }) => {
        const title = clause.title ?? clause.text
        return {
          clause: id,
          ...(clause.number === undefined ? {} : { number: clause.number }),
          ...(title === undefined ? {} : { title }),
          before: json(before[earned]),
          after: json(after[earned]),
          max: toJson(weight),
        }
      }),
    answers: site.inputs
      .filter(({ id }) => id in move.change)
      .map(({ id, now, several }) => ({
        input: id,
        from: now ?? null,
        ...(several === undefined ? {} : { several: toJson(several) }),
        to: move.change[id]!,
      })),
    ...effort,
  }
}

/** The assessment with other answers; what had been recorded for those inputs goes. */
export function changed(
  assessment: Assessment,
  change: NewAnswers,
  expanded: Expanded,
): Assessment {
  const answers: { [id: string]: Assessment['answers'][string] } = { ...assessment.answers }
  for (const [id, value] of Object.entries(change)) {
    const given = answers[id]
    const evidence = given === undefined ? undefined : asAnswer(given).evidence
    answers[id] = { value, ...(evidence === undefined ? {} : { evidence }) }
  }
  for (const { id, inputs } of expanded.clauses) {
    if (inputs.includes(id) || !inputs.some((input) => input in change)) continue
    // "Not checked" stands under the clause where the clause rests on shared inputs.
    const given = answers[id]
    if (given !== undefined && asAnswer(given).state === 'not-checked') delete answers[id]
  }
  return { ...assessment, answers }
}
