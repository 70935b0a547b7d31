import { message } from '../domain/messages/message.ts'
import { Refusal } from '../domain/refusal.ts'
import type { DigestOfBytes, PdfPress } from './ports.ts'
import type { Paper } from './render-document.ts'

/** What a PDF copy needs to know of a paper. */
type Printable = Pick<Paper, 'kind' | 'bytes' | 'sha256' | 'names'>

/** A PDF copy of a paper, with its own digest and name. */
export type PrintPaper = <P extends Printable>(
  paper: P,
  options?: { readonly isArchival?: boolean },
) => Promise<P & { readonly strangers: readonly string[] }>

/**
 * See {@link PrintPaper}. A certificate in which another face had to stand in for a missing one is
 * refused (`pdf-failed`): it would not look as it was approved. Other papers say so in `strangers`.
 */
export function printPaperWith(doors: {
  readonly press: PdfPress
  readonly digestOfBytes: DigestOfBytes
}): PrintPaper {
  return async (paper, { isArchival = false } = {}) => {
    const { pdf, strangers } = await doors.press.print(paper.bytes, { isArchival })
    if (paper.kind === 'certificate' && strangers.length > 0)
      throw new Refusal(
        'pdf-failed',
        message('refusal-pdf-failed--fonts', { fonts: { list: strangers, joined: 'comma' } }),
      )
    const rename = (name: string): string => name.replace(/\.docx$/, '.pdf')
    return {
      ...paper,
      bytes: pdf,
      sha256: doors.digestOfBytes(pdf),
      names: { full: rename(paper.names.full), ascii: rename(paper.names.ascii) },
      strangers,
    }
  }
}
