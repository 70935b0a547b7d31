import { fault, pointer, type Fault } from '../../../domain/faults/fault.ts'
import { languagesOf } from '../../../domain/document/kinds.ts'
import { message } from '../../../domain/messages/message.ts'
import { inForceOn } from '../../../domain/pack/in-force.ts'
import {
  receiveApplication as received,
  untranslated,
  type ApplicationInput,
} from '../../../domain/register/application.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { refuseMerged } from '../../../domain/register/organisation.ts'
import { followFault } from '../../../domain/register/succession.ts'
import { readAssessment } from '../../../domain/score/answers.ts'
import type { ShelvedRevision } from '../../ports.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { draftOf, need, type Stored } from '../records.ts'

/**
 * Puts an application on record. Refuses one for an organisation or a standard that is not, and one
 * that follows a certificate of another organisation or standard, or one that nothing may follow any
 * more.
 * The profile has to be what the edition asks of one, and scope and sites have to be there in each
 * language that certificates are issued in: neither can be given later.
 */
export async function receiveApplication(
  ports: RegisterPorts,
  call: Call,
  input: ApplicationInput,
): Promise<Stored<'application'>> {
  const id = ports.ids.next()
  const shelved = await ports.shelf.revisions()
  return perform(ports, call, async (tx, doer) => {
    const body = received(doer, input, [
      ...standardFaults(shelved, input),
      ...profileFaults(ports, shelved, input, doer.day),
      ...untranslated(input, languagesOf(ports.body.language)),
    ])
    const { body: applicant } = await need(tx, 'organisation', { id: input.organisation })
    refuseMerged(applicant, 'receive-application')
    await requireFollowed(tx, ports, input, doer.day)
    return tx.create(draftOf('application', id, body), 'receive-application')
  })
}

/** There are rules for the edition, in force or to come. */
function standardFaults(
  shelved: readonly ShelvedRevision[],
  { standard, edition }: ApplicationInput,
): readonly Fault[] {
  if (shelved.some((one) => one.standard === standard && one.edition === edition)) return []
  const known = [...new Set(shelved.map((one) => `${one.standard} ${one.edition}`))]
  return [
    fault(
      message('fault-standard-unknown--application', {
        standard: { value: `${standard} ${edition}` },
        known: { list: known, joined: 'comma', most: 20 },
      }),
      '/standard',
    ),
  ]
}

/**
 * What is wrong with the profile by the rules in force on a day, or else the newest of the edition;
 * nothing where none of them can be read.
 */
function profileFaults(
  ports: Pick<RegisterPorts, 'prepare'>,
  shelved: readonly ShelvedRevision[],
  { standard, edition, profile = {} }: ApplicationInput,
  day: string,
): readonly Fault[] {
  const readable = shelved.flatMap(({ digested, ...one }) =>
    one.standard === standard && one.edition === edition && digested !== undefined
      ? [{ digested, rules: digested.pack.rules }]
      : [],
  )
  const found = inForceOn(readable, day)[0] ?? readable.at(-1)
  if (found === undefined) return []
  const { expanded } = ports.prepare(found.digested)
  const { faults, read } = readAssessment(expanded, { standard, date: day, answers: {}, profile })
  const missing = read.lacking.filter(
    ({ space, id }) => space === 'profile' && !Object.hasOwn(profile, id),
  )
  return [
    ...faults.filter((fault) => fault.pointer.startsWith('/profile/')),
    ...missing.map(({ id }) =>
      fault(message('fault-profile-missing', { name: { value: id } }), pointer('profile', id)),
    ),
  ]
}

async function requireFollowed(
  view: RegisterView,
  { body: settings }: Pick<RegisterPorts, 'body'>,
  input: ApplicationInput,
  day: string,
): Promise<void> {
  if (input.certificate === undefined || input.kind === 'initial') return
  const { body } = await need(view, 'certificate', { id: input.certificate })
  const isTheirs = body.organisation === input.organisation && body.standard === input.standard
  const why = isTheirs
    ? followFault(input.kind, body, day, settings)
    : message('fault-certificate-other', { number: body.number })
  if (why !== undefined) refuseFaults('application', [fault(why, '/certificate')])
}
