import type { OtherChange } from '../../app/register/changes-since.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import type { RefusalCode } from '../../domain/faults/refusal.ts'
import { wordFault, type WordedFault } from '../../domain/words/faults.ts'

/** The statuses of refusals. */
const OF_REFUSALS = {
  'assessment-faulty': 400,
  'standard-unknown': 404,
  'revision-unknown': 404,
  'revision-not-in-force': 422,
  'revision-ambiguous': 422,
  'revision-sunset': 410,
  'level-unknown': 422,
  'edit-lost': 422,
  'pack-faulty': 409,
  'receipt-faulty': 400,
  'evaluators-differ': 500,
  'receipt-differs': 409,
  'decision-faulty': 400,
  'report-faulty': 400,
  'document-unfit': 422,
  'document-incomplete': 422,
  'template-unknown': 404,
  'template-faulty': 422,
  'templates-read-only': 403,
  'pdf-unavailable': 501,
  'pdf-failed': 500,
  'question-too-costly': 422,
  'record-unknown': 404,
  'record-faulty': 422,
  'record-taken': 409,
  'act-forbidden': 403,
  'act-untimely': 409,
  'duties-mixed': 403,
  'certificate-unfit': 422,
  'register-unfit': 503,
  'key-reused': 422,
  'sign-in-needed': 401,
  'sign-in-refused': 401,
  'sign-in-locked': 429,
  'second-factor-needed': 401,
  'second-factor-refused': 401,
  'access-refused': 403,
} as const satisfies { readonly [C in RefusalCode]: number }

/** The statuses of problems of the conversation, before the service is asked or in place of its answer. */
const OF_THE_DOOR = {
  'json-faulty': 400,
  'request-faulty': 400,
  'request-malformed': 400,
  'route-unknown': 404,
  'schema-unknown': 404,
  'example-unknown': 404,
  'status-list-missing': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'record-changed': 412,
  'precondition-missing': 428,
  'idempotency-key-missing': 400,
  'register-unavailable': 503,
  'request-timeout': 408,
  'body-too-large': 413,
  'media-type-unsupported': 415,
  'too-many-requests': 429,
  'host-unknown': 421,
  'header-too-large': 431,
  internal: 500,
  'not-ready': 503,
  'too-busy': 503,
} as const

export type ProblemCode = RefusalCode | keyof typeof OF_THE_DOOR

/** The one table from code to status. */
export const STATUS_OF: { readonly [C in ProblemCode]: number } = { ...OF_REFUSALS, ...OF_THE_DOOR }

/** Every kind of problem there is, in the order they are listed in. */
export const PROBLEM_CODES = Object.keys(STATUS_OF) as readonly ProblemCode[]

/** A kind of problem: its status, what it means, and what to do about it. */
export type ProblemKind = {
  /** Leads to a page that explains the kind of problem. */
  readonly type: string
  readonly code: ProblemCode
  readonly status: number
  readonly title: string
  readonly meaning: string
  readonly remedy: string
}

/** A kind of problem in the words of a language. */
export function problemKind(code: ProblemCode, catalogue: Catalogue): ProblemKind {
  const kind = message(`problem-${code}`)
  return {
    type: `/problems/${code}`,
    code,
    status: STATUS_OF[code],
    title: catalogue.attribute('title', kind),
    meaning: catalogue.attribute('meaning', kind),
    remedy: catalogue.attribute('remedy', kind),
  }
}

/** A problem as RFC 9457 writes it, with the members of ours: `code`, `requestId`, `errors`. */
export type Problem = {
  /** Leads to a page that explains the kind of problem. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  readonly detail: string
  /** This one occurrence. */
  readonly instance: string
  readonly requestId: string
  /** Everything that is wrong, each with where and what to do; absent where there is one thing only. */
  readonly errors?: readonly ProblemError[]
  /** How many faults there are besides those in `errors`; absent where these are all. */
  readonly omitted?: number
  /** What others changed meanwhile, where that is what stands in the way. */
  readonly changes?: readonly OtherChange[]
  /** The ETag of the record as it is now. */
  readonly etag?: string
}

/** One fault. `pointer` leads into the body that was sent, or into the file that is named. */
export type ProblemError = Omit<WordedFault, 'severity'> & {
  readonly severity?: Fault['severity']
}

/** One fault before it is worded. */
export type DoorFault = Omit<Fault, 'severity'> & { readonly severity?: Fault['severity'] }

export const PROBLEM_JSON = 'application/problem+json'

/** What there is to say of a problem beside its kind. */
export type ProblemFacts = {
  readonly detail?: Message | string | undefined
  readonly faults?: readonly DoorFault[]
}

/** A problem without its occurrence. */
export type StatedProblem = Pick<
  Problem,
  'type' | 'title' | 'status' | 'code' | 'detail' | 'errors' | 'omitted'
>

/** Faults that are told of one request: whoever mends these sees the others. */
const MOST_TOLD = 200

/**
 * States a problem in the words of a language. Without a `detail` it says what the kind of problem
 * means; `faults` are those of the document that was sent.
 */
export function statedProblem(
  catalogue: Catalogue,
  code: ProblemCode,
  { detail, faults = [] }: ProblemFacts = {},
): StatedProblem {
  const { type, title, status, meaning } = problemKind(code, catalogue)
  const errors = faults.slice(0, MOST_TOLD).map((fault) => wordDoorFault(fault, catalogue))
  const omitted = faults.length - errors.length
  const said = typeof detail === 'object' ? catalogue.word(detail) : (detail ?? meaning)
  return {
    type,
    title,
    status,
    code,
    detail:
      omitted === 0
        ? said
        : catalogue.say('detail-omitted', { detail: said, told: errors.length, omitted }),
    ...(errors.length === 0 ? {} : { errors }),
    ...(omitted === 0 ? {} : { omitted }),
  }
}

/** Writes the problem of a request, see {@link statedProblem}. */
export function problem(
  catalogue: Catalogue,
  code: ProblemCode,
  requestId: string,
  facts?: ProblemFacts,
): Problem {
  const { errors, omitted, ...stated } = statedProblem(catalogue, code, facts)
  return {
    ...stated,
    instance: `urn:touchstone:request:${requestId}`,
    requestId,
    ...(errors === undefined ? {} : { errors }),
    ...(omitted === undefined ? {} : { omitted }),
  }
}

function wordDoorFault({ severity, ...fault }: DoorFault, catalogue: Catalogue): ProblemError {
  const worded = wordFault({ ...fault, severity: severity ?? 'error' }, catalogue)
  if (severity !== undefined) return worded
  const { severity: _, ...rest } = worded
  return rest
}

/** A problem found by HTTP itself, thrown on the way to the one place that answers with it. */
export class HttpProblem extends Error {
  readonly code: Exclude<ProblemCode, RefusalCode>
  /** What happened this time; absent where the kind of problem says all. */
  readonly detail: Message | undefined
  readonly faults: readonly DoorFault[]
  constructor(
    code: Exclude<ProblemCode, RefusalCode>,
    detail?: Message,
    faults: readonly DoorFault[] = [],
  ) {
    super(detail?.key ?? code)
    this.name = 'HttpProblem'
    this.code = code
    this.detail = detail
    this.faults = faults
  }
}
