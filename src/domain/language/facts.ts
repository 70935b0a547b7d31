/** What a fact may be. */
export type FactKind = 'number' | 'boolean' | 'text' | 'date' | 'list'
