import type { Id } from '../operation.ts'
import { lowerExpression } from './expression.ts'
import type { LoweringGround, Read } from './ground.ts'

/** Gives computed values (`values.x`) and numbers out of shorthand (`terms.x`) as `read` has them at a moment. */
export function termsAt(ground: LoweringGround, read: Read): (key: string) => Id {
  const known = new Map<string, Id>()
  return (key) => {
    const term = known.get(key)
    if (term !== undefined) return term
    const own = ground.expanded.terms.get(key)
    const made =
      own === undefined ? ground.graph.missing : lowerExpression(own.worked, ground, read)
    known.set(key, made)
    return made
  }
}
