import { concludeSurveillance as concluded } from '../../domain/register/surveillance.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { change, need, type Ref, type Stored } from './records.ts'

/** Records what a surveillance found. What follows for the certificate is decided by somebody else. */
export function concludeSurveillance(
  desk: Desk,
  call: Call,
  ref: Ref,
  input: {
    readonly outcome: 'passed' | 'failed'
    readonly notes: string
    readonly assessment?: string
  },
): Promise<Stored<'surveillance'>> {
  return perform(desk, call, async (tx, doer) => {
    const record = await need(tx, 'surveillance', ref)
    if (input.assessment !== undefined) await need(tx, 'assessment', { id: input.assessment })
    const { body: certificate } = await need(tx, 'certificate', { id: record.body.certificate })
    const { body: decision } = await need(tx, 'decision', { id: certificate.decision })
    const act = input.outcome === 'passed' ? 'pass-surveillance' : 'fail-surveillance'
    return change(tx, 'surveillance', record, concluded(record.body, doer, input, decision.by), act)
  })
}
