import { collectDefaultMetrics, Counter, Histogram, Registry } from '@prometheus-io/client'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/** What is counted beside requests and their durations. */
type Counts = {
  /** A score was given under a standard. */
  scored(standard: string): void
  /** Two computations of one score differed and the score was withheld. */
  differed(): void
  /** A problem was told in place of an answer. */
  told(code: string): void
}

/** What the last verification of the audit trail in this process came to, and when. */
type LastVerdict = { of?: { readonly ok: boolean; readonly at: number } }

declare module 'fastify' {
  interface FastifyInstance {
    readonly counts: Counts
    readonly lastVerdict: LastVerdict
    /** The figures in the text form that Prometheus reads. */
    readonly metrics: Registry
  }
}

/**
 * Counts with https://github.com/prometheus/client_js. A registry of its own for each application:
 * several may live in one process. Routes are counted by their pattern, never by what was asked for.
 */
export const metrics = plugin(
  async (app: FastifyInstance) => {
    const register = new Registry()
    const registers = [register]
    collectDefaultMetrics({ register })
    const requests = new Counter({
      name: 'touchstone_http_requests_total',
      help: 'Requests answered.',
      labelNames: ['method', 'route', 'status'],
      registers,
    })
    const seconds = new Histogram({
      name: 'touchstone_http_request_seconds',
      help: 'From the request to the end of its answer.',
      labelNames: ['method', 'route'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    })
    const scores = new Counter({
      name: 'touchstone_scores_total',
      help: 'Scores given, by standard.',
      labelNames: ['standard'],
      registers,
    })
    const differing = new Counter({
      name: 'touchstone_evaluators_differing_total',
      help: 'Scores withheld because two computations differed. Anything but 0 is an alarm.',
      registers,
    })
    const problems = new Counter({
      name: 'touchstone_problems_total',
      help: 'Problems told in place of answers, by code.',
      labelNames: ['code'],
      registers,
    })
    // What is alerted on is there from the start: nothing can be said of the growth of what is not.
    for (const code of ['register-unavailable', 'sign-in-locked', 'too-busy', 'internal'])
      problems.inc({ code }, 0)
    app.decorate('lastVerdict', {})
    app.decorate('metrics', register)
    app.decorate('counts', {
      scored: (standard: string) => scores.inc({ standard }),
      differed: () => differing.inc(),
      told: (code: string) => problems.inc({ code }),
    })
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none'
      requests.inc({ method: request.method, route, status: reply.statusCode })
      seconds.observe({ method: request.method, route }, reply.elapsedTime / 1000)
    })
  },
  { name: 'metrics' },
)
