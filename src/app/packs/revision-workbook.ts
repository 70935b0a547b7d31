import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { TextLanguage } from '../../domain/messages/text.ts'
import { bookOf } from '../../domain/workbook/book-of.ts'
import type { PackShelf, WriteBook } from '../ports.ts'
import { findRevision, type RevisionAsked } from './find-revision.ts'
import { sourceTexts } from './source-texts.ts'

/** A published revision as a workbook in a language. Refuses one that is unknown, or has errors. */
export async function revisionWorkbook(
  { shelf, writeBook }: { readonly shelf: PackShelf; readonly writeBook: WriteBook },
  asked: RevisionAsked,
  language: TextLanguage,
): Promise<{ readonly bytes: Uint8Array; readonly digest: string }> {
  const { pack, digest } = findRevision(await shelf.revisions(), asked)
  const name = {
    standard: pack.standard.id,
    edition: pack.standard.edition,
    revision: pack.rules.revision,
  }
  const files = await shelf.sources?.(name)
  if (files === undefined)
    throw new Refusal('revision-unknown', message('refusal-revision-unknown--pack', { digest }))
  const book = bookOf(sourceTexts(files), language, { ...name, digest })
  return { bytes: writeBook(book), digest }
}
