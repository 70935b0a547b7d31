/** SHA-256 of bytes, 32 bytes; a browser answers later. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/**
 * A hash that tiles hold: of the subtree over the entries from `index * 256 ** level` to just before
 * `(index + 1) * 256 ** level`, all of which must be there. At level 0 it is the hash of an entry.
 */
export type NodeAt = (level: number, index: number) => Promise<Uint8Array>

/** A Merkle tree as RFC 6962, section 2.1, says, of which any size up to what there is can be asked. */
export type MerkleTree = {
  /** MTH(D[size]). */
  root(size: number): Promise<Uint8Array>
  /** PATH(index, D[size]): the sibling of the entry first. Needs `index < size`. */
  inclusion(index: number, size: number): Promise<readonly Uint8Array[]>
  /** PROOF(from, D[to]); empty where both are the same, or `from` is 0. Needs `from <= to`. */
  consistency(from: number, to: number): Promise<readonly Uint8Array[]>
}

/** Entries of a tile, and of the subtrees that its hashes stand for, each level higher. */
export const TILE_WIDTH = 256

/** Hashes of whole subtrees that are kept at hand. */
const MOST_KNOWN = 20_000

/** The hash of an entry of a tree (RFC 6962: a zero byte in front). */
export function hashOfEntry(sha256: Sha256, entry: Uint8Array): Uint8Array | Promise<Uint8Array> {
  return sha256(joined(Uint8Array.of(0), entry))
}

/** The hash of two subtrees side by side (a byte of value one in front). */
function hashOfPair(
  sha256: Sha256,
  left: Uint8Array,
  right: Uint8Array,
): Uint8Array | Promise<Uint8Array> {
  return sha256(joined(Uint8Array.of(1), left, right))
}

/** A tree over the hashes that tiles hold. */
export function merkleTree(nodeAt: NodeAt, sha256: Sha256): MerkleTree {
  const known = new Map<string, Uint8Array>()

  async function hashOf(from: number, to: number): Promise<Uint8Array> {
    const size = to - from
    const level = levelOf(size)
    if (level !== undefined) return nodeAt(level, from / size)
    const isWhole = Number.isInteger(Math.log2(size))
    const name = `${from}-${to}`
    const found = isWhole ? known.get(name) : undefined
    if (found !== undefined) return found
    const middle = from + splitOf(size)
    const hash = await hashOfPair(sha256, await hashOf(from, middle), await hashOf(middle, to))
    if (isWhole) {
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(name, hash)
    }
    return hash
  }

  async function path(index: number, from: number, to: number): Promise<Uint8Array[]> {
    if (to - from === 1) return []
    const middle = from + splitOf(to - from)
    if (index < middle) return [...(await path(index, from, middle)), await hashOf(middle, to)]
    return [...(await path(index, middle, to)), await hashOf(from, middle)]
  }

  /** SUBPROOF: `isKnown` as long as what is left of `size` is a tree that the asker has the root of. */
  async function subproof(
    size: number,
    from: number,
    to: number,
    isKnown: boolean,
  ): Promise<Uint8Array[]> {
    if (size === to) return isKnown ? [] : [await hashOf(from, to)]
    const middle = from + splitOf(to - from)
    if (size <= middle)
      return [...(await subproof(size, from, middle, isKnown)), await hashOf(middle, to)]
    return [...(await subproof(size, middle, to, false)), await hashOf(from, middle)]
  }

  return {
    root: async (size) => (size === 0 ? sha256(new Uint8Array()) : hashOf(0, size)),
    inclusion: (index, size) => path(index, 0, size),
    consistency: async (from, to) => (from === 0 ? [] : subproof(from, 0, to, true)),
  }
}

/** The root over entries whose hashes are all at hand; of one at least. */
export async function rootOfHashes(
  sha256: Sha256,
  hashes: readonly Uint8Array[],
): Promise<Uint8Array> {
  if (hashes.length === 1) return hashes[0]!
  const middle = splitOf(hashes.length)
  const left = await rootOfHashes(sha256, hashes.slice(0, middle))
  return hashOfPair(sha256, left, await rootOfHashes(sha256, hashes.slice(middle)))
}

/**
 * The root that an inclusion proof leads to (RFC 9162, 2.1.3.2); undefined where the proof is too
 * long or too short for that place in a tree of that size.
 */
export async function rootOfInclusion(
  sha256: Sha256,
  at: { readonly index: number; readonly size: number; readonly hash: Uint8Array },
  proof: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  let [index, last] = [at.index, at.size - 1]
  if (index > last) return undefined
  let root = at.hash
  for (const sibling of proof) {
    if (last === 0) return undefined
    if (index % 2 === 1 || index === last) {
      root = await hashOfPair(sha256, sibling, root)
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)]
    } else root = await hashOfPair(sha256, root, sibling)
    ;[index, last] = [half(index), half(last)]
  }
  return last === 0 ? root : undefined
}

/** Whether the proof shows that a tree goes on from another (RFC 9162, 2.1.4.2). */
export async function isConsistent(
  sha256: Sha256,
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): Promise<boolean> {
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && isSame(older.root, newer.root)
  // Every tree goes on from the empty one, whose root is no secret.
  if (older.size === 0) return proof.length === 0 && isSame(older.root, await emptyRoot(sha256))
  const isWhole = Number.isInteger(Math.log2(older.size))
  const [first, ...rest] = isWhole ? [older.root, ...proof] : proof
  if (first === undefined) return false
  let [index, last] = [older.size - 1, newer.size - 1]
  while (index % 2 === 1) [index, last] = [half(index), half(last)]
  let [old, grown] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (index % 2 === 1 || index === last) {
      old = await hashOfPair(sha256, sibling, old)
      grown = await hashOfPair(sha256, sibling, grown)
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)]
    } else grown = await hashOfPair(sha256, grown, sibling)
    ;[index, last] = [half(index), half(last)]
  }
  return last === 0 && isSame(old, older.root) && isSame(grown, newer.root)
}

async function emptyRoot(sha256: Sha256): Promise<Uint8Array> {
  return sha256(new Uint8Array())
}

/** Whether both have the same bytes. Of what is public: it takes no care of time. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

/** The level at which tiles hold a subtree of so many entries, where they do. */
function levelOf(size: number): number | undefined {
  let level = 0
  for (let width = 1; width <= size; width *= TILE_WIDTH) {
    if (width === size) return level
    level += 1
  }
  return undefined
}

/** The largest power of two below a size. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** Sizes are counted in doubles: shifting would cut them at 32 bits. */
const half = (value: number) => Math.floor(value / 2)

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
