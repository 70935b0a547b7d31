import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { teamOf } from '../../../domain/register/assessment-work.ts'
import type { FoundNonconformity } from '../../../domain/register/evaluation.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { stateName } from '../../../domain/register/names.ts'
import { raiseNonconformity as raised } from '../../../domain/register/nonconformity.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { pinnedPack } from './pinned-pack.ts'
import { draftOf, need, type Ref, type Stored } from '../records.ts'

/** Raises a nonconformity by hand, while the assessment is not decided. `ref` is the assessment. */
export function raiseNonconformity(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  found: FoundNonconformity,
): Promise<Stored<'nonconformity'>> {
  const id = ports.ids.next()
  return perform(ports, call, async (tx, doer) => {
    const { body } = await need(tx, 'assessment', ref)
    const of = {
      organisation: body.organisation,
      assessment: ref.id,
      team: teamOf(body),
      foundOn: doer.day,
    }
    const nonconformity = raised(doer, of, found)
    if (body.state === 'decided' || body.state === 'abandoned' || body.state === 'planned')
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--nonconformity', {
          state: stateName('assessment', body.state),
        }),
      )
    const { expanded } = ports.prepare(await pinnedPack(tx, body.rules))
    if (!expanded.clauseById.has(found.clause))
      refuseFaults('nonconformity', [
        fault(
          message('fault-clause-unknown--nonconformity', { clause: { value: found.clause } }),
          '/clause',
        ),
      ])
    return tx.create(draftOf('nonconformity', id, nonconformity), 'raise-nonconformity')
  })
}
