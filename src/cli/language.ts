import type { Language } from '../domain/pack/text.ts'
import type { Receipt } from '../domain/receipt.ts'
import type { Terminal } from './terminal.ts'

/** How the option is written. */
export const LANGUAGE_OPTION = [
  '--language <language>',
  'zh or en; default: that of this computer, where the standard has it',
] as const

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
