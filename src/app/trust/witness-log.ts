import { message, type Message } from '../../domain/messages/message.ts'
import { readCheckpoint, signerOf, type SignedCheckpoint } from '../../domain/trust/checkpoint.ts'
import type { TrustedKeys } from '../../domain/trust/keys.ts'
import { tilePath } from '../../domain/trust/log-tiles.ts'
import { isConsistent, merkleTree, TILE_WIDTH } from '../../domain/trust/merkle-tree.ts'
import type { CheckSignature } from '../../domain/trust/verdict.ts'
import type { LogFolder, LogSource, Sha256Of } from '../ports.ts'

/** What a witness found. */
export type WitnessVerdict =
  | {
      readonly ok: true
      readonly origin: string
      readonly size: number
      /** Entries of the newest checkpoint that was kept before; absent where none was. */
      readonly kept?: number
    }
  | { readonly ok: false; readonly fault: Message }

/**
 * Reads the checkpoint of a log, holds it against the newest one that was kept, and keeps it where
 * the log went on from that one. Refuses, and keeps nothing, where it is signed by no key that is
 * trusted, is of another log, is smaller, or is another history.
 */
export async function witnessLog(
  source: LogSource,
  keep: LogFolder,
  ground: {
    readonly keys: TrustedKeys
    readonly sha256: Sha256Of
    readonly checkSignature: CheckSignature
  },
): Promise<WitnessVerdict> {
  const refused = (fault: Message): WitnessVerdict => ({ ok: false, fault })
  const bytes = await source.read('checkpoint')
  if (bytes === undefined) return refused(message('witness-checkpoint-missing'))
  const shown = readCheckpoint(textOf(bytes))
  if (shown === undefined) return refused(message('log-checkpoint-faulty'))
  const signer = await signerOf(shown, ground.keys, ground)
  if ('fault' in signer) return refused(message(`witness-${signer.fault}`))
  const { origin, size } = shown
  const names = await keep.list('')
  const newest = names.filter((name) => name.endsWith(ENDING)).at(-1)
  const before = newest === undefined ? undefined : await keep.read(newest)
  const last = before === undefined ? undefined : readCheckpoint(textOf(before))
  if (before !== undefined && last === undefined)
    return refused(message('witness-kept-faulty', { file: newest ?? '' }))
  const fault =
    last === undefined ? undefined : await faultAfter(last, shown, source, ground.sha256)
  if (fault !== undefined) return refused(fault)
  // Of two that are alike the first stays: it was kept earlier.
  if (last?.size !== size) await keep.write(nameOf(size), bytes)
  return { ok: true, origin, size, ...(last === undefined ? {} : { kept: last.size }) }
}

const ENDING = '.checkpoint'

/** Names that sort by size. */
function nameOf(size: number): string {
  return `${String(size).padStart(15, '0')}${ENDING}`
}

/** Why a log that once was `last` cannot have become what is shown; undefined where it went on. */
async function faultAfter(
  last: SignedCheckpoint,
  shown: SignedCheckpoint,
  source: LogSource,
  sha256: Sha256Of,
): Promise<Message | undefined> {
  const { origin, size } = shown
  const kept = last.size
  if (origin !== last.origin) return message('witness-other-log', { origin, kept: last.origin })
  if (size < kept) return message('log-shorter', { size, kept })
  const tree = merkleTree(nodesOf(source, size), sha256)
  const proof = await tree.consistency(kept, size).catch((error: unknown) => {
    if (error instanceof TileMissing) return error
    throw error
  })
  if (proof instanceof TileMissing) return message('witness-tile-missing', { tile: proof.path })
  return (await isConsistent(sha256, last, shown, proof))
    ? undefined
    : message('log-other-history', { kept })
}

/** A file of the log that its checkpoint calls for, and that is not there or not whole. */
class TileMissing extends Error {
  readonly path: string
  constructor(path: string) {
    super(path)
    this.name = 'TileMissing'
    this.path = path
  }
}

/** The hashes in the tiles of a log of that size. What is read is believed by nobody: proofs are checked. */
function nodesOf(source: LogSource, size: number) {
  const tiles = new Map<string, Uint8Array>()
  return async (level: number, index: number): Promise<Uint8Array> => {
    const at = Math.floor(index / TILE_WIDTH)
    const nodes = Math.floor(size / TILE_WIDTH ** level)
    const width = Math.min(TILE_WIDTH, nodes - at * TILE_WIDTH)
    const path = tilePath({ level, index: at, width })
    const tile = tiles.get(path) ?? (await source.read(path))
    if (tile?.length !== width * 32) throw new TileMissing(path)
    tiles.set(path, tile)
    const start = (index % TILE_WIDTH) * 32
    return tile.slice(start, start + 32)
  }
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
