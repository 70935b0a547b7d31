import type { FactKind } from '../facts.ts'

/** A comparison of a fact with what it is held against. */
export type OperatorElement = {
  readonly kind: string
  /** What the fact must be, beside what it is compared with. */
  readonly says: string
  /** The facts it may be asked of. */
  readonly suits: readonly FactKind[]
  /** Whether it is held against one value or a list of them. */
  readonly against: 'one' | 'list'
}
