import { fromBase64, toBase64 } from './base64.ts'
import type { SigningKey, TrustedKeys } from './keys.ts'
import type { Sha256 } from './merkle-tree.ts'
import { isSame } from './merkle-tree.ts'
import type { CheckSignature } from './verdict.ts'

/**
 * What a log was when it had so many entries (c2sp.org/tlog-checkpoint v1.0.0). Whoever signs it says
 * that the log never is anything else up to that size.
 */
export type Checkpoint = {
  /** Name of the log, and of the keys that sign for it. */
  readonly origin: string
  /** Entries. */
  readonly size: number
  /** Root of the Merkle tree over them, 32 bytes. */
  readonly root: Uint8Array
}

/** A checkpoint as it was read: a signed note (c2sp.org/signed-note v1.0.0). */
export type SignedCheckpoint = Checkpoint & {
  /** What was signed, to the last newline. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

type NoteSignature = {
  readonly name: string
  /** The first 4 bytes of the SHA-256 over name and key. */
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

/** A note may have this many characters; one with sixteen long signatures has fewer. */
const LONGEST_NOTE = 100_000
/** Ed25519 among the types of signatures. */
const ED25519 = 1

/** What is signed of a checkpoint. */
function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** The note of a checkpoint, signed with the key whose public part is given. */
export async function writeCheckpoint(
  checkpoint: Checkpoint,
  by: {
    readonly publicKey: Uint8Array
    readonly sign: (message: Uint8Array) => Promise<Uint8Array>
    readonly sha256: Sha256
  },
): Promise<string> {
  const { origin } = checkpoint
  const text = checkpointText(checkpoint)
  const id = await noteKeyId(origin, by.publicKey, by.sha256)
  const signature = await by.sign(new TextEncoder().encode(text))
  return `${text}\n— ${origin} ${toBase64(Uint8Array.of(...id, ...signature))}\n`
}

/** Reads a signed checkpoint; undefined where the text is none. Says nothing of its signatures. */
export function readCheckpoint(note: string): SignedCheckpoint | undefined {
  if (note.length > LONGEST_NOTE || hasControls(note)) return undefined
  const end = note.lastIndexOf('\n\n')
  if (end === -1 || !note.endsWith('\n')) return undefined
  const text = note.slice(0, end + 1)
  const [origin, size, root, ...more] = text.slice(0, -1).split('\n')
  if (origin === undefined || origin === '' || size === undefined || root === undefined)
    return undefined
  const hash = fromBase64(root)
  if (!/^(?:0|[1-9]\d{0,14})$/.test(size) || hash?.length !== 32 || more.includes(''))
    return undefined
  const signatures: NoteSignature[] = []
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? []
    const bytes = encoded === undefined ? undefined : fromBase64(encoded)
    if (name === undefined || bytes === undefined || bytes.length < 5) return undefined
    signatures.push({ name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) })
  }
  return { origin, size: Number(size), root: hash, text, signatures }
}

function hasControls(note: string): boolean {
  for (let at = 0; at < note.length; at += 1) {
    const code = note.charCodeAt(at)
    if (code < 32 && code !== 10) return true
  }
  return false
}

/** Who signed a checkpoint, as far as keys are known. */
export type CheckpointSigner =
  | { readonly by: SigningKey }
  /** No known key; a known key whose signature is false; a key that somebody else may have. */
  | { readonly fault: 'key-unknown' | 'signature-false' | 'key-revoked' }

/** Who of the known keys signed a checkpoint for its log. Signatures of other keys do not count. */
export async function signerOf(
  checkpoint: SignedCheckpoint,
  { keys }: Pick<TrustedKeys, 'keys'>,
  { sha256, checkSignature }: { readonly sha256: Sha256; readonly checkSignature: CheckSignature },
): Promise<CheckpointSigner> {
  const message = new TextEncoder().encode(checkpoint.text)
  let found: CheckpointSigner = { fault: 'key-unknown' }
  for (const key of keys) {
    const id = await noteKeyId(checkpoint.origin, key.publicKey, sha256)
    const signed = checkpoint.signatures.find(
      ({ name, keyId }) => name === checkpoint.origin && isSame(keyId, id),
    )
    if (signed === undefined) continue
    const { signature } = signed
    if (signature.length !== 64 || !(await checkSignature(key.publicKey, message, signature)))
      return { fault: 'signature-false' }
    if (key.state !== 'revoked') return { by: key }
    found = { fault: 'key-revoked' }
  }
  return found
}

async function noteKeyId(name: string, publicKey: Uint8Array, sha256: Sha256): Promise<Uint8Array> {
  const head = new TextEncoder().encode(`${name}\n`)
  const hash = await sha256(Uint8Array.of(...head, ED25519, ...publicKey))
  return hash.subarray(0, 4)
}
