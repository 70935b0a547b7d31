import { fromBase64, toBase64 } from './base64.ts'
import { readCheckpoint, signerOf, type SignedCheckpoint } from './checkpoint.ts'
import { readEntry, type CertificateEntry } from './log-entry.ts'
import type { TrustedKeys } from './keys.ts'
import { hashOfEntry, isSame, rootOfInclusion, type Sha256 } from './merkle-tree.ts'
import type { CheckSignature } from './verdict.ts'

/** That an entry stands in a log, as a file beside a certificate (c2sp.org/tlog-proof@v1). */
export type LogProof = {
  /** The entry itself, which the proof then shows to stand there. */
  readonly entry: Uint8Array
  readonly index: number
  readonly path: readonly Uint8Array[]
  readonly checkpoint: SignedCheckpoint
}

const FORMAT = 'c2sp.org/tlog-proof@v1'
/** A tree with more entries than can be counted has no longer paths. */
const LONGEST_PATH = 64

/** The text of a proof; `note` is the signed checkpoint as it was written. */
export function writeLogProof(
  proof: Pick<LogProof, 'entry' | 'index' | 'path'>,
  note: string,
): string {
  const lines = [FORMAT, `extra ${toBase64(proof.entry)}`, `index ${proof.index}`]
  return [...lines, ...proof.path.map(toBase64), '', note].join('\n')
}

/** Whether a text says that it is such a proof. */
function isLogProof(text: string): boolean {
  return text.startsWith(`${FORMAT}\n`)
}

/** Reads a proof; undefined where the text is none. Nothing in it is shown by that alone. */
export function readLogProof(text: string): LogProof | undefined {
  if (!isLogProof(text)) return undefined
  const end = text.indexOf('\n\n')
  if (end === -1) return undefined
  const [, extra = '', place = '', ...hashes] = text.slice(0, end).split('\n')
  const entry = extra.startsWith('extra ') ? fromBase64(extra.slice(6)) : undefined
  const [, index] = /^index (0|[1-9]\d{0,14})$/.exec(place) ?? []
  const checkpoint = readCheckpoint(text.slice(end + 2))
  if (entry === undefined || index === undefined || checkpoint === undefined) return undefined
  if (hashes.length > LONGEST_PATH) return undefined
  const path: Uint8Array[] = []
  for (const line of hashes) {
    const hash = fromBase64(line)
    if (hash?.length !== 32) return undefined
    path.push(hash)
  }
  return { entry, index: Number(index), path, checkpoint }
}

/** Which certificate a proof should be about: its paper, or the signature of the claim in its QR code. */
export type ProvedCertificate = { readonly document: string } | { readonly claim: Uint8Array }

/** What came of a proof. */
export type LogFinding = {
  readonly finding:
    | 'logged'
    /** The proof is about another certificate. */
    | 'other-certificate'
    /** The hashes do not lead to the root of the checkpoint. */
    | 'hashes-false'
    | 'key-unknown'
    | 'signature-false'
    | 'key-revoked'
  readonly origin: string
  /** Entries of the log when the checkpoint was signed. */
  readonly size: number
  /** Counted from 1. */
  readonly place: number
}

/** Says what a proof shows of a certificate, by keys that are trusted. It takes no network. */
export async function judgeLogProof(
  proof: LogProof,
  about: ProvedCertificate,
  ground: {
    readonly keys: TrustedKeys
    readonly sha256: Sha256
    readonly checkSignature: CheckSignature
  },
): Promise<LogFinding> {
  const { checkpoint, entry, index, path } = proof
  const { origin, size, root } = checkpoint
  const told = (finding: LogFinding['finding']) => ({ finding, origin, size, place: index + 1 })
  const signer = await signerOf(checkpoint, ground.keys, ground)
  if ('fault' in signer) return told(signer.fault)
  const hash = await hashOfEntry(ground.sha256, entry)
  const reached = await rootOfInclusion(ground.sha256, { index, size, hash }, path)
  const logged = readEntry(new TextDecoder().decode(entry))
  if (reached === undefined || !isSame(reached, root) || logged === undefined)
    return told('hashes-false')
  return told((await isAbout(logged, about, ground.sha256)) ? 'logged' : 'other-certificate')
}

async function isAbout(
  entry: CertificateEntry,
  about: ProvedCertificate,
  sha256: Sha256,
): Promise<boolean> {
  if ('document' in about) return entry.document === about.document
  return entry.claim === hexOf(await sha256(about.claim))
}

/** Bytes as lower-case hex digits. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
