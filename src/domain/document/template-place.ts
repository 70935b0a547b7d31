import { message, type Message } from '../messages/message.ts'
import type { TagPlace } from './template-fault.ts'

/** A place as a clerk finds it in Word: body, page 2, paragraph 12, table row 3, cell 1. */
export function placeWords(place: TagPlace): Message {
  const { page, paragraph, row, cell = 1, isTextBox, object } = place
  const inner = [
    page === undefined ? undefined : message('template-place-page', { page }),
    paragraph === undefined ? undefined : message('template-place-paragraph', { paragraph }),
    row === undefined ? undefined : message('template-place-cell', { row, cell }),
    isTextBox ? message('template-place-text-box') : undefined,
    object === undefined ? undefined : message('template-place-object', object),
  ]
  return inner
    .filter((one) => one !== undefined)
    .reduce<Message>(
      (outer, one) => message('template-place-within', { outer, inner: one }),
      storyWords(place),
    )
}

/** The text that a place is in; headers and footers by the pages and sections that show them. */
function storyWords({ part, pages = 'all', section }: TagPlace): Message {
  const [, kind] = STORY.exec(part) ?? []
  if (kind === undefined || (pages === 'all' && section === undefined)) return partWords(part)
  const given = { kind: kind === 'header' ? ('header' as const) : ('footer' as const), pages }
  return section === undefined
    ? message('template-part-on', given)
    : message('template-part-on--section', { ...given, section })
}

/**
 * The part of a Word file that a fault names. What Word does not show under a name of its own is told
 * by what it is, with its path in brackets for whoever opens the file by other means.
 */
export function partWords(part: string): Message {
  const [, kind, number] = STORY.exec(part) ?? []
  if (kind === 'header') return message('template-part-header', { number: Number(number) })
  if (kind === 'footer') return message('template-part-footer', { number: Number(number) })
  if (Object.hasOwn(PARTS, part)) return message(PARTS[part as keyof typeof PARTS])
  const what = INNER.find(([pattern]) => pattern.test(part))?.[1] ?? 'other'
  return message('template-part-inner', { what, path: part })
}

/** How the text of headers and footers is called. */
const STORY = /^(header|footer) (\d+)$/

const PARTS = {
  body: 'template-part-body',
  'word/document.xml': 'template-part-body',
  footnotes: 'template-part-footnotes',
  'word/footnotes.xml': 'template-part-footnotes',
  endnotes: 'template-part-endnotes',
  'word/endnotes.xml': 'template-part-endnotes',
  package: 'template-part-package',
} as const

type Inner = Parameters<typeof message<'template-part-inner'>>[1]['what']

/** What parts are, by where Word keeps them. */
const INNER: readonly (readonly [RegExp, Inner])[] = [
  [/_rels\/[^/]*\.rels$/i, 'links'],
  [/^\[Content_Types\]\.xml$/i, 'contents'],
  [/^word\/header[^/]*\.xml$/i, 'header'],
  [/^word\/footer[^/]*\.xml$/i, 'footer'],
  [/^word\/media\//i, 'picture'],
  [/^word\/charts\//i, 'chart'],
  [/\.xlsx$/i, 'workbook'],
  [/^word\/embeddings\//i, 'embedded'],
  [/^word\/diagrams\//i, 'smart-art'],
  [/^word\/comments/i, 'comments'],
  [/^word\/glossary\//i, 'blocks'],
  [/^word\/(?:styles|stylesWithEffects)\.xml$/i, 'styles'],
  [/^word\/numbering\.xml$/i, 'numbering'],
  [/^word\/fonts?\/|^word\/fontTable\.xml$/i, 'fonts'],
  [/^word\/theme\//i, 'theme'],
  [/^word\/(?:webS|s)ettings\.xml$/i, 'settings'],
  [/^docProps\//i, 'properties'],
  [/^customXml\//i, 'add-in'],
  [/vba|macro/i, 'macros'],
  [/activeX/i, 'control'],
]
