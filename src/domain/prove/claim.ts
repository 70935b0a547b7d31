import type { KeyWith, Message } from '../messages/message.ts'
import type { Scored, Statement } from './statement.ts'

/** Kinds of findings about all possible assessments of a pack. */
export type ProofCode =
  | 'level-never-reached'
  | 'level-always-passed-over'
  | 'level-cancelled'
  | 'gate-cancels-level'
  | 'gate-never-holds'
  | 'gate-never-fails'
  | 'gate-over-nobody'
  | 'floor-never-met'
  | 'floor-never-fails'
  | 'floor-falls'
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
  | 'points-above-maximum'
  | 'points-below-zero'
  | 'order-matters'
  | 'table-entry-missing'
  | 'title-disagrees'

/** Kinds of findings that may be looked for without proving that there are none. */
export type UnprovedCode =
  | 'not-monotone'
  | 'order-matters'
  | 'rounding-decides'
  | 'points-above-maximum'
  | 'points-below-zero'
  | 'floor-falls'
  | 'table-entry-missing'

/** A statement in words: as it is proved, as it is where it was only looked for, and what to do. */
export type ClaimMessage = Message<KeyWith<'sought'> & KeyWith<'fix'>>

/** What a finding is about, and its sentence. */
export type ClaimSubject<M extends Message = ClaimMessage> = {
  /** RFC 6901 pointer into the pack. */
  readonly pointer: string
  /** Id of the clause, where there is one. */
  readonly clause?: string
  readonly message: M
}

/** A statement that a sound pack makes true, or makes false, and what is found where it does not. */
export type PackClaim = Statement & {
  /** Stable within a pack: what kind of claim about what. */
  readonly key: string
  /** How near an assessment comes; greater is nearer. The nearest that was seen is shown. */
  readonly nearness?: (scored: Scored) => number
  /** Nothing new is found where one of these, by key, has already failed. */
  readonly after?: readonly string[]
  /** The finding is a remark only, where an assessment is like this: a bound that is touched, say. */
  readonly isMildIf?: Statement['isSo']
  /** Of a finding that no assessment is so, one that shows why: the one that comes nearest to this. */
  readonly shownBy?: Pick<PackClaim, 'key' | 'isSo'>
} &
  /** A sound pack has such an assessment. */
  (
    | { readonly expects: 'some'; readonly code: ProofCode; readonly subject: ClaimSubject }
    /** It has none. */
    | {
        readonly expects: 'none'
        readonly code: UnprovedCode
        readonly subject: ClaimSubject<Message<KeyWith<'fix'>>>
        /** What is found may be meant. */
        readonly isMild?: true
      }
  )
