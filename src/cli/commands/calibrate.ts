import { Option } from 'commander'
import type { Language } from '../../domain/pack/text.ts'
import type { AddCommand } from '../command.ts'
import { documentsOf } from '../documents-of.ts'
import { LANGUAGE_OPTION } from '../language.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'

type Options = RootOption & { readonly language?: Language }

const HELP = `
Each line of FILE is an assessment of one and the same revision, with answers
"by assessors": {"assessors":{"wang":4,"li":3}}. Names must mean the same person
throughout. Told are lenient and strict assessors with the error of that, the
clauses that they see most differently, and those that all organisations meet
alike.

Examples:
  touchstone calibrate assessments.ndjson
  touchstone calibrate assessments.ndjson --language zh
  touchstone calibrate assessments.ndjson --json > calibration.json`

/** `touchstone calibrate FILE` */
export const calibrateCommand: AddCommand = (program, terminal) => {
  program
    .command('calibrate')
    .argument('<file>', 'assessments by several assessors as NDJSON; - for standard input')
    .description('lenient and strict assessors, and clauses that separate nobody')
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .option('--json', 'print all of it as data')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options) => {
      const house = open(options, terminal)
      const language = options.language ?? terminal.language
      const { calibration, explanation } = await house.calibrate(documentsOf(file), { language })
      if (options.json === true) return terminal.json(calibration)
      terminal.print(explanation)
    })
}
