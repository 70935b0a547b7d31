import { addDays } from '../../../domain/register/calendar.ts'
import { proposeChange as proposed } from '../../../domain/register/certificate.ts'
import { grantDaysOf } from '../../../domain/register/certification-body.ts'
import type { ChangeInput } from '../../../domain/register/certificate-record.ts'
import { changeFaults } from '../../../domain/register/change.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { change, need, type Ref, type Stored } from '../records.ts'

/**
 * Puts a change of a certificate on record that a second person has to confirm, in the place of any that
 * waited before. Refuses one that nobody could confirm: an equal or a wider one.
 */
export function proposeChange(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  input: ChangeInput,
): Promise<Stored<'certificate'>> {
  return perform(ports, call, async (tx, doer) => {
    const record = await need(tx, 'certificate', ref)
    const { body } = record
    const after = proposed(body, doer, input, addDays(doer.day, grantDaysOf(ports.body)))
    const { body: evaluation } = await need(tx, 'evaluation', { id: body.evaluation })
    const { body: holder } = await need(tx, 'organisation', { id: body.organisation })
    const { levels } = evaluation
    refuseFaults(input.kind, changeFaults(body, input, { levels, holder, isConfirmed: true }))
    return change(tx, 'certificate', record, after, 'propose-change')
  })
}
