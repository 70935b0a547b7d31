import { useState } from 'react'
import { addBeside, addInside, groupClause } from '../../domain/drafting/clauses/add-clause.ts'
import { deleteClause } from '../../domain/drafting/clauses/delete-clause.ts'
import { mergeClauses } from '../../domain/drafting/clauses/merge-clauses.ts'
import { moveClause, moveInto } from '../../domain/drafting/clauses/move-clause.ts'
import type { ClausePlan, Drafted, PlanRefusal } from '../../domain/drafting/clauses/plan.ts'
import type { Mention } from '../../domain/drafting/clauses/renumber.ts'
import { splitClause } from '../../domain/drafting/clauses/split-clause.ts'
import type { EditStep } from '../../domain/drafting/draft-session.ts'
import type { ExactJson } from '../../domain/numbers/exact.ts'
import type { ClauseAct } from './clause-acts.ts'

/** What is asked before something is done with a clause, or told after it. */
export type AskedFirst =
  | { readonly is: 'delete' | 'merge' | 'split' | 'into'; readonly clause: string }
  | { readonly is: 'refused'; readonly refused: readonly PlanRefusal[] }
  | { readonly is: 'mentions'; readonly mentions: readonly Mention[] }

/** The clause on which the person stands after an edit, and whether they go on typing there. */
export type Stand = { readonly clause: string; readonly isNew: boolean }

/** What is done with the clauses of a draft: at once, or after what it comes to was told. */
export function useClauseEdits(drafted: Drafted, onEdit: (step: EditStep) => void) {
  const [asked, setAsked] = useState<AskedFirst>()
  const [stand, setStand] = useState<Stand>()
  const take = (plan: ClausePlan, isNew = false): void => {
    if ('refused' in plan) {
      setAsked({ is: 'refused', refused: plan.refused })
      return
    }
    onEdit(plan.step)
    setAsked(plan.mentions.length === 0 ? undefined : { is: 'mentions', mentions: plan.mentions })
    setStand({ clause: plan.stand, isNew })
  }
  return {
    asked,
    stand,
    /** The person stands where they should. */
    stood: () => setStand(undefined),
    cancel: () => setAsked(undefined),
    ask: (act: ClauseAct, clause: string): void => {
      switch (act) {
        case 'add':
          return take(addBeside(drafted, clause), true)
        case 'addInside':
          return take(addInside(drafted, clause), true)
        case 'group':
          return take(groupClause(drafted, clause), true)
        case 'up':
        case 'down':
        case 'in':
        case 'out':
          return take(moveClause(drafted, clause, act))
        case 'delete':
        case 'merge':
        case 'split':
        case 'into': {
          const plan =
            act === 'delete'
              ? deleteClause(drafted, clause)
              : act === 'merge'
                ? mergeClauses(drafted, clause)
                : act === 'split'
                  ? splitClause(drafted, clause, undefined)
                  : undefined
          return setAsked(
            plan !== undefined && 'refused' in plan
              ? { is: 'refused', refused: plan.refused }
              : { is: act, clause },
          )
        }
      }
    },
    delete: (clause: string) => take(deleteClause(drafted, clause)),
    merge: (clause: string) => take(mergeClauses(drafted, clause)),
    split: (clause: string, weights: readonly [ExactJson, ExactJson] | undefined) =>
      take(splitClause(drafted, clause, weights)),
    into: (clause: string, section: string | undefined) => take(moveInto(drafted, clause, section)),
  }
}

export type ClauseEdits = ReturnType<typeof useClauseEdits>
