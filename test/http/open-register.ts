import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import {
  openRegisterService,
  type RegisterService,
} from '../../src/composition/register-service.ts'
import { ROLES } from '../../src/domain/register/roles.ts'
import { buildApp } from '../../src/http/app.ts'
import { emptyFolder } from '../cli/touchstone.ts'
import { ROOT } from './open-app.ts'
import { documentOf, operationsOf, type Document, type Operation } from './openapi-document.ts'

/** What is asked of one operation: its path and query by name, what is sent, and by whom. */
export type Asked = {
  readonly as: string
  readonly person?: string
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The API over a register of made-up data, asked by the names of its operations. */
export type RegisterApi = {
  readonly app: FastifyInstance
  readonly registerService: RegisterService
  readonly document: Document
  /** Asks, and holds the answer against the OpenAPI document. */
  readonly ask: (operationId: string, asked: Asked) => Promise<LightMyRequestResponse>
  /** Operations that answered with success so far. */
  readonly succeeded: ReadonlySet<string>
  /** Those among them whose answer carried an ETag, which the next call was seen to take. */
  readonly tagged: ReadonlySet<string>
  /** Those among them that refused an ETag that was not current, and took the one that the resource carried. */
  readonly guarded: ReadonlySet<string>
  readonly operations: ReadonlyMap<string, readonly [string, string, Operation]>
}

/** The example bodies of an operation, however the document writes them. */
export function examplesOf({ requestBody }: Operation): readonly object[] {
  const json = requestBody?.content['application/json'] as
    | {
        readonly example?: object
        readonly examples?: { readonly [name: string]: { readonly value?: object } }
      }
    | undefined
  const named = Object.values(json?.examples ?? {}).flatMap(({ value }) => value ?? [])
  return json?.example === undefined ? named : [json.example, ...named]
}

/** Opens it over a SQLite file that is gone when the test ends. */
export async function openRegister(t: Test): Promise<RegisterApi> {
  const config = { mode: 'demo', data: emptyFolder(t), templates: emptyFolder(t) } as const
  const registerService = await openRegisterService(config, { shipped: ROOT })
  const app = await buildApp(registerService.service, registerService)
  t.teardown(async () => {
    await app.close()
    await registerService.close()
  })
  const { document, departures } = await documentOf(app)
  const operations = new Map(
    operationsOf(document).map((operation) => [operation[2].operationId, operation] as const),
  )
  const succeeded = new Set<string>()
  const tagged = new Set<string>()
  const guarded = new Set<string>()
  let keys = 0

  const ask = async (operationId: string, asked: Asked): Promise<LightMyRequestResponse> => {
    const found = operations.get(operationId)
    if (found === undefined) throw new Error(`There is no operation ${operationId}.`)
    const [method, path, operation] = found
    const { as, person, body, query = {} } = asked
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(asked.path?.[name] ?? ''),
    )
    const request: InjectOptions = {
      method,
      url:
        Object.keys(query).length === 0 ? url : `${url}?${new URLSearchParams(query).toString()}`,
      headers: {
        'touchstone-role': as,
        ...(person === undefined ? {} : { 'touchstone-person': person }),
        'idempotency-key': `key-${keys++}`,
        ...asked.headers,
      },
      ...(body === undefined ? {} : { body: body as object }),
    }
    // Each operation is looked at once.
    const isLookedAt = takesIfMatch(operation) && !guarded.has(operationId)
    const current = isLookedAt ? await currentEtag(app, request) : undefined
    if (current !== undefined) {
      const read = await etagRead(operations, app, url, person)
      if (read !== undefined) t.equal(read, current, `ETag of ${url} as it is read`)
      // Where the version has to be named, it is for the test to name it.
      if (operation.responses['428'] === undefined && asked.headers?.['if-match'] === undefined)
        request.headers = { ...request.headers, 'if-match': current }
    }
    const answer = await app.inject(request)
    const where = `${method} ${url} as ${as}: ${answer.statusCode} ${answer.body.slice(0, 500)}`
    t.strictSame(departures(operation, answer), [], where)
    if (answer.statusCode < 300) {
      succeeded.add(operationId)
      if (isLookedAt) {
        t.ok(current, `a version that is not current is refused: ${where}`)
        guarded.add(operationId)
      }
      if (method !== 'GET' && answer.headers.etag !== undefined) {
        t.equal(await etagTaken(app, request, answer), answer.headers.etag, `ETag of ${where}`)
        tagged.add(operationId)
      }
    }
    return answer
  }
  return { app, registerService, document, ask, succeeded, tagged, guarded, operations }
}

/**
 * The ETag that the next call would be taken with: of what was made, at its place, or else of what
 * the address names. Asking for the latter with an ETag that nothing has does nothing.
 */
async function etagTaken(
  app: FastifyInstance,
  request: InjectOptions,
  { headers: { etag, location } }: LightMyRequestResponse,
): Promise<string | undefined> {
  const { headers } = request
  if (location !== undefined) {
    const made = await app.inject({ url: location, headers: { ...headers } })
    if (made.headers.etag === etag) return etag
  }
  const stale = {
    'if-match': '"999999"',
    'idempotency-key': `stale ${String(headers?.['idempotency-key'])}`,
  }
  const refused = await app.inject({ ...request, headers: { ...headers, ...stale } })
  return refused.statusCode === 412 ? refused.headers.etag : `${refused.statusCode}`
}

/** Whether an operation may be asked with If-Match. */
export function takesIfMatch({ parameters = [] }: Operation): boolean {
  return parameters.some(({ name }) => name.toLowerCase() === 'if-match')
}

/** The ETag that a request would be taken with, told where it comes with one that nothing has; undefined where it is not refused for that. */
async function currentEtag(
  app: FastifyInstance,
  request: InjectOptions,
): Promise<string | undefined> {
  const key = `before ${String(request.headers?.['idempotency-key'])}`
  const headers = { ...request.headers, 'if-match': '"999999"', 'idempotency-key': key }
  const refused = await app.inject({ ...request, headers })
  return refused.statusCode === 412 ? refused.headers.etag : undefined
}

/** The ETag of the record that an address begins with, as it is read; undefined where it is not read there. */
async function etagRead(
  operations: RegisterApi['operations'],
  app: FastifyInstance,
  url: string,
  person: string | undefined,
): Promise<string | undefined> {
  const [, collection, id, act] = /^\/v1\/([\w-]+)\/([^/?]+)(?:\/([\w-]+))?/.exec(url) ?? []
  const isSheet = collection === 'assessments' && act === 'answers'
  const reads = [...operations.values()].some(
    ([method, path]) => method === 'GET' && path === `/v1/${collection}/{id}`,
  )
  if (!reads) return undefined
  const answer = await app.inject({
    url: isSheet ? `/v1/answer-sheets/${id}.${person}` : `/v1/${collection}/${id}`,
    headers: { 'touchstone-role': ROLES.filter((role) => role !== 'contact').join(',') },
  })
  return isSheet && answer.statusCode === 404 ? '"0"' : answer.headers.etag
}
