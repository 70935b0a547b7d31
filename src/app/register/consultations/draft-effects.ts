import type { AssessmentEffect } from '../../../domain/compare/comparison.ts'
import { effectOn, type Affected } from '../../../domain/compare/effect.ts'
import { followClauses } from '../../../domain/compare/follow-clauses.ts'
import { furtherEffect, type FurtherEffect } from '../../../domain/compare/further-effect.ts'
import type { Fault } from '../../../domain/faults/fault.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import type { DraftChange } from '../../../domain/register/comment.ts'
import type { Consultation } from '../../../domain/register/consultation.ts'
import type { PreparedPack } from '../../../domain/score/score.ts'
import { findRevision } from '../../packs/find-revision.ts'
import { compiledScorer } from '../../scoring/compiled-scorer.ts'
import { certificatesInForce } from '../certificates/certificates-in-force.ts'
import type { RegisterPorts } from '../perform.ts'
import { pinnedDraft, withChange } from './pinned-draft.ts'

/** What adopting a comment would do to the certificates in force, or why it cannot be said. */
export type CommentEffect = FurtherEffect | { readonly faults: readonly Fault[] }

/**
 * Says of changes of a draft what each would do, alone, to the certificates that rest on the revision in
 * force today: their levels under the draft with the change beside those without it. Refuses
 * (`revision-not-in-force`) where no revision of the edition is in force.
 */
export async function draftEffects(
  ports: RegisterPorts,
  consultation: Consultation,
): Promise<(change: DraftChange) => CommentEffect> {
  const { standard, draft } = consultation
  const pinned = await ports.register.read((view) => pinnedDraft(view, consultation))
  const left = findRevision(await ports.shelf.revisions(), {
    standard,
    edition: draft.edition,
    date: dayOf(ports.clock.now(), ports.body),
  })
  const certificates = await certificatesInForce(ports, { standard, digest: left.digest })
  const inForce = ports.prepare(left)
  const asDrafted = effectsOf(certificates, inForce, ports.prepare(pinned))
  return (change) => {
    const { sources, faults } = withChange(ports, pinned.sources, change)
    if (faults.length > 0) return { faults }
    const name = { standard, edition: draft.edition, revision: draft.number }
    const changed = ports.readSources(name, sources)
    if (changed.digested === undefined) return { faults: changed.faults }
    const ifAdopted = effectsOf(certificates, inForce, ports.prepare(changed.digested))
    return furtherEffect(asDrafted, ifAdopted)
  }
}

function effectsOf(
  certificates: readonly Affected[],
  left: PreparedPack,
  right: PreparedPack,
): readonly AssessmentEffect[] {
  const { carryOver } = followClauses(left.expanded, right.expanded)
  const scorers = [compiledScorer(left), compiledScorer(right)] as const
  return certificates.map((one, at) => effectOn(one, at + 1, ...scorers, carryOver))
}
