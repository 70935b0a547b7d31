import { Refusal } from '../../domain/faults/refusal.ts'
import { paperForm, type UncomparedForm } from '../../domain/trust/paper-form.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import type { DigestOfBytes, ReadPaper } from '../ports.ts'
import type { RegisterPorts } from '../register/perform.ts'
import type { RegisterView } from '../register/ports.ts'
import type { PublicRegister } from './public-register.ts'

/**
 * What a paper is: `genuine`, byte for byte as it was issued; `altered`, a Word file that names a
 * certificate of this body and is not it; `unknown`, any other Word file that can be read;
 * `not-compared`, anything else, which says nothing of the certificate that it may be a copy of.
 */
export type PaperVerdict =
  | { readonly verdict: 'genuine'; readonly digest: string; readonly certificate: PublicEntry }
  | {
      readonly verdict: 'altered'
      readonly digest: string
      /** The certificate that the paper names, as it is now. */
      readonly certificate: PublicEntry
      /** Words of this paper that do not stand in the one that was issued; none where all do. */
      readonly strange: readonly string[]
    }
  | { readonly verdict: 'unknown'; readonly digest: string }
  | { readonly verdict: 'not-compared'; readonly digest: string; readonly form: UncomparedForm }

/** Most words of a paper that are tried as numbers, and most strange words that are told. */
const MOST_NUMBERS = 200
const MOST_STRANGE = 10

/** Says of a file whether it is a paper that this body issued, and what the certificate is now. */
export async function checkPaper(
  { register }: Pick<RegisterPorts, 'register'>,
  tools: {
    readonly entries: PublicRegister
    readonly digestOfBytes: DigestOfBytes
    readonly readPaper: ReadPaper
  },
  bytes: Uint8Array,
): Promise<PaperVerdict> {
  const { entries, digestOfBytes, readPaper } = tools
  const digest = digestOfBytes(bytes)
  const genuine = await register.read(async (view) => {
    const holder = await view.holderOf('document', digest)
    return holder === undefined ? undefined : entries.entryOf(view, holder.id)
  })
  if (genuine !== undefined) return { verdict: 'genuine', digest, certificate: genuine }
  const words = await readPaper(bytes)
  if (words === undefined) return { verdict: 'not-compared', digest, form: paperForm(bytes) }
  const found = await register.read((view) => certificateNamed(view, entries, words))
  if (found === undefined) return { verdict: 'unknown', digest }
  const issued = await readPaper(found.paper)
  const known = new Set(issued)
  const strange = words.filter((paragraph) => !known.has(paragraph)).slice(0, MOST_STRANGE)
  return { verdict: 'altered', digest, certificate: found.certificate, strange }
}

async function certificateNamed(
  view: RegisterView,
  entries: PublicRegister,
  words: readonly string[],
): Promise<{ readonly certificate: PublicEntry; readonly paper: Uint8Array } | undefined> {
  for (const number of numbersIn(words)) {
    const holder = await view.holderOf('certificate-number', number)
    if (holder === undefined) continue
    const certificate = await entries.entryOf(view, holder.id).catch((error: unknown) => {
      // A number that was only intended is no certificate yet.
      if (error instanceof Refusal) return undefined
      throw error
    })
    const paper = certificate === undefined ? undefined : await view.blob.get(certificate.document)
    if (certificate !== undefined && paper !== undefined) return { certificate, paper: paper.bytes }
  }
  return undefined
}

/** Everything in a paper that could be the number of a certificate, the likeliest first. */
function numbersIn(words: readonly string[]): readonly string[] {
  const found = words.join('\n').match(/[A-Za-z0-9][A-Za-z0-9._/-]{3,60}/g) ?? []
  const numbers = [...new Set(found)].filter((word) => /\d/.test(word))
  return numbers.slice(0, MOST_NUMBERS)
}
