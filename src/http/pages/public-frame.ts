import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { catalogueIn } from '../../domain/messages/all.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Language } from '../../domain/messages/text.ts'
import { catalogueFor } from '../requests/reader.ts'
import { FAVICON } from './favicon.ts'
import { languageLinks, type Address } from './language-links.ts'
import { escaped, htmlOf } from './page.ts'
import { STYLE } from './style.ts'

const PUBLIC_STYLE = `${STYLE}
:root { --good: #1c6b45; --goodwash: #e6f4ec; --bad: #a3271f; --badwash: #fbe9e7; }
@media (prefers-color-scheme: dark) { :root { --good: #7bd3a4; --goodwash: #17301f; --bad: #f2a29b; --badwash: #3a1d1b; } }
main { padding-top: 2rem; }
:is(a, button, input, select, summary):focus-visible { outline: 3px solid var(--gold); outline-offset: 2px; border-radius: .25rem; }
h1 { font-size: 1.75rem; overflow-wrap: anywhere; }
p.panel { max-width: none; }
.status { display: flex; align-items: center; gap: 1rem; padding: 1.1rem 1.25rem; border-radius: .75rem; background: var(--wash); margin: 0 0 1rem; }
.status b { font-size: 1.5rem; line-height: 1.2; display: block; }
.status .sign { flex: none; display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; background: var(--gold); color: var(--card); font-size: 1.5rem; }
.status.active { background: var(--goodwash); } .status.active b { color: var(--good); } .status.active .sign { background: var(--good); }
.status.bad { background: var(--badwash); } .status.bad b { color: var(--bad); } .status.bad .sign { background: var(--bad); }
.soft { color: var(--soft); font-size: .875rem; }
.stars { color: var(--gold); letter-spacing: .1em; white-space: nowrap; }
dl { margin: 0; } dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; padding: .55rem 0; border-top: 1px solid var(--line); }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; } dd ul { margin: 0; padding-left: 1.1rem; }
.panel { margin: 1rem 0; padding: .9rem 1.25rem; border-radius: .6rem; background: var(--wash); overflow-wrap: anywhere; }
.panel.good { background: var(--goodwash); } .panel.bad { background: var(--badwash); }
.panel.good > b { color: var(--good); } .panel.bad > b { color: var(--bad); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; margin: 1.25rem 0; }
.card h2 { margin-top: 0; }
form { display: flex; flex-wrap: wrap; gap: .6rem; margin: 0 0 1rem; align-items: end; }
label { display: block; font-size: .875rem; color: var(--soft); }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .45rem .75rem; max-width: 100%; }
form :is(input, select, button) { height: 2.75rem; }
label.wide { flex: 1 1 16rem; } label.wide input { width: 100%; }
button { background: var(--gold); color: var(--card); border-color: var(--gold); cursor: pointer; }
.scroll { overflow-x: auto; } td:first-child, .day { white-space: nowrap; }
.chip { display: inline-block; padding: 0 .6rem; border-radius: 1rem; background: var(--badwash); color: var(--bad); white-space: nowrap; }
.chip.active { background: var(--goodwash); color: var(--good); } .chip.specimen { background: none; color: var(--soft); } .chip.suspended { background: var(--wash); color: var(--gold); }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; gap: 0; } main { padding-inline: 1rem; } thead { display: none; } tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); } td { display: grid; grid-template-columns: 7rem 1fr; justify-items: start; border: 0; padding: .1rem 0; } td::before { content: attr(data-head); color: var(--soft); } }
`

/** A page for the public in one language, with what it needs around it. */
export type PublicPage = {
  readonly catalogue: Catalogue
  readonly address: Address
  readonly title: string
  /** HTML. */
  readonly body: string
  /** A script of ours that the page runs, and what is given to it. */
  readonly script?: { readonly code: string; readonly given: unknown }
}

/** The page as HTML, with the headers it is sent with: its own style and script alone are let through. */
export function publicPage(of: PublicPage): {
  readonly html: string
  readonly headers: { readonly [name: string]: string }
} {
  const { catalogue, address, title, body, script } = of
  const { language } = catalogue
  const say = htmlOf(catalogue)
  const run =
    script === undefined
      ? ''
      : `<script type="application/json" id="given">${inScript(script.given)}</script>\n<script>${script.code}</script>`
  const html = `<!doctype html>
<html lang="${say('language-tag')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<style>${PUBLIC_STYLE}</style>
</head>
<body>
<main>
<nav class="top">${FAVICON}<a href="/register?language=${language}">${say('public-register')}</a>${languageLinks(address, catalogue)}</nav>
${body}
</main>
${run}
</body>
</html>
`
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(PUBLIC_STYLE)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script.code)}'`, "connect-src 'self'"]),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'content-language': language,
      vary: 'accept-language',
      'cache-control': 'no-cache',
    },
  }
}

/** The words of the language that the address or else the browser asks for; Chinese where neither does. */
export function readerOf(
  request: FastifyRequest<{ Querystring: { readonly language?: Language } }>,
): Catalogue {
  // The address is not checked yet where it is at fault itself.
  const asked = LANGUAGES.find((one) => one === request.query.language)
  return asked === undefined ? catalogueFor(request, 'zh') : catalogueIn(asked)
}

/** JSON that ends no element it stands in. */
export function inScript(given: unknown): string {
  return JSON.stringify(given).replaceAll('<', String.raw`\u003c`)
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
