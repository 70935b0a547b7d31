import { placeName } from '../../domain/drafting/clauses/place-name.ts'
import type { Naming } from '../../domain/drafting/clauses/namings.ts'
import type { PlanRefusal } from '../../domain/drafting/clauses/plan.ts'
import type { Mention } from '../../domain/drafting/clauses/renumber.ts'
import type { ReadDraft } from '../../domain/drafting/read-draft.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'

/** What names a clause, counted by what it is to the clause. */
export function namingLines(words: Catalogue, namings: readonly Naming[]): readonly string[] {
  return [...Map.groupBy(namings, ({ kind }) => kind)].map(([kind, list]) =>
    words.say('clauses-naming-count', {
      naming: words.say('clauses-naming', { kind }),
      count: list.length,
    }),
  )
}

/** Why something cannot be done with a clause. */
export function refusalWords(
  words: Catalogue,
  draft: ReadDraft,
  refused: PlanRefusal,
  labelOf: (id: string) => string,
): string {
  if (refused.why === 'named') {
    const { at, id, kind } = refused.naming
    const place = placeName(draft, at)
    return words.say('clauses-why-named', {
      place: words.say('clauses-place', {
        member: place.member,
        name: words.text(place.name) || place.id,
      }),
      clause: labelOf(id),
      naming: words.say('clauses-naming', { kind }),
    })
  }
  const clause = 'clause' in refused ? labelOf(refused.clause) : ''
  return words.say('clauses-why', { why: refused.why, clause })
}

/** The numbers that texts go on mentioning as they were. */
export function mentionWords(words: Catalogue, mentions: readonly Mention[]): string {
  const pairs = new Map(mentions.map(({ before, after }) => [before, after]))
  return words.say('clauses-mentions', {
    count: mentions.length,
    list: {
      list: [...pairs].map(([before, after]) => words.say('clauses-mention', { before, after })),
      joined: 'and',
    },
  })
}
