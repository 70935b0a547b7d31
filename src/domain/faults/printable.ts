import { fault, pointer, type Fault } from './fault.ts'
import { message } from '../messages/message.ts'

/**
 * What no text holds that people read: control characters, code points without a character, private and
 * half ones (Unicode categories Cc, Cn, Co, Cs; RFC 8264), and what turns the direction of writing
 * around (UAX 9). Some break papers and tables, the others show what is not written.
 */
const NEVER = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

/** Breaks of lines: sentences have them, names have none. */
const BREAKS = /[\t\n\r\u0085\u2028\u2029]/g

/** A fault where a text of several lines holds what cannot be read; none where it can. */
function sentenceFaults(at: string, text: string | undefined): Fault[] {
  return unprintable(at, text, (text ?? '').replaceAll(BREAKS, ' '))
}

/** The same for a text of one line, such as a name, an address or a scope. */
export function lineFaults(at: string, text: string | undefined): Fault[] {
  const stray = text?.match(BREAKS)?.[0]
  if (stray === undefined) return unprintable(at, text, text ?? '')
  const where = { position: text!.indexOf(stray) + 1, code: codeOf(stray) }
  return [fault(message('fault-character-forbidden--break', where), at)]
}

/** The same for words in each language. */
export function namesFaults(at: string, names: object | undefined): Fault[] {
  return Object.entries(names ?? {}).flatMap(([language, text]) =>
    lineFaults(at + pointer(language), String(text)),
  )
}

/** What cannot be read in any text of a document, names of members included. */
export function documentFaults(at: string, value: unknown): Fault[] {
  if (typeof value === 'string') return sentenceFaults(at, value)
  if (Array.isArray(value)) return value.flatMap((one, i) => documentFaults(`${at}/${i}`, one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => {
    const own = lineFaults(at, name)
    return own.length > 0 ? own : documentFaults(at + pointer(name), one)
  })
}

function unprintable(at: string, text: string | undefined, looked: string): Fault[] {
  const found = NEVER.exec(looked)
  if (found === null || text === undefined) return []
  const where = { position: found.index + 1, code: codeOf(found[0]) }
  return [fault(message('fault-character-forbidden', where), at)]
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
