import { ACCESS_REFUSALS } from './access-refusals.ts'
import type { Fault } from './fault.ts'
import type { Message } from '../messages/message.ts'
import { REGISTER_REFUSALS } from './register-refusals.ts'

/**
 * Why something asked of the service was refused. The list is closed: each has its status in
 * `http/replies/problem.ts` and its meaning in `messages/problems.ftl`.
 */
export const REFUSALS = [
  'assessment-faulty',
  'standard-unknown',
  'revision-unknown',
  'revision-not-in-force',
  'revision-ambiguous',
  'revision-sunset',
  'level-unknown',
  'edit-lost',
  'pack-faulty',
  'receipt-faulty',
  'evaluators-differ',
  'receipt-differs',
  'decision-faulty',
  'report-faulty',
  'document-unfit',
  'document-incomplete',
  'template-unknown',
  'template-faulty',
  'templates-read-only',
  'pdf-unavailable',
  'pdf-failed',
  'question-too-costly',
  ...REGISTER_REFUSALS,
  ...ACCESS_REFUSALS,
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/**
 * A refusal on purpose, to be told to the person who asked in their language. Everything else that
 * is thrown is a broken promise of the program itself.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  /** What happened this time. */
  readonly detail: Message
  /** All faults of the document that was given, when it was a document. */
  readonly faults: readonly Fault[]

  constructor(code: RefusalCode, detail: Message, faults: readonly Fault[] = []) {
    super(detail.key)
    this.name = 'Refusal'
    this.code = code
    this.detail = detail
    this.faults = faults
  }
}
