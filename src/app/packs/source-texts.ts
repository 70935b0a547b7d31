import type { DraftFiles } from '../../domain/drafting/place-edit.ts'
import type { RevisionSource } from '../ports.ts'

/** The texts of files by their paths; a byte order mark is a character of its file. */
export function sourceTexts(sources: readonly RevisionSource[]): DraftFiles {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return Object.fromEntries(sources.map(({ path, bytes }) => [path, decoder.decode(bytes)]))
}
