import type { Expanded } from '../expand/expanded.ts'
import { catalogueIn } from '../messages/all.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import { folded } from '../messages/same-text.ts'
import { wording, type Text } from '../messages/text.ts'
import { numberingIn } from '../sheets/clause-numbering.ts'

/** What a column of a sheet of past results says of each organisation. */
export type SheetColumn =
  | { readonly of: 'name' }
  | { readonly of: 'day' }
  | { readonly of: 'answers' | 'profile'; readonly id: string }

/** What the headings of a revision mean: its inputs, its facts about the organisation, name and day. */
export type KnownHeadings = (heading: string) => SheetColumn | undefined

/** The headings by which each column is known, in every language: id, number, title, number and title. */
export function knownHeadings({ inputs, profile, clauses }: Expanded): KnownHeadings {
  const known = new Map<string, SheetColumn | undefined>()
  const add = (heading: string, column: SheetColumn): void => {
    const key = keyOf(heading)
    if (key === '') return
    const before = known.get(key)
    // Two inputs of the same title are told apart by their ids and numbers alone.
    known.set(key, known.has(key) && !isSame(before, column) ? undefined : column)
  }
  for (const language of LANGUAGES)
    for (const column of ['name', 'day'] as const)
      for (const heading of catalogueIn(language).say(`past-${column}`).split('|'))
        add(heading, { of: column })
  for (const [id, input] of profile) {
    add(id, { of: 'profile', id })
    for (const title of wordingsOf(input.title)) add(title, { of: 'profile', id })
  }
  for (const [id, { input }] of inputs) {
    add(id, { of: 'answers', id })
    for (const title of wordingsOf(input.title)) add(title, { of: 'answers', id })
  }
  for (const { id: clauseId, clause, inputs: asked } of clauses) {
    const [id] = asked
    if (id === undefined || asked.length > 1) continue
    const column = { of: 'answers', id } as const
    add(clauseId, column)
    for (const title of wordingsOf(clause.title)) add(title, column)
    if (clause.number === undefined) continue
    add(clause.number, column)
    for (const title of wordingsOf(clause.title)) add(`${clause.number}${title}`, column)
  }
  return (heading) =>
    known.get(keyOf(heading)) ??
    known.get(keyOf(heading.replace(/[(（【[][^()（）]*[)）】\]]\s*$/u, ''))) ??
    known.get(keyOf(numberingIn(heading)?.number ?? ''))
}

/** Whether two columns say the same thing. */
export function isSame(one: SheetColumn | undefined, other: SheetColumn): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function keyOf(heading: string): string {
  return folded(heading).replaceAll(' ', '')
}

function wordingsOf(text: Text | undefined): readonly string[] {
  return LANGUAGES.map((language) => wording(text, language))
}
