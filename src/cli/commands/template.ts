import { Option } from 'commander'
import { writeFileSync } from 'node:fs'
import { guessKind } from '../../app/check-template.ts'
import { listTemplates } from '../../app/list-templates.ts'
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  KIND_FACTS,
  kindTitle,
} from '../../domain/document/kinds.ts'
import { paletteOf } from '../../domain/document/palette.ts'
import { type TemplateCheck, wordCheck } from '../../domain/document/template-check.ts'
import { placeWords } from '../../domain/document/template-place.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Language } from '../../domain/pack/text.ts'
import type { Block, Item } from '../../domain/words/explanation.ts'
import type { AddCommand } from '../command.ts'
import { helpText, languageOption, rootOption } from '../help.ts'
import { EXIT } from '../failure.ts'
import { templateFaultItem } from '../template-fault-item.ts'
import { open, type RootOption } from '../open.ts'
import { text, type Terminal } from '../terminal.ts'
import { readTemplate } from './render.ts'

type TagOptions = RootOption & { readonly kind?: DocumentKind; readonly language?: Language }
type CheckOptions = TagOptions & { readonly sample?: string | true }

const EXAMPLES = [
  'touchstone template list',
  'touchstone template tags --kind certificate',
  'touchstone template check our-certificate.docx --kind certificate --sample sample.docx',
  'touchstone template check our-certificate.docx --language zh',
]

const WORDS = {
  en: {
    usable: (file: string, kind: string, tags: number) =>
      `${file} can be used for ${kind}: ${tags} tags.`,
    unusable: (file: string, kind: string, faults: number) =>
      `${file} cannot be used for ${kind}: ${faults === 1 ? 'one fault' : `${faults} faults`}.`,
    tags: 'Tags',
    unused: (tags: readonly string[]) => `Not used: ${tags.join(', ')}`,
    fonts: (faces: readonly string[]) => `Fonts: ${faces.join(', ') || 'none named'}`,
    sampled: (file: string) => `A sample with example values is in ${file}.`,
    between: '; ',
    required: '  required',
    optional: '  optional',
    columns: ['kind', 'language', 'for', 'digest'],
    everybody: 'everybody',
  },
  zh: {
    usable: (file: string, kind: string, tags: number) =>
      `${file} 可以用作${kind}模板，共 ${tags} 个标签。`,
    unusable: (file: string, kind: string, faults: number) =>
      `${file} 不能用作${kind}模板：有 ${faults} 处错误。`,
    tags: '标签',
    unused: (tags: readonly string[]) => `未使用的标签：${tags.join('、')}`,
    fonts: (faces: readonly string[]) => `字体：${faces.join('、') || '没有指定'}`,
    sampled: (file: string) => `填有示例内容的样张：${file}`,
    between: '；',
    required: '  必须出现',
    optional: '  可以没有',
    columns: ['种类', '语言', '适用', '摘要'],
    everybody: '全部标准',
  },
} as const satisfies { readonly [L in Language]: object }

/** `touchstone template check|tags|list` */
export const templateCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  const kind = (): Option =>
    new Option('--kind <kind>', catalogue.say('cli-render-kind')).choices(DOCUMENT_KINDS)
  const language = (): Option => languageOption(catalogue)
  const template = program
    .command('template')
    .description(catalogue.say('cli-template'))
    .addHelpText('after', helpText(catalogue, 'cli-template', EXAMPLES))

  template
    .command('check')
    .argument('<file>', catalogue.say('cli-template-file'))
    .description(catalogue.say('cli-template-check'))
    .addOption(kind())
    .addOption(language())
    .option('--sample [file]', catalogue.say('cli-template-sample'))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .action(async (file: string, options: CheckOptions) => {
      const { papers } = open({ ...options, json: true }, terminal)
      const bytes = readTemplate(file)
      const of = options.kind ?? (await guessKind(bytes, DOCUMENT_KINDS, papers.check))
      const check = await papers.check(bytes, of)
      const catalogue = catalogueIn(options.language ?? terminal.language)
      if (!check.isUsable) exit(EXIT.faulty)
      const sample = options.sample === true ? besideOf(file) : options.sample
      if (check.isUsable && sample !== undefined)
        writeFileSync(sample, await papers.sample(bytes, of, catalogue))
      if (options.json === true) return terminal.json({ kind: of, ...wordCheck(check, catalogue) })
      terminal.print(
        checkBlocks(check, { file, of, language: options.language ?? terminal.language }),
      )
      if (sample !== undefined && check.isUsable)
        terminal.print([text(WORDS[options.language ?? terminal.language].sampled(sample))])
    })

  template
    .command('tags')
    .description(catalogue.say('cli-template-tags'))
    .addOption(kind())
    .addOption(language())
    .option('--json', catalogue.say('cli-option-json-data'))
    .action((options: TagOptions) => {
      const kinds = options.kind === undefined ? DOCUMENT_KINDS : [options.kind]
      if (options.json === true)
        return terminal.json(
          Object.fromEntries(
            kinds.map((one) => [
              one,
              paletteOf(KIND_FACTS[one].tags, catalogueIn(options.language ?? terminal.language)),
            ]),
          ),
        )
      for (const one of kinds) printTags(one, options.language ?? terminal.language, terminal)
    })

  template
    .command('list')
    .description(catalogue.say('cli-template-list'))
    .addOption(language())
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .action(async (options: TagOptions) => {
      const { papers } = open(options, terminal)
      const templates = await listTemplates(papers.templates)
      if (options.json === true) return terminal.json({ templates })
      const words = WORDS[options.language ?? terminal.language]
      terminal.print([
        {
          kind: 'table',
          columns: words.columns.map((title) => ({ title, align: 'left' })),
          rows: templates.map(({ kind: of, language, scope, sha256 }) => [
            of,
            language,
            scope.standard === undefined
              ? words.everybody
              : `${scope.standard}${scope.edition === undefined ? '' : ` ${scope.edition}`}`,
            `${sha256.slice(0, 12)}…`,
          ]),
        },
      ])
    })
}

/** What a check found, as a clerk reads it. */
function checkBlocks(
  check: TemplateCheck,
  about: { readonly file: string; readonly of: DocumentKind; readonly language: Language },
): readonly Block[] {
  const { file, of, language } = about
  const { isUsable, faults, tags, unused, fonts } = check
  const words = WORDS[language]
  const catalogue = catalogueIn(language)
  const kind = kindTitle(of, catalogue)
  const errors = faults.filter(({ severity }) => severity === 'error').length
  const found = eachOnce(faults.map((fault) => templateFaultItem(fault, catalogue)))
  const worded = wordCheck(check, catalogue).tags
  const rows = worded.map(
    ({ written, explanation, example, places }): readonly [string, string] => {
      const where = new Set(places.map((place) => catalogue.show(placeWords(place))))
      const meaning = `${explanation[language]}${inBrackets(example)}`
      return [written, `${meaning}  ${[...where].join(words.between)}`]
    },
  )
  const faces = fonts && [...new Set([...fonts.latin, ...fonts.eastAsian])]
  return [
    text(isUsable ? words.usable(file, kind, tags.length) : words.unusable(file, kind, errors)),
    ...(found.length === 0 ? [] : [{ kind: 'list' as const, items: found }]),
    ...(rows.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: words.tags },
          { kind: 'facts' as const, rows },
        ]),
    ...(unused.length === 0 ? [] : [text(words.unused(unused))]),
    ...(faces === undefined ? [] : [text(words.fonts(faces))]),
  ]
}

function printTags(kind: DocumentKind, language: Language, terminal: Terminal): void {
  const catalogue = catalogueIn(language)
  terminal.print([
    { kind: 'heading', text: `${kind} · ${kindTitle(kind, catalogue)}` },
    {
      kind: 'facts',
      rows: paletteOf(KIND_FACTS[kind].tags, catalogue).map(
        ({
          written,
          within,
          explanation,
          example,
          optional,
          mustAppear,
        }): readonly [string, string] => [
          `${'  '.repeat(within.length)}${written}`,
          `${explanation[language]}${inBrackets(example)}${mustAppear ? WORDS[language].required : optional ? WORDS[language].optional : ''}`,
        ],
      ),
    },
  ])
}

function inBrackets(example: string | undefined): string {
  return example === undefined ? '' : `  (${example.replaceAll('\n', ' / ')})`
}

/** `ours.docx` has its sample in `ours.sample.docx`. */
function besideOf(file: string): string {
  return `${file.replace(/\.docx$/i, '')}.sample.docx`
}

/** A tag mistyped twice in one paragraph needs mending there, said once. */
function eachOnce(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
