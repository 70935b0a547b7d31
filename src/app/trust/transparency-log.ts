import type { Certificate } from '../../domain/register/certificate-record.ts'
import { fromBase64url } from '../../domain/trust/base64url.ts'
import { writeEntry } from '../../domain/trust/log-entry.ts'
import { hexOf } from '../../domain/trust/log-proof.ts'
import type { TileName } from '../../domain/trust/log-tiles.ts'
import {
  hashOfEntry,
  merkleTree,
  rootOfHashes,
  TILE_WIDTH,
  type MerkleTree,
} from '../../domain/trust/merkle-tree.ts'
import { claimSignature } from '../../domain/trust/public-entry.ts'
import type { Sha256Of } from '../ports.ts'
import type { Register, RegisterView } from '../register/ports.ts'

/**
 * The logs that a body publishes: `trail`, the hash of every link of the audit trail, and
 * `certificates`, digests of every certificate that was issued, each in the order of the trail.
 */
export const LOGS = ['trail', 'certificates'] as const
export type LogName = (typeof LOGS)[number]

/** A log over a register. What it says of a size is so for good as long as the trail only grows. */
export type TransparencyLog = {
  readonly name: LogName
  readonly tree: MerkleTree
  /** How many entries there are at this moment. */
  size(): Promise<number>
  /** The bytes of a tile or of a bundle of entries; undefined where there are not so many entries. */
  tile(name: TileName): Promise<Uint8Array | undefined>
  /** The place, counted from 0, of the entry that a link made; undefined where it made none. */
  placeOf(seq: number): Promise<number | undefined>
  /** Entries from one place, counted from 0, up to another, which the log has. */
  entries(from: number, to: number): Promise<readonly Uint8Array[]>
}

/** Links that are read at once. */
const AT_ONCE = 5000
/** Bundles of entries that are kept at hand, of 256 entries each. */
const MOST_BUNDLES = 64

type Found = { readonly seq: number; readonly entry: Uint8Array }
type ReadEntries = (view: RegisterView, after: number, limit: number) => Promise<readonly Found[]>

/** The log of that name over a register. It keeps 40 bytes at hand for every 256 entries. */
export function transparencyLog(
  register: Register,
  name: LogName,
  sha256: Sha256Of,
): TransparencyLog {
  const read = READ[name](sha256)
  let state = emptyState()
  let tree = merkleTree(nodeAt, sha256)
  let growing: Promise<number> | undefined

  async function grow(): Promise<number> {
    if (await wentBack(register, state)) {
      state = emptyState()
      tree = merkleTree(nodeAt, sha256)
    }
    for (;;) {
      const { at } = state
      const [found, reached] = await register.read(async (view) => {
        const last = (await view.auditTrail({ limit: 1, first: 'newest' })).items[0]
        return [await read(view, at.seq, AT_ONCE), last] as const
      })
      for (const one of found) await append(one)
      if (found.length === AT_ONCE) continue
      if (reached !== undefined) state.at = { seq: reached.seq, hash: reached.hash }
      return state.size
    }
  }

  async function append({ seq, entry }: Found): Promise<void> {
    if (state.size % TILE_WIDTH === 0) state.starts.push(state.at.seq)
    state.tail.push(await hashOfEntry(sha256, entry))
    state.size += 1
    state.at = { seq, hash: undefined }
    if (state.tail.length < TILE_WIDTH) return
    state.nodes.push(await rootOfHashes(sha256, state.tail))
    state.tail = []
  }

  /** The entries of a bundle, as many as there are. */
  async function bundle(index: number): Promise<readonly Found[]> {
    const known = state.bundles.get(index)
    if (known !== undefined) return known
    const start = state.starts[index]
    if (start === undefined) return []
    const found = await register.read((view) => read(view, start, TILE_WIDTH))
    if (found.length === TILE_WIDTH) {
      if (state.bundles.size >= MOST_BUNDLES) state.bundles.clear()
      state.bundles.set(index, found)
    }
    return found
  }

  async function nodeAt(level: number, index: number): Promise<Uint8Array> {
    if (level === 0) {
      const isInTail = index >= state.nodes.length * TILE_WIDTH
      const hash = isInTail ? state.tail[index % TILE_WIDTH] : undefined
      if (hash !== undefined) return hash
      const found = (await bundle(Math.floor(index / TILE_WIDTH)))[index % TILE_WIDTH]
      if (found === undefined) throw new RangeError(`The log has no entry ${index}.`)
      return hashOfEntry(sha256, found.entry)
    }
    const known = level === 1 ? state.nodes[index] : state.higher.get(`${level}/${index}`)
    if (known !== undefined) return known
    if (level === 1) throw new RangeError(`The log has no tile ${index}.`)
    const below: Uint8Array[] = []
    for (let at = 0; at < TILE_WIDTH; at += 1)
      below.push(await nodeAt(level - 1, index * TILE_WIDTH + at))
    const hash = await rootOfHashes(sha256, below)
    state.higher.set(`${level}/${index}`, hash)
    return hash
  }

  return {
    name,
    tree: {
      root: (size) => tree.root(size),
      inclusion: (index, size) => tree.inclusion(index, size),
      consistency: (from, to) => tree.consistency(from, to),
    },
    size() {
      growing ??= grow().finally(() => (growing = undefined))
      return growing
    },
    async tile({ level, index, width }) {
      const first = index * TILE_WIDTH
      const reach = level === 'entries' ? 1 : TILE_WIDTH ** level
      if ((first + width) * reach > state.size) return undefined
      if (level === 'entries') {
        const found = (await bundle(index)).slice(0, width)
        return joined(found.flatMap(({ entry }) => [lengthOf(entry), entry]))
      }
      const hashes: Uint8Array[] = []
      for (let at = 0; at < width; at += 1) hashes.push(await nodeAt(level, first + at))
      return joined(hashes)
    },
    async placeOf(seq) {
      const index = state.starts.findLastIndex((start) => start < seq)
      if (index === -1) return undefined
      const at = (await bundle(index)).findIndex((one) => one.seq === seq)
      return at === -1 ? undefined : index * TILE_WIDTH + at
    },
    async entries(from, to) {
      const entries: Uint8Array[] = []
      for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < to; index += 1) {
        const first = index * TILE_WIDTH
        const found = (await bundle(index)).slice(Math.max(0, from - first), to - first)
        entries.push(...found.map(({ entry }) => entry))
      }
      return entries
    },
  }
}

type LogState = {
  size: number
  /** The link up to which entries were looked for, and its hash where it was the last. */
  at: { readonly seq: number; readonly hash: string | undefined }
  /** The link before the first of each bundle. */
  readonly starts: number[]
  /** The root over each whole bundle. */
  readonly nodes: Uint8Array[]
  /** Hashes of the entries after the last whole bundle. */
  tail: Uint8Array[]
  readonly higher: Map<string, Uint8Array>
  readonly bundles: Map<number, readonly Found[]>
}

function emptyState(): LogState {
  return {
    size: 0,
    at: { seq: 0, hash: undefined },
    starts: [],
    nodes: [],
    tail: [],
    higher: new Map(),
    bundles: new Map(),
  }
}

/** Whether another register was put in the place of the one that was read. */
async function wentBack(register: Register, { at }: LogState): Promise<boolean> {
  const { seq, hash } = at
  if (hash === undefined) return false
  const [link] = await register.read((view) => view.linkHashes(seq - 1, 1))
  return link?.seq !== seq || link.hash !== hash
}

const READ: { readonly [L in LogName]: (sha256: Sha256Of) => ReadEntries } = {
  trail: () => async (view, after, limit) =>
    (await view.linkHashes(after, limit)).map(({ seq, hash }) => ({
      seq,
      entry: Uint8Array.from(hash.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16)),
    })),
  certificates: (sha256) => async (view, after, limit) => {
    const links = await view.linksOfAct('publish-certificate', after, limit)
    return links.map(({ seq, after: written }) => {
      const { body } = written as unknown as { readonly body: Certificate }
      return { seq, entry: entryOf(body, sha256) }
    })
  },
}

/** What the log of certificates holds of one that was issued. */
function entryOf(certificate: Certificate, sha256: Sha256Of): Uint8Array {
  if (certificate.state === 'intended')
    throw new Error(`Certificate ${certificate.number} was published without a paper.`)
  const { document } = certificate
  const signature = fromBase64url(claimSignature(certificate) ?? '')
  const isSigned = signature !== undefined && signature.length > 0
  const claim = isSigned ? { claim: hexOf(sha256(signature)) } : {}
  return new TextEncoder().encode(writeEntry({ document, ...claim }))
}

function lengthOf(entry: Uint8Array): Uint8Array {
  return Uint8Array.of(Math.floor(entry.length / 256), entry.length % 256)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
