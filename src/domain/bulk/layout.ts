import type { Expanded } from '../expand/expanded.ts'
import type { Input } from '../language/inputs/registry.ts'

/** One place in the list of facts: a value as the assessment brought it. */
export type FactPlace = { readonly index: number; readonly names: readonly string[] }

/** Facts as one list: every path of an assessment that anything in a pack reads has a numbered place. */
export type Layout = {
  readonly inputs: readonly FactPlace[]
  /** By path, such as `answers.x.count`. */
  readonly places: ReadonlyMap<string, FactPlace>
}

/** A list with a place for each of these paths. */
export function layOut(paths: Iterable<string>): Layout {
  const inputs = [...new Set(paths)].map((path, index): FactPlace => ({
    index,
    names: path.split('.'),
  }))
  return { inputs, places: new Map(inputs.map((place) => [place.names.join('.'), place])) }
}

/** Every path under which an assessment of a pack can bring a fact. */
export function factPaths({ inputs, profile }: Expanded): readonly string[] {
  return [
    'date',
    ...[...inputs.values()].flatMap(({ id, input, points }) => [
      ...pathsUnder(`answers.${id}`, input),
      // The points of several answers that are merged by their points.
      ...(points === undefined ? [] : [`several.${id}`]),
    ]),
    ...[...profile].flatMap(([id, input]) => pathsUnder(`profile.${id}`, input)),
  ]
}

function pathsUnder(own: string, input: Input): readonly string[] {
  switch (input.type) {
    case 'samples':
      return ['checked', 'failed', 'passed', 'share'].map((name) => `${own}.${name}`)
    case 'checklist':
      return [`${own}.items`, `${own}.count`]
    case 'entries':
      return [`${own}.count`]
    case 'yes-no':
    case 'points':
    case 'number':
    case 'choice':
    case 'date':
    case 'text':
      return [own]
  }
}
