import type { MessageKey } from '../domain/messages/keys.ts'

/** What the page says whatever was given to it; an element names its message in `data-word`. */
export const PAGE_WORDS = [
  'verify-title',
  'verify-lead',
  'verify-ask',
  'verify-claim',
  'verify-claim-hint',
  'verify-file',
  'verify-drop',
  'verify-verdict',
  'verify-ground',
  'verify-save',
] as const satisfies readonly MessageKey[]

export type PageWord = (typeof PAGE_WORDS)[number]
