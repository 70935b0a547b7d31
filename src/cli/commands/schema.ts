import { SCHEMA_NAMES, type SchemaName } from '../../domain/check/shape-check.ts'
import { didYouMean } from '../../domain/did-you-mean.ts'
import { schemaText } from '../../house.ts'
import { EXIT, Failure } from '../failure.ts'
import type { AddCommand } from '../command.ts'

const MEANINGS: Record<SchemaName, string> = {
  'standard-1': 'a file of standards/<id>/<edition>/: what a standard says',
  'rules-1': 'a file of rules/<id>/<edition>/<revision>/: how it is judged',
  'assessment-1': 'an assessment, as "touchstone score" and the API take it',
  'receipt-1': 'a receipt of the first format, which held sentences too',
  'receipt-2': 'a receipt, as "touchstone score --json" prints it',
  'decision-1': 'a decision, as "touchstone render" puts it on a certificate',
  'body-1': 'the file about the certification body that "touchstone serve --body" names',
}

const HELP = `
The schemas are JSON Schema, draft 2020-12. An editor that knows them completes
and checks files while they are written: put "$schema" at the top of a file.

Examples:
  touchstone schema
  touchstone schema rules-1 > rules-1.schema.json
  touchstone schema body`

/** `touchstone schema [NAME]` */
export const schemaCommand: AddCommand = (program, terminal) => {
  program
    .command('schema')
    .argument('[name]', `one of ${SCHEMA_NAMES.join(', ')}`)
    .description('print a published JSON Schema, or the list of them')
    .option('--json', 'print the list as data')
    .addHelpText('after', HELP)
    .action((name: string | undefined, options: { readonly json?: boolean }) => {
      if (name === undefined) {
        if (options.json === true) return terminal.json(SCHEMA_NAMES)
        return terminal.print([
          { kind: 'facts', rows: SCHEMA_NAMES.map((one) => [one, MEANINGS[one]]) },
        ])
      }
      // Without its number a name means the schema that there is.
      const found = SCHEMA_NAMES.find((one) => one === name || one.replace(/-\d+$/, '') === name)
      if (found !== undefined) return terminal.line(schemaText(found).trimEnd())
      const guess = didYouMean(name, SCHEMA_NAMES)
      throw new Failure(
        EXIT.usage,
        'schema-unknown',
        `There is no schema ${JSON.stringify(name.slice(0, 80))}. ${guess === undefined ? `There are ${SCHEMA_NAMES.join(', ')}.` : `Did you mean ${guess}?`}`,
      )
    })
}
