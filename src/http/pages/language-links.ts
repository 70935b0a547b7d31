import { catalogueIn } from '../../domain/messages/all.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { escaped } from './page.ts'

/** Where a page is: its path, and its query without the language. */
export type Address = {
  readonly path: string
  readonly query?: readonly [name: string, value: string][]
}

/** A link for each other language to the same page in it. */
export function languageLinks({ path, query = [] }: Address, catalogue: Catalogue): string {
  const others = LANGUAGES.filter((one) => one !== catalogue.language)
  const links = others.map((language) => {
    const other = catalogueIn(language)
    const tag = escaped(other.say('language-tag'))
    const asked = new URLSearchParams([...query, ['language', language]])
    const address = escaped(`${path}?${asked.toString()}`)
    const name = escaped(other.say('language-name'))
    return `<a class="other" lang="${tag}" hreflang="${tag}" href="${address}">${name}</a>`
  })
  return `<span class="others">${links.join('')}</span>`
}
