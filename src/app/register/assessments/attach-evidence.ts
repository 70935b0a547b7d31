import { didYouMean } from '../../../domain/faults/did-you-mean.ts'
import { fault, pointer, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { attachEvidence as attached } from '../../../domain/register/assessment-work.ts'
import {
  canBeOfType,
  EVIDENCE_ENDINGS,
  evidenceType,
  hasMacros,
} from '../../../domain/register/evidence-kind.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Largest piece of evidence, in bytes. */
export const MOST_EVIDENCE_BYTES = 20 * 1024 * 1024

/** A file as it was captured. */
export type EvidenceFile = {
  readonly name: string
  /** As it was said; `application/octet-stream` for what the ending of the name says. */
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
    const { name, about } = file
    const mediaType = evidenceType(name, file.mediaType) ?? file.mediaType
    const { digest, size } = await tx.blob.put(file.bytes, mediaType)
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

function evidenceFaults({ name, mediaType: said, bytes }: EvidenceFile): readonly Fault[] {
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
