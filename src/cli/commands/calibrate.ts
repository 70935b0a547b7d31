import type { Language } from '../../domain/messages/text.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { documentsOf } from '../input/documents-of.ts'
import { open, type RootOption } from '../input/open.ts'

type Options = RootOption & { readonly language?: Language }

const EXAMPLES = [
  'touchstone calibrate assessments.ndjson',
  'touchstone calibrate assessments.ndjson --language zh',
  'touchstone calibrate assessments.ndjson --json > calibration.json',
]

/** `touchstone calibrate FILE` */
export const calibrateCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('calibrate')
    .argument('<file>', catalogue.say('cli-calibrate-file'))
    .description(catalogue.say('cli-calibrate'))
    .addOption(languageOption(catalogue))
    .option('--json', catalogue.say('cli-option-json-data'))
    .option(...rootOption(catalogue))
    .addHelpText('after', helpText(catalogue, 'cli-calibrate', EXAMPLES))
    .action(async (file: string, options: Options) => {
      const service = open(options, terminal)
      const language = options.language ?? terminal.language
      const { calibration, explanation } = await service.calibrate(documentsOf(file), { language })
      if (options.json === true) return terminal.json(calibration)
      terminal.print(explanation)
    })
}
