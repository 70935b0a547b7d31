import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import type { PublishedKeys } from '../../domain/trust/keys.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import { STATUS_SIGNS, statusWords } from '../../domain/trust/status-words.ts'
import { SIGNS } from '../../domain/trust/verdict-words.ts'
import { escaped, htmlOf } from './page.ts'
import { momentLine, paperCard } from './paper-check.ts'
import { publicPage } from './public-frame.ts'
import { starsPicture } from './stars.ts'

const SCRIPT = readFileSync(
  join(import.meta.dirname, '../../verifier/built/certificate-page.js'),
  'utf8',
)

type Shown = { readonly catalogue: Catalogue; readonly keys: PublishedKeys }

/** Colour of each status; never colour alone. */
const LOOKS: { readonly [S in PublicEntry['status']]: string } = {
  active: 'active',
  suspended: '',
  withdrawn: 'bad',
  expired: 'bad',
  superseded: 'bad',
}

/** The page that the QR code of a certificate leads to. `now` is RFC 3339. */
export function certificatePage(entry: PublicEntry, now: string, shown: Shown) {
  const { catalogue, keys } = shown
  const { language } = catalogue
  const say = htmlOf(catalogue)
  const { number, holder, level, supersededBy } = entry
  const isFor = entry.isSpecimen
    ? catalogue.say('certificate-specimen')
    : statusWords(entry.status, catalogue)
  const { look, sign, title, words } = statusOf(entry, catalogue)
  const link =
    supersededBy === undefined
      ? ''
      : ` <a href="/c/${encodeURIComponent(supersededBy)}?language=${language}">${escaped(supersededBy)}</a>`
  return publicPage({
    catalogue,
    title: `${number} · ${isFor}`,
    address: { path: `/c/${encodeURIComponent(number)}` },
    room: 'register',
    script: { code: SCRIPT, given: { keys } },
    body: `<h1>${escaped(catalogue.text(holder.name))}</h1>
<div class="status ${look}"><span class="sign" aria-hidden="true">${sign}</span><div><b>${title}</b>${words}${link}<br>${momentLine(now, catalogue)}</div></div>
<p id="claim" class="panel" role="status" hidden data-number="${escaped(number)}" data-holder="${escaped(catalogueIn('zh').text(holder.name))}" data-level="${escaped(level.id)}" data-valid-from="${escaped(entry.validFrom)}" data-valid-until="${escaped(entry.validUntil)}" data-claim="${escaped(entry.claim ?? '')}"></p>
<dl>
${rowsOf(entry, catalogue)
  .map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`)
  .join('\n')}
</dl>
${paperCard(catalogue)}
<p class="soft"><a href="/v1/public/certificates/${encodeURIComponent(number)}">JSON</a> · <a href="/verify.html">${say('public-offline')}</a> · <a href="/v1/public/certificates/${encodeURIComponent(number)}/proof" download="certificate.tlog-proof">${say('public-proof')}</a></p>`,
  })
}

/** What the register says first; a specimen is called one before anything else. HTML. */
function statusOf(entry: PublicEntry, catalogue: Catalogue) {
  const { status, isSpecimen, statusSince } = entry
  const say = htmlOf(catalogue)
  const since =
    statusSince === undefined ? '' : ` ${say('public-since', { date: { date: statusSince } })}`
  if (!isSpecimen)
    return {
      look: LOOKS[status],
      sign: STATUS_SIGNS[status],
      title: escaped(statusWords(status, catalogue)),
      words: `${say(`public-meaning-${status}`)}${since}`,
    }
  const now = say('public-specimen-status', { status: statusWords(status, catalogue) })
  // The number of the other certificate follows.
  const meaning = status === 'superseded' ? ` ${say('public-meaning-superseded')}` : ''
  return {
    look: 'bad',
    sign: SIGNS.specimen,
    title: say('verdict-specimen'),
    words: `${say('verdict-reason-specimen')}<br><span class="soft">${now}${since}${meaning}</span>`,
  }
}

/** What the certificate states, row by row, in HTML. */
function rowsOf(
  entry: PublicEntry,
  catalogue: Catalogue,
): readonly (readonly [term: string, value: string])[] {
  const say = htmlOf(catalogue)
  const name = (words: PublicEntry['scope']): string => escaped(catalogue.text(words))
  const { number, holder, standard, level, scope, sites, firstIssuedOn, validFrom, validUntil } =
    entry
  const { gap, heldBy } = entry
  const { creditCode } = holder
  const stars =
    level.stars === undefined || level.stars === 0 ? '' : ` ${starsPicture(level.stars, catalogue)}`
  const places = sites.map((site) => {
    const address =
      site.address === undefined ? '' : ` <span class="soft">${name(site.address)}</span>`
    return `<li>${name(site.name)}${address}</li>`
  })
  return [
    [say('certificate-number'), `<code>${escaped(number)}</code>`],
    [say('certificate-holder'), everyName(holder.name, catalogue)],
    ...(heldBy === undefined
      ? []
      : [
          [
            say('public-held-by', { since: { date: heldBy.since } }),
            everyName(heldBy.name, catalogue),
          ] as const,
        ]),
    ...(creditCode === undefined
      ? []
      : [[say('public-credit-code'), escaped(creditCode)] as const]),
    [say('public-address'), name(holder.address)],
    [say('certificate-level'), `${name(level.title)}${stars}`],
    [
      say('certificate-standard'),
      `${escaped(standard.designation)}<br><span class="soft">${name(standard.title)}</span>`,
    ],
    [say('public-scope'), name(scope)],
    [say('public-sites'), `<ul>${places.join('')}</ul>`],
    [say('public-first-issued'), escaped(catalogue.show({ date: firstIssuedOn }))],
    [
      say('certificate-validity'),
      say('certificate-period', { from: { date: validFrom }, until: { date: validUntil } }),
    ],
    ...(gap === undefined
      ? []
      : [
          [
            say('public-gap'),
            say('certificate-period', { from: { date: gap.from }, until: { date: gap.until } }),
          ] as const,
        ]),
    [say('public-body'), name(entry.body)],
  ]
}

/** The page for a number under which nothing was issued. */
export function unknownCertificatePage(number: string, { catalogue, keys }: Shown) {
  const say = htmlOf(catalogue)
  return publicPage({
    catalogue,
    title: catalogue.say('verdict-not-issued'),
    address: { path: `/c/${encodeURIComponent(number)}` },
    room: 'register',
    script: { code: SCRIPT, given: { keys } },
    body: `<h1>${say('verdict-not-issued')}</h1>
<div class="status bad"><span class="sign" aria-hidden="true">${SIGNS['not-issued']}</span><div><b><code>${escaped(number)}</code></b>${say('public-unknown-why')}</div></div>
<p id="claim" class="panel" role="status" hidden data-number="(none)"></p>
${paperCard(catalogue)}`,
  })
}

/** A name in the language of the reader, and below it in the others that it is known in. */
function everyName(name: PublicEntry['holder']['name'], catalogue: Catalogue): string {
  const main = catalogue.text(name)
  const others = TEXT_LANGUAGES.flatMap((language) => {
    const other = name[language]
    if (other === undefined || other === main) return []
    const tag = escaped(catalogueIn(language).say('language-tag'))
    return [`<br><span class="soft" lang="${tag}">${escaped(other)}</span>`]
  })
  return `${escaped(main)}${others.join('')}`
}
