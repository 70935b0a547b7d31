import type { PublicSearch } from '../../app/trust/public-register.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import { STATUSES } from '../../domain/trust/status-list.ts'
import { statusWords } from '../../domain/trust/status-words.ts'
import { escaped, htmlOf } from './page.ts'
import { publicPage } from './public-frame.ts'

/** The public register as a page: a search, what it finds, and the same as data. */
export function registerPage(of: {
  readonly search: PublicSearch
  readonly items: readonly PublicEntry[]
  /** Cursor of what follows. */
  readonly next: string | undefined
  readonly isFirst: boolean
  readonly catalogue: Catalogue
}) {
  const { search, items, next, isFirst, catalogue } = of
  const { language } = catalogue
  const say = htmlOf(catalogue)
  const narrowed = Object.entries(search).filter(([, value]) => value !== '')
  const query = (more: { readonly [name: string]: string }): string =>
    escaped(new URLSearchParams([...narrowed, ...Object.entries(more)]).toString())
  const options = STATUSES.map(
    (status) =>
      `<option value="${status}"${search.status === status ? ' selected' : ''}>${escaped(statusWords(status, catalogue))}</option>`,
  )
  const nothing = `<p class="panel" role="status">${say('public-none-found')}</p>`
  return publicPage({
    catalogue,
    title: catalogue.say('public-register'),
    address: { path: '/register', query: narrowed },
    room: 'register',
    body: `<h1>${say('public-register')}</h1>
<form action="/register" method="get" role="search">
<label class="wide">${say('public-number-or-holder')}<br><input name="text" type="search" maxlength="200" value="${escaped(search.text ?? '')}"></label>
<label>${say('public-status')}<br><select name="status"><option value="">${say('public-status-any')}</option>${options.join('')}</select></label>
<input type="hidden" name="language" value="${language}">
<button>${say('public-search')}</button>
</form>
${items.length === 0 ? nothing : table(items, catalogue)}
<p>${isFirst ? '' : `<a href="/register?${query({ language })}">${say('public-page-first')}</a> `}${next === undefined ? '' : `<a rel="next" href="/register?${query({ cursor: next, language })}">${say('public-page-next')} →</a>`}</p>
<p class="soft">${say('public-as-data')} <a href="/v1/public/certificates.csv?${query({})}">CSV</a> · <a href="/v1/public/certificates?${query({})}">JSON</a></p>
<p class="soft"><a href="/check?language=${language}">${say('public-check')}</a> · <a href="/verify.html">${say('public-offline')}</a></p>`,
  })
}

function table(items: readonly PublicEntry[], catalogue: Catalogue): string {
  const { language } = catalogue
  const say = htmlOf(catalogue)
  const heads = [
    say('certificate-number'),
    say('certificate-holder'),
    say('certificate-standard'),
    say('certificate-level'),
    say('certificate-valid-until'),
    say('public-status'),
  ]
  const rows = items.map((entry) => {
    const { number, holder, heldBy, standard, level, validUntil, status, isSpecimen } = entry
    const chip = `<span class="chip ${isSpecimen ? 'specimen' : status}">${escaped(statusWords(status, catalogue))}</span>`
    const cells = [
      `<a href="/c/${encodeURIComponent(number)}?language=${language}">${escaped(number)}</a>`,
      escaped(catalogue.text(holder.name)) +
        (heldBy === undefined
          ? ''
          : `<br><span class="soft">${say('public-held-by-short', { name: catalogue.text(heldBy.name) })}</span>`),
      escaped(standard.designation),
      escaped(catalogue.text(level.title)),
      `<span class="day">${escaped(validUntil)}</span>`,
      isSpecimen
        ? `<span><span class="tag">${say('certificate-specimen')}</span> ${chip}</span>`
        : chip,
    ]
    return `<tr>${cells.map((cell, at) => `<td data-head="${heads[at] ?? ''}">${cell}</td>`).join('')}</tr>`
  })
  return `<div class="scroll"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`
}
