import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import t from 'tap'
import { compareExact, exact } from '../../src/domain/numbers/exact.ts'
import { createGraph, type Graph } from '../../src/domain/meaning/graph.ts'
import type { Relation } from '../../src/domain/language/operators/relations.ts'
import type { Id, Node, Operation } from '../../src/domain/meaning/operation.ts'
import { run } from '../../src/domain/meaning/run.ts'
import { valueOf } from '../../src/domain/meaning/value-of.ts'
import { asNumber, type ValueKind, type Value } from '../../src/domain/meaning/value.ts'
import { runs } from '../rules/runs.ts'
import { seedOf } from '../seeds.ts'

/** The operations that a graph leaves something out of. */
type Written = Extract<
  Operation,
  {
    readonly op:
      | 'compare'
      | 'and'
      | 'or'
      | 'not'
      | 'present'
      | 'choose'
      | 'fold'
      | 'difference'
      | 'ratio'
  }
>

/** A formula as it is written: an operation over formulas, an input or a constant. */
type Formula =
  | { readonly input: string; readonly kind: ValueKind }
  | { readonly constant: Value }
  | { readonly operation: Written; readonly of: readonly Formula[] }

const RELATIONS: readonly Relation[] = ['eq', 'ne', 'lt', 'le']

const { truth } = fc.letrec<{ number: Formula; truth: Formula; text: Formula }>((tie) => {
  const numbers = tie('number')
  const truths = tie('truth')
  const texts = tie('text')
  const made = (operation: Written, ...of: fc.Arbitrary<Formula>[]): fc.Arbitrary<Formula> =>
    fc.tuple(...of).map((args): Formula => ({ operation, of: args }))
  const some = (operation: Written, of: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
    fc.array(of, { minLength: 1, maxLength: 4 }).map((args): Formula => ({ operation, of: args }))
  const constant = (value: Value): fc.Arbitrary<Formula> => fc.constant({ constant: value })
  const input = (path: string, kind: ValueKind): fc.Arbitrary<Formula> =>
    fc.constant({ input: path, kind })
  const against = fc
    .tuple(fc.constantFrom(...RELATIONS), fc.integer({ min: 0, max: 4 }), fc.boolean(), numbers)
    .map(([relation, mark, isLeft, one]): Formula => {
      const at: Formula = { constant: exact(mark) }
      return { operation: { op: 'compare', relation }, of: isLeft ? [at, one] : [one, at] }
    })
  const itself = fc
    .tuple(fc.constantFrom(...RELATIONS), fc.oneof(numbers, truths, texts))
    .map(([relation, one]): Formula => ({
      operation: { op: 'compare', relation },
      of: [one, one],
    }))
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      input('n', 'number'),
      input('m', 'number'),
      ...[0, 1, 3].map((one) => constant(exact(one))),
      constant(undefined),
      some({ op: 'fold', fold: 'sum', missing: 'spoils' }, numbers),
      some({ op: 'fold', fold: 'sum', missing: 'skips' }, numbers),
      some({ op: 'fold', fold: 'product', missing: 'spoils' }, numbers),
      some({ op: 'fold', fold: 'product', missing: 'skips' }, numbers),
      made({ op: 'choose' }, truths, constant(exact(2)), constant(exact(4))),
      some({ op: 'fold', fold: 'least', missing: 'spoils' }, numbers),
      some({ op: 'fold', fold: 'mean', missing: 'skips' }, numbers),
      made({ op: 'difference' }, numbers, numbers),
      made({ op: 'ratio' }, numbers, numbers),
      made({ op: 'choose' }, truths, numbers, numbers),
    ),
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      input('t', 'truth'),
      against,
      itself,
      made({ op: 'compare', relation: 'eq' }, texts, texts),
      made({ op: 'compare', relation: 'eq' }, truths, truths),
      some({ op: 'and' }, truths),
      some({ op: 'and' }, against),
      some({ op: 'or' }, truths),
      made({ op: 'not' }, truths),
      made({ op: 'present' }, fc.oneof(numbers, truths, texts)),
      made({ op: 'choose' }, truths, truths, truths),
    ),
    text: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      input('w', 'text'),
      constant('2026-01-01'),
      constant('b'),
      made({ op: 'choose' }, truths, texts, texts),
    ),
  }
})

/** Adds a formula to a graph, which leaves out what makes no difference. */
function add(graph: Graph, formula: Formula): Id {
  if ('input' in formula) return graph.input(formula.input, formula.kind)
  if ('constant' in formula) return graph.constant(formula.constant)
  const of = formula.of.map((one) => add(graph, one))
  const { operation } = formula
  const [a, b, c] = of as [Id, Id, Id]
  switch (operation.op) {
    case 'compare':
      return graph.compare(operation.relation, a, b)
    case 'and':
      return graph.and(of)
    case 'or':
      return graph.or(of)
    case 'not':
      return graph.not(a)
    case 'present':
      return graph.present(a)
    case 'choose':
      return graph.choose(a, b, c)
    case 'fold':
      return graph.fold(operation.fold, operation.missing, of)
    case 'difference':
      return graph.difference(a, b)
    case 'ratio':
      return graph.ratio(a, b)
  }
}

/** What a formula comes to as it is written. */
function worth(formula: Formula, given: Readonly<Record<string, Value>>): Value {
  if ('input' in formula) return given[formula.input]
  if ('constant' in formula) return formula.constant
  const node = { ...formula.operation, of: formula.of.map((_, k) => k) } as Node
  return valueOf(node, (k) => worth(formula.of[k]!, given))
}

t.test('what a graph leaves out makes no difference', (t) => {
  const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(one, { nil: undefined, freq: 4 })
  const given = fc.record({
    n: maybe(fc.integer({ min: 0, max: 4 }).map(exact)),
    m: maybe(fc.integer({ min: 0, max: 4 }).map(exact)),
    t: maybe(fc.boolean()),
    w: maybe(fc.constantFrom('a', 'b', '2026-01-01')),
  })
  let constant = 0
  fc.assert(
    fc.property(truth, fc.array(given, { minLength: 1, maxLength: 8 }), (formula, all) => {
      const graph = createGraph()
      const id = add(graph, formula)
      if (graph.isConstant(id)) constant += 1
      for (const one of all) {
        const own = run(graph, (path) => one[path as keyof typeof one])[id]
        assert.ok(isSame(own, worth(formula, one)), JSON.stringify(formula, said))
      }
    }),
    { numRuns: runs(3000), seed: seedOf(2018) },
  )
  t.ok(constant > runs(100), `some come to one value: ${constant}`)
  t.end()
})

t.test('what would have to lie on both sides of a mark never holds', (t) => {
  const graph = createGraph()
  const n = graph.input('n', 'number')
  const [two, three] = [graph.number(2), graph.number(3)]
  const never = (...of: readonly Id[]): boolean => graph.and(of) === graph.no
  t.ok(never(graph.compare('lt', n, two), graph.compare('le', three, n)))
  t.ok(never(graph.compare('lt', n, two), graph.compare('le', two, n)))
  t.ok(never(graph.compare('eq', n, two), graph.compare('eq', n, three)))
  t.notOk(never(graph.compare('le', n, two), graph.compare('le', two, n)))
  t.notOk(never(graph.compare('lt', two, n), graph.compare('lt', n, three)))
  t.equal(graph.compare('ne', n, n), graph.no)
  t.equal(graph.compare('le', n, n), graph.present(n))
  const isGood = graph.compare('le', two, n)
  const rank = graph.choose(isGood, two, graph.number(1))
  t.equal(graph.compare('eq', rank, two), isGood)
  t.ok(never(graph.compare('eq', two, rank), graph.compare('lt', n, two)))
  t.end()
})

function isSame(a: Value, b: Value): boolean {
  const [x, y] = [asNumber(a), asNumber(b)]
  return x !== undefined && y !== undefined ? compareExact(x, y) === 0 : a === b
}

function said(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
