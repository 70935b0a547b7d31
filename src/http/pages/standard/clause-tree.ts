import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import { formulaText } from '../../../domain/words/formula.ts'
import type {
  ClauseReading,
  SectionReading,
} from '../../../domain/words/standard/standard-reading.ts'
import { escaped, htmlOf } from '../page.ts'
import { earningChart, earningPicture } from './earning-picture.ts'
import { formulaMarkup } from './formula-markup.ts'

type Member = SectionReading | ClauseReading

/** The clauses of a standard as a tree that opens: requirement at the left, worth and way of earning at the right. */
export function clauseTree(members: readonly Member[], reader: TreeReader): string {
  const sizes = (kind: Member['kind'], top: boolean): number =>
    Math.max(0, ...sizesOf(members, kind, top))
  const scale = { section: sizes('section', true), clause: sizes('clause', false) }
  return branch(members, { ...reader, scale, depth: 0 })
}

/** Who reads the tree, and whether every clause stands open. */
export type TreeReader = {
  readonly catalogue: Catalogue
  readonly isOpen: boolean
  /** HTML that stands with each clause and section, where the page adds something to them. */
  readonly besides?: (id: string) => string
}

/** The place a clause has on its page. */
export function clauseAnchor(id: string): string {
  return `clause-${id}`
}

type Place = TreeReader & {
  /** What the longest bar stands for: of outermost sections, of clauses. */
  readonly scale: { readonly section: number; readonly clause: number }
  readonly depth: number
}

function sizesOf(
  members: readonly Member[],
  kind: Member['kind'],
  topOnly: boolean,
): readonly number[] {
  return members.flatMap((one) => [
    ...(one.kind === kind && one.size !== undefined ? [one.size] : []),
    ...(one.kind === 'section' && !topOnly ? sizesOf(one.members, kind, topOnly) : []),
  ])
}

function branch(members: readonly Member[], place: Place): string {
  return `<ol>${members.map((one) => (one.kind === 'section' ? section(one, place) : leaf(one, place))).join('\n')}</ol>`
}

function section(one: SectionReading, place: Place): string {
  const { catalogue, depth, scale, besides } = place
  const say = htmlOf(catalogue)
  const worth =
    one.percent === undefined
      ? ''
      : say('standard-share', { percent: { exact: Number(one.percent) } })
  const rules = [
    ...one.facts.map(escaped),
    ...(one.formula === undefined ? [] : [formulaMarkup(one.formula)]),
  ]
  const heading = depth === 0 ? 'h3' : 'h4'
  return `<li class="${depth === 0 ? 'aspect' : 'group'}" id="${escaped(clauseAnchor(one.id))}"><details open><summary><span class="no">${numberOf(one)}</span><span class="says"><${heading}>${escaped(one.title)}</${heading}>${one.text === undefined ? '' : `<span class="text">${escaped(one.text)}</span>`}</span>${weight(one.points, catalogue)}${bar(one.size, scale.section, depth === 0 ? 'gold' : 'ink')}<span class="earned">${worth}</span></summary>${rules.length === 0 ? '' : `<ul class="rules">${rules.map((rule) => `<li>${rule}</li>`).join('')}</ul>`}${besides?.(one.id) ?? ''}
${branch(one.members, { ...place, depth: depth + 1 })}</details></li>`
}

function leaf(one: ClauseReading, { catalogue, isOpen, scale, besides }: Place): string {
  const say = htmlOf(catalogue)
  const requirement = one.text === undefined ? '' : `<span class="text">${escaped(one.text)}</span>`
  return `<li class="clause" id="${escaped(clauseAnchor(one.id))}"><details${isOpen ? ' open' : ''}><summary><span class="no">${numberOf(one)}</span><span class="says"><b>${escaped(one.title)}</b>${requirement}</span>${one.isScored ? weight(one.points, catalogue) : `<span class="worth">${say('standard-not-scored')}</span>`}${one.isScored ? bar(one.size, scale.clause, 'gold') : '<span></span>'}<span class="picture">${earningPicture(one.figure)}</span><span class="earned">${howOf(one, catalogue)}</span></summary>
<div class="opened"><div><h5>${say('standard-how')}</h5>${howList(one)}${facts(one, catalogue)}</div>${chartOf(one, catalogue)}</div></details>${besides?.(one.id) ?? ''}</li>`
}

function numberOf({ number }: Member): string {
  return escaped(number ?? '')
}

function weight(points: string | undefined, catalogue: Catalogue): string {
  if (points === undefined) return '<span></span>'
  const unit = htmlOf(catalogue)('standard-points-unit')
  return `<span class="worth">${escaped(points)}<span class="unseen"> ${unit}</span></span>`
}

function bar(size: number | undefined, longest: number, look: 'gold' | 'ink'): string {
  if (size === undefined || longest === 0) return '<span></span>'
  const width = Math.min(100, (100 * size) / longest).toFixed(1)
  return `<svg class="bar ${look}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`
}

/** How the clause earns, on one line. */
function howOf({ facts: [first, ...rest], formula }: ClauseReading, catalogue: Catalogue): string {
  const line = formula === undefined ? '' : formulaText(formula)
  const words = [line, first ?? '', ...rest].filter((one) => one !== '')
  const next = catalogue.say('list-semicolon')
  // What ends in a colon leads over to what follows.
  return escaped(
    words.reduce(
      (line, word) => (line === '' || /[:：]$/.test(line) ? line + word : `${line}${next}${word}`),
      '',
    ),
  )
}

function howList({ facts: said, formula }: ClauseReading): string {
  const lines = [
    ...(formula === undefined ? [] : [formulaMarkup(formula)]),
    ...said.map((one) => escaped(one)),
  ]
  return `<ul class="how">${lines.map((one) => `<li>${one}</li>`).join('')}</ul>`
}

function facts(one: ClauseReading, catalogue: Catalogue): string {
  const say = htmlOf(catalogue)
  const { reason, evidence, effort, leadDays, mayBeNotApplicable } = one
  const rows = [
    ...(reason === undefined ? [] : [[say('standard-why-weight'), escaped(reason)] as const]),
    ...(evidence.length === 0
      ? []
      : [
          [
            say('standard-evidence'),
            evidence.map(escaped).join(escaped(catalogue.say('list-semicolon'))),
          ] as const,
        ]),
    ...(effort === undefined && leadDays === undefined
      ? []
      : [
          [
            say('standard-effort'),
            [
              ...(effort === undefined ? [] : [escaped(effort)]),
              ...(leadDays === undefined ? [] : [say('standard-lead-days', { days: leadDays })]),
            ].join(escaped(catalogue.say('list-comma'))),
          ] as const,
        ]),
    ...(mayBeNotApplicable
      ? [[say('standard-not-applicable'), say('standard-not-applicable-may')] as const]
      : []),
  ]
  if (rows.length === 0) return ''
  return `<dl>${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

function chartOf(one: ClauseReading, catalogue: Catalogue): string {
  const chart = earningChart(one.figure, {
    points: one.size,
    label: htmlOf(catalogue)('standard-chart', { clause: one.title }),
    unit: escaped(one.unit ?? ''),
  })
  return chart === '' ? '' : `<div><h5>${htmlOf(catalogue)('standard-curve')}</h5>${chart}</div>`
}
