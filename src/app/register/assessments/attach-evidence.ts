import { didYouMean } from '../../../domain/faults/did-you-mean.ts'
import { fault, pointer, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { attachEvidence as attached } from '../../../domain/register/assessment-work.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Largest piece of evidence, in bytes. */
export const MOST_EVIDENCE_BYTES = 20 * 1024 * 1024

/** A file of Office Open XML is a ZIP archive. */
const ZIP = '504b0304'

/**
 * What may be evidence: things a person can look at, none that a program would run. Each with how
 * such a file begins, in hexadecimal from a byte on, so that nothing passes under another's name;
 * text has no beginning and must be UTF-8 instead.
 */
const KNOWN: { readonly [mediaType: string]: { readonly at: number; readonly begins: RegExp } } = {
  'application/pdf': { at: 0, begins: /^255044462d/ },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    at: 0,
    begins: new RegExp(`^${ZIP}`),
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    at: 0,
    begins: new RegExp(`^${ZIP}`),
  },
  'audio/mpeg': { at: 0, begins: /^(494433|ff[ef])/ },
  'image/jpeg': { at: 0, begins: /^ffd8ff/ },
  'image/png': { at: 0, begins: /^89504e470d0a1a0a/ },
  'image/webp': { at: 8, begins: /^57454250/ },
  'text/csv': { at: 0, begins: /^/ },
  'text/plain': { at: 0, begins: /^/ },
  'video/mp4': { at: 4, begins: /^66747970/ },
}

/** Media types that may be evidence. */
export const EVIDENCE_TYPES: readonly string[] = Object.keys(KNOWN)

/** A file as it was captured. */
export type EvidenceFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Inputs and clauses it is about. */
  readonly about: readonly string[]
}

/**
 * Keeps a file as evidence of an assessment, under the digest of its bytes. What it is about is held
 * against the rules of the assessment; everything that is wrong is told at once.
 */
export function attachEvidence(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  file: EvidenceFile,
): Promise<Stored<'assessment'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    const pack = await pinnedPack(tx, record.body.rules)
    refuseFaults('evidence', [...evidenceFaults(file), ...aboutFaults(ports, pack, file.about)])
    const { digest, size } = await tx.blob.put(file.bytes, file.mediaType)
    const { name, mediaType, about } = file
    const after = attached(record.body, doer, { id, digest, name, mediaType, size, about })
    return change(tx, 'assessment', record, after, 'attach-evidence')
  })
}

/** What the file is said to be about and the standard does not know. */
function aboutFaults(
  ports: Pick<RegisterPorts, 'prepare'>,
  pack: DigestedPack,
  about: readonly string[],
): readonly Fault[] {
  const { inputs, clauseById } = ports.prepare(pack).expanded
  return about.flatMap((id, at) => {
    if (inputs.has(id) || clauseById.has(id)) return []
    const guess = didYouMean(id, [...inputs.keys(), ...clauseById.keys()])
    const unknown = message('fault-evidence-about', { name: { value: id } })
    return [fault(unknown, pointer('about', at), guess === undefined ? {} : { guess })]
  })
}

/** Whether the bytes can be what they are said to be. */
function isWhatItSays(mediaType: string, bytes: Uint8Array): boolean {
  const known = Object.hasOwn(KNOWN, mediaType) ? KNOWN[mediaType] : undefined
  if (known === undefined) return false
  if (mediaType.startsWith('text/')) return !bytes.includes(0) && isUtf8(bytes)
  const start = [...bytes.subarray(known.at, known.at + 12)]
  return known.begins.test(start.map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function evidenceFaults({ name, mediaType, bytes }: EvidenceFile): readonly Fault[] {
  const isKnown = EVIDENCE_TYPES.includes(mediaType)
  return [
    ...(isKnown
      ? []
      : [
          fault(
            message('fault-evidence-type', {
              type: { value: mediaType },
              known: { list: EVIDENCE_TYPES, joined: 'comma' },
            }),
            '/mediaType',
          ),
        ]),
    ...(bytes.length === 0 || !isKnown || isWhatItSays(mediaType, bytes)
      ? []
      : [fault(message('fault-evidence-other', { type: mediaType }), '')]),
    ...(bytes.length > 0 ? [] : [fault(message('fault-evidence-empty'), '')]),
    ...(bytes.length <= MOST_EVIDENCE_BYTES
      ? []
      : [
          fault(
            message('fault-evidence-size', { bytes: bytes.length, most: MOST_EVIDENCE_BYTES }),
            '',
          ),
        ]),
    ...(/^[^\p{Cc}/\\]{1,200}$/u.test(name)
      ? []
      : [fault(message('fault-evidence-name'), '/name')]),
  ]
}
