import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** A part of the OpenAPI document that describes one method of one address. */
export type Operation = {
  readonly operationId: string
  readonly tags?: readonly string[]
  readonly security?: readonly object[]
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: {
    readonly [status: string]: {
      readonly content?: { readonly [type: string]: { readonly schema: object } }
    }
  }
}

/** What the tests read of the document. */
export type Document = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: {
    readonly schemas: { readonly [name: string]: object }
    readonly responses: { readonly [name: string]: object }
    readonly examples: { readonly [name: string]: { readonly value: object } }
  }
}

/** Every described operation, as method, path and description. */
export function operationsOf(
  document: Document,
): readonly (readonly [string, string, Operation])[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [method.toUpperCase(), path, operation] as const,
    ),
  )
}

/** Everything an answer has that the document does not promise; empty when it keeps the promise. */
export type Departures = (operation: Operation, answer: LightMyRequestResponse) => readonly string[]

/** Reads the document of an application and holds answers against it. */
export async function documentOf(
  app: FastifyInstance,
): Promise<{ readonly document: Document; readonly departures: Departures }> {
  const document = withResponses((await servedBy(app)) as Document)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)
  ajv.addFormat('binary', true)
  ajv.addSchema(document, 'openapi')
  // Thousands of answers are held against a few schemas.
  const compiled = new Map<object, ValidateFunction>()

  const departures: Departures = (operation, answer) => {
    const promised = operation.responses[answer.statusCode]
    if (promised === undefined) return [`the status ${answer.statusCode} is not described`]
    const type = (answer.headers['content-type'] ?? '').split(';')[0]!
    if (promised.content === undefined) return answer.body === '' ? [] : ['it has a body']
    const media = promised.content[type]
    if (media === undefined) return [`the media type ${type} is not described`]
    if (!/[/+]json$/.test(type)) return []
    const validate = compiled.get(media.schema) ?? ajv.compile(rooted(media.schema) as object)
    compiled.set(media.schema, validate)
    return validate(answer.json()) ? [] : [ajv.errorsText(validate.errors)]
  }
  return { document, departures }
}

/** The document as it is served. */
export async function servedBy(app: FastifyInstance): Promise<Record<string, unknown>> {
  return (await app.inject('/openapi.json')).json()
}

/** The document with every response where an operation names it. */
function withResponses(document: Document): Document {
  const { responses } = document.components
  const named = (response: object & { readonly $ref?: string }) =>
    response.$ref === undefined ? response : responses[response.$ref.split('/').at(-1)!]!
  const each = <T extends object>(of: T, change: (member: never) => object) =>
    Object.fromEntries(
      Object.entries(of).map(([key, member]) => [key, change(member as never)]),
    ) as T
  const paths = each(document.paths, (methods: object) =>
    each(methods, (operation: Operation) => ({
      ...operation,
      responses: each(operation.responses, named),
    })),
  )
  return { ...document, paths }
}

/** A schema whose references into the document can be followed from outside it. */
function rooted(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rooted)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, member]) => [
      key,
      key === '$ref' && String(member).startsWith('#') ? `openapi${member}` : rooted(member),
    ]),
  )
}
