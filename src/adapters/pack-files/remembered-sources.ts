import { createHash } from 'node:crypto'
import type { ReadSources, ShelvedRevision } from '../../app/ports.ts'

/** A workbench asks several questions about one state of a draft, and a pack may have half a megabyte. */
const MOST_KEPT = 16

/**
 * The same answers as `read` gives, each worked out once as long as it is among the last that were
 * asked for. What is the same file by file and byte by byte is read the same.
 */
export function rememberedSources(read: ReadSources): ReadSources {
  const kept = new Map<string, ShelvedRevision>()
  return (name, sources) => {
    const key = keyOf(name, sources)
    const known = kept.get(key) ?? read(name, sources)
    kept.delete(key)
    kept.set(key, known)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
    return known
  }
}

function keyOf(...[{ standard, edition, revision }, sources]: Parameters<ReadSources>): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([standard, edition, revision]))
  for (const { path, bytes } of sources) {
    hash.update(JSON.stringify([path, bytes.length]))
    hash.update(bytes)
  }
  return hash.digest('base64')
}
