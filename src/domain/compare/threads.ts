import type { TextLanguage } from '../messages/text.ts'
import type { Because } from './comparison.ts'
import { likenessOf, type ClauseView } from './clause-view.ts'
import { containment, sizeOf, without, type Shingles } from './wording-likeness.ts'

/** Clauses of both sides that belong together: what one became, or what one came from. */
export type Thread = {
  readonly before: readonly ClauseView[]
  readonly after: readonly ClauseView[]
  /** The weakest of the links that hold it together. */
  readonly because?: Because
}

/** From here on two clauses that nothing else connects are surely one and the same. */
const SURELY_ONE = 0.75
/** From here on they are one where no other clause lays claim to either. */
const LIKELY_ONE = 0.5
/** So much of a part must be found in the whole it is taken from. */
const PART_OF = 0.7
/** So much of it must be what the whole has lost, or what it has won. */
const LOST = 0.6
/** A part with words of its own is recognised where it makes up for so much of what was lost. */
const MAKES_UP = 0.65
/** Yet so much of it must come from there. */
const STILL_FROM = 0.35
/** And so many pieces, for fewer prove nothing. */
const FEWEST = 4

type Link = { readonly l: number; readonly r: number; readonly because: Because }

/**
 * Follows every clause from left to right: by its id, by the succession that the right side declares
 * for the left edition, then by wording: whole texts that are alike, and parts of a text that turn up
 * elsewhere (split) or come in from elsewhere (merged).
 */
export function threadsOf(
  left: readonly ClauseView[],
  right: readonly ClauseView[],
  options: { readonly edition: string; readonly languages: readonly TextLanguage[] },
): readonly Thread[] {
  const links: Link[] = []
  const byId = new Map(left.map((view) => [view.id, view]))
  for (const [r, view] of right.entries()) {
    const same = byId.get(view.id)
    if (same !== undefined) links.push({ l: same.at, r, because: 'id' })
    for (const named of view.expanded.clause.succeeds ?? [])
      for (const { at: l, id } of successorsOf(named, options.edition, left))
        if (id !== view.id) links.push({ l, r, because: 'succession' })
  }
  const pair = (least: number): void => {
    const isFree = (side: 'l' | 'r', at: number): boolean => !links.some((one) => one[side] === at)
    const pairs = left
      .filter(({ at }) => isFree('l', at))
      .flatMap((l) =>
        right
          .filter(({ at }) => isFree('r', at))
          .map((r) => ({ l, r, likeness: likenessOf(l, r, options.languages) })),
      )
      .filter(({ likeness }) => likeness >= least)
      .toSorted((a, b) => b.likeness - a.likeness)
    for (const { l, r } of pairs)
      if (isFree('l', l.at) && isFree('r', r.at))
        links.push({ l: l.at, r: r.at, because: 'likeness' })
  }
  const takeParts = (): void => {
    for (const { part, whole } of partsOf(right, left, links, 'r', options.languages))
      links.push({ l: whole, r: part, because: 'likeness' })
    for (const { part, whole } of partsOf(left, right, links, 'l', options.languages))
      links.push({ l: part, r: whole, because: 'likeness' })
  }
  pair(SURELY_ONE)
  takeParts()
  pair(LIKELY_ONE)
  // What a clause has lost shows only now where its counterpart was found by the second look.
  takeParts()
  return components(left, right, links)
}

/** The clauses that `edition/id` names: a clause, or all of a section. */
function successorsOf(
  named: string,
  edition: string,
  left: readonly ClauseView[],
): readonly ClauseView[] {
  const prefix = `${edition}/`
  if (!named.startsWith(prefix)) return []
  const id = named.slice(prefix.length)
  return left.filter((view) => view.id === id || view.expanded.under.includes(id))
}

/**
 * Clauses of `parts` without any link whose text is found in one of `wholes`, in what that one's own
 * counterparts no longer say.
 */
function partsOf(
  parts: readonly ClauseView[],
  wholes: readonly ClauseView[],
  links: readonly Link[],
  side: 'l' | 'r',
  languages: readonly TextLanguage[],
): readonly { readonly part: number; readonly whole: number }[] {
  const other = side === 'l' ? 'r' : 'l'
  return parts.flatMap((part) => {
    if (links.some((one) => one[side] === part.at)) return []
    let best: { readonly part: number; readonly whole: number } | undefined
    let most = 0
    for (const whole of wholes) {
      const counterparts = links
        .filter((one) => one[other] === whole.at)
        .map((one) => parts[one[side]]!)
      const found = foundIn(part, whole, counterparts, languages)
      if (found > most) [most, best] = [found, { part: part.at, whole: whole.at }]
    }
    return best === undefined ? [] : [best]
  })
}

/** How much of `part` is found in `whole`, where enough of that is not in its counterparts; else 0. */
function foundIn(
  part: ClauseView,
  whole: ClauseView,
  counterparts: readonly ClauseView[],
  languages: readonly TextLanguage[],
): number {
  const found = languages.flatMap((language) => {
    const [inner, outer] = [part.pieces.get(language), whole.pieces.get(language)]
    if (inner === undefined || outer === undefined || sizeOf(inner) === 0) return []
    const taken = counterparts.flatMap((one): Shingles[] => {
      const pieces = one.pieces.get(language)
      return pieces === undefined ? [] : [pieces]
    })
    const lost = without(outer, taken)
    return [
      {
        all: containment(inner, outer),
        fromLost: containment(inner, lost),
        madeUp: sizeOf(lost) < FEWEST ? 0 : containment(lost, inner),
      },
    ]
  })
  if (found.length === 0) return 0
  const mean = (of: (one: (typeof found)[number]) => number): number =>
    found.reduce((sum, one) => sum + of(one), 0) / found.length
  const all = mean((one) => one.all)
  const fromLost = mean((one) => one.fromLost)
  if (all >= PART_OF && fromLost >= LOST) return all
  return mean((one) => one.madeUp) >= MAKES_UP && fromLost >= STILL_FROM ? all : 0
}

const STRENGTH: { readonly [B in Because]: number } = { likeness: 0, succession: 1, id: 2 }

/** What hangs together, in the order of the right side; what is withdrawn stands where it stood. */
function components(
  left: readonly ClauseView[],
  right: readonly ClauseView[],
  links: readonly Link[],
): readonly Thread[] {
  const ofLeft: number[] = left.map((_, index) => index)
  const ofRight: number[] = right.map((_, index) => left.length + index)
  for (const { l, r } of links) {
    const [keep, drop] = [ofLeft[l]!, ofRight[r]!]
    if (keep === drop) continue
    for (const list of [ofLeft, ofRight])
      for (const [at, mark] of list.entries()) if (mark === drop) list[at] = keep
  }
  const marks = new Set([...ofLeft, ...ofRight])
  const threads = [...marks].map((mark): Thread & { readonly place: number } => {
    const before = left.filter(({ at }) => ofLeft[at] === mark)
    const after = right.filter(({ at }) => ofRight[at] === mark)
    const held = links.filter(({ l }) => ofLeft[l] === mark).map(({ because }) => because)
    const weakest = held.toSorted((a, b) => STRENGTH[a] - STRENGTH[b])[0]
    return {
      before,
      after,
      ...(weakest === undefined ? {} : { because: weakest }),
      place: after[0]?.at ?? placeOf(before[0]!, left, right, links),
    }
  })
  return threads.toSorted((a, b) => a.place - b.place)
}

/** Just behind the nearest clause before it that is still there. */
function placeOf(
  gone: ClauseView,
  left: readonly ClauseView[],
  right: readonly ClauseView[],
  links: readonly Link[],
): number {
  for (let at = gone.at - 1; at >= 0; at -= 1) {
    const link = links.find(({ l }) => l === at)
    if (link !== undefined && left[at]!.parent === gone.parent) return link.r + 0.5
  }
  const later = links.find(({ l }) => l > gone.at && left[l]!.parent === gone.parent)
  return later === undefined ? right.length + gone.at / left.length : later.r - 0.5
}
