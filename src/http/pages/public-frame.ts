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
.status { display: flex; align-items: center; gap: 16px; padding: 16px 20px; border-radius: 4px; background: var(--tint); margin: 0 0 16px; }
.status b { font-size: 24px; line-height: 32px; display: block; }
.status .sign { flex: none; display: grid; place-items: center; width: 44px; height: 44px; border-radius: 50%; background: var(--gold); color: var(--card); font-size: 22px; }
.status.active { background: var(--good); } .status.active b { color: var(--green); } .status.active .sign { background: var(--green); }
.status.bad { background: var(--bad); } .status.bad b { color: var(--red); } .status.bad .sign { background: var(--red); }
.plain dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 16px; padding: 9px 0; border-top: 1px solid var(--line); }
.plain dt { color: var(--ink2); } .plain dd { overflow-wrap: anywhere; } .plain dd ul { padding-left: 18px; }
.panel { margin: 16px 0; padding: 12px 20px; border-radius: 4px; background: var(--tint); overflow-wrap: anywhere; }
.plain p.panel { max-width: none; }
.panel.good { background: var(--good); } .panel.bad { background: var(--bad); }
.panel.good > b { color: var(--green); } .panel.bad > b { color: var(--red); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 20px; margin: 20px 0; }
.plain .card h2 { margin-top: 0; }
form { display: flex; flex-wrap: wrap; gap: 10px; margin: 0 0 16px; align-items: end; }
label { display: block; font-size: 14px; line-height: 22px; color: var(--ink2); }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 3px; padding: 6px 12px; max-width: 100%; }
form :is(input, select, button) { height: 44px; }
label.wide { flex: 1 1 16rem; } label.wide input { width: 100%; }
button { background: var(--ink); color: var(--on-button); border-color: var(--ink); cursor: pointer; }
.plain td:first-child, .day { white-space: nowrap; }
.chip { display: inline-block; padding: 0 8px; border-radius: 2px; background: var(--bad); color: var(--red); white-space: nowrap; }
.chip.active { background: var(--good); color: var(--green); } .chip.specimen { background: none; color: var(--ink2); } .chip.suspended { background: var(--tint); color: var(--gold); }
@media (max-width: 34rem) { .plain dl > div { grid-template-columns: 1fr; gap: 0; } .plain thead { display: none; } .plain tr { display: block; padding: 10px 0; border-bottom: 1px solid var(--line); } .plain td { display: grid; grid-template-columns: 7rem 1fr; justify-items: start; border: 0; padding: 2px 0; } .plain td::before { content: attr(data-head); color: var(--ink2); } }
`

/** Where a page belongs, in the head of all pages. */
export type PublicRoom = 'standards' | 'register' | 'check'

/** A page for the public in one language, with what it needs around it. */
export type PublicPage = {
  readonly catalogue: Catalogue
  readonly address: Address
  readonly title: string
  /** HTML. */
  readonly body: string
  /** Which room of the head it belongs to. */
  readonly room?: PublicRoom
  /** Whether there is a register that anybody may look into. Default: there is. */
  readonly hasRegister?: boolean
  /** The pages above this one, outermost first. */
  readonly crumbs?: readonly { readonly href: string; readonly name: string }[]
  /** What the page is called below those; its title when not given. */
  readonly here?: string
  /** Style of its own. With it the page is not the narrow column of text that others are. */
  readonly style?: string
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
  const style = of.style === undefined ? PUBLIC_STYLE : `${STYLE}${of.style}`
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
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${say('page-skip')}</a>
<header class="top"><a class="home" href="/?language=${language}">${FAVICON}${say('page-home')}</a><nav class="rooms" aria-label="${say('page-rooms')}">${rooms(of)}</nav>${languageLinks(address, catalogue)}</header>
${crumbLine(of)}
<main id="main" tabindex="-1"${of.style === undefined ? ' class="plain"' : ''}>
${body}
</main>
${run}
</body>
</html>
`
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
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

function rooms({ catalogue, room, hasRegister = true }: PublicPage): string {
  const say = htmlOf(catalogue)
  const links: readonly (readonly [PublicRoom, string, string])[] = [
    ['standards', '/standards', say('page-room-standards')],
    ...(hasRegister
      ? ([
          ['register', '/register', say('page-room-register')],
          ['check', '/check', say('page-room-check')],
        ] as const)
      : []),
  ]
  return links
    .map(
      ([id, href, name]) =>
        `<a href="${href}?language=${catalogue.language}"${id === room ? ' aria-current="true"' : ''}>${name}</a>`,
    )
    .join('')
}

function crumbLine({ catalogue, crumbs, title, here = title }: PublicPage): string {
  if (crumbs === undefined) return ''
  const above = crumbs.map(
    ({ href, name }) =>
      `<a href="${escaped(href)}?language=${catalogue.language}">${escaped(name)}</a><i aria-hidden="true">/</i>`,
  )
  return `<nav class="crumbs" aria-label="${htmlOf(catalogue)('page-crumbs')}">${above.join('')}<span aria-current="page">${escaped(here)}</span></nav>`
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
