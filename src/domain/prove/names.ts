import type { Expanded } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import { message, type Message, type Parameter } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'

/** The title with what people cite, else the id. */
export function named(id: string, title: Text | undefined, number?: string): Parameter {
  const own = title === undefined ? id : { text: title }
  return number === undefined ? own : message('numbered', { number, title: own })
}

/** A clause by number and title. */
export function clauseNamed({ clauseById }: Expanded, id: string): Parameter {
  const clause = clauseById.get(id)?.clause
  return named(id, clause?.title, clause?.number)
}

/** A node of the tree of points, or a clause, as a sentence speaks of it. */
export function partNamed(expanded: Expanded, result: number, id: string): Message {
  if (id === TOTAL) return message('proof-total')
  const node = expanded.results[result]?.nodeById.get(id)
  const part = node === undefined ? clauseNamed(expanded, id) : named(id, node.title, node.number)
  return message('proof-part', { part })
}

/** Start of the pointers into the scheme of a result. */
export function schemePointer({ results }: Expanded, result: number): readonly string[] {
  return result === 0 ? ['rules'] : ['rules', 'results', results[result]!.id]
}
