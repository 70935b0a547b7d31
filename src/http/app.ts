import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import type { Socket } from 'node:net'
import type { Demonstration, Surroundings } from '../app/ports.ts'
import type { RulesService } from '../app/rules-service.ts'
import type { SignInPorts } from '../app/access/access-ports.ts'
import type { Authentication } from '../app/access/authentication.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import type { KeyPorts } from '../app/trust/rotate-signing-key.ts'
import type { PublicService } from '../app/trust/public-service.ts'
import { dayOf } from '../domain/register/calendar.ts'
import { access } from './access/access-plugin.ts'
import { apiPages } from './plugins/api-pages.ts'
import { jsonBodies } from './plugins/json-bodies.ts'
import { thisComputerOnly } from './plugins/known-hosts.ts'
import { methods } from './plugins/methods.ts'
import { registerMetrics } from './plugins/register-metrics.ts'
import { standing } from './plugins/standing.ts'
import { metrics } from './plugins/metrics.ts'
import { negotiation } from './plugins/negotiation.ts'
import { openapi } from './plugins/openapi.ts'
import { problemOf, problems, sendProblem } from './plugins/problems.ts'
import { REQUEST_ID, requestIdOf, requestIds } from './plugins/request-ids.ts'
import { FIXED_HEADERS, securityHeaders } from './plugins/security-headers.ts'
import { unnamedProxy } from './plugins/unnamed-proxy.ts'
import { validation } from './plugins/validation.ts'
import { problem, PROBLEM_JSON, type ProblemCode } from './replies/problem.ts'
import { catalogueFor } from './requests/reader.ts'
import { batch } from './routes/batch.ts'
import { calibrate } from './routes/calibrate.ts'
import { certificateCopy } from './routes/certificate-copy.ts'
import { certificatePapers } from './routes/certificate-papers.ts'
import { commentPages } from './routes/comment-page.ts'
import { compare } from './routes/compare.ts'
import { demonstrationRoutes } from './routes/demonstration.ts'
import { documentKinds } from './routes/document-kinds.ts'
import { explain } from './routes/explain.ts'
import { foresee } from './routes/foresee.ts'
import { improve } from './routes/improve.ts'
import { grantPreview } from './routes/grant-preview.ts'
import { health } from './routes/health.ts'
import { home } from './routes/home.ts'
import { paperCheck } from './routes/paper-check.ts'
import { problemKinds } from './routes/problems.ts'
import { receipts } from './routes/receipts.ts'
import { publicLogs } from './routes/public-logs.ts'
import { publicPages } from './routes/public-pages.ts'
import { publicRegister } from './routes/public-register.ts'
import { draftQuestions } from './routes/register/draft-questions.ts'
import { workbooks } from './routes/workbooks.ts'
import { register } from './routes/register/register.ts'
import { recordPapers } from './routes/record-papers.ts'
import { render } from './routes/render.ts'
import { renderBatch } from './routes/render-batch.ts'
import { revisions } from './routes/revisions.ts'
import { schemas } from './routes/schemas.ts'
import { score } from './routes/score.ts'
import { sessions } from './routes/sessions.ts'
import { standardPages } from './routes/standard-pages.ts'
import { standards } from './routes/standards.ts'
import { studio } from './routes/studio.ts'
import type { StudioFiles } from './pages/studio-files.ts'
import { templates } from './routes/templates.ts'
import { templateUploads } from './routes/template-uploads.ts'
import { sampleOf } from './requests/sample.ts'

/** What an application may be told apart from its service. */
export type AppOptions = {
  /** Where it logs; without one it is silent. */
  readonly logger?: NonNullable<FastifyServerOptions['loggerInstance']>
  /** Largest JSON body, and longest line of a batch, in bytes. Default 4 MiB. */
  readonly bodyLimit?: number
  /** Address of the proxy in front, whose word is taken for who asks. */
  readonly proxy?: string
  /** Knows who comes in. Without one only what is for anybody answers. */
  readonly authentication?: Authentication
  /** The register. Without one there is scoring and printing, and nothing is kept. */
  readonly ports?: RegisterPorts & SignInPorts & KeyPorts
  /** What anybody may ask of the body whose register it is. */
  readonly publicService?: PublicService
  /** The studio as it was built. Without one there is no page at its addresses. */
  readonly studioFiles?: StudioFiles
  /** The made-up data, where they can be restored. */
  readonly demonstration?: Demonstration
  /** What is around the register, for whoever runs the service. */
  readonly surroundings?: Surroundings
}

/** A connection on which nothing moves for so long is closed, in milliseconds. */
const STANDSTILL_MS = 120_000

/**
 * The HTTP API over a service, ready to listen or to be asked without a socket. Several may live in
 * one process.
 */
export async function buildApp(
  service: RulesService,
  options: AppOptions = {},
): Promise<FastifyInstance> {
  const {
    logger,
    bodyLimit = 4 * 1024 * 1024,
    authentication,
    ports,
    publicService,
    proxy,
    studioFiles,
    demonstration,
    surroundings = {},
  } = options
  const app = fastify({
    ...(logger === undefined ? { logger: false } : { loggerInstance: logger }),
    bodyLimit,
    ...(proxy === undefined ? {} : { trustProxy: proxy }),
    genReqId: requestIdOf,
    connectionTimeout: STANDSTILL_MS,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      // No hook has seen an address that cannot be read, so what they add is added here.
      reply.headers({ ...FIXED_HEADERS, [REQUEST_ID]: request.id })
      void sendProblem(reply, problemOf(error, request))
    },
    // What still comes over an open connection while the service stops is answered as ever; Fastify
    // would answer it by a document that is no problem.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance
  const sample = await sampleOf(service)
  const { readJson } = service

  await app.register(methods)
  await app.register(problems, { hasRegister: publicService !== undefined })
  await app.register(validation)
  await app.register(requestIds)
  await app.register(securityHeaders)
  await app.register(negotiation)
  await app.register(metrics)
  await app.register(standing)
  if (authentication?.mode === 'demo') await app.register(thisComputerOnly)
  if (proxy === undefined) await app.register(unnamedProxy)
  await app.register(access, { authentication })
  await app.register(jsonBodies, { readJson })
  await app.register(openapi, { service, sample, withRegister: ports !== undefined })
  await app.register(apiPages, { isDemonstration: authentication?.mode === 'demo' })

  await app.register(home, {
    service,
    sample,
    hasRegister: publicService !== undefined,
    hasStudio: studioFiles !== undefined,
  })
  await app.register(standardPages, {
    service,
    hasRegister: publicService !== undefined,
    hasStudio: studioFiles !== undefined,
    today: ports === undefined ? service.today : () => dayOf(ports.clock.now(), ports.body),
  })
  await app.register(studio, { files: studioFiles, mode: authentication?.mode })
  await app.register(standards, { service })
  await app.register(revisions, { service })
  await app.register(workbooks, { service })
  await app.register(score, { service })
  await app.register(batch, { service, readJson, longest: bodyLimit })
  await app.register(receipts, { service })
  await app.register(explain, { service })
  await app.register(improve, { service })
  await app.register(compare, { service, ports })
  await app.register(calibrate, { service })
  await app.register(foresee, { service, ports })
  await app.register(documentKinds)
  await app.register(templates, { service })
  await app.register(templateUploads, { service })
  await app.register(render, { service, sample })
  await app.register(renderBatch, { service, readJson, longest: bodyLimit })
  await app.register(schemas)
  await app.register(problemKinds)
  await app.register(health, {
    service,
    ports,
    surroundings,
    isGuarded: authentication?.mode === 'production',
  })
  if (ports !== undefined) await app.register(registerMetrics, { ports, surroundings })
  if (ports !== undefined) {
    await app.register(sessions, { ports })
    await app.register(demonstrationRoutes, { demonstration })
    await app.register(register, { service, ports })
    await app.register(draftQuestions, { service, ports })
    await app.register(certificateCopy, { service, ports })
    await app.register(recordPapers, { service, ports })
    await app.register(certificatePapers, { service, ports })
    await app.register(grantPreview, { service, ports })
    await app.register(commentPages, { ports })
  }
  if (publicService !== undefined) {
    await app.register(publicRegister, { registerService: publicService })
    await app.register(publicLogs, { registerService: publicService })
    await app.register(publicPages, { registerService: publicService })
    await app.register(paperCheck, { registerService: publicService })
  }
  app.answerOtherMethods()
  await app.ready()
  return app
}

/** Answers what is no HTTP at all, for which there is neither a request nor a reply. */
function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const code: ProblemCode =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? 'header-too-large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'request-timeout'
        : 'request-malformed'
  // What the request prefers was not read, so it is answered as one that prefers nothing.
  const catalogue = catalogueFor({ raw: { headers: {} } })
  const body = problem(catalogue, code, requestIdOf({ headers: {} }))
  const text = JSON.stringify(body)
  if (!socket.writable) return void socket.destroy()
  socket.end(
    `HTTP/1.1 ${body.status} ${body.title}\r\ncontent-type: ${PROBLEM_JSON}\r\ncontent-language: ${catalogue.language}\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`,
  )
  // What still arrives is let go by: cut off at once, the client would lose the answer with it.
  socket.resume().setTimeout(1000, () => socket.destroy())
}
