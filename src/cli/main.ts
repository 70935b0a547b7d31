import { Command, CommanderError } from 'commander'
import { RegisterUnavailable, StorageUnfit } from '../app/register/ports.ts'
import { ConfigRefused, linesOfRefusal } from '../composition/config.ts'
import { Refusal } from '../domain/faults/refusal.ts'
import { wordFault } from '../domain/words/faults.ts'
import software from '../../package.json' with { type: 'json' }
import type { AddCommand } from './terminal/command.ts'
import { helpIn, helpText } from './terminal/help.ts'
import { toldWrong } from './terminal/wrong-command.ts'
import { calibrateCommand } from './commands/calibrate.ts'
import { checkCommand } from './commands/check.ts'
import { checkpointCommand } from './commands/checkpoint.ts'
import { commentsCommand } from './commands/comments.ts'
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
import { signingKeyCommand } from './commands/signing-key.ts'
import { templateCommand } from './commands/template.ts'
import { testCommand } from './commands/test.ts'
import { verifyCommand } from './commands/verify.ts'
import { workbookCommand } from './commands/workbook.ts'
import { EXIT, Failure, type ExitCode } from './terminal/failure.ts'
import { faultList } from './terminal/fault-list.ts'
import { asAsked, terminalOf, text, type Terminal } from './terminal/terminal.ts'

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
  workbookCommand,
  commentsCommand,
  schemaCommand,
  serveCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  auditCommand,
  checkpointCommand,
  signingKeyCommand,
  personCommand,
  keyCommand,
]

const EXAMPLES = [
  'touchstone list',
  'touchstone score examples/q-hxc-013-four-stars.json',
  'touchstone explain examples/q-hxc-013-four-stars.json --language zh',
  'touchstone score assessment.json --json > receipt.json',
  'touchstone verify receipt.json',
  'touchstone new our-standard --root work',
  'touchstone check our-standard --root work',
]

/**
 * The command line. Resolves to the exit code; whatever goes wrong has been said by then, in words
 * and on standard error.
 */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = terminalOf(process)
  let code: ExitCode = EXIT.ok
  // What breaks outside of any command, such as in a callback, is said in words as well.
  process.once('uncaughtException', (cause) => process.exit(told(cause, terminal, false)))
  const { catalogue } = terminal
  const program = new Command('touchstone')
    .description(catalogue.say('cli'))
    .version(software.version, '-V, --version', catalogue.say('cli-version'))
    .helpOption('-h, --help', catalogue.say('cli-help-option'))
    .helpCommand('help [command]', catalogue.say('cli-help-command'))
    .addHelpText('after', helpText(catalogue, 'cli', EXAMPLES))
  for (const add of COMMANDS) add(program, terminal, (worse) => (code = worse))
  for (const command of allOf(program))
    command
      .configureHelp(helpIn(catalogue))
      .helpOption('-h, --help', catalogue.say('cli-help-option'))
      .exitOverride()
      .configureOutput({ outputError: () => {} })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (cause) {
    const reader = asAsked(terminal, args)
    if (cause instanceof CommanderError) return toldWrong(cause, args, reader)
    return told(cause, reader, args.includes('--json'))
  }
}

/** A command with all below it. */
function allOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allOf)]
}

/** Says what went wrong and gives the exit code of it. */
function told(cause: unknown, terminal: Terminal, asJson: boolean): number {
  const { catalogue } = terminal
  if (cause instanceof RegisterUnavailable || cause instanceof StorageUnfit) {
    const code = cause instanceof StorageUnfit ? 'register-copy' : 'register-unavailable'
    const message = catalogue.word(cause.detail)
    if (asJson) terminal.json({ error: { code, message } })
    else terminal.complain([text(message)])
    return EXIT.usage
  }
  if (cause instanceof ConfigRefused) {
    terminal.complain(linesOfRefusal(cause.faults, catalogue).map(text))
    return EXIT.usage
  }
  if (cause instanceof Failure || cause instanceof Refusal) {
    const { code, detail, faults } = cause
    const message = catalogue.word(detail)
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
    text(catalogue.say('cli-program-failed', { reason: words })),
    text(catalogue.say('cli-program-failed-report')),
  ])
  return EXIT.faulty
}
