import { gateOutcome } from '../gate-outcome.ts'
import type { OwnPart } from '../../compare/judged-thing.ts'
import { exact, toJson, type Exact, type ExactJson } from '../../numbers/exact.ts'
import type {
  ExpandedAdjustment,
  ExpandedGate,
  ExpandedLevel,
  ExpandedNode,
  ExpandedResult,
} from '../../expand/expanded.ts'
import type { Expression } from '../../language/expressions/registry.ts'
import { byAdjustment } from '../../language/adjustments/registry.ts'
import { levelMark, type MarkSide } from '../../language/marks.ts'
import type { Clamp } from '../../language/scheme.ts'
import { floorMark } from '../../language/floors/registry.ts'
import { isAll, isAny } from '../../rules/condition.ts'
import type { Condition } from '../../language/conditions/registry.ts'
import { combineWords, roundingWords } from '../explain/calculation.ts'
import { asked } from '../asked.ts'
import { formulaOf, formulaWords } from '../expression.ts'
import type { Formula } from '../formula.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { JudgedVoice } from './judged-voice.ts'

/** Weights in the order of the members. */
function inOrderOf(
  members: readonly string[],
  weights: ReadonlyMap<string, Exact>,
): readonly (readonly [string, Exact])[] {
  return [...weights].toSorted(([a], [b]) => members.indexOf(a) - members.indexOf(b))
}

/** Ways to combine that work on shares and give so many points for a share of 1. */
const SHARED: ReadonlySet<string> = new Set(['weighted-mean', 'mean', 'median', 'min', 'product'])

/** How a part comes out of its members, one fact each. */
export function partFacts(
  node: ExpandedNode,
  own: OwnPart,
  voice: JudgedVoice,
  isFormulaApart = false,
): readonly string[] {
  const { catalogue, part } = voice
  const { combine, weights, whenNothingApplies } = node
  const points = (value: Exact): { readonly points: { readonly exact: ExactJson } } => ({
    points: { exact: toJson(value) },
  })
  const listed =
    own.listed === undefined
      ? []
      : [
          catalogue.say('comparison-part-of', {
            members: { list: own.listed.map(part), joined: 'and' },
          }),
        ]
  if (node.pointless === true) return [combineWords('none', catalogue), ...listed]
  const isOfShares = typeof combine === 'string' && SHARED.has(combine)
  return [
    ...(own.points === undefined
      ? [combineWords(typeof combine === 'object' ? `best ${combine.best}` : combine, catalogue)]
      : isFormulaApart
        ? []
        : [catalogue.say('comparison-worked-out', { formula: formulaWords(own.points, voice) })]),
    ...(isOfShares ? [catalogue.say('comparison-part-shares')] : []),
    ...listed,
    ...(weights === undefined
      ? []
      : [
          catalogue.say('comparison-part-weights', {
            weights: {
              list: inOrderOf(node.children, weights).map(([member, weight]) =>
                catalogue.say('comparison-part-weight', {
                  member: part(member),
                  weight: { exact: toJson(weight) },
                }),
              ),
              joined: 'comma',
            },
          }),
        ]),
    ...(combine === 'weighted-mean' && weights === undefined
      ? [catalogue.say('comparison-part-weights-usual')]
      : []),
    ...(node.max === undefined && !isOfShares
      ? []
      : [catalogue.say('comparison-part-max', points(node.max ?? exact(100)))]),
    ...(node.renormalise === undefined
      ? []
      : [catalogue.say('comparison-part-renormalise', points(node.renormalise))]),
    ...(node.leastInScope === undefined
      ? []
      : [catalogue.say('comparison-part-least-in-scope', points(node.leastInScope))]),
    ...(node.cap === undefined ? [] : [catalogue.say('comparison-part-cap', points(node.cap))]),
    ...(node.floor === undefined
      ? []
      : [catalogue.say('comparison-part-floor', points(node.floor))]),
    ...(own.rounding === undefined
      ? []
      : [
          catalogue.say('comparison-part-rounded', {
            rounding: roundingWords(own.rounding, catalogue),
          }),
        ]),
    ...(whenNothingApplies === 'not-scored'
      ? []
      : [catalogue.say('comparison-part-nothing-applies', { then: whenNothingApplies })]),
  ]
}

/** When an adjustment applies and what it does, one fact each. */
export function adjustmentFacts(
  { adjustment, rule, to: target }: ExpandedAdjustment,
  voice: JudgedVoice,
  isFormulaApart = false,
): readonly string[] {
  const { catalogue, sentences, part, pack } = voice
  const when = rule === undefined ? [] : [asked(rule.conditions, sentences, pack)]
  const to = part(target)
  const amount = (of: Expression): string => formulaWords(of, voice)
  const what = byAdjustment<readonly string[]>(adjustment, {
    add: (own) => [
      ...(isFormulaApart
        ? []
        : [catalogue.say('comparison-adjust-add', { to, amount: amount(own.add) })]),
      ...heldFacts(own, catalogue),
    ],
    set: ({ set }) =>
      isFormulaApart ? [] : [catalogue.say('comparison-adjust-set', { to, amount: amount(set) })],
    cap: ({ cap }) =>
      isFormulaApart ? [] : [catalogue.say('comparison-adjust-cap', { to, amount: amount(cap) })],
    level: ({ level }) => {
      const steps = level > 0 ? `+${level}` : String(level)
      return [catalogue.say('comparison-adjust-level', { steps })]
    },
  })
  return [...when, ...what]
}

/** The formula of an adjustment of points: what it makes of what it is aimed at. */
export function adjustmentFormula(
  { adjustment, to: target }: ExpandedAdjustment,
  voice: JudgedVoice,
): Formula | undefined {
  const to: Formula = { kind: 'name', text: voice.part(target) }
  return byAdjustment<Formula | undefined>(adjustment, {
    add: ({ add }) => ({ kind: 'sum', of: [to, formulaOf(add, voice)] }),
    set: ({ set }) => ({ kind: 'equal', of: [to, formulaOf(set, voice)] }),
    cap: ({ cap }) => ({ kind: 'relation', sign: '≤', a: to, b: formulaOf(cap, voice) }),
    level: () => undefined,
  })
}

/** Within which bounds an adjustment adds. */
function heldFacts(
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
  catalogue: Catalogue,
): readonly string[] {
  return [
    ...(atLeast === undefined
      ? []
      : [catalogue.say('comparison-adjust-at-least', { points: atLeast })]),
    ...(atMost === undefined
      ? []
      : [catalogue.say('comparison-adjust-at-most', { points: atMost })]),
  ]
}

/** What the points must be for a level. */
export function levelWords({ level, rule }: ExpandedLevel, voice: JudgedVoice): string {
  const marked = levelMark(level)
  if (marked === undefined) return voice.catalogue.say('comparison-level-unmarked')
  return (
    markWords(rule.conditions, marked.mark, marked.side, voice) ??
    asked(withoutExemption(rule.conditions), voice.sentences, voice.pack)
  )
}

/** What a gate asks, of which levels, and what follows where it fails. */
export function gateWords(
  gate: ExpandedGate,
  { levels }: ExpandedResult,
  voice: JudgedVoice,
): string {
  const { catalogue, sentences, pack } = voice
  const { otherwise, ranks, rule } = gate
  const about = {
    needs: floorWords(gate, voice) ?? asked(withoutExemption(rule.conditions), sentences, pack),
    levels: {
      list: ranks.map((rank) => ({ text: levels[rank - 1]!.level.title })),
      joined: 'and',
    },
  } as const
  if (typeof otherwise === 'string') {
    const of = { guarded: ranks.length, all: levels.length }
    return catalogue.say('comparison-gate', { ...about, otherwise: gateOutcome(otherwise, of) })
  }
  const most = levels.find(({ level }) => level.id === otherwise.cap)?.level
  const level = most === undefined ? otherwise.cap : { text: most.title }
  return catalogue.say('comparison-gate-cap', { ...about, level })
}

/** The minimum of a part for a level, where it is worked out. */
function floorWords({ origin, rule }: ExpandedGate, voice: JudgedVoice): string | undefined {
  if (origin.kind !== 'floor') return undefined
  const { side, mark } = floorMark(origin.floor)
  return markWords(rule.conditions, mark, side, voice)
}

/** A mark that is worked out, with its formula; undefined for a plain number. */
function markWords(
  conditions: Condition,
  mark: Expression | undefined,
  side: MarkSide,
  voice: JudgedVoice,
): string | undefined {
  const { catalogue, sentences } = voice
  if (typeof mark !== 'object') return undefined
  const [leaf] = isAll(conditions) ? conditions.all : isAny(conditions) ? conditions.any : []
  if (leaf === undefined || !('path' in leaf)) return undefined
  return catalogue.say('comparison-mark', {
    side,
    fact: sentences.labels.fact(leaf.path),
    formula: formulaWords(mark, voice),
  })
}

/** Bounds of the total and when they apply, one fact each. */
export function clampFacts(
  { min, max, when }: Clamp,
  { catalogue }: JudgedVoice,
): readonly string[] {
  return [
    ...(min === undefined ? [] : [catalogue.say('comparison-clamp-min', { points: min })]),
    ...(max === undefined ? [] : [catalogue.say('comparison-clamp-max', { points: max })]),
    catalogue.say('comparison-clamp-when', { when }),
  ]
}

/** A condition without the remark that it does not matter where something does not apply. */
export function withoutExemption(condition: Condition): Condition {
  if (isAll(condition)) return { all: condition.all.map(withoutExemption) }
  if (!isAny(condition)) return condition
  const rest = condition.any.filter(
    (one) => !('path' in one && one.operator === 'in' && one.path.endsWith('.state')),
  )
  if (rest.length === 1) return withoutExemption(rest[0]!)
  return { any: (rest.length === 0 ? condition.any : rest).map(withoutExemption) }
}
