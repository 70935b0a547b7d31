import { message } from '../../domain/messages/message.ts'
import { SCHEMA_NAMES } from '../../domain/check/shape-check.ts'
import { didYouMean } from '../../domain/faults/did-you-mean.ts'
import { commandLinePorts } from '../../composition/command-line.ts'
import { EXIT, Failure } from '../terminal/failure.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText } from '../terminal/help.ts'

const EXAMPLES = [
  'touchstone schema',
  'touchstone schema rules-1 > rules-1.schema.json',
  'touchstone schema body',
]

/** `touchstone schema [NAME]` */
export const schemaCommand: AddCommand = (program, terminal) => {
  const { catalogue } = terminal
  program
    .command('schema')
    .argument(
      '[name]',
      catalogue.say('cli-schema-name', { names: { list: SCHEMA_NAMES, joined: 'comma' } }),
    )
    .description(catalogue.say('cli-schema'))
    .option('--json', catalogue.say('cli-schema-json'))
    .addHelpText('after', helpText(catalogue, 'cli-schema', EXAMPLES))
    .action((name: string | undefined, options: { readonly json?: boolean }) => {
      if (name === undefined) {
        if (options.json === true) return terminal.json(SCHEMA_NAMES)
        return terminal.print([
          {
            kind: 'facts',
            rows: SCHEMA_NAMES.map((one) => [one, catalogue.say(`cli-schema-${one}`)]),
          },
        ])
      }
      // Without its number a name means the schema that there is.
      const found = SCHEMA_NAMES.find((one) => one === name || one.replace(/-\d+$/, '') === name)
      if (found !== undefined) return terminal.line(commandLinePorts.schemaText(found).trimEnd())
      const guess = didYouMean(name, SCHEMA_NAMES)
      throw new Failure(
        EXIT.usage,
        'schema-unknown',
        guess === undefined
          ? message('cli-schema-unknown', {
              name: { value: name },
              known: { list: SCHEMA_NAMES, joined: 'comma' },
            })
          : message('cli-schema-unknown--meant', { name: { value: name }, meant: guess }),
      )
    })
}
