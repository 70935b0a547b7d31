import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { ExactJson } from '../numbers/exact.ts'
import type { Language } from './text.ts'
import { wording, type Text } from './text.ts'
import type { MessageKey } from './keys.ts'
import {
  type GivenParameters,
  type KeyWith,
  type List,
  type Message,
  type Parameter,
} from './message.ts'

/** The words of the service in one language, after https://projectfluent.org. */
export type Catalogue = {
  readonly language: Language
  /** The sentence of a key. */
  say<K extends MessageKey>(key: K, ...given: GivenParameters<K>): string
  /** A message as it was put together elsewhere; one that these files no longer have by its key. */
  word(message: Message): string
  /** What to do about it: the attribute `fix` of a message. */
  fix(message: Message<KeyWith<'fix'>>): string
  /** Another attribute of a message. */
  attribute<A extends string>(name: A, message: Message<KeyWith<A>>): string
  /** A parameter by itself. */
  show(parameter: Parameter): string
  /** What a committee wrote, in this language where it has it. */
  text(text: Text | undefined): string
}

/** Texts are cut to this length in a sentence. */
const LONGEST = 80

/** How a number is written, whatever a number format of the language would round. */
type WriteNumber = (number: ExactJson) => string

/** The catalogue over message files in Fluent syntax, all of one language. */
export function catalogueOf(
  language: Language,
  files: readonly string[],
  write: WriteNumber,
): Catalogue {
  const resources = files.map((file) => new FluentResource(file))
  const tag = tagIn(resources)
  const bundle = new FluentBundle(tag, { useIsolating: false })
  for (const resource of resources) {
    const [error] = bundle.addResource(resource)
    if (error !== undefined) throw error
  }
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = {
    and: new Intl.ListFormat(tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  }

  const catalogue: Catalogue = {
    language,
    say: (key, ...[given]) => worded(key, undefined, given),
    word: ({ key, with: given }) => worded(key, undefined, given),
    fix: ({ key, with: given }) => worded(key, 'fix', given),
    attribute: (name, { key, with: given }) => worded(key, name, given),
    show: (parameter) => {
      const shown = variable(parameter)
      return typeof shown === 'string' ? shown : String(shown)
    },
    text: (text) => wording(text, language),
  }
  return catalogue

  function worded(
    key: string,
    attribute: string | undefined,
    given: { readonly [name: string]: Parameter } | undefined,
  ): string {
    const found = bundle.getMessage(key)
    const pattern = attribute === undefined ? found?.value : found?.attributes[attribute]
    if (pattern === undefined || pattern === null) return unknown(key, given)
    if (typeof pattern === 'string') return pattern
    const variables: Record<string, FluentVariable> = {}
    for (const name in given) variables[name] = variable(given[name]!)
    return bundle.formatPattern(pattern, variables)
  }

  function unknown(key: string, given: { readonly [name: string]: Parameter } = {}): string {
    const parameters = Object.values(given)
      .map((one) => catalogue.show(one))
      .join(', ')
    return catalogue.say('message-unknown', { key, parameters })
  }

  function variable(parameter: Parameter): FluentVariable {
    if (typeof parameter === 'string') return parameter
    if (typeof parameter === 'number') return new ExactNumber(parameter, write)
    if ('exact' in parameter) return new ExactNumber(parameter.exact, write)
    if ('key' in parameter) return catalogue.word(parameter)
    if ('text' in parameter) return catalogue.text(parameter.text)
    if ('value' in parameter) return valueWords(parameter.value)
    if ('date' in parameter) return dateWords(parameter.date)
    return listWords(parameter)
  }

  function valueWords(value: unknown): string {
    if (typeof value === 'string') {
      const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
      return catalogue.say('value-text', { text: JSON.stringify(text).slice(1, -1) })
    }
    if (Array.isArray(value)) return catalogue.say('value-list', { count: value.length })
    if (value === undefined) return catalogue.say('value-nothing')
    return typeof value === 'object' && value !== null
      ? catalogue.say('value-object')
      : (JSON.stringify(value) ?? '')
  }

  function dateWords(date: string): string {
    const day = new Date(`${date}T00:00:00Z`)
    return Number.isNaN(day.getTime()) ? date : dates.format(day)
  }

  function listWords({ list, joined, most = Infinity }: List): string {
    if (list.length === 0) return catalogue.say('list-nothing')
    const shown = list.slice(0, most).map((one) => catalogue.show(one))
    if (list.length > most) shown.push(catalogue.say('list-more', { count: list.length - most }))
    if (joined === 'comma') return shown.join(catalogue.say('list-comma'))
    if (joined === 'semicolon') return shown.join(catalogue.say('list-semicolon'))
    if (joined === 'sentences') return shown.join(catalogue.say('list-sentence'))
    return joined === 'arrow' ? shown.join(' → ') : lists[joined].format(shown)
  }
}

/** A number that is printed as it is written, and may choose a plural form. */
class ExactNumber extends FluentNumber {
  readonly #text: string

  constructor(value: ExactJson, write: WriteNumber) {
    super(typeof value === 'number' ? value : Number.NaN)
    this.#text = write(value)
  }

  override toString(): string {
    return this.#text
  }
}

function tagIn(resources: readonly FluentResource[]): string {
  for (const { body } of resources)
    for (const { id, value } of body)
      if (id === 'language-tag' && typeof value === 'string') return value
  throw new Error('The message files name no language-tag.')
}
