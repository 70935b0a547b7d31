import {
  receiveApplication as received,
  type ApplicationInput,
} from '../../domain/register/application.ts'
import { LIVE } from '../../domain/register/certificate.ts'
import { recordFault, refuseFaults } from '../../domain/register/lifecycle.ts'
import type { ShelvedRevision } from '../ports.ts'
import { perform, type Call, type Desk } from './desk.ts'
import type { RegisterView } from './ports.ts'
import { draftOf, need, type Stored } from './records.ts'

/**
 * Puts an application on record. Refuses one for an organisation or a standard that is not, and one
 * that follows a certificate of another organisation or standard, or one that is no longer live.
 */
export async function receiveApplication(
  desk: Desk,
  call: Call,
  input: ApplicationInput,
): Promise<Stored<'application'>> {
  const id = desk.ids.next()
  const shelved = await desk.shelf.revisions()
  return perform(desk, call, async (tx, doer) => {
    const body = received(doer, input)
    await need(tx, 'organisation', { id: input.organisation })
    requireStandard(shelved, input)
    await requireFollowed(tx, input)
    return tx.create(draftOf('application', id, body), 'receive-application')
  })
}

/** There are rules for the edition, in force or to come. */
function requireStandard(
  shelved: readonly ShelvedRevision[],
  { standard, edition }: ApplicationInput,
): void {
  if (shelved.some((one) => one.standard === standard && one.edition === edition)) return
  const known = [...new Set(shelved.map((one) => `${one.standard} ${one.edition}`))]
  refuseFaults('application', [
    recordFault(
      'standard-unknown',
      '/standard',
      `There are no rules for ${JSON.stringify(`${standard} ${edition}`.slice(0, 120))}.`,
      `Name one of ${known.slice(0, 20).join(', ')}.`,
    ),
  ])
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
