import { compareExact, exact, ONE, sum, ZERO, type Exact } from '../../numbers/exact.ts'
import type { Expression } from '../../language/expressions/registry.ts'
import type { Part } from '../../language/scheme.ts'
import type { ClauseReceipt, NodeReceipt, ResultReceipt } from '../../receipt/receipt.ts'
import type { Telling } from './telling.ts'
import { combineWords, roundingWords, stepWords } from './calculation.ts'
import { comesTo, equationOf, formulaOf, type FormulaValues } from '../expression.ts'
import { figure, formulaText, share, type Formula } from '../formula.ts'
import { numberWords } from '../../messages/numbers.ts'
import { clauseStateWords } from '../state-reason.ts'
import { formulaValues } from './receipt-facts.ts'

type Child = NodeReceipt['of'][number]

/** How a part or the total came out of its members, one step a line. */
export function nodeWorking(
  node: NodeReceipt,
  result: ResultReceipt,
  telling: Telling,
): readonly string[] {
  const { catalogue } = telling.sentences
  const { arithmetic } = node
  const clauseOf = (id: string): ClauseReceipt | undefined =>
    telling.receipt.clauses.find((one) => one.clause === id)
  const isUnscored = (id: string): boolean => clauseOf(id)?.state === 'unscored'
  const absent = ({ id }: Child): string => {
    const clause = clauseOf(id)
    const state = clause && clauseStateWords(clause, telling)
    return catalogue.say('working-absent', {
      member: childName(id, telling),
      state: state ?? catalogue.say('state-not-scored'),
    })
  }
  if (arithmetic === undefined) return withoutArithmetic(node, result, telling)
  const left = node.of.filter(({ id, counts }) => !counts && !isUnscored(id))
  const lines =
    node.combine === 'expression'
      ? expressionWorking(
          partOf(node.node, result, telling)?.points,
          arithmetic.before,
          valuesFor(result, telling),
          telling,
        )
      : [...weighedOtherwise(node, clauseOf, telling), ...combined(node, telling)]
  if (left.length > 0 && node.combine !== 'expression')
    lines.push(
      catalogue.say('working-left-out', { list: { list: left.map(absent), joined: 'comma' } }),
    )
  let standing = exact(arithmetic.before)
  for (const step of arithmetic.steps ?? []) {
    const gives = exact(step.gives)
    const words = stepWords(step, catalogue)
    lines.push(
      step.step === 'renormalise'
        ? catalogue.say('working-step', {
            step: words,
            equation: restated(standing, exact(step.by), gives),
          })
        : catalogue.say('step-gives', { step: words, gives: numberWords(gives) }),
    )
    standing = gives
  }
  if (arithmetic.rounding !== undefined)
    lines.push(
      catalogue.say('working-rounded', {
        rounding: roundingWords(arithmetic.rounding, catalogue),
        from: formulaText(figure(standing)),
        to: numberWords(arithmetic.after),
      }),
    )
  if (
    node.node !== 'total' &&
    node.points !== null &&
    !exact(node.points).equals(exact(arithmetic.after))
  )
    lines.push(catalogue.say('working-adjusted', { points: numberWords(node.points) }))
  return lines

  /** "94 ÷ 108 × 100 = 87.037"; what was in scope follows from what came out. */
  function restated(before: Exact, by: Exact, gives: Exact): string {
    const whole = gives.n === 0n ? exact(node.inScope) : before.mul(by).div(gives)
    return formulaText({
      kind: 'equal',
      of: [
        {
          kind: 'product',
          of: [{ kind: 'ratio', a: figure(before), b: figure(whole) }, figure(by)],
        },
        figure(gives),
      ],
    })
  }
}

/** What clauses count that weigh otherwise in this result than by themselves. */
function weighedOtherwise(
  { of }: NodeReceipt,
  clauseOf: (id: string) => ClauseReceipt | undefined,
  telling: Telling,
): readonly string[] {
  const { catalogue } = telling.sentences
  return of.flatMap(({ id, points, max, counts }) => {
    const clause = clauseOf(id)
    if (clause === undefined || !counts || points === null) return []
    const weight = exact(clause.max)
    if (weight.equals(exact(max))) return []
    if (exact(max).n === 0n)
      return [catalogue.say('working-own-weight--nothing', { clause: childName(id, telling) })]
    const about = {
      clause: childName(id, telling),
      here: { exact: max },
      points: numberWords(points),
    }
    return [
      weight.n === 0n
        ? catalogue.say('working-own-weight--met', about)
        : catalogue.say('working-own-weight', {
            ...about,
            equation: formulaText({
              kind: 'equal',
              of: [
                {
                  kind: 'product',
                  of: [
                    {
                      kind: 'ratio',
                      a: figure(
                        exact(points)
                          .mul(weight)
                          .div(exact(max).n === 0n ? ONE : exact(max)),
                      ),
                      b: figure(weight),
                    },
                    figure(exact(max)),
                  ],
                },
                figure(exact(points)),
              ],
            }),
          }),
    ]
  })
}

/** Whether the members of a part simply add up to its points, as they are printed elsewhere. */
export function isPlainSum(node: NodeReceipt, result: ResultReceipt, telling: Telling): boolean {
  const { arithmetic } = node
  if (node.combine !== 'sum' || arithmetic === undefined || node.points === null) return false
  const { steps, rounding, after } = arithmetic
  if (steps !== undefined || rounding !== undefined) return false
  return (
    exact(after).equals(exact(node.points)) &&
    node.of.every(({ id, points, counts }) => {
      const shown =
        telling.receipt.clauses.find((one) => one.clause === id)?.points ??
        result.nodes.find((one) => one.node === id)?.points ??
        null
      return !counts || (points !== null && shown !== null && exact(points).equals(exact(shown)))
    })
  )
}

/** What a member of a part is called. */
export function childName(id: string, { receipt, sentences: { labels } }: Telling): string {
  return receipt.clauses.some(({ clause }) => clause === id)
    ? labels.clause(id)
    : labels.part(id, 'numbered')
}

/** What the rules say of a part or the total of a result, where the pack is at hand. */
function partOf(id: string, result: ResultReceipt, { pack }: Telling): Part | undefined {
  const rules = pack?.pack.rules
  const scheme = result.id === 'main' ? rules : rules?.results?.[result.id]
  return id === 'total' ? scheme?.total : scheme?.parts?.[id]
}

/** What formulas of a result come to; undefined without the pack. */
export function valuesFor(
  result: ResultReceipt,
  { pack, factsOf }: Telling,
): FormulaValues | undefined {
  const facts = factsOf(result)
  return pack && facts && formulaValues(facts, pack)
}

/** A formula and what it came to: with its values where they lead there, rounding on a line of its own. */
export function expressionWorking(
  expression: Expression | undefined,
  result: Parameters<typeof exact>[0],
  values: FormulaValues | undefined,
  { sentences, pack }: Telling,
): string[] {
  const { catalogue } = sentences
  if (expression === undefined || pack === undefined || values === undefined)
    return [
      catalogue.say('step-gives', {
        step: combineWords('expression', catalogue),
        gives: numberWords(exact(result)),
      }),
    ]
  const voice = { sentences, pack }
  const isRounding = typeof expression === 'object' && 'round' in expression
  if (!comesTo(expression, result, values)) {
    const named = formulaOf(expression, voice)
    return [formulaText({ kind: 'equal', of: [named, figure(exact(result))] })]
  }
  if (!isRounding) return [formulaText(equationOf(expression, voice, values))]
  return [
    formulaText(equationOf(expression.round, voice, values)),
    catalogue.say('working-rounded', {
      rounding: roundingWords(expression, catalogue),
      from: formulaText(figure(values.of(expression.round) ?? ZERO)),
      to: numberWords(exact(result)),
    }),
  ]
}

/** How the members that count became one number. */
function* combined(node: NodeReceipt, telling: Telling): Generator<string> {
  const { catalogue } = telling.sentences
  const counting = node.of.filter(({ counts, points }) => counts && points !== null)
  const before = exact(node.arithmetic!.before)
  const equation = (left: Formula): string =>
    formulaText({ kind: 'equal', of: [left, figure(before)] })
  const best = /^best (\d+)$/.exec(node.combine)?.[1]
  const points = counting.map((one) => figure(exact(one.points!)))
  if (node.combine === 'sum' && points.length === 1) {
    yield catalogue.say('step-gives', {
      step: childName(counting[0]!.id, telling),
      gives: formulaText(points[0]!),
    })
    return
  }
  if (node.combine === 'sum') {
    yield catalogue.say('working', {
      how: combineWords(node.combine, catalogue),
      equation: equation(points.length === 0 ? figure(0) : { kind: 'sum', of: points }),
    })
    return
  }
  if (best !== undefined || node.combine === 'max') {
    const kept = bestOf(counting, Number(best ?? 1))
    const isCounted = (one: Child): boolean => kept.includes(one)
    const dropped = counting.filter((one) => !isCounted(one))
    const names = (list: readonly Child[]) =>
      ({ list: list.map(({ id }) => childName(id, telling)), joined: 'and' }) as const
    yield catalogue.say('working', {
      how: combineWords(node.combine, catalogue),
      equation: equation(
        best === undefined
          ? { kind: 'call', name: catalogue.say('formula-max'), of: points }
          : {
              kind: 'sum',
              of: counting.filter(isCounted).map((one) => figure(exact(one.points!))),
            },
      ),
    })
    if (dropped.length > 0 && best !== undefined)
      yield catalogue.say('working-dropped', {
        counted: names(counting.filter(isCounted)),
        dropped: names(dropped),
        count: kept.length,
        of: dropped.length,
      })
    const largest = counting
      .map(({ max }) => exact(max))
      .toSorted((a, b) => compareExact(b, a))
      .slice(0, kept.length)
    if (kept.length < counting.length)
      yield catalogue.say('working-largest', {
        equation: formulaText(
          largest.length === 1
            ? figure(largest[0]!)
            : {
                kind: 'equal',
                of: [{ kind: 'sum', of: largest.map((one) => figure(one)) }, figure(sum(largest))],
              },
        ),
      })
    return
  }
  const weighty = counting.filter(({ max }) => exact(max).n !== 0n)
  const shares = weighty.map((one) => exact(one.points!).div(exact(one.max)))
  const weights = weighty.map(({ weight = 0 }) => exact(weight))
  const formula = foldOf(node.combine, shares, weights, telling)
  if (formula === undefined) return
  const whole = formula.value.n === 0n ? baseOf(node, telling) : before.div(formula.value)
  const shown = { kind: 'product', of: [formula.shown, figure(whole)] } as const
  const how = combineWords(node.combine, catalogue)
  yield node.combine === 'weighted-mean'
    ? catalogue.say('working-weighted', {
        how,
        weights: {
          list: weighty.map(({ id, weight = 0 }) =>
            catalogue.say('comparison-part-weight', {
              member: childName(id, telling),
              weight: { exact: weight },
            }),
          ),
          joined: 'comma',
        },
        equation: equation(shown),
      })
    : catalogue.say('working', { how, equation: equation(shown) })
}

/** The best of some members, as many as count, in the order in which they stand. */
function bestOf(children: readonly Child[], count: number): readonly Child[] {
  return children
    .toSorted((a, b) => compareExact(exact(b.points!), exact(a.points!)))
    .slice(0, count)
}

/** How shares become one share: the formula with its values, and what it comes to. */
function foldOf(
  combine: string,
  shares: readonly Exact[],
  weights: readonly Exact[],
  { sentences: { catalogue } }: Telling,
): { readonly shown: Formula; readonly value: Exact } | undefined {
  const all = shares.map(share)
  const sorted = shares.toSorted(compareExact)
  const [least] = sorted
  if (least === undefined) return undefined
  const called = (name: 'min' | 'median', value: Exact) => ({
    shown: { kind: 'call', name: catalogue.say(`formula-${name}`), of: all } as const,
    value,
  })
  const divided = (of: readonly Formula[], by: Exact, total: Exact) => ({
    shown: { kind: 'ratio', a: { kind: 'sum', of }, b: figure(by) } as const,
    value: total.div(by),
  })
  switch (combine) {
    case 'weighted-mean': {
      const parts = shares.map((one, place) => one.mul(weights[place]!))
      const terms = all.map((one, place): Formula => ({
        kind: 'product',
        of: [figure(weights[place]!), one],
      }))
      return divided(terms, sum(weights), sum(parts))
    }
    case 'mean':
      return divided(all, exact(shares.length), sum(shares))
    case 'median': {
      const middle = Math.floor((sorted.length - 1) / 2)
      const upper = Math.floor(sorted.length / 2)
      return called('median', sorted[middle]!.add(sorted[upper]!).div(2n))
    }
    case 'min':
      return called('min', least)
    case 'product':
      return { shown: { kind: 'product', of: all }, value: shares.reduce((a, b) => a.mul(b), ONE) }
  }
  return undefined
}

/** What a share of 1 gives; of nothing earned only the rules tell it. */
function baseOf(node: NodeReceipt, telling: Telling): Exact {
  const declared = telling.pack?.results
    .flatMap(({ nodes }) => nodes)
    .find(({ id }) => id === node.node)?.max
  return declared ?? exact(node.max)
}

/** Why a part has no arithmetic: it is open, nothing applies, or too little of it does. */
function withoutArithmetic(
  node: NodeReceipt,
  result: ResultReceipt,
  telling: Telling,
): readonly string[] {
  const { catalogue } = telling.sentences
  if (node.points !== null)
    return [catalogue.say('working-nothing-applies', { points: numberWords(node.points) })]
  const least = partOf(node.node, result, telling)?.leastInScope
  if (least !== undefined && compareExact(exact(node.inScope), exact(least)) < 0)
    return [
      catalogue.say('working-too-little', {
        inScope: { exact: node.inScope },
        least: { exact: least },
      }),
    ]
  return [
    catalogue.say(
      node.of.some(({ counts }) => counts) || result.status === 'blocked'
        ? 'working-open'
        : 'working-none',
    ),
  ]
}
