import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Type, type TSchema } from 'typebox'
import type { RegisterPorts } from '../../app/register/perform.ts'
import { historyOf, list, lookUp } from '../../app/register/look-up.ts'
import type {
  Actor,
  Page,
  PageRequest,
  RecordFilter,
  SearchTerm,
  StoredRecord,
} from '../../app/register/ports.ts'
import type { RecordKind } from '../../app/register/records.ts'
import { addDays, dayOf, dayWithin, LENGTH_PATTERN } from '../../domain/register/calendar.ts'
import { actorOf } from '../requests/actor.ts'
import { auditLink } from '../schemas/register/audit.ts'
import { closed } from '../schemas/register/parts.ts'
import { COMPONENT_NAMES, RECORD_SCHEMAS, shownRecord } from '../schemas/register/records.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { nextLink, pageOf, PAGE_QUERY } from './paging.ts'
import { sendRecord, shown } from './show.ts'
import { isKnown, etagOf } from './versions.ts'

/** The id in an address. */
export const ofId = Type.Object({ id: Type.String({ maxLength: 200, description: 'Its id.' }) })

/** A list may be narrowed by columns of the record or by what it is searched by. */
type Narrowing = {
  readonly [query: string]:
    | { readonly column: 'organisation' | 'standard' | 'number' }
    | { readonly search: string; readonly match?: NonNullable<SearchTerm['match']> }
}

/** A list that can be asked for what its day comes to within a length of time. */
type Within = {
  /** The day that it is searched by. */
  readonly search: string
  /** States in which the day is still to come, or was missed. */
  readonly states: readonly string[]
  /** Whether days before today count, as of what is overdue. */
  readonly isPastToo: boolean
  readonly description: string
}

/** The routes by which records of a kind are read: a list, one of them, and what was done to it. */
export function readingRoutes(
  app: FastifyInstance,
  ports: RegisterPorts,
  of: {
    readonly kind: RecordKind
    readonly path: string
    readonly tag: string
    readonly many: string
    readonly narrowedBy: Narrowing
    readonly within?: Within
  },
): void {
  const { kind, path, tag, many, narrowedBy, within } = of
  const name = COMPONENT_NAMES[kind]
  const shape = { path, tag, many, name, answers: shownRecord(kind) }
  listRoute(app, {
    ...shape,
    narrowedBy,
    states: statesOf(kind),
    ...(within === undefined ? {} : { within: { ...within, today: () => todayOf(ports) } }),
    find: (actor, filter, page) => list(ports, { actor }, kind, filter, page),
  })
  oneRoute(app, { ...shape, find: (actor, id) => lookUp(ports, { actor }, kind, id) })

  app.get(
    `${path}/:id/history`,
    {
      schema: {
        tags: [tag],
        operationId: `get${name}History`,
        summary: `What was done to one of the ${many}`,
        description: 'Its links of the audit trail, oldest first, with before and after.',
        params: ofId,
        querystring: noQuery,
        response: {
          200: closed({ links: Type.Array(auditLink) }, 'Everything that was ever done to it.'),
          ...problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request) => ({
      links: await historyOf(ports, { actor: actorOf(request) }, kind, idOf(request)),
    }),
  )
}

/** What a route that reads says of itself. */
type Reading = {
  readonly path: string
  readonly tag: string
  readonly many: string
  readonly name: string
  readonly answers: TSchema
}

/** A route that lists records, a page at a time. */
export function listRoute(
  app: FastifyInstance,
  of: Reading & {
    readonly narrowedBy: Narrowing
    readonly states: readonly string[]
    readonly within?: Within & { readonly today: () => string }
    readonly find: (
      actor: Actor,
      filter: RecordFilter,
      page: PageRequest,
    ) => Promise<Page<StoredRecord<object>>>
  },
): void {
  const { path, tag, many, name, answers, narrowedBy, states, within, find } = of
  const narrowing = Object.keys(narrowedBy).map((query): [string, TSchema] => [
    query,
    Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  ])
  app.get(
    path,
    {
      schema: {
        tags: [tag],
        operationId: `list${plural(name)}`,
        summary: `List ${many}`,
        description: 'Oldest first unless asked otherwise. `Link` leads to the next page.',
        querystring: closed({
          ...PAGE_QUERY,
          state: Type.Optional(Type.Enum([...states])),
          ...Object.fromEntries(narrowing),
          ...(within === undefined ? {} : { within: lengthQuery(within.description) }),
        }),
        response: {
          200: closed(
            { items: Type.Array(answers), next: Type.Optional(Type.String()) },
            'A page; `next` is the cursor of what follows.',
          ),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const query = request.query as PageQuery
      const filter = withinOf(query, filterOf(query, narrowedBy), within)
      const page = await find(actorOf(request), filter, pageOf(query))
      nextLink(request, reply, page.next)
      return { ...page, items: page.items.map((record) => shown(record)) }
    },
  )
}

/** A route that answers with one record and its ETag. */
export function oneRoute(
  app: FastifyInstance,
  of: Reading & {
    readonly find: (actor: Actor, id: string) => Promise<StoredRecord<object>>
  },
): void {
  const { path, tag, many, name, answers, find } = of
  app.get(
    `${path}/:id`,
    {
      schema: {
        tags: [tag],
        operationId: `get${name}`,
        summary: `One of the ${many}`,
        params: ofId,
        querystring: noQuery,
        response: {
          200: answers,
          304: Type.Null({ description: 'It is as the client knows it.' }),
          ...problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const record = await find(actorOf(request), idOf(request))
      if (isKnown(request, reply, etagOf(record.version))) return reply.code(304).send()
      return sendRecord(reply, record)
    },
  )
}

/** What reading the register may come to, besides what was asked for. */
export const READING_MAY_FAIL = ['act-forbidden', 'register-unavailable'] as const

/** The id in the address of a request. */
export function idOf(request: FastifyRequest): string {
  return (request.params as { readonly id: string }).id
}

/** A length of time in a query. */
export function lengthQuery(description: string) {
  return Type.Optional(Type.String({ description, pattern: LENGTH_PATTERN, examples: ['90d'] }))
}

/** The day it is where the body is. */
function todayOf({ clock, body }: Pick<RegisterPorts, 'clock' | 'body'>): string {
  return dayOf(clock.now(), body)
}

/** The filter, narrowed to what comes to its day within the length that was asked for. */
function withinOf(
  { within: length, state }: PageQuery,
  filter: RecordFilter,
  within: (Within & { readonly today: () => string }) | undefined,
): RecordFilter {
  if (length === undefined || within === undefined) return filter
  const today = within.today()
  const after = addDays(dayWithin(today, length), 1)
  const { search: key, isPastToo } = within
  return {
    ...filter,
    ...(state === undefined ? { state: within.states } : {}),
    search: [
      ...(filter.search ?? []),
      { key, value: after, match: 'before' },
      ...(isPastToo ? [] : [{ key, value: today, match: 'from' } as const]),
    ],
  }
}

type PageQuery = { readonly [name: string]: string | undefined } & {
  readonly limit?: string
  readonly cursor?: string
  readonly first?: NonNullable<PageRequest['first']>
}

function filterOf(query: PageQuery, narrowedBy: Narrowing): RecordFilter {
  const columns: Record<string, string> = {}
  const search: SearchTerm[] = []
  for (const [name, by] of Object.entries(narrowedBy)) {
    const value = query[name]
    if (value === undefined) continue
    if ('column' in by) columns[by.column] = value
    else search.push({ key: by.search, value, match: by.match ?? 'equals' })
  }
  const { state } = query
  return { ...(state === undefined ? {} : { state }), ...columns, search }
}

/** The states of a kind, from the shapes it is shown in. */
function statesOf(kind: RecordKind): string[] {
  const schema = RECORD_SCHEMAS[kind] as { anyOf?: Shape[] } & Shape
  return (schema.anyOf ?? [schema]).map(({ properties }) => properties.state.const)
}
type Shape = { readonly properties: { readonly state: { readonly const: string } } }

function plural(name: string): string {
  if (name === 'Surveillance') return 'Surveillance'
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}
