import type { Id, Node } from './operation.ts'

/** Finds the node of a graph that is equal to another, by a hash of operation and arguments. */
export class NodeIndex {
  /** The last node of each hash, and for each node the one before it of the same hash; -1 of none. */
  readonly #last: Map<number, Id>
  readonly #before: Id[]
  /** Numbers of operations, by what is fixed about them, and that number for each node. */
  readonly #names: Map<Node['op'], Map<string, number>>
  #count: number
  readonly #own: number[]

  /** Empty, or the same as another. */
  constructor(from?: NodeIndex) {
    this.#last = new Map(from === undefined ? [] : from.#last)
    this.#before = from === undefined ? [] : [...from.#before]
    this.#names = new Map(
      from === undefined ? [] : [...from.#names].map(([op, fixed]) => [op, new Map(fixed)]),
    )
    this.#count = from === undefined ? 0 : from.#count
    this.#own = from === undefined ? [] : [...from.#own]
  }

  /**
   * The node of this operation over these arguments; where there is none, the number that follows,
   * which the caller gives to a new one.
   */
  find(op: Node['op'], fixed: string, of: readonly Id[], nodes: readonly Node[]): Id {
    let names = this.#names.get(op)
    if (names === undefined) this.#names.set(op, (names = new Map()))
    let own = names.get(fixed)
    if (own === undefined) {
      own = this.#count
      this.#count += 1
      names.set(fixed, own)
    }
    let hash = own
    for (let k = 0; k < of.length; k += 1)
      hash = (Math.imul(hash ^ of[k]!, 0x01_00_01_93) + k) & SMALL
    const last = this.#last.get(hash) ?? -1
    for (let id = last; id !== -1; id = this.#before[id]!)
      if (this.#own[id] === own && areEqual(nodes[id]!.of, of)) return id
    const id = nodes.length
    this.#last.set(hash, id)
    this.#before.push(last)
    this.#own.push(own)
    return id
  }
}

/** Numbers up to this many bits are kept without a place of their own on the heap. */
const SMALL = 0x3f_ff_ff_ff

function areEqual(a: readonly Id[], b: readonly Id[]): boolean {
  if (a.length !== b.length) return false
  for (let k = 0; k < a.length; k += 1) if (a[k] !== b[k]) return false
  return true
}
