import type { JudgingMoment } from '../../check/vocabulary.ts'
import { pointer } from '../../faults/fault.ts'
import { isObject, type JsonValue } from '../../schema/json.ts'
import { itemsOf, memberOf, membersOf, plainText, type ReadDraft } from '../read-draft.ts'

/** What of a draft a condition belongs to. */
export type ConditionOwner =
  /** Whether a clause or a section applies at all. */
  | { readonly is: 'applies'; readonly clause: string }
  /** A way in which a clause earns its points; without a clause, of all that ask what the standard asks. */
  | { readonly is: 'way'; readonly clause?: string; readonly place: number }
  | { readonly is: 'named'; readonly name: string }
  | {
      readonly is: 'level' | 'gate' | 'veto' | 'qualifier' | 'adjustment'
      readonly id: string
      readonly title?: JsonValue
      /** The title of the further result that it belongs to; its id where it has none. */
      readonly result?: JsonValue
    }
  /** A choice within something that is worked out; what holds the formula, as steps. */
  | { readonly is: 'choice'; readonly steps: readonly string[] }

/** A condition of a draft, or the place where one may be written. */
export type DraftCondition = {
  /** The pointer into the pack. */
  readonly at: string
  readonly value: JsonValue | undefined
  readonly owner: ConditionOwner
  readonly moment: JudgingMoment
  /** The id of the result that it belongs to. */
  readonly result?: string
  /** Whether the draft can do without it. */
  readonly isOptional: boolean
}

/** Every place of a draft where a condition stands or may stand, but those of clauses that have none. */
export function draftConditions(draft: ReadDraft): readonly DraftCondition[] {
  const { rules } = draft.pack
  return [
    ...membersOf(rules['applies']).map(([clause]) => appliesOf(draft, clause)),
    ...membersOf(rules['criteria']).flatMap(([clause, criterion]) =>
      waysIn(criterion, pointer('rules', 'criteria', clause), clause),
    ),
    ...waysIn(rules['criterion'], '/rules/criterion', undefined),
    ...schemesOf(draft).flatMap(inScheme),
    ...membersOf(rules['conditions']).map(([name, value]): DraftCondition => ({
      at: pointer('rules', 'conditions', name),
      value,
      owner: { is: 'named', name },
      moment: 'any',
      isOptional: false,
    })),
    ...Object.entries(rules).flatMap(([member, value]) =>
      member === 'examples' ? [] : choicesIn(value, ['rules', member]),
    ),
  ]
}

/** The condition under which a clause or a section applies, or where it would stand. */
export function appliesOf(draft: ReadDraft, clause: string): DraftCondition {
  return {
    at: pointer('rules', 'applies', clause),
    value: memberOf(draft.pack.rules['applies'], clause),
    owner: { is: 'applies', clause },
    moment: 'clauses',
    isOptional: true,
  }
}

/** The conditions of the ways in which a criterion earns points. */
export function waysIn(
  criterion: JsonValue | undefined,
  at: string,
  clause: string | undefined,
): readonly DraftCondition[] {
  return itemsOf(memberOf(criterion, 'rules')).map((way, place) => ({
    at: at + pointer('rules', place, 'conditions'),
    value: memberOf(way, 'conditions'),
    owner: { is: 'way', ...(clause === undefined ? {} : { clause }), place },
    moment: 'clauses',
    isOptional: false,
  }))
}

type SchemeAt = {
  readonly scheme: JsonValue | undefined
  readonly at: string
  readonly id: string
  readonly title?: JsonValue
}

/** What turns points into a result: the main one, further ones, and what these share. */
function schemesOf({ pack: { rules } }: ReadDraft): readonly SchemeAt[] {
  return [
    { scheme: rules, at: '/rules', id: 'main' },
    ...(rules['result'] === undefined
      ? []
      : [{ scheme: rules['result'], at: '/rules/result', id: 'main', title: 'result' }]),
    ...membersOf(rules['results']).map(([id, scheme]) => ({
      scheme,
      at: pointer('rules', 'results', id),
      id,
      title: memberOf(scheme, 'title') ?? id,
    })),
  ]
}

/** Members of a result whose items may have a condition: under which member, and when it is judged. */
const LISTS = [
  ['levels', 'needs', 'level', true, 'points'],
  ['gates', 'needs', 'gate', true, 'points'],
  ['vetoes', 'when', 'veto', false, 'points'],
  ['qualifiers', 'when', 'qualifier', false, 'qualifiers'],
  ['adjustments', 'when', 'adjustment', true, 'points'],
] as const

function inScheme({ scheme, at, id: result, title }: SchemeAt): readonly DraftCondition[] {
  return LISTS.flatMap(([list, member, is, isOptional, moment]) =>
    itemsOf(memberOf(scheme, list)).flatMap((item, index): readonly DraftCondition[] => {
      const value = memberOf(item, member)
      // A veto that names a clause has no condition of its own.
      if (value === undefined && !isOptional) return []
      const named = memberOf(item, 'title')
      const owner: ConditionOwner = {
        is,
        id: plainText(memberOf(item, 'id')) ?? String(index + 1),
        ...(named === undefined ? {} : { title: named }),
        ...(title === undefined ? {} : { result: title }),
      }
      // What a gate asks besides may be clauses alone; one that has nothing else needs its condition.
      const isNeeded = is === 'gate' && memberOf(item, 'clauses') === undefined
      const here = at + pointer(list, index, member)
      return [{ at: here, value, owner, moment, result, isOptional: isOptional && !isNeeded }]
    }),
  )
}

/** The conditions of choices within something that is worked out. */
function choicesIn(value: JsonValue, steps: readonly string[]): readonly DraftCondition[] {
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).flatMap((one, index) =>
      choicesIn(one, [...steps, String(index)]),
    )
  if (!isObject(value)) return []
  return membersOf(value).flatMap(([member, one]) => [
    ...(member === 'choose' && steps.length > 2
      ? itemsOf(one).flatMap((choice, index): readonly DraftCondition[] => {
          const when = memberOf(choice, 'when')
          if (when === undefined) return []
          const at = pointer(...steps, 'choose', index, 'when')
          const owner: ConditionOwner = { is: 'choice', steps: steps.slice(1) }
          return [{ at, value: when, owner, moment: 'any', isOptional: false }]
        })
      : []),
    ...choicesIn(one, [...steps, member]),
  ])
}
