import { isPlainAssessment } from '../../domain/check/plain-assessment.ts'
import type { Assessment } from '../../domain/language/assessment.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { isObject } from '../../domain/schema/json.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import type { Expanded } from '../../domain/expand/expanded.ts'
import { readAssessment } from '../../domain/score/answers.ts'

/** A line of a file that cannot be used, or a cell in it, and why. */
export type BadLine = { readonly line: number; readonly place?: string; readonly reason: string }

/** What a file of past assessments holds: every line is in one of the two. */
export type PastAssessments = {
  readonly assessments: readonly Assessment[]
  readonly bad: readonly BadLine[]
  /** How many lines are bad; of one there may be several reasons. */
  readonly badLines: number
  /** What else is to be known of the file. */
  readonly notes: readonly string[]
}

/**
 * Reads NDJSON: an assessment a line, or a receipt, of which the assessment is taken. Empty lines
 * are none. Whatever cannot be read, is of another standard, or would be refused when scored is told
 * by its line, all of it.
 */
export function readPastAssessments(
  text: string,
  expanded: Expanded,
  catalogue: Catalogue,
): PastAssessments {
  const assessments: Assessment[] = []
  const bad: BadLine[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const found = readLine(line)
    if (typeof found === 'string') bad.push({ line: index + 1, reason: found })
    else assessments.push(found)
  }
  return { assessments, bad, badLines: bad.length, notes: [] }

  function readLine(line: string): Assessment | string {
    let document: unknown
    try {
      document = JSON.parse(line)
    } catch {
      return catalogue.say('ruler-line-no-json')
    }
    const given = isObject(document) && 'receipt' in document ? document['assessment'] : document
    if (!isPlainAssessment(given)) return catalogue.say('ruler-line-no-assessment')
    const assessment = given as Assessment
    return whyNot(assessment, expanded, catalogue) ?? assessment
  }
}

/** Why an assessment cannot be looked at under a revision; undefined where it can. */
export function whyNot(
  assessment: Assessment,
  expanded: Expanded,
  catalogue: Catalogue,
): string | undefined {
  const { standard } = expanded.pack
  if (
    assessment.standard !== standard.id ||
    (assessment.edition !== undefined && assessment.edition !== standard.edition)
  )
    return catalogue.say('ruler-line-other', {
      standard: `${assessment.standard} ${assessment.edition ?? ''}`.trim(),
    })
  const { faults } = readAssessment(expanded, assessment)
  return faults.length === 0 ? undefined : faultWords(faults, catalogue)
}

/** Faults of an assessment as one text. */
export function faultWords(faults: readonly Fault[], catalogue: Catalogue): string {
  const list = wordFaults(faults, catalogue).map(({ pointer, message, fix }) =>
    catalogue.say('ruler-line-fault', { place: pointer, message, fix }),
  )
  return catalogue.show({ list, joined: 'sentences' })
}
