import type { Fault } from '../domain/fault.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { RuleDocument, RuleOutcome, SharedConditions } from '../domain/rules/document.ts'

/** Judges rules. The engine of record stands behind it when a score counts. */
export type RuleJudge = {
  readonly engine: { readonly name: string; readonly version: string }
  /** One outcome per rule, in their order. The same list of rules may come many times. */
  judge(
    rules: readonly RuleDocument[],
    shared: SharedConditions,
    facts: object,
  ): Promise<readonly RuleOutcome[]>
}

/** One revision on the shelf: its pack when it is sound, its faults when it is not. */
export type ShelvedRevision = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly digested?: DigestedPack
  /** A pack that may not be used, with errors after which its worked examples can still be tried. */
  readonly draft?: DigestedPack
  readonly faults: readonly Fault[]
}

/** Where packs come from. */
export type PackShelf = {
  /** Every revision of every edition of every standard, in that order. */
  revisions(): Promise<readonly ShelvedRevision[]>
}

/** SHA-256 as 64 lower-case hex digits over the RFC 8785 canonical JSON of a value. */
export type DigestOf = (value: unknown) => string

/** Tells whoever runs the service that something must be looked at now. */
export type Alarm = (message: string, detail: object) => void
