import type { Graph } from '../meaning/graph.ts'
import type { Relation } from '../language/operators/relations.ts'
import type { Id, Node } from '../meaning/operation.ts'
import { fromExact } from '../numbers/quantity.ts'
import { isDouble } from './cells.ts'
import { areComparable, constantOf, lcm } from './form.ts'
import { roundingOf } from './rounding.ts'
import { isOther, lineOf, stepOf, type StepSource, type ProgramStep } from './step.ts'

/** What a program that is written out for one row works with. */
type Written = StepSource & {
  readonly graph: Graph
  /**
   * Nodes to work out in each stage, arguments before what rests on them; what is put in and constants
   * are not among them.
   */
  readonly stages: readonly (readonly Id[])[]
  /** Nodes that somebody wants to read afterwards. */
  readonly wanted: ReadonlySet<Id>
}

/** Statements in one function: much longer ones are not optimised by the engines of browsers and Node. */
const STATEMENTS = 120

/** No expression grows much longer than this, in characters. */
const LONGEST = 3000

/**
 * Writes a program for one row as JavaScript: the same steps as {@link stepOf} gives, with what is
 * read once written where it is read, so that what does not matter is not worked out. What has no
 * text of its own is left to its step. Throws an EvalError where code may not be generated.
 */
export function writeOut(program: Written): readonly ProgramStep[] {
  const { graph, cells, kept, stages, wanted } = program
  const { nodes } = graph
  const worked = stages.flat()
  const stageOf = new Map(stages.flatMap((ids, stage) => ids.map((id) => [id, stage] as const)))
  const readers = new Map<Id, number>()
  /** Nodes that a later stage reads. */
  const late = new Set<Id>()
  for (const id of worked)
    for (const arg of nodes[id]!.of) {
      readers.set(arg, (readers.get(arg) ?? 0) + 1)
      if (stageOf.get(arg) !== stageOf.get(id)) late.add(arg)
    }
  const helpers: unknown[] = []
  const help = (thing: unknown): string => `h[${helpers.push(thing) - 1}]`
  /** Expressions that stand for nodes without a place of their own. */
  const inline = new Map<Id, Text>()
  const steppedArguments = new Set(
    worked.flatMap((id) => (isStepped(id) ? nodes[id]!.of : skippedArguments(nodes[id]!))),
  )

  return stages.map((ids) => writeStage(ids))

  function writeStage(ids: readonly Id[]): ProgramStep {
    const functions: string[] = []
    let statements: string[] = []
    const close = (): void => {
      if (statements.length > 0) functions.push(`(d, v, h) => () => {\n${statements.join('\n')}\n}`)
      statements = []
    }
    for (const id of ids) {
      const text = isStepped(id) ? undefined : textOf(id)
      if (text === undefined) {
        statements.push(`${help(stepOf(id, nodes[id]!, program))}(1)`)
      } else if (isInlined(id, text)) {
        inline.set(id, text)
        continue
      } else statements.push(`d[${cells.at(id)}] = ${numeric(text)}`)
      if (statements.length >= STATEMENTS) close()
    }
    close()
    const made = functions.map((text) =>
      // oxlint-disable-next-line no-implied-eval -- every part of the text is a number or a name of ours
      (new Function(`return ${text}`)() as Maker)(cells.doubles, cells.values, helpers),
    )
    return () => {
      for (let k = 0; k < made.length; k += 1) made[k]!()
    }
  }

  /** Whether a node is left to its step. */
  function isStepped(id: Id): boolean {
    const node = nodes[id]!
    if (!isDouble(cells.form(id))) return true
    const of = node.of.map((arg) => cells.form(arg))
    switch (node.op) {
      case 'and':
      case 'or':
      case 'not':
      case 'present':
      case 'count-true':
        return false
      case 'compare': {
        const [a, b] = node.of as readonly [Id, Id]
        const isEquality = node.relation === 'eq' || node.relation === 'ne'
        if (areComparable(kept.get(a)!, kept.get(b)!)) return false
        return !(isEquality && of.every(({ as }) => as === 'word' || as === 'truth'))
      }
      case 'choose':
        return false
      case 'fold':
        return !(
          node.fold === 'sum' ||
          node.fold === 'product' ||
          ((node.fold === 'least' || node.fold === 'most') && node.missing === 'spoils')
        )
      case 'difference':
      case 'ratio':
      case 'fit':
        return false
      case 'round':
      case 'line':
        return of[0]!.as !== 'whole'
      case 'power':
      case 'which-best':
      case 'log-normal':
      case 'contains':
      case 'excludes':
      case 'table':
      case 'days':
      case 'months':
      case 'year':
      case 'input':
      case 'constant':
        return true
    }
  }

  /** Arguments that are looked at twice unless one can tell from their form whether they are there. */
  function skippedArguments(node: Node): readonly Id[] {
    if (node.op !== 'fold' || node.missing === 'spoils') return []
    return node.of.filter((arg) => !graph.isSure(arg) && nodes[arg]!.op !== 'choose')
  }

  function isInlined(id: Id, text: Text): boolean {
    return (
      readers.get(id) === 1 &&
      !wanted.has(id) &&
      !late.has(id) &&
      !steppedArguments.has(id) &&
      text.text.length < LONGEST
    )
  }

  function textOf(id: Id): Text {
    const node = nodes[id]!
    const form = cells.form(id)
    const d = form.as === 'whole' ? form.d : 1
    const [a, b, c] = node.of
    switch (node.op) {
      case 'and':
        return truth(node.of.map((arg) => `(${holds(arg)})`).join(' && '))
      case 'or':
        return truth(node.of.map((arg) => `(${holds(arg)})`).join(' || '))
      case 'not':
        return truth(`!(${holds(a!)})`)
      case 'present':
        return truth(isThere(a!))
      case 'compare':
        return truth(comparison(node.relation, a!, b!))
      case 'choose':
        return numberText(`(${holds(a!)} ? ${number(b!, d)} : ${number(c!, d)})`)
      case 'count-true':
        return numberText(`(${node.of.map((arg) => `(${holds(arg)} ? 1 : 0)`).join(' + ')})`)
      case 'fold': {
        const isLeft = node.missing === 'skips'
        if (node.fold === 'least' || node.fold === 'most') {
          const name = node.fold === 'least' ? 'min' : 'max'
          return numberText(`Math.${name}(${node.of.map((arg) => number(arg, d)).join(', ')})`)
        }
        if (node.fold === 'product') {
          const factors = node.of.map((arg) => {
            const own = scaleOf(arg)
            // A factor that is left out is 1 over its own denominator.
            return isLeft ? there(arg, own, String(own)) : number(arg, own)
          })
          return numberText(`(${factors.join(' * ')})`)
        }
        const members = node.of.map((arg) => (isLeft ? there(arg, d, '0') : number(arg, d)))
        return numberText(`(${members.join(' + ')})`)
      }
      case 'difference':
        return numberText(`(${number(a!, d)} - ${number(b!, d)})`)
      case 'ratio': {
        const by = fromExact(constantOf(kept.get(b!)!)!)
        return numberText(`(${number(a!, scaleOf(a!))} * ${by.n < 0 ? -by.d : by.d})`)
      }
      case 'fit':
        return numberText(number(a!, d))
      case 'round':
        return numberText(
          `${help(keepingMissing(roundingOf(node.rounding, scaleOf(a!))))}(${number(a!, scaleOf(a!))})`,
        )
      case 'line':
        return numberText(
          `${help(keepingMissing(lineOf(node.through, scaleOf(a!))))}(${number(a!, scaleOf(a!))})`,
        )
      case 'power':
      case 'which-best':
      case 'log-normal':
      case 'contains':
      case 'excludes':
      case 'table':
      case 'days':
      case 'months':
      case 'year':
      case 'input':
      case 'constant':
        throw new RangeError(`A node ${node.op} is left to its step`)
    }
  }

  function comparison(relation: Relation, a: Id, b: Id): string {
    const [x, y] = [cells.form(a), cells.form(b)]
    const scale = x.as === 'whole' && y.as === 'whole' ? lcm(x.d, y.d) : 1
    const [left, right] = [number(a, scale), number(b, scale)]
    switch (relation) {
      case 'eq':
        return `${left} === ${right}`
      case 'ne':
        return `${help(isOther)}(${left}, ${right})`
      case 'lt':
        return `${left} < ${right}`
      case 'le':
        return `${left} <= ${right}`
    }
  }

  function scaleOf(id: Id): number {
    const form = cells.form(id)
    return form.as === 'whole' ? form.d : 1
  }

  /** What a truth value is, as a condition. */
  function holds(id: Id): string {
    const { fixed } = kept.get(id)!
    if (fixed !== undefined) return String(fixed.value === true)
    const text = inline.get(id)
    if (text === undefined) return `d[${cells.at(id)}] === 1`
    return text.isTruth ? text.text : `${text.text} === 1`
  }

  /** The numerator over `scale`, the number of a word, or 1 and 0. */
  function number(id: Id, scale: number): string {
    const by = scale / scaleOf(id)
    if (kept.get(id)!.fixed !== undefined) {
      const one = cells.doubles[cells.at(id)]! * by
      return Number.isNaN(one) ? 'NaN' : one < 0 ? `(${one})` : String(one)
    }
    const text = inline.get(id)
    const own = text === undefined ? `d[${cells.at(id)}]` : numeric(text)
    return by === 1 ? own : `(${own} * ${by})`
  }

  function isThere(id: Id): string {
    if (!isDouble(cells.form(id))) return `v[${cells.at(id)}] !== undefined`
    const text = number(id, scaleOf(id))
    return inline.has(id) ? `!${help(Number.isNaN)}(${text})` : `${text} === ${text}`
  }

  /** The numerator over `scale`, or the text `otherwise` where it is missing. */
  function there(id: Id, d: number, otherwise: string): string {
    const { fixed, possible } = kept.get(id)!
    if (fixed !== undefined && fixed.value === undefined) return otherwise
    if (graph.isSure(id) || possible.missing !== true) return number(id, d)
    const text = inline.get(id)
    if (text === undefined) {
      const own = `d[${cells.at(id)}]`
      return `(${own} === ${own} ? ${number(id, d)} : ${otherwise})`
    }
    return `${help(orElse)}(${number(id, d)}, ${otherwise})`
  }
}

type Maker = (d: Float64Array, v: unknown[], h: readonly unknown[]) => () => void

/** An expression: of a condition, or of a double. */
type Text = { readonly text: string; readonly isTruth: boolean }

function truth(text: string): Text {
  return { text, isTruth: true }
}

function numberText(text: string): Text {
  return { text, isTruth: false }
}

function numeric({ text, isTruth }: Text): string {
  return isTruth ? `(${text} ? 1 : 0)` : text
}

function orElse(n: number, otherwise: number): number {
  return Number.isNaN(n) ? otherwise : n
}

function keepingMissing(f: (n: number) => number): (n: number) => number {
  return (n) => (Number.isNaN(n) ? n : f(n))
}
