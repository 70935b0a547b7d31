import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { SignInPorts } from '../../app/access/access-ports.ts'
import { findPerson } from '../../app/access/look-up-people.ts'
import { signIn, signOut } from '../../app/access/sign-in.ts'
import { ROLES } from '../../domain/register/roles.ts'
import { noQuery } from '../schemas/parameters.ts'
import { secondFactorSince } from '../schemas/register/people.ts'
import { problemResponses } from '../schemas/problem.ts'
import { inTurn, originOf, sayWait } from '../requests/password-turns.ts'
import { codeGiven } from './register/second-factor.ts'
import { sessionCookie, sessionOf } from '../requests/session-cookie.ts'

const tags = ['Sign-in']

const person = {
  id: Type.String(),
  roles: Type.Array(Type.Enum([...ROLES])),
}

/** Signing in and out, for people with a browser; programs send an API key. */
export const sessions: FastifyPluginAsyncTypebox<{ readonly ports: SignInPorts }> = async (
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
          'The session comes as a cookie that only this service reads. After five wrong passwords for a login from one address there is a delay; `Retry-After` says how long. Whoever has set up a second factor gives `code` as well.',
        querystring: noQuery,
        body: Type.Object(
          {
            login: Type.String({ minLength: 1, maxLength: 200 }),
            password: Type.String({ minLength: 1, maxLength: 1000 }),
            code: Type.Optional(codeGiven),
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
              'second-factor-needed',
              'second-factor-refused',
              'register-unavailable',
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
      } = await sayWait(reply, () =>
        inTurn(origin, () => signIn(ports, { ...request.body, origin })),
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
              secondFactorSince: Type.Optional(secondFactorSince),
              withheld: Type.Optional(
                Type.Array(Type.Enum([...ROLES]), {
                  description:
                    'Roles of the person that are used with a second factor only, and there is none yet.',
                }),
              ),
            },
            { description: 'Whoever sends this request.' },
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async ({ visitor }) => {
      if (visitor === undefined) throw new TypeError('Nobody was let in.')
      const { id, roles, by, organisation, withheld } = visitor
      // A demonstration believes in people who are not on record.
      const record = await findPerson(ports, id)
      const since = record?.body.secondFactorSince
      return {
        id,
        roles: [...roles],
        by,
        ...(record === undefined ? {} : { name: record.body.name, login: record.body.login }),
        ...(organisation === undefined ? {} : { organisation }),
        ...(since === undefined ? {} : { secondFactorSince: since }),
        ...(withheld === undefined ? {} : { withheld: [...withheld] }),
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
