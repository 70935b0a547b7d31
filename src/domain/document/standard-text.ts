import type { Clause } from '../language/standard.ts'
import { catalogueIn } from '../messages/all.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { TEXT_LANGUAGES, type Text } from '../messages/text.ts'
import { annexModel } from './annex.ts'
import type { TagData } from './example-data.ts'
import { linesOrNothing } from './rule-rows.ts'
import { type Made, orNothing, type PackTold } from './shared-model.ts'
import { headingLevel, levelFlags } from './standard-text-tags.ts'

/** Number of the chapter in which the requirements stand. */
const REQUIREMENTS = 5

/**
 * The data of the text of a standard, from a pack alone: its cover, its requirements in the order of its
 * clauses, and all that its annex says. What the pack does not hold is left to the template, which
 * marks it as a place to fill in.
 */
export function standardTextModel(pack: PackTold, catalogue: Catalogue, made: Made): TagData {
  const { expanded } = pack
  const { standard } = expanded.pack
  const annex = annexModel(pack, catalogue, made)
  const composition = compositionOf(annex)
  const requirements = standard.clauses.flatMap((clause, index) =>
    requirementRows(clause, [REQUIREMENTS, index + 1], catalogue),
  )
  return {
    ...annex,
    otherTitle: titleInOther(standard.title, catalogue),
    standardKind: kindOf(standard.designation ?? '', catalogue),
    sectionCount: String(composition.length),
    clauseCount: String(expanded.clauses.length),
    composition,
    hasCodes: requirements.some(({ code }) => code !== undefined),
    requirements,
    hasGates: rowsOf(annex['gates']).length > 0,
    hasParts: rowsOf(annex['parts']).length > 0,
  }
}

/** What each outermost part is worth, and how many clauses it has. */
function compositionOf(annex: TagData): readonly TagData[] {
  return rowsOf(annex['sections']).map(({ title, max, clauses }) => ({
    title,
    count: String(rowsOf(clauses).length),
    max,
  }))
}

function rowsOf(datum: TagData[string]): readonly TagData[] {
  return Array.isArray(datum) ? (datum as readonly TagData[]) : []
}

/** A section or clause with all below it, in the order of the text; `at` is the number that Word gives it. */
function requirementRows(
  clause: Clause,
  at: readonly number[],
  catalogue: Catalogue,
): readonly TagData[] {
  const { id, number, title, text, evidence = [], clauses = [] } = clause
  const code = number === at.join('.') ? undefined : number
  const seen = evidence.map((one) => catalogue.text(one))
  return [
    {
      ...levelFlags(headingLevel(at.length)),
      title: catalogue.text(title ?? text) || id,
      code,
      text: title === undefined ? undefined : orNothing(catalogue.text(text)),
      evidence: linesOrNothing(seen),
      hasEvidence: seen.length > 0,
    },
    ...clauses.flatMap((one, index) => requirementRows(one, [...at, index + 1], catalogue)),
  ]
}

/** The title in the other language, where the pack has it there. */
function titleInOther(title: Text, { language }: Catalogue): string | undefined {
  if (typeof title === 'string') return undefined
  const other = TEXT_LANGUAGES.find((one) => one !== language)
  return other === undefined || title[other] === undefined
    ? undefined
    : catalogueIn(other).text(title)
}

/** What standards of a number are called on their cover; undefined for a number of no known form. */
function kindOf(designation: string, catalogue: Catalogue): string | undefined {
  if (/^GB(?:\/[TZ])?\s?\d/.test(designation)) return catalogue.say('standard-kind-national')
  if (/^DB\d/.test(designation)) return catalogue.say('standard-kind-local')
  if (/^T\/[A-Z]/.test(designation)) return catalogue.say('standard-kind-association')
  if (/^Q\/[A-Z]/.test(designation)) return catalogue.say('standard-kind-enterprise')
  if (/^[A-Z]{2}(?:\/T)?\s?\d/.test(designation)) return catalogue.say('standard-kind-industry')
  return undefined
}
