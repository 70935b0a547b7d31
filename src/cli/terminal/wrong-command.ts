import type { CommanderError } from 'commander'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { text, type Terminal } from './terminal.ts'

/** Says in the reader's language what is wrong with a command, and gives the exit code of it. */
export function toldWrong(
  error: CommanderError,
  args: readonly string[],
  terminal: Terminal,
): ExitCode {
  if (error.exitCode === 0 || error.code === 'commander.help') return EXIT.ok
  const { catalogue } = terminal
  const command = args.find((one) => !one.startsWith('-'))
  terminal.complain([
    text(wrongWords(error, catalogue)),
    ...(command === undefined || error.code === 'commander.unknownCommand'
      ? []
      : [text(catalogue.say('cli-hint', { command }))]),
  ])
  return EXIT.usage
}

/**
 * What commander found, by its code. What it is about stands in its message alone: names between
 * quotes, a guess in brackets, and of a wrong value the reason, which is ours.
 */
function wrongWords({ code, message }: CommanderError, catalogue: Catalogue): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name!)
  const meant = /\(Did you mean (?:one of )?([^?)]*)\?\)/.exec(message)?.[1]
  switch (code) {
    case 'commander.unknownOption':
      return meant === undefined
        ? catalogue.say('cli-wrong-option', { option: first })
        : catalogue.say('cli-wrong-option--meant', { option: first, meant })
    case 'commander.unknownCommand':
      return meant === undefined
        ? catalogue.say('cli-wrong-command', { command: first })
        : catalogue.say('cli-wrong-command--meant', { command: first, meant })
    case 'commander.missingArgument':
      return catalogue.say('cli-wrong-missing-argument', { argument: first })
    case 'commander.missingMandatoryOptionValue':
      return catalogue.say('cli-wrong-missing-option', { option: first })
    case 'commander.optionMissingArgument':
      return catalogue.say('cli-wrong-option-argument', { option: first })
    case 'commander.invalidArgument':
      return catalogue.say('cli-wrong-value', {
        option: first,
        value: second,
        reason: reasonIn(message, catalogue),
      })
    case 'commander.excessArguments':
      return catalogue.say('cli-wrong-many-arguments')
    case 'commander.conflictingOption':
      return catalogue.say('cli-wrong-conflict', { option: first, other: second })
    default:
      return catalogue.say('cli-wrong-other')
  }
}

function reasonIn(message: string, catalogue: Catalogue): string {
  const reason = message.slice(message.indexOf('is invalid.') + 'is invalid.'.length).trim()
  const choices = /^Allowed choices are (.*)\.$/.exec(reason)?.[1]
  return choices === undefined ? reason : catalogue.say('cli-wrong-choices', { choices })
}
