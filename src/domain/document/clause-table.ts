import type { Expanded } from '../expand/expanded.ts'
import { wording } from '../pack/text.ts'
import type { ClauseReceipt, Finding } from '../receipt.ts'
import { clauseReason, type Telling } from '../words/clause-reason.ts'
import { findingSentence } from '../words/finding-sentence.ts'
import type { TagData } from './example-data.ts'
import { findingWords, gradeWords } from './finding-words.ts'
import { numberOr, orNothing, percentOr } from './shared-model.ts'

/** What a report is written from: a receipt, its pack, and words in the language of the report. */
export type Source = Telling & { readonly pack: Expanded }

/** The outermost sections with their clauses, in the order of the standard, for tables. */
export function sectionRows(source: Source): TagData[] {
  const { receipt, pack, sentences } = source
  const { language } = sentences
  const main = receipt.results[0]!
  const findings = new Map(receipt.findings.map((finding) => [finding.clause, finding]))
  const bySection = Map.groupBy(receipt.clauses, ({ under }) => under[0] ?? '')
  return [...bySection].map(([id, clauses]) => {
    const section = pack.sections.find(({ clause }) => clause.id === id)?.clause
    const node = main.nodes.find((one) => one.node === id)
    return {
      number: section?.number,
      title: wording(section?.title ?? section?.text, language) || receipt.standard.id,
      points: numberOr(node?.points),
      max: numberOr(node?.max),
      percent: percentOr(node?.percent),
      clauses: clauses.map((clause) => clauseRow(clause, findings.get(clause.clause), source)),
    }
  })
}

function clauseRow(clause: ClauseReceipt, finding: Finding | undefined, source: Source): TagData {
  const { language } = source.sentences
  return {
    number: clause.number,
    title: wording(clause.title, language) || clause.clause,
    requirement: orNothing(
      wording(source.pack.clauseById.get(clause.clause)?.clause.text, language),
    ),
    points: numberOr(clause.points),
    max: numberOr(clause.max),
    finding: findingWords(clause, finding, language),
    isNonconformity: finding?.kind === 'nonconformity',
    reason: linesOrNothing(clauseReason(clause, source)),
    evidence: linesOrNothing(clause.evidence),
  }
}

/** Nonconformities in clause order, with what the standard asks. */
export function nonconformityRows({ receipt, pack, sentences }: Source): TagData[] {
  const { language } = sentences
  return receipt.findings
    .filter(({ kind }) => kind === 'nonconformity')
    .map((finding, index) => {
      const clause = pack.clauseById.get(finding.clause)?.clause
      const title = wording(clause?.title ?? clause?.text, language) || finding.clause
      return {
        index: String(index + 1),
        number: finding.number,
        title,
        requirement: orNothing(wording(clause?.text, language)),
        grade: gradeWords(finding, language),
        isMajor: finding.grade === 'major',
        words: findingSentence(finding, receipt, sentences),
        points: numberOr(finding.points),
        max: numberOr(finding.max),
        evidence: linesOrNothing(finding.evidence),
      }
    })
}

function linesOrNothing(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines
}
