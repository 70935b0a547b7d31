import type { FastifyInstance } from 'fastify'
import { Type, type Static } from 'typebox'
import { checkRevision } from '../../../app/register/revisions/check-revision.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { editRevision, type RevisionEdit } from '../../../app/register/revisions/edit-revision.ts'
import { exportRevision } from '../../../app/register/revisions/export-revision.ts'
import { importRevision } from '../../../app/register/revisions/import-revision.ts'
import { meetAtDraft } from '../../../app/register/revisions/meet-at-draft.ts'
import { revisionStandings } from '../../../app/register/revisions/revision-standings.ts'
import {
  succeedRevision,
  succeedRevisionOnFiles,
} from '../../../app/register/revisions/succeed-revision.ts'
import type { JsonValue } from '../../../domain/schema/json.ts'
import { wordFaults } from '../../../domain/words/faults.ts'
import { message } from '../../../domain/messages/message.ts'
import { HttpProblem } from '../../replies/problem.ts'
import { actorOf } from '../../requests/actor.ts'
import { speaking } from '../../requests/reader.ts'
import { actingRoute } from '../../register/acting.ts'
import { idOf, ofId, READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { noQuery, ofRevision } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { closed, date, digest } from '../../schemas/register/parts.ts'
import { faultSchema } from '../../schemas/standards.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/revisions'
const tag = 'Drafting'
const file = Type.String({
  maxLength: 400,
  description: 'Its path below the folder that holds standards/ and rules/.',
})

const files = Type.Object(
  {
    files: Type.Array(closed({ path: file, text: Type.String() }), {
      minItems: 1,
      maxItems: 500,
      description: 'Kept byte for byte, as UTF-8.',
    }),
  },
  {
    additionalProperties: false,
    examples: [
      {
        files: [
          { path: 'standards/our-standard/2026/standard.json', text: '{ "id": "our-standard" }\n' },
          { path: 'rules/our-standard/2026/1/rules.json', text: '{ "revision": 1 }\n' },
        ],
      },
    ],
  },
)

const edit = Type.Unsafe<RevisionEdit>(
  Type.Union(
    [
      closed({
        file,
        changes: Type.Array(
          closed({
            pointer: Type.String({ maxLength: 2000, description: 'RFC 6901, into the file.' }),
            value: Type.Optional(Type.Unsafe<JsonValue>({ description: 'Nothing: taken out.' })),
          }),
          { minItems: 1, maxItems: 1000 },
        ),
      }),
      closed({
        file,
        text: Type.Union([Type.String(), Type.Null()], {
          description: 'The whole file; null takes it out.',
        }),
      }),
      closed({
        asOf: Type.Integer({
          minimum: 1,
          description: 'Every file as it was at this version of the draft.',
        }),
      }),
    ],
    {
      examples: [
        {
          file: 'rules/our-standard/2026/1/rules.json',
          changes: [{ pointer: '/weights/hotline', value: 60 }],
        },
      ],
    },
  ),
)

const ON_FILES = '/v1/standards/:id/editions/:edition/revisions/:revision/successor'
const SUCCESSOR =
  'A draft with the same files under the next number (or the one that is given), in force from the day that is given. Worked examples of days before it are moved to it; nothing else of them changes.'

const successor = closed({
  from: date,
  revision: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 999_999, description: 'Its number. Default: the next.' }),
  ),
})

/** Revisions of the rules of standards: drafted, edited, reviewed and published. */
export function rulesRevisions(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'revision',
    path,
    tag,
    many: 'revisions on record',
    narrowedBy: {
      standard: { column: 'standard' },
      edition: { search: 'edition' },
      revision: { search: 'revision' },
    },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'importRevision',
    summary: 'Put the files of a revision on record as a draft',
    description: 'The same files make one record, however often they are sent.',
    makes: path,
    body: files,
    answers: shownRecord('revision'),
    run: (call, _, input) =>
      importRevision(ports, call, {
        files: input.files.map((one) => ({
          path: one.path,
          bytes: new TextEncoder().encode(one.text),
        })),
      }),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/successor`,
    tag,
    operationId: 'succeedRevision',
    summary: 'Begin the successor of a revision on record',
    description: SUCCESSOR,
    makes: path,
    body: successor,
    answers: shownRecord('revision'),
    run: (call, ref, input) => succeedRevision(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: ON_FILES,
    params: ofRevision,
    tag,
    operationId: 'succeedPublishedRevision',
    summary: 'Begin the successor of a published revision, on record or in folders',
    description: SUCCESSOR,
    makes: path,
    body: successor,
    answers: shownRecord('revision'),
    mayFail: ['standard-unknown', 'revision-unknown', 'pack-faulty'],
    run: (call, _, input, params) => {
      const { id: standard, edition, revision } = params as Static<typeof ofRevision>
      const name = { standard, edition, revision: Number(revision) }
      return succeedRevisionOnFiles(ports, call, name, input)
    },
  })
  actingRoute(app, ports, {
    method: 'PATCH',
    url: `${path}/:id`,
    tag,
    operationId: 'editRevision',
    summary: 'Edit a draft, field by field, file by file or back to an earlier state',
    description:
      'Every byte that is not asked to change stays. `If-Match` names the version that the editor has seen; a 412 shows what others changed since.',
    body: edit,
    answers: shownRecord('revision'),
    run: (call, { id, version }, input) => {
      if (version === undefined)
        throw new HttpProblem('precondition-missing', message('detail-precondition-missing--edit'))
      return editRevision(ports, call, { id, version }, input)
    },
  })
  filesRoute(app, ports)
  checkRoute(app, ports)
  standingRoute(app, ports)
  presenceRoute(app, ports)
}

const words = { tags: [tag], params: ofId }
const mayFail = problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL])

function filesRoute(app: FastifyInstance, ports: RegisterPorts): void {
  const one = closed({ path: Type.String(), digest, text: Type.String() })
  const response = {
    200: closed({ files: Type.Array(one) }, 'In order of path.'),
    ...mayFail,
    ...problemResponses(['record-faulty']),
  }
  app.get(
    `${path}/:id/files`,
    {
      schema: {
        ...words,
        operationId: 'exportRevision',
        summary: 'The files of a revision, byte for byte',
        querystring: closed({
          version: Type.Optional(
            Type.String({
              pattern: '^[1-9]\\d{0,8}$',
              description:
                'As they were at this version of the record; as they are now without it.',
            }),
          ),
        }),
        response,
      },
    },
    async (request) => {
      const { version } = request.query as { readonly version?: string }
      const asOf = version === undefined ? undefined : Number(version)
      const { files: sources, named } = await exportRevision(ports, { id: idOf(request) }, asOf)
      const digests = new Map(named.map((known) => [known.path, known.digest]))
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
      return {
        files: sources.map(({ path: at, bytes }) => ({
          path: at,
          digest: digests.get(at),
          text: decoder.decode(bytes),
        })),
      }
    },
  )
}

function checkRoute(app: FastifyInstance, ports: RegisterPorts): void {
  const verdict = closed(
    { sound: Type.Boolean(), faults: Type.Array(faultSchema) },
    'As `touchstone check` says it; the worked examples are worked too.',
  )
  app.get(
    `${path}/:id/check`,
    {
      schema: {
        ...words,
        operationId: 'checkRevisionOnRecord',
        summary: 'Everything that is wrong with a revision on record',
        querystring: noQuery,
        response: { 200: verdict, ...mayFail },
      },
    },
    async (request, reply) => {
      const { faults } = await checkRevision(ports, { id: idOf(request) })
      const sound = faults.every(({ severity }) => severity !== 'error')
      return { sound, faults: wordFaults(faults, speaking(reply)) }
    },
  )
}

function standingRoute(app: FastifyInstance, ports: RegisterPorts): void {
  const standings = ['draft', 'in-review', 'awaited', 'in-force', 'superseded', 'withdrawn']
  const standing = closed(
    { date, standing: Type.Enum(standings) },
    '`awaited`: published, not yet in force. `superseded`: it was in force, and no longer is.',
  )
  app.get(
    `${path}/:id/standing`,
    {
      schema: {
        ...words,
        operationId: 'getStanding',
        summary: 'What a revision is on a day',
        querystring: closed({ date }),
        response: { 200: standing, ...mayFail },
      },
    },
    async (request) => {
      const { date: day } = request.query as { readonly date: string }
      const { record } = await exportRevision(ports, { id: idOf(request) })
      const all = await revisionStandings(ports, record.body, day)
      return { date: day, standing: all.get(record.id) }
    },
  )
}

function presenceRoute(app: FastifyInstance, ports: RegisterPorts): void {
  const cell = Type.String({
    description:
      'The cell in which they stand, as the page names it: what its table, its row and its column are called.',
    minLength: 1,
    maxLength: 300,
  })
  const one = closed({
    person: Type.String({ description: 'The id of the person.' }),
    name: Type.String(),
    since: Type.String({ format: 'date-time', description: 'When they opened it.' }),
    at: Type.Optional(cell),
  })
  app.put(
    `${path}/:id/presence`,
    {
      schema: {
        ...words,
        operationId: 'meetAtRevision',
        summary: 'Say that one has a revision open, and hear who else has',
        description:
          'Nothing of it is on record. Whoever does not say so again within 60 seconds has it open no more; the studio says so every 20. Where several processes serve one register, each tells of those who asked it.',
        querystring: closed({ at: Type.Optional(cell) }),
        response: {
          200: closed({ people: Type.Array(one) }, 'Whoever came first is first.'),
          ...mayFail,
        },
      },
    },
    async (request) => {
      const { at } = request.query as { readonly at?: string }
      return { people: await meetAtDraft(ports, { actor: actorOf(request) }, idOf(request), at) }
    },
  )
}
