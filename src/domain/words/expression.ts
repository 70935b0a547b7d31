import { exact, type Exact } from '../numbers/exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import { byExpression, type Expression } from '../language/expressions/registry.ts'
import type { ValueBand } from '../language/expressions/bands.ts'
import { sharedMention } from './shared-rules.ts'
import { asked } from './asked.ts'
import { roundingWords } from './explain/calculation.ts'
import { figure, formulaText, type Formula, type FormulaCase } from './formula.ts'
import type { Sentences } from './sentences.ts'

/** Names the facts of a formula, and says the conditions in it. */
export type FormulaVoice = { readonly sentences: Sentences; readonly pack: Expanded }

/** What parts of a formula came to in one assessment. */
export type FormulaValues = {
  /** What a formula comes to; undefined where something it needs is missing. */
  readonly of: (expression: Expression) => Exact | undefined
  /** A number, text or date as it was found. */
  readonly at: (path: string) => unknown
  /** Which of some conditions held first, by place; -1 for none. */
  readonly first: (expression: Expression) => number
}

/** An expression as people write a formula, facts by their names. */
export function formulaWords(expression: Expression, voice: FormulaVoice): string {
  return formulaText(formulaOf(expression, voice))
}

/**
 * An expression as a formula: facts by their names, or with `values` in their place. With values, of
 * several ways only the one that was taken is shown.
 */
export function formulaOf(
  expression: Expression,
  voice: FormulaVoice,
  values?: FormulaValues,
): Formula {
  const { catalogue, labels } = voice.sentences
  const of = (one: Expression): Formula => formulaOf(one, voice, values)
  const all = (list: readonly Expression[]): readonly Formula[] => list.map(of)
  const words = (text: string): Formula => ({ kind: 'name', text })
  const call = (name: FunctionName, list: readonly Formula[]): Formula => ({
    kind: 'call',
    name: catalogue.say(`formula-${name}`),
    of: list,
  })
  const found = (path: string): Formula => {
    const value = values?.at(path)
    if (values === undefined) return words(labels.fact(path))
    if (typeof value === 'string') return words(labels.value(value, path))
    const number = values.of(path)
    return number === undefined ? words(labels.fact(path)) : figure(number)
  }
  const otherwise = (last: Expression | undefined): readonly FormulaCase[] =>
    last === undefined ? [] : [{ is: of(last), when: catalogue.say('formula-otherwise') }]

  return byExpression<Formula>(expression, {
    number: figure,
    path: found,
    sum: ({ sum }) => ({ kind: 'sum', of: all(sum) }),
    product: ({ product }) => ({ kind: 'product', of: all(product) }),
    difference: ({ difference: [a, b] }) => ({ kind: 'difference', a: of(a), b: of(b) }),
    ratio: ({ ratio: [a, b] }) => ({ kind: 'ratio', a: of(a), b: of(b) }),
    power: ({ power: [base, exponent] }) => ({ kind: 'power', base: of(base), exponent }),
    min: ({ min }) => call('min', all(min)),
    max: ({ max }) => call('max', all(max)),
    mean: ({ mean }) => call('mean', all(mean)),
    median: ({ median }) => call('median', all(median)),
    position: ({ position }) => call('position', all(position)),
    or: ({ or }) => {
      const there = or.find((one) => values?.of(one) !== undefined)
      return there === undefined ? call('or', all(or)) : of(there)
    },
    count: ({ count: paths }) => {
      const count = values?.of(expression)
      return count === undefined ? call('count', paths.map(found)) : figure(count)
    },
    round: (own) => call('round', [of(own.round), words(roundingWords(own, catalogue))]),
    lookup: (own) => {
      const cell = values?.of(expression)
      if (cell !== undefined) return figure(cell)
      const table = tableOf(own, voice, values)
      return own.else === undefined
        ? table
        : {
            kind: 'cases',
            of: [{ is: table, when: catalogue.say('formula-listed') }, ...otherwise(own.else)],
          }
    },
    choose: (own) => {
      if (values !== undefined) return taken(own.choose.map(({ then }) => then))
      const cases = own.choose.map(({ when, then }) => ({
        is: of(then),
        when: catalogue.say('formula-when', {
          condition: asked(when, voice.sentences, voice.pack),
        }),
      }))
      return { kind: 'cases', of: [...cases, ...otherwise(own.else)] }
    },
    bands: (own) => {
      if (values !== undefined) return taken(own.of.map(({ is }) => is))
      const cases = own.of.map((band) => ({ is: of(band.is), when: bandWords(own.bands, band) }))
      return { kind: 'cases', of: [...cases, ...otherwise(own.else)] }
    },
    line: (own) =>
      call('line', [
        of(own.line),
        ...own.through.map(([x, y]) =>
          words(`${formulaText(figure(x))} → ${formulaText(figure(y))}`),
        ),
      ]),
    logNormal: (own) =>
      call('log-normal', [
        of(own.logNormal),
        words(`${formulaText(figure(own.p10))} → 0.9`),
        words(`${formulaText(figure(own.median))} → 0.5`),
      ]),
    days: ({ days }) => call('days', days.map(found)),
    months: ({ months }) => call('months', months.map(found)),
    year: ({ year }) => call('year', [found(year)]),
  })

  /** The branch that a choice took. */
  function taken(branches: readonly Expression[]): Formula {
    const branch = branches[values!.first(expression)] ?? lastOf(expression)
    return branch === undefined ? words(catalogue.say('formula-no-case')) : of(branch)
  }

  function bandWords(number: Expression, band: ValueBand): string {
    const name = formulaText(of(number))
    const end = (value: Expression, sign: string): string => `${sign} ${formulaText(of(value))}`
    const { atLeast, above, atMost, below } = band
    const [least, isLeastIn] = atLeast === undefined ? [above, false] : [atLeast, true]
    const [most, isMostIn] = atMost === undefined ? [below, false] : [atMost, true]
    if (least === undefined && most === undefined) return catalogue.say('formula-otherwise')
    const upper = most === undefined ? '' : ` ${end(most, isMostIn ? '≤' : '<')}`
    // With an end on either side the number stands between them: "5 < Tries ≤ 10".
    const condition =
      least === undefined
        ? `${name}${upper}`
        : most === undefined
          ? `${name} ${end(least, isLeastIn ? '≥' : '>')}`
          : `${formulaText(of(least))} ${isLeastIn ? '≤' : '<'} ${name}${upper}`
    return catalogue.say('formula-when', { condition })
  }
}

function lastOf(expression: Expression): Expression | undefined {
  return typeof expression === 'object' && 'else' in expression ? expression.else : undefined
}

/** A cell of a table by its keys, or by what was found for them. */
function tableOf(
  { lookup, by }: Extract<Expression, { readonly lookup: string }>,
  voice: FormulaVoice,
  values: FormulaValues | undefined,
): Formula {
  const { catalogue } = voice.sentences
  return {
    kind: 'call',
    name: catalogue.show(sharedMention('tables', lookup, voice.pack, catalogue)),
    of: by.map((key) =>
      typeof key === 'string' && key.startsWith('$.')
        ? formulaOf(key, voice, values)
        : { kind: 'name', text: String(key) },
    ),
  }
}

/** An equation: a formula, the same with its values, and what it comes to. */
export function equationOf(
  expression: Expression,
  voice: FormulaVoice,
  values: FormulaValues,
): Formula {
  const named = formulaOf(expression, voice)
  const result = values.of(expression)
  if (result === undefined) return named
  const put =
    typeof expression === 'object' && 'lookup' in expression
      ? tableOf(expression, voice, values)
      : formulaOf(expression, voice, values)
  const forms = [named, put, figure(result)]
  return {
    kind: 'equal',
    of: forms.filter(
      (form, place) => place === 0 || formulaText(form) !== formulaText(forms[place - 1]!),
    ),
  }
}

/** Whether a number and what a formula comes to are the same. */
export function comesTo(
  expression: Expression,
  number: Parameters<typeof exact>[0],
  values: FormulaValues,
): boolean {
  return values.of(expression)?.equals(exact(number)) === true
}

type FunctionName =
  | 'min'
  | 'max'
  | 'mean'
  | 'median'
  | 'position'
  | 'or'
  | 'count'
  | 'days'
  | 'months'
  | 'year'
  | 'round'
  | 'line'
  | 'log-normal'
