import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { SignInPorts } from '../../../app/access/access-ports.ts'
import { addPerson } from '../../../app/access/add-person.ts'
import { amendPerson, switchPerson } from '../../../app/access/amend-person.ts'
import { listPeople, lookUpPerson } from '../../../app/access/look-up-people.ts'
import { staySignedIn } from '../../../app/access/open-session.ts'
import { setPassword } from '../../../app/access/set-password.ts'
import { unlockPerson } from '../../../app/access/unlock-person.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { actingRoute } from '../../register/acting.ts'
import { callOf } from '../../register/call.ts'
import { idOf, listRoute, ofId, oneRoute } from '../../register/reading.ts'
import { sessionCookie } from '../../requests/session-cookie.ts'
import { inTurn, originOf } from '../../requests/password-turns.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { personInput, shownPerson } from '../../schemas/register/people.ts'
import { secondFactor } from './second-factor.ts'

const path = '/v1/persons'
const tag = 'People'

/** The people who work in the register. Nobody is ever deleted: what they signed stays signed. */
export function persons(app: FastifyInstance, ports: RegisterPorts & SignInPorts): void {
  const shape = { path, tag, many: 'people', name: 'Person', answers: shownPerson }
  listRoute(app, {
    ...shape,
    states: ['active', 'disabled'],
    narrowedBy: {
      organisation: { column: 'organisation' },
      role: { search: 'role' },
      login: { search: 'login' },
      name: { search: 'name', match: 'contains' },
    },
    find: (_, filter, page) => listPeople(ports, filter, page),
  })
  oneRoute(app, { ...shape, find: (_, id) => lookUpPerson(ports, id) })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'addPerson',
    summary: 'Put a person on record',
    description: 'Nobody signs in with the login until a password is set.',
    makes: path,
    body: personInput,
    answers: shownPerson,
    run: (call, _, input) => addPerson(ports, call, input),
  })
  actingRoute(app, ports, {
    method: 'PUT',
    url: `${path}/:id`,
    tag,
    operationId: 'amendPerson',
    summary: 'Replace name, login, roles and organisation',
    description: 'Ends the sessions of the person.',
    body: personInput,
    answers: shownPerson,
    run: (call, ref, input) => amendPerson(ports, call, ref, input),
  })
  for (const [act, state] of [
    ['disable', 'disabled'],
    ['enable', 'active'],
  ] as const)
    actingRoute(app, ports, {
      url: `${path}/:id/${act}`,
      tag,
      operationId: `${act}Person`,
      summary: state === 'disabled' ? 'Let a person in no more' : 'Let a person in again',
      answers: shownPerson,
      run: (call, ref) => switchPerson(ports, call, ref, { state }),
    })
  actingRoute(app, ports, {
    url: `${path}/:id/unlock`,
    tag,
    operationId: 'unlockPerson',
    summary: 'Let a person try their password again at once',
    description:
      'After five wrong passwords there is a delay; this ends it, from wherever they had come.',
    answers: shownPerson,
    run: (call, ref) => unlockPerson(ports, call, ref),
  })
  passwordRoute(app, ports)
  secondFactor(app, ports)
}

function passwordRoute(app: FastifyInstance, ports: RegisterPorts & SignInPorts): void {
  app.post(
    `${path}/:id/password`,
    {
      // As slow to set as to check; nobody keeps all of the machine busy with it.
      config: { rateLimit: { max: 10, timeWindow: 60_000 } },
      schema: {
        tags: [tag],
        operationId: 'setPassword',
        summary: 'Set a password, your own or as an operator',
        description:
          'Ends all sessions of the person; where it is your own, this one goes on with a new cookie. Not by an API key; for your own, give the one there is, too.',
        params: ofId,
        querystring: noQuery,
        body: Type.Object(
          {
            password: Type.String({ minLength: 1, maxLength: 1000 }),
            current: Type.Optional(
              Type.String({
                maxLength: 1000,
                description: 'The password there is; asked for where it is your own.',
              }),
            ),
          },
          {
            additionalProperties: false,
            examples: [{ password: 'four words nobody would guess' }],
          },
        ),
        response: {
          204: Type.Null({ description: 'It is set.' }),
          ...problemResponses(
            [
              'request-faulty',
              'record-unknown',
              'record-faulty',
              'act-forbidden',
              'act-untimely',
              'register-unavailable',
              'too-busy',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      // Never remembered under a key: an answer is kept for long, and a password is for nobody.
      const { actor } = callOf(request, ports)
      const body = request.body as { readonly password: string; readonly current?: string }
      const id = idOf(request)
      await inTurn(originOf(request), () => setPassword(ports, { actor }, { id }, body))
      const { visitor } = request
      if (visitor?.by === 'session' && visitor.id === id)
        reply.header('set-cookie', sessionCookie(request, await staySignedIn(ports, id)))
      return reply.code(204).send()
    },
  )
}
