import {
  amendConsultation as amended,
  type ConsultationInput,
} from '../../../domain/register/consultation.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/** Moves the last day of a consultation, or says its title or rules otherwise. */
export function amendConsultation(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: ConsultationInput,
): Promise<Stored<'consultation'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'consultation', ref)
    const after = amended(record.body, doer, input)
    return change(tx, 'consultation', record, after, 'amend-consultation')
  })
}
