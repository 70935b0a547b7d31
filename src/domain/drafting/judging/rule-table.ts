import { pointer } from '../../faults/fault.ts'
import type { CriterionKind } from '../../language/criteria/registry.ts'
import { isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'
import { languagesOf } from '../clause-sheet.ts'
import { itemsOf, memberOf, membersOf, plainText, type ReadDraft } from '../read-draft.ts'
import { plainCell, shownCell, wordingCell, type CellRow, type SheetCell } from '../sheet.ts'

/** A list of a question or a criterion as a table; its rows stand in the order of the list. */
export type RuleTable = {
  readonly of: 'bands' | 'line' | 'choice' | 'options'
  readonly columns: readonly string[]
  readonly rows: readonly CellRow[]
  /** The pointer of the list into the pack; absent where rows follow from elsewhere. */
  readonly at?: string
  /** The name under which other criteria share it. */
  readonly shared?: string
}

/** The options of a choice, or the items of a checklist. */
export function optionTable(draft: ReadDraft, list: JsonValue | undefined, at: string): RuleTable {
  const languages = languagesOf(draft)
  return {
    of: 'options',
    at,
    columns: ['id', ...languages],
    rows: itemsOf(list).map((option, index) => {
      const id = plainText(memberOf(option, 'id')) ?? String(index)
      return rowOf(id, [
        shownCell('id', id),
        ...languages.map((language) =>
          wordingCell(draft, `${at}${pointer(index)}/title`, memberOf(option, 'title'), {
            column: language,
            language,
            languages,
          }),
        ),
      ])
    }),
  }
}

const ENDS = ['atLeast', 'above', 'atMost', 'below'] as const

/** The table of a criterion; undefined where the kind has none, or it holds something else. */
export function criterionTable(
  draft: ReadDraft,
  kind: CriterionKind,
  criterion: JsonObject,
  at: string,
  input: JsonValue | undefined,
): RuleTable | undefined {
  const earned = { is: 'earned' } as const
  if (kind === 'bands' || kind === 'count') {
    const named = criterion[kind]
    const shared = typeof named === 'string' ? named : undefined
    const here = shared === undefined ? `${at}/${kind}` : pointer('rules', 'bands', shared)
    const list = shared === undefined ? named : memberOf(draft.pack.rules['bands'], shared)
    if (!isListOf(list, [...ENDS, 'points'])) return undefined
    return {
      of: 'bands',
      at: here,
      ...(shared === undefined ? {} : { shared }),
      columns: ['place', ...ENDS, 'points'],
      rows: list.map((band, index) =>
        rowOf(String(index), [
          shownCell('place', String(index + 1)),
          ...[...ENDS, 'points' as const].map((column) =>
            plainCell(draft, `${here}${pointer(index, column)}`, memberOf(band, column), {
              column,
              form: column === 'points' ? earned : { is: 'number' },
              isNeeded: column === 'points',
            }),
          ),
        ]),
      ),
    }
  }
  if (kind === 'line') {
    const list = itemsOf(criterion['line'])
    if (!list.every((point) => itemsOf(point).length === 2)) return undefined
    return {
      of: 'line',
      at: `${at}/line`,
      columns: ['x', 'points'],
      rows: list.map((point, index) =>
        rowOf(
          String(index),
          (['x', 'points'] as const).map((column, place) =>
            plainCell(draft, `${at}/line${pointer(index, place)}`, itemsOf(point)[place], {
              column,
              form: column === 'x' ? { is: 'number' } : earned,
              isNeeded: true,
            }),
          ),
        ),
      ),
    }
  }
  if (kind !== 'choice') return undefined
  const options = itemsOf(memberOf(input, 'options'))
  const ids = options.flatMap((option) => plainText(memberOf(option, 'id')) ?? [])
  const more = membersOf(criterion['choice']).flatMap(([id]) => (ids.includes(id) ? [] : [id]))
  const languages = languagesOf(draft)
  return {
    of: 'choice',
    columns: [...languages, 'points'],
    rows: [...ids, ...more].map((id) => {
      const option = options.find((one) => memberOf(one, 'id') === id)
      const title = memberOf(option, 'title')
      const inLanguage = (language: string): string =>
        plainText(isObject(title) ? title[language] : title) ?? id
      return rowOf(id, [
        ...languages.map((language) => shownCell(language, inLanguage(language))),
        plainCell(draft, `${at}/choice${pointer(id)}`, memberOf(criterion['choice'], id), {
          column: 'points',
          form: earned,
        }),
      ])
    }),
  }
}

/** Whether a value is a list of objects that have no other members than these. */
function isListOf(
  value: JsonValue | undefined,
  members: readonly string[],
): value is readonly JsonObject[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: JsonValue) => isObject(one) && Object.keys(one).every((key) => members.includes(key)),
    )
  )
}

function rowOf(id: string, cells: readonly SheetCell[]): CellRow {
  return { id, depth: 0, isSection: false, cells }
}
