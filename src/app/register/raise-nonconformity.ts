import { teamOf } from '../../domain/register/assessment-work.ts'
import type { FoundNonconformity } from '../../domain/register/evaluation.ts'
import { recordFault, refuseFaults } from '../../domain/register/lifecycle.ts'
import { raiseNonconformity as raised } from '../../domain/register/nonconformity.ts'
import { Refusal } from '../../domain/refusal.ts'
import { perform, type Call, type Desk } from './desk.ts'
import { pinnedPack } from './pinned-pack.ts'
import { draftOf, need, type Ref, type Stored } from './records.ts'

/** Raises a nonconformity by hand, while the assessment is not decided. `ref` is the assessment. */
export function raiseNonconformity(
  desk: Desk,
  call: Call,
  ref: Ref,
  found: FoundNonconformity,
): Promise<Stored<'nonconformity'>> {
  const id = desk.ids.next()
  return perform(desk, call, async (tx, doer) => {
    const { body } = await need(tx, 'assessment', ref)
    const of = { organisation: body.organisation, assessment: ref.id, team: teamOf(body) }
    const nonconformity = raised(doer, of, found)
    if (body.state === 'decided' || body.state === 'abandoned' || body.state === 'planned')
      throw new Refusal('act-untimely', `The assessment is ${body.state}.`)
    const { expanded } = desk.prepare(await pinnedPack(tx, body.rules))
    if (!expanded.clauseById.has(found.clause))
      refuseFaults('nonconformity', [
        recordFault(
          'clause-unknown',
          '/clause',
          `The standard has no clause ${JSON.stringify(found.clause)}.`,
          'Name a clause of the standard by its id.',
        ),
      ])
    return tx.create(draftOf('nonconformity', id, nonconformity), 'raise-nonconformity')
  })
}
