import { InvalidArgumentError, Option } from 'commander'
import { COUNTED_BY, type CountedBy } from '../../domain/improve/search.ts'
import type { Language } from '../../domain/pack/text.ts'
import type { AddCommand } from '../command.ts'
import { LANGUAGE_OPTION } from '../language.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { readInput } from '../read-input.ts'

type Options = RootOption & {
  readonly language?: Language
  readonly level?: string
  readonly by?: CountedBy
  readonly limit?: number
  readonly json?: boolean
}

const HELP = `
Finds the cheapest improvements that reach the next level, or the one asked for,
and proves that nothing is cheaper, or says what is certain when the search ends
at its limit. "By points" counts the points gained in clauses; "effort" and
"lead" are what the standard declares for each clause: work, and days until it
is done, where everything is done at the same time.

Examples:
  touchstone improve examples/q-hxc-013-four-stars.json
  touchstone improve assessment.json --level three-stars --by effort
  touchstone improve assessment.json --language zh
  touchstone improve assessment.json --json > way.json`

/** `touchstone improve FILE` */
export const improveCommand: AddCommand = (program, terminal) => {
  program
    .command('improve')
    .argument('<file>', 'assessment as JSON; - for standard input')
    .description('the cheapest way to the next level, and how firmly the present one stands')
    .option('--level <id>', 'level to reach; default: the next')
    .addOption(
      new Option('--by <what>', 'what is counted').choices([...COUNTED_BY]).default('clauses'),
    )
    .option('--limit <steps>', 'steps of search, 1 to 10000000', steps)
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .option('--json', 'print all of it as data')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (file: string, { level, by, limit, language, json, ...rest }: Options) => {
      const house = open(rest, terminal)
      const aim = { level, by, limit, language: language ?? terminal.language }
      const told = await house.improve(await readInput(file), aim)
      if (json === true) return terminal.json(told.improvement)
      terminal.print(told.explanation)
    })
}

function steps(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1 && number <= 10_000_000) return number
  throw new InvalidArgumentError('Give a whole number from 1 to 10000000.')
}
