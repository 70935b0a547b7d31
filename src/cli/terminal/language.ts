import type { Language } from '../../domain/messages/text.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import type { Terminal } from './terminal.ts'

/** The language to show: the one asked for, else that of the environment if the standard has it, else its first. */
export function shownLanguage(
  asked: Language | undefined,
  { languages }: Receipt,
  terminal: Terminal,
): Language {
  const usual = languages.find((one) => one === terminal.language)
  return asked ?? usual ?? languages[0] ?? terminal.language
}
