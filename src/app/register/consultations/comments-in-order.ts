import type { ClauseFate, Fate } from '../../../domain/compare/comparison.ts'
import { followClauses } from '../../../domain/compare/follow-clauses.ts'
import { wordsOf, type DraftComment } from '../../../domain/register/comment.ts'
import type { Consultation } from '../../../domain/register/consultation.ts'
import type { RegisterPorts } from '../perform.ts'
import type { RegisterView } from '../ports.ts'
import { allOf, need, type Stored } from '../records.ts'
import { sourcesOf } from '../revisions/revision-source.ts'
import { pinnedDraft, placesOf, type PinnedDraft } from './pinned-draft.ts'

/**
 * Where the clause of a comment is in the draft as it stands now. `unplaced`: the comment is about no
 * clause. `withdrawn`: its clause is gone, and nothing took its place. `unknown`: the draft has errors.
 */
export type Whereabouts = {
  readonly fate: Exclude<Fate, 'new'> | 'unplaced' | 'unknown'
  /** The clause, or what took its place. */
  readonly at: readonly { readonly clause: string; readonly number?: string }[]
  readonly isRenumbered: boolean
}

/** A comment with where its clause is now, and which earlier comment says the same for another unit. */
export type PlacedComment = {
  readonly record: Stored<'comment'>
  readonly now: Whereabouts
  readonly sameAs?: number
}

/** How many units were asked, and how many answered. */
export type Letters = {
  readonly asked: number
  /** Units that answered, those that were not asked included. */
  readonly returned: number
  readonly withComments: number
  /** Units that were asked and did not answer. */
  readonly silent: number
}

/** The comments of a consultation in the order of the clauses of its draft, whole-draft ones first. */
export async function commentsInOrder(
  ports: Pick<RegisterPorts, 'register' | 'readSources' | 'prepare'>,
  id: string,
): Promise<{
  readonly consultation: Stored<'consultation'>
  readonly pinned: PinnedDraft
  readonly comments: readonly PlacedComment[]
  readonly letters: Letters
}> {
  const read = await ports.register.read(async (view) => {
    const consultation = await need(view, 'consultation', { id })
    return {
      consultation,
      pinned: await pinnedDraft(view, consultation.body),
      comments: await allOf(view, 'comment', 'consultation', id),
      links: await allOf(view, 'comment-link', 'consultation', id),
      draft: await draftNow(view, consultation.body),
    }
  })
  const { consultation, pinned, comments, links, draft } = read
  const whereabouts = followed(ports, pinned, draft)
  const rank = new Map(pinned.places.map((place, at) => [place.id, at]))
  const ranked = (one: DraftComment): number =>
    one.place.clause === undefined
      ? one.place.number === undefined
        ? -2
        : -1
      : (rank.get(one.place.clause) ?? -1)
  const ordered = comments.toSorted(
    (a, b) => ranked(a.body) - ranked(b.body) || a.body.number - b.body.number,
  )
  const first = firstToSay(comments.map(({ body }) => body))
  return {
    consultation,
    pinned,
    comments: ordered.map((record) => {
      const same = first.get(saidBy(record.body))!
      return {
        record,
        now: whereabouts(record.body.place.clause),
        ...(same === record.body.number ? {} : { sameAs: same }),
      }
    }),
    letters: lettersOf(
      links.map(({ body }) => body),
      comments.map(({ body }) => body),
    ),
  }
}

/** What a comment says, whoever says it. */
function saidBy(comment: DraftComment): string {
  const { change = null } = comment
  return JSON.stringify([wordsOf({ ...comment, from: '' }), change])
}

function firstToSay(comments: readonly DraftComment[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const one of comments.toSorted((a, b) => a.number - b.number)) {
    const words = saidBy(one)
    if (!first.has(words)) first.set(words, one.number)
  }
  return first
}

function lettersOf(
  links: readonly { readonly to: string; readonly blank?: object }[],
  comments: readonly DraftComment[],
): Letters {
  const asked = new Set(links.map(({ to }) => to))
  const withComments = new Set(comments.map(({ from }) => from))
  const blank = links.flatMap(({ to, blank: said }) => (said === undefined ? [] : [to]))
  const returned = new Set([...withComments, ...blank])
  return {
    asked: asked.size,
    returned: returned.size,
    withComments: withComments.size,
    silent: [...asked].filter((unit) => !returned.has(unit)).length,
  }
}

async function draftNow(view: RegisterView, { draft }: Consultation) {
  const { body } = await need(view, 'revision', { id: draft.revision })
  return { name: body, files: await sourcesOf(view, body) }
}

/** Follows clauses of the draft that comments are about into the draft as it stands now. */
function followed(
  ports: Pick<RegisterPorts, 'readSources' | 'prepare'>,
  pinned: PinnedDraft,
  { name, files }: Awaited<ReturnType<typeof draftNow>>,
): (clause: string | undefined) => Whereabouts {
  const { digested } = ports.readSources(name, files)
  if (digested === undefined)
    return (clause) => ({
      fate: clause === undefined ? 'unplaced' : 'unknown',
      at: [],
      isRenumbered: false,
    })
  const [left, right] = [ports.prepare(pinned).expanded, ports.prepare(digested).expanded]
  const fates = new Map<string, ClauseFate>()
  for (const fate of followClauses(left, right).clauses)
    for (const { clause } of fate.before) fates.set(clause, fate)
  const sections = new Map(placesOf(digested.pack).map((place) => [place.id, place]))
  const before = new Map(pinned.places.map((place) => [place.id, place]))
  return (clause) => {
    if (clause === undefined) return { fate: 'unplaced', at: [], isRenumbered: false }
    const fate = fates.get(clause)
    if (fate !== undefined && fate.fate !== 'new')
      return {
        fate: fate.fate,
        at: fate.after.map(({ clause: id, number }) => at(id, number)),
        isRenumbered: fate.renumbered,
      }
    // A section is no clause that is judged: it is the same as long as its id is there.
    const section = sections.get(clause)
    if (section === undefined) return { fate: 'withdrawn', at: [], isRenumbered: false }
    const isRenumbered = section.number !== before.get(clause)?.number
    return { fate: 'same', at: [at(section.id, section.number)], isRenumbered }
  }
}

function at(clause: string, number: string | undefined): Whereabouts['at'][number] {
  return { clause, ...(number === undefined ? {} : { number }) }
}
