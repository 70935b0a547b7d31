import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { Surroundings } from '../../app/ports.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'
import { problemResponses } from '../schemas/problem.ts'

const tags = ['Operation']

/** With less than so many bytes free on its disk, a register is better not asked to write. */
const LEAST_FREE = 64 * 1024 * 1024

/** What whoever runs the service asks it. Not logged: probes come every few seconds. */
export const health: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: Pick<RegisterPorts, 'register'> | undefined
  readonly surroundings: Surroundings
  /** Whether figures are told to programs on this computer alone. */
  readonly isGuarded: boolean
}> = async (app, { service, ports, surroundings, isGuarded }) => {
  app.get(
    '/livez',
    {
      logLevel: 'warn',
      schema: {
        tags,
        operationId: 'isAlive',
        summary: 'Whether the process answers',
        response: {
          200: Type.Object(
            { status: Type.Literal('alive') },
            { description: 'The process answers.' },
          ),
          ...problemResponses(),
        },
      },
    },
    async () => ({ status: 'alive' as const }),
  )

  app.get(
    '/readyz',
    {
      logLevel: 'warn',
      schema: {
        tags,
        operationId: 'isReady',
        summary: 'Whether the service can be used',
        description:
          'At least one pack can be used, the register answers, its disk has room, and the service is not about to stop.',
        response: {
          200: Type.Object(
            {
              status: Type.Literal('ready'),
              revisions: Type.Integer({ description: 'Revisions that can be used.' }),
              faulty: Type.Integer({ description: 'Revisions that cannot.' }),
            },
            { description: 'At least one revision can be used.' },
          ),
          ...problemResponses(['not-ready', 'register-unavailable']),
        },
      },
    },
    async () => {
      if (app.standing.isStopping) throw new HttpProblem('not-ready', message('detail-stopping'))
      const free = await surroundings.freeBytes?.()
      if (free !== undefined && free < LEAST_FREE)
        throw new HttpProblem('not-ready', message('detail-disk-full', { free, least: LEAST_FREE }))
      await ports?.register.read((view) => view.get('purpose', 'purpose'))
      const shelved = await service.shelf.revisions()
      const sound = shelved.filter(({ digested }) => digested !== undefined).length
      if (sound === 0)
        throw new HttpProblem('not-ready', message('detail-not-ready', { root: service.root }))
      return { status: 'ready' as const, revisions: sound, faulty: shelved.length - sound }
    },
  )

  app.get(
    '/metrics',
    {
      logLevel: 'warn',
      config: { produces: ['text/plain', 'text/plain; version=0.0.4'] },
      schema: {
        tags,
        operationId: 'getMetrics',
        summary: 'Figures for Prometheus',
        description: 'Over a register, for programs on the same computer alone.',
        response: {
          200: answersIn('The text form that Prometheus reads.', { 'text/plain': Type.String() }),
          ...problemResponses(['route-unknown']),
        },
      },
    },
    async (request, reply) => {
      if (isGuarded && !isNear(request))
        throw new HttpProblem('route-unknown', message('detail-metrics-near'))
      return reply.type(app.metrics.contentType).send(await app.metrics.metrics())
    },
  )
}

/** Whether a program on this computer asks, and no proxy for somebody else. */
function isNear({ socket, headers }: FastifyRequest): boolean {
  const isPassedOn = PASSED_ON.some((name) => headers[name] !== undefined)
  return !isPassedOn && /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '')
}

const PASSED_ON = ['x-forwarded-for', 'forwarded', 'via']
