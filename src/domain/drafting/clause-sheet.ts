import { pointer } from '../faults/fault.ts'
import { ruleNumberWords } from '../messages/numbers.ts'
import { TEXT_LANGUAGES, wording, type Text, type TextLanguage } from '../messages/text.ts'
import type { Language } from '../messages/text.ts'
import { exact, sum, toJson, type Exact } from '../numbers/exact.ts'
import type { JsonValue } from '../schema/json.ts'
import { amountIn, isAmount } from './amounts.ts'
import { itemsOf, memberOf, plainText, type ReadDraft } from './read-draft.ts'
import {
  plainCell,
  shownCell,
  wordingCell,
  type Sheet,
  type SheetCell,
  type CellRow,
} from './sheet.ts'

/** A row of the clause table, with what there is to write about the clause beside it. */
export type ClauseRow = CellRow & {
  /** What people call it: its number, else its id. */
  readonly label: string
  /** Requirement, evidence and the reason of the weight, each in every language of the standard. */
  readonly texts: readonly { readonly of: ClauseText; readonly cells: readonly SheetCell[] }[]
}

export type ClauseText = 'requirement' | 'evidence' | 'reason'

export type ClauseSheet = Omit<Sheet, 'rows'> & {
  readonly rows: readonly ClauseRow[]
  readonly languages: readonly TextLanguage[]
  readonly totals: WeightTotals
}

/** What the weights of clauses come to, and what they are to come to. */
export type WeightTotals = {
  readonly aspects: readonly { readonly label: string; readonly points: string }[]
  readonly all: string
  readonly full?: string
  /** By how much they differ; 0 where they agree or no full score is written down. */
  readonly off: number
}

/** The clauses of a draft as a table: number, name in each language, aspect, weight. */
export function clauseSheet(draft: ReadDraft, reader: Language): ClauseSheet {
  const { standard, rules } = draft.pack
  const languages = languagesOf(draft)
  const weights = new Map<string, Exact>()
  const rows: ClauseRow[] = []
  const aspects: { label: string; points: string }[] = []

  const walk = (clause: JsonValue, at: string, depth: number, aspect: string): readonly Exact[] => {
    const id = plainText(memberOf(clause, 'id')) ?? at
    const number = memberOf(clause, 'number')
    const title = memberOf(clause, 'title')
    const inside = memberOf(clause, 'clauses')
    const isSection = Array.isArray(inside)
    const label = typeof number === 'string' ? number : id
    const own = depth === 0 ? label : aspect
    const index = rows.length
    const weight = isSection ? undefined : weightCell(draft, id, clause)
    const points = weight === undefined ? undefined : amountIn(weight.value)
    if (points !== undefined) weights.set(id, points)
    const below = itemsOf(inside).flatMap((one, place) =>
      walk(one, `${at}/clauses${pointer(place)}`, depth + 1, own),
    )
    const all = isSection ? below : points === undefined ? [] : [points]
    rows.splice(index, 0, {
      id,
      label,
      depth,
      isSection,
      cells: [
        plainCell(draft, `${at}/number`, number, { column: 'number', form: { is: 'line' } }),
        ...languages.map((language) =>
          wordingCell(draft, `${at}/title`, title, { column: language, language, languages }),
        ),
        shownCell('aspect', own),
        weight ?? shownCell('weight', shown(sum(all))),
      ],
      texts: textsOf(draft, clause, at, id, languages),
    })
    if (depth === 0) {
      const name = wording(title as Text | undefined, reader)
      aspects.push({
        label: typeof number === 'string' ? number : name || id,
        points: shown(sum(all)),
      })
    }
    return all
  }
  const all = itemsOf(standard['clauses']).flatMap((clause, place) =>
    walk(clause, pointer('standard', 'clauses', place), 0, ''),
  )
  const total = sum(all)
  const full = rules['full']
  const wanted = isAmount(full) ? exact(full) : undefined
  return {
    columns: ['number', ...languages, 'aspect', 'weight'],
    rows,
    languages,
    totals: {
      aspects,
      all: shown(total),
      ...(wanted === undefined ? {} : { full: shown(wanted) }),
      off: wanted === undefined ? 0 : total.sub(wanted).valueOf(),
    },
  }
}

/** The languages that a draft is written in, as far as texts may be written in them. */
export function languagesOf({ pack }: ReadDraft): readonly TextLanguage[] {
  const said = itemsOf(pack.standard['languages'])
  const known = said.flatMap((one) => TEXT_LANGUAGES.filter((language) => language === one))
  return known.length === 0 ? TEXT_LANGUAGES : known
}

/** The weight of a clause: its own, or that of its class, which is changed for the whole class elsewhere. */
function weightCell(draft: ReadDraft, id: string, clause: JsonValue): SheetCell {
  const { rules } = draft.pack
  const own = memberOf(rules['weights'], id)
  const ofClass = memberOf(rules['classes'], plainText(memberOf(clause, 'class')) ?? '')
  const at = pointer('rules', 'weights', id)
  const form = { is: 'amount' } as const
  if (own === undefined && ofClass !== undefined)
    return shownCell('weight', plainText(memberOf(ofClass, 'points') ?? ofClass) ?? '')
  const points = memberOf(own, 'points')
  return points === undefined
    ? plainCell(draft, at, own, { column: 'weight', form })
    : plainCell(draft, `${at}/points`, points, { column: 'weight', form, isNeeded: true })
}

function textsOf(
  draft: ReadDraft,
  clause: JsonValue,
  at: string,
  id: string,
  languages: readonly TextLanguage[],
): ClauseRow['texts'] {
  const inEach = (
    place: string,
    text: JsonValue | undefined,
    column: string,
  ): readonly SheetCell[] =>
    languages.map((language) =>
      wordingCell(draft, place, text, { column: `${column} ${language}`, language, languages }),
    )
  const own = memberOf(draft.pack.rules['weights'], id)
  const hasReason = memberOf(own, 'points') !== undefined
  return [
    { of: 'requirement', cells: inEach(`${at}/text`, memberOf(clause, 'text'), 'requirement') },
    ...itemsOf(memberOf(clause, 'evidence')).map((text, place) => ({
      of: 'evidence' as const,
      cells: inEach(`${at}/evidence${pointer(place)}`, text, `evidence ${place}`),
    })),
    ...(hasReason
      ? [
          {
            of: 'reason' as const,
            cells: inEach(
              pointer('rules', 'weights', id, 'reason'),
              memberOf(own, 'reason'),
              'reason',
            ),
          },
        ]
      : []),
  ]
}

function shown(points: Exact): string {
  return ruleNumberWords(toJson(points))
}
