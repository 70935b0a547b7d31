import type { ListedTemplate } from '../../app/papers/list-templates.ts'
import { type DocumentKind, KIND_FACTS, kindTitle } from '../../domain/document/kinds.ts'
import { paletteOf, type TagWords } from '../../domain/document/palette.ts'
import { type TemplateCheck, wordCheck } from '../../domain/document/template-check.ts'
import type { MendedTemplate } from '../../domain/document/template-mend.ts'
import type { Tag } from '../../domain/document/tag-schema.ts'
import { placeWords } from '../../domain/document/template-place.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { ExplanationBlock, Item } from '../../domain/words/explain/explanation.ts'
import { templateFaultItem, whereWords } from './template-fault-item.ts'
import { text } from './terminal.ts'

/** What a check found, as a clerk reads it. */
export function checkBlocks(
  check: TemplateCheck,
  { file, kind }: { readonly file: string; readonly kind: DocumentKind },
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const { isUsable, faults, unused, fonts } = check
  const errors = faults.filter(({ severity }) => severity === 'error').length
  const found = eachOnce(faults.map((fault) => templateFaultItem(fault, catalogue)))
  const rows = wordCheck(check, catalogue).tags.map(
    ({ written, places, ...words }): readonly [string, string] => {
      const where = new Set(places.map((place) => catalogue.show(placeWords(place))))
      const list = { list: [...where], joined: 'semicolon' } as const
      const meaning = meaningOf(words, catalogue)
      return [written, catalogue.say('template-meaning-at', { meaning, places: list })]
    },
  )
  return [
    text(
      isUsable
        ? catalogue.say('template-usable', { file, kind, tags: rows.length })
        : catalogue.say('template-unusable', { file, kind, faults: errors }),
    ),
    ...(found.length === 0 ? [] : [{ kind: 'list' as const, items: found }]),
    ...(rows.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: catalogue.say('template-tags') },
          { kind: 'facts' as const, rows },
        ]),
    ...(unused.length === 0
      ? []
      : [text(catalogue.say('template-unused', { tags: { list: unused, joined: 'comma' } }))]),
    ...(fonts === undefined ? [] : [text(fontsOf(fonts, catalogue))]),
  ]
}

/** What was mended in a copy, and what was not, as a clerk reads it. */
export function mendBlocks(
  { mends, check }: Pick<MendedTemplate, 'mends' | 'check'>,
  { file, out }: { readonly file: string; readonly out: string | undefined },
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const left = eachOnce(check.faults.map((fault) => templateFaultItem(fault, catalogue)))
  return [
    text(
      out === undefined
        ? catalogue.say('template-mended--nothing', { file })
        : catalogue.say('template-mended', { file, out, count: mends.length }),
    ),
    ...(mends.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: mends.map(({ message, place }) => ({
              text: catalogue.word(message),
              details: [whereWords(place, catalogue)],
            })),
          },
        ]),
    ...(left.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: catalogue.say('template-mended-left') },
          { kind: 'list' as const, items: left },
        ]),
  ]
}

/** Every tag of a kind of paper with what it stands for. */
export function tagBlocks(kind: DocumentKind, catalogue: Catalogue): readonly ExplanationBlock[] {
  const title = kindTitle(kind, catalogue)
  return [
    { kind: 'heading', text: catalogue.say('template-kind-heading', { kind, title }) },
    {
      kind: 'facts',
      rows: paletteOf(KIND_FACTS[kind].tags, catalogue).map(
        ({ written, within, optional, mustAppear, ...words }): readonly [string, string] => {
          const meaning = meaningOf(words, catalogue)
          return [
            `${'  '.repeat(within.length)}${written}`,
            mustAppear
              ? catalogue.say('template-meaning-required', { meaning })
              : optional
                ? catalogue.say('template-meaning-optional', { meaning })
                : meaning,
          ]
        },
      ),
    },
  ]
}

/** The templates in use, one a row. */
export function templatesBlock(
  templates: readonly ListedTemplate[],
  catalogue: Catalogue,
): ExplanationBlock {
  const columns = [
    catalogue.say('template-column-kind'),
    catalogue.say('template-column-language'),
    catalogue.say('template-column-scope'),
    catalogue.say('template-column-digest'),
  ]
  return {
    kind: 'table',
    columns: columns.map((title) => ({ title, align: 'left' })),
    rows: templates.map(({ kind, language, scope: { standard, edition = '' }, sha256 }) => [
      kind,
      language,
      standard === undefined
        ? catalogue.say('template-everybody')
        : `${standard} ${edition}`.trimEnd(),
      `${sha256.slice(0, 12)}…`,
    ]),
  }
}

function meaningOf(
  { explanation, example, kind }: TagWords & { readonly kind: Tag['kind'] },
  catalogue: Catalogue,
): string {
  const words = catalogue.text(explanation)
  if (example === undefined) return words
  const shown =
    kind === 'flag'
      ? catalogue.say(example === 'true' ? 'yes' : 'no')
      : example.replaceAll('\n', ' / ')
  return catalogue.say('template-meaning--example', { explanation: words, example: shown })
}

function fontsOf(
  { latin, eastAsian }: NonNullable<TemplateCheck['fonts']>,
  catalogue: Catalogue,
): string {
  const list = [...new Set([...latin, ...eastAsian])]
  return list.length === 0
    ? catalogue.say('template-fonts--none')
    : catalogue.say('template-fonts', { faces: { list, joined: 'comma' } })
}

/** A tag mistyped twice in one paragraph needs mending there, said once. */
function eachOnce(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
