import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { AccessPorts } from '../../app/access/access-ports.ts'
import { findPerson } from '../../app/access/look-up-people.ts'
import { signIn, signOut } from '../../app/access/sign-in.ts'
import { ROLES } from '../../domain/register/roles.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { inTurn, originOf } from '../requests/password-turns.ts'
import { sessionCookie, sessionOf } from '../requests/session-cookie.ts'

const tags = ['Sign-in']

const person = {
  id: Type.String(),
  roles: Type.Array(Type.Enum([...ROLES])),
}

/** Signing in and out, for people with a browser; programs send an API key. */
export const sessions: FastifyPluginAsyncTypebox<{ readonly ports: AccessPorts }> = async (
  app,
  { ports },
) => {
  app.post(
    '/v1/sessions',
    {
      // Passwords are slow to check on purpose; nobody keeps all of the machine busy with them.
      config: { rateLimit: { max: 10, timeWindow: 60_000 } },
      schema: {
        tags,
        operationId: 'signIn',
        summary: 'Sign in',
        description:
          'The session comes as a cookie that only this service reads. After five wrong passwords for a login from one address there is a delay; `Retry-After` says how long.',
        querystring: noQuery,
        body: Type.Object(
          {
            login: Type.String({ minLength: 1, maxLength: 200 }),
            password: Type.String({ minLength: 1, maxLength: 1000 }),
          },
          {
            additionalProperties: false,
            examples: [{ login: 'operator', password: 'four words nobody would guess' }],
          },
        ),
        response: {
          201: Type.Object(
            { person: Type.Object({ ...person, name: Type.String() }), expiresAt: Type.String() },
            { description: 'Signed in; the cookie is set.' },
          ),
          ...problemResponses(
            [
              'request-faulty',
              'sign-in-refused',
              'sign-in-locked',
              'too-many-requests',
              'too-busy',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const origin = originOf(request)
      const {
        token,
        person: record,
        expiresAt,
      } = await inTurn(origin, () => signIn(ports, { ...request.body, origin })).catch(
        (error: unknown) => {
          const wait = error instanceof Refusal ? secondsIn(error) : undefined
          if (wait !== undefined) reply.header('retry-after', wait)
          throw error
        },
      )
      const { name, roles } = record.body
      reply.code(201).header('set-cookie', sessionCookie(request, { token, expiresAt }))
      return { person: { id: record.id, name, roles: [...roles] }, expiresAt }
    },
  )

  app.get(
    '/v1/sessions/current',
    {
      schema: {
        tags,
        operationId: 'getSession',
        summary: 'Who is signed in',
        querystring: noQuery,
        response: {
          200: Type.Object(
            {
              ...person,
              by: Type.Enum(['session', 'api-key', 'demo']),
              name: Type.Optional(Type.String({ description: 'Where the person is on record.' })),
              login: Type.Optional(Type.String()),
              organisation: Type.Optional(Type.String()),
            },
            { description: 'Whoever sends this request.' },
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async ({ visitor }) => {
      if (visitor === undefined) throw new TypeError('Nobody was let in.')
      const { id, roles, by, organisation } = visitor
      // A demonstration believes in people who are not on record.
      const record = await findPerson(ports, id)
      return {
        id,
        roles: [...roles],
        by,
        ...(record === undefined ? {} : { name: record.body.name, login: record.body.login }),
        ...(organisation === undefined ? {} : { organisation }),
      }
    },
  )

  app.delete(
    '/v1/sessions/current',
    {
      schema: {
        tags,
        operationId: 'signOut',
        summary: 'Sign out',
        querystring: noQuery,
        response: {
          204: Type.Null({ description: 'The session is over.' }),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async (request, reply) => {
      const token = sessionOf(request)
      if (token !== undefined) await signOut(ports, token)
      return reply.code(204).header('set-cookie', sessionCookie(request)).send(null)
    },
  )
}

/** How long somebody has to wait, where that is why they were refused. */
function secondsIn({ code, detail }: Refusal): number | undefined {
  if (code !== 'sign-in-locked') return undefined
  return (detail.with as { readonly seconds?: number } | undefined)?.seconds
}
