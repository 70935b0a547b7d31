import { requireSound } from '../../packs/find-revision.ts'
import { message } from '../../../domain/messages/message.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import {
  openConsultation as opened,
  type ConsultationInput,
} from '../../../domain/register/consultation.ts'
import { stateName } from '../../../domain/register/names.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { draftOf, need, type Ref, type Stored } from '../records.ts'
import { exportRevision } from '../revisions/export-revision.ts'

/**
 * Asks for comments on a draft as it stands: its files and pack are pinned, so that a number in a comment
 * means what it meant to whoever read it. Refused where the draft has errors, or is published already.
 */
export async function openConsultation(
  ports: RegisterPorts,
  call: Call,
  revision: Ref,
  input: ConsultationInput,
): Promise<Stored<'consultation'>> {
  const { record: seen, files } = await exportRevision(ports, revision)
  const shelved = ports.readSources(seen.body, files)
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const { body, version } = await need(tx, 'revision', { id: seen.id, version: seen.version })
    const { standard, edition, revision: number } = body
    const draft = { revision: seen.id, version, edition, number, files: body.files, pack: '' }
    // Who may not ask for comments at all hears that first.
    opened(doer, input, { standard, draft })
    if (body.state !== 'draft' && body.state !== 'in-review')
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--not-drafted', { state: stateName('revision', body.state) }),
      )
    const { digested } = requireSound(shelved)
    await tx.packs.put(digested.digest, JSON.stringify(digested.pack))
    const consultation = opened(doer, input, {
      standard,
      draft: { ...draft, pack: digested.digest },
    })
    return tx.create(draftOf('consultation', id, consultation), 'open-consultation')
  })
}
