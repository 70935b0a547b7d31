import { fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { DigestedPack, Pack } from '../../../domain/pack/pack.ts'
import type { RevisionName } from '../../../domain/register/revision-files.ts'
import type { PackShelf, RevisionSource, ShelvedRevision } from '../../ports.ts'
import { pinnedPack } from '../assessments/pinned-pack.ts'
import type { Clock, Register, RegisterView } from '../ports.ts'
import { everyIn, type Stored } from '../records.ts'
import { sourcesOf } from './revision-source.ts'

/**
 * The packs on files together with the revisions published in the register, which stand in the
 * place of files of the same name. A withdrawn one stays with its dates and a fault, so that what
 * it had ended does not answer again in silence.
 *
 * What other processes publish is seen `keepMs` milliseconds later at most; 0 looks every time.
 */
export function revisionShelf(options: {
  readonly files: PackShelf
  readonly register: Pick<Register, 'read'>
  readonly clock: Clock
  readonly keepMs: number
}): PackShelf {
  const { files, register, clock, keepMs } = options
  const packs = new Map<string, DigestedPack>()
  let kept:
    | { readonly at: number; readonly shelved: Promise<readonly ShelvedRevision[]> }
    | undefined

  return {
    async revisions() {
      const at = Date.parse(clock.now())
      if (kept === undefined || at - kept.at >= keepMs || at < kept.at) {
        const shelved = look()
        // A failure is not kept: the next one looks again.
        shelved.catch(() => (kept = undefined))
        kept = { at, shelved }
      }
      return kept.shelved
    },
    sources: async (name) => (await sourcesOnRecord(name)) ?? (await files.sources?.(name)) ?? [],
    kept: (digest) =>
      register.read(async (view) => {
        const text = await view.packs.get(digest)
        return text === undefined ? undefined : { pack: JSON.parse(text) as Pack, digest }
      }),
  }

  /** The files of a revision that stands on record published or withdrawn. */
  async function sourcesOnRecord(
    name: RevisionName,
  ): Promise<readonly RevisionSource[] | undefined> {
    for await (const { body } of everyIn(register, 'revision', ['published', 'withdrawn']))
      if (nameOf(body) === nameOf(name)) return register.read((view) => sourcesOf(view, body))
    return undefined
  }

  async function look(): Promise<readonly ShelvedRevision[]> {
    const recorded: ShelvedRevision[] = []
    for await (const record of everyIn(register, 'revision', ['published', 'withdrawn']))
      recorded.push(await shelve(record))
    const inFiles = (await files.revisions()).filter(
      (one) => !recorded.some((other) => nameOf(other) === nameOf(one)),
    )
    return [...inFiles, ...recorded].toSorted(byName)
  }

  async function shelve({ body }: Stored<'revision'>): Promise<ShelvedRevision> {
    const { standard, edition, revision } = body
    const name = { standard, edition, revision }
    if (!('pack' in body)) throw new Error(`Revision ${nameOf(name)} is not published.`)
    const digested =
      packs.get(body.pack) ??
      (await register.read((view: RegisterView) => pinnedPack(view, { digest: body.pack })))
    packs.set(body.pack, digested)
    if (body.state === 'published') return { ...name, digested, faults: [] }
    const { at, reason } = body.withdrawn
    const on = at.slice(0, 10)
    const said = message('fault-revision-withdrawn', {
      revision,
      standard,
      edition,
      on: { date: on },
      reason,
    })
    return {
      ...name,
      draft: digested,
      withdrawn: { on, reason },
      faults: [fault(said, '')],
    }
  }
}

function nameOf({ standard, edition, revision }: RevisionName): string {
  return JSON.stringify([standard, edition, revision])
}

function byName(a: ShelvedRevision, b: ShelvedRevision): number {
  if (a.standard !== b.standard) return a.standard < b.standard ? -1 : 1
  if (a.edition !== b.edition) return a.edition < b.edition ? -1 : 1
  return a.revision - b.revision
}
