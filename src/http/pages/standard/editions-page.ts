import type { ListedStandard } from '../../../app/packs/list-standards.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { escaped, htmlOf } from '../page.ts'
import { publicPage } from '../public-frame.ts'
import { revisionPath } from './revision-links.ts'

/** The editions of a standard of which not exactly one revision is in force today, to choose from. */
export function editionsPage(
  { id, editions }: ListedStandard,
  of: {
    readonly catalogue: Catalogue
    readonly hasRegister: boolean
    readonly inForce: readonly { readonly edition: string; readonly revision: number }[]
  },
) {
  const { catalogue, hasRegister, inForce } = of
  const say = htmlOf(catalogue)
  const title = editions.at(-1)?.designation ?? id
  const rows = editions.flatMap((edition) =>
    edition.revisions.map(({ revision, sound, inForce: days }) => {
      const name = `${say('standard-edition', { edition: edition.edition })} ${say('standard-revision', { revision })}`
      const path = revisionPath(id, edition.edition, revision)
      const isInForce = inForce.some(
        (one) => one.edition === edition.edition && one.revision === revision,
      )
      const tag = !sound
        ? `<span class="tag bad">${say('standard-faulty')}</span>`
        : isInForce
          ? `<span class="tag good">✓ ${say('standard-in-force')}</span>`
          : `<span class="tag">${say('standard-not-in-force')}</span>`
      const from = days === undefined ? '' : say('standard-from', { from: { date: days.from } })
      return `<tr><td>${sound ? `<a href="${escaped(path)}?language=${catalogue.language}">${name}</a>` : name}</td><td>${tag}</td><td>${from}</td><td>${escaped(catalogue.text(edition.title))}</td></tr>`
    }),
  )
  return publicPage({
    catalogue,
    title,
    address: { path: `/standards/${id}` },
    room: 'standards',
    hasRegister,
    crumbs: [{ href: '/standards', name: catalogue.say('page-room-standards') }],
    body: `<h1>${escaped(title)}</h1>
<p>${say(inForce.length === 0 ? 'standard-none-in-force' : 'standard-several-in-force')}</p>
<div class="scroll" tabindex="0"><table><tbody>${rows.join('')}</tbody></table></div>`,
  })
}
