import type { Language } from '../domain/pack/text.ts'
import type { Receipt } from '../domain/receipt.ts'
import type { Terminal } from './terminal.ts'

/** The language to show: the one asked for, else that of the environment if the standard has it, else its first. */
export function shownLanguage(
  asked: Language | undefined,
  { languages }: Receipt,
  terminal: Terminal,
): Language {
  if (asked !== undefined) return asked
  return languages.includes(terminal.language)
    ? terminal.language
    : (languages[0] ?? terminal.language)
}
