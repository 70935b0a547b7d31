import { attachEvidence as attached } from '../../domain/register/assessment-work.ts'
import { recordFault, refuseFaults } from '../../domain/register/lifecycle.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { change, need, type Ref, type Stored } from './records.ts'

/** Largest piece of evidence, in bytes. */
export const MOST_EVIDENCE_BYTES = 20 * 1024 * 1024

/** What may be evidence: things a person can look at, none that a program would run. */
export const EVIDENCE_TYPES: readonly string[] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'audio/mpeg',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/csv',
  'text/plain',
  'video/mp4',
]

/** A file as it was captured. */
export type EvidenceFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Inputs and clauses it is about. */
  readonly about: readonly string[]
}

/** Keeps a file as evidence of an assessment, under the digest of its bytes. */
export function attachEvidence(
  desk: Desk,
  call: Call,
  ref: Ref,
  file: EvidenceFile,
): Promise<Stored<'assessment'>> {
  const id = desk.ids.next()
  return perform(desk, call, async (tx, doer) => {
    const record = await need(tx, 'assessment', ref)
    refuseFaults('evidence', evidenceFaults(file))
    const { digest, size } = await tx.blob.put(file.bytes, file.mediaType)
    const { name, mediaType, about } = file
    const after = attached(record.body, doer, { id, digest, name, mediaType, size, about })
    return change(tx, 'assessment', record, after, 'attach-evidence')
  })
}

function evidenceFaults({ name, mediaType, bytes }: EvidenceFile) {
  const fix = `Keep it as one of ${EVIDENCE_TYPES.join(', ')}.`
  return [
    ...(EVIDENCE_TYPES.includes(mediaType)
      ? []
      : [recordFault('evidence-type', '/mediaType', `${mediaType} is no evidence.`, fix)]),
    ...(bytes.length > 0
      ? []
      : [recordFault('evidence-empty', '', 'The file is empty.', 'Send the file itself.')]),
    ...(bytes.length <= MOST_EVIDENCE_BYTES
      ? []
      : [
          recordFault(
            'evidence-size',
            '',
            `The file has ${bytes.length} bytes; ${MOST_EVIDENCE_BYTES} are allowed.`,
            'Send a smaller copy, or several parts.',
          ),
        ]),
    ...(/^[^\p{Cc}/\\]{1,200}$/u.test(name)
      ? []
      : [
          recordFault(
            'evidence-name',
            '/name',
            'The name has to have 1 to 200 characters, none of them a slash or a control character.',
            'Name it plainly.',
          ),
        ]),
  ]
}
