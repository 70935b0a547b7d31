import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import type { BulkOutcome } from '../../domain/bulk/outcome.ts'
import type { BulkScorer } from '../../domain/bulk/scorer.ts'
import { toJson, type Quantity } from '../../domain/numbers/quantity.ts'
import type { ExactJson } from '../../domain/numbers/exact.ts'
import { message } from '../../domain/messages/message.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { ProvenanceStatus } from '../../domain/language/provenance.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { compiledScorer } from './compiled-scorer.ts'
import { findRevision } from '../packs/find-revision.ts'
import type { PackShelf } from '../ports.ts'
import { readAssessmentDocument } from './read-assessment-document.ts'
import type { ScoreAssessment } from './score-assessment.ts'

/** The short of a score: what it comes to, under which rules, without the reasons. */
export type ShortScore = {
  readonly standard: {
    readonly id: string
    readonly edition: string
    readonly revision: number
    readonly digest: string
  }
  readonly date: string
  /** Marks that must be shown with these numbers, as in a receipt. */
  readonly marks: readonly ProvenanceStatus[]
  /** The main result first. */
  readonly results: readonly ShortResult[]
}

/** One result; points, percent and level are null unless it is scored. */
type ShortResult = {
  readonly id: string
  readonly status: 'scored' | 'not-scored' | 'blocked'
  readonly points: ExactJson | null
  readonly max: ExactJson
  readonly percent: ExactJson | null
  /** Id of the level; null for none. */
  readonly level: string | null
  /** Ids of the qualifiers that hold. */
  readonly qualifiers: readonly string[]
  /** Points of each part by id. */
  readonly parts: { readonly [part: string]: ExactJson | null }
  /** Ids of what keeps it open. */
  readonly blockedBy: readonly string[]
}

/** From a document to the short of its score, by the compiled scorer: for many, and for trying out. */
export type ScoreInBulk = (document: unknown) => Promise<ShortScore>

/** See {@link ScoreInBulk}. Refuses whatever `scoreDocument` refuses, with the same faults. */
export function scoreInBulkWith(ports: {
  readonly shelf: PackShelf
  readonly shape: ShapeCheck
  readonly prepare: (digested: DigestedPack) => PreparedPack
  /** Refuses in words what this scorer only finds to be faulty. */
  readonly score: ScoreAssessment
}): ScoreInBulk {
  return async (document) => {
    const assessment = readAssessmentDocument(document, ports.shape)
    const prepared = ports.prepare(findRevision(await ports.shelf.revisions(), assessment))
    const scorer = compiledScorer(prepared)
    const { input } = scorer.read(assessment)
    const found = input === undefined ? undefined : scorer.score(input)
    if (found === undefined || found.forbidden.length > 0) {
      await ports.score(prepared, assessment)
      throw new Refusal('evaluators-differ', message('refusal-evaluators-differ--faulty'))
    }
    const { standard, rules } = prepared.expanded.pack
    const { status } = prepared.provenance
    return {
      standard: {
        id: standard.id,
        edition: standard.edition,
        revision: rules.revision,
        digest: prepared.digest,
      },
      date: assessment.date,
      marks: status === 'published' ? [] : [status],
      results: found.results.map((outcome, index) => shortOf(outcome, scorer, index)),
    }
  }
}

function shortOf(outcome: BulkOutcome, { expanded }: BulkScorer, index: number): ShortResult {
  const { id, status, points, max, percent, level, nodes, qualifiers, blockedBy } = outcome
  const { nodes: declared, qualifiers: marks } = expanded.results[index]!
  const parts: { [part: string]: ExactJson | null } = {}
  for (let at = 0; at < declared.length - 1; at += 1)
    parts[declared[at]!.id] = jsonOf(nodes.points[at] ?? null)
  return {
    id,
    status,
    points: jsonOf(points),
    max: toJson(max),
    percent: jsonOf(percent),
    level,
    qualifiers: marks.flatMap(({ qualifier }, at) => (qualifiers[at] === 1 ? [qualifier.id] : [])),
    parts,
    blockedBy: [...blockedBy],
  }
}

function jsonOf(quantity: Quantity | null): ExactJson | null {
  return quantity === null ? null : toJson(quantity)
}
