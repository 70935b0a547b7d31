import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { auditTrail, verifyAudit } from '../../../app/register/read-audit.ts'
import { actorOf } from '../../requests/actor.ts'
import { speaking } from '../../requests/reader.ts'
import { nextLink, pageOf, PAGE_QUERY } from '../../register/paging.ts'
import { READING_MAY_FAIL } from '../../register/reading.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { auditLink } from '../../schemas/register/audit.ts'
import { closed, digest } from '../../schemas/register/parts.ts'

const tags = ['Audit']

/** The audit trail, for whoever runs the service or reads over its shoulder. */
export function audit(app: FastifyInstance, ports: RegisterPorts): void {
  app.get(
    '/v1/audit',
    {
      schema: {
        tags,
        operationId: 'getAuditTrail',
        summary: 'Everything that was done, link by link',
        querystring: closed(PAGE_QUERY),
        response: {
          200: closed(
            { items: Type.Array(auditLink), next: Type.Optional(Type.String()) },
            'A page; `next` is the cursor of what follows.',
          ),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query as Parameters<typeof pageOf>[0])
      const trail = await auditTrail(ports, { actor: actorOf(request) }, page)
      nextLink(request, reply, trail.next)
      return trail
    },
  )

  app.get(
    '/v1/audit/verdict',
    {
      schema: {
        tags,
        operationId: 'verifyAuditTrail',
        summary: 'Whether the audit trail is whole',
        description:
          'Computes every hash again and holds every record and file against it; this takes a while.',
        querystring: noQuery,
        response: {
          200: Type.Union(
            [
              closed({
                ok: Type.Literal(true),
                links: Type.Integer({ minimum: 0 }),
                head: digest,
              }),
              closed({
                ok: Type.Literal(false),
                links: Type.Integer({ minimum: 0 }),
                seq: Type.Optional(Type.Integer({ minimum: 1 })),
                fault: Type.String(),
              }),
            ],
            { description: '`head`, kept elsewhere, also proves that nobody rewrote all of it.' },
          ),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const verdict = await verifyAudit(ports, { actor: actorOf(request) })
      app.lastVerdict.of = { ok: verdict.ok, at: Date.parse(ports.clock.now()) }
      return verdict.ok ? verdict : { ...verdict, fault: speaking(reply).word(verdict.fault) }
    },
  )
}
