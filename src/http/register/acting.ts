import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type, type Static, type TObject, type TSchema } from 'typebox'
import type { Call, RegisterPorts } from '../../app/register/perform.ts'
import type { StoredRecord } from '../../app/register/ports.ts'
import type { Ref } from '../../app/register/records.ts'
import { STEPS, takeStep, type StepInput, type StepName } from '../../app/register/take-step.ts'
import { isObject } from '../../domain/schema/json.ts'
import { fault, type Fault } from '../../domain/faults/fault.ts'
import { documentFaults } from '../../domain/faults/printable.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem, type ProblemCode } from '../replies/problem.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { shownRecord } from '../schemas/register/records.ts'
import { callOf, CHANGING_HEADERS, CREATING_HEADERS, DERIVING_HEADERS, requireKey } from './call.ts'
import { idOf, ofId } from './reading.ts'
import { sendMade, sendRecord } from './show.ts'
import { refOf, requireMatch, requireSeen } from './versions.ts'

/** What any act on the register may come to. */
export const ACTING_MAY_FAIL: readonly ProblemCode[] = [
  'request-faulty',
  'record-unknown',
  'record-faulty',
  'record-taken',
  'record-changed',
  'act-forbidden',
  'act-untimely',
  'duties-mixed',
  'key-reused',
  'register-unavailable',
]

/** What every acting route says of itself. */
type Words = {
  readonly url: string
  readonly tag: string
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  /** What it may come to besides what any act may. */
  readonly mayFail?: readonly ProblemCode[]
}

/** A verb behind an address: it acts on the record of the address, where there is one. */
type Acting<Body extends TSchema> = Words & {
  /** PUT and PATCH replace what somebody else may have changed, so they ask for If-Match. */
  readonly method?: 'POST' | 'PUT' | 'PATCH'
  /** The record as it is shown. */
  readonly answers: TSchema
  /** Where records that it makes are found; absent where it changes one. */
  readonly makes?: string
  /** Whether it says something of the record as it was seen, so that If-Match names the version. */
  readonly isOfSeen?: true
  /** Absent where nothing is given. */
  readonly body?: Body
  /** What the address names, where that is no record of the register. */
  readonly params?: TObject
  readonly run: (
    call: Call,
    ref: Ref,
    body: Static<Body>,
    params: unknown,
  ) => Promise<StoredRecord<object>>
}

/** A route by which something is done to the register. */
export function actingRoute<Body extends TSchema>(
  app: FastifyInstance,
  ports: Pick<RegisterPorts, 'digestOf'>,
  route: Acting<Body>,
): void {
  const { url, tag, operationId, summary, description, body, makes, mayFail = [] } = route
  const method = route.method ?? 'POST'
  const hasId = url.includes('/:id') && route.params === undefined
  const replaces = method !== 'POST'
  const codes: readonly ProblemCode[] = [
    ...ACTING_MAY_FAIL,
    ...mayFail,
    ...(makes === undefined ? [] : (['idempotency-key-missing'] as const)),
    ...(replaces || route.isOfSeen === true ? (['precondition-missing'] as const) : []),
  ]
  app.route({
    url,
    method,
    onRequest: [
      ...(makes === undefined ? [] : [requireKey]),
      ...(replaces ? [requireMatch] : []),
      ...(route.isOfSeen === true ? [requireSeen] : []),
    ],
    ...(body === undefined ? { preValidation: refuseBody } : { preHandler: refuseUnreadable }),
    schema: {
      tags: [tag],
      operationId,
      summary,
      ...(description === undefined ? {} : { description }),
      ...(hasId ? { params: ofId } : {}),
      ...(route.params === undefined ? {} : { params: route.params }),
      querystring: noQuery,
      headers: makes === undefined ? CHANGING_HEADERS : hasId ? DERIVING_HEADERS : CREATING_HEADERS,
      ...(body === undefined ? {} : { body }),
      response: {
        [makes === undefined ? 200 : 201]: route.answers,
        ...problemResponses(codes, 'with a body'),
      },
    },
    handler: async (request, reply) => {
      const ref = hasId ? refOf(request, idOf(request)) : { id: '' }
      const given = (request.body ?? {}) as Static<Body>
      const record = await route.run(callOf(request, ports), ref, given, request.params)
      return makes === undefined ? sendRecord(reply, record) : sendMade(reply, makes, record)
    },
  })
}

/** A route that takes one step of one record. */
export function stepRoute<N extends StepName, Body extends TSchema>(
  app: FastifyInstance,
  ports: RegisterPorts,
  {
    step,
    read,
    ...words
  }: Words & {
    readonly step: N
    readonly method?: 'POST' | 'PUT' | 'PATCH'
    readonly body?: Body
    /** What the step takes, from the body; the body itself unless said. */
    readonly read?: (body: Static<Body>) => StepInput<N>
  },
): void {
  actingRoute(app, ports, {
    ...words,
    answers: shownRecord(STEPS[step].kind),
    run: (call, ref, body) =>
      takeStep(ports, call, step, ref, read === undefined ? (body as StepInput<N>) : read(body)),
  })
}

/** Refuses text that cannot be read, wherever it stands in what was sent: no record ever holds it. */
export async function refuseUnreadable({ body }: FastifyRequest): Promise<void> {
  refuseIn('body', documentFaults('', body))
}

/** The same where a file is the body, and what is said of it stands in the query. */
export async function refuseUnreadableQuery({ query }: FastifyRequest): Promise<void> {
  refuseIn('query', documentFaults('/query', query))
}

function refuseIn(part: 'body' | 'query', faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const detail = message('detail-request-faulty', { part, count: faults.length })
  throw new HttpProblem('request-faulty', detail, faults)
}

/** Refuses a body where none is asked for: it would do nothing, in silence. */
async function refuseBody({ body }: FastifyRequest): Promise<void> {
  if (body === undefined || (isObject(body) && Object.keys(body).length === 0)) return
  throw new HttpProblem(
    'request-faulty',
    message('detail-request-faulty', { part: 'body', count: 1 }),
    [fault(message('fault-body-needless'), '/body')],
  )
}

/** A body that gives the reason. */
export const reasonBody = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 10_000 }) },
  {
    additionalProperties: false,
    examples: [{ reason: 'Example: outside the scope' }],
  },
)
