import type { Operations } from '../../../client/api.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'

export type WrittenNames = Operations['getOrganisation']['answer']['name']
export type WrittenSite = Operations['getCertificate']['answer']['sites'][number]

/** Words without the languages in which there are none. */
export function cleaned(names: WrittenNames): WrittenNames {
  return Object.fromEntries(Object.entries(names).filter(([, text]) => text !== ''))
}

/** A site without the languages in which there are no words, and without an address that has none. */
export function cleanedSite({ name, address = {} }: WrittenSite): WrittenSite {
  const kept = cleaned(address)
  return { name: cleaned(name), ...(Object.keys(kept).length === 0 ? {} : { address: kept }) }
}

/** Whether words are the same, where a language without words is one that is not there. */
export function isAlike(one: WrittenNames, other: WrittenNames): boolean {
  return TEXT_LANGUAGES.every((language) => (one[language] ?? '') === (other[language] ?? ''))
}

/** The same of a site, name and address. */
export function isSiteAlike(one: WrittenSite, other: WrittenSite): boolean {
  return isAlike(one.name, other.name) && isAlike(one.address ?? {}, other.address ?? {})
}
