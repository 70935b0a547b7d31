import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { SignInPorts } from '../../../app/access/access-ports.ts'
import { staySignedIn } from '../../../app/access/open-session.ts'
import {
  confirmSecondFactor,
  offerSecondFactor,
  resetSecondFactor,
} from '../../../app/access/second-factor.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import type { ProblemCode } from '../../replies/problem.ts'
import { actingRoute } from '../../register/acting.ts'
import { callOf } from '../../register/call.ts'
import { idOf, ofId } from '../../register/reading.ts'
import { inTurn, originOf, sayWait } from '../../requests/password-turns.ts'
import { sessionCookie } from '../../requests/session-cookie.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { shownPerson } from '../../schemas/register/people.ts'

const path = '/v1/persons/:id/second-factor'
const tag = 'People'

/** What either step of setting one up may come to. */
const MAY_FAIL: readonly ProblemCode[] = [
  'request-faulty',
  'record-unknown',
  'act-forbidden',
  'act-untimely',
  'second-factor-refused',
  'register-unavailable',
]

/** A one-time code of every sign-in as given. */
export const codeGiven = Type.String({
  minLength: 1,
  maxLength: 40,
  description: 'The six digits that the app shows, or a recovery code.',
})

/** One-time codes besides the password: set up by the person, reset by an operator. */
export function secondFactor(app: FastifyInstance, ports: RegisterPorts & SignInPorts): void {
  const common = { tags: [tag], params: ofId, querystring: noQuery }
  // As slow as signing in, and as often.
  const config = { rateLimit: { max: 10, timeWindow: 60_000 } }
  app.post(
    path,
    {
      config,
      schema: {
        ...common,
        operationId: 'offerSecondFactor',
        summary: 'Begin to set up one-time codes of your own',
        description:
          'Gives what an app makes codes from (TOTP, RFC 6238: SHA-1, six digits, thirty seconds). Nothing changes until a code is confirmed. Not by an API key.',
        body: Type.Object(
          {
            current: Type.String({ maxLength: 1000, description: 'Your password.' }),
            code: Type.Optional(codeGiven),
          },
          { additionalProperties: false, examples: [{ current: 'four words nobody would guess' }] },
        ),
        response: {
          200: Type.Object(
            {
              secret: Type.String({ description: 'In base32, to type in.' }),
              uri: Type.String({ description: 'What a QR code for the app says.' }),
            },
            { description: 'What the app makes codes from; shown here only.' },
          ),
          ...problemResponses(
            [...MAY_FAIL, 'second-factor-needed', 'sign-in-locked', 'too-busy'],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      // Never remembered under a key: what it answers is for nobody else.
      const { actor } = callOf(request, ports)
      const body = request.body as { readonly current: string; readonly code?: string }
      return sayWait(reply, () =>
        inTurn(originOf(request), () =>
          offerSecondFactor(ports, { actor }, { id: idOf(request) }, body),
        ),
      )
    },
  )
  app.post(
    `${path}/confirm`,
    {
      config,
      schema: {
        ...common,
        operationId: 'confirmSecondFactor',
        summary: 'Use the one-time codes that were offered, from now on',
        description:
          'Takes a code of the app and gives ten recovery codes, each for one sign-in without the app. Ends all other sessions; this one goes on with a new cookie.',
        body: Type.Object(
          { code: codeGiven },
          { additionalProperties: false, examples: [{ code: '123456' }] },
        ),
        response: {
          200: Type.Object(
            { recoveryCodes: Type.Array(Type.String()) },
            { description: 'The recovery codes; shown here only.' },
          ),
          ...problemResponses(MAY_FAIL, 'with a body'),
        },
      },
    },
    async (request, reply) => {
      const { actor } = callOf(request, ports)
      const id = idOf(request)
      const codes = await confirmSecondFactor(
        ports,
        { actor },
        { id },
        request.body as { readonly code: string },
      )
      if (request.visitor?.by === 'session')
        reply.header('set-cookie', sessionCookie(request, await staySignedIn(ports, id)))
      return codes
    },
  )
  actingRoute(app, ports, {
    url: `${path}/reset`,
    tag,
    operationId: 'resetSecondFactor',
    summary: 'Let a person sign in with the password alone again',
    description:
      'For somebody whose app and recovery codes are gone. Ends their sessions. By another person than the one it is about, and not by an API key.',
    answers: shownPerson,
    run: (call, ref) => resetSecondFactor(ports, call, ref),
  })
}
