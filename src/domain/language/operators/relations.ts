/** How two values stand to each other; greater is less with the sides changed. */
export type Relation = 'eq' | 'ne' | 'lt' | 'le'

/** The operations that a comparison is written out to. The graph of meaning offers them. */
export type Relations<Id> = {
  readonly no: Id
  compare(relation: Relation, a: Id, b: Id): Id
  and(of: readonly Id[]): Id
  or(of: readonly Id[]): Id
  /** Whether there is a value. */
  present(a: Id): Id
  /** Whether a list of texts holds a text. */
  contains(list: Id, value: Id): Id
  /** Whether a list and a value are there, and every member differs from the value. */
  excludes(list: Id, value: Id): Id
  /** What a value is: `texts` for a list. */
  kind(a: Id): string
}
