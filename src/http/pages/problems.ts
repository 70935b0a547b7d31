import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { ProblemKind } from '../replies/problem.ts'
import { escaped, page } from './page.ts'

/** The page of one kind of problem. */
export function problemPage(kind: ProblemKind, catalogue: Catalogue): string {
  const { code, status, title, meaning, remedy } = kind
  const problems = catalogue.say('problems-title')
  return page(
    `${title} – Touchstone`,
    `<main>
<p class="eyebrow"><a href="/">Touchstone</a> · <a href="/problems">${escaped(problems)}</a></p>
<h1>${escaped(title)}</h1>
<p><code>${code}</code> <span class="tag">HTTP ${status}</span></p>
<h2>${escaped(catalogue.say('problems-meaning'))}</h2>
<p>${escaped(meaning)}</p>
<h2>${escaped(catalogue.say('problems-remedy'))}</h2>
<p>${escaped(remedy)}</p>
</main>`,
    catalogue,
  )
}

/** All kinds of problems on one page. */
export function problemsPage(kinds: readonly ProblemKind[], catalogue: Catalogue): string {
  const title = catalogue.say('problems-title')
  const heads = (['problems-status', 'problems-code', 'problems-what'] as const).map(
    (key) => `<th>${escaped(catalogue.say(key))}</th>`,
  )
  const rows = kinds.map(
    ({ code, status, title: what, type }) =>
      `<tr><td>${status}</td><td><a href="${type}"><code>${code}</code></a></td><td>${escaped(what)}</td></tr>`,
  )
  return page(
    `${title} – Touchstone`,
    `<main>
<p class="eyebrow"><a href="/">Touchstone</a></p>
<h1>${escaped(title)}</h1>
<p>${escaped(catalogue.say('problems-lead'))}</p>
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>`,
    catalogue,
  )
}
