import { Command, CommanderError } from 'commander'
import { RegisterUnavailable, StorageUnfit } from '../app/register/ports.ts'
import { ConfigRefused } from '../config.ts'
import { catalogueIn } from '../domain/messages/all.ts'
import { Refusal } from '../domain/refusal.ts'
import { wordFault } from '../domain/words/faults.ts'
import software from '../../package.json' with { type: 'json' }
import type { AddCommand } from './command.ts'
import { calibrateCommand } from './commands/calibrate.ts'
import { checkCommand } from './commands/check.ts'
import { compareCommand } from './commands/compare.ts'
import { examplesCommand } from './commands/examples.ts'
import { explainCommand } from './commands/explain.ts'
import { foreseeCommand } from './commands/foresee.ts'
import { improveCommand } from './commands/improve.ts'
import { listCommand } from './commands/list.ts'
import { newCommand } from './commands/new.ts'
import { keyCommand, personCommand } from './commands/people.ts'
import { auditCommand, backupCommand, migrateCommand, restoreCommand } from './commands/register.ts'
import { populationCommand } from './commands/population.ts'
import { renderCommand } from './commands/render.ts'
import { rulesCommand } from './commands/rules.ts'
import { schemaCommand } from './commands/schema.ts'
import { scoreCommand } from './commands/score.ts'
import { serveCommand } from './commands/serve.ts'
import { templateCommand } from './commands/template.ts'
import { testCommand } from './commands/test.ts'
import { verifyCommand } from './commands/verify.ts'
import { EXIT, Failure, type ExitCode } from './failure.ts'
import { faultList, terminalOf, text, type Terminal } from './terminal.ts'

const COMMANDS: readonly AddCommand[] = [
  scoreCommand,
  explainCommand,
  improveCommand,
  foreseeCommand,
  populationCommand,
  compareCommand,
  calibrateCommand,
  verifyCommand,
  renderCommand,
  templateCommand,
  listCommand,
  checkCommand,
  testCommand,
  examplesCommand,
  rulesCommand,
  newCommand,
  schemaCommand,
  serveCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  auditCommand,
  personCommand,
  keyCommand,
]

const EXAMPLES = `
Examples:
  touchstone list
  touchstone score examples/q-hxc-013-four-stars.json
  touchstone explain examples/q-hxc-013-four-stars.json --language zh
  touchstone score assessment.json --json > receipt.json
  touchstone verify receipt.json
  touchstone new our-standard --root work
  touchstone check our-standard --root work

Packs are read from --root DIR or TOUCHSTONE_ROOT, else from the current folder
if it holds standards/ and rules/, else from Touchstone itself.

Exit codes:
  0  done, nothing wrong
  1  what was asked about has faults, failed, or does not hold
  2  the command is wrong, or its input cannot be read`

/**
 * The command line. Resolves to the exit code; whatever goes wrong has been said by then, in words
 * and on standard error.
 */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = terminalOf(process)
  let code: ExitCode = EXIT.ok
  // What breaks outside of any command, such as in a callback, is said in words as well.
  process.once('uncaughtException', (cause) => process.exit(told(cause, terminal, false)))
  const program = new Command('touchstone')
    .description(
      'Scores an assessment by the rules of a standard and says why, clause by clause.\nStandards and rules are data: files that a committee can read, change and check.',
    )
    .version(software.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help, or that of a command')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', EXAMPLES)
    .configureHelp({ showGlobalOptions: false })
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      outputError: (message, write) => write(message.replace(/^error: /, '')),
    })
  for (const add of COMMANDS) add(program, terminal, (worse) => (code = worse))
  for (const command of program.commands) command.exitOverride().showHelpAfterError(hint(command))
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (cause) {
    return told(cause, terminal, args.includes('--json'))
  }
}

function hint(command: Command): string {
  return `"touchstone ${command.name()} --help" shows how it is used.`
}

/** Says what went wrong and gives the exit code of it. */
function told(cause: unknown, terminal: Terminal, asJson: boolean): number {
  if (cause instanceof CommanderError)
    return cause.exitCode === 0 || cause.code === 'commander.help' ? EXIT.ok : EXIT.usage
  const catalogue = catalogueIn(terminal.language)
  if (cause instanceof RegisterUnavailable || cause instanceof StorageUnfit) {
    const code = cause instanceof StorageUnfit ? 'register-copy' : 'register-unavailable'
    const message = catalogue.word(cause.detail)
    if (asJson) terminal.json({ error: { code, message } })
    else terminal.complain([text(message)])
    return EXIT.usage
  }
  if (cause instanceof ConfigRefused) {
    terminal.complain(cause.message.split('\n').map(text))
    return EXIT.usage
  }
  if (cause instanceof Failure || cause instanceof Refusal) {
    const { code, detail, faults } = cause
    const message = typeof detail === 'string' ? detail : catalogue.word(detail)
    if (asJson)
      terminal.json({
        error: { code, message, faults: faults.map((fault) => wordFault(fault, catalogue)) },
      })
    else
      terminal.complain([
        text(message),
        ...(faults.length === 0 ? [] : [faultList(faults, terminal.language)]),
      ])
    if (cause instanceof Failure) return cause.exitCode
    return EXIT.faulty
  }
  const words = cause instanceof Error ? cause.message : String(cause)
  terminal.complain([
    text(`Touchstone itself has failed: ${words}`),
    text('This is a fault of the program, not of your files. Please report it with what you did.'),
  ])
  return EXIT.faulty
}
