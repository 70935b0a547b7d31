import { pointer } from '../faults/fault.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import { languagesOf } from './clause-sheet.ts'
import { itemsOf, memberOf, membersOf, plainText, type ReadDraft } from './read-draft.ts'
import { plainCell, shownCell, wordingCell, type Sheet, type SheetCell } from './sheet.ts'

/** The levels of one result as a table. */
export type LevelSheet = Sheet & {
  /** The further result; none for the main one. */
  readonly result?: string
  readonly title?: JsonValue
  /** The parts that some level sets a minimum for, with their names. */
  readonly parts: readonly { readonly id: string; readonly title?: JsonValue }[]
}

const MARKS = { atLeast: '≥', above: '>', atMost: '≤', below: '<' } as const

/** The levels of every result that has some: name in each language, mark, minimum of each part. */
export function levelSheets(draft: ReadDraft): readonly LevelSheet[] {
  const { rules } = draft.pack
  const further = membersOf(rules['results']).map(([id, result]) =>
    levelsOf(draft, result, pointer('rules', 'results', id), id),
  )
  return [levelsOf(draft, rules, '/rules'), ...further].filter(({ rows }) => rows.length > 0)
}

/** What a draft says of itself: the first day that it is in force, and the full score. */
export function termSheet(draft: ReadDraft): Sheet {
  const { rules } = draft.pack
  const from = memberOf(rules['inForce'], 'from')
  const cells = [
    plainCell(draft, '/rules/inForce/from', from, {
      column: 'from',
      form: { is: 'date' },
      isNeeded: true,
    }),
    ...(rules['full'] === undefined
      ? []
      : [
          plainCell(draft, '/rules/full', rules['full'], {
            column: 'full',
            form: { is: 'amount' },
            isNeeded: true,
          }),
        ]),
  ]
  return {
    columns: cells.map(({ column }) => column),
    rows: [{ id: 'term', depth: 0, isSection: false, cells }],
  }
}

function levelsOf(draft: ReadDraft, result: JsonValue, at: string, id?: string): LevelSheet {
  const languages = languagesOf(draft)
  const levels = itemsOf(memberOf(result, 'levels'))
  const parts = [
    ...new Set(
      levels.flatMap((level) => membersOf(memberOf(level, 'parts')).map(([part]) => part)),
    ),
  ]
  const title = memberOf(result, 'title')
  return {
    ...(id === undefined ? {} : { result: id }),
    ...(title === undefined ? {} : { title }),
    parts: parts.map((part) => {
      const named = titleOf(draft, part)
      return { id: part, ...(named === undefined ? {} : { title: named }) }
    }),
    columns: [...languages, 'mark', ...parts.map((part) => `part ${part}`)],
    rows: levels.map((level, index) => {
      const here = `${at}/levels${pointer(index)}`
      return {
        id: plainText(memberOf(level, 'id')) ?? String(index),
        depth: 0,
        isSection: false,
        cells: [
          ...languages.map((language) =>
            wordingCell(draft, `${here}/title`, memberOf(level, 'title'), {
              column: language,
              language,
              languages,
              isNeeded: true,
            }),
          ),
          markCell(draft, level, here),
          ...parts.map((part) => floorCell(draft, level, part, here)),
        ],
      }
    }),
  }
}

/** The sign of the mark of a level, as a table writes it. */
export function markSign(draft: ReadDraft, sheet: LevelSheet, level: string): string {
  const home =
    sheet.result === undefined
      ? draft.pack.rules
      : memberOf(draft.pack.rules['results'], sheet.result)
  const one = itemsOf(memberOf(home, 'levels')).find((item) => memberOf(item, 'id') === level)
  return Object.entries(MARKS).find(([key]) => memberOf(one, key) !== undefined)?.[1] ?? ''
}

function markCell(draft: ReadDraft, level: JsonValue, at: string): SheetCell {
  const key = Object.keys(MARKS).find((one) => memberOf(level, one) !== undefined)
  return key === undefined
    ? shownCell('mark', '')
    : plainCell(draft, at + pointer(key), memberOf(level, key), {
        column: 'mark',
        form: { is: 'number' },
        isNeeded: true,
      })
}

function floorCell(draft: ReadDraft, level: JsonValue, part: string, at: string): SheetCell {
  const column = `part ${part}`
  const floor = memberOf(memberOf(level, 'parts'), part)
  const [kind] = isObject(floor) ? Object.keys(floor) : []
  if (kind === undefined) return shownCell(column, '')
  return plainCell(draft, at + pointer('parts', part, kind), memberOf(floor, kind), {
    column,
    form: { is: 'number' },
    isNeeded: true,
  })
}

/** The name of a section or part, by its id. */
function titleOf(draft: ReadDraft, id: string): JsonValue | undefined {
  const inside = (clauses: readonly JsonValue[]): JsonValue | undefined => {
    for (const clause of clauses) {
      if (memberOf(clause, 'id') === id) return memberOf(clause, 'title')
      const found = inside(itemsOf(memberOf(clause, 'clauses')))
      if (found !== undefined) return found
    }
    return undefined
  }
  return (
    memberOf(memberOf(draft.pack.rules['parts'], id), 'title') ??
    inside(itemsOf(draft.pack.standard['clauses']))
  )
}
