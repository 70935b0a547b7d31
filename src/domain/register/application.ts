import { fault, type Fault } from '../faults/fault.ts'
import { PUBLISHED_URN } from '../language/documents.ts'
import type { JsonObject } from '../schema/json.ts'
import { message, type Message } from '../messages/message.ts'
import { wording, type TextLanguage } from '../messages/text.ts'
import { signed, type Doer } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import { names, type Names } from '../language/plain-values.ts'
import { namesFaults } from '../faults/printable.ts'
import { list, object, oneOf, optional, string, written, type Of } from '../schema/schema.ts'
import { closing, id, nothingMore, recordSchema, signature, type BodyOf } from './record-schema.ts'

/** A place where the service is given. */
export const site = object({ name: names, address: optional(names) })
export type Site = Of<typeof site>

/** What an application is for. All but `initial` name the certificate they follow. */
export const APPLICATION_KINDS = ['initial', 'renewal', 'transfer', 'extension'] as const
export type ApplicationKind = (typeof APPLICATION_KINDS)[number]

/** Facts about the applicant. */
export const profile = written<JsonObject>({
  description: 'Facts about the applicant, by the ids of the profile of the standard.',
  type: 'object',
  patternProperties: { '^.*$': { $ref: `${PUBLISHED_URN}assessment-1#/$defs/answerValue` } },
})

const asked = {
  organisation: id,
  standard: string(),
  edition: string(),
  kind: oneOf(APPLICATION_KINDS),
  /** The service that is to be certified, in words. */
  scope: names,
  sites: list(site),
  profile: optional(profile),
  /** The certificate that is to be renewed, transferred or extended. */
  certificate: optional(id),
}
const input = object(asked)
/** What an organisation asks for. */
export type ApplicationInput = Of<typeof input>

const facts = object({ ...asked, received: signature })
type ApplicationFacts = Of<typeof facts>

/** A request for certification (ISO/IEC 17065, 7.2 and 7.3). */
export const applicationRecord = recordSchema(
  facts,
  {
    received: nothingMore,
    'under-review': object({ reviewed: signature }),
    accepted: object({ reviewed: signature, accepted: signature }),
    refused: object({ refused: closing }),
    withdrawn: object({ withdrawn: closing }),
  },
  {
    id: '01a20876-b313-7000-9149-a7740938d6fe',
    version: 3,
    createdAt: '2026-05-07T02:00:00.000Z',
    updatedAt: '2026-05-07T02:00:00.000Z',
    accepted: { at: '2026-05-07T02:00:00.000Z', by: 'demo-clerk' },
    edition: '2018',
    kind: 'initial',
    organisation: '01a20876-b2cb-7000-a155-63a4a8fda9e7',
    profile: {
      'head-count': 90,
      'installation-by': 'own-team',
      'service-area': 'nation',
      sites: 2,
    },
    received: { at: '2026-05-07T02:00:00.000Z', by: 'demo-clerk' },
    reviewed: { at: '2026-05-07T02:00:00.000Z', by: 'demo-clerk' },
    scope: {
      en: 'Design advice, sale, installation and after-sales service of example appliances',
      zh: '示例智能电器的设计咨询、销售、安装和售后服务',
    },
    sites: [
      { name: { en: 'Example showroom', zh: '示例总部展厅' } },
      { name: { en: 'Example western service station', zh: '示例西部服务站' } },
    ],
    standard: 'q-hxc-013',
    state: 'accepted',
  },
)
export type Application = BodyOf<typeof applicationRecord>

export const APPLICATION = {
  kind: 'application',
  acts: {
    'receive-application': { from: null, to: 'received', roles: ['clerk', 'contact'] },
    'start-application-review': {
      from: ['received'],
      to: 'under-review',
      roles: ['clerk', 'reviewer'],
    },
    'accept-application': { from: ['under-review'], to: 'accepted', roles: ['clerk', 'reviewer'] },
    'refuse-application': {
      from: ['received', 'under-review'],
      to: 'refused',
      roles: ['clerk', 'reviewer'],
      needs: 'a reason',
    },
    'withdraw-application': {
      from: ['received', 'under-review', 'accepted'],
      to: 'withdrawn',
      roles: ['clerk', 'contact'],
      needs: 'a reason, and no assessment under way',
    },
  },
} as const satisfies Lifecycle<Application['state']>

/**
 * A new application. Refuses one without scope, or that follows a certificate without naming it,
 * together with the `faults` that it has by its standard.
 */
export function receiveApplication(
  doer: Doer,
  input: ApplicationInput,
  faults: readonly Fault[] = [],
): Application {
  permit(
    APPLICATION,
    'receive-application',
    { state: 'received', organisation: input.organisation },
    doer,
  )
  refuseFaults('application', [...applicationFaults(input), ...faults])
  return { state: 'received', ...input, received: signed(doer) }
}

/** Takes up the review of an application. */
export function startApplicationReview(before: Application, doer: Doer): Application {
  permit(APPLICATION, 'start-application-review', before, doer)
  return { ...factsOf(before), state: 'under-review', reviewed: signed(doer) }
}

/** The body is competent and able; an assessment may be planned. */
export function acceptApplication(before: Application, doer: Doer): Application {
  permit(APPLICATION, 'accept-application', before, doer)
  const reviewed = before.state === 'under-review' ? before.reviewed : signed(doer)
  return { ...factsOf(before), state: 'accepted', reviewed, accepted: signed(doer) }
}

/** The body declines, with the reason that it owes the applicant. */
export function refuseApplication(before: Application, doer: Doer, reason: string): Application {
  permit(APPLICATION, 'refuse-application', before, doer)
  refuseFaults('refusal', blankFault('/reason', reason, message('words-reason')))
  return { ...factsOf(before), state: 'refused', refused: { ...signed(doer), reason } }
}

/** The applicant takes it back. */
export function withdrawApplication(before: Application, doer: Doer, reason: string): Application {
  permit(APPLICATION, 'withdraw-application', before, doer)
  refuseFaults('withdrawal', blankFault('/reason', reason, message('words-reason')))
  return { ...factsOf(before), state: 'withdrawn', withdrawn: { ...signed(doer), reason } }
}

function factsOf(application: Application): ApplicationFacts {
  const { organisation, standard, edition, kind, scope, sites, received } = application
  const { profile, certificate } = application
  return {
    organisation,
    standard,
    edition,
    kind,
    scope,
    sites,
    received,
    ...(profile === undefined ? {} : { profile }),
    ...(certificate === undefined ? {} : { certificate }),
  }
}

/** What a certificate in these languages will need of the application: scope and sites in each. */
export function untranslated(
  { scope, sites }: Pick<ApplicationInput, 'scope' | 'sites'>,
  languages: readonly TextLanguage[],
): readonly Fault[] {
  return [
    ...missingIn(languages, '/scope', scope, message('words-scope')),
    ...sites.flatMap(({ name }, i) =>
      missingIn(languages, `/sites/${i}/name`, name, message('words-site-name')),
    ),
  ]
}

/** A fault for each language that words are missing in, where there are words at all. */
export function missingIn(
  languages: readonly TextLanguage[],
  at: string,
  names: Names,
  what: Message,
): readonly Fault[] {
  if (wording(names, 'zh').trim() === '') return []
  return languages
    .filter((language) => (names[language] ?? '').trim() === '')
    .map((language) =>
      fault(message('fault-words-untranslated', { what, language }), `${at}/${language}`),
    )
}

/** What cannot be read in the words of a site. */
export function siteFaults(at: string, { name, address }: Site): Fault[] {
  return [...namesFaults(`${at}/name`, name), ...namesFaults(`${at}/address`, address)]
}

function applicationFaults({ scope, sites, kind, certificate }: ApplicationInput): Fault[] {
  return [
    ...blankFault('/scope', wording(scope, 'zh'), message('words-scope')),
    ...namesFaults('/scope', scope),
    ...sites.flatMap((site, i) => [
      ...blankFault(`/sites/${i}/name`, wording(site.name, 'zh'), message('words-site-name')),
      ...siteFaults(`/sites/${i}`, site),
    ]),
    ...(kind !== 'initial' && certificate === undefined
      ? [
          fault(
            message('fault-certificate-missing', { kind: message(`application-kind-${kind}`) }),
            '/certificate',
          ),
        ]
      : []),
    ...(kind === 'initial' && certificate !== undefined
      ? [fault(message('fault-certificate-needless'), '/certificate')]
      : []),
  ]
}
