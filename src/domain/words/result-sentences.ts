import { compareExact, exact } from '../numbers/exact.ts'
import type {
  ResultBlock,
  GateReceipt,
  Lack,
  LevelReceipt,
  ResultReceipt,
} from '../receipt/receipt.ts'
import type { Sentences } from './sentences.ts'
import { stateWords } from './labels.ts'
import { markSide } from './level-names.ts'
import type { Told } from './lacking.ts'
import { clauseStateWords, stateReason } from './state-reason.ts'

/** Why a gate holds or does not, behind its title; the title alone where there is nothing to add. */
export function gateSentence(gate: GateReceipt, sentences: Sentences): string {
  const { catalogue } = sentences
  const sentence = sentences.failing(gate.decision.conditions)
  const title = catalogue.text(gate.title)
  return title === '' ? sentence : catalogue.say('decision-titled', { title, sentence })
}

/** Why the points reach a level or do not. */
export function levelSentence(level: LevelReceipt, sentences: Sentences): string {
  return sentences.failing(level.decision.conditions)
}

/** One thing that is missing for the next level of a result. */
export function lackSentence(lack: Lack, result: ResultReceipt, sentences: Sentences): string {
  const { catalogue } = sentences
  if (lack.kind === 'gate') {
    const gate = result.gates.find(({ id }) => id === lack.id)
    return gate === undefined ? lack.id : gateSentence(gate, sentences)
  }
  if (lack.kind === 'adjustment') {
    const title = result.adjustments.find(({ id }) => id === lack.id)?.title
    return catalogue.say('lack-adjustment', { adjustment: catalogue.text(title) || lack.id })
  }
  const next = result.levels.find(({ id }) => id === result.whyNotNext?.level)
  const { short = 0, actual = 0, needed = 0 } = lack
  const about = {
    level: catalogue.text(next?.title) || (next?.id ?? lack.id),
    actual: { exact: actual },
    needed: { exact: needed },
  }
  const side = next === undefined ? 'atLeast' : markSide(next)
  if (compareExact(exact(actual), exact(needed)) === 0)
    return catalogue.say('lack-points--equal', {
      ...about,
      side: side === 'below' ? side : 'above',
    })
  return catalogue.say(result.measure.of === 'percent' ? 'lack-points--percent' : 'lack-points', {
    ...about,
    short: { exact: short },
    side,
  })
}

/** One thing that keeps a result open. */
export function blockSentence(block: ResultBlock, result: ResultReceipt, told: Told): string {
  const { receipt, sentences } = told
  const { catalogue, labels } = sentences
  switch (block.kind) {
    case 'fact':
      return catalogue.say('block-fact', { name: labels.asked(block.space, block.id) })
    case 'clause': {
      const clause = receipt.clauses.find((one) => one.clause === block.id)
      const state =
        clause === undefined ? stateWords('missing', catalogue) : clauseStateWords(clause, told)
      const about = { clause: labels.clause(block.id), state }
      const reason = clause && stateReason(clause, told)
      return reason === undefined
        ? catalogue.say('block-clause', about)
        : catalogue.say('block-clause--reason', { ...about, reason })
    }
    case 'part':
      return block.id === 'total'
        ? catalogue.say('block-total')
        : catalogue.say('block-part', { part: labels.part(block.id) })
    case 'level': {
      const title = result.levels.find(({ id }) => id === block.id)?.title
      return catalogue.say('block-level', { level: catalogue.text(title) || block.id })
    }
    case 'adjustment': {
      const title = result.adjustments.find(({ id }) => id === block.id)?.title
      return catalogue.say('block-adjustment', { adjustment: catalogue.text(title) || block.id })
    }
    case 'gate': {
      const gate = result.gates.find(({ id }) => id === block.id)
      return gate === undefined ? block.id : gateSentence(gate, sentences)
    }
    default:
      return block satisfies never
  }
}
