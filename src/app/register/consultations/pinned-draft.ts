import type { Consultation } from '../../../domain/register/consultation.ts'
import type { CommentPlace, DraftChange } from '../../../domain/register/comment.ts'
import { fault, type Fault } from '../../../domain/faults/fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { folded } from '../../../domain/messages/same-text.ts'
import type { Clause } from '../../../domain/language/standard.ts'
import type { Pack } from '../../../domain/pack/pack.ts'
import type { RevisionSource } from '../../ports.ts'
import { pinnedPack } from '../assessments/pinned-pack.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { sourcesOf } from '../revisions/revision-source.ts'

/** The draft that comments of a consultation are about, as it stood. */
export type PinnedDraft = {
  readonly pack: Pack
  readonly digest: string
  readonly sources: readonly RevisionSource[]
  /** Clauses and sections in the order of the standard. */
  readonly places: readonly { readonly id: string; readonly number?: string }[]
}

/** The draft of a consultation, from the record. */
export async function pinnedDraft(
  view: RegisterView,
  { draft }: Consultation,
): Promise<PinnedDraft> {
  const digested = await pinnedPack(view, { digest: draft.pack })
  const sources = await sourcesOf(view, draft)
  return { ...digested, sources, places: placesOf(digested.pack) }
}

/** Clauses and sections of a pack, each section before what is in it. */
export function placesOf({ standard }: Pack): PinnedDraft['places'] {
  const walked = (clauses: readonly Clause[]): { id: string; number?: string }[] =>
    clauses.flatMap(({ id, number, clauses: under = [] }) => [
      { id, ...(number === undefined ? {} : { number }) },
      ...walked(under),
    ])
  return walked(standard.clauses)
}

/**
 * A place of the draft: a clause by id or, as on a sheet, by its number. A number that the draft does not
 * have, such as that of the foreword, stays as it was written, and then there is no clause.
 */
export function placeIn(
  { places }: Pick<PinnedDraft, 'places'>,
  { clause, ...written }: CommentPlace,
): { readonly place: CommentPlace; readonly faults: readonly Fault[] } {
  if (clause !== undefined) {
    const known = places.find(({ id }) => id === clause)
    if (known === undefined)
      return {
        place: { clause, ...written },
        faults: [
          fault(message('fault-place-unknown', { clause: { value: clause } }), '/place/clause'),
        ],
      }
    const number = written.number ?? known.number
    return {
      place: { ...written, clause, ...(number === undefined ? {} : { number }) },
      faults: [],
    }
  }
  if (written.number === undefined) return { place: written, faults: [] }
  const asked = folded(written.number)
  const named = places.filter(({ id, number = id }) => folded(number) === asked)
  return {
    place: named.length === 1 ? { ...written, clause: named[0]!.id } : written,
    faults: [],
  }
}

/** The files of a draft with a proposed change, or why it leads nowhere. */
export function withChange(
  ports: Pick<RegisterPorts, 'editJson'>,
  sources: readonly RevisionSource[],
  { file, changes }: DraftChange,
): { readonly sources: readonly RevisionSource[]; readonly faults: readonly Fault[] } {
  const source = sources.find(({ path }) => path === file)
  if (source === undefined)
    return {
      sources,
      faults: [fault(message('fault-file-unknown', { path: { value: file } }), '/change/file')],
    }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes)
  const { text: after, faults } = ports.editJson(file, text, changes)
  const bytes = new TextEncoder().encode(after)
  return {
    sources: sources.map((one) => (one === source ? { path: file, bytes } : one)),
    faults: faults.map((one) => ({ ...one, pointer: `/change${one.pointer}` })),
  }
}
