import { message } from '../../domain/messages/message.ts'
import { Option } from 'commander'
import { resolve } from 'node:path'
import { findRevision, type RevisionAsked } from '../../app/packs/find-revision.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import { TEXT_LANGUAGES, type Language, type TextLanguage } from '../../domain/messages/text.ts'
import type { RulesService } from '../../app/rules-service.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { documentsOf } from '../input/documents-of.ts'
import { EXIT, Failure, named } from '../terminal/failure.ts'
import { writePaper, writtenWords } from '../input/written-paper.ts'
import { open, type RootOption } from '../input/open.ts'

type Options = RootOption & {
  readonly candidate?: string
  readonly assessments?: string
  readonly paper?: TextLanguage
  readonly out?: string
  readonly language?: Language
}

const EXAMPLES = [
  'touchstone compare our-standard/2026/1 our-standard/2026/2',
  'touchstone compare q-hxc-013/2018 q-hxc-013/2018 --candidate work --language zh',
  'touchstone compare our-standard/2026/1 our-standard/2026/2 --paper zh -o papers',
  'touchstone compare our-standard/2018 our-standard/2026 --json > comparison.json',
]

/** `touchstone compare LEFT RIGHT` */
export const compareCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('compare')
    .argument('<left>', catalogue.say('cli-compare-left'))
    .argument('<right>', catalogue.say('cli-compare-right'))
    .description(catalogue.say('cli-compare'))
    .option('--candidate <dir>', catalogue.say('cli-compare-candidate'))
    .option('--assessments <file>', catalogue.say('cli-compare-assessments'))
    .addOption(languageOption(catalogue))
    .addOption(
      new Option('--paper <language>', catalogue.say('cli-compare-paper')).choices(TEXT_LANGUAGES),
    )
    .option('-o, --out <dir>', catalogue.say('cli-option-paper-out'))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-compare', EXAMPLES))
    .action(async (left: string, right: string, options: Options) => {
      const service = open(options, terminal)
      const other =
        options.candidate === undefined
          ? service
          : open({ ...options, root: options.candidate }, terminal)
      const { comparison, explanation } = await service.compare({
        left: await find(service, left),
        right: await find(other, right),
        ...(options.assessments === undefined
          ? {}
          : { assessments: documentsOf(options.assessments) }),
        language: options.language ?? terminal.language,
      })
      if (options.paper !== undefined) {
        const paper = await service.papers.render({
          kind: 'comparison',
          language: options.paper,
          about: { comparison },
        })
        return terminal.print(
          writtenWords(paper, writePaper(resolve(options.out ?? '.'), paper), catalogue),
        )
      }
      if (options.json === true) return terminal.json(comparison)
      terminal.print(explanation)
    })
}

async function find({ shelf }: RulesService, name: string): Promise<DigestedPack> {
  const shelved = await shelf.revisions()
  return named(() => findRevision(shelved, asked(name)))
}

/** `standard`, `standard/edition` or `standard/edition/revision`. */
function asked(name: string): RevisionAsked {
  const [standard = '', edition, revision, ...more] = name.split('/')
  if (more.length > 0 || (revision !== undefined && !/^[1-9]\d{0,5}$/.test(revision)))
    throw new Failure(EXIT.usage, 'revision-unknown', message('cli-revision-unknown', { name }))
  return {
    standard,
    ...(edition === undefined ? {} : { edition }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  }
}
