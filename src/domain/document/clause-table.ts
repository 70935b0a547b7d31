import type { Expanded } from '../expand/expanded.ts'
import { exact, sum, toJson } from '../numbers/exact.ts'
import type { ClauseReceipt, Finding, NodeReceipt } from '../receipt/receipt.ts'
import { partsNote } from '../words/explain/explain-parts.ts'
import { standsAt, whyNot } from '../words/explain/part-rows.ts'
import { childName, isPlainSum, nodeWorking } from '../words/explain/working.ts'
import { clauseFacts, clauseReason } from '../words/explain/clause-reason.ts'
import type { Telling } from '../words/explain/telling.ts'
import { isUncomputed } from '../words/lacking.ts'
import { findingSentence } from '../words/finding-sentence.ts'
import { fullSentence } from '../words/full-sentence.ts'
import type { TagData } from './example-data.ts'
import { findingWords, gradeWords } from './finding-words.ts'
import { numberOr, orNothing, percentOr } from './shared-model.ts'
import { linesOrNothing } from './rule-rows.ts'
import { whoAndHow } from './who-and-how.ts'

/** What a report is written from: a receipt, its pack, and words in the language of the report. */
export type Source = Telling<Expanded>

/** The outermost sections with their clauses, in the order of the standard, for tables. */
export function sectionRows(source: Source): TagData[] {
  const { receipt, pack, sentences } = source
  const { catalogue } = sentences
  const main = receipt.results[0]!
  const findings = new Map(receipt.findings.map((finding) => [finding.clause, finding]))
  return sectionStandings(source).map(({ id, clauses, points, max, percent }) => {
    const section = pack.sections.find(({ clause }) => clause.id === id)?.clause
    const inner = main.nodes.filter(
      ({ node }) => node === id || (id !== undefined && isUnder(node, id, source)),
    )
    return {
      number: section?.number,
      title:
        catalogue.text(section?.title ?? section?.text) ||
        (id ?? catalogue.say('document-without-section')),
      points: numberOr(points),
      max: numberOr(max),
      percent: percentOr(percent, catalogue),
      working: linesOrNothing(inner.flatMap((node) => workingOf(node, id, source))),
      clauses: clauses.map((clause) => clauseRow(clause, findings.get(clause.clause), source)),
    }
  })
}

type SectionStanding = {
  /** Absent for the clauses that stand in no section. */
  readonly id: string | undefined
  readonly clauses: readonly ClauseReceipt[]
} & Pick<NodeReceipt, 'points' | 'max' | 'percent'>

/** The outermost sections with their points, and the clauses that stand in none as if in one. */
function sectionStandings({ receipt }: Source): readonly SectionStanding[] {
  const main = receipt.results[0]!
  const bySection = Map.groupBy(receipt.clauses, ({ under }) => under[0])
  return [...bySection].map(([id, clauses]): SectionStanding => {
    const node = main.nodes.find((one) => one.node === id)
    if (node !== undefined) return { id, clauses, ...node }
    const counted = clauses.filter(({ inScope, points }) => inScope && points !== null)
    const points = sum(counted.map((one) => exact(one.points ?? 0)))
    const max = sum(clauses.filter(({ inScope }) => inScope).map((one) => exact(one.max)))
    const percent = max.n === 0n ? null : toJson(points.mul(100n).div(max))
    return { id, clauses, points: toJson(points), max: toJson(max), percent }
  })
}

/** Why the sections do not add up to the total before bonuses and deductions; undefined where they do. */
export function sectionsNote(source: Source): string | undefined {
  const { catalogue } = source.sentences
  const total = source.receipt.results[0]!.nodes.at(-1)
  const points = total && standsAt(total)
  if (total === undefined || points === null || points === undefined) return undefined
  const rows = sectionStandings(source).map((one) => ({ ...one, name: one.id ?? '' }))
  const added = { name: '', points, max: total.max, percent: null }
  const why = whyNot(
    rows.map(({ name, points, max, percent }) => ({ name, points, max, percent })),
    added,
    total,
    source,
  )
  return why.length === 0 ? undefined : partsNote(why, catalogue)
}

function isUnder(section: string, outer: string, { pack }: Source): boolean {
  return pack.sections.some(({ clause, under }) => clause.id === section && under.includes(outer))
}

/** How a section came out of its members, behind its name where it stands within the outermost one. */
function workingOf(
  node: NodeReceipt,
  outermost: string | undefined,
  source: Source,
): readonly string[] {
  const main = source.receipt.results[0]!
  if (isPlainSum(node, main, source)) return []
  const lines = nodeWorking(node, main, source)
  if (node.node === outermost) return lines
  const label = childName(node.node, source)
  return lines.map((words) => source.sentences.catalogue.say('labelled', { label, words }))
}

function clauseRow(clause: ClauseReceipt, finding: Finding | undefined, source: Source): TagData {
  const { catalogue } = source.sentences
  return {
    number: clause.number,
    title: catalogue.text(clause.title) || clause.clause,
    requirement: orNothing(catalogue.text(source.pack.clauseById.get(clause.clause)?.clause.text)),
    points: numberOr(clause.points),
    max: numberOr(clause.max),
    finding: isUncomputed(clause, source)
      ? catalogue.say('document-finding-uncomputed')
      : findingWords(clause, finding, catalogue),
    isNonconformity: finding?.kind === 'nonconformity',
    reason: linesOrNothing(clauseReason(clause, source)),
    evidence: linesOrNothing(clause.evidence),
  }
}

/** Nonconformities in clause order, with what the standard asks. */
export function nonconformityRows(source: Source): TagData[] {
  const { receipt, pack, sentences } = source
  const { catalogue } = sentences
  return receipt.findings
    .filter(({ kind }) => kind === 'nonconformity')
    .map((finding, index) => {
      const clause = pack.clauseById.get(finding.clause)?.clause
      const title = catalogue.text(clause?.title ?? clause?.text) || finding.clause
      const inputs = pack.clauseById.get(finding.clause)?.inputs ?? [finding.clause]
      const answers = inputs.flatMap((input) => receipt.assessment.answers[input] ?? [])
      const { places, assessors } = whoAndHow(answers, catalogue)
      return {
        index: String(index + 1),
        number: finding.number,
        title,
        requirement: orNothing(catalogue.text(clause?.text)),
        grade: gradeWords(finding, catalogue),
        isMajor: finding.grade === 'major',
        words: factsOf(finding, source),
        places,
        assessors,
        points: numberOr(finding.points),
        max: numberOr(finding.max),
        evidence: linesOrNothing(finding.evidence),
      }
    })
}

/** What was seen, without points; where nothing is known of it, what the finding says itself. */
function factsOf(finding: Finding, source: Source): string {
  const { receipt, sentences } = source
  const clause = receipt.clauses.find((one) => one.clause === finding.clause)
  const facts = clause === undefined ? [] : clauseFacts(clause, source)
  return facts.length === 0
    ? findingSentence(finding, source)
    : facts.map((words) => fullSentence(words, sentences.catalogue)).join('\n')
}
