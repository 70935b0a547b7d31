import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import t from 'tap'
import { compareExact, exact, type Exact } from '../../src/domain/numbers/exact.ts'
import { createGraph, type Graph } from '../../src/domain/meaning/graph.ts'
import type { Id, Node } from '../../src/domain/meaning/operation.ts'
import { anything } from '../../src/domain/meaning/possible-value.ts'
import { run } from '../../src/domain/meaning/run.ts'
import { asNumber, type ValueKind, type Value } from '../../src/domain/meaning/value.ts'
import type { Expected } from '../../src/domain/program/form.ts'
import { makeProgram } from '../../src/domain/program/program.ts'
import { runs } from '../rules/runs.ts'
import { seedOf } from '../seeds.ts'

/** How often each operation was seen, so that an idle test shows. */
const seen = new Map<string, number>()

const ITEMS = ['a', 'b', 'c'] as const
const WORDS = ['good', 'fair', 'poor'] as const
const DATES = ['2024-02-29', '2025-03-31', '2026-11-30', '2026-02-30'] as const
const MODES = ['half-up', 'half-even', 'up', 'down', 'floor', 'ceiling'] as const
const TABLE = { good: { true: 1.5, false: 2 }, fair: { true: 0.1 }, poor: { true: -3, false: 4 } }

/** Every operation but the limit on digits, which random numbers as short as these never reach. */
const OPERATIONS = Object.keys({
  input: true,
  constant: true,
  compare: true,
  and: true,
  or: true,
  not: true,
  present: true,
  contains: true,
  excludes: true,
  choose: true,
  fold: true,
  difference: true,
  ratio: true,
  power: true,
  round: true,
  line: true,
  'log-normal': true,
  'count-true': true,
  'which-best': true,
  table: true,
  days: true,
  months: true,
  year: true,
} satisfies Record<Exclude<Node['op'], 'fit'>, true>)

/** Inputs of every kind: what is expected at each, and lawful values. */
const INPUTS: readonly {
  readonly path: string
  readonly kind: ValueKind
  readonly expected: Expected
  readonly value: fc.Arbitrary<Value>
}[] = [
  ...['n1', 'n2'].map((path) => ({
    path,
    kind: 'number' as const,
    expected: { possible: { missing: true, number: span(-20, 20) }, d: 4 } as const,
    value: fc.integer({ min: -80, max: 80 }).map((n): Value => exact(n).div(4)),
  })),
  {
    path: 'share',
    kind: 'number',
    expected: { possible: { missing: true, number: span(0, 1) } },
    value: fc
      .tuple(fc.nat(9), fc.integer({ min: 9, max: 13 }))
      .map(([n, d]): Value => exact(n).div(d)),
  },
  ...['t1', 't2'].map((path) => ({
    path,
    kind: 'truth' as const,
    expected: { possible: { missing: true, true: true, false: true } } as const,
    value: fc.boolean() as fc.Arbitrary<Value>,
  })),
  {
    path: 'word',
    kind: 'text',
    expected: { possible: { missing: true, texts: new Set<string>(WORDS) } },
    value: fc.constantFrom<Value>(...WORDS),
  },
  ...['day', 'other-day'].map((path) => ({
    path,
    kind: 'text' as const,
    expected: { possible: anything('text') },
    value: fc.constantFrom<Value>(...DATES),
  })),
  {
    path: 'items',
    kind: 'texts',
    expected: { possible: { missing: true, list: { sure: new Set(), maybe: new Set(ITEMS) } } },
    value: fc.subarray([...ITEMS]) as fc.Arbitrary<Value>,
  },
]

function span(low: number, high: number): { readonly low: Exact; readonly high: Exact } {
  return { low: exact(low), high: exact(high) }
}

/** A graph of so many random operations, grown by what a list of random numbers says. */
function grow(numbers: readonly number[]): Graph {
  const graph = createGraph()
  const all: Record<ValueKind, Id[]> = { number: [], truth: [], text: [], texts: [] }
  const keep = (id: Id): void => void all[graph.kind(id)].push(id)
  for (const { path, kind } of INPUTS) keep(graph.input(path, kind))
  for (const value of [0, 1, 100, -2.5]) keep(graph.number(value))
  keep(graph.constant(exact('100/3')))
  keep(graph.missing)
  for (const word of [...WORDS, DATES[1]]) keep(graph.constant(word))
  let place = 0
  const next = (below: number): number => numbers[place++ % numbers.length]! % below
  const one = (kind: ValueKind): Id => all[kind][next(all[kind].length)]!
  const some = (kind: ValueKind): readonly Id[] =>
    Array.from({ length: 1 + next(4) }, () => one(kind))
  const missing = (): 'spoils' | 'skips' => (next(2) === 0 ? 'spoils' : 'skips')
  const makers: readonly (() => Id)[] = [
    () =>
      graph.compare((['eq', 'ne', 'lt', 'le'] as const)[next(4)]!, one('number'), one('number')),
    () => graph.compare((['eq', 'ne', 'lt', 'le'] as const)[next(4)]!, one('text'), one('text')),
    () => graph.compare((['eq', 'ne'] as const)[next(2)]!, one('truth'), one('truth')),
    () => graph.and(some('truth')),
    () => graph.or(some('truth')),
    () => graph.not(one('truth')),
    () => graph.present(one((['number', 'truth', 'text', 'texts'] as const)[next(4)]!)),
    () => graph.contains(one('texts'), one('text')),
    () => graph.excludes(one('texts'), one('text')),
    () => graph.contains(one('texts'), graph.constant(ITEMS[next(3)])),
    () => graph.choose(one('truth'), one('number'), one('number')),
    () => graph.choose(one('truth'), one('number'), graph.missing),
    () => graph.choose(one('truth'), one('text'), one('text')),
    () => graph.choose(one('truth'), one('truth'), one('truth')),
    () =>
      graph.fold(
        (['sum', 'product', 'least', 'most', 'mean', 'median', { best: 2 }] as const)[next(7)]!,
        missing(),
        some('number'),
      ),
    () => graph.difference(one('number'), one('number')),
    () => graph.ratio(one('number'), one('number')),
    () => graph.ratio(one('number'), graph.number([3, -4, 0.5][next(3)]!)),
    () => graph.power(one('number'), next(4)),
    () => graph.round(one('number'), { decimals: next(3), mode: MODES[next(6)]! }),
    () =>
      graph.line(one('number'), [
        [exact(-1), exact(0)],
        [exact('1/3'), exact(5)],
        [exact(7), exact('5/2')],
      ]),
    () => graph.logNormal(one('number'), 3, next(2) === 0 ? 1 : 9),
    () => graph.countTrue(some('truth')),
    () => graph.whichBest(some('number')),
    () => graph.table(TABLE, [one('text'), one('truth')]),
    () => graph.fit(one('number')),
    () => graph.calendar('year', [one('text')]),
    () => graph.calendar(next(2) === 0 ? 'days' : 'months', [one('text'), one('text')]),
  ]
  for (let k = 0; k < 24; k += 1) {
    const id = makers[next(makers.length)]!()
    // What has too many digits for any standard is left alone, as rules leave it.
    if (graph.kind(id) !== 'number' || graph.isShort(id)) keep(id)
  }
  for (const { op } of graph.nodes) seen.set(op, (seen.get(op) ?? 0) + 1)
  return graph
}

const assessments = fc.array(
  fc.tuple(...INPUTS.map(({ value }) => fc.option(value, { nil: undefined, freq: 6 }))),
  { minLength: 1, maxLength: 7 },
)

t.test('a program gives what the graph means, written out, by steps and many at a time', (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(10_000), { minLength: 40, maxLength: 160 }),
      assessments,
      (numbers, given) => {
        const graph = grow(numbers)
        const wanted = graph.nodes.map((_, id) => id)
        const halves = [wanted.filter((id) => id % 2 === 0), wanted]
        const stated = given.map((values) =>
          run(graph, (path) => values[INPUTS.findIndex((one) => one.path === path)]),
        )
        for (const options of [
          { rows: 1, codeGeneration: true },
          { rows: 1, codeGeneration: false },
          { rows: 8, codeGeneration: false },
        ]) {
          const { cells, sources, stages, generated } = makeProgram(
            graph,
            halves,
            expected,
            options,
          )
          assert.equal(generated, options.codeGeneration)
          for (let start = 0; start < given.length; start += options.rows) {
            const chunk = given.slice(start, start + options.rows)
            for (const [row, values] of chunk.entries())
              for (const [source, id] of sources.ids.entries())
                assert.ok(sources.put(source, row, putAt(graph.nodes[id]!, values)))
            for (const stage of stages) stage(chunk.length)
            for (const row of chunk.keys())
              for (const id of wanted)
                assert.ok(
                  isSame(cells.value(id)(row), stated[start + row]![id]),
                  `${JSON.stringify(options)} node ${id} ${graph.nodes[id]!.op}: ${said(cells.value(id)(row))}, and not ${said(stated[start + row]![id])}`,
                )
          }
        }
      },
    ),
    { numRuns: runs(200), seed: seedOf(2018) },
  )
  for (const op of OPERATIONS) t.ok((seen.get(op) ?? 0) > 5, `${op} is among them`)
  t.end()
})

t.test('a value that is not expected is not taken', (t) => {
  const graph = createGraph()
  const ids = INPUTS.map(({ path, kind }) => graph.input(path, kind))
  const { sources } = makeProgram(graph, [ids], expected, { rows: 1 })
  const put = (path: string, value: unknown): boolean =>
    sources.put(sources.ids.indexOf(ids[INPUTS.findIndex((one) => one.path === path)]!), 0, value)
  for (const value of [0, -20, 20, 0.25, exact('1/4'), undefined]) t.ok(put('n1', value))
  for (const value of [0.1, 20.25, -21, Number.NaN, Infinity, exact('1/3'), 'x', true])
    t.notOk(put('n1', value), String(value))
  for (const value of ['good', undefined]) t.ok(put('word', value))
  for (const value of ['better', 1, true]) t.notOk(put('word', value), String(value))
  for (const value of [true, false, undefined]) t.ok(put('t1', value))
  for (const value of [1, 'true']) t.notOk(put('t1', value), String(value))
  t.end()
})

t.test(
  'what a program is written as holds numbers and names of its own, no text of a pack',
  (t) => {
    const graph = createGraph()
    const hostile = '"]; globalThis.broken = true; //\u2028`${globalThis.broken = 1}`\\'
    const path = `answers.${hostile}`
    const input = graph.input(path, 'text')
    const isSo = graph.compare('eq', input, graph.constant(hostile))
    const texts: string[] = []
    const original = globalThis.Function
    globalThis.Function = new Proxy(original, {
      construct(target, [text]: [string]) {
        texts.push(text)
        return new target(text)
      },
    })
    t.teardown(() => (globalThis.Function = original))
    const program = makeProgram(
      graph,
      [[isSo, graph.choose(isSo, graph.constant(hostile), graph.constant('other'))]],
      (id) =>
        id === input ? { possible: { missing: true, texts: new Set([hostile, 'x']) } } : undefined,
      { rows: 1, codeGeneration: true },
    )
    globalThis.Function = original
    t.ok(texts.length > 0)
    for (const text of texts)
      t.match(
        text,
        /^(?:return|NaN|Math\.(?:min|max)|undefined|\s|[dvh0-9()[\]=><!?:;,.*+{}&|-])+$/,
      )
    program.sources.put(0, 0, hostile)
    program.stages[0]!(1)
    t.equal(program.cells.value(isSo)(0), true)
    t.equal(Reflect.get(globalThis, 'broken'), undefined)
    t.end()
  },
)

function expected(_: Id, node: Node): Expected | undefined {
  return node.op === 'input' ? INPUTS.find(({ path }) => path === node.path)!.expected : undefined
}

function putAt(node: Node, values: readonly Value[]): Value {
  return node.op === 'input'
    ? values[INPUTS.findIndex(({ path }) => path === node.path)]
    : undefined
}

function isSame(a: Value, b: Value): boolean {
  const [x, y] = [asNumber(a), asNumber(b)]
  if (x !== undefined && y !== undefined) return compareExact(x, y) === 0
  return Array.isArray(a) ? JSON.stringify(a) === JSON.stringify(b) : a === b
}

function said(value: Value): string {
  return asNumber(value)?.toFraction() ?? JSON.stringify(value) ?? 'nothing'
}
