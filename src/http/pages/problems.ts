import { PROBLEMS, type ProblemCode } from '../problem.ts'
import { escaped, page } from './page.ts'

/** The page of one kind of problem. */
export function problemPage(code: ProblemCode): string {
  const { status, title, meaning, remedy } = PROBLEMS[code]
  return page(
    `${title} – Touchstone`,
    `<main lang="en">
<p class="eyebrow"><a href="/">Touchstone</a> · <a href="/problems">Problems</a></p>
<h1>${escaped(title)}</h1>
<p><code>${code}</code> <span class="tag">HTTP ${status}</span></p>
<h2>What it means</h2>
<p>${escaped(meaning)}</p>
<h2>What to do</h2>
<p>${escaped(remedy)}</p>
</main>`,
  )
}

/** All kinds of problems on one page. */
export function problemsPage(codes: readonly ProblemCode[]): string {
  const rows = codes.map((code) => {
    const { status, title } = PROBLEMS[code]
    return `<tr><td>${status}</td><td><a href="/problems/${code}"><code>${code}</code></a></td><td>${escaped(title)}</td></tr>`
  })
  return page(
    'Problems – Touchstone',
    `<main lang="en">
<p class="eyebrow"><a href="/">Touchstone</a></p>
<h1>Problems</h1>
<p>Every answer that is not the one asked for is a document after RFC 9457. These are the kinds.</p>
<table>
<thead><tr><th>Status</th><th>Code</th><th>What happened</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>`,
  )
}
