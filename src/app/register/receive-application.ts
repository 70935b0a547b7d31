import {
  receiveApplication as received,
  type ApplicationInput,
} from '../../domain/register/application.ts'
import { LIVE } from '../../domain/register/certificate.ts'
import { recordFault, refuseFaults } from '../../domain/register/lifecycle.ts'
import { perform, type Call, type Desk } from './desk.ts'
import type { RegisterView } from './ports.ts'
import { draftOf, need, type Stored } from './records.ts'

/**
 * Puts an application on record. Refuses one for an organisation that is not, and one that follows
 * a certificate of another organisation or standard, or one that is no longer live.
 */
export function receiveApplication(
  desk: Desk,
  call: Call,
  input: ApplicationInput,
): Promise<Stored<'application'>> {
  const id = desk.ids.next()
  return perform(desk, call, async (tx, doer) => {
    const body = received(doer, input)
    await need(tx, 'organisation', { id: input.organisation })
    await requireFollowed(tx, input)
    return tx.create(draftOf('application', id, body), 'receive-application')
  })
}

async function requireFollowed(view: RegisterView, input: ApplicationInput): Promise<void> {
  if (input.certificate === undefined) return
  const { body } = await need(view, 'certificate', { id: input.certificate })
  const isTheirs = body.organisation === input.organisation && body.standard === input.standard
  if (isTheirs && LIVE.includes(body.state)) return
  const why = isTheirs ? `is ${body.state}` : 'is for another organisation or standard'
  refuseFaults('application', [
    recordFault(
      'certificate-other',
      '/certificate',
      `Certificate ${body.number} ${why}, so nothing follows it.`,
      'Name a live certificate of this organisation under this standard, or apply as initial.',
    ),
  ])
}
