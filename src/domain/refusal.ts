import { ACCESS_REFUSALS } from './access/refusals.ts'
import type { Fault } from './fault.ts'
import type { Message } from './messages/message.ts'
import { REGISTER_REFUSALS } from './register/refusals.ts'

/** Why something asked of the house was refused. The list is closed; `http/problem.ts` knows each. */
export const REFUSALS = {
  'assessment-faulty': 'The assessment has faults.',
  'standard-unknown': 'There is no such standard.',
  'revision-unknown': 'There is no such revision.',
  'revision-not-in-force': 'No revision answers for this date.',
  'revision-ambiguous': 'More than one revision answers for this date.',
  'revision-sunset': 'This revision may no longer be used.',
  'level-unknown': 'The standard has no such level.',
  'edit-lost': 'An edit of the pack leads nowhere.',
  'pack-faulty': 'The pack has faults.',
  'receipt-faulty': 'This is not a receipt.',
  'evaluators-differ': 'Two computations of this score differ.',
  'receipt-differs': 'The receipt is not what the assessment in it gives.',
  'decision-faulty': 'The decision has faults.',
  'document-unfit': 'This paper cannot be made from this result.',
  'document-incomplete': 'The paper lacks values.',
  'template-unknown': 'There is no such template.',
  'template-faulty': 'The template has faults.',
  'templates-read-only': 'Templates cannot be changed here.',
  'pdf-unavailable': 'No program that makes PDF files is installed.',
  'pdf-failed': 'The PDF file could not be made.',
  ...REGISTER_REFUSALS,
  ...ACCESS_REFUSALS,
} as const
export type RefusalCode = keyof typeof REFUSALS

/**
 * A refusal on purpose, to be told to the person who asked in their language. Everything else that
 * is thrown is a broken promise of the program itself.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** What happened this time. */
  readonly detail: Message | string
  /** All faults of the document that was given, when it was a document. */
  readonly faults: readonly Fault[]

  constructor(code: RefusalCode, detail: Message | string, faults: readonly Fault[] = []) {
    super(typeof detail === 'string' ? detail : detail.key)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
    this.faults = faults
  }
}
