import { createHash } from 'node:crypto'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { MessageKey } from '../../domain/messages/keys.ts'
import type { GivenParameters } from '../../domain/messages/message.ts'
import { STYLE } from './style.ts'

/** Headers of a page: only its own style is let through, and nothing from elsewhere. */
export const htmlHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
}

/** A page with its title for readers of a language; `body` is HTML. */
export function page(title: string, body: string, catalogue: Catalogue): string {
  return `<!doctype html>
<html lang="${escaped(catalogue.say('language-tag'))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** The sentences of a catalogue as HTML shows them; links and marks stand beside them, never inside. */
export function htmlOf(catalogue: Catalogue) {
  return <K extends MessageKey>(key: K, ...given: GivenParameters<K>): string =>
    escaped(catalogue.say(key, ...given))
}

/** Text as HTML shows it, in content and in quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`)
}
