import type { FastifyInstance } from 'fastify'
import type { SignInPorts } from '../../../app/access/access-ports.ts'
import { changesSince } from '../../../app/register/changes-since.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { VersionConflict } from '../../../app/register/ports.ts'
import type { RulesService } from '../../../app/rules-service.ts'
import type { KeyPorts } from '../../../app/trust/rotate-signing-key.ts'
import { actorOf } from '../../requests/actor.ts'
import { problemOf, sendProblem } from '../../plugins/problems.ts'
import { message } from '../../../domain/messages/message.ts'
import { recordName, type NamedRecord } from '../../../domain/register/names.ts'
import { problem } from '../../replies/problem.ts'
import { catalogueFor } from '../../requests/reader.ts'
import { etagOf } from '../../register/versions.ts'
import { answerSheets } from './answers.ts'
import { apiKeys } from './api-keys.ts'
import { applications } from './applications.ts'
import { assessments } from './assessments.ts'
import { audit } from './audit.ts'
import { ballots } from './ballots.ts'
import { batches } from './batches.ts'
import { certificationBody } from './certification-body.ts'
import { certificateTable } from './certificate-table.ts'
import { certificates } from './certificates.ts'
import { clauseTables } from './clause-tables.ts'
import { commentLinks } from './comment-links.ts'
import { commenting } from './commenting.ts'
import { commentSheets } from './comment-sheets.ts'
import { comments } from './comments.ts'
import { complaints } from './complaints.ts'
import { consultations } from './consultations.ts'
import { evaluations } from './evaluations.ts'
import { draftWorkbooks } from './draft-workbooks.ts'
import { evidence } from './evidence.ts'
import { grants, templatesUsed } from './grants.ts'
import { nonconformities } from './nonconformities.ts'
import { organisations } from './organisations.ts'
import { persons } from './persons.ts'
import { publication } from './publication.ts'
import { reminders } from './reminders.ts'
import { rulesRevisions } from './rules-revisions.ts'
import { signingKeys } from './signing-keys.ts'
import { surveillance } from './surveillance.ts'
import { waiting } from './waiting.ts'

/** The work of a certification body, from an application to a certificate and what follows it. */
export async function register(
  app: FastifyInstance,
  {
    service,
    ports,
  }: {
    readonly service: RulesService
    readonly ports: RegisterPorts & SignInPorts & KeyPorts
  },
): Promise<void> {
  app.setErrorHandler(async (error, request, reply) => {
    if (!(error instanceof VersionConflict)) return sendProblem(reply, problemOf(error, request))
    const { current, expectedVersion } = error
    const looker = { actor: actorOf(request) }
    const changes = await changesSince(ports, looker, current, expectedVersion)
    const etag = etagOf(current.version)
    const detail = message('detail-record-changed', {
      record: recordName(current.kind as NamedRecord),
      id: current.id,
      etag,
    })
    return sendProblem(reply.header('etag', etag), {
      ...problem(catalogueFor(request), 'record-changed', request.id, { detail }),
      etag,
      changes,
    })
  })
  organisations(app, ports)
  applications(app, ports)
  assessments(app, ports)
  answerSheets(app, ports)
  await app.register(evidence, { ports })
  evaluations(app, ports)
  nonconformities(app, ports)
  certificates(app, ports)
  certificateTable(app, ports)
  grants(app, ports)
  templatesUsed(app, ports)
  batches(app, ports)
  surveillance(app, ports)
  reminders(app, ports)
  complaints(app, ports)
  waiting(app, ports)
  rulesRevisions(app, ports)
  publication(app, ports)
  consultations(app, ports)
  ballots(app, ports)
  commentLinks(app, ports)
  comments(app, ports)
  commenting(app, ports)
  await app.register(commentSheets, { ports })
  await app.register(clauseTables, { ports })
  await app.register(draftWorkbooks, { service, ports })
  persons(app, ports)
  certificationBody(app, ports)
  apiKeys(app, ports)
  signingKeys(app, ports)
  audit(app, ports)
}
