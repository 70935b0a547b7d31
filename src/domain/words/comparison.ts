import type { ClauseAt, ClauseFate, Comparison, Side } from '../compare/comparison.ts'
import { exact } from '../exact.ts'
import { wording, type Language } from '../pack/text.ts'
import { comparisonPhrases, FATE_WORDS } from './comparison-phrases.ts'
import { commaList, fill, markWords } from './explain-phrases.ts'
import type { Block, Explanation } from './explanation.ts'
import { numberWords } from './numbers.ts'

/** A comparison as a document for people in one language. */
export function comparisonWords(comparison: Comparison, language: Language): Explanation {
  const phrases = comparisonPhrases(language)
  const { left, right, marks, counts, clauses, parts } = comparison
  const marked = marks.flatMap((mark): Block[] => {
    const text = markWords(mark, language)
    return text === undefined ? [] : [{ kind: 'mark', text }]
  })
  const changed = clauses.filter(({ fate }) => fate !== 'same')
  return [
    ...marked,
    { kind: 'title', text: phrases.title },
    {
      kind: 'facts',
      rows: [
        [phrases.left, sideWords(left, language)],
        [phrases.right, sideWords(right, language)],
      ],
    },
    { kind: 'heading', text: phrases.clauses },
    {
      kind: 'text',
      text: commaList(
        Object.entries(counts).map(
          ([fate, count]) => `${FATE_WORDS[fate as ClauseFate['fate']][language]} ${count}`,
        ),
        language,
      ),
    },
    ...(changed.length === 0 ? [{ kind: 'text', text: phrases.nothing } as const] : []),
    ...changed.map((one) => fateEntry(one, language)),
    { kind: 'heading', text: phrases.parts },
    {
      kind: 'table',
      columns: [
        { title: phrases.part, align: 'left' },
        { title: phrases.before, align: 'right' },
        { title: phrases.after, align: 'right' },
        { title: phrases.change, align: 'right' },
      ],
      rows: parts.map((part) => [
        part.part === 'total'
          ? phrases.total
          : [part.number, wording(part.title, language) || part.part]
              .filter((word) => word !== undefined)
              .join(' '),
        part.before === null ? '–' : numberWords(part.before),
        part.after === null ? '–' : numberWords(part.after),
        signed(part.change),
      ]),
      summed: true,
    },
    ...marked,
  ]
}

/** A number with its sign; nothing for none. */
function signed(change: number | string): string {
  const number = exact(change)
  if (number.n === 0n) return ''
  return number.s > 0n ? `+${numberWords(number)}` : numberWords(number)
}

function sideWords(
  { designation, title, edition, revision, inForceFrom }: Side,
  language: Language,
): string {
  const name = [designation, wording(title, language)]
    .filter((word) => word !== undefined)
    .join(' ')
  return fill(comparisonPhrases(language).side, {
    name,
    edition,
    revision: String(revision),
    from: inForceFrom,
  })
}

function fateEntry({ fate, before, after, likeness }: ClauseFate, language: Language): Block {
  const names = (clauses: readonly ClauseAt[]): string =>
    commaList(
      clauses.map(({ number, title, clause }) =>
        [number, wording(title, language) || clause].filter((word) => word !== undefined).join(' '),
      ),
      language,
    )
  const [was, is] = [names(before), names(after)]
  const alike =
    likeness === undefined || likeness === 1
      ? []
      : [fill(comparisonPhrases(language).alike, { percent: String(Math.round(likeness * 100)) })]
  return {
    kind: 'entry',
    depth: 0,
    text: was === '' ? is : is === '' || is === was ? was : `${was} → ${is}`,
    figure: FATE_WORDS[fate][language],
    details: alike,
  }
}
