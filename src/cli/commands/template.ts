import { Option } from 'commander'
import { writeFileSync } from 'node:fs'
import { guessKind } from '../../app/check-template.ts'
import { listTemplates } from '../../app/list-templates.ts'
import { DOCUMENT_KINDS, type DocumentKind, KIND_FACTS } from '../../domain/document/kinds.ts'
import { paletteOf } from '../../domain/document/palette.ts'
import { describePlace, type TemplateFault } from '../../domain/document/template-fault.ts'
import type { Item } from '../../domain/words/explanation.ts'
import type { AddCommand } from '../command.ts'
import { EXIT } from '../failure.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { text, type Terminal } from '../terminal.ts'
import { readTemplate } from './render.ts'

type CheckOptions = RootOption & { readonly kind?: DocumentKind; readonly sample?: string | true }
type TagOptions = RootOption & { readonly kind?: DocumentKind }

const HELP = `
Examples:
  touchstone template list
  touchstone template tags --kind certificate
  touchstone template check our-certificate.docx --kind certificate --sample sample.docx

Exit codes of check: 0 papers can be made from it, 1 they cannot, 2 it cannot be read.`

/** `touchstone template check|tags|list` */
export const templateCommand: AddCommand = (program, terminal, exit) => {
  const kind = (): Option => new Option('--kind <kind>', 'which paper').choices(DOCUMENT_KINDS)
  const template = program
    .command('template')
    .description('look at Word templates: check one, list tags, list templates')
    .addHelpText('after', HELP)

  template
    .command('check')
    .argument('<file>', 'Word template')
    .description('say what every tag is, and everything that is wrong, with its place')
    .addOption(kind())
    .option('--sample [file]', 'write a paper with example values, beside it or as named')
    .option('--json', 'print the check as data')
    .option(...ROOT_OPTION)
    .action(async (file: string, options: CheckOptions) => {
      const { papers } = open({ ...options, json: true }, terminal)
      const bytes = readTemplate(file)
      const of = options.kind ?? (await guessKind(bytes, DOCUMENT_KINDS, papers.check))
      const check = await papers.check(bytes, of)
      if (!check.isUsable) exit(EXIT.faulty)
      const sample = options.sample === true ? besideOf(file) : options.sample
      if (check.isUsable && sample !== undefined)
        writeFileSync(sample, await papers.sample(bytes, of))
      if (options.json === true) return terminal.json({ kind: of, ...check })
      const errors = check.faults.filter(({ severity }) => severity === 'error')
      terminal.print([
        text(
          check.isUsable
            ? `${file} can be used for ${of}: ${check.tags.length} tags.`
            : `${file} cannot be used for ${of}: ${errors.length === 1 ? 'one fault' : `${errors.length} faults`}.`,
        ),
        ...(check.faults.length === 0
          ? []
          : [{ kind: 'list' as const, items: eachOnce(check.faults.map(faultItem)) }]),
        ...(check.tags.length === 0
          ? []
          : [
              { kind: 'heading' as const, text: 'Tags' },
              {
                kind: 'facts' as const,
                rows: check.tags.map((tag): readonly [string, string] => [
                  tag.written,
                  `${tag.explanation[terminal.language]}${inBrackets(tag.example)}  ${[...new Set(tag.places.map(describePlace))].join('; ')}`,
                ]),
              },
            ]),
        ...(check.unused.length === 0 ? [] : [text(`Not used: ${check.unused.join(', ')}`)]),
        ...(check.fonts === undefined
          ? []
          : [
              text(
                `Fonts: ${[...new Set([...check.fonts.latin, ...check.fonts.eastAsian])].join(', ') || 'none named'}`,
              ),
            ]),
        ...(sample !== undefined && check.isUsable
          ? [text(`A sample with example values is in ${sample}.`)]
          : []),
      ])
    })

  template
    .command('tags')
    .description('list every tag that templates may use, with explanation and example')
    .addOption(kind())
    .option('--json', 'print them as data')
    .action((options: TagOptions) => {
      const kinds = options.kind === undefined ? DOCUMENT_KINDS : [options.kind]
      if (options.json === true)
        return terminal.json(
          Object.fromEntries(kinds.map((one) => [one, paletteOf(KIND_FACTS[one].tags)])),
        )
      for (const one of kinds) printTags(one, terminal)
    })

  template
    .command('list')
    .description('list the templates papers are made with, the nearest ones included')
    .option('--json', 'print them as data')
    .option(...ROOT_OPTION)
    .action(async (options: RootOption) => {
      const { papers } = open(options, terminal)
      const templates = await listTemplates(papers.templates)
      if (options.json === true) return terminal.json({ templates })
      terminal.print([
        {
          kind: 'table',
          columns: [
            { title: 'kind', align: 'left' },
            { title: 'language', align: 'left' },
            { title: 'for', align: 'left' },
            { title: 'digest', align: 'left' },
          ],
          rows: templates.map(({ kind: of, language, scope, sha256 }) => [
            of,
            language,
            scope.standard === undefined
              ? 'everybody'
              : `${scope.standard}${scope.edition === undefined ? '' : ` ${scope.edition}`}`,
            `${sha256.slice(0, 12)}…`,
          ]),
        },
      ])
    })
}

function printTags(kind: DocumentKind, terminal: Terminal): void {
  const { title, tags } = KIND_FACTS[kind]
  terminal.print([
    { kind: 'heading', text: `${kind} · ${title[terminal.language]}` },
    {
      kind: 'facts',
      rows: paletteOf(tags).map(
        ({
          written,
          within,
          explanation,
          example,
          optional,
          mustAppear,
        }): readonly [string, string] => [
          `${'  '.repeat(within.length)}${written}`,
          `${explanation[terminal.language]}${inBrackets(example)}${mustAppear ? '  required' : optional ? '  optional' : ''}`,
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

function faultItem({ severity, message, fix, place, suggestion }: TemplateFault): Item {
  return {
    text: `${severity === 'error' ? '' : 'Note: '}${message}`,
    ...(severity === 'error' ? { holds: false } : {}),
    details: [
      ...(place === undefined
        ? []
        : [`at ${describePlace(place)}${place.excerpt === undefined ? '' : `: ${place.excerpt}`}`]),
      ...(suggestion === undefined || message.includes(suggestion)
        ? []
        : [`Did you mean ${suggestion}?`]),
      fix,
    ],
  }
}
