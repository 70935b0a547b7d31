import { InvalidArgumentError } from 'commander'
import { findRevision } from '../../app/packs/find-revision.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Language } from '../../domain/messages/text.ts'
import { explainRules } from '../../domain/words/explain/explain-rules.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { named } from '../terminal/failure.ts'
import { open, type RootOption } from '../input/open.ts'

type Options = RootOption & {
  readonly edition?: string
  readonly revision?: number
  readonly language?: Language
}

const EXAMPLES = [
  'touchstone rules q-hxc-013',
  'touchstone rules q-hxc-013 --edition 2018 --revision 1 --json',
]

/** `touchstone rules STANDARD` */
export const rulesCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('rules')
    .argument('<standard>', catalogue.say('cli-rules-standard'))
    .description(catalogue.say('cli-rules'))
    .option('--edition <edition>', catalogue.say('cli-rules-edition'))
    .option('--revision <number>', catalogue.say('cli-rules-revision'), revisionNumber(catalogue))
    .addOption(languageOption(catalogue))
    .option('--json', catalogue.say('cli-rules-json'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-rules', EXAMPLES))
    .action(async (standard: string, options: Options) => {
      const service = open(options, terminal)
      const { edition, revision } = options
      const shelved = await service.shelf.revisions()
      const asked = {
        standard,
        ...(edition === undefined ? {} : { edition }),
        ...(revision === undefined ? {} : { revision }),
      }
      const found = named(() => findRevision(shelved, asked))
      const { expanded } = service.prepare(found)
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
      const usual = languages.find((one) => one === terminal.language) ?? languages[0]
      terminal.print(explainRules(expanded, catalogueIn(options.language ?? usual ?? 'en')))
    })
}

function revisionNumber(catalogue: Catalogue): (given: string) => number {
  return (given) => {
    if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
    throw new InvalidArgumentError(catalogue.say('cli-give-revision'))
  }
}
