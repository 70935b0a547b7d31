import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  BatchItem,
  BatchJournal,
  BatchOutcome,
  ManifestLine,
} from '../../app/papers/render-batch.ts'
import { commandLinePorts } from '../../composition/command-line.ts'

/** A journal on disk beside the batch it is for. */
export type JournalFolder = BatchJournal & {
  /** How many papers it holds from before. */
  readonly known: number
  /** Removes it: the batch is whole. */
  readonly remove: () => void
}

type Entry = { readonly key: string; readonly from: string; readonly line: ManifestLine }

/**
 * Remembers each paper of a batch as it is made, so that a batch that was cut short goes on where it
 * stopped. A paper counts as made when its item, and everything it is made with (`circumstances`),
 * are what they were, and its file is whole.
 */
export function openJournal(folder: string, circumstances: unknown): JournalFolder {
  const file = join(folder, 'journal.ndjson')
  mkdirSync(folder, { recursive: true })
  const fromWhat = ({ key, document }: BatchItem): string =>
    commandLinePorts.digestOf({ key, document, circumstances })
  const known = new Map(readEntries(file).map((entry) => [entry.from, entry]))
  const known0 = known.size
  return {
    known: known0,
    async find(item) {
      const entry = known.get(fromWhat(item))
      if (entry === undefined || !('file' in entry.line)) return undefined
      const path = join(folder, entry.line.sha256)
      if (!existsSync(path)) return undefined
      const bytes = readFileSync(path)
      return commandLinePorts.digestOfBytes(bytes) === entry.line.sha256
        ? { line: entry.line, bytes }
        : undefined
    },
    async note(item, { line, bytes }: BatchOutcome) {
      if (!('file' in line) || bytes === undefined) return
      writeFileSync(join(folder, line.sha256), bytes)
      const entry: Entry = { key: item.key, from: fromWhat(item), line }
      appendFileSync(file, `${JSON.stringify(entry)}\n`)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Entries as far as they were written; the last may be cut short. */
function readEntries(file: string): readonly Entry[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Entry]
      } catch {
        return []
      }
    })
}
