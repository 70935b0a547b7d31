import type { ExactJson } from '../numbers/exact.ts'
import type { Text } from './text.ts'
import type { MessageAttributes, MessageKey, MessageParameters } from './keys.ts'

/**
 * What a sentence is about, before anybody has chosen a language. Plain JSON, so that a message can
 * be kept on record and worded later.
 */
export type Parameter =
  /** A name, id or path, printed as it is. */
  | string
  | Count
  | Message
  /** What the committee wrote, in the languages it wrote. */
  | { readonly text: Text }
  /** A value from a document somebody wrote, shown as JSON shows it, cut to a readable length. */
  | { readonly value: unknown }
  /** A day, `2026-05-20`. */
  | { readonly date: string }
  | List

/** A number to be printed exactly, that may also choose between plural forms. */
export type Count = number | { readonly exact: ExactJson }

/** Several things: "a, b and c", "a, b or c", "a, b, c", "a; b; c", "a → b → c", or sentences. */
export type List = {
  readonly list: readonly Parameter[]
  readonly joined: 'and' | 'or' | 'comma' | 'semicolon' | 'arrow' | 'sentences'
  /** Of a longer list only so many are named. Default: all. */
  readonly most?: number
}

/** A sentence that has not been worded yet: its key in the message files, and what it is about. */
export type Message<K extends MessageKey = MessageKey> = {
  readonly key: K
  readonly with?: { readonly [name: string]: Parameter }
}

/** What the message of a key takes: nothing, or its parameters. */
export type GivenParameters<K extends MessageKey> = keyof MessageParameters[K] extends never
  ? readonly []
  : readonly [given: MessageParameters[K]]

/** Keys of messages that have an attribute, such as `fix`. */
export type KeyWith<A extends string> = {
  [K in MessageKey]: A extends MessageAttributes[K] ? K : never
}[MessageKey]

/** A message of a key with exactly the parameters it takes. */
export function message<K extends MessageKey>(key: K, ...[given]: GivenParameters<K>): Message<K> {
  return given === undefined ? { key } : { key, with: given }
}

/** A number with all its digits; a fraction as `100/3`. */
export function written(number: ExactJson): Parameter {
  return typeof number === 'number' ? { value: number } : number
}

/** Names between the language's quotation marks, as a list; of many only the first fourteen. */
export function named(names: readonly string[], joined: List['joined'] = 'and'): List {
  return { list: names.map((value) => ({ value })), joined, most: 14 }
}
