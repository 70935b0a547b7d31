import { catalogueIn } from '../messages/all.ts'
import { TEXT_LANGUAGES, type BothLanguages, type TextLanguage } from '../messages/text.ts'
import type { StarterFile } from '../pack/starter.ts'
import type { JsonObject, JsonValue } from '../schema/json.ts'
import type { ClauseTable } from './clause-table.ts'
import { allOf, leavesOf, type TableClause } from './clause-tree.ts'
import { languageOf } from './table-language.ts'

/** What a table does not say of the standard that it becomes. */
export type TableStandard = {
  readonly id: string
  readonly edition: string
  readonly title: string
  /** The body that owns it; a place for its name where it is not given. */
  readonly owner?: string
  /** The day from which its first revision is to be in force, YYYY-MM-DD. */
  readonly date: string
  /** The name of the file that the table stands in. */
  readonly file: string
  /** What each clause asks: points that the assessor gives, in steps, or yes or no. */
  readonly ask: { readonly type: 'points'; readonly step: number } | { readonly type: 'yes-no' }
  /** Where each star begins, the lowest first; none where that is not settled yet. */
  readonly marks?: readonly number[]
}

/**
 * The files of a first draft with the clauses and points of a table, and nothing that is made up: what
 * the table does not say is left out. The one worked example follows from the table: every clause at its
 * full points comes to their sum. Every number is marked as a draft, with the table as its source.
 */
export function tableFiles(table: ClauseTable, about: TableStandard): readonly StarterFile[] {
  const language = languageOf(allOf(table.clauses).map(({ title }) => title))
  const isTranslated = allOf(table.clauses).some(
    (one) => one.titleInEnglish !== undefined || one.textInEnglish !== undefined,
  )
  const [first] = TEXT_LANGUAGES
  const languages = isTranslated && language === first ? TEXT_LANGUAGES : [language]
  const ids = idsOf(table.clauses)
  const leaves = leavesOf(table.clauses)
  const said = (words: BothLanguages): JsonObject =>
    Object.fromEntries(languages.map((one) => [one, words[one]]))
  const say = (about: (of: TextLanguage) => string): JsonObject =>
    said(
      Object.fromEntries(
        TEXT_LANGUAGES.map((one) => [one, about(one)]),
      ) as unknown as BothLanguages,
    )
  const headingOf = (field: string): string =>
    table.columns.find((one) => one.field === field)?.heading ?? ''
  const provenance = {
    status: 'draft',
    source: say((of) =>
      catalogueIn(of).say('table-source', { file: about.file, sheet: table.read.join(' / ') }),
    ),
  }
  const words = (own: string, english: string | undefined): JsonObject => ({
    [language]: own,
    ...(english === undefined || languages.length === 1 ? {} : { en: english }),
  })
  const clause = (one: TableClause): JsonObject => ({
    id: ids.get(one)!,
    ...(one.number === undefined ? {} : { number: one.number }),
    title: words(one.title, one.titleInEnglish),
    ...textOf(one, language, headingOf('method'), words),
    ...(one.evidence === undefined
      ? {}
      : { evidence: linesOf(one.evidence).map((line) => words(line, undefined)) }),
    ...(one.clauses.length === 0 ? {} : { clauses: one.clauses.map(clause) }),
  })
  const standard = `standards/${about.id}/${about.edition}`
  const rules = `rules/${about.id}/${about.edition}/1`
  const written = { $schema: '../../../schemas/standard-1.schema.json' }
  const judged = { $schema: '../../../../schemas/rules-1.schema.json' }
  const file = (path: string, value: JsonObject): StarterFile => ({ file: path, value })
  const answers = Object.fromEntries(
    leaves.map((one) => [ids.get(one)!, about.ask.type === 'yes-no' ? true : one.points!]),
  )
  return [
    file(`${standard}/standard.json`, {
      ...written,
      id: about.id,
      edition: about.edition,
      title: { [language]: about.title },
      languages: [...languages],
      owner: {
        name: { [language]: about.owner ?? catalogueIn(language).say('table-owner') },
      },
      provenance: { ...provenance, reason: say((of) => catalogueIn(of).say('table-reason')) },
      ask: { ...about.ask },
    }),
    file(`${standard}/clauses.json`, { ...written, clauses: table.clauses.map(clause) }),
    file(`${rules}/revision.json`, {
      ...judged,
      revision: 1,
      provenance,
      inForce: { from: about.date },
      changes: say((of) => catalogueIn(of).say('table-changes')),
    }),
    file(`${rules}/weights.json`, {
      ...judged,
      full: table.total,
      weights: Object.fromEntries(leaves.map((one) => [ids.get(one)!, one.points!])),
    }),
    ...(about.marks === undefined || about.marks.length === 0
      ? []
      : [file(`${rules}/levels.json`, { ...judged, levels: levelsOf(about.marks, say) })]),
    file(`${rules}/examples.json`, {
      ...judged,
      examples: {
        'full-points': {
          title: say((of) => catalogueIn(of).say('table-example')),
          assessment: { date: about.date, answers },
          expect: { points: table.total },
        },
      },
    }),
  ]
}

/** The wording of a clause, and how its points are given under the heading of that column. */
function textOf(
  { text, textInEnglish, method }: TableClause,
  language: TextLanguage,
  heading: string,
  words: (own: string, english: string | undefined) => JsonObject,
): JsonObject {
  const way =
    method === undefined
      ? undefined
      : heading === ''
        ? method
        : catalogueIn(language).say('table-method', { heading, says: method })
  const own = [text, way].filter((one) => one !== undefined).join('\n')
  return own === '' ? {} : { text: words(own, textInEnglish) }
}

function levelsOf(
  marks: readonly number[],
  say: (about: (of: TextLanguage) => string) => JsonObject,
): JsonValue {
  return marks.map((atLeast, at) => ({
    id: `star-${at + 1}`,
    title: say((of) => catalogueIn(of).say('table-level', { stars: at + 1 })),
    stars: at + 1,
    atLeast,
  }))
}

/** The id of each section and clause: from its English title, else from its number, else from its row. */
function idsOf(clauses: readonly TableClause[]): ReadonlyMap<TableClause, string> {
  const ids = new Map<TableClause, string>()
  const taken = new Set<string>()
  for (const one of allOf(clauses)) {
    const named = slug(one.titleInEnglish ?? '')
    const numbered = slug(one.number ?? '')
    const stem =
      named !== '' && /^[a-z]/.test(named)
        ? named
        : numbered === ''
          ? `row-${one.row}`
          : `clause-${numbered}`
    let id = stem
    for (let more = 2; taken.has(id); more += 1) id = `${stem}-${more}`
    taken.add(id)
    ids.set(one, id)
  }
  return ids
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, '')
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
