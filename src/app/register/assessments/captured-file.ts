import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import {
  canBeOfType,
  EVIDENCE_ENDINGS,
  evidenceType,
  hasMacros,
} from '../../../domain/register/evidence-kind.ts'
import type { RegisterTransaction } from '../ports.ts'

/** Largest file that is taken, in bytes. */
export const MOST_EVIDENCE_BYTES = 20 * 1024 * 1024

/** A file as it was captured. */
export type CapturedFile = {
  readonly name: string
  /** As it was said; `application/octet-stream` for what the ending of the name says. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Keeps a file under the digest of its bytes, by the type that it has. */
export async function keepFile(
  tx: RegisterTransaction,
  { name, mediaType: said, bytes }: CapturedFile,
): Promise<{
  readonly digest: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}> {
  const mediaType = evidenceType(name, said) ?? said
  const { digest, size } = await tx.blob.put(bytes, mediaType)
  return { digest, name, mediaType, size }
}

/** Everything for which a file is not taken. */
export function fileFaults({ name, mediaType: said, bytes }: CapturedFile): readonly Fault[] {
  const mediaType = evidenceType(name, said)
  const isOther = mediaType !== undefined && bytes.length > 0 && !canBeOfType(mediaType, bytes)
  return [
    ...(mediaType === undefined
      ? [
          fault(
            message('fault-evidence-type', {
              type: { value: said },
              known: { list: EVIDENCE_ENDINGS, joined: 'comma' },
            }),
            '/mediaType',
          ),
        ]
      : []),
    ...(isOther ? [fault(message('fault-evidence-other', { type: mediaType }), '')] : []),
    ...(mediaType !== undefined && !isOther && hasMacros(mediaType, bytes)
      ? [fault(message('fault-evidence-macros'), '')]
      : []),
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
