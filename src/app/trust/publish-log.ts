import { message, type Message } from '../../domain/messages/message.ts'
import { readCheckpoint } from '../../domain/trust/checkpoint.ts'
import { readEntry } from '../../domain/trust/log-entry.ts'
import { tilePath, tilesOf } from '../../domain/trust/log-tiles.ts'
import { isSame, TILE_WIDTH } from '../../domain/trust/merkle-tree.ts'
import type { LogFolder } from '../ports.ts'
import { proveEntry, signCheckpoint, type CheckpointPorts } from './sign-checkpoint.ts'
import { transparencyLog, LOGS, type LogName } from './transparency-log.ts'

/** What was published of one log. */
export type PublishedLog = {
  readonly log: LogName
  readonly origin: string
  readonly size: number
  /** Files that were written. */
  readonly files: number
}

/** Why nothing was published. */
export type NotPublished = { readonly log: LogName; readonly fault: Message }

/** Where the proof of a certificate stands below the folder of its log. */
export function proofPath(document: string): string {
  return `proof/${document}.tlog-proof`
}

/**
 * Writes both logs as static files: tiles and bundles of entries, a proof for each certificate that
 * has none there, and the checkpoint last. A folder whose checkpoint this register does not go on
 * from is left as it is, and that is told.
 */
export async function publishLogs(
  ports: CheckpointPorts,
  folder: LogFolder,
): Promise<readonly (PublishedLog | NotPublished)[]> {
  const told: (PublishedLog | NotPublished)[] = []
  for (const name of LOGS) told.push(await publishLog(ports, folder, name))
  return told
}

async function publishLog(
  ports: CheckpointPorts,
  folder: LogFolder,
  name: LogName,
): Promise<PublishedLog | NotPublished> {
  const log = transparencyLog(ports.register, name, ports.sha256)
  const checkpoint = await signCheckpoint(ports, log)
  if (checkpoint === undefined) return { log: name, fault: message('log-key-missing') }
  const { origin, size, note } = checkpoint
  const before = await folder.read(`${name}/checkpoint`)
  if (before !== undefined) {
    const kept = readCheckpoint(textOf(before))
    if (kept === undefined) return { log: name, fault: message('log-checkpoint-faulty') }
    const { size: count } = kept
    if (count > size) return { log: name, fault: message('log-shorter', { size, kept: count }) }
    if (!isSame(await log.tree.root(count), kept.root))
      return { log: name, fault: message('log-other-history', { kept: count }) }
  }
  let files = 0
  const put = async (path: string, bytes: Uint8Array) => {
    await folder.write(`${name}/${path}`, bytes)
    files += 1
  }
  for (const tile of tilesOf(size)) {
    const path = tilePath(tile)
    // What is whole stays as it is for good.
    if (tile.width === TILE_WIDTH && (await folder.read(`${name}/${path}`)) !== undefined) continue
    const bytes = await log.tile(tile)
    if (bytes === undefined) throw new RangeError(`The log ${name} has no ${path}.`)
    await put(path, bytes)
  }
  if (name === 'certificates') {
    const there = new Set(await folder.list(`${name}/proof`))
    for (let from = 0; from < size; from += TILE_WIDTH) {
      const entries = await log.entries(from, Math.min(size, from + TILE_WIDTH))
      for (const [at, entry] of entries.entries()) {
        const path = proofPath(readEntry(textOf(entry))?.document ?? '')
        if (there.has(path.slice('proof/'.length))) continue
        await put(path, bytesOf(await proveEntry(log, checkpoint, from + at)))
      }
    }
  }
  await put('checkpoint', bytesOf(note))
  return { log: name, origin, size, files }
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytesOf = (text: string) => new TextEncoder().encode(text)
