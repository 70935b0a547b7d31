import type { PlanTold } from '../../../domain/document/assessment-plan.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import { stateName } from '../../../domain/register/names.ts'
import { isDemonstration } from '../keep-mode.ts'
import { lookUp, type Looker } from '../look-up.ts'
import type { RegisterPorts } from '../perform.ts'
import { nameOf, teamNamed } from '../person-name.ts'
import { need } from '../records.ts'
import { pinnedPack } from './pinned-pack.ts'

/** A plan, with the rules that were pinned for it. */
export type PlannedByRules = { readonly planned: PlanTold; readonly rules: DigestedPack }

/** The plan of an assessment with the rules that were pinned for it. Refused (`record-unknown`) as reading it is. */
export async function planTold(
  ports: Pick<RegisterPorts, 'register' | 'body' | 'clock'>,
  looker: Looker,
  id: string,
): Promise<PlannedByRules> {
  const { body: work } = await lookUp(ports, looker, 'assessment', id)
  const { body, clock } = ports
  return ports.register.read(async (view) => {
    const { body: organisation } = await need(view, 'organisation', { id: work.organisation })
    const { plan, takenOver, planned } = work
    const { name, address, creditCode } = organisation
    const certificate =
      work.certificate === undefined
        ? undefined
        : await need(view, 'certificate', { id: work.certificate })
    const again = takenOver?.again
    return {
      rules: await pinnedPack(view, work.rules),
      planned: {
        isDemonstration: await isDemonstration(view),
        body: { name: body.name },
        organisation: { name, address, ...(creditCode === undefined ? {} : { creditCode }) },
        scope: work.scope,
        sites: work.sites,
        kind: work.kind,
        ...(certificate === undefined ? {} : { certificate: certificate.body.number }),
        from: plan.from,
        until: plan.until,
        methods: plan.methods,
        ...(plan.sampling === undefined ? {} : { sampling: plan.sampling }),
        ...(plan.notes === undefined ? {} : { notes: plan.notes }),
        team: await teamNamed(view, plan.team),
        ...(again === undefined ? {} : { again }),
        plannedBy: await nameOf(view, planned.by),
        plannedOn: dayOf(planned.at, body),
        state: stateName('assessment', work.state),
        ...(work.state === 'abandoned' ? { abandoned: work.abandoned.reason } : {}),
        asOf: dayOf(clock.now(), body),
      },
    }
  })
}
