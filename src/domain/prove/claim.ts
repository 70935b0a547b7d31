import type { BothLanguages } from '../pack/text.ts'
import type { Statement } from './statement.ts'

/** Kinds of findings about all possible assessments of a pack. */
export type ProofCode =
  | 'level-never-reached'
  | 'level-always-passed-over'
  | 'level-cancelled'
  | 'gate-cancels-level'
  | 'gate-never-holds'
  | 'gate-never-fails'
  | 'floor-never-met'
  | 'floor-never-fails'
  | 'cap-idle'
  | 'lower-bound-idle'
  | 'clamp-idle'
  | 'adjustment-never-fires'
  | 'adjustment-changes-nothing'
  | 'adjustment-bound-idle'
  | 'alternative-dead'
  | 'choice-dead'
  | 'clause-never-applies'
  | 'applicability-idle'
  | 'clause-never-earns'
  | 'clause-without-effect'
  | 'qualifier-never-holds'
  | 'band-gap'
  | 'band-overlap'
  | 'criterion-not-monotone'
  | 'not-monotone'
  | 'rounding-decides'
  | 'order-matters'
  | 'title-disagrees'

/** What a claim is about: where it stands in the pack, and the names its sentences use. */
export type Subject = {
  /** RFC 6901 pointer into the pack. */
  readonly pointer: string
  /** Id of the clause, where there is one. */
  readonly clause?: string
  /** Names by role, in each language. */
  readonly names: { readonly [role: string]: BothLanguages }
}

/** A statement that a sound pack makes true, or makes false, and what is found where it does not. */
export type Claim = Statement & {
  /** `some`: a sound pack has such an assessment. `none`: it has not. */
  readonly expects: 'some' | 'none'
  readonly code: ProofCode
  readonly subject: Subject
  /** Nothing new is found where one of these, by key, has already failed. */
  readonly after?: readonly string[]
  /** The finding is a remark only, where an assessment is like this: a bound that is touched, say. */
  readonly isMildIf?: Statement['isSo']
  /** Of a finding that no assessment is so, one that shows why: the one that comes nearest to this. */
  readonly shownBy?: Statement
}
