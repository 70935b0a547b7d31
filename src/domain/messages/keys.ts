// Written by "npm run messages" from the .ftl files beside it; change those.
import type { Count, Parameter } from './message.ts'

/** What each message takes. */
export type MessageParameters = {
  'language-tag': {}
  'value-text': { readonly text: Parameter }
  'value-list': { readonly count: Count }
  'value-object': {}
  'value-nothing': {}
  'yes': {}
  'no': {}
  'list-more': { readonly count: Parameter }
  'list-nothing': {}
  'list-comma': {}
  'list-semicolon': {}
  'did-you-mean': { readonly message: Parameter; readonly name: Parameter }
  'message-unknown': { readonly key: Parameter; readonly parameters: Parameter }
}

/** The name of a message. */
export type MessageKey = keyof MessageParameters

/** The attributes each message has beside its sentence. */
export type MessageAttributes = {
  'language-tag': never
  'value-text': never
  'value-list': never
  'value-object': never
  'value-nothing': never
  'yes': never
  'no': never
  'list-more': never
  'list-nothing': never
  'list-comma': never
  'list-semicolon': never
  'did-you-mean': never
  'message-unknown': never
}
