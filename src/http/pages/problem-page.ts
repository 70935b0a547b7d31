import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Problem } from '../replies/problem.ts'
import { escaped, htmlOf } from './page.ts'
import { publicPage } from './public-frame.ts'

/** A problem for somebody who came with a browser: what is wrong, what to do, where to go on. */
export function problemAsPage(
  problem: Problem,
  of: {
    readonly catalogue: Catalogue
    /** Where they wanted to go. */
    readonly path: string
    readonly hasRegister: boolean
    readonly remedy: string
  },
) {
  const { catalogue, path, hasRegister, remedy } = of
  const { title, detail, errors = [], requestId, type } = problem
  const say = htmlOf(catalogue)
  const faults = errors.map(({ message }) => `<li>${escaped(message)}</li>`)
  const { language } = catalogue
  return publicPage({
    catalogue,
    title,
    address: { path },
    hasRegister,
    body: `<h1>${escaped(title)}</h1>
<p class="panel bad">${escaped(detail)}</p>
${faults.length === 0 ? '' : `<ul>${faults.join('')}</ul>`}
<p>${escaped(remedy)}</p>
<p>${say('page-problem-next')} <a href="/standards?language=${language}">${say('page-room-standards')}</a>${hasRegister ? ` · <a href="/register?language=${language}">${say('public-register')}</a>` : ''} · <a href="/">${say('page-home')}</a></p>
<p class="soft"><a href="${escaped(type)}">${escaped(problem.code)}</a> · <code>${escaped(requestId)}</code></p>`,
  })
}
