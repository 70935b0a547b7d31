import type { FactKind } from '../facts.ts'
import type { Relations } from './relations.ts'

/** A comparison of a fact with what it is held against. */
export type OperatorElement = {
  readonly kind: string
  /** What the fact must be, beside what it is compared with. */
  readonly says: string
  /** The facts it may be asked of. */
  readonly suits: readonly FactKind[]
  /** Whether it asks for one of some values, or for something about the value. */
  readonly asks: 'value' | 'bound'
  /** The operator that holds where this one does not, of something that was recorded. */
  readonly opposite: string
  /** Whether it holds, for whoever judges values. Never throws, whatever it is given. */
  readonly holds: OperatorTest
  /** The same, written out to operations, against a value that was written or is read. */
  readonly lower: <Id>(graph: Relations<Id>, fact: Id, value: Id) => Id
} & (
  | { readonly against: 'one' }
  | {
      readonly against: 'list'
      /** Against a list of values that was written. */
      readonly lowerList: <Id>(graph: Relations<Id>, fact: Id, values: readonly Id[]) => Id
    }
)

/** Judges a fact against a value. */
export type OperatorTest = (actual: unknown, expected: unknown) => boolean
