import { InvalidArgumentError } from 'commander'
import { wordVerification, type Verification } from '../../app/scoring/verify-receipt.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { RulesService } from '../../app/rules-service.ts'
import type { AddCommand } from '../terminal/command.ts'
import { helpText, languageOption, rootOption } from '../terminal/help.ts'
import { EXIT } from '../terminal/failure.ts'
import { open } from '../input/open.ts'
import { nameOf, parseDocument, readBytes } from '../input/read-input.ts'
import {
  inOffice,
  namesRegister,
  withRegisterPlace,
  type RegisterOptions,
} from '../input/register-place.ts'
import { text } from '../terminal/terminal.ts'
import { claimIn, judgePaper, type PaperOptions } from '../input/verify-paper.ts'

const EXAMPLES = [
  'touchstone verify receipt.json',
  'touchstone score assessment.json --json | touchstone verify -',
  'touchstone verify receipt.json --data /srv/touchstone',
  "touchstone verify 'https://example.org/c/TS-2026-00001#T1.…' --keys keys.json",
  'touchstone verify certificate.docx --keys keys.json --status status-list',
]

/** `touchstone verify WHAT` */
export const verifyCommand: AddCommand = (program, terminal, exit) => {
  const { catalogue } = terminal
  const command = program
    .command('verify')
    .argument('<what>', catalogue.say('cli-verify-what'))
    .description(catalogue.say('cli-verify'))
    .option('--keys <file>', catalogue.say('cli-verify-keys'))
    .option('--status <file>', catalogue.say('cli-verify-status'))
    .option('--proof <file>', catalogue.say('cli-verify-proof'))
    .option('--at <time>', catalogue.say('cli-verify-at'), momentIn(catalogue))
    .option('--json', catalogue.say('cli-option-json-data'))
    .addOption(languageOption(catalogue))
    .option(...rootOption(catalogue))
  withRegisterPlace(command, catalogue)
    .addHelpText('after', helpText(catalogue, 'cli-verify', EXAMPLES))
    .action(async (file: string, options: RegisterOptions & PaperOptions) => {
      const claim = claimIn(file)
      const bytes = claim === undefined ? await readBytes(file) : Buffer.alloc(0)
      const paper = claim ?? (isArchive(bytes) ? bytes : claimIn(bytes.toString('utf8')))
      if (paper !== undefined) {
        const { verdict, logged, blocks } = await judgePaper(paper, options, terminal.language)
        const isKnown = verdict.outcome === 'valid' || verdict.reason === 'list-missing'
        const isLogged = logged === undefined || logged.finding === 'logged'
        if (!isKnown || !isLogged || verdict.outcome === 'refused') exit(EXIT.faulty)
        const told = logged === undefined ? verdict : { ...verdict, logged }
        return options.json === true ? terminal.json(told) : terminal.print(blocks)
      }
      const document = parseDocument(bytes, nameOf(file))
      const found = await (namesRegister(options)
        ? inOffice(options, ({ service }) => verifyIn(service, document))
        : verifyIn(open(options, terminal), document))
      if (!found.holds) exit(EXIT.faulty)
      const words = catalogueIn(options.language ?? terminal.language)
      const worded = wordVerification(found, words)
      if (options.json === true) return terminal.json(worded)
      const { id, edition, revision } = found.standard
      const name = words.say('cli-revision-name', {
        standard: id,
        edition,
        revision: String(revision),
      })
      const notes = worded.notes.map((note) => text(words.say('cli-note', { note })))
      if (found.holds)
        return terminal.print([text(words.say('cli-receipt-holds', { name })), ...notes])
      terminal.print([
        text(words.say('cli-receipt-differs', { name })),
        {
          kind: 'list',
          items: worded.differences.map(({ message, pointer }) => ({
            text: message,
            holds: false,
            details: [words.say('cli-at', { place: pointer })],
          })),
        },
        ...notes,
      ])
    })
}

function verifyIn(service: RulesService, document: unknown): Promise<Verification> {
  return service.verify(service.readReceipt(document))
}

/** Word files are zip archives. */
function isArchive(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK'
}

function momentIn(catalogue: Catalogue): (given: string) => string {
  return (given) => momentOf(given, catalogue)
}

function momentOf(given: string, catalogue: Catalogue): string {
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(given)
  if (!isTime || Number.isNaN(Date.parse(given)))
    throw new InvalidArgumentError(catalogue.say('cli-give-time'))
  return new Date(given).toISOString()
}
