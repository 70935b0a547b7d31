import { Option } from 'commander'
import { COUNTED_BY, type CountedBy } from '../../domain/improve/cost.ts'
import type { Language } from '../../domain/messages/text.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { open, type RootOption } from '../input/open.ts'
import { readInput } from '../input/read-input.ts'
import { wholeNumber } from '../input/revision-name.ts'

type Options = RootOption & {
  readonly language?: Language
  readonly level?: string
  readonly result?: string
  readonly by?: CountedBy
  readonly limit?: number
  readonly json?: boolean
}

const EXAMPLES = [
  'touchstone improve examples/q-hxc-013-four-stars.json',
  'touchstone improve assessment.json --level three-stars --by effort',
  'touchstone improve assessment.json --language zh',
  'touchstone improve assessment.json --json > way.json',
]

/** `touchstone improve FILE` */
export const improveCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('improve')
    .argument('<file>', catalogue.say('cli-input-assessment'))
    .description(catalogue.say('cli-improve'))
    .option('--level <id>', catalogue.say('cli-improve-level'))
    .option('--result <id>', catalogue.say('cli-improve-result'))
    .addOption(
      new Option('--by <what>', catalogue.say('cli-improve-by'))
        .choices([...COUNTED_BY])
        .default('clauses'),
    )
    .option(
      '--limit <steps>',
      catalogue.say('cli-improve-limit'),
      wholeNumber(catalogue, 1, 10_000_000),
    )
    .addOption(languageOption(catalogue))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-improve', EXAMPLES))
    .action(async (file: string, options: Options) => {
      const { level, result, by, limit, language, json, ...rest } = options
      const service = open(rest, terminal)
      const aim = { level, result, by, limit, language: language ?? terminal.language }
      const told = await service.improve(await readInput(file), aim)
      if (json === true) return terminal.json(told.improvement)
      terminal.print(told.explanation)
    })
}
