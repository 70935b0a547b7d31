import { compareExact, exact, toJson, type Exact } from '../exact.ts'
import type { ExpandedResult } from '../expand/expanded.ts'
import { wording, type Language } from '../pack/text.ts'
import type { GateReceipt, Lack, LevelReceipt, ResultReceipt } from '../receipt.ts'
import type { EvaluatedCondition, EvaluatedLeaf } from '../rules/document.ts'
import { numberWords } from '../words/numbers.ts'
import { inLanguages } from './findings.ts'

/**
 * What exactly stands between an award and the next level: the points short of its mark, each gate
 * of it that does not hold, and a level lost to an adjustment. Null at the highest level.
 */
export function lacksOf(
  result: ExpandedResult,
  rank: number,
  measured: Exact | undefined,
  levels: readonly LevelReceipt[],
  gates: readonly GateReceipt[],
  stepsDown: readonly string[],
  languages: readonly Language[],
): ResultReceipt['whyNotNext'] {
  const next = levels[rank]
  if (next === undefined) return null
  const lacks: Lack[] = []
  if (!next.reached && next.mark !== null && measured !== undefined) {
    const needed = exact(next.mark)
    const percent = result.measure.of === 'percent'
    lacks.push({
      kind: 'points',
      id: 'total',
      short: toJson(needed.sub(measured)),
      actual: toJson(measured),
      needed: next.mark,
      words: inLanguages(languages, (l) => pointsShort(next, needed, measured, percent, l)),
    })
  }
  for (const gate of gates) {
    if (gate.holds || !gate.levels.includes(next.id)) continue
    const leaf = failingNumber(gate.decision.conditions)
    lacks.push({ kind: 'gate', id: gate.id, ...leaf, words: gate.reason })
  }
  if (next.reached && lacks.length === 0)
    for (const id of stepsDown)
      lacks.push({
        kind: 'adjustment',
        id,
        words: inLanguages(languages, (l) => {
          const own = result.adjustments.find(({ adjustment }) => adjustment.id === id)
          const title = wording(own?.adjustment.title, l) || id
          return l === 'zh' ? `因“${title}”降级` : `taken down by "${title}"`
        }),
      })
  return { level: next.id, lacks }
}

function pointsShort(
  next: LevelReceipt,
  needed: Exact,
  measured: Exact,
  percent: boolean,
  language: Language,
): string {
  const title = wording(next.title, language)
  const unit = percent
    ? language === 'zh'
      ? ' 个百分点'
      : ' percentage points'
    : language === 'zh'
      ? ' 分'
      : ' points'
  const short = numberWords(needed.sub(measured))
  const now = numberWords(measured)
  const mark = numberWords(needed)
  if (compareExact(needed, measured) === 0)
    return language === 'zh'
      ? `“${title}”要求高于 ${mark}，现为 ${now}`
      : `${title} needs more than ${mark}; it is exactly ${now}`
  return language === 'zh'
    ? `距“${title}”还差 ${short}${unit}（现为 ${now}，要求${next.inclusive ? '不低于' : '高于'} ${mark}）`
    : `${short}${unit} short of ${title} (${now} now, ${next.inclusive ? 'at least' : 'above'} ${mark} needed)`
}

/** How far the first number that fails is from what is asked. */
function failingNumber(
  condition: EvaluatedCondition,
): Pick<Lack, 'short' | 'actual' | 'needed'> | undefined {
  const leaf = firstFailing(condition)
  if (leaf === undefined || !leaf.operator.startsWith('greaterThan')) return undefined
  const [actual, needed] = [asExact(leaf.actual), asExact(leaf.expected)]
  if (actual === undefined || needed === undefined) return undefined
  return { short: toJson(needed.sub(actual)), actual: toJson(actual), needed: toJson(needed) }
}

function asExact(value: unknown): Exact | undefined {
  if (typeof value === 'number') return exact(value)
  return typeof value === 'object' && value !== null && 'd' in value ? (value as Exact) : undefined
}

function firstFailing(condition: EvaluatedCondition): EvaluatedLeaf | undefined {
  if (condition.result) return undefined
  if ('all' in condition || 'any' in condition) {
    const list = 'all' in condition ? condition.all : condition.any
    for (const part of list) {
      const leaf = firstFailing(part)
      if (leaf !== undefined) return leaf
    }
    return undefined
  }
  if ('condition' in condition) return firstFailing(condition.of)
  return 'path' in condition ? condition : undefined
}
