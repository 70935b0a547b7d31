import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { TEXT_LANGUAGES, type TextLanguage } from '../messages/text.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'

/** Members whose words an applicant or assessor reads, so that one language is not enough. */
const READ_BY_PEOPLE: ReadonlySet<string> = new Set([
  'title',
  'text',
  'say',
  'scope',
  'evidence',
  'notes',
  'changes',
])

/** Members whose keys are ids and whose values are no words, whatever the ids are called. */
const NO_WORDS: ReadonlySet<string> = new Set(['mandatory', 'tables', 'templates'])

/** Words for people exist in every language of the standard. */
export const translations: Check = {
  name: 'translations',
  reads: [
    'standard/languages',
    'standard/title',
    'standard/owner',
    'standard/basis',
    'standard/scope',
    'standard/notes',
    'standard/provenance',
    'standard/ask',
    'standard/inputs',
    'standard/profile',
    'standard/clauses',
    'rules/title',
    'rules/labels',
    'rules/provenance',
    'rules/changes',
    'rules/weights',
    'rules/classes',
    'rules/criteria',
    'rules/once',
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/adjustments',
    'rules/levels',
    'rules/below',
    'rules/gates',
    'rules/vetoes',
    'rules/qualifiers',
    'rules/results',
    'rules/result',
    'rules/effortUnit',
    'rules/examples',
  ],
  faults: ({ standard, rules, nodes }) => {
    const words = new Wordings(standard.languages)
    words.visit(standard, '/standard', '')
    const { examples = {}, ...others } = rules
    words.visit(others, '/rules', '')
    // Answers in worked examples are records, not wordings.
    for (const [id, { title }] of Object.entries(examples)) {
      words.visit(title, pointer('rules', 'examples', id, 'title'), 'title')
    }
    const untitled = nodes
      .filter(({ clause }) => clause.title === undefined && clause.text === undefined)
      .map(({ id, label, isSection, at }) =>
        packFault(
          message(isSection ? 'fault-title-missing--section' : 'fault-title-missing--clause', {
            name: label,
          }),
          at,
          { clause: id },
        ),
      )
    return [...words.faults, ...untitled]
  },
}

class Wordings {
  readonly faults: Fault[] = []
  readonly #languages: readonly TextLanguage[]

  constructor(languages: readonly TextLanguage[]) {
    this.#languages = languages
  }

  visit(value: unknown, at: string, name: string): void {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) this.visit(one, at + pointer(index), name)
    } else if (typeof value === 'string') {
      if (READ_BY_PEOPLE.has(name)) this.#missing(this.#languages.slice(1), at)
    } else if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value)
      const isWording =
        keys.length > 0 && keys.every((key) => TEXT_LANGUAGES.some((one) => one === key))
      if (isWording) this.#wording(keys, at)
      else {
        for (const key of keys) {
          if (!NO_WORDS.has(key)) this.visit(Reflect.get(value, key), at + pointer(key), key)
        }
      }
    }
  }

  #wording(given: readonly string[], at: string): void {
    for (const language of given) {
      if (this.#languages.some((known) => known === language)) continue
      this.faults.push(
        packFault(message('fault-language-unknown', { language }), at + pointer(language)),
      )
    }
    this.#missing(
      this.#languages.filter((language) => !given.includes(language)),
      at,
    )
  }

  #missing(languages: readonly TextLanguage[], at: string): void {
    const leading = this.#languages[0] ?? ''
    for (const language of languages)
      this.faults.push(packFault(message('fault-translation-missing', { language, leading }), at))
  }
}
