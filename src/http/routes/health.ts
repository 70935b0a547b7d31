import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'
import { problemResponses } from '../schemas/problem.ts'

const tags = ['Operation']

/** What whoever runs the service asks it. Not logged: probes come every few seconds. */
export const health: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: Pick<RegisterPorts, 'register'> | undefined
}> = async (app, { service, ports }) => {
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
        summary: 'Whether at least one pack can be used and the register answers',
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
        response: {
          200: answersIn('The text form that Prometheus reads.', { 'text/plain': Type.String() }),
          ...problemResponses(),
        },
      },
    },
    async (_request, reply) =>
      reply.type(app.metrics.contentType).send(await app.metrics.metrics()),
  )
}
