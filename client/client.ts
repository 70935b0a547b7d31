import { OPERATIONS, type Operations, type Problem } from './api.ts'

/** The operations there are, by name. */
export type OperationName = keyof typeof OPERATIONS

/** Everything but the answer. */
type Given<N extends OperationName> = Omit<Operations[N], 'answer'>

/** What may go with any call, besides what the operation asks for. */
export type CallOptions = {
  /** Known again under this key; one is made for each call that makes a record. */
  readonly idempotencyKey?: string
  /** The ETag of the record as the caller knows it, or `*`. */
  readonly ifMatch?: string
  /** Media type of a body that is no JSON. */
  readonly contentType?: string
  /** The file asked for, by its media type, where an operation answers in several: then `data` is bytes. */
  readonly accept?: string
  readonly signal?: AbortSignal
}

/** An answer with what its headers say. */
export type Answer<T> = {
  readonly data: T
  readonly status: number
  readonly etag: string | undefined
  /** Where the record is that was made. */
  readonly location: string | undefined
}

/** An answer that is not the one asked for (RFC 9457). */
export class ApiProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

/** Asks an operation by its name. */
export type Client = <N extends OperationName>(
  name: N,
  ...given: {} extends Given<N> ? [given?: Given<N> & CallOptions] : [given: Given<N> & CallOptions]
) => Promise<Answer<Operations[N]['answer']>>

/** How often a call is sent again that nobody answered, or that the register could not take. */
const TRIES = 4

/**
 * A client of a service. Every call that changes something carries an Idempotency-Key and is sent
 * again, under the same key, when the connection breaks or the register cannot answer now; it is
 * never done twice. Throws {@link ApiProblem} for every other answer that is not the one asked for.
 */
export function createClient(options: {
  /** Such as `https://register.example.org`. */
  readonly origin: string
  readonly apiKey?: string
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>
  readonly fetch?: typeof globalThis.fetch
}): Client {
  const { origin, apiKey, headers = {}, fetch = globalThis.fetch } = options
  return async (name, ...[given]) => {
    const [method, path, form] = OPERATIONS[name]
    const asked = (given ?? {}) as Loose
    const request = {
      method,
      headers: {
        ...headers,
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        ...asked.header,
        ...(method === 'GET'
          ? {}
          : { 'idempotency-key': asked.idempotencyKey ?? globalThis.crypto.randomUUID() }),
        ...(asked.accept === undefined ? {} : { accept: asked.accept }),
        ...(asked.ifMatch === undefined ? {} : { 'if-match': asked.ifMatch }),
        ...(asked.body === undefined
          ? {}
          : { 'content-type': asked.contentType ?? 'application/json' }),
      },
      ...(asked.body === undefined ? {} : { body: bodyOf(asked) }),
      ...(asked.signal === undefined ? {} : { signal: asked.signal }),
    }
    const response = await sent(fetch, addressOf(origin, path, asked), request)
    if (!response.ok) throw new ApiProblem((await response.json()) as Problem)
    return {
      data: (await read(response, asked.accept === undefined ? form : 'bytes')) as never,
      status: response.status,
      etag: response.headers.get('etag') ?? undefined,
      location: response.headers.get('location') ?? undefined,
    }
  }
}

type Texts = Readonly<Record<string, string | undefined>>
type Loose = CallOptions & {
  readonly path?: Texts
  readonly query?: Texts
  readonly header?: Readonly<Record<string, string>>
  readonly body?: unknown
}

function addressOf(origin: string, path: string, { path: names = {}, query = {} }: Loose): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  )
  const asked = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  const search = asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`
  return `${origin}${filled}${search}`
}

function bodyOf({ body, contentType }: Loose): string | Uint8Array<ArrayBuffer> {
  const isRaw = contentType !== undefined && contentType !== 'application/json'
  return isRaw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body)
}

async function sent(
  fetch: typeof globalThis.fetch,
  url: string,
  request: RequestInit,
): Promise<Response> {
  for (let left = TRIES; ; left--) {
    try {
      const response = await fetch(url, request)
      if (response.status !== 503 || left === 1) return response
      await response.arrayBuffer()
    } catch (cause) {
      if (left === 1 || request.signal?.aborted === true) throw cause
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** (TRIES - left)))
  }
}

async function read(response: Response, form: 'none' | 'json' | 'text' | 'bytes') {
  if (form === 'none' || response.status === 204) return undefined
  if (form === 'json') return response.json()
  return form === 'text' ? response.text() : new Uint8Array(await response.arrayBuffer())
}
