import { InvalidArgumentError, Option } from 'commander'
import { wordVerification, type Verification } from '../../app/verify-receipt.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { House } from '../../house.ts'
import type { AddCommand } from '../command.ts'
import { EXIT } from '../failure.ts'
import { LANGUAGE_OPTION } from '../language.ts'
import { open, ROOT_OPTION } from '../open.ts'
import { nameOf, parseDocument, readBytes } from '../read-input.ts'
import {
  inOffice,
  namesRegister,
  withRegisterPlace,
  type RegisterOptions,
} from '../register-place.ts'
import { text } from '../terminal.ts'
import { claimIn, judgePaper, type PaperOptions } from '../verify-paper.ts'

const HELP = `
What is verified is told by what it is.

A certificate: what its QR code says (an address with #T1. in it, or the text
that begins with T1.), or its Word file. Nobody is asked; --keys and --status
are files from the certification body, /v1/trust/keys and /v1/trust/status-list.
Without a status list nothing is known of what came after the signature; one
that is out of date is not used.

A receipt, as JSON:
The score is computed anew from the pack on the shelf and the assessment inside
the receipt, and everything the receipt says is compared. Order of keys and
spacing do not count; a key that stands twice is refused. Another version of the
engine that comes to the same result is noted. With --data, --database-url or
--demo the rules of that register count as well, found by their digest: also
those that were withdrawn or replaced since, which is said.

Examples:
  touchstone verify receipt.json
  touchstone score assessment.json --json | touchstone verify -
  touchstone verify receipt.json --data /srv/touchstone
  touchstone verify 'https://example.org/c/TS-2026-00001#T1.…' --keys keys.json
  touchstone verify certificate.docx --keys keys.json --status status-list

Exit codes: 0 the receipt holds, the certificate is valid, or it is genuine and
no status list was given; 1 anything else; 2 it cannot be read.`

/** `touchstone verify WHAT` */
export const verifyCommand: AddCommand = (program, terminal, exit) => {
  const command = program
    .command('verify')
    .argument('<what>', 'receipt, Word certificate or text of a QR code; - for standard input')
    .description('tell whether a certificate is genuine, or compute a receipt anew')
    .option('--keys <file>', 'keys of the certification body')
    .option('--status <file>', 'its signed status list')
    .option('--at <time>', 'moment to judge by, RFC 3339; now unless said', moment)
    .option('--json', 'print what was found as data')
    .addOption(new Option(...LANGUAGE_OPTION).choices(['zh', 'en']))
    .option(...ROOT_OPTION)
  withRegisterPlace(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: RegisterOptions & PaperOptions) => {
      const claim = claimIn(file)
      const bytes = claim === undefined ? await readBytes(file) : Buffer.alloc(0)
      const paper = claim ?? (isArchive(bytes) ? bytes : claimIn(bytes.toString('utf8')))
      if (paper !== undefined) {
        const { verdict, blocks } = await judgePaper(paper, options, terminal.language)
        const isKnown = verdict.outcome === 'valid' || verdict.reason === 'list-missing'
        if (!isKnown || verdict.outcome === 'refused') exit(EXIT.faulty)
        return options.json === true ? terminal.json(verdict) : terminal.print(blocks)
      }
      const document = parseDocument(bytes, nameOf(file))
      const found = await (namesRegister(options)
        ? inOffice(options, ({ house }) => verifyIn(house, document))
        : verifyIn(open(options, terminal), document))
      if (!found.holds) exit(EXIT.faulty)
      const worded = wordVerification(found, catalogueIn(terminal.language))
      if (options.json === true) return terminal.json(worded)
      const { id, edition, revision } = found.standard
      const name = `${id} ${edition}, revision ${revision}`
      const notes = worded.notes.map((note) => text(`Note: ${note}`))
      if (found.holds)
        return terminal.print([
          text(`The receipt holds. Computed anew by ${name}, everything in it is the same.`),
          ...notes,
        ])
      terminal.print([
        text(`The receipt does not hold (${name}).`),
        {
          kind: 'list',
          items: worded.differences.map(({ message, pointer }) => ({
            text: message,
            holds: false,
            details: [`at ${pointer}`],
          })),
        },
        ...notes,
      ])
    })
}

function verifyIn(house: House, document: unknown): Promise<Verification> {
  return house.verify(house.readReceipt(document))
}

/** Word files are zip archives. */
function isArchive(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK'
}

function moment(given: string): string {
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(given)
  if (!isTime || Number.isNaN(Date.parse(given)))
    throw new InvalidArgumentError('Write it like 2026-11-23T08:00:00Z.')
  return new Date(given).toISOString()
}
