import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type, type TObject } from 'typebox'
import type { ShelvedRevision } from '../../app/ports.ts'
import { questionsOf } from '../../app/packs/questions-of.ts'
import { requireSound } from '../../app/packs/find-revision.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import type { JsonValue } from '../../domain/schema/json.ts'
import { wordFailure } from '../../domain/words/examples/example-failure.ts'
import { sendAttachment } from '../replies/attachment.ts'
import type { ProblemCode } from '../replies/problem.ts'
import { speaking } from '../requests/reader.ts'
import { DOCX, wordFile } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { inLanguage, noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { expandedRules } from '../schemas/rules.ts'
import { questions } from '../schemas/standards.ts'
import { closed } from '../schemas/register/parts.ts'

/** Where a revision is asked about: what is published, or what stands on record whatever its state. */
export type RevisionRoutes = {
  readonly url: string
  readonly params: TObject
  readonly tag: string
  /** Behind the operation ids of this address. */
  readonly suffix: '' | 'OnRecord'
  readonly mayFail: readonly ProblemCode[]
  /** Finds it; what must be said of its version goes into the headers of the answer. */
  readonly find: (request: FastifyRequest, reply: FastifyReply) => Promise<RevisionFound>
}

export type RevisionFound = { readonly shelved: ShelvedRevision; readonly isPublished: boolean }

const failure = closed({
  pointer: Type.String({ description: 'RFC 6901, into the example.' }),
  clause: Type.Optional(Type.String()),
  found: Type.Optional(
    Type.Unsafe<JsonValue>({
      description: 'What came, as an example states it; absent where nothing can be stated there.',
    }),
  ),
  message: Type.String({ description: 'What came, and what was expected.' }),
})

const examplesRun = closed(
  {
    examples: Type.Integer({ minimum: 0 }),
    failed: Type.Integer({ minimum: 0 }),
    runs: Type.Array(
      closed({ example: Type.String(), title: Type.String(), failures: Type.Array(failure) }),
    ),
  },
  'Every worked example in the order of their ids; one without failures gives what it expects.',
)

/** What may be asked at once about a revision wherever it stands: its rules, its worked examples, its papers. */
export function revisionQuestions(
  app: FastifyInstance,
  service: RulesService,
  routes: RevisionRoutes,
): void {
  const { url, params, tag, suffix, mayFail, find } = routes

  app.get(
    `${url}/rules`,
    {
      schema: {
        tags: [tag],
        operationId: `getRules${suffix}`,
        summary: 'The json-rules-engine documents that a revision stands for',
        description: 'Every shorthand written out, in reading order: exactly what the engine runs.',
        params,
        querystring: noQuery,
        response: { 200: expandedRules, ...problemResponses(mayFail) },
      },
    },
    async (request, reply) => {
      const { rules, shared } = service.prepare(
        requireSound((await find(request, reply)).shelved).digested,
      ).expanded
      return { rules: [...rules], conditions: shared }
    },
  )

  app.get(
    `${url}/questions`,
    {
      schema: {
        tags: [tag],
        operationId: `getQuestions${suffix}`,
        summary: 'What is asked under a revision, for a form',
        description:
          'Facts about the applicant, clauses with what each of them asks, and what no clause asks, all defaults filled in, in the order that the committee wrote.',
        params,
        querystring: noQuery,
        response: {
          200: answersIn('What is asked.', { 'application/json': questions }),
          ...problemResponses(mayFail),
        },
      },
    },
    async (request, reply) => {
      const { digested } = requireSound((await find(request, reply)).shelved)
      return questionsOf(digested, service.prepare(digested).expanded)
    },
  )

  app.get(
    `${url}/test`,
    {
      schema: {
        tags: [tag],
        operationId: `testRevision${suffix}`,
        summary: 'Work the worked examples of a revision',
        description:
          'As `touchstone test` does: each example is scored, and what it expected and did not get is told. Examples of a draft with faults are tried as well where it can be computed at all.',
        params,
        querystring: noQuery,
        response: { 200: examplesRun, ...problemResponses(mayFail) },
      },
    },
    async (request, reply) => {
      const { shelved } = await find(request, reply)
      const catalogue = speaking(reply)
      const runs = []
      for await (const { example, title, failures } of service.runExamples([shelved]))
        runs.push({
          example,
          title: catalogue.text(title),
          failures: failures.map((one) => wordFailure(one, catalogue)),
        })
      const failed = runs.filter(({ failures }) => failures.length > 0).length
      return { examples: runs.length, failed, runs }
    },
  )

  for (const paper of PAPERS) paperRoute(app, service, routes, paper)
}

/** Papers that are made from a revision alone, each under its kind. */
const PAPERS = [
  {
    kind: 'annex',
    operation: 'getAnnex',
    summary: 'The scoring annex of a revision as a Word paper',
    what: 'Clauses, weights, criteria, levels and gates as a committee circulates them',
  },
  {
    kind: 'assessment-sheet',
    operation: 'getAssessmentSheet',
    summary: 'A blank assessment sheet of a revision as a Word paper',
    what: 'What an assessor prints and writes on: each clause with what it asks, the evidence to see, what it is worth and how, and room for answers, subtotals and signatures',
  },
  {
    kind: 'standard-text',
    operation: 'getStandardText',
    summary: 'The text of a standard, from its cover to its annex, as a Word paper',
    what: 'Cover, contents, foreword, requirements in the order of the clauses, results and the scoring annex, in the structure of GB/T 1.1-2020; what the rules do not hold is a marked place to fill in',
  },
] as const

function paperRoute(
  app: FastifyInstance,
  service: RulesService,
  { url, params, tag, suffix, mayFail, find }: RevisionRoutes,
  { kind, operation, summary, what }: (typeof PAPERS)[number],
): void {
  app.get(
    `${url}/${kind}`,
    {
      config: { produces: [DOCX] },
      schema: {
        tags: [tag],
        operationId: `${operation}${suffix}`,
        summary,
        description: `${what}, made from the template on the shelf. \`touchstone-specimen\` says whether every page is marked: illustrative numbers are, and whatever is not published.`,
        params,
        querystring: inLanguage,
        response: {
          200: answersIn('The paper, as a file with a name.', { [DOCX]: wordFile }),
          ...problemResponses([
            ...mayFail,
            'document-incomplete',
            'template-unknown',
            'template-faulty',
          ]),
        },
      },
    },
    async (request, reply) => {
      const found = await find(request, reply)
      const { digested } = requireSound(found.shelved)
      const { standard, rules } = digested.pack
      const { language = standard.languages[0] ?? 'en' } = request.query as {
        readonly language?: 'zh' | 'en'
      }
      const word = await service.papers.render({
        kind,
        language: textLanguage(language),
        about: found.isPublished
          ? { standard: standard.id, edition: standard.edition, revision: rules.revision }
          : { unpublished: digested },
      })
      reply.headers({
        'cache-control': 'no-store',
        'touchstone-template': word.template.sha256,
        'touchstone-specimen': String(word.isSpecimen),
      })
      return sendAttachment({ ...word, type: DOCX }, request, reply)
    },
  )
}
