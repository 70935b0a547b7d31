import { InvalidArgumentError, Option } from 'commander'
import { findRevision } from '../../app/find-revision.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Language } from '../../domain/pack/text.ts'
import { explainRules } from '../../domain/words/explain-rules.ts'
import type { AddCommand } from '../command.ts'
import { named } from '../failure.ts'
import { LANGUAGE_OPTION } from '../language.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'

type Options = RootOption & {
  readonly edition?: string
  readonly revision?: number
  readonly language?: Language
}

const HELP = `
Short forms such as bands, choices or marks stand for rule documents of
json-rules-engine; these are what the engine runs. --json prints the documents
themselves.

Examples:
  touchstone rules q-hxc-013
  touchstone rules q-hxc-013 --edition 2018 --revision 1 --json`

/** `touchstone rules STANDARD` */
export const rulesCommand: AddCommand = (program, terminal) => {
  program
    .command('rules')
    .argument('<standard>', 'id of a standard')
    .description('show every rule of a standard written out')
    .option('--edition <edition>', 'which edition; needed where there are several')
    .option('--revision <number>', 'which revision of the rules', revisionNumber)
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .option('--json', 'print the rule documents')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (standard: string, options: Options) => {
      const house = open(options, terminal)
      const { edition, revision } = options
      const shelved = await house.shelf.revisions()
      const asked = {
        standard,
        ...(edition === undefined ? {} : { edition }),
        ...(revision === undefined ? {} : { revision }),
      }
      const found = named(() => findRevision(shelved, asked))
      const { expanded } = house.prepare(found)
      const { pack } = expanded
      if (options.json === true)
        return terminal.json({
          standard: pack.standard.id,
          edition: pack.standard.edition,
          revision: pack.rules.revision,
          digest: found.digest,
          rules: expanded.rules,
          conditions: expanded.shared,
        })
      const { languages } = pack.standard
      const usual = languages.includes(terminal.language) ? terminal.language : languages[0]
      terminal.print(explainRules(expanded, catalogueIn(options.language ?? usual ?? 'en')))
    })
}

function revisionNumber(given: string): number {
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  throw new InvalidArgumentError('Revisions are numbered 1, 2, 3 …')
}
