import type { Expanded } from '../expand/expanded.ts'
import type { ClauseReceipt, Finding } from '../receipt.ts'
import { clauseReason, type Telling } from '../words/clause-reason.ts'
import { isUncomputed } from '../words/lacking.ts'
import { findingSentence } from '../words/finding-sentence.ts'
import type { TagData } from './example-data.ts'
import { findingWords, gradeWords } from './finding-words.ts'
import { numberOr, orNothing, percentOr } from './shared-model.ts'

/** What a report is written from: a receipt, its pack, and words in the language of the report. */
export type Source = Telling & { readonly pack: Expanded }

/** The outermost sections with their clauses, in the order of the standard, for tables. */
export function sectionRows(source: Source): TagData[] {
  const { receipt, pack, sentences } = source
  const { catalogue } = sentences
  const main = receipt.results[0]!
  const findings = new Map(receipt.findings.map((finding) => [finding.clause, finding]))
  const bySection = Map.groupBy(receipt.clauses, ({ under }) => under[0] ?? '')
  return [...bySection].map(([id, clauses]) => {
    const section = pack.sections.find(({ clause }) => clause.id === id)?.clause
    const node = main.nodes.find((one) => one.node === id)
    return {
      number: section?.number,
      title: catalogue.text(section?.title ?? section?.text) || receipt.standard.id,
      points: numberOr(node?.points),
      max: numberOr(node?.max),
      percent: percentOr(node?.percent, catalogue),
      clauses: clauses.map((clause) => clauseRow(clause, findings.get(clause.clause), source)),
    }
  })
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
      return {
        index: String(index + 1),
        number: finding.number,
        title,
        requirement: orNothing(catalogue.text(clause?.text)),
        grade: gradeWords(finding, catalogue),
        isMajor: finding.grade === 'major',
        words: findingSentence(finding, source),
        points: numberOr(finding.points),
        max: numberOr(finding.max),
        evidence: linesOrNothing(finding.evidence),
      }
    })
}

function linesOrNothing(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines
}
