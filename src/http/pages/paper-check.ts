import type { PaperVerdict } from '../../app/trust/check-paper.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { paperWords } from '../../domain/trust/paper-words.ts'
import type { PublicEntry } from '../../domain/trust/public-entry.ts'
import { statusWords } from '../../domain/trust/status-words.ts'
import { momentWords } from '../../domain/trust/verdict-words.ts'
import { escaped, htmlOf } from './page.ts'
import { publicPage } from './public-frame.ts'

/** The field of the form that the file comes in. */
export const PAPER_FIELD = 'paper'

/** Why no paper could be looked at. */
export type CheckTrouble = 'no-file' | 'too-large' | 'too-often' | 'broken'

const TROUBLE: { readonly [T in CheckTrouble]: (megabytes: number) => Message } = {
  'no-file': () => message('public-trouble-no-file'),
  'too-large': (megabytes) => message('public-trouble-too-large', { megabytes }),
  'too-often': () => message('public-trouble-too-often'),
  broken: () => message('public-trouble-broken'),
}

/** A card in which a Word file is checked against what was issued; a plain form, so no script is needed. */
export function paperCard(catalogue: Catalogue): string {
  const say = htmlOf(catalogue)
  return `<section class="card" aria-labelledby="paper-title">
<h2 id="paper-title">${say('public-check')}</h2>
<p class="soft" id="paper-hint">${say('public-check-hint')}</p>
<form id="paper-form" action="/check?language=${catalogue.language}" method="post" enctype="multipart/form-data">
<label class="wide" for="file">${say('public-check-file')}<br><input id="file" name="${PAPER_FIELD}" type="file" accept=".docx" required aria-describedby="paper-hint"></label>
<button>${say('public-check-now')}</button>
</form>
<div id="paper" class="panel" role="status" hidden></div>
</section>`
}

/** As of when the register was asked (`now`, RFC 3339), as a line of HTML. */
export function momentLine(now: string, catalogue: Catalogue): string {
  return `<span class="soft">${htmlOf(catalogue)('public-as-of')} <time datetime="${escaped(now)}">${escaped(momentWords(now))}</time></span>`
}

/** The page on which a file is chosen; with `trouble`, what came of the last try. */
export function checkPage(
  catalogue: Catalogue,
  trouble?: { readonly kind: CheckTrouble; readonly megabytes: number },
) {
  const title = catalogue.say('public-check')
  const words =
    trouble === undefined ? '' : catalogue.word(TROUBLE[trouble.kind](trouble.megabytes))
  return framed(
    catalogue,
    title,
    `<h1>${escaped(title)}</h1>
${words === '' ? '' : `<p class="panel bad" role="alert"><b aria-hidden="true">✕ </b>${escaped(words)}</p>\n`}${paperCard(catalogue)}`,
  )
}

const STATUS_CLASS = { '✓': 'status active', '✕': 'status bad', '?': 'status' }

/** What a file turned out to be, and what its certificate is at this moment (`now`, RFC 3339). */
export function checkedPage(
  of: { readonly name: string; readonly found: PaperVerdict; readonly now: string },
  catalogue: Catalogue,
) {
  const { name, found, now } = of
  const { sign, title, why } = paperWords(found, catalogue)
  const strange =
    found.verdict === 'altered' && found.strange.length > 0
      ? `<ul>${found.strange.map((words) => `<li>${escaped(words)}</li>`).join('')}</ul>`
      : ''
  return framed(
    catalogue,
    title,
    `<h1>${escaped(name === '' ? catalogue.say('public-checked') : name)}</h1>
<div class="${STATUS_CLASS[sign]}" role="status"><span class="sign" aria-hidden="true">${sign}</span><div><b>${escaped(title)}</b>${escaped(why)}${strange}<br>${momentLine(now, catalogue)}</div></div>
${'certificate' in found ? certificateRows(found.certificate, found.verdict, catalogue) : ''}
${paperCard(catalogue)}`,
  )
}

/** What the register says of the certificate, to be held against the paper in hand. */
function certificateRows(
  entry: PublicEntry,
  verdict: 'genuine' | 'altered',
  catalogue: Catalogue,
): string {
  const say = htmlOf(catalogue)
  const { number, holder, level, standard, status, isSpecimen, validFrom, validUntil } = entry
  const specimen = isSpecimen ? `<span class="tag">${say('certificate-specimen')}</span> ` : ''
  const rows = [
    [
      say('certificate-number'),
      `<a href="/c/${encodeURIComponent(number)}?language=${catalogue.language}">${escaped(number)}</a>`,
    ],
    [say('public-status'), specimen + escaped(statusWords(status, catalogue))],
    [say('certificate-holder'), escaped(catalogue.text(holder.name))],
    [say('certificate-standard'), escaped(standard.designation)],
    [say('certificate-level'), escaped(catalogue.text(level.title))],
    [
      say('certificate-validity'),
      say('certificate-period', { from: { date: validFrom }, until: { date: validUntil } }),
    ],
  ]
  return `<h2>${say(`public-checked-${verdict}`)}</h2>
<dl>
${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>`
}

function framed(catalogue: Catalogue, title: string, body: string) {
  return publicPage({ catalogue, title, address: { path: '/check' }, room: 'check', body })
}
