import { InvalidArgumentError, Option } from 'commander'
import { isObject } from '../../domain/json.ts'
import type { Language } from '../../domain/pack/text.ts'
import { LANGUAGE_OPTION, shownLanguage } from '../language.ts'
import type { AddCommand } from '../command.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { readInput } from '../read-input.ts'

type Options = RootOption & { readonly language?: Language; readonly width?: number }

const HELP = `
FILE is an assessment, which is scored first, or a receipt as "touchstone score
--json" prints it. A receipt is explained as it stands; "touchstone verify"
tells whether it holds.

Examples:
  touchstone explain examples/q-hxc-013-four-stars.json --language zh
  touchstone explain receipt.json --width 100 | less
  touchstone score assessment.json --json | touchstone explain -`

/** `touchstone explain FILE` */
export const explainCommand: AddCommand = (program, terminal) => {
  program
    .command('explain')
    .argument('<file>', 'assessment or receipt as JSON; - for standard input')
    .description('say why: every clause, every sum, every condition, in words')
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .option('--width <columns>', 'columns to break lines at, 40 to 200', columns)
    .option('--json', 'print the explanation as data to be laid out elsewhere')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options) => {
      const house = open(options, terminal)
      const document = await readInput(file)
      const isReceipt = isObject(document) && 'receipt' in document
      const receipt = isReceipt ? house.readReceipt(document) : await house.scoreDocument(document)
      const language = shownLanguage(options.language, receipt, terminal)
      const explained = await house.explain(receipt, { language })
      if (options.json === true) return terminal.json(explained)
      terminal.print(explained.explanation, options.width)
    })
}

function columns(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 40 && number <= 200) return number
  throw new InvalidArgumentError('Give a whole number from 40 to 200.')
}
