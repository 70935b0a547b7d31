import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { sum } from '../numbers/exact.ts'
import { formulaText } from '../words/formula.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Text } from '../messages/text.ts'
import { fullPoints } from '../score/full-points.ts'
import { judgedVoice, type JudgedVoice } from '../words/compare/judged-voice.ts'
import { ruleNumberWords } from '../messages/numbers.ts'
import { ruleBook, type ResultRules } from '../words/rule-book.ts'
import { clauseTelling } from '../words/standard/clause-telling.ts'
import { isOfLevel, levelMarkWords, levelNeeds } from '../words/standard/level-telling.ts'
import type { TagData } from './example-data.ts'
import { linesOrNothing, ruleRow, withFormula } from './rule-rows.ts'
import {
  fullOfResult,
  type Made,
  NOTHING_SHOWN,
  orNothing,
  type PackTold,
  packTraceOf,
  specimenOf,
  standardOfPack,
} from './shared-model.ts'

/**
 * The data of a scoring annex, from a pack alone: what a committee circulates. All that judges is
 * told from the rules; what the committee wrote about them stands beside it as reasons.
 */
export function annexModel(pack: PackTold, catalogue: Catalogue, made: Made): TagData {
  const { expanded } = pack
  const { standard, rules } = expanded.pack
  const main = expanded.results[0]!
  const full = fullPoints(main, expanded.clauses)
  const voice = judgedVoice(expanded, catalogue)
  const book = ruleBook(expanded, catalogue)
  const own = (texts: Text | undefined): string | undefined => orNothing(catalogue.text(texts))
  const [result, ...further] = book.results
  return {
    ...standardOfPack(pack, fullOfResult(main, full), catalogue),
    hasTotal: main.nodes.at(-1)?.pointless !== true,
    scope: own(standard.scope),
    source: own(rules.provenance.source),
    changes: own(rules.changes),
    sections: sectionRows(voice, full, result),
    general: [...book.general, ...book.applies, ...(result?.others ?? [])].map(ruleRow),
    // What a section says of itself stands over its clauses.
    parts: (result?.parts ?? []).filter(({ id }) => !isSection(id, expanded)).map(ruleRow),
    values: book.values.map(ruleRow),
    hasValues: book.values.length > 0,
    tables: [...book.tables, ...book.conditions].map(ruleRow),
    hasTables: book.tables.length + book.conditions.length > 0,
    levels: main.levels.map(({ level }) => ({
      title: catalogue.text(level.title) || level.id,
      mark: levelMarkWords(level, voice) ?? NOTHING_SHOWN,
      needs: linesOrNothing(levelNeeds(level.id, voice)),
      reason: own(level.reason),
    })),
    gates: (result?.gates ?? []).filter(({ id }) => !isOfLevel(id, expanded)).map(ruleRow),
    adjustments: (result?.adjustments ?? []).map(ruleRow),
    hasAdjustments: (rules.adjustments ?? []).length > 0,
    qualifiers: (result?.qualifiers ?? []).map(ruleRow),
    hasQualifiers: (result?.qualifiers ?? []).length > 0,
    results: further.map((one) => furtherRow(one, expanded)),
    hasResults: further.length > 0,
    ...specimenOf(pack, [catalogue]),
    ...packTraceOf(pack, made),
  }
}

function furtherRow({ id, title, ...of }: ResultRules, expanded: Expanded): TagData {
  const result = expanded.results.find((one) => one.id === id)!
  const { parts, adjustments, others, levels, gates, qualifiers } = of
  return {
    title,
    max: fullOfResult(result, fullPoints(result, expanded.clauses)),
    rules: [
      ...parts,
      ...adjustments,
      ...others,
      ...levels.toReversed(),
      ...gates,
      ...qualifiers,
    ].map(ruleRow),
  }
}

/** The outermost sections with their clauses, then the clauses that stand in none. */
function sectionRows(
  voice: JudgedVoice,
  full: ReturnType<typeof fullPoints>,
  result: ResultRules | undefined,
): TagData[] {
  const { pack, catalogue } = voice
  const bySection = Map.groupBy(pack.clauses, ({ under }) => under[0])
  return [...bySection].map(([id, clauses]) => {
    const section = pack.sections.find(({ clause }) => clause.id === id)?.clause
    const max = id === undefined ? sum(clauses.map(({ weight }) => weight)) : full.get(id)!
    const rule = result?.parts.find((one) => one.id === id)
    return {
      number: section?.number,
      title:
        catalogue.text(section?.title ?? section?.text) ||
        (id ?? catalogue.say('document-without-section')),
      max: ruleNumberWords(max),
      ...withFormula([...(rule?.facts ?? []), ...innerFacts(id, result, pack)], rule?.formula),
      clauses: clauses.map((clause) => clauseRow(clause, voice)),
    }
  })
}

/** How sections within a section combine, behind their names. */
function innerFacts(
  id: string | undefined,
  result: ResultRules | undefined,
  { sections }: Expanded,
): readonly string[] {
  const inner = sections.filter(({ under }) => id !== undefined && under.includes(id))
  return inner.flatMap(({ clause }) => {
    const rule = result?.parts.find((one) => one.id === clause.id)
    if (rule === undefined) return []
    const formula = rule.formula === undefined ? [] : [formulaText(rule.formula)]
    return [`${rule.name}: ${[...rule.facts, ...formula].join('; ')}`]
  })
}

function clauseRow(clause: ExpandedClause, voice: JudgedVoice): TagData {
  const { catalogue } = voice
  const own = (texts: Text | undefined): string | undefined => orNothing(catalogue.text(texts))
  const { facts, formula } = clauseTelling(clause, voice)
  const shown = withFormula(facts, formula, 'clause')
  return {
    number: clause.clause.number,
    title: catalogue.text(clause.clause.title ?? clause.clause.text) || clause.id,
    requirement: clause.clause.title === undefined ? undefined : own(clause.clause.text),
    max: ruleNumberWords(clause.weight),
    how: shown.facts ?? [],
    formula: shown.formula,
    weightReason: own(clause.weightReason),
    mayBeNotApplicable: clause.mayBeNotApplicable,
  }
}

function isSection(id: string, { sections }: Expanded): boolean {
  return sections.some(({ clause }) => clause.id === id)
}
