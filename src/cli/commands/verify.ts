import { EXIT } from '../failure.ts'
import type { AddCommand } from '../command.ts'
import { open, ROOT_OPTION, type RootOption } from '../open.ts'
import { readInput } from '../read-input.ts'
import { text } from '../terminal.ts'

const HELP = `
The score is computed anew from the pack on the shelf and the assessment inside
the receipt, and everything the receipt says is compared. Order of keys and
spacing do not count; a key that stands twice is refused. Another version of the
engine that comes to the same result is noted.

Examples:
  touchstone verify receipt.json
  touchstone score assessment.json --json | touchstone verify -

Exit codes: 0 the receipt holds, 1 it does not, 2 it cannot be read.`

/** `touchstone verify RECEIPT` */
export const verifyCommand: AddCommand = (program, terminal, exit) => {
  program
    .command('verify')
    .argument('<receipt>', 'receipt as JSON; - for standard input')
    .description('compute a receipt anew and name the first difference')
    .option('--json', 'print what was found as data')
    .option(...ROOT_OPTION)
    .addHelpText('after', HELP)
    .action(async (file: string, options: RootOption) => {
      const house = open(options, terminal)
      const found = await house.verify(await readInput(file))
      if (!found.holds) exit(EXIT.faulty)
      if (options.json === true) return terminal.json(found)
      const { id, edition, revision } = found.standard
      const name = `${id} ${edition}, revision ${revision}`
      const notes = found.notes.map((note) => text(`Note: ${note}`))
      if (found.holds)
        return terminal.print([
          text(`The receipt holds. Computed anew by ${name}, everything in it is the same.`),
          ...notes,
        ])
      terminal.print([
        text(`The receipt does not hold (${name}).`),
        {
          kind: 'list',
          items: found.differences.map(({ message, pointer }) => ({
            text: message,
            holds: false,
            details: [`at ${pointer}`],
          })),
        },
        ...notes,
      ])
    })
}
