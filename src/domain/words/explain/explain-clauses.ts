import type { ClauseReceipt } from '../../receipt/receipt.ts'
import { isKeyOf } from '../../schema/json.ts'
import { clauseReason } from './clause-reason.ts'
import type { Telling } from './telling.ts'
import { gradeOf } from './explain-findings.ts'
import type { ExplanationBlock } from './explanation.ts'
import { fullSentence } from '../full-sentence.ts'
import { clauseStateWords } from '../state-reason.ts'
import { numberWords } from '../../messages/numbers.ts'
import { isPlainSum, nodeWorking } from './working.ts'

/** Every clause in the order of the standard under its sections, with its points and their reason. */
export function explainClauses(telling: Telling): readonly ExplanationBlock[] {
  const blocks: ExplanationBlock[] = []
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

function sectionEntry(telling: Telling, id: string, depth: number): ExplanationBlock {
  const { receipt, sentences } = telling
  const main = receipt.results[0]
  const node = main?.nodes.find((one) => one.node === id)
  return {
    kind: 'entry',
    depth,
    text: sentences.labels.part(id, 'numbered'),
    figure:
      node === undefined || node.points === null
        ? ''
        : sentences.catalogue.say('explain-points-of', {
            points: numberWords(node.points),
            max: numberWords(node.max),
          }),
    details:
      main === undefined || node === undefined || isPlainSum(node, main, telling)
        ? []
        : nodeWorking(node, main, telling).map((line) => fullSentence(line, sentences.catalogue)),
    strong: true,
  }
}

function clauseEntry(telling: Telling, clause: ClauseReceipt): ExplanationBlock {
  const { labels, catalogue } = telling.sentences
  const details = clauseReason(clause, telling).map((line) => fullSentence(line, catalogue))
  const finding = telling.receipt.findings.find((one) => one.clause === clause.clause)
  if (finding?.kind === 'nonconformity')
    details.push(fullSentence(catalogue.say(gradeOf(finding)), catalogue))
  if (clause.evidence.length > 0) {
    const evidence = catalogue.show({ list: clause.evidence, joined: 'comma' })
    details.push(catalogue.say('explain-evidence', { evidence }))
  }
  return {
    kind: 'entry',
    depth: clause.under.length,
    text: labels.clause(clause.clause),
    figure: figureOf(clause, telling),
    details,
    clause: clause.clause,
  }
}

/** What a policy makes of a state without points. */
const BECOMES = {
  'leave-out': 'state-left-out',
  zero: 'state-counts-zero',
  full: 'state-counts-full',
  block: 'state-keeps-open',
} as const

/** Points of maximum, or the state and what becomes of it. */
function figureOf(clause: ClauseReceipt, telling: Telling): string {
  const { state, points, max, policy = '' } = clause
  const { catalogue } = telling.sentences
  if (state === 'scored' && points !== null)
    return catalogue.say('explain-points-of', {
      points: numberWords(points),
      max: numberWords(max),
    })
  if (state === 'hidden') return '–'
  const stands = clauseStateWords(clause, telling)
  // A clause that counts in another one has nothing left of what the policy gave it.
  const becomes = clause.countedIn === undefined ? policy : 'zero'
  return state !== 'unscored' && isKeyOf(BECOMES, becomes)
    ? catalogue.say(BECOMES[becomes], { state: stands, max: numberWords(max) })
    : stands
}
