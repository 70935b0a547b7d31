import type { ResultReceipt } from '../../receipt/receipt.ts'
import { explainArithmetic } from './explain-arithmetic.ts'
import { explainGates, explainLevels } from './explain-levels.ts'
import { explainParts } from './explain-parts.ts'
import type { ExplanationBlock } from './explanation.ts'
import type { Telling } from './telling.ts'
import { fullSentence } from '../full-sentence.ts'
import { levelTitle, starred } from '../level-names.ts'
import { numberWords } from '../../messages/numbers.ts'
import { blockSentence, lackSentence } from '../result-sentences.ts'
import type { Sentences } from '../sentences.ts'

/** One result in full: standing, what is missing, parts, arithmetic, levels and conditions. */
export function explainResult(
  result: ResultReceipt,
  telling: Telling,
): readonly ExplanationBlock[] {
  return [
    ...summariseResult(result, telling),
    ...explainParts(result, telling),
    ...explainArithmetic(result, telling),
    // While it is open every level fails for want of points, which tells nobody anything.
    ...(result.status === 'scored'
      ? [...explainLevels(result, telling), ...explainGates(result, telling)]
      : []),
  ]
}

/** Points, level and what is missing for the next one. */
export function summariseResult(
  result: ResultReceipt,
  telling: Telling,
): readonly ExplanationBlock[] {
  const { receipt, sentences } = telling
  const { catalogue } = sentences
  const own = catalogue.text(result.title) || (result.id === 'main' ? '' : result.id)
  const isOnly = receipt.results.length === 1 || own === ''
  const blocks: ExplanationBlock[] = [
    {
      kind: 'heading',
      text: isOnly
        ? catalogue.say('explain-result')
        : catalogue.say('explain-result-of', { result: own }),
    },
    { kind: 'facts', rows: standing(result, sentences) },
  ]
  if (result.blockedBy.length > 0)
    blocks.push(
      { kind: 'text', text: catalogue.say('explain-open-because') },
      listOf(
        result.blockedBy.map((block) => blockSentence(block, result, telling)),
        sentences,
      ),
    )
  const next = result.whyNotNext
  if (next !== null) {
    const level = levelTitle(result, next.level, catalogue)
    blocks.push(
      { kind: 'text', text: catalogue.say('explain-still-needed', { level }) },
      listOf(
        next.lacks.map((lack) => lackSentence(lack, result, sentences)),
        sentences,
      ),
    )
  } else if (result.status === 'scored' && result.levels.length > 0)
    blocks.push({ kind: 'text', text: catalogue.say('explain-highest') })
  return blocks
}

function standing(
  result: ResultReceipt,
  { catalogue }: Sentences,
): readonly (readonly [string, string])[] {
  const { status, points, percent, level, levelByPoints } = result
  if (status !== 'scored')
    return [
      [
        catalogue.say('explain-status'),
        catalogue.say(status === 'blocked' ? 'explain-open' : 'explain-not-scored'),
      ],
    ]
  const rows: (readonly [string, string])[] = []
  if (points !== null) {
    const of = { points: numberWords(points), max: numberWords(result.max) }
    rows.push([
      catalogue.say('explain-points'),
      percent === null
        ? catalogue.say('explain-points-of', of)
        : catalogue.say('explain-points-percent', { ...of, percent: numberWords(percent) }),
    ])
  }
  if (result.levels.length > 0) {
    const title =
      level === null
        ? catalogue.text(result.below?.title) || catalogue.say('level-none')
        : starred(level, catalogue)
    // A level without a mark of its own is reached by no points.
    const isMarked =
      levelByPoints === null ||
      result.levels.some(({ id, mark }) => id === levelByPoints && mark !== null)
    const isOther = isMarked && levelByPoints !== (level?.id ?? null)
    rows.push([
      catalogue.say('explain-level'),
      isOther
        ? catalogue.say('level-by-points', {
            level: title,
            byPoints: levelTitle(result, levelByPoints, catalogue),
          })
        : title,
    ])
  }
  const qualifiers = result.qualifiers.filter(({ holds }) => holds)
  if (qualifiers.length > 0)
    rows.push([
      catalogue.say('explain-qualifiers'),
      catalogue.show({ list: qualifiers.map(({ title }) => ({ text: title })), joined: 'comma' }),
    ])
  return rows
}

function listOf(words: readonly string[], { catalogue }: Sentences): ExplanationBlock {
  return { kind: 'list', items: words.map((one) => ({ text: fullSentence(one, catalogue) })) }
}
