import { expandPack } from '../../expand/expand.ts'
import type { Expanded, ExpandedClause } from '../../expand/expanded.ts'
import { INPUTS } from '../../language/inputs/registry.ts'
import type { Pack } from '../../pack/pack.ts'
import { isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'
import { clauseTree } from '../clauses/clause-tree.ts'
import { memberOf, type ReadDraft } from '../read-draft.ts'
import { judgingForm } from './judging-form.ts'

/** What of the rules bears on how one clause earns its points. */
const BEARING = [
  'revision',
  'provenance',
  'inForce',
  'classes',
  'criterion',
  'bands',
  'policies',
  'several',
  'assessors',
  'rounding',
  'findings',
  'values',
  'labels',
  'tables',
  'conditions',
] as const

/**
 * One clause of a draft as it would be judged, what is wrong with other clauses left aside; undefined while
 * that cannot be worked out.
 */
export function clauseAlone(
  draft: ReadDraft,
  clause: string,
): { readonly own: ExpandedClause; readonly expanded: Expanded } | undefined {
  const form = judgingForm(draft, clause)
  const kind = form?.ask.kind
  const isBare = form === undefined || form.criterion.value === undefined
  // Such an answer earns by a criterion alone, which is still to be given.
  if (isBare && kind !== undefined && INPUTS[kind].earns === 'by-criterion') return undefined
  try {
    const expanded = expandPack(forOne(draft, clause) as unknown as Pack)
    const own = expanded.clauseById.get(clause)
    return own === undefined ? undefined : { own, expanded }
  } catch {
    // A draft has any shape while it is written.
    return undefined
  }
}

/**
 * The draft with all other clauses than one, or with all, for information only, and without what comes of
 * points.
 */
export function forOne(draft: ReadDraft, clause: string | undefined): JsonValue {
  const { format, standard, rules } = draft.pack
  const others = clauseTree(draft).all.filter(({ id, isSection }) => !isSection && id !== clause)
  const entryIn = (member: string): JsonObject => {
    const value = clause === undefined ? undefined : memberOf(rules[member], clause)
    return clause === undefined || value === undefined ? {} : { [clause]: value }
  }
  const own = entryIn('criteria')
  const criteria: JsonObject = {
    ...Object.fromEntries(others.map(({ id }) => [id, { unscored: true }])),
    ...(Object.values(own).every(isObject) ? own : {}),
  }
  const weights = entryIn('weights')
  const bearing = BEARING.flatMap((member) => {
    const value = rules[member]
    return value === undefined ? [] : [[member, value] as const]
  })
  return {
    format,
    standard,
    rules: {
      ...Object.fromEntries(bearing),
      criteria,
      ...(Object.keys(weights).length === 0 ? {} : { weights }),
    },
  }
}
