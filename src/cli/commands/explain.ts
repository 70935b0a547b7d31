import { isObject } from '../../domain/schema/json.ts'
import type { Language } from '../../domain/messages/text.ts'
import { shownLanguage } from '../terminal/language.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { open, type RootOption } from '../input/open.ts'
import { readInput } from '../input/read-input.ts'
import { wholeNumber } from '../input/revision-name.ts'

type Options = RootOption & { readonly language?: Language; readonly width?: number }

const EXAMPLES = [
  'touchstone explain examples/q-hxc-013-four-stars.json --language zh',
  'touchstone explain receipt.json --width 100 | less',
  'touchstone score assessment.json --json | touchstone explain -',
]

/** `touchstone explain FILE` */
export const explainCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('explain')
    .argument('<file>', catalogue.say('cli-explain-file'))
    .description(catalogue.say('cli-explain'))
    .addOption(languageOption(catalogue))
    .option(
      '--width <columns>',
      catalogue.say('cli-explain-width'),
      wholeNumber(catalogue, 40, 200),
    )
    .option('--json', catalogue.say('cli-explain-json'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-explain', EXAMPLES))
    .action(async (file: string, options: Options) => {
      const service = open(options, terminal)
      const document = await readInput(file)
      const isReceipt = isObject(document) && 'receipt' in document
      const receipt = isReceipt
        ? service.readReceipt(document)
        : await service.scoreDocument(document)
      const language = shownLanguage(options.language, receipt, terminal)
      const explained = await service.explain(receipt, { language })
      if (options.json === true) return terminal.json(explained)
      terminal.print(explained.explanation, options.width)
    })
}
