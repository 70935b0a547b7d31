import {
  openBallot as opened,
  permitBallot,
  type BallotInput,
} from '../../../domain/register/ballot.ts'
import { openConsultation } from '../../../domain/register/consultation.ts'
import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { PERSON, type Person } from '../../../domain/access/person.ts'
import { refuseFaults } from '../../../domain/register/lifecycle.ts'
import { stateName } from '../../../domain/register/names.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { requireSound } from '../../packs/find-revision.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, draftOf, need, type Ref, type Stored } from '../records.ts'
import { exportRevision } from '../revisions/export-revision.ts'
import { editorsOf } from '../revisions/publication-facts.ts'

/**
 * Opens a ballot over a draft as it stands, by the rules of its standard, and with it the consultation in
 * which reasons of votes against are answered. Refused where the draft has errors or is published, where
 * its standard says nothing of a ballot, and while another one over the same draft is not over.
 */
export async function openBallot(
  ports: RegisterPorts,
  call: Call,
  revision: Ref,
  input: BallotInput,
): Promise<Stored<'ballot'>> {
  const { record: seen, files } = await exportRevision(ports, revision)
  const shelved = ports.readSources(seen.body, files)
  const [id, consultation] = [ports.ids.next(), ports.ids.next()]
  return perform(ports, call, async (tx, doer) => {
    permitBallot(doer)
    const { body, version } = await need(tx, 'revision', { id: seen.id, version: seen.version })
    if (body.state !== 'draft' && body.state !== 'in-review')
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--not-balloted', { state: stateName('revision', body.state) }),
      )
    const { digested } = requireSound(shelved)
    const { ballot: rules } = digested.pack.standard
    if (rules === undefined)
      return refuseFaults('ballot', [fault(message('fault-ballot-rules-missing'), '')])
    const { standard, edition, revision: number } = body
    const draft = { revision: seen.id, version, edition, number, pack: digested.digest }
    const drafters = [...new Set([body.drafted.by, ...(await editorsOf(tx, seen.id))])]
    const { names, faults } = await votersOnRecord(tx, input.voters)
    const nameOf = (person: string): string => names.get(person) ?? person
    const ballot = opened(doer, input, {
      standard,
      draft,
      rules,
      consultation,
      drafters,
      nameOf,
    })
    refuseFaults('ballot', faults)
    await requireNoOther(tx, seen.id, digested.digest, doer.day)
    await tx.packs.put(digested.digest, JSON.stringify(digested.pack))
    const { title, opens, closes } = input
    const asked = { title, opens, closes, rules: { unanswered: rules.unanswered } }
    const of = { standard, draft: { ...draft, files: body.files } }
    const reasons = openConsultation(doer, asked, of)
    await tx.create(draftOf('consultation', consultation, reasons), 'open-ballot')
    return tx.create(draftOf('ballot', id, ballot), 'open-ballot')
  })
}

/** What voters are called, with a fault for each who is not on record, or may not sign in. */
async function votersOnRecord(view: RegisterView, voters: readonly string[]) {
  const names = new Map<string, string>()
  const faults: Fault[] = []
  for (const [index, voter] of voters.entries()) {
    const person = await view.get<Person>(PERSON.kind, voter)
    if (person !== undefined) names.set(voter, person.body.name)
    if (person?.body.state !== 'active')
      faults.push(
        fault(message('fault-voter-unknown', { voter: { value: voter } }), `/voters/${index}`),
      )
  }
  return { names, faults }
}

async function requireNoOther(
  view: RegisterView,
  revision: string,
  pack: string,
  day: string,
): Promise<void> {
  for (const { id, body } of await allOf(view, 'ballot', 'revision', revision))
    if (body.state === 'held' && body.draft.pack === pack && day <= body.closes)
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--ballot-held', { ballot: id, closes: { date: body.closes } }),
      )
}
