import type { DocumentKind } from '../../domain/document/kinds.ts'
import type { DigestOfBytes, MissingInCopy, PdfPress } from '../ports.ts'
import type { Paper } from './render-document.ts'

/** What is hung up, and has to look as it was approved. */
const SHOWN: readonly DocumentKind[] = ['certificate', 'certificate-label']

/** What a PDF copy needs to know of a paper. */
type Printable = Pick<Paper, 'kind' | 'bytes' | 'sha256' | 'names'>

/** A PDF copy of a paper, with its own digest and name. */
export type PrintPaper = <P extends Printable>(
  paper: P,
  options?: { readonly isArchival?: boolean },
) => Promise<P & { readonly missing?: MissingInCopy | undefined }>

/**
 * See {@link PrintPaper}. A certificate or label for which a face or a character is missing is refused
 * (`pdf-failed`): it would not look as it was approved. Other papers say so in `missing`.
 */
export function printPaperWith(ports: {
  readonly press: PdfPress
  readonly digestOfBytes: DigestOfBytes
}): PrintPaper {
  return async (paper, { isArchival = false } = {}) => {
    const isExact = SHOWN.includes(paper.kind)
    const { pdf, missing } = await ports.press.print(paper.bytes, { isArchival, isExact })
    const rename = (name: string): string => name.replace(/\.docx$/, '.pdf')
    return {
      ...paper,
      bytes: pdf,
      sha256: ports.digestOfBytes(pdf),
      names: { full: rename(paper.names.full), ascii: rename(paper.names.ascii) },
      ...(missing === undefined ? {} : { missing }),
    }
  }
}
