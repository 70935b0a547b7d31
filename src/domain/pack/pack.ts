import type { Rules } from '../language/rules.ts'
import type { Standard } from '../language/standard.ts'

/**
 * One edition of a standard at one numbered revision of its rules: all that a committee may change.
 * Its digest is SHA-256 over the RFC 8785 canonical JSON of this object, so it does not depend on
 * how the files were cut, ordered or spaced.
 */
export type Pack = {
  readonly format: 'touchstone-pack/1'
  readonly standard: Standard
  readonly rules: Rules
}

/** A pack that has been checked, with its digest (64 lower-case hex digits). */
export type DigestedPack = { readonly pack: Pack; readonly digest: string }
