import { catalogueIn } from '../src/domain/messages/all.ts'
import type { Message } from '../src/domain/messages/message.ts'
import type { Language } from '../src/domain/messages/text.ts'
import type { Fault } from '../src/domain/faults/fault.ts'
import { wordFault, type WordedFault } from '../src/domain/words/faults.ts'

/** What a refusal says, in English unless another language is asked for; undefined where there was none. */
export async function saidBy(
  work: () => unknown,
  language: Language = 'en',
): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    const { detail } = error as { readonly detail: Message | string }
    return typeof detail === 'string' ? detail : catalogueIn(language).word(detail)
  }
}

/** A fault in English words. */
export function inEnglish(fault: Fault): WordedFault {
  return wordFault(fault, catalogueIn('en'))
}
