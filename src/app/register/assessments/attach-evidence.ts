import { didYouMean } from '../../../domain/faults/did-you-mean.ts'
import { fault, pointer, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { attachEvidence as attached } from '../../../domain/register/assessment-work.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { fileFaults, keepFile, type CapturedFile } from './captured-file.ts'
import { pinnedPack } from './pinned-pack.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** A file as it was captured, and what it is about. */
export type EvidenceFile = CapturedFile & {
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
    refuseFaults('evidence', [...fileFaults(file), ...aboutFaults(ports, pack, file.about)])
    const kept = await keepFile(tx, file)
    const after = attached(record.body, doer, { id, ...kept, about: file.about })
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
