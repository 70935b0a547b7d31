import { pointer } from '../faults/fault.ts'
import { isObject } from '../schema/json.ts'
import { message, type Parameter } from '../messages/message.ts'
import type { LeafCheck } from './check-leaf.ts'
import type { FaultList } from './fault-list.ts'
import { LIMITS } from './limits.ts'

/** What a condition amounts to before its references are followed. */
export type Extent = {
  /** Conditions in it, itself included. */
  conditions: number
  /** Levels it has; a single comparison has one. */
  depth: number
  /** Its references to shared conditions that exist. */
  readonly references: { readonly to: string; readonly level: number; readonly pointer: string }[]
}

/** What checking a condition needs to know of its surroundings. */
export type ConditionCheck = LeafCheck & { readonly sharedNames: ReadonlySet<string> }

const GROUPS = ['all', 'any', 'not', 'condition'] as const
const LEAF_KEYS = ['fact', 'path', 'operator', 'value'] as const
const KNOWN_KEYS = [...GROUPS, ...LEAF_KEYS, 'name']

/**
 * Checks the shape of one condition and everything below it, down to the greatest depth allowed,
 * and says how large it is. json-rules-engine takes no bare comparison at the root.
 */
export function checkCondition(
  condition: unknown,
  at: string,
  check: ConditionCheck,
  faults: FaultList,
): Extent {
  const extent: Extent = { conditions: 0, depth: 0, references: [] }
  new ConditionWalk(check, faults, extent).visit(condition, at, 1)
  return extent
}

class ConditionWalk {
  readonly #check: ConditionCheck
  readonly #faults: FaultList
  readonly #extent: Extent

  constructor(check: ConditionCheck, faults: FaultList, extent: Extent) {
    this.#check = check
    this.#faults = faults
    this.#extent = extent
  }

  visit(condition: unknown, at: string, level: number): void {
    this.#extent.conditions += 1
    this.#extent.depth = Math.max(this.#extent.depth, level)
    if (this.#faults.isFull) return
    if (level > LIMITS.depth) {
      this.#faults.add(message('fault-condition-depth', { most: LIMITS.depth }), at)
      return
    }
    if (!isObject(condition)) {
      this.#faults.add(message('fault-condition-shape', { value: { value: condition } }), at)
      return
    }
    const groups = GROUPS.filter((key) => Object.hasOwn(condition, key))
    const isLeaf = LEAF_KEYS.some((key) => Object.hasOwn(condition, key))
    this.#checkKeys(condition, at, groups.length > 0 ? groups : LEAF_KEYS)
    if (groups.length > 1 || (groups.length === 1 && isLeaf)) {
      const list: readonly Parameter[] = [
        ...groups.map((value) => ({ value })),
        ...(isLeaf ? [message('condition-comparison')] : []),
      ]
      const kinds = { list, joined: 'and' } as const
      this.#faults.add(message('fault-condition-ambiguous', { kinds }), at)
      return
    }
    const [kind] = groups
    if (kind === 'all' || kind === 'any') this.#visitMembers(condition[kind], kind, at, level)
    else if (kind === 'not') this.visit(condition['not'], at + pointer('not'), level + 1)
    else if (kind === 'condition') this.#visitReference(condition['condition'], at, level)
    else if (isLeaf) this.#visitLeaf(condition, at, level)
    else this.#faults.add(message('fault-condition-shape--unknown'), at)
  }

  #visitMembers(members: unknown, kind: 'all' | 'any', at: string, level: number): void {
    const here = at + pointer(kind)
    if (!Array.isArray(members)) {
      const found = { group: kind, value: { value: members } }
      this.#faults.add(message('fault-condition-shape--list', found), here)
      return
    }
    if (members.length === 0) {
      this.#faults.add(message('fault-condition-empty', { group: kind }), here)
    }
    for (const [index, member] of members.entries()) {
      this.visit(member, here + pointer(index), level + 1)
    }
  }

  #visitReference(name: unknown, at: string, level: number): void {
    const here = at + pointer('condition')
    if (typeof name === 'string' && this.#check.sharedNames.has(name)) {
      this.#extent.references.push({ to: name, level, pointer: here })
      return
    }
    this.#faults.add(
      message('fault-condition-undefined', { name: { value: name } }),
      here,
      this.#faults.guess('condition', name, this.#check.sharedNames),
    )
  }

  #visitLeaf(leaf: Readonly<Record<string, unknown>>, at: string, level: number): void {
    if (level === 1) this.#faults.add(message('fault-condition-root'), at)
    this.#check.leaf(leaf, at, this.#faults)
  }

  #checkKeys(condition: object, at: string, allowed: readonly string[]): void {
    for (const key of Object.keys(condition)) {
      if (key === 'name') {
        const name: unknown = Reflect.get(condition, key)
        if (typeof name === 'string' && name !== '' && name.length <= LIMITS.characters) continue
        const found = { value: { value: name }, most: LIMITS.characters }
        this.#faults.add(message('fault-condition-name', found), at + pointer(key))
      } else if (!allowed.includes(key) && !KNOWN_KEYS.includes(key)) {
        this.#faults.addKey(key, at, KNOWN_KEYS)
      }
    }
  }
}
