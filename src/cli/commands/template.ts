import { Option } from 'commander'
import { writeFileSync } from 'node:fs'
import { guessKind } from '../../app/papers/check-template.ts'
import { listTemplates } from '../../app/papers/list-templates.ts'
import { DOCUMENT_KINDS, type DocumentKind, KIND_FACTS } from '../../domain/document/kinds.ts'
import { paletteOf } from '../../domain/document/palette.ts'
import { wordCheck } from '../../domain/document/template-check.ts'
import { wordMended } from '../../domain/document/template-mend.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Language } from '../../domain/messages/text.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { EXIT } from '../terminal/failure.ts'
import { open, type RootOption } from '../input/open.ts'
import { checkBlocks, mendBlocks, tagBlocks, templatesBlock } from '../terminal/template-blocks.ts'
import { text } from '../terminal/terminal.ts'
import { readTemplate } from './render.ts'

type TagOptions = RootOption & { readonly kind?: DocumentKind; readonly language?: Language }
type MendOptions = TagOptions & { readonly output?: string }
type CheckOptions = TagOptions & { readonly sample?: string | true }

const EXAMPLES = [
  'touchstone template list',
  'touchstone template tags --kind certificate',
  'touchstone template check our-certificate.docx --kind certificate --sample sample.docx',
  'touchstone template check our-certificate.docx --language zh',
  'touchstone template mend our-certificate.docx -o mended.docx',
]

/** `touchstone template check|mend|tags|list` */
export const templateCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  const readerOf = ({ language }: TagOptions): Catalogue =>
    catalogueIn(language ?? terminal.language)
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
      const reader = readerOf(options)
      if (!check.isUsable) exit(EXIT.faulty)
      const sample = options.sample === true ? besideOf(file, 'sample') : options.sample
      if (check.isUsable && sample !== undefined)
        writeFileSync(sample, await papers.sample(bytes, of, reader))
      if (options.json === true) return terminal.json({ kind: of, ...wordCheck(check, reader) })
      terminal.print(checkBlocks(check, { file, kind: of }, reader))
      if (sample !== undefined && check.isUsable)
        terminal.print([text(reader.say('template-sampled', { file: sample }))])
    })

  template
    .command('mend')
    .argument('<file>', catalogue.say('cli-template-file'))
    .description(catalogue.say('cli-template-mend'))
    .addOption(kind())
    .addOption(language())
    .option('-o, --output <file>', catalogue.say('cli-template-mend-output'))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .action(async (file: string, options: MendOptions) => {
      const { papers } = open({ ...options, json: true }, terminal)
      const bytes = readTemplate(file)
      const of = options.kind ?? (await guessKind(bytes, DOCUMENT_KINDS, papers.check))
      const mended = await papers.mend(bytes, of)
      const reader = readerOf(options)
      if (!mended.check.isUsable) exit(EXIT.faulty)
      const out =
        mended.mends.length === 0 ? undefined : (options.output ?? besideOf(file, 'mended'))
      if (out !== undefined) writeFileSync(out, mended.bytes)
      if (options.json === true)
        return terminal.json({ kind: of, file: out, ...wordMended(mended, reader) })
      terminal.print(mendBlocks(mended, { file, out }, reader))
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
            kinds.map((one) => [one, paletteOf(KIND_FACTS[one].tags, readerOf(options))]),
          ),
        )
      for (const one of kinds) terminal.print(tagBlocks(one, readerOf(options)))
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
      terminal.print([templatesBlock(templates, readerOf(options))])
    })
}

/** `ours.docx` has its sample in `ours.sample.docx`. */
function besideOf(file: string, what: 'sample' | 'mended'): string {
  return `${file.replace(/\.docx$/i, '')}.${what}.docx`
}
