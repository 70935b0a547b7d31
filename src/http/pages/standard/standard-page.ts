import type { ListedEdition } from '../../../app/packs/list-standards.ts'
import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import type { Pack } from '../../../domain/pack/pack.ts'
import type { RuleEntry } from '../../../domain/words/rule-book.ts'
import { markWords } from '../../../domain/words/provenance-mark.ts'
import type {
  GateReading,
  LevelReading,
  StandardReading,
} from '../../../domain/words/standard/standard-reading.ts'
import { escaped, htmlOf } from '../page.ts'
import { publicPage } from '../public-frame.ts'
import { starsPicture } from '../stars.ts'
import { clauseAnchor, clauseTree } from './clause-tree.ts'
import { formulaMarkup } from './formula-markup.ts'
import { markRuler } from './mark-ruler.ts'
import { STANDARD_STYLE } from './standard-style.ts'
import { revisionPath, statusTag } from './revision-links.ts'

/** What the page of one revision of a standard needs to know. */
export type StandardPage = {
  readonly reading: StandardReading
  readonly pack: Pack
  readonly digest: string
  /** The edition that it belongs to, with all its revisions. */
  readonly edition: ListedEdition
  /** The revisions of the edition that are in force today. */
  readonly inForce: readonly number[]
  readonly isOpen: boolean
  readonly hasRegister: boolean
  /** Whether there is a studio to go on to. */
  readonly hasStudio: boolean
  readonly catalogue: Catalogue
}

/** One revision of a standard to read: scope, levels, gates, clauses, everything else its rules say, history, sources. */
export function standardPage(of: StandardPage) {
  const { reading, pack, catalogue, isOpen, hasRegister } = of
  const say = htmlOf(catalogue)
  const { id, edition } = pack.standard
  const path = revisionPath(id, edition, pack.rules.revision)
  const sections = [
    ...(reading.levels.length === 0 ? [] : [part('levels', say('standard-levels'), levels(of))]),
    ...(reading.gates.length === 0 ? [] : [part('gates', say('standard-gates'), gates(of))]),
    part('clauses', say('standard-clauses'), clauses(of, path)),
    ...rules(of),
    part('history', say('standard-history'), history(of)),
    ...(sources(of) === '' ? [] : [part('sources', say('standard-sources'), sources(of))]),
  ]
  return publicPage({
    catalogue,
    title: `${reading.designation} ${reading.title}`,
    address: { path, ...(isOpen ? { query: [['open', 'all']] } : {}) },
    room: 'standards',
    hasRegister,
    crumbs: [
      { href: '/standards', name: catalogue.say('page-room-standards') },
      { href: `/standards/${id}`, name: reading.designation },
    ],
    here: `${catalogue.say('standard-edition', { edition })} · ${catalogue.say('standard-revision', { revision: pack.rules.revision })}`,
    style: STANDARD_STYLE,
    body: `<div class="sheet">
${contents(of, sections)}
<article>
${header(of)}
${sections.map(({ html }) => html).join('\n')}
<footer>${say('standard-foot', { designation: reading.designation, revision: pack.rules.revision, digest: of.digest.slice(0, 12) })}</footer>
</article>
</div>`,
  })
}

type Section = { readonly id: string; readonly title: string; readonly html: string }

/** A part of the page; `title` is HTML. */
function part(
  id: string,
  title: string,
  inner: { readonly aside?: string; readonly html: string } | string,
): Section {
  const { aside = '', html } = typeof inner === 'string' ? { html: inner } : inner
  return {
    id,
    title,
    html: `<section id="${id}" aria-labelledby="${id}-title"><div class="head"><h2 id="${id}-title">${title}</h2>${aside}</div>${html}</section>`,
  }
}

function contents(of: StandardPage, sections: readonly Section[]): string {
  const { reading, pack, catalogue } = of
  const say = htmlOf(catalogue)
  const { id, edition } = pack.standard
  const parts = reading.clauses.map(
    (one) =>
      `<li><a href="#${escaped(clauseAnchor(one.id))}"><span>${escaped([one.number, one.title].filter((words) => words !== undefined).join(' '))}</span><span>${escaped(one.points ?? '')}</span></a></li>`,
  )
  const items = sections.map(
    ({ id: anchor, title }) =>
      `<li><a href="#${anchor}">${title}</a>${anchor === 'clauses' ? `<ol>${parts.join('')}</ol>` : ''}</li>`,
  )
  const studio = (page: 'calculator' | 'ruler'): string =>
    `/studio${escaped(revisionPath(id, edition, pack.rules.revision))}/${page}?language=${catalogue.language}`
  const file = (name: string): string =>
    `/v1/standards/${id}/editions/${edition}/revisions/${pack.rules.revision}/${name}?language=${catalogue.language}`
  return `<nav class="contents no-print" aria-label="${say('standard-contents')}"><ol>${items.join('')}</ol>
<div class="acts">${of.hasStudio ? `<a class="act first" href="${studio('calculator')}">${say('standard-calculator')}</a><a class="act" href="${studio('ruler')}">${say('standard-what-if')}</a>` : ''}<a class="act" href="${file('annex')}">${say('standard-annex')}</a><a class="act" href="${file('assessment-sheet')}">${say('standard-assessment-sheet')}</a><a class="act" href="${file('standard-text')}">${say('standard-text')}</a><a class="act" href="${file('workbook')}">${say('standard-workbook')}</a></div></nav>`
}

function header(of: StandardPage): string {
  const { reading, pack, catalogue } = of
  const say = htmlOf(catalogue)
  const { edition } = pack.standard
  const mark = markWords(reading.status, catalogue)
  return `<header>
<p class="ids"><b>${escaped(reading.designation)}</b><span>${say('standard-edition', { edition })}</span><span>${say('standard-revision', { revision: pack.rules.revision })}</span>${statusTag(pack.rules.revision, of, catalogue)}${illustrative(of)}</p>
<h1 class="title">${escaped(reading.title)}</h1>
<p class="sub">${escaped(reading.owner)}</p>
${reading.scope === undefined ? '' : `<p class="lead">${escaped(reading.scope)}</p>`}
${mark === undefined ? '' : `<p class="note">${escaped(mark)}${reading.source === undefined ? '' : ` ${escaped(reading.source)}`}</p>`}
</header>`
}

/** The mark at the heading of every set of figures that nobody has published. */
function illustrative({ reading: { status }, catalogue }: StandardPage): string {
  if (status === 'published') return ''
  return `<span class="illustrative">${htmlOf(catalogue)(status === 'draft' ? 'standard-mark-draft' : 'standard-mark-illustrative')}</span>`
}

function levels(of: StandardPage): { readonly aside: string; readonly html: string } {
  const { reading, catalogue } = of
  const say = htmlOf(catalogue)
  const among = Math.max(0, ...reading.levels.map(({ stars = 0 }) => stars))
  const hasPercent = reading.levels.some(({ percent }) => percent !== undefined)
  const hasNeeds = reading.levels.some(({ needs }) => needs.length > 0)
  const hasReason = reading.levels.some(({ reason }) => reason !== undefined)
  const heads = [
    `<th scope="col">${say('standard-level')}</th>`,
    `<th scope="col">${say('standard-level-mark')}</th>`,
    ...(hasPercent ? [`<th scope="col" class="num">${say('standard-level-percent')}</th>`] : []),
    ...(hasNeeds ? [`<th scope="col">${say('standard-level-needs')}</th>`] : []),
    ...(hasReason ? [`<th scope="col">${say('standard-reason')}</th>`] : []),
  ]
  const row = (level: LevelReading): string => {
    const stars =
      level.stars === undefined || level.stars === 0
        ? ''
        : `${starsPicture(level.stars, catalogue, among)} `
    const percent =
      level.percent === undefined
        ? ''
        : escaped(catalogue.say('percent', { number: level.percent }))
    return `<tr><th scope="row">${stars}${escaped(level.title)}</th><td>${escaped(level.mark ?? '–')}</td>${hasPercent ? `<td class="num">${percent}</td>` : ''}${hasNeeds ? `<td class="sub">${level.needs.length === 0 ? '–' : level.needs.map(escaped).join('<br>')}</td>` : ''}${hasReason ? `<td class="sub">${escaped(level.reason ?? '')}</td>` : ''}</tr>`
  }
  const full =
    reading.full === undefined
      ? ''
      : `<span class="sub">${say('standard-full', { points: reading.full })}</span>`
  return {
    aside: `${illustrative(of)}${full}`,
    html: `${reading.scale === undefined ? '' : markRuler(reading.scale, catalogue)}
<div class="scroll" tabindex="0" role="group" aria-label="${say('standard-levels')}"><table class="levels"><thead><tr>${heads.join('')}</tr></thead><tbody>${reading.levels.map(row).join('')}</tbody></table></div>`,
  }
}

function gates(of: StandardPage): { readonly aside: string; readonly html: string } {
  const { reading, catalogue } = of
  const say = htmlOf(catalogue)
  const lowestFirst = reading.levels.toReversed()
  const heads = lowestFirst.map(({ stars, title }) =>
    stars === undefined || stars === 0
      ? `<th scope="col" class="c">${escaped(title)}</th>`
      : `<th scope="col" class="c"><span aria-hidden="true">${stars}★</span><span class="unseen">${escaped(title)}</span></th>`,
  )
  const dot = (isGuarded: boolean): string =>
    `<td class="c"><i class="${isGuarded ? 'dot' : 'nil'}" role="img" aria-label="${say(isGuarded ? 'standard-gate-asked' : 'standard-gate-not-asked')}"></i></td>`
  const row = (gate: GateReading): string => {
    const name =
      gate.clause === undefined
        ? escaped(gate.name)
        : `<a href="#${escaped(clauseAnchor(gate.clause))}">${escaped(gate.name)}</a>`
    return `<tr><th scope="row">${name}${gate.asks === undefined ? '' : `<div class="sub">${escaped(gate.asks)}</div>`}</th>${gate.guarded.map(dot).join('')}<td>${escaped(gate.outcome)}</td><td class="sub">${escaped(gate.reason ?? '')}</td></tr>`
  }
  return {
    aside: `${illustrative(of)}<span class="sub">${say('standard-gates-why')}</span>`,
    html: `<div class="scroll" tabindex="0" role="group" aria-label="${say('standard-gates')}"><table class="gates"><thead><tr><th scope="col">${say('standard-gate')}</th>${heads.join('')}<th scope="col">${say('standard-gate-fails')}</th><th scope="col">${say('standard-reason')}</th></tr></thead><tbody>${reading.gates.map(row).join('')}</tbody></table></div>`,
  }
}

function clauses(
  { reading, catalogue, isOpen, ...of }: StandardPage,
  path: string,
): { readonly aside: string; readonly html: string } {
  const say = htmlOf(catalogue)
  const switched = `<a class="sub end no-print" href="${escaped(path)}?${isOpen ? '' : 'open=all&amp;'}language=${catalogue.language}#clauses">${say(isOpen ? 'standard-close-all' : 'standard-open-all')}</a>`
  const columns = [
    `<span>${say('standard-clause')}</span>`,
    `<span>${say('standard-requirement')}</span>`,
    `<span class="r">${say('standard-weight')}</span>`,
    `<span>${illustrative({ reading, catalogue, isOpen, ...of })}</span>`,
    `<span>${say('standard-answer-to-points')}</span>`,
    `<span>${say('standard-how')}</span>`,
  ]
  const sum =
    reading.full === undefined
      ? ''
      : `<div class="sum"><span></span><span>${say('standard-sum')}</span><span class="worth">${escaped(reading.full)}</span></div>`
  return {
    aside: `<span class="dim">${reading.clauseCount}</span><span class="sub">${say('standard-clauses-why')}</span>${switched}`,
    html: `<div class="tree"><div class="columns" aria-hidden="true">${columns.join('')}</div>${clauseTree(reading.clauses, { catalogue, isOpen })}${sum}</div>`,
  }
}

/** Everything that the rules say beside levels, gates and clauses. */
function rules(of: StandardPage): readonly Section[] {
  const { reading, catalogue } = of
  const say = htmlOf(catalogue)
  const { book } = reading
  const [main, ...further] = book.results
  const sectionIds = new Set(sectionIdsIn(reading))
  const parts = (main?.parts ?? []).filter(({ id }) => !sectionIds.has(id))
  const tables = [...book.tables, ...book.conditions]
  const list = (id: string, title: string, entries: readonly RuleEntry[]): readonly Section[] =>
    entries.length === 0
      ? []
      : [part(id, title, { aside: illustrative(of), html: entryTable(entries) })]
  return [
    ...list('adjustments', say('rules-adjustments'), main?.adjustments ?? []),
    ...list('applies', say('rules-applies'), book.applies),
    ...list('general', say('standard-general'), [
      ...book.general,
      ...parts,
      ...(main?.others ?? []),
    ]),
    ...list('values', say('rules-values'), book.values),
    ...list('tables', say('rules-tables'), tables),
    ...list('qualifiers', say('rules-qualifiers'), main?.qualifiers ?? []),
    ...further.flatMap((one) =>
      list(`result-${one.id}`, escaped(one.title), [
        ...one.parts,
        ...one.adjustments,
        ...one.others,
        ...one.levels.toReversed(),
        ...one.gates,
        ...one.qualifiers,
      ]),
    ),
  ]
}

function sectionIdsIn({ clauses: members }: Pick<StandardReading, 'clauses'>): readonly string[] {
  return members.flatMap((one) =>
    one.kind === 'section' ? [one.id, ...sectionIdsIn({ clauses: one.members })] : [],
  )
}

function entryTable(entries: readonly RuleEntry[]): string {
  const rows = entries.map(({ name, facts, formula, reason }) => {
    const said = [...facts.map(escaped), ...(formula === undefined ? [] : [formulaMarkup(formula)])]
    return `<tr><th scope="row">${escaped(name)}</th><td><ul>${said.map((one) => `<li>${one}</li>`).join('')}</ul>${reason === undefined ? '' : `<div class="sub">${escaped(reason)}</div>`}</td></tr>`
  })
  return `<table class="said"><tbody>${rows.join('')}</tbody></table>`
}

function history(of: StandardPage): string {
  const { pack, edition, catalogue } = of
  const say = htmlOf(catalogue)
  const { id } = pack.standard
  const own = pack.rules.revision
  const rows = edition.revisions.map((one) => {
    const { revision, inForce, sound, digest } = one
    const name = say('standard-revision', { revision })
    const link =
      revision === own || !sound
        ? name
        : `<a href="${escaped(revisionPath(id, edition.edition, revision))}?language=${catalogue.language}">${name}</a>`
    const days =
      inForce === undefined
        ? ''
        : inForce.to === undefined
          ? say('standard-from', { from: { date: inForce.from } })
          : say('standard-from-to', { from: { date: inForce.from }, to: { date: inForce.to } })
    const compared =
      revision === own || !sound
        ? ''
        : `<a href="/standards/${escaped(id)}/comparison?before=${escaped(`${edition.edition}/${Math.min(revision, own)}`)}&amp;after=${escaped(`${edition.edition}/${Math.max(revision, own)}`)}&amp;language=${catalogue.language}">${say('standard-compare', { revision: own })}</a>`
    const changes =
      revision === own && of.reading.changes !== undefined ? escaped(of.reading.changes) : compared
    return `<tr><th scope="row">${link}</th><td>${sound ? statusTag(revision, of, catalogue) : `<span class="tag bad">${say('standard-faulty')}</span>`}</td><td>${days}</td><td class="sub">${changes}</td><td class="mono dim">${escaped(digest?.slice(0, 12) ?? '')}</td></tr>`
  })
  return `<div class="scroll" tabindex="0" role="group" aria-label="${say('standard-history')}"><table><tbody>${rows.join('')}</tbody></table></div>`
}

function sources({ reading }: StandardPage): string {
  const notes = [
    ...reading.basis,
    ...reading.notes,
    ...(reading.reason === undefined ? [] : [reading.reason]),
  ]
  if (notes.length === 0) return ''
  return `<ol class="sources sub">${notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ol>`
}
