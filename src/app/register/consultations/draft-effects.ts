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

/** Certificates that are looked at before others have their turn. */
const AT_ONCE = 20

/**
 * Says of changes of a draft what each would do, alone, to the certificates that rest on the revision in
 * force today: their levels under the draft with the change beside those without it; undefined where
 * there is no change. Others have their turn meanwhile. Refuses (`revision-not-in-force`) where no
 * revision of the edition is in force.
 */
export async function draftEffects(
  ports: RegisterPorts,
  consultation: Consultation,
  changes: readonly (DraftChange | undefined)[],
): Promise<readonly (CommentEffect | undefined)[]> {
  if (changes.every((change) => change === undefined)) return changes.map(() => undefined)
  const { standard, draft } = consultation
  const pinned = await ports.register.read((view) => pinnedDraft(view, consultation))
  const left = findRevision(await ports.shelf.revisions(), {
    standard,
    edition: draft.edition,
    date: dayOf(ports.clock.now(), ports.body),
  })
  const certificates = await certificatesInForce(ports, { standard, digest: left.digest })
  const inForce = ports.prepare(left)
  const asDrafted = await effectsOf(ports, certificates, inForce, ports.prepare(pinned))
  const found: (CommentEffect | undefined)[] = []
  for (const change of changes) found.push(change && (await effectOfChange(change)))
  return found

  async function effectOfChange(change: DraftChange): Promise<CommentEffect> {
    await ports.pause()
    const { sources, faults } = withChange(ports, pinned.sources, change)
    if (faults.length > 0) return { faults }
    const name = { standard, edition: draft.edition, revision: draft.number }
    const changed = ports.readSources(name, sources)
    if (changed.digested === undefined) return { faults: changed.faults }
    await ports.pause()
    const prepared = ports.prepare(changed.digested)
    return furtherEffect(asDrafted, await effectsOf(ports, certificates, inForce, prepared))
  }
}

async function effectsOf(
  { pause }: Pick<RegisterPorts, 'pause'>,
  certificates: readonly Affected[],
  left: PreparedPack,
  right: PreparedPack,
): Promise<readonly AssessmentEffect[]> {
  const { carryOver } = followClauses(left.expanded, right.expanded)
  const scorers = [compiledScorer(left), compiledScorer(right)] as const
  const effects: AssessmentEffect[] = []
  for (const [at, one] of certificates.entries()) {
    if (at % AT_ONCE === 0) await pause()
    effects.push(effectOn(one, at + 1, ...scorers, carryOver))
  }
  return effects
}
