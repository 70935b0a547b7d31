import { wording, type Language } from '../../domain/pack/text.ts'
import type { PublicSearch } from '../../app/trust/public-register.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import { SPECIMEN_WORDS, STATUS_WORDS } from '../../domain/trust/status-words.ts'
import { STATUSES } from '../../domain/trust/status-list.ts'
import { escaped } from './page.ts'
import { publicPage } from './public-frame.ts'

/** The public register as a page: a search, what it finds, and the same as data. */
export function registerPage(of: {
  readonly search: PublicSearch
  readonly items: readonly PublicEntry[]
  /** Cursor of what follows. */
  readonly next: string | undefined
  readonly isFirst: boolean
  readonly language: Language
}) {
  const { search, items, next, isFirst, language } = of
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const narrowed = Object.entries(search).filter(([, value]) => value !== '')
  const query = (more: { readonly [name: string]: string }): string =>
    escaped(new URLSearchParams([...narrowed, ...Object.entries(more)]).toString())
  const title = say('证书公示', 'Register of certificates')
  const options = STATUSES.map(
    (status) =>
      `<option value="${status}"${search.status === status ? ' selected' : ''}>${STATUS_WORDS[status][language]}</option>`,
  )
  const nothing = `<p class="panel" role="status">${say('没有符合条件的证书。可以少输几个字，或换一种状态。', 'No certificate fits. Type less of the name, or choose another status.')}</p>`
  return publicPage({
    language,
    title,
    other: `/register?${new URLSearchParams([...narrowed, ['language', language === 'zh' ? 'en' : 'zh']]).toString()}`,
    body: `<h1>${title}</h1>
<form action="/register" method="get" role="search">
<label class="wide">${say('编号或名称', 'Number or name')}<br><input name="text" type="search" maxlength="200" value="${escaped(search.text ?? '')}"></label>
<label>${say('状态', 'Status')}<br><select name="status"><option value="">${say('全部', 'All')}</option>${options.join('')}</select></label>
<input type="hidden" name="language" value="${language}">
<button>${say('查询', 'Search')}</button>
</form>
${items.length === 0 ? nothing : table(items, language)}
<p>${isFirst ? '' : `<a href="/register?${query({ language })}">${say('回到第一页', 'First page')}</a> `}${next === undefined ? '' : `<a rel="next" href="/register?${query({ cursor: next, language })}">${say('下一页', 'Next page')} →</a>`}</p>
<p class="soft">${say('整个登记簿', 'All of it')}: <a href="/v1/public/certificates.csv?${query({})}">CSV</a> · <a href="/v1/public/certificates?${query({})}">JSON</a> · <a href="/check?language=${language}">${say('核对证书文件', 'Check a certificate file')}</a> · <a href="/verify.html">${say('断网也能用的核验页', 'A page that checks without a network')}</a></p>`,
  })
}

function table(items: readonly PublicEntry[], language: Language): string {
  const heads = {
    zh: ['编号', '持证组织', '标准', '等级', '有效期至', '状态'],
    en: ['Number', 'Holder', 'Standard', 'Level', 'Valid until', 'Status'],
  }[language]
  const rows = items.map((entry) => {
    const { number, holder, standard, level, validUntil, status, isSpecimen } = entry
    const chip = `<span class="chip ${isSpecimen ? 'specimen' : status}">${STATUS_WORDS[status][language]}</span>`
    const cells = [
      `<a href="/c/${encodeURIComponent(number)}?language=${language}">${escaped(number)}</a>`,
      escaped(wording(holder.name, language)),
      escaped(standard.designation),
      escaped(wording(level.title, language)),
      `<span class="day">${escaped(validUntil)}</span>`,
      isSpecimen
        ? `<span><span class="tag">${SPECIMEN_WORDS[language]}</span> ${chip}</span>`
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
