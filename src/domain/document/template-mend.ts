import type { Catalogue } from '../messages/catalogue.ts'
import type { MessageKey } from '../messages/keys.ts'
import type { Message } from '../messages/message.ts'
import { type TemplateCheck, wordCheck, type WordedCheck } from './template-check.ts'
import type { TagPlace } from './template-fault.ts'

/** One thing that was put right in a copy of a template. */
export type TemplateMend = {
  /** What was done, as programs read it. */
  readonly code: 'joined' | 'rewritten' | 'renamed' | 'closed'
  readonly message: Message<Extract<MessageKey, `mend-${string}`>>
  /** The tag as it stood in the template. */
  readonly tag: string
  /** The tag as it stands in the copy; the close of a section that had none. */
  readonly now: string
  /** Where in the template. */
  readonly place: TagPlace
}

/** A copy of a template in which everything is put right that is certain. */
export type MendedTemplate = {
  /** The copy; the template itself where nothing was done. */
  readonly bytes: Uint8Array
  readonly mends: readonly TemplateMend[]
  /** The check of the copy: its faults are what could not be done. */
  readonly check: TemplateCheck
}

/** A mend in words. */
export type WordedMend = Omit<TemplateMend, 'message'> & { readonly message: string }

/** What was done and what was not, in the words of a reader. */
export function wordMended(
  { mends, check }: Pick<MendedTemplate, 'mends' | 'check'>,
  reader: Catalogue,
): { readonly mends: readonly WordedMend[]; readonly check: WordedCheck } {
  return {
    mends: mends.map(({ message, ...rest }) => ({ ...rest, message: reader.word(message) })),
    check: wordCheck(check, reader),
  }
}
