import type { WhatIsAsked } from '../../app/register/consultations/what-is-asked.ts'
import type { Stored } from '../../app/register/records.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { COMMENT_KINDS } from '../../domain/register/comment.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import type { StandardReading } from '../../domain/words/standard/standard-reading.ts'
import { escaped, htmlOf } from './page.ts'
import { publicPage } from './public-frame.ts'
import { clauseTree } from './standard/clause-tree.ts'
import { STANDARD_STYLE } from './standard/standard-style.ts'

/** What stands in the fields of the form. */
export type CommentFields = {
  readonly clause?: string
  readonly kind?: string
  readonly comment?: string
  readonly proposed?: string
}

/** What came of what was sent last. */
export type SentOutcome =
  | { readonly kind: 'sent'; readonly number: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly detail: string; readonly faults: readonly Fault[] }

const STYLE = `${STANDARD_STYLE}
.asked { max-width: 1100px; margin: 0 auto; padding: 20px 28px 56px; } .asked h2 { margin: 36px 0 10px; } .asked > p { max-width: 46em; }
.besides { padding: 0 10px 8px 88px; font-size: 13px; } .fields { display: grid; gap: 14px; max-width: 44em; }
.fields label { display: block; font-size: 13px; line-height: 20px; color: var(--ink2); } .fields :is(select, textarea), .asked button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 3px; padding: 8px 12px; max-width: 100%; } .fields :is(select, textarea) { width: 100%; } .fields select { min-height: 44px; } .fields textarea { min-height: 7em; }
.asked button { min-height: 44px; cursor: pointer; } .asked button.first { background: var(--ink); border-color: var(--ink); color: var(--on-button); }
.panel { margin: 16px 0; padding: 12px 20px; border-radius: 4px; background: var(--tint); max-width: 46em; overflow-wrap: anywhere; } .panel.good { background: var(--good); } .panel.bad { background: var(--bad); } .panel ul { padding-left: 18px; }
.said { white-space: pre-line; overflow-wrap: anywhere; width: 60%; } .asked th { white-space: nowrap; } .asked td { min-width: 5em; } .asked td:first-child { min-width: 2em; }
@media screen and (max-width: 900px) { .asked { padding: 16px 14px; } .besides { padding-left: 10px; } }
`

/** The draft that a unit is asked about, with a form for its comments and what it sent; a plain form, so no script is needed. */
export function commentPage(of: {
  readonly catalogue: Catalogue
  /** Where the page is; the token of the link stands in it. */
  readonly path: string
  readonly asked: WhatIsAsked
  readonly reading: StandardReading
  readonly fields: CommentFields
  /** By which the comment is known again where it is sent twice. */
  readonly key: string
  readonly outcome?: SentOutcome
}) {
  const { catalogue, path, asked, reading, outcome } = of
  const say = htmlOf(catalogue)
  const { to, consultation, standard, designation } = asked
  const { phase, opens, closes } = consultation
  const named = [designation, catalogue.text(standard)].filter((part) => part !== undefined)
  const title = catalogue.say('comment-page-title', { standard: named.join(' ') })
  const takes = phase === 'open' || phase === 'closed'
  const besides = (id: string): string =>
    takes
      ? `<p class="besides no-print"><a href="${escaped(path)}?${escaped(new URLSearchParams({ language: catalogue.language, clause: id }).toString())}#comment">${say('comment-page-at')}</a></p>`
      : ''
  return publicPage({
    catalogue,
    title,
    address: { path },
    style: STYLE,
    body: `<div class="asked">
<h1>${escaped(title)}</h1>
${outcome === undefined ? '' : outcomePanel(outcome, catalogue)}
<p>${escaped(catalogue.text(consultation.title))}: ${say('comment-page-days', { phase, opens: { date: opens }, closes: { date: closes } })} ${say('comment-page-to', { unit: to })}</p>
<h2>${say('comment-page-mine')}</h2>
${sent(asked.comments, catalogue)}
${takes ? form(of) : ''}
<h2 id="clauses">${say('comment-page-clauses')}</h2>
<p class="sub">${say('comment-page-clauses-why')}</p>
<div class="tree">${clauseTree(reading.clauses, { catalogue, isOpen: false, besides })}</div>
</div>`,
  })
}

/** A link that is no link, or none any more. */
export function unknownLinkPage(catalogue: Catalogue, why: 'unknown' | 'too-often') {
  const say = htmlOf(catalogue)
  const title = catalogue.say('comment-page-unknown')
  return publicPage({
    catalogue,
    title,
    address: { path: '/standards' },
    body: `<h1>${escaped(title)}</h1>
<p class="panel bad" role="alert">${why === 'unknown' ? say('comment-page-unknown-what') : say('comment-page-too-often')}</p>`,
  })
}

function outcomePanel(outcome: SentOutcome, catalogue: Catalogue): string {
  const say = htmlOf(catalogue)
  switch (outcome.kind) {
    case 'sent':
      return `<div class="panel good" role="status"><b>${say('comment-page-sent', { number: outcome.number })}</b><br>${say('comment-page-sent-what')}</div>`
    case 'blank':
      return `<div class="panel good" role="status"><b>${say('comment-page-blank-sent')}</b></div>`
    case 'refused': {
      const faults = wordFaults(outcome.faults, catalogue)
      const list = faults.map(({ message, fix }) => `<li>${escaped(`${message} ${fix}`)}</li>`)
      return `<div class="panel bad" role="alert"><b>${say('comment-page-wrong')}</b> ${list.length === 0 ? escaped(outcome.detail) : `<ul>${list.join('')}</ul>`}</div>`
    }
  }
}

function form(of: Parameters<typeof commentPage>[0]): string {
  const { catalogue, path, asked, fields, key } = of
  const say = htmlOf(catalogue)
  const { kind = 'general', clause = '' } = fields
  const action = `${escaped(path)}?language=${catalogue.language}`
  const option = (value: string, words: string, isChosen: boolean): string =>
    `<option value="${escaped(value)}"${isChosen ? ' selected' : ''}>${words}</option>`
  const places = asked.places.map(({ id, number, title, depth }) =>
    option(
      id,
      escaped(
        `${'\u3000'.repeat(depth)}${[number, catalogue.text(title)].filter(Boolean).join(' ') || id}`,
      ),
      id === clause,
    ),
  )
  const kinds = COMMENT_KINDS.map((one) =>
    option(one, say(`comment-page-kind-${one}`), one === kind),
  )
  const blank =
    asked.comments.length > 0
      ? ''
      : `<h2>${say('comment-page-blank')}</h2>
<form action="${escaped(path)}/blank?language=${catalogue.language}" method="post"><input type="hidden" name="key" value="${escaped(key)}-blank"><p>${say('comment-page-blank-what')}</p><p><button>${say('comment-page-blank')}</button></p></form>`
  return `<h2 id="comment">${say('comment-page-form')}</h2>
<form class="fields" action="${action}" method="post" accept-charset="utf-8">
<input type="hidden" name="key" value="${escaped(key)}">
<div><label for="clause">${say('comment-page-clause')}</label><select id="clause" name="clause">${option('', say('comment-page-whole'), clause === '')}${places.join('')}</select></div>
<div><label for="kind">${say('comment-page-kind')}</label><select id="kind" name="kind">${kinds.join('')}</select></div>
<div><label for="words">${say('comment-page-comment')}</label><textarea id="words" name="comment" required maxlength="10000">${escaped(fields.comment ?? '')}</textarea></div>
<div><label for="proposed">${say('comment-page-proposed')}</label><textarea id="proposed" name="proposed" maxlength="10000" aria-describedby="proposed-hint">${escaped(fields.proposed ?? '')}</textarea><p class="sub" id="proposed-hint">${say('comment-page-proposed-hint')}</p></div>
<p><button class="first">${say('comment-page-send')}</button></p>
</form>
${blank}`
}

function sent(comments: readonly Stored<'comment'>[], catalogue: Catalogue): string {
  const say = htmlOf(catalogue)
  if (comments.length === 0) return `<p>${say('comment-page-none')}</p>`
  const rows = comments.map(({ body }) => {
    const { number, place, comment, proposed, isLate } = body
    const answer =
      body.state === 'answered'
        ? `<b>${say(`sheet-outcome-${body.answer.outcome}`)}</b> ${escaped(body.answer.observation ?? '')}`
        : say('comment-page-waiting')
    const said = [comment, ...(proposed === undefined ? [] : [`→ ${proposed}`])].join('\n')
    return `<tr><td>${number}</td><td>${escaped(place.number ?? place.clause ?? catalogue.say('comment-page-whole'))}</td><td class="said">${escaped(said)}${isLate ? ` <span class="tag">${say('comment-page-late')}</span>` : ''}</td><td>${answer}</td></tr>`
  })
  const head = [
    say('comment-page-number'),
    say('comment-page-clause'),
    say('comment-page-comment'),
    say('comment-page-answer'),
  ].map((one) => `<th scope="col">${one}</th>`)
  return `<div class="scroll" tabindex="0" role="region" aria-label="${say('comment-page-mine')}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}
