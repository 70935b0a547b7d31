import { exact, sum, toJson, type ExactJson } from '../numbers/exact.ts'
import { numberingIn } from './clause-numbering.ts'
import { pointsBehind } from './clause-points.ts'

/** A section (it has clauses) or a clause (it has none) as a table states it. */
export type TableClause = {
  /** The row that it was read from, counted from 1. */
  readonly row: number
  /** The sheet, where several were read. */
  readonly sheet?: string
  /** The column in which its title stands. */
  readonly stands: 'section' | 'subsection' | 'title'
  readonly number?: string
  readonly title: string
  readonly titleInEnglish?: string
  readonly text?: string
  readonly textInEnglish?: string
  /** How the points are given, under the heading of its column. */
  readonly method?: string
  readonly evidence?: string
  readonly points?: number
  readonly clauses: readonly TableClause[]
}

/** What a table says of a clause in words that may go on in the next row. */
export type ClauseWords = Pick<TableClause, 'text' | 'textInEnglish' | 'method' | 'evidence'>

type Growing = { -readonly [K in keyof TableClause]: TableClause[K] } & { clauses: Growing[] }

/** Clauses as they are put in their places, one row after the other. */
export type ClauseTree = {
  readonly clauses: readonly TableClause[]
  /** Begins the sections that a row names in columns of their own; an empty name goes on with the one before. */
  enter(row: number, sections: readonly string[]): void
  /** Adds a clause: below the last one that is numbered in a way that came before its own. */
  add(clause: Omit<TableClause, 'clauses'>, style: string | undefined): void
  /** Adds words to the last clause, or to the section that was begun after it; false where there is none. */
  goOn(words: ClauseWords): boolean
  /** What the points of all clauses so far come to. */
  total(): ExactJson
  /** What may be meant by a subtotal here: the points since the last one, or of the section that is open. */
  subtotals(): readonly ExactJson[]
}

/** An empty tree. */
export function clauseTree(): ClauseTree {
  const clauses: Growing[] = []
  /** The sections that are open by their columns, the outermost first. */
  let sections: Growing[] = []
  /** The clauses that may get further ones by their numbers, the outermost first. */
  let open: { readonly style: string; readonly clause: Growing }[] = []
  let last: Growing | undefined
  let counted = 0
  return {
    clauses,
    enter(row, names) {
      for (const [depth, name] of names.entries()) {
        if (name === '') continue
        const numbering = numberingIn(name)
        const isNumbered = numbering !== undefined && numbering.rest !== ''
        const title = isNumbered ? numbering.rest : name
        const section: Growing = {
          row,
          stands: depth === 0 ? 'section' : 'subsection',
          ...(isNumbered ? { number: numbering.number } : {}),
          ...(pointsBehind(title) ?? { title }),
          clauses: [],
        }
        sections = sections.slice(0, depth)
        ;(sections.at(-1)?.clauses ?? clauses).push(section)
        sections.push(section)
        open = []
        last = section
      }
    },
    add(clause, style) {
      const own: Growing = { ...clause, clauses: [] }
      const known = open.findIndex((one) => one.style === style)
      if (known !== -1) open = open.slice(0, known)
      else if (style === undefined) open = []
      const above = open.at(-1)?.clause ?? sections.at(-1)
      ;(above?.clauses ?? clauses).push(own)
      if (style !== undefined) open.push({ style, clause: own })
      last = own
    },
    goOn(words) {
      if (last === undefined) return false
      for (const [name, said] of Object.entries(words) as [keyof ClauseWords, string][])
        last[name] = last[name] === undefined ? said : `${last[name]}\n${said}`
      return true
    },
    total: () => totalOf(clauses),
    subtotals() {
      const points = leavesOf(clauses).map((one) => one.points ?? 0)
      const since = points.slice(counted)
      counted = points.length
      return [
        toJson(sum(since.map(exact))),
        ...[...sections, ...open.map((one) => one.clause), ...clauses.slice(-1)].map((one) =>
          totalOf([one]),
        ),
      ]
    },
  }
}

/** What the points of clauses come to, exactly. */
export function totalOf(clauses: readonly TableClause[]): ExactJson {
  return toJson(sum(leavesOf(clauses).map((one) => exact(one.points ?? 0))))
}

/** The clauses that have none below them, in order. */
export function leavesOf(clauses: readonly TableClause[]): readonly TableClause[] {
  return clauses.flatMap((one) => (one.clauses.length === 0 ? [one] : leavesOf(one.clauses)))
}

/** All sections and clauses, in order. */
export function allOf(clauses: readonly TableClause[]): readonly TableClause[] {
  return clauses.flatMap((one) => [one, ...allOf(one.clauses)])
}
