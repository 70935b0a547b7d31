/**
 * What the log of certificates holds of one: digests alone. They say nothing to whoever has neither
 * its paper nor its QR code.
 */
export type CertificateEntry = {
  /** SHA-256 of the paper, as 64 hex digits. */
  readonly document: string
  /** SHA-256 of the signature of the claim in the QR code; absent where nothing was signed. */
  readonly claim?: string
}

const FORMAT = 'touchstone-certificate-1'
const SHAPE = new RegExp(`^${FORMAT}\\ndocument ([0-9a-f]{64})\\nclaim ([0-9a-f]{64}|none)\\n$`)

/** An entry of the log of certificates, as text in UTF-8. */
export function writeEntry({ document, claim }: CertificateEntry): string {
  return `${FORMAT}\ndocument ${document}\nclaim ${claim ?? 'none'}\n`
}

/** Reads such an entry; undefined where the text is something else. */
export function readEntry(text: string): CertificateEntry | undefined {
  const [, document, claim] = SHAPE.exec(text) ?? []
  if (document === undefined) return undefined
  return { document, ...(claim === undefined || claim === 'none' ? {} : { claim }) }
}
