import { fault, type Fault } from '../faults/fault.ts'
import type { JsonObject } from '../schema/json.ts'
import { message, type Message } from '../messages/message.ts'
import { wording, type TextLanguage } from '../messages/text.ts'
import { signed, type Doer, type Signed } from './doer.ts'
import { blankFault, permit, refuseFaults, type Lifecycle } from './lifecycle.ts'
import type { Names } from '../language/plain-values.ts'
import { namesFaults } from '../faults/printable.ts'

/** A place where the service is given. */
export type Site = { readonly name: Names; readonly address?: Names }

/** What an application is for. All but `initial` name the certificate they follow. */
export const APPLICATION_KINDS = ['initial', 'renewal', 'transfer', 'extension'] as const
export type ApplicationKind = (typeof APPLICATION_KINDS)[number]

/** What an organisation asks for. */
export type ApplicationInput = {
  readonly organisation: string
  readonly standard: string
  readonly edition: string
  readonly kind: ApplicationKind
  /** The service that is to be certified, in words. */
  readonly scope: Names
  readonly sites: readonly Site[]
  /** Facts about the applicant, by the ids of the standard's profile. */
  readonly profile?: JsonObject
  /** The certificate that is to be renewed, transferred or extended, by id. */
  readonly certificate?: string
}

type ApplicationFacts = ApplicationInput & { readonly received: Signed }
type Closing = Signed & { readonly reason: string }

/** A request for certification (ISO/IEC 17065, 7.2 and 7.3). */
export type Application = ApplicationFacts &
  (
    | { readonly state: 'received' }
    | { readonly state: 'under-review'; readonly reviewed: Signed }
    | { readonly state: 'accepted'; readonly reviewed: Signed; readonly accepted: Signed }
    | { readonly state: 'refused'; readonly refused: Closing }
    | { readonly state: 'withdrawn'; readonly withdrawn: Closing }
  )

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
