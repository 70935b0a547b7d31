import type { ExpandedClause } from '../expand/expanded.ts'
import { clausesNamed } from '../language/gates/written.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { ruleBook } from '../words/rule-book.ts'
import {
  standardReading,
  type ClauseReading,
  type GateReading,
  type SectionReading,
  type StandardReading,
} from '../words/standard/standard-reading.ts'
import { answerBlanks } from './answer-blanks.ts'
import type { TagData } from './example-data.ts'
import { linesOrNothing, ruleRow, withFormula } from './rule-rows.ts'
import {
  levelNames,
  type Made,
  NOTHING_SHOWN,
  type PackTold,
  packTraceOf,
  specimenOf,
  standardOfPack,
} from './shared-model.ts'

/** Stands in the points column of a clause that a gate names. */
const KEY = '※'

/**
 * The data of a blank assessment sheet, from a pack alone: what an assessor prints and writes on. All
 * that it says of clauses and gates is what pages and the annex say of them.
 */
export function assessmentSheetModel(pack: PackTold, catalogue: Catalogue, made: Made): TagData {
  const { expanded } = pack
  const reading = standardReading(expanded, catalogue)
  const sheet: Sheet = {
    pack,
    catalogue,
    keys: new Set(expanded.results[0]!.gates.flatMap(({ origin }) => clausesNamed(origin))),
    alone: askedAlone(expanded.clauses),
  }
  const main = ruleBook(expanded, catalogue).results[0]
  const { profile = {} } = expanded.written.standard
  const recorded = [...expanded.inputs.values()].filter(({ id }) => !sheet.alone.has(id))
  const adjustments = (main?.adjustments ?? []).map(ruleRow)
  const gates = reading.gates.map((gate) => gateRow(gate, sheet))
  const full = reading.full ?? NOTHING_SHOWN
  return {
    ...standardOfPack(pack, full, catalogue),
    hasTotal: reading.full !== undefined,
    profile: Object.entries(profile).map(([id, input]) => blankRow(id, input, catalogue)),
    hasProfile: Object.keys(profile).length > 0,
    groups: groupsOf(reading, sheet),
    parts: (main?.parts ?? [])
      .filter(({ id }) => !expanded.sections.some(({ clause }) => clause.id === id))
      .map(ruleRow),
    hasKeys: sheet.keys.size > 0,
    recorded: recorded.map(({ id, input }) => blankRow(id, input, catalogue)),
    hasRecorded: recorded.length > 0,
    adjustments,
    hasAdjustments: adjustments.length > 0,
    gates,
    hasGates: gates.length > 0,
    levels: reading.levels.map(({ title, mark = NOTHING_SHOWN, needs }) => ({
      title,
      mark,
      needs: linesOrNothing(needs),
    })),
    hasLevels: reading.levels.length > 0,
    ...specimenOf(pack, [catalogue]),
    ...packTraceOf(pack, made),
  }
}

type Sheet = {
  readonly pack: PackTold
  readonly catalogue: Catalogue
  /** Clauses that gates name. */
  readonly keys: ReadonlySet<string>
  /** Inputs that one clause asks and no other. */
  readonly alone: ReadonlySet<string>
}

function askedAlone(clauses: readonly ExpandedClause[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const input of clauses.flatMap(({ inputs }) => inputs))
    times.set(input, (times.get(input) ?? 0) + 1)
  return new Set([...times].flatMap(([input, count]) => (count === 1 ? [input] : [])))
}

/** What is asked beside the clauses, with where its answer is written. */
function blankRow(id: string, input: Input, catalogue: Catalogue): TagData {
  return { title: catalogue.text(input.title) || id, blanks: answerBlanks(input, catalogue) }
}

/** The outermost sections, each with its clauses by inner section, then the clauses in none. */
function groupsOf({ clauses }: StandardReading, sheet: Sheet): TagData[] {
  const outside = clauses.filter((one) => one.kind === 'clause')
  const groups = clauses.filter((one) => one.kind === 'section')
  return [
    ...groups.map((section) => ({
      ...headingOf(section),
      sections: innerSections(section, sheet),
    })),
    ...(outside.length === 0
      ? []
      : [
          {
            title: sheet.catalogue.say('document-without-section'),
            max: NOTHING_SHOWN,
            sections: [{ clauses: outside.map((one) => clauseRow(one, sheet)) }],
          },
        ]),
  ]
}

function headingOf({ number, title, points = NOTHING_SHOWN, ...own }: SectionReading): TagData {
  return { number, title, max: points, ...withFormula(own.facts, own.formula) }
}

/** The clauses of a section in its own order, those of inner sections under a heading each. */
function innerSections(section: SectionReading, sheet: Sheet): TagData[] {
  const rows: TagData[] = []
  let plain: ClauseReading[] = []
  const flush = (): void => {
    if (plain.length > 0) rows.push({ clauses: plain.map((one) => clauseRow(one, sheet)) })
    plain = []
  }
  for (const member of section.members) {
    if (member.kind === 'clause') {
      plain.push(member)
      continue
    }
    flush()
    rows.push({
      heading: headingOf(member),
      clauses: clausesWithin(member).map((one) => clauseRow(one, sheet)),
    })
  }
  flush()
  return rows
}

function clausesWithin({ members }: SectionReading): readonly ClauseReading[] {
  return members.flatMap((one) => (one.kind === 'clause' ? [one] : clausesWithin(one)))
}

function clauseRow(clause: ClauseReading, sheet: Sheet): TagData {
  const { keys, catalogue } = sheet
  const { facts, formula } = withFormula(clause.facts, clause.formula, 'clause')
  const isKey = keys.has(clause.id)
  const counts = clause.isScored && clause.size > 0
  return {
    number: clause.number,
    title: clause.title,
    requirement: clause.text,
    evidence: linesOrNothing(clause.evidence),
    isKey,
    worth: [...(isKey ? [KEY] : []), ...(counts ? [clause.points] : [])].join(' ') || NOTHING_SHOWN,
    how: facts,
    formula,
    blanks: [
      ...blanksOf(clause.id, sheet),
      ...(clause.mayBeNotApplicable
        ? [catalogue.say('sheet-box', { words: catalogue.say('document-finding-not-applicable') })]
        : []),
    ],
  }
}

/** Where the answers of a clause are written; what others ask as well has its place beside the clauses. */
function blanksOf(id: string, { pack, alone, catalogue }: Sheet): readonly string[] {
  const { inputs = [] } = pack.expanded.clauseById.get(id) ?? {}
  return inputs.flatMap((name) => {
    const input = pack.expanded.inputs.get(name)?.input
    if (input === undefined) return []
    const label = catalogue.text(input.title)
    if (!alone.has(name)) return [catalogue.say('sheet-recorded-beside', { label: label || name })]
    const blanks = answerBlanks(input, catalogue)
    return label === '' || inputs.length === 1 ? blanks : [label, ...blanks]
  })
}

function gateRow(gate: GateReading, { pack, catalogue }: Sheet): TagData {
  const main = pack.expanded.results[0]!
  const origin = main.gates.find(({ id }) => id === gate.id)?.origin
  const guarded = main.levels.filter((_, i) => gate.guarded[i]).map(({ level }) => level.id)
  return {
    title: gate.name,
    isKey: origin !== undefined && clausesNamed(origin).length > 0,
    asks: gate.asks,
    levels: levelNames(
      main.levels.map(({ level }) => level),
      guarded,
      catalogue,
    ),
    outcome: gate.outcome,
    reason: gate.reason,
  }
}
