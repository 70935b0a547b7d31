import { gateOutcome } from '../gate-outcome.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { GateReceipt, LevelReceipt, ResultReceipt } from '../../receipt/receipt.ts'
import type { Telling } from './telling.ts'
import type { ExplanationBlock, Item } from './explanation.ts'
import { fullSentence } from '../full-sentence.ts'
import { levelTitle, markSide, starred } from '../level-names.ts'
import { numberWords } from '../../messages/numbers.ts'
import { gateSentence, levelSentence } from '../result-sentences.ts'
import type { Sentences } from '../sentences.ts'

/** Every level, highest first, and why those that are not reached are not. */
export function explainLevels(
  result: ResultReceipt,
  { sentences }: Telling,
): readonly ExplanationBlock[] {
  const { catalogue } = sentences
  if (result.levels.length === 0) return []
  const items = result.levels.toReversed().map((level): Item => {
    const gates = result.gates.filter((gate) => !gate.holds && gate.levels.includes(level.id))
    const why = [
      ...(level.reached ? [] : [levelSentence(level, sentences)]),
      ...gates.map((gate) => gateSentence(gate, sentences)),
    ]
    return {
      text: levelLine(level, result.level?.id === level.id, catalogue),
      holds: level.holds,
      details: why.map((words) => fullSentence(words, catalogue)),
    }
  })
  return [
    { kind: 'heading', text: catalogue.say('explain-levels') },
    { kind: 'list', items },
  ]
}

function levelLine(one: LevelReceipt, isAwarded: boolean, catalogue: Catalogue): string {
  const level = starred(one, catalogue)
  if (one.mark === null) return isAwarded ? catalogue.say('level-awarded', { level }) : level
  return catalogue.say(isAwarded ? 'level-line-awarded' : 'level-line', {
    level,
    mark: numberWords(one.mark),
    bound: markSide(one),
  })
}

/** Every further condition with the levels it is for, and what follows where it does not hold. */
export function explainGates(
  result: ResultReceipt,
  { sentences }: Telling,
): readonly ExplanationBlock[] {
  const { catalogue } = sentences
  if (result.gates.length === 0) return []
  const items = result.gates.map((gate): Item => ({
    text: fullSentence(gateLine(gate, result, sentences), catalogue),
    holds: gate.holds,
  }))
  return [
    { kind: 'heading', text: catalogue.say('explain-gates') },
    { kind: 'list', items },
  ]
}

function gateLine(gate: GateReceipt, result: ResultReceipt, sentences: Sentences): string {
  const { catalogue } = sentences
  const condition = gateSentence(gate, sentences)
  const levels = guarded(result, gate, catalogue)
  if (gate.holds) return catalogue.say('gate-held', { condition, levels })
  const { otherwise } = gate
  if (typeof otherwise !== 'object') {
    const of = { guarded: gate.levels.length, all: result.levels.length }
    return catalogue.say('gate-failed', {
      condition,
      levels,
      otherwise: gateOutcome(otherwise, of),
    })
  }
  return catalogue.say('gate-failed-cap', {
    condition,
    levels,
    level: levelTitle(result, otherwise.cap, catalogue),
  })
}

/** Which levels a gate guards: all, one and those above it, or a list. */
function guarded(result: ResultReceipt, { levels }: GateReceipt, catalogue: Catalogue): string {
  const all = result.levels.map(({ id }) => id)
  const [first] = levels
  if (levels.length === all.length) return catalogue.say('levels-all')
  const from = first === undefined ? -1 : all.indexOf(first)
  const isUpward = levels.length > 1 && all.length - from === levels.length
  if (first !== undefined && isUpward)
    return catalogue.say('levels-from', { level: levelTitle(result, first, catalogue) })
  const titles = levels.map((id) => levelTitle(result, id, catalogue))
  return catalogue.show({ list: titles, joined: 'comma' })
}
