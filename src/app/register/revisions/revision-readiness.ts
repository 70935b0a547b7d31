import { PERSON, type Person } from '../../../domain/access/person.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import {
  involvedIn,
  requirementsFor,
  type PublicationFacts,
  type PublicationRequirement,
} from '../../../domain/register/publication.ts'
import { REVISION } from '../../../domain/register/rules-revision.ts'
import type { Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import type { Ref, Stored } from '../records.ts'
import { checkRevision } from './check-revision.ts'
import { publicationFacts } from './publication-facts.ts'

/** What stands between a revision and its publication, for whoever asks. */
export type RevisionReadiness = {
  readonly record: Stored<'revision'>
  readonly requirements: readonly PublicationRequirement[]
  /** What would be published, and what it takes the place of. */
  readonly facts: Pick<PublicationFacts, 'sound' | 'replaces'>
  /** Ids of everybody who drafted or edited it, and of those who may publish it. */
  readonly involved: readonly string[]
  readonly approvers: readonly string[]
}

/** What publishing asks for, as {@link publishRevision} looks at it. */
export async function revisionReadiness(
  ports: RegisterPorts,
  { actor }: Looker,
  ref: Ref,
): Promise<RevisionReadiness> {
  const checked = await checkRevision(ports, ref)
  const { record } = checked
  const factsIn = await publicationFacts(ports, checked)
  const at = ports.clock.now()
  const doer = { person: actor.id, roles: actor.roles, at, day: dayOf(at, ports.body) }
  return ports.register.read(async (view) => {
    const facts = await factsIn(view)
    const involved = involvedIn(record.body, facts.editors)
    return {
      record,
      requirements: requirementsFor(record.body, doer, facts),
      facts,
      involved,
      approvers: (await approversIn(view)).filter((id) => !involved.includes(id)),
    }
  })
}

/** Everybody who may publish revisions, by id. */
async function approversIn(view: RegisterView): Promise<readonly string[]> {
  const { roles } = REVISION.acts['publish-revision']
  const approvers: string[] = []
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const filter = { state: 'active' }
    const page = await view.find<Person>(PERSON.kind, filter, { limit: 1000, ...from })
    for (const { id, body } of page.items)
      if (roles.some((role) => body.roles.includes(role))) approvers.push(id)
    cursor = page.next
  } while (cursor !== undefined)
  return approvers
}
