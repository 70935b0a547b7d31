import { freeName, numberedName } from '../../../domain/document/file-name.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { wording } from '../../../domain/messages/text.ts'
import type { PrintPaper } from '../../papers/print-paper.ts'
import type { DigestOfBytes, StreamedFile } from '../../ports.ts'
import type { HandedOut } from './hand-out.ts'
import { manifestFiles, type PackedRow, problemIn } from './paper-manifest.ts'

/** In which forms papers are packed. */
export type PackedForm = 'docx' | 'pdf' | 'both'

type Issued = Extract<HandedOut, { readonly paper: unknown }>

/**
 * The papers of several certificates as files of one archive, each named by number and holder, and last the
 * manifest, as a table and for programs. Where no copy in PDF can be made, the paper itself stands there,
 * and the manifest says why.
 */
export async function* packPapers(
  handedOut: AsyncIterable<HandedOut>,
  asked: { readonly form: PackedForm; readonly catalogue: Catalogue },
  ports: { readonly print: PrintPaper; readonly digestOfBytes: DigestOfBytes },
): AsyncGenerator<StreamedFile> {
  const { form, catalogue } = asked
  const taken = new Set<string>()
  const rows: PackedRow[] = []
  let unavailable: Refusal | undefined
  for await (const one of handedOut) {
    if ('refusal' in one) {
      const { item, holder, refusal } = one
      const about = holder === undefined ? item : { ...item, holder }
      rows.push({ ...about, files: [], problem: problemIn(refusal, catalogue) })
      continue
    }
    const { copy, problem } = form === 'docx' ? {} : await copyOf(one)
    const files = [
      ...(form !== 'pdf' || copy === undefined ? [named(one, one.paper.bytes, 'docx')] : []),
      ...(copy === undefined ? [] : [named(one, copy, 'pdf')]),
    ]
    yield* files
    const { id, body } = one.certificate
    rows.push({
      certificate: id,
      number: body.number,
      holder: body.holder,
      level: one.level,
      validFrom: body.validFrom,
      validUntil: body.validUntil,
      files: files.map(({ name, bytes }) => ({ name, sha256: ports.digestOfBytes(bytes) })),
      ...(problem === undefined ? {} : { problem: problemIn(problem, catalogue) }),
    })
  }
  yield* manifestFiles(rows, catalogue)

  function named(
    { certificate: { body } }: Issued,
    bytes: Uint8Array,
    extension: 'docx' | 'pdf',
  ): StreamedFile {
    const name = numberedName(body.number, wording(body.holder, catalogue.language), extension)
    return { name: freeName(name, taken), bytes }
  }

  async function copyOf({ certificate, paper }: Issued) {
    // Where there is no office for one, there is none for the next.
    if (unavailable !== undefined) return { problem: unavailable }
    const name = `${certificate.body.number}.docx`
    const names = { full: name, ascii: name }
    const { bytes, digest: sha256 } = paper
    try {
      const copy = await ports.print({ kind: 'certificate', bytes, sha256, names })
      return { copy: copy.bytes }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'pdf-unavailable') unavailable = error
      return { problem: error }
    }
  }
}
