import { isAll, isAny, isNot, isReference, sharedCondition } from './condition.ts'
import type { Condition } from '../language/conditions/registry.ts'
import type { SharedConditions } from './document.ts'
import type { EmitContext } from './emit.ts'
import { emitCondition } from './emit.ts'
import type { FactAccess } from './fact-access.ts'
import { holdsFacts, requirePathNames } from './path.ts'

/** Comparisons per generated function. Larger functions are given up by the optimising compiler. */
const COMPARISONS_PER_FUNCTION = 64

/** Shared conditions with more comparisons than this become a function of their own. */
const COMPARISONS_IN_PLACE = 8

/**
 * Collects generated functions that judge conditions, and turns them into running ones. Everything
 * that comes from a rule stays data: it is a JSON literal in the source or stands in a list of
 * constants that is handed over beside it.
 */
export class CodeUnit {
  readonly #shared: SharedConditions
  readonly #access: FactAccess | undefined
  readonly #constants = new Map<unknown, string>()
  readonly #functions: string[] = []
  readonly #outlinedShared = new Map<string, string>()
  readonly #sharedWeights = new Map<string, number>()

  constructor(shared: SharedConditions, access?: FactAccess) {
    this.#shared = shared
    this.#access = access
  }

  /** An expression for a value kept beside the code; the same one for the same value. */
  constant(value: unknown): string {
    let name = this.#constants.get(value)
    if (name === undefined) {
      name = `k${this.#constants.size}`
      this.#constants.set(value, name)
    }
    return name
  }

  /**
   * Defines a function and gives its name. `parameters` must start with `facts`; `body` is given a
   * function that emits conditions about them, whose facts are read once, at the function's start.
   */
  define(parameters: string, body: (emit: (condition: Condition) => string) => string): string {
    const access = this.#access
    const reads = new FactReads(this, access)
    const context: EmitContext = {
      read: (path) => reads.read(path),
      constant: (value) => this.constant(value),
      outline: (condition) => this.#outline(condition),
      leaf: (leaf) => {
        const own = access?.leaf(leaf)
        return own === undefined ? undefined : `${this.constant(own)}(facts)`
      },
    }
    const statements = body((condition) => emitCondition(condition, this.#shared, context))
    const name = `f${this.#functions.length}`
    this.#functions.push(`function ${name}(${parameters}) {\n${reads.source()}${statements}\n}`)
    return name
  }

  /** Comparisons that `condition` adds to the function it is written into. */
  weigh(condition: Condition): number {
    if (isAll(condition)) return this.#weighMembers(condition.all)
    if (isAny(condition)) return this.#weighMembers(condition.any)
    if (isNot(condition)) return this.weigh(condition.not)
    if (!isReference(condition)) return 1
    const weight = this.#weighShared(condition.condition)
    return weight > COMPARISONS_IN_PLACE ? 1 : weight
  }

  /**
   * The functions of those names, running. Throws an EvalError where code generation from strings
   * is forbidden.
   */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what it defined
  build<F>(names: readonly string[]): F[] {
    const constants = [...this.#constants.values()]
    const source = [
      '"use strict"',
      ...constants.map((name, index) => `const ${name} = constants[${index}]`),
      ...this.#functions,
      `return [${names.join(', ')}]`,
    ].join('\n')
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- see the class comment
    const make = new Function('constants', source) as (constants: readonly unknown[]) => F[]
    return make([...this.#constants.keys()])
  }

  #outline(condition: Condition): string | undefined {
    if (isReference(condition)) return this.#outlineShared(condition.condition)
    if (!isAll(condition) && !isAny(condition)) return undefined
    if (this.weigh(condition) <= COMPARISONS_PER_FUNCTION) return undefined
    const wantsAll = isAll(condition)
    const slices = this.slices(wantsAll ? condition.all : condition.any, (member) => member)
    const calls = slices.map((slice) => {
      const [first] = slice
      const part = slice.length === 1 && first ? first : wantsAll ? { all: slice } : { any: slice }
      return `${this.define('facts', (emit) => `return ${emit(part)}`)}(facts)`
    })
    return `(${calls.join(wantsAll ? ' && ' : ' || ')})`
  }

  /** Runs of consecutive items that fit into one function each; a heavier item stands alone. */
  slices<T>(items: readonly T[], conditionOf: (item: T) => Condition): T[][] {
    const slices: T[][] = []
    let room = 0
    for (const item of items) {
      const weight = this.weigh(conditionOf(item))
      const last = slices.at(-1)
      if (last === undefined || weight > room) {
        slices.push([item])
        room = COMPARISONS_PER_FUNCTION - weight
      } else {
        last.push(item)
        room -= weight
      }
    }
    return slices
  }

  #outlineShared(name: string): string | undefined {
    if (this.#weighShared(name) <= COMPARISONS_IN_PLACE) return undefined
    let outlined = this.#outlinedShared.get(name)
    if (outlined === undefined) {
      const condition = sharedCondition(name, this.#shared)
      outlined = this.define('facts', (emit) => `return ${emit(condition)}`)
      this.#outlinedShared.set(name, outlined)
    }
    return `${outlined}(facts)`
  }

  #weighMembers(members: readonly Condition[]): number {
    return members.reduce((sum, member) => sum + this.weigh(member), 0)
  }

  #weighShared(name: string): number {
    let weight = this.#sharedWeights.get(name)
    if (weight === undefined) {
      weight = this.weigh(sharedCondition(name, this.#shared))
      this.#sharedWeights.set(name, weight)
    }
    return weight
  }
}

/** The facts that one generated function reads, each once, with the steps on the way shared. */
class FactReads {
  readonly #unit: CodeUnit
  readonly #access: FactAccess | undefined
  readonly #locals = new Map<string, string>()
  readonly #openable = new Map<string, string>()
  readonly #statements: string[] = []

  constructor(unit: CodeUnit, access: FactAccess | undefined) {
    this.#unit = unit
    this.#access = access
  }

  /** The local variable that holds the fact at `path`. */
  read(path: string): string {
    if (this.#access !== undefined) return this.#direct(path, this.#access)
    let local = 'facts'
    let prefix = '$'
    for (const name of requirePathNames(path)) {
      prefix += `.${name}`
      local = this.#locals.get(prefix) ?? this.#step(prefix, local, name)
    }
    return local
  }

  source(): string {
    return this.#statements.join('')
  }

  #direct(path: string, access: FactAccess): string {
    let local = this.#locals.get(path)
    if (local === undefined) {
      local = `v${this.#locals.size}`
      this.#locals.set(path, local)
      this.#statements.push(`const ${local} = ${access.code(path)}\n`)
    }
    return local
  }

  #step(prefix: string, parent: string, name: string): string {
    const key = JSON.stringify(name)
    const local = `v${this.#locals.size}`
    const own = this.#unit.constant(Object.hasOwn)
    this.#statements.push(
      `const ${local} = ${this.#open(parent)} && ${own}(${parent}, ${key}) ? ${parent}[${key}] : undefined\n`,
    )
    this.#locals.set(prefix, local)
    return local
  }

  #open(parent: string): string {
    let openable = this.#openable.get(parent)
    if (openable === undefined) {
      openable = `o${this.#openable.size}`
      this.#openable.set(parent, openable)
      this.#statements.push(`const ${openable} = ${this.#unit.constant(holdsFacts)}(${parent})\n`)
    }
    return openable
  }
}
