import type { Expanded } from '../../expand/expanded.ts'
import type { Input } from '../../language/inputs/registry.ts'
import type { Graph } from '../graph.ts'
import type { Id } from '../operation.ts'
import type { ValueKind } from '../value.ts'

/** Gives the node that rules read under a path at one moment of a score. */
export type Read = (names: readonly string[]) => Id

/** What everything is lowered on: the graph it grows in, and the pack. */
export type LoweringGround = { readonly graph: Graph; readonly expanded: Expanded }

/** What an answer to an input, or a part of one, is for rules; undefined where there is no such thing. */
export function kindOfInput(input: Input, member: string | undefined): ValueKind | undefined {
  switch (input.type) {
    case 'yes-no':
      return member === undefined ? 'truth' : undefined
    case 'points':
    case 'number':
      return member === undefined ? 'number' : undefined
    case 'choice':
    case 'date':
    case 'text':
      return member === undefined ? 'text' : undefined
    case 'samples':
      return member !== undefined && SAMPLE.has(member) ? 'number' : undefined
    case 'checklist':
      return member === 'count' ? 'number' : member === 'items' ? 'texts' : undefined
    case 'entries':
      return member === 'count' ? 'number' : undefined
  }
}

const SAMPLE: ReadonlySet<string> = new Set(['checked', 'failed', 'passed', 'share'])

/** The member of an answer that is there exactly where the answer is. */
function memberOf(input: Input): string | undefined {
  switch (input.type) {
    case 'samples':
      return 'checked'
    case 'checklist':
    case 'entries':
      return 'count'
    case 'yes-no':
    case 'points':
    case 'number':
    case 'choice':
    case 'date':
    case 'text':
      return undefined
  }
}

/** Whether an answer was recorded, or several that come to points, whatever may hide them. */
export function isGiven(
  { graph, expanded }: LoweringGround,
  space: 'answers' | 'profile',
  id: string,
  input: Input,
): Id {
  const member = memberOf(input)
  const kind = kindOfInput(input, member)!
  const one = graph.present(
    graph.input(`${space}.${id}${member === undefined ? '' : `.${member}`}`, kind),
  )
  return space === 'answers' && expanded.inputs.get(id)?.points !== undefined
    ? graph.or([one, graph.present(severalAt(graph, id))])
    : one
}

/** The points that several answers come to which are merged by their points. */
export function severalAt(graph: Graph, id: string): Id {
  return graph.input(`several.${id}`, 'number')
}
