import { pathOf } from '../bulk/layout.ts'
import { isExact } from '../exact.ts'
import type { Expanded } from '../expand/expanded.ts'
import { pathsIn } from '../expand/expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import { dependencies, itemRules, keysOf, movingItems, type ItemKey } from '../expand/needs.ts'

/** What the clause stage of a pack works out, item by item, and what each rests on. */
export type Items = {
  /** Clauses, and numbers and decisions that stay as they are, each by its key. */
  readonly keys: readonly ItemKey[]
  /** An item and all it needs before it, itself included. */
  readonly closure: (key: ItemKey) => ReadonlySet<ItemKey>
  /** Paths of the assessment that an item rests on, directly or not. */
  readonly inputs: (key: ItemKey) => readonly string[]
  /** Everything that decides what an item gives, as text: the same text gives the same. */
  readonly meaning: (key: ItemKey) => string
}

const INPUT = /^\$\.(?:date|answers|several|profile)(?:\.|$)/

/** Takes the clause stage of a pack apart. */
export function itemsOf(expanded: Expanded): Items {
  const needs = dependencies(expanded, expanded.results[0])
  const rulesOf = itemRules(expanded)
  const moving = movingItems(expanded)
  const onceOf = new Map(
    expanded.once.flatMap(({ clauses }, n) => clauses.map((id) => [`clause:${id}`, `once:${n}`])),
  )
  const closures = new Map<ItemKey, ReadonlySet<ItemKey>>()
  const meanings = new Map<ItemKey, string>()
  const shared = textOf(expanded.shared)

  const closure: Items['closure'] = (key) => {
    const known = closures.get(key)
    if (known !== undefined) return known
    const found = new Set<ItemKey>()
    const walk = (one: ItemKey): void => {
      if (found.has(one)) return
      found.add(one)
      needs(one).forEach(walk)
      readsOf(one).forEach(walk)
    }
    walk(key)
    // Where only one of several clauses may count, each rests on all of them.
    const once = onceOf.get(key)
    if (once !== undefined) walk(once)
    closures.set(key, found)
    return found
  }

  /** The items behind the fact without which a clause has no answer. */
  function readsOf(key: ItemKey): readonly ItemKey[] {
    const reads = clauseOf(key)?.reads
    return reads === undefined ? [] : keysOf(pathOf(reads), expanded)
  }

  function clauseOf(key: ItemKey): Expanded['clauses'][number] | undefined {
    return key.startsWith('clause:') ? expanded.clauseById.get(key.slice(7)) : undefined
  }

  function pathsOf(key: ItemKey): readonly string[] {
    const clause = clauseOf(key)
    const workeds = [
      ...(clause?.alternatives.map(({ earns }) => earns.amount) ?? []),
      ...(clause?.arithmetic === undefined ? [] : [clause.arithmetic.amount]),
      ...(expanded.terms.get(key) === undefined ? [] : [expanded.terms.get(key)!.worked]),
    ]
    return [
      ...rulesOf(key).flatMap(({ conditions }) => conditionPaths(conditions, expanded.shared)),
      ...workeds.flatMap(pathsIn),
      ...(clause?.reads === undefined ? [] : [pathOf(clause.reads)]),
    ]
  }

  function own(key: ItemKey): string {
    const clause = clauseOf(key)
    const once = key.startsWith('once:') ? expanded.once[Number(key.slice(5))] : undefined
    const rules = textOf(rulesOf(key))
    const rest =
      clause === undefined
        ? textOf(expanded.terms.get(key)?.worked ?? once ?? null)
        : textOf({ ...clause, clause: null, provenance: null, weightReason: null })
    return `${rules}${rest}${rules.includes('"condition"') ? shared : ''}`
  }

  return {
    keys: [
      ...expanded.clauses.map(({ id }) => `clause:${id}`),
      ...expanded.terms.keys().filter((key) => !moving.has(key)),
      ...expanded.groups
        .keys()
        .map((name) => `group:${name}`)
        .filter((key) => !moving.has(key)),
    ],
    closure,
    inputs: (key) => [
      ...new Set([...closure(key)].flatMap(pathsOf).filter((path) => INPUT.test(path))),
    ],
    meaning(key) {
      const known = meanings.get(key)
      if (known !== undefined) return known
      const text = [...closure(key)]
        .toSorted()
        .map((one) => `${one}=${own(one)}`)
        .join('\n')
      meanings.set(key, text)
      return text
    },
  }
}

/** Plain data as text, exact numbers as fractions. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isExact(part)
      ? part.toFraction()
      : part instanceof Map
        ? [...(part as ReadonlyMap<unknown, unknown>)]
        : part,
  )
}
