import { catalogueIn } from '../messages/all.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import { DOCUMENT_KINDS, type DocumentKind, KIND_FACTS, kindTitle } from './kinds.ts'
import { tagWords } from './palette.ts'
import { type ListedTag, listTags, spellTag } from './tag-schema.ts'

const COMMAND = '`touchstone template tags`'
const LINK = '[documents.md](documents.md)'

/**
 * The page of every tag of every kind of paper, in Markdown and every language, from the same tree
 * that checks templates and fills them.
 */
export function tagPage(): string {
  const readers = LANGUAGES.map(catalogueIn)
  const title = said(readers, (reader) => reader.say('template-page-title'))
  return [
    `# ${title}`,
    ...readers.map(introOf),
    ...DOCUMENT_KINDS.map((kind) => kindOf(kind, readers)),
  ]
    .join('\n\n')
    .concat('\n')
}

/** How tags are written, for one reader. */
function introOf(reader: Catalogue): string {
  const notes = [
    reader.say('template-page-value', { tag: '`{{name}}`' }),
    reader.say('template-page-section', { tag: '`{{#name}}…{{/name}}`' }),
    reader.say('template-page-inverted', { tag: '`{{^name}}…{{/name}}`' }),
    reader.say('template-page-about-within'),
    reader.say('template-page-about-optional'),
    reader.say('template-page-about-required'),
    reader.say('template-page-about-objects'),
    reader.say('template-page-about-equations', { tag: '`{{formula}}`' }),
  ]
  const intro = reader.say('template-page-intro', { command: COMMAND, link: LINK })
  return `${intro}\n\n${notes.map((note) => `- ${note}`).join('\n')}`
}

function kindOf(kind: DocumentKind, readers: readonly Catalogue[]): string {
  const head = [
    said(readers, (reader) => reader.say('template-page-tag')),
    ...readers.map((reader) => reader.say('template-page-explanation')),
    said(readers, (reader) => reader.say('template-page-example')),
    said(readers, (reader) => reader.say('template-page-remarks')),
  ]
  const rows = listTags(KIND_FACTS[kind].tags).map((listed) => cellsOf(listed, readers))
  const lines = [head, head.map(() => '---'), ...rows].map(rowOf)
  const title = said(readers, (reader) => kindTitle(kind, reader))
  return `## ${kind}\n\n${title}\n\n${lines.join('\n')}`
}

function cellsOf(
  { name, tag, within, language }: ListedTag,
  readers: readonly Catalogue[],
): string[] {
  const examples = new Set(readers.map((reader) => exampleFor(reader)))
  const remarks = said(readers, (reader) =>
    [
      ...(within.length === 0
        ? []
        : [reader.say('template-page-within', { lists: `\`${within.join(' › ')}\`` })]),
      ...(tag.optional === true ? [reader.say('template-page-optional')] : []),
      ...(tag.mustAppear === true ? [reader.say('template-page-required')] : []),
      ...(tag.kind === 'equation' ? [reader.say('template-page-equation')] : []),
      ...(tag.kind === 'picture' ? [reader.say('template-page-picture')] : []),
      ...(tag.kind === 'chart' ? [reader.say('template-page-chart')] : []),
    ].join(reader.say('list-semicolon')),
  )
  return [
    `\`${spellTag(name, tag)}\``,
    ...readers.map((reader) => reader.show(tag.explanation)),
    [...examples].join(' · '),
    remarks,
  ]

  function exampleFor(reader: Catalogue): string {
    if (tag.kind === 'flag') return reader.say(tag.example ? 'yes' : 'no')
    return (tagWords(tag, language, reader).example ?? '').replaceAll('\n', ' / ')
  }
}

/** The same for every reader, where there is anything to say. */
function said(readers: readonly Catalogue[], say: (reader: Catalogue) => string): string {
  return readers
    .map(say)
    .filter((words) => words !== '')
    .join(' · ')
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
}
