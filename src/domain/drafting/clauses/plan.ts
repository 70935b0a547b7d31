import type { EditStep } from '../draft-session.ts'
import type { DraftFiles } from '../place-edit.ts'
import type { ReadDraft } from '../read-draft.ts'
import type { Naming } from './namings.ts'
import type { Mention } from './renumber.ts'
import type { OpenPoints } from './shared-points.ts'

/** Why the tree of clauses cannot be changed so. */
export type PlanRefusal =
  /** It stands first, last, or outermost already. */
  | { readonly why: 'nowhere' }
  /** What it would come into is a clause and holds none. */
  | { readonly why: 'no-section'; readonly clause: string }
  /** A section would be left without clauses. */
  | { readonly why: 'last'; readonly clause: string }
  /** It would stand within itself. */
  | { readonly why: 'within' }
  /** The clauses in it stand in a file that names it. */
  | { readonly why: 'filed'; readonly clause: string }
  /** Sections are neither split nor merged. */
  | { readonly why: 'section'; readonly clause: string }
  /** Something names it and cannot do without. */
  | { readonly why: 'named'; readonly naming: Naming }
  /** Its file is no JSON, or somebody has changed it meanwhile. */
  | { readonly why: 'unreadable' }

/** A change of the tree of clauses: one step that is taken back at once, or why there is none. */
export type ClausePlan =
  | {
      readonly step: EditStep
      /** The clause that one stands on afterwards. */
      readonly stand: string
      /** What else names the clause and is changed with it. */
      readonly carried: readonly Naming[]
      /** What goes on naming one of two clauses alone. */
      readonly left: readonly Naming[]
      /** What the points of two halves leave to be decided; absent where nothing was shared. */
      readonly open?: readonly OpenPoints[]
      /** Numbers that changed and that texts still mention as they were. */
      readonly mentions: readonly Mention[]
    }
  | { readonly refused: readonly PlanRefusal[] }

/**
 * How a change stands among others. `alone`: lists are numbered anew where they counted on, and no section is
 * left empty. `among-rows`: one of many that a workbook brings, whose numbers stand as they are typed there;
 * whether a section is left empty is seen when all are done.
 */
export type PlanManner = 'alone' | 'among-rows'

/** A draft that is changed: its files, and what they say. */
export type Drafted = { readonly files: DraftFiles; readonly draft: ReadDraft }

/** No plan, and why. */
export function refusal(...refused: readonly PlanRefusal[]): ClausePlan {
  return { refused }
}
