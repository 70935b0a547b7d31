import type { ListedStandard } from '../../../app/packs/list-standards.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { escaped, htmlOf } from '../page.ts'
import { publicPage } from '../public-frame.ts'

/** All standards, to choose the one to read. */
export function standardsPage(
  standards: readonly ListedStandard[],
  { catalogue, hasRegister }: { readonly catalogue: Catalogue; readonly hasRegister: boolean },
) {
  const say = htmlOf(catalogue)
  const title = catalogue.say('page-room-standards')
  return publicPage({
    catalogue,
    title,
    address: { path: '/standards' },
    room: 'standards',
    hasRegister,
    body: `<h1>${escaped(title)}</h1>
<p>${say('standards-lead')}</p>
${standards.length === 0 ? `<p class="panel">${say('standards-none')}</p>` : standardCards(standards, catalogue)}`,
  })
}

/** A card for each standard, which leads to the page on which it is read. */
export function standardCards(standards: readonly ListedStandard[], catalogue: Catalogue): string {
  return `<ul class="cards wide">
${standards.map((one) => card(one, catalogue)).join('\n')}
</ul>`
}

function card({ id, editions }: ListedStandard, catalogue: Catalogue): string {
  const edition = editions.at(-1)
  const isMarked = edition?.revisions.some(({ status }) => status === 'illustrative') === true
  const mark = isMarked
    ? ` <span class="illustrative">${htmlOf(catalogue)('standard-mark-illustrative')}</span>`
    : ''
  const title = catalogue.text(edition?.title) || id
  return `<li><a href="/standards/${escaped(id)}?language=${catalogue.language}"><span class="id">${escaped(edition?.designation ?? id)}</span>${mark}<b>${escaped(title)}</b></a></li>`
}
