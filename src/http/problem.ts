import type { OtherChange } from '../app/register/changes-since.ts'
import type { Fault } from '../domain/fault.ts'
import { catalogueIn } from '../domain/messages/all.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import type { Message } from '../domain/messages/message.ts'
import { REFUSALS, type RefusalCode } from '../domain/refusal.ts'
import { wordFault, type WordedFault } from '../domain/words/faults.ts'
import { ACCESS_PROBLEMS } from './access-problems.ts'
import { REGISTER_PROBLEMS } from './register-problems.ts'

/** A kind of problem: its status, what it means, and what whoever meets it can do. */
export type ProblemKind = {
  readonly status: number
  readonly title: string
  readonly meaning: string
  readonly remedy: string
}

/** Refusals of the house itself have their titles from the domain. */
const OF_THE_HOUSE = {
  'assessment-faulty': {
    status: 400,
    meaning: 'The document is no assessment, or its answers do not fit the standard.',
    remedy: 'Mend every entry of "errors"; all faults are listed at once.',
  },
  'standard-unknown': {
    status: 404,
    meaning: 'No standard here has that id.',
    remedy: 'Take an id from GET /v1/standards.',
  },
  'revision-unknown': {
    status: 404,
    meaning: 'The standard has no such edition or revision, or none with that digest.',
    remedy: 'Take one of those that "detail" names.',
  },
  'revision-not-in-force': {
    status: 422,
    meaning: 'On the date that was asked for no revision of the rules is in force.',
    remedy: 'Ask for a date within the spans that "detail" names, or name a revision.',
  },
  'revision-ambiguous': {
    status: 422,
    meaning: 'More than one revision answers, and none is ever chosen silently.',
    remedy: 'Name the edition, the revision, the digest or a date.',
  },
  'revision-sunset': {
    status: 410,
    meaning: 'The revision was named outright, and the date lies after its last day.',
    remedy: 'Use the revision that is in force on the date.',
  },
  'level-unknown': {
    status: 422,
    meaning: 'The standard has no level of that id.',
    remedy: 'Take one of the levels that "errors" names, or none for the next.',
  },
  'edit-lost': {
    status: 422,
    meaning: 'The change of the pack names a place that is not there, or is no edit at all.',
    remedy: 'Correct the edits that "errors" names; each says what is there instead.',
  },
  'pack-faulty': {
    status: 409,
    meaning: 'The files of this revision have faults, so nothing is scored with them.',
    remedy: 'Mend the files that "errors" names; "touchstone check" lists the same.',
  },
  'receipt-faulty': {
    status: 400,
    meaning: 'The document does not have the shape of a receipt.',
    remedy: 'Send a receipt as POST /v1/score gave it.',
  },
  'evaluators-differ': {
    status: 500,
    meaning: 'The engine of record and the second computation of a score disagree.',
    remedy: 'Nothing is returned and an alarm is in the log; tell whoever runs the service.',
  },
  'receipt-differs': {
    status: 409,
    meaning:
      'The receipt was computed again before a paper was made from it, and something differs.',
    remedy: 'Score the assessment anew and use that receipt; "detail" names the difference.',
  },
  'decision-faulty': {
    status: 400,
    meaning: 'The document is no decision.',
    remedy: 'Mend every entry of "errors"; all faults are listed at once.',
  },
  'document-unfit': {
    status: 422,
    meaning: 'The result does not bear this kind of paper, such as a certificate without a level.',
    remedy: 'Ask for another kind of paper, or mend what "detail" names.',
  },
  'document-incomplete': {
    status: 422,
    meaning: 'The template asks for values that are not there; no paper is made with holes.',
    remedy: 'Give every value that "errors" names, or let the template ask for it with a section.',
  },
  'template-unknown': {
    status: 404,
    meaning: 'There is no template of that kind in that language, or none with that digest.',
    remedy: 'Take one from GET /v1/templates, or upload it.',
  },
  'template-faulty': {
    status: 422,
    meaning: 'The file is no Word template that can be used: its tags or its parts are refused.',
    remedy: 'Mend every entry of "errors" in Word; "touchstone template check" lists the same.',
  },
  'templates-read-only': {
    status: 403,
    meaning: 'The folder for uploaded templates cannot be written.',
    remedy: 'Let the account of the service write it, or set TOUCHSTONE_TEMPLATES to another.',
  },
  'pdf-unavailable': {
    status: 501,
    meaning: 'PDF copies are made by LibreOffice, which is not installed here.',
    remedy: 'Ask for the Word file, or have LibreOffice Writer and its Python bridge installed.',
  },
  'pdf-failed': {
    status: 500,
    meaning:
      'LibreOffice did not make a PDF file in time, or used a face the template does not name.',
    remedy: 'Try again, or ask for the Word file; "detail" says what happened.',
  },
  ...REGISTER_PROBLEMS,
  ...ACCESS_PROBLEMS,
} as const satisfies { readonly [C in RefusalCode]: Omit<ProblemKind, 'title'> }

/** Problems of the conversation, before the house is asked or in place of its answer. */
const OF_THE_DOOR = {
  'json-faulty': {
    status: 400,
    title: 'The body is not sound JSON.',
    meaning:
      'The body is empty, is not UTF-8, breaks the grammar of JSON, gives a key twice, uses a key that belongs to the programming language, or holds a number or a text that cannot be kept exactly.',
    remedy: 'Mend every entry of "errors"; each names its line.',
  },
  'request-faulty': {
    status: 400,
    title: 'The request has faults.',
    meaning: 'A part of the address, of the query or of the body is not as it must be.',
    remedy: 'Mend every entry of "errors"; /docs shows what is expected.',
  },
  'request-malformed': {
    status: 400,
    title: 'This is not a sound HTTP request.',
    meaning: 'The address cannot be decoded, or the request breaks the rules of HTTP.',
    remedy: 'Look at how the request is made; a library for HTTP does it right.',
  },
  'route-unknown': {
    status: 404,
    title: 'There is nothing at this address.',
    meaning: 'No resource has this address.',
    remedy: 'Look at /docs or /openapi.json for all addresses.',
  },
  'schema-unknown': {
    status: 404,
    title: 'There is no such schema.',
    meaning: 'No published schema has that name.',
    remedy: 'Take one of the names that "detail" lists.',
  },
  'example-unknown': {
    status: 404,
    title: 'There is no such worked example.',
    meaning: 'The revision carries no worked example with that id.',
    remedy: 'Take one of the ids that "detail" lists.',
  },
  'status-list-missing': {
    status: 404,
    title: 'There is no status list yet.',
    meaning: 'The body has made no key to sign it with.',
    remedy: 'Ask again after an operator has made a signing key.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not know this method.',
    meaning: 'The resource is there, and cannot be used with this method.',
    remedy: 'Use one of the methods in the "Allow" header.',
  },
  'not-acceptable': {
    status: 406,
    title: 'The answer is not to be had in this form.',
    meaning: 'None of the media types that "Accept" asks for can be given.',
    remedy: 'Ask for one of the media types that "detail" names, or leave "Accept" out.',
  },
  'record-changed': {
    status: 412,
    title: 'Somebody else has changed the record.',
    meaning: 'The record is no longer at the version that If-Match names. Nothing was done.',
    remedy: 'Look at "changes", what was changed meanwhile, and repeat yours on the new ETag.',
  },
  'precondition-missing': {
    status: 428,
    title: 'The request does not say which version it is about.',
    meaning: 'A change of what somebody else may have changed carries no If-Match.',
    remedy: 'Read the record and send its ETag in If-Match, or * for whichever version there is.',
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'The request carries no Idempotency-Key.',
    meaning: 'A call that makes a record could not be told from its own repetition.',
    remedy: 'Send a new text of your own, such as a UUID, in Idempotency-Key.',
  },
  'register-unavailable': {
    status: 503,
    title: 'The register cannot answer now.',
    meaning: 'Its storage is full, held, or not to be reached. Nothing was done, or all of it was.',
    remedy: 'Send the same request again after "Retry-After" seconds, under the same key.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive.',
    meaning: 'The request was not complete in time.',
    remedy: 'Send it again.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large.',
    meaning: 'The body, or one line of a batch, is longer than the limit.',
    remedy: 'Send less, or have the limit raised (TOUCHSTONE_BODY_LIMIT).',
  },
  'media-type-unsupported': {
    status: 415,
    title: 'The body is in a form that cannot be read here.',
    meaning: 'The "Content-Type" of the body is missing or is not one that this address reads.',
    remedy: 'Send application/json, or application/x-ndjson to a batch.',
  },
  'too-many-requests': {
    status: 429,
    title: 'There were too many requests.',
    meaning: 'This address asked more often than is allowed here.',
    remedy: 'Wait as many seconds as "Retry-After" says.',
  },
  'header-too-large': {
    status: 431,
    title: 'The headers are too large.',
    meaning: 'The headers of the request are longer than the limit.',
    remedy: 'Send fewer or shorter headers.',
  },
  internal: {
    status: 500,
    title: 'Something is broken here.',
    meaning: 'The service broke a promise of its own. The log has the cause.',
    remedy: 'Tell whoever runs the service, with the "requestId".',
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready.',
    meaning: 'No pack can be used yet, or the service is stopping.',
    remedy: 'Ask again shortly.',
  },
} as const satisfies { readonly [code: string]: ProblemKind }

export type ProblemCode = RefusalCode | keyof typeof OF_THE_DOOR

/** The one table from code to status, title and advice. */
export const PROBLEMS: { readonly [C in ProblemCode]: ProblemKind } = {
  ...(Object.fromEntries(
    Object.entries(OF_THE_HOUSE).map(([code, kind]) => [
      code,
      { ...kind, title: REFUSALS[code as RefusalCode] },
    ]),
  ) as { readonly [C in RefusalCode]: ProblemKind }),
  ...OF_THE_DOOR,
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

/** Writes a problem. `faults` are those of the document that was sent. */
export function problem(
  code: ProblemCode,
  detail: Message | string,
  requestId: string,
  faults: readonly DoorFault[] = [],
  catalogue: Catalogue = catalogueIn('en'),
): Problem {
  const { status, title } = PROBLEMS[code]
  const errors = faults.map(({ severity, ...fault }): ProblemError => {
    const worded = wordFault({ ...fault, severity: severity ?? 'error' }, catalogue)
    if (severity !== undefined) return worded
    const { severity: _, ...rest } = worded
    return rest
  })
  return {
    type: `/problems/${code}`,
    title,
    status,
    code,
    detail: typeof detail === 'string' ? detail : catalogue.word(detail),
    instance: `urn:touchstone:request:${requestId}`,
    requestId,
    ...(errors.length === 0 ? {} : { errors }),
  }
}

/** A problem found by the door itself, thrown on the way to the one place that answers with it. */
export class DoorProblem extends Error {
  readonly code: Exclude<ProblemCode, RefusalCode>
  readonly detail: Message | string
  readonly faults: readonly DoorFault[]
  constructor(
    code: Exclude<ProblemCode, RefusalCode>,
    detail: Message | string,
    faults: readonly DoorFault[] = [],
  ) {
    super(typeof detail === 'string' ? detail : detail.key)
    this.detail = detail
    this.name = 'DoorProblem'
    this.code = code
    this.faults = faults
  }
}
