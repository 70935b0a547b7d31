/** A JSON Schema as far as types follow from it. */
type Schema = {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly patternProperties?: { readonly [pattern: string]: Schema }
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly description?: string
}

type Media = { readonly [type: string]: { readonly schema?: Schema } }
type Operation = {
  readonly operationId: string
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header' | 'cookie'
    readonly required?: boolean
    readonly schema?: Schema
  }[]
  readonly requestBody?: { readonly content: Media }
  readonly responses: { readonly [status: string]: { readonly content?: Media } }
}

/** What the types are made from: an OpenAPI 3.1 document. */
export type ApiDocument = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
}

/** The types of an API as TypeScript: every component, and for each operation what goes and comes. */
export function typesOf(document: ApiDocument): string {
  const components = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `${doc(schema.description)}export type ${nameOf(name)} = ${type(schema, 0)}\n`,
  )
  const operations = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    )
    .toSorted((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1))
  const shapes = operations.map(({ operation }) => operationType(operation))
  const places = operations.map(
    ({ path, method, operation }) =>
      `  ${operation.operationId}: ['${method.toUpperCase()}', '${path}', '${formOf(operation)}'],\n`,
  )
  return [
    '// Made from the OpenAPI document by client/write-types.ts. Do not edit.\n',
    ...components,
    `/** What goes with each operation, and what comes back. */\nexport type Operations = {\n${shapes.join('')}}\n`,
    `/** Method, address and form of the answer of each operation. */\nexport const OPERATIONS = {\n${places.join('')}} as const\n`,
  ].join('\n')
}

function operationType(operation: Operation): string {
  const { operationId, summary, parameters = [], requestBody } = operation
  const members = (['path', 'query', 'header'] as const).flatMap((place) => {
    const of = parameters.filter((one) => one.in === place && !CLIENTS_OWN.includes(one.name))
    if (of.length === 0) return []
    const isNeeded = of.some(({ required }) => required === true)
    const inner = of.map(
      ({ name, required, schema }) =>
        `${key(name)}${required === true ? '' : '?'}: ${type(schema ?? {}, 3)}`,
    )
    return [`    readonly ${place}${isNeeded ? '' : '?'}: { ${inner.join('; ')} }\n`]
  })
  const body =
    requestBody === undefined ? '' : `    readonly body: ${bodyType(requestBody.content)}\n`
  const answer = `    readonly answer: ${answerType(operation)}\n`
  return `  /** ${summary ?? operationId} */\n  ${operationId}: {\n${members.join('')}${body}${answer}  }\n`
}

/** Headers that the client sets by itself. */
const CLIENTS_OWN: readonly string[] = ['idempotency-key', 'if-match']

function bodyType(content: Media): string {
  const json = content['application/json']
  return json?.schema === undefined ? 'Uint8Array | string' : type(json.schema, 2)
}

function successOf({ responses }: Operation): Media | undefined {
  const status = Object.keys(responses).find((code) => code.startsWith('2'))
  return status === undefined ? undefined : responses[status]?.content
}

function answerType(operation: Operation): string {
  const form = formOf(operation)
  if (form === 'none') return 'undefined'
  if (form === 'text') return 'string'
  if (form === 'bytes') return 'Uint8Array'
  const content = successOf(operation) ?? {}
  return type((content['application/json'] ?? content[jsonIn(content)])?.schema ?? {}, 2)
}

/** How the answer of an operation is read. */
function formOf(operation: Operation): 'none' | 'json' | 'text' | 'bytes' {
  const content = successOf(operation)
  if (content === undefined) return 'none'
  const types = Object.keys(content)
  if (types.some((one) => /[/+]json$/.test(one))) return 'json'
  return types.every((one) => one.startsWith('text/') || one.endsWith('ndjson')) ? 'text' : 'bytes'
}

function jsonIn(content: Media): string {
  return Object.keys(content).find((one) => /[/+]json$/.test(one)) ?? ''
}

function type(schema: Schema, depth: number): string {
  if (schema.$ref !== undefined) return referred(schema.$ref)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined && schema.type === undefined)
    return union(either.map((one) => type(one, depth)))
  const types = schema.type === undefined ? [] : [schema.type].flat()
  if (types.length === 0) return schema.properties === undefined ? 'unknown' : object(schema, depth)
  return union(types.map((one) => ofType(one, schema, depth)))
}

/** The type of a component, or of a member inside one. */
function referred(ref: string): string {
  const [component = '', ...members] = ref
    .replace('#/components/schemas/', '')
    .split('/properties/')
  return members.reduce(
    (of, name) => `NonNullable<${of}[${JSON.stringify(name)}]>`,
    nameOf(component),
  )
}

function ofType(one: string, schema: Schema, depth: number): string {
  if (one === 'array') return list(schema, depth)
  if (one === 'object') return object(schema, depth)
  return one === 'integer' ? 'number' : one
}

function list({ items, prefixItems }: Schema, depth: number): string {
  if (prefixItems !== undefined)
    return `readonly [${prefixItems.map((one) => type(one, depth)).join(', ')}]`
  return `readonly (${type(items ?? {}, depth)})[]`
}

function object(schema: Schema, depth: number): string {
  const { properties = {}, required = [], additionalProperties, patternProperties } = schema
  const pad = '  '.repeat(depth + 1)
  const members = Object.entries(properties).map(
    ([name, one]) =>
      `${doc(one.description, pad)}${pad}readonly ${key(name)}${required.includes(name) ? '' : '?'}: ${type(one, depth + 1)}\n`,
  )
  const others = Object.values(patternProperties ?? {})
  if (typeof additionalProperties === 'object') others.push(additionalProperties)
  if (members.length === 0)
    return others.length === 0
      ? 'object'
      : `{ readonly [name: string]: ${union(others.map((one) => type(one, depth)))} }`
  return `{\n${members.join('')}${'  '.repeat(depth)}}`
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ')
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}

/** `assessment-1.of-standard` is the type `Assessment1OfStandard`. */
function nameOf(component: string): string {
  return component
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

function doc(words: string | undefined, pad = ''): string {
  if (words === undefined) return ''
  return `${pad}/** ${words.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n`
}
