import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import type { Authentication } from '../../app/access/authentication.ts'
import { admit, type Visitor } from '../../domain/access/visitor.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import { message } from '../../domain/messages/message.ts'
import { recordName, rolesNamed } from '../../domain/register/names.ts'
import type { Language } from '../../domain/messages/text.ts'
import { ROLES } from '../../domain/register/roles.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { accessRow, type AccessRow } from './access-matrix.ts'
import { HttpProblem } from '../replies/problem.ts'
import { problemResponses } from '../schemas/problem.ts'
import { sessionOf } from '../requests/session-cookie.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined where nobody said, or the address is for anybody. */
    visitor: Visitor | undefined
  }
  interface FastifyContextConfig {
    /** The row of the access matrix; set here, for every route. */
    access?: AccessRow
    /** This route says only that its method is not known. */
    refusesMethod?: true
  }
}

type Closed = Exclude<AccessRow['permission'], 'open'>

/** What every answer of a demonstration carries. */
const DEMO_HEADER = 'touchstone-demo'
const DEMO_MARK = 'demonstration; made-up data, no sign-in; nothing here certifies anything'

/** What every page of a demonstration says before anything else, in each language. */
const DEMO_NOTICE = `<aside class="notice" aria-label="${LANGUAGES.map((one) => catalogueIn(one).say('demo-title')).join(' / ')}">${LANGUAGES.map(demoNotice).join('<br>')}</aside>`

function demoNotice(language: Language): string {
  const catalogue = catalogueIn(language)
  const [tag, title] = [catalogue.say('language-tag'), catalogue.say('demo-title')]
  return `<span lang="${tag}"><strong>${title}</strong> ${catalogue.say('demo-notice')}</span>`
}

/** Wrong keys from one address in a minute, before they are no longer looked at. */
const WRONG_KEYS = 20

/**
 * Nobody gets past without a row of the access matrix: routes without one keep the service from
 * starting. Registered before the routes. Without a doorkeeper only open addresses answer.
 */
export const access = plugin(
  async (
    app: FastifyInstance,
    { authentication }: { readonly authentication: Authentication | undefined },
  ) => {
    await app.register(rateLimit, {
      global: false,
      errorResponseBuilder: () => new HttpProblem('too-many-requests'),
    })
    const wrongKey = app.createRateLimit({ max: WRONG_KEYS, timeWindow: 60_000 })
    app.decorateRequest('visitor', undefined)

    app.addHook('onRoute', (route) => {
      if (route.config?.refusesMethod === true) return
      for (const method of [route.method].flat()) {
        const row = accessRow(method, route.url)
        if (row === undefined)
          throw new Error(`${method} ${route.url} is missing in src/http/access/access-matrix.ts.`)
        route.config = { ...route.config, access: row }
        if (row.permission === 'open') describeOpen(route)
        else describeAccess(route, row.permission)
      }
    })

    if (authentication?.mode === 'demo')
      app.addHook('onSend', async (_request, reply, page) => {
        const isPage = String(reply.getHeader('content-type')).startsWith('text/html')
        if (!isPage || typeof page !== 'string') return page
        return page.replace(/<body[^>]*>/, (body) => `${body}\n${DEMO_NOTICE}`)
      })

    app.addHook('onRequest', async (request, reply) => {
      if (authentication?.mode === 'demo') reply.header(DEMO_HEADER, DEMO_MARK)
      const { access: row } = request.routeOptions.config
      if (row === undefined || row.permission === 'open') return
      // What is for some is kept by nobody on the way.
      reply.header('cache-control', 'no-store')
      if (authentication === undefined && row.isOpenAlone === true) return
      const visitor = await visitorOf(request, reply)
      const admission = admit(row.permission, visitor)
      if (visitor === undefined || !admission.isLetIn) throw refusalOf(request, reply, visitor)
      request.visitor = visitor
      if (admission.reach === 'own') await requireOwn(request, row, visitor)
    })

    async function visitorOf(
      request: FastifyRequest,
      reply: FastifyReply,
    ): Promise<Visitor | undefined> {
      if (authentication === undefined) return undefined
      const { authorization } = request.headers
      if (authorization !== undefined) {
        const key = /^Bearer (\S+)$/i.exec(authorization)?.[1]
        const visitor = key === undefined ? undefined : await authentication.byKey(key)
        if (visitor !== undefined) return visitor
        const limit = await wrongKey(request)
        if (!limit.isAllowed && limit.isExceeded) {
          reply.header('retry-after', limit.ttlInSeconds)
          throw new HttpProblem('too-many-requests')
        }
        return undefined
      }
      const session = sessionOf(request)
      if (session !== undefined) {
        requireSameOrigin(request)
        return authentication.bySession(session)
      }
      return authentication.byWord(saidBy(request))
    }

    async function requireOwn(
      request: FastifyRequest,
      { record }: AccessRow,
      visitor: Visitor,
    ): Promise<void> {
      const { id } = request.params as { readonly id?: string }
      if (record === undefined || id === undefined) return
      const owner = await authentication?.ownerOf({ kind: record, id })
      // Whether it exists is nobody else's business.
      if (owner === undefined || owner !== visitor.organisation)
        throw new Refusal(
          'record-unknown',
          message('refusal-record-unknown', { record: recordName(record), id }),
        )
    }
  },
  { name: 'access' },
)

/** Says of a route for anybody that nothing has to be shown, unless it says itself what has to be. */
function describeOpen({ schema }: RouteOptions): void {
  if (schema !== undefined && !('hide' in schema)) schema.security ??= []
}

/** Says in the description of a route who may use it, and that others are refused. */
function describeAccess(route: RouteOptions, { scope, roles }: Closed): void {
  const { schema } = route
  if (schema === undefined || 'hide' in schema) return
  const refusals = problemResponses(['sign-in-needed', 'access-refused', 'too-many-requests'])
  schema.response = { ...refusals, ...(schema.response as object) }
  schema.security = [{ apiKey: [] }, { session: [] }]
  const names = Object.keys(roles).filter((role) => role !== 'contact')
  const who = names.length === ROLES.length - 1 ? 'everybody of the body' : names.join(', ')
  const own = roles.contact === 'own' ? '; a contact for its own organisation' : ''
  const words = `**For** ${who}${own}. Scope of an API key: \`${scope}\`.`
  schema.description = [
    ...(schema.description === undefined ? [] : [schema.description]),
    words,
  ].join('\n\n')
}

function refusalOf(
  request: FastifyRequest,
  reply: FastifyReply,
  visitor: Visitor | undefined,
): Refusal {
  if (visitor === undefined) {
    reply.header('www-authenticate', 'Bearer realm="touchstone"')
    const wrong = request.headers.authorization !== undefined
    return new Refusal(
      'sign-in-needed',
      wrong ? message('refusal-sign-in-needed--key') : message('refusal-sign-in-needed'),
    )
  }
  const permission = request.routeOptions.config.access?.permission
  if (permission === undefined || permission === 'open') throw new TypeError('This is for anybody.')
  const { roles, scopes, withheld = [] } = visitor
  const needed = withheld.filter((role) => permission.roles[role] !== undefined)
  if (needed.length > 0)
    return new Refusal(
      'access-refused',
      message('refusal-access-refused--second-factor', { roles: rolesNamed(needed, 'or') }),
    )
  if (scopes?.includes(permission.scope) === false)
    return new Refusal(
      'access-refused',
      message('refusal-access-refused--scope', {
        scope: permission.scope,
        scopes: { list: scopes, joined: 'comma' },
      }),
    )
  return new Refusal(
    'access-refused',
    message('refusal-access-refused', {
      roles: rolesNamed(Object.keys(permission.roles), 'or'),
      count: roles.length,
      held: rolesNamed(roles, 'and'),
    }),
  )
}

function saidBy({ headers }: FastifyRequest): { person?: string; roles?: string } {
  const { 'touchstone-person': person, 'touchstone-role': roles } = headers
  return {
    ...(typeof person === 'string' ? { person } : {}),
    ...(typeof roles === 'string' ? { roles } : {}),
  }
}

/** A page from elsewhere may not act with the session of whoever looks at it. */
function requireSameOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { origin, 'sec-fetch-site': site } = request.headers
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const isForeignOrigin = origin !== undefined && hostOf(origin) !== request.host
  if (isForeignSite || isForeignOrigin)
    throw new Refusal('access-refused', message('refusal-access-refused--origin'))
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
