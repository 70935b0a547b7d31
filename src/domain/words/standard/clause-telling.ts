import { ownCriterion } from '../../compare/judged-clauses.ts'
import type { ExpandedClause } from '../../expand/expanded.ts'
import { criterionOf } from '../../language/criteria/criterion-of.ts'
import { criterionExtras } from '../compare/judged-criterion.ts'
import type { JudgedVoice } from '../compare/judged-voice.ts'
import { criterionWords } from '../criterion-words.ts'
import { formulaOf } from '../expression.ts'
import type { Formula } from '../formula.ts'

/** How a clause earns its points: one fact each, and the formula where one works them out. */
export type ClauseTelling = { readonly facts: readonly string[]; readonly formula?: Formula }

/**
 * See {@link ClauseTelling}. That a clause may be not applicable is left out: annexes and pages have
 * a place of their own for it.
 */
export function clauseTelling(clause: ExpandedClause, voice: JudgedVoice): ClauseTelling {
  const { pack } = voice
  const criterion = criterionOf(pack.pack.rules, clause.clause) ?? {}
  const expression =
    'points' in criterion && typeof criterion.points !== 'string' ? criterion.points : undefined
  const extras = criterionExtras(
    { ...clause, mayBeNotApplicable: false },
    criterion,
    ownCriterion(clause, pack),
    voice,
  )
  // A formula stands by itself, so nothing says beside it that there is one.
  return expression === undefined
    ? { facts: [...criterionWords(clause, voice), ...extras] }
    : { facts: extras, formula: formulaOf(expression, voice) }
}
