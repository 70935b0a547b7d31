import type { ClauseReceipt } from '../receipt.ts'
import { clauseReason, type Telling } from './clause-reason.ts'
import {
  clauseList,
  commaList,
  fill,
  labelled,
  phrasesIn,
  sentence,
  type Phrases,
} from './explain-phrases.ts'
import type { Block } from './explanation.ts'
import { stateWords } from './labels.ts'
import { numberWords } from './numbers.ts'

/** Every clause in the order of the standard under its sections, with its points and their reason. */
export function explainClauses(telling: Telling): readonly Block[] {
  const blocks: Block[] = []
  let above: readonly string[] = []
  for (const clause of telling.receipt.clauses) {
    const shared = clause.under.findIndex((id, depth) => id !== above[depth])
    const from = shared === -1 ? clause.under.length : shared
    for (const [depth, id] of clause.under.entries())
      if (depth >= from) blocks.push(sectionEntry(telling, id, depth))
    above = clause.under
    blocks.push(clauseEntry(telling, clause))
  }
  return blocks
}

function sectionEntry({ receipt, sentences }: Telling, id: string, depth: number): Block {
  const node = receipt.results[0]?.nodes.find((one) => one.node === id)
  const phrases = phrasesIn(sentences.language)
  const figure =
    node === undefined || node.points === null
      ? ''
      : fill(phrases.pointsOf, { points: numberWords(node.points), max: numberWords(node.max) })
  return {
    kind: 'entry',
    depth,
    text: sentences.labels.part(id, 'numbered'),
    figure,
    details: [],
    strong: true,
  }
}

function clauseEntry(telling: Telling, clause: ClauseReceipt): Block {
  const { language, labels } = telling.sentences
  const phrases = phrasesIn(language)
  const details = clauseReason(clause, telling).map((line) => sentence(line, language))
  const finding = telling.receipt.findings.find((one) => one.clause === clause.clause)
  if (finding?.kind === 'nonconformity')
    details.push(sentence(phrases[finding.grade ?? 'nonconformity'], language))
  if (clause.evidence.length > 0)
    details.push(labelled(phrases.evidence, commaList(clause.evidence, language), language))
  return {
    kind: 'entry',
    depth: clause.under.length,
    text: labels.clause(clause.clause),
    figure: figureOf(
      clause,
      phrases,
      stateWords(clause.state, telling.sentences.catalogue),
      language,
    ),
    details,
  }
}

/** Points of maximum, or the state and what becomes of it. */
function figureOf(
  { state, points, max, policy }: ClauseReceipt,
  phrases: Phrases,
  stands: string,
  language: 'zh' | 'en',
): string {
  if (state === 'scored' && points !== null)
    return fill(phrases.pointsOf, { points: numberWords(points), max: numberWords(max) })
  if (state === 'hidden' || state === 'unscored') return state === 'hidden' ? '–' : stands
  const becomes = {
    'leave-out': phrases.leftOut,
    zero: phrases.countsZero,
    full: phrases.countsFull,
    block: phrases.keepsOpen,
  }[policy ?? '']
  return becomes === undefined ? stands : clauseList([stands, becomes], language)
}
