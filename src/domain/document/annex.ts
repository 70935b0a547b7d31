import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { ZERO, type Exact } from '../exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Text } from '../pack/text.ts'
import type { ProvenanceStatus } from '../pack/provenance.ts'
import type { Receipt } from '../receipt.ts'
import { numberWords } from '../words/numbers.ts'
import { criterionWords } from './criterion-words.ts'
import type { TagData } from './example-data.ts'
import { type Made, NOTHING_SHOWN, orNothing, specimenOf } from './shared-model.ts'

/** The data of a scoring annex, from a pack alone: what a committee circulates. */
export function annexModel(
  pack: {
    readonly expanded: Expanded
    readonly digest: string
    readonly marks: readonly ProvenanceStatus[]
    readonly software: Receipt['software']
  },
  catalogue: Catalogue,
  { template }: Made,
): TagData {
  const { expanded, digest } = pack
  const { standard, rules } = expanded.pack
  const main = expanded.results[0]!
  const bySection = Map.groupBy(expanded.clauses, ({ id, under }) => under[0] ?? id)
  const own = (texts: Text | undefined): string | undefined => orNothing(catalogue.text(texts))
  return {
    standard: {
      designation: standard.designation ?? standard.id,
      title: catalogue.text(standard.title),
      edition: standard.edition,
      revision: String(rules.revision),
      owner: catalogue.text(standard.owner.name),
      inForceFrom: catalogue.show({ date: rules.inForce.from }),
      fullPoints:
        rules.full === undefined ? numberWords(sumOf(expanded.clauses)) : String(rules.full),
    },
    scope: own(standard.scope),
    source: own(rules.provenance.source),
    changes: own(rules.changes),
    sections: [...bySection].map(([id, clauses]) => {
      const section = expanded.sections.find(({ clause }) => clause.id === id)?.clause
      return {
        number: section?.number,
        title: catalogue.text(section?.title ?? section?.text) || standard.id,
        max: numberWords(sumOf(clauses)),
        clauses: clauses.map((clause) => ({
          number: clause.clause.number,
          title: catalogue.text(clause.clause.title ?? clause.clause.text) || clause.id,
          requirement: clause.clause.title === undefined ? undefined : own(clause.clause.text),
          max: numberWords(clause.weight),
          how: criterionWords(clause, expanded.pack, catalogue),
          weightReason: own(clause.weightReason),
          mayBeNotApplicable: clause.mayBeNotApplicable,
        })),
      }
    }),
    levels: main.levels.map(({ level }) => ({
      title: catalogue.text(level.title) || level.id,
      mark: thresholdOf(level, catalogue),
      reason: own(level.reason),
    })),
    gates: [
      ...(rules.gates ?? []).map((gate) => ({
        title: catalogue.text(gate.title) || gate.id,
        reason: own(gate.reason),
      })),
      ...Object.entries(rules.mandatory ?? {}).map(([id, from]) => ({
        title: mandatoryWords(expanded, id, catalogue),
        reason: mandatoryFor(expanded, from, catalogue),
      })),
    ],
    adjustments: (rules.adjustments ?? []).map((one) => ({
      title: catalogue.text(one.title) || one.id,
      reason: own(one.reason),
    })),
    hasAdjustments: (rules.adjustments ?? []).length > 0,
    ...specimenOf(pack, [catalogue], false),
    trace: {
      pack: digest,
      packShort: digest.slice(0, 12),
      template: template.slice(0, 12),
      software: `${pack.software.name} ${pack.software.version}`,
    },
  }
}

function sumOf(clauses: readonly ExpandedClause[]): Exact {
  return clauses.reduce((sum, { weight }) => sum.add(weight), ZERO)
}

function thresholdOf(
  { atLeast, above }: { readonly atLeast?: unknown; readonly above?: unknown },
  catalogue: Catalogue,
): string {
  const points = atLeast ?? above
  if (points === undefined) return NOTHING_SHOWN
  if (typeof points !== 'number') return catalogue.say('document-level-by-table')
  const side = atLeast === undefined ? 'exclusive' : 'inclusive'
  return catalogue.say('document-level-threshold', { side, points })
}

function mandatoryWords(expanded: Expanded, id: string, catalogue: Catalogue): string {
  const clause = expanded.clauseById.get(id)?.clause
  const title = catalogue.text(clause?.title) || id
  const name =
    clause?.number === undefined
      ? title
      : catalogue.say('numbered', { number: clause.number, title })
  return catalogue.say('document-mandatory', { clause: name })
}

function mandatoryFor(expanded: Expanded, from: string, catalogue: Catalogue): string {
  const level = expanded.results[0]!.levels.find((one) => one.level.id === from)?.level
  const title = catalogue.text(level?.title)
  return title === ''
    ? catalogue.say('document-mandatory-all')
    : catalogue.say('document-level-and-above', { level: title })
}
