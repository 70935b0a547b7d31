import { isDeepStrictEqual } from 'node:util'
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import type { RecordKind } from '../../app/register/records.ts'
import { isObject } from '../../domain/schema/json.ts'
import { catalogueIn } from '../../domain/messages/all.ts'
import { LANGUAGES } from '../../domain/messages/built/index.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { PROBLEM_JSON } from '../replies/problem.ts'
import type { SampleRequest } from '../requests/sample.ts'
import { problemSchema } from '../schemas/problem.ts'
import { PUBLISHED_URN } from '../../domain/language/documents.ts'
import { PUBLISHED } from '../schemas/published.ts'
import {
  COMPONENT_NAMES,
  RECORD_EXAMPLES,
  RECORD_SCHEMAS,
  RECORD_URN,
} from '../schemas/register/records.ts'

type Schema = { readonly [keyword: string]: unknown }

const ENGLISH = catalogueIn('en')
/** In English first, as everything here is. */
const LEADS = new Set([ENGLISH, ...LANGUAGES.map(catalogueIn)])

const DESCRIPTION = `${[...LEADS].map((one) => one.say('home-lead')).join('\n\n')}

**Provenance.** Numbers marked \`illustrative\` are made up to show a shape. No standards committee has published them.

**Problems** are documents after RFC 9457; each kind has a page under [/problems](/problems). Bodies are read strictly: nothing is converted, filled in or dropped in silence.`

/** Describes the API with https://github.com/fastify/fastify-swagger, as OpenAPI 3.1. */
export const openapi = plugin(
  async (
    app: FastifyInstance,
    options: {
      readonly service: RulesService
      readonly sample: SampleRequest | undefined
      /** Whether there is a register to be described. */
      readonly withRegister: boolean
    },
  ) => {
    const { service, sample, withRegister } = options
    const components = publishedComponents()
    const records = withRegister ? recordComponents() : {}
    const examples = examplesOf(sample)
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Touchstone',
          version: service.software.version,
          summary: 'Scores that explain themselves',
          description: DESCRIPTION,
          license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        },
        servers: [{ url: '/', description: 'This service' }],
        components: {
          securitySchemes: {
            apiKey: { type: 'http', scheme: 'bearer', description: 'An API key.' },
            commentLink: {
              type: 'http',
              scheme: 'bearer',
              description: 'The token of a comment link.',
            },
            session: {
              type: 'apiKey',
              in: 'cookie',
              name: '__Host-touchstone-session',
              description: 'Set by signing in.',
            },
          },
        },
        tags: [
          { name: 'Scoring', description: 'Assessments in, receipts out. Nothing is stored.' },
          { name: 'Receipts', description: 'Receipts in the hand: verified, and put into words.' },
          { name: 'Standards', description: 'What there is to be scored under.' },
          { name: 'Revisions', description: 'One revision of the rules: pack, rules, faults.' },
          { name: 'Documents', description: 'Certificates and reports in Word and PDF.' },
          { name: 'Templates', description: 'Word files that papers are made with.' },
          { name: 'Schemas', description: 'Published JSON Schemas of all documents.' },
          { name: 'Public register', description: 'What anybody may know and check.' },
          { name: 'Sign-in', description: 'People and programs that work in the register.' },
          { name: 'Certification body', description: 'Who issues, and by which rules of its own.' },
          { name: 'Organisations', description: 'Who applies for certification or holds it.' },
          { name: 'Applications', description: 'Received, reviewed, accepted or refused.' },
          { name: 'Assessments', description: 'Planned, done, evaluated, reviewed, decided.' },
          { name: 'Answers', description: 'What each assessor answers, and what they agree on.' },
          { name: 'Evidence', description: 'Files that support answers, by their digest.' },
          { name: 'Evaluations', description: 'Frozen receipts, and the reviews of them.' },
          { name: 'Nonconformities', description: 'Raised, answered, checked, closed.' },
          { name: 'Decisions', description: 'Grants at a level, and refusals.' },
          { name: 'Certificates', description: 'Issued, suspended, restored, reduced, withdrawn.' },
          { name: 'Surveillance', description: 'The yearly look after a certificate.' },
          { name: 'Reminders', description: 'What comes to its day soon.' },
          { name: 'Batches', description: 'The same act on many records, done by jobs.' },
          { name: 'Complaints', description: 'Complaints and appeals, by people not involved.' },
          { name: 'Drafting', description: 'Revisions of standards as records, up to publishing.' },
          { name: 'Comments', description: 'Comments on drafts, their effects and answers.' },
          {
            name: 'Ballots',
            description: 'Votes of a committee on drafts, by the rules of the standard.',
          },
          { name: 'People', description: 'Who works in the register, and keys for programs.' },
          { name: 'Audit', description: 'Everything that was done, link by link.' },
          { name: 'Operation', description: 'For whoever runs the service.' },
        ],
      },
      transformObject: (documented) => {
        const document = 'openapiObject' in documented ? documented.openapiObject : {}
        const pointed = withReferences(document, (ref) =>
          ref.startsWith(PUBLISHED_URN)
            ? componentRef(componentOf(ref))
            : ref.startsWith(RECORD_URN)
              ? componentRef(ref.slice(RECORD_URN.length))
              : ref,
        ) as typeof document & { components?: object; paths?: object }
        const schemas = { Problem: problemSchema, ...components, ...records }
        const { paths, responses } = withSharedProblems(pointed.paths ?? {})
        return {
          ...pointed,
          paths: withExamples(paths, new Set(Object.keys(examples))),
          components: { ...pointed.components, schemas, responses, examples },
        } as typeof document
      },
    })
  },
  { name: 'openapi' },
)

/**
 * The published schemas as components, their definitions beside them: a document of its own inside
 * another is what OpenAPI allows and few tools can read.
 */
function publishedComponents(): { readonly [name: string]: Schema } {
  const components: { [name: string]: Schema } = {}
  for (const [name, published] of Object.entries(PUBLISHED)) {
    const { $schema: _, $id: __, $defs = {}, ...schema } = published as Schema
    const own = (part: unknown): Schema =>
      withReferences(part, (ref) => {
        const inner = /^#\/\$defs\/(.+)$/.exec(ref)?.[1]
        return ref === '#'
          ? componentRef(name)
          : inner === undefined
            ? ref
            : componentRef(`${name}.${inner}`)
      }) as Schema
    components[name] = own(schema)
    for (const [inner, definition] of Object.entries($defs as Schema))
      components[`${name}.${inner}`] = own(definition)
  }
  const assessment = components['assessment-1']!
  components['assessment-1.of-standard'] = {
    ...assessment,
    title: 'An assessment under the standard of the address',
    required: (assessment['required'] as string[]).filter((member) => member !== 'standard'),
  }
  return components
}

/** The records of the register as components, each with one that could be real. */
function recordComponents(): { readonly [name: string]: unknown } {
  const pointed = Object.entries(RECORD_SCHEMAS).map(([kind, schema]) => {
    const name = COMPONENT_NAMES[kind as RecordKind]
    const example = RECORD_EXAMPLES[kind as RecordKind]
    const of = (ref: string) =>
      ref.startsWith(PUBLISHED_URN) ? componentRef(componentOf(ref)) : ref
    return [name, { ...(withReferences(schema, of) as object), examples: [example] }]
  })
  return Object.fromEntries(pointed) as { readonly [name: string]: unknown }
}

/**
 * The refusals of all operations written once each, as components named by the codes that they are about, such as
 * `act-forbidden.duties-mixed`: most operations refuse in the same few ways, and what a reader of the whole document
 * has to load was mostly these.
 */
function withSharedProblems(paths: object): {
  readonly paths: object
  readonly responses: { readonly [name: string]: object }
} {
  const responses: { [name: string]: object } = {}
  const shared = (response: unknown): unknown => {
    const name = problemsOf(response)
    if (name === undefined) return response
    responses[name] ??= response as object
    // One that says it in words of its own stays where it is.
    return isDeepStrictEqual(responses[name], response)
      ? { $ref: `#/components/responses/${name}` }
      : response
  }
  const inOperation = (operation: unknown) =>
    isObject(operation) && isObject(operation['responses'])
      ? { ...operation, responses: mapped(operation['responses'], shared) }
      : operation
  return {
    paths: mapped(paths, (methods) => (isObject(methods) ? mapped(methods, inOperation) : methods)),
    responses,
  }
}

/** The codes that a response is about, joined; undefined where it is no refusal. */
function problemsOf(response: unknown): string | undefined {
  const content = isObject(response) ? response['content'] : undefined
  const media = isObject(content) ? content[PROBLEM_JSON] : undefined
  if (!isObject(media) || !isObject(media['examples'])) return undefined
  return Object.keys(media['examples']).join('.')
}

function mapped(of: object, change: (member: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(of).map(([key, member]) => [key, change(member)]))
}

/** The real documents to show, by the component they are examples of. */
function examplesOf(sample: SampleRequest | undefined): { readonly [component: string]: object } {
  if (sample === undefined) return {}
  const { standard: _, ...ofStandard } = sample.assessment
  return {
    'assessment-1': { summary: 'A worked example', value: sample.assessment },
    'assessment-1.of-standard': { summary: 'A worked example', value: ofStandard },
    'receipt-2': { summary: 'What the worked example scores', value: sample.receipt },
  }
}

/** Shows a real document wherever one of the published kinds comes or goes. */
function withExamples(part: unknown, known: ReadonlySet<string>): unknown {
  if (Array.isArray(part)) return part.map((entry) => withExamples(entry, known))
  if (!isObject(part)) return part
  const { schema } = part
  const first = isObject(schema) && Array.isArray(schema['anyOf']) ? schema['anyOf'][0] : schema
  const name = isObject(first) ? String(first['$ref']).replace(componentRef(''), '') : ''
  if (known.has(name))
    return { ...part, examples: { [name]: { $ref: `#/components/examples/${name}` } } }
  return Object.fromEntries(
    Object.entries(part).map(([key, member]) => [key, withExamples(member, known)]),
  )
}

/**
 * `urn:…:assessment-1#of-standard` is the component `assessment-1.of-standard`, and
 * `urn:…:assessment-1#/$defs/answer` is `assessment-1.answer`.
 */
function componentOf(ref: string): string {
  return ref.slice(PUBLISHED_URN.length).replace(/#(?:\/\$defs\/)?/, '.')
}

function componentRef(name: string): string {
  return `#/components/schemas/${name}`
}

/** A copy with every `$ref` replaced. */
function withReferences(part: unknown, replace: (ref: string) => string): unknown {
  if (Array.isArray(part)) return part.map((entry) => withReferences(entry, replace))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string'
        ? replace(member)
        : withReferences(member, replace),
    ]),
  )
}
