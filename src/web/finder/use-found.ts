import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { folded } from '../../domain/messages/same-text.ts'
import { useDrafts, useRevisionName } from '../drafts/draft-record.ts'
import { useOthers } from '../drafts/use-presence.ts'
import type { Access, Who } from '../people/session.tsx'
import {
  BRING_COMPLAINT,
  calculatorAddress,
  certificateAddress,
  draftAddress,
  inLanguage,
  placeAt,
  readingAddress,
  rulerAddress,
} from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** Something that can be gone to by its name. */
export type FoundPlace = {
  readonly kind: 'here' | 'page' | 'standard' | 'draft' | 'certificate'
  readonly name: string
  readonly more?: string
  readonly href: string
}

/** So many certificates are shown; whoever looks for more finds them at the desk. */
const MOST_CERTIFICATES = 8

/** What is called so, in part; with nothing typed every page, standard and draft. */
export function useFound(
  text: string,
  access: Access,
  who: Who | undefined,
): readonly FoundPlace[] {
  const words = useWords()
  const service = useService()
  const nameOf = useRevisionName()
  const drafts = useDrafts(who)
  const place = placeAt(location.pathname)
  const others = useOthers(place.page === 'draft' ? place.id : undefined)
  const standards = useQuery({
    queryKey: ['standards'],
    queryFn: async ({ signal }) => (await service('listStandards', { signal })).data.standards,
  })
  const wanted = folded(text)
  const certificates = useQuery({
    queryKey: ['finder', who?.id, wanted],
    queryFn: async ({ signal }) => {
      const query = { text: wanted, limit: String(MOST_CERTIFICATES), first: 'newest' } as const
      return (await service('listCertificates', { query, signal })).data.items
    },
    enabled: who !== undefined && wanted !== '',
    placeholderData: keepPreviousData,
  })
  const to = (address: string): string => inLanguage(address, words.language)
  const page = (name: string, address: string): FoundPlace => ({
    kind: 'page',
    name,
    href: to(address),
  })

  const signedIn =
    who === undefined
      ? []
      : [
          page(words.say('studio-drafts'), '/studio/drafts'),
          page(words.say('table-page-title'), '/studio/drafts/from-table'),
          page(words.say('studio-decisions'), '/studio/decisions'),
          page(words.say('complaints-bring'), BRING_COMPLAINT),
          page(words.say('studio-certificates'), '/studio/certificates'),
          page(words.say('templates-title'), '/studio/templates'),
          page(words.say('studio-people'), '/studio/people'),
          page(words.say('people-keys'), '/studio/keys'),
          ...(access === 'demo' ? [] : [page(words.say('people-account'), '/studio/account')]),
        ]
  // Whoever has the same draft open is found by name, and so is the page that they have open.
  const here = others.map(({ name }): FoundPlace => ({
    kind: 'here',
    name,
    href: to(location.pathname),
  }))
  const pages = [
    page(words.say('studio-begin'), '/studio'),
    page(words.say('studio-standards'), '/standards'),
    ...signedIn,
    ...(access !== 'none' && who === undefined
      ? [page(words.say('people-sign-in'), '/studio/sign-in')]
      : []),
  ]
  const readings = (standards.data ?? []).flatMap(({ id: standard, editions }) =>
    editions.flatMap(({ edition, designation, title, revisions }): readonly FoundPlace[] => {
      const newest = revisions.filter(({ sound }) => sound).at(-1)
      if (newest === undefined) return []
      const revision = { standard, edition, revision: String(newest.revision) }
      const name = designation ?? `${standard} ${edition}`
      const more = words.text(title)
      const address = readingAddress(revision)
      return [
        { kind: 'standard', name, more, href: to(address) },
        page(`${name} ${words.say('calculator-title')}`, calculatorAddress(revision)),
        page(`${name} ${words.say('ruler-title')}`, rulerAddress(revision)),
      ]
    }),
  )
  const drafted = (drafts.data ?? []).map((one): FoundPlace => ({
    kind: 'draft',
    name: nameOf(one),
    href: to(draftAddress(one.id)),
  }))
  const named = [...here, ...pages, ...readings, ...drafted].filter(({ name, more = '' }) => {
    const whole = folded(`${name} ${more}`)
    return wanted.split(' ').every((part) => whole.includes(part))
  })
  if (wanted === '') return named
  const issued = (certificates.data ?? []).map(({ id, holder, number }): FoundPlace => ({
    kind: 'certificate',
    name: words.text(holder),
    more: number,
    href: to(certificateAddress(id)),
  }))
  // Whoever is not signed in looks certificates up as the public does.
  const inRegister: readonly FoundPlace[] =
    access === 'none' || who !== undefined
      ? []
      : [
          {
            kind: 'page',
            name: words.say('studio-find-register', { text: text.trim() }),
            href: inLanguage('/register', words.language, { text: text.trim() }),
          },
        ]
  return [...named, ...issued, ...inRegister]
}
