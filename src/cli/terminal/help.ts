import { Option, type Argument, type Command, type Help } from 'commander'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message, type KeyWith } from '../../domain/messages/message.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'

/** What a command says of itself below its options, and commands to copy. */
export function helpText(catalogue: Catalogue, key: HelpKey, examples: readonly string[]): string {
  return withExamples(catalogue, catalogue.attribute('help', message(key)), examples)
}

/** A text of help with commands to copy below it. */
export function withExamples(
  catalogue: Catalogue,
  text: string,
  examples: readonly string[],
): string {
  const lines = examples.map((example) => `  ${example}`)
  return ['', text, '', catalogue.say('cli-examples'), ...lines].join('\n')
}

/** Commands whose help takes no parameters. */
type HelpKey = Exclude<KeyWith<'help'>, 'cli-person'>

/** `--language`, with the languages there are. */
export function languageOption(catalogue: Catalogue): Option {
  return new Option('--language <language>', catalogue.say('cli-option-language')).choices(
    LANGUAGES,
  )
}

/** `--root`, as commander takes it. */
export function rootOption(catalogue: Catalogue): readonly [flags: string, means: string] {
  return ['--root <dir>', catalogue.say('cli-option-root')]
}

/** How commander lays help out, in the reader's language. */
export function helpIn(catalogue: Catalogue): Partial<Help> {
  const titles: { readonly [title: string]: string } = {
    'Usage:': catalogue.say('cli-title-usage'),
    'Arguments:': catalogue.say('cli-title-arguments'),
    'Options:': catalogue.say('cli-title-options'),
    'Commands:': catalogue.say('cli-title-commands'),
  }
  return {
    showGlobalOptions: false,
    styleTitle: (title: string) => titles[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValue }: Option) =>
      described(description, argChoices, defaultValue, catalogue),
    argumentDescription: ({ description }: Argument) => description,
    subcommandDescription: (command: Command) => command.description(),
  }
}

function described(
  description: string,
  choices: readonly string[] | undefined,
  usual: unknown,
  catalogue: Catalogue,
): string {
  const isShown = usual !== undefined && usual !== false && !Array.isArray(usual)
  const listed = choices?.join(', ') ?? ''
  if (choices !== undefined && isShown)
    return catalogue.say('cli-choices-default', {
      description,
      choices: listed,
      default: String(usual as string | number),
    })
  if (choices !== undefined) return catalogue.say('cli-choices', { description, choices: listed })
  return isShown
    ? catalogue.say('cli-default', { description, default: String(usual as string | number) })
    : description
}
