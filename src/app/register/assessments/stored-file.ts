import { message } from '../../../domain/messages/message.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { RegisterPorts } from '../perform.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { Blob } from '../ports.ts'

/** A stored file with the name it is handed out under. Its bytes are those that were stored. */
export type StoredFile = Blob & { readonly name: string }

type Files = Pick<RegisterPorts, 'register'>

/** The paper of a certificate. Refused (`act-untimely`) while it is being made. */
export async function certificateDocument(
  ports: Files,
  looker: Looker,
  id: string,
): Promise<StoredFile> {
  const { body } = await lookUp(ports, looker, 'certificate', id)
  if (body.state === 'intended')
    throw new Refusal(
      'act-untimely',
      message('refusal-act-untimely--paper-pending', { number: body.number }),
    )
  return { ...(await fileOf(ports, body.document)), name: `${body.number}.docx` }
}

/** A piece of evidence of an assessment. */
export async function evidenceFile(
  ports: Files,
  looker: Looker,
  assessment: string,
  id: string,
): Promise<StoredFile> {
  const { body } = await lookUp(ports, looker, 'assessment', assessment)
  const evidence = body.evidence.find((one) => one.id === id)
  if (evidence === undefined)
    throw new Refusal(
      'record-unknown',
      message('refusal-record-unknown--evidence', { assessment, id }),
    )
  // The same bytes may have been captured twice under two types; each is handed out as captured.
  const { name, mediaType } = evidence
  return { ...(await fileOf(ports, evidence.digest)), name, mediaType }
}

/** A file that came with a complaint or an appeal. */
export async function complaintFile(
  ports: Files,
  looker: Looker,
  complaint: string,
  id: string,
): Promise<StoredFile> {
  const { body } = await lookUp(ports, looker, 'complaint', complaint)
  const file = body.files?.find((one) => one.id === id)
  if (file === undefined)
    throw new Refusal(
      'record-unknown',
      message('refusal-record-unknown--complaint-file', { complaint, id }),
    )
  const { name, mediaType } = file
  return { ...(await fileOf(ports, file.digest)), name, mediaType }
}

/** The receipt that an evaluation froze, as canonical JSON. */
export async function evaluationReceipt(
  ports: Files,
  looker: Looker,
  id: string,
): Promise<StoredFile> {
  const { body } = await lookUp(ports, looker, 'evaluation', id)
  return { ...(await fileOf(ports, body.receipt)), name: `receipt-${id}.json` }
}

async function fileOf({ register }: Files, digest: string): Promise<Blob> {
  const blob = await register.read((view) => view.blob.get(digest))
  if (blob === undefined) throw new Error(`The file ${digest} is not in the register.`)
  return blob
}
