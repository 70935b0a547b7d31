import type { Catalogue } from '../messages/catalogue.ts'
import type { Parameter } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import { fullPoints } from '../score/full-points.ts'
import type { TagData } from './example-data.ts'
import {
  fullOfResult,
  type Made,
  NOTHING_SHOWN,
  orNothing,
  listed,
  type PackTold,
  packTraceOf,
  specimenOf,
  standardOfPack,
} from './shared-model.ts'
import { methodWords, type TeamPart } from './who-and-how.ts'

/** What is on record of how an assessment is to be done (ISO/IEC 17065, 7.4.1). */
export type PlanTold = {
  /** Whether the register holds made-up work. */
  readonly isDemonstration: boolean
  readonly body: { readonly name: Text }
  readonly organisation: {
    readonly name: Text
    readonly address: Text
    readonly creditCode?: string
  }
  readonly scope: Text
  readonly sites: readonly { readonly name: Text; readonly address?: Text }[]
  readonly kind: 'initial' | 'renewal' | 'transfer' | 'extension' | 'surveillance'
  /** Number of the certificate that it is about, where there is one. */
  readonly certificate?: string
  readonly from: string
  readonly until: string
  readonly methods: readonly string[]
  readonly sampling?: string
  readonly notes?: string
  readonly team: readonly { readonly name: string; readonly part: TeamPart }[]
  /** Ids of the clauses that are looked at again; absent where all are looked at. */
  readonly again?: readonly string[]
  readonly plannedBy: string
  readonly plannedOn: string
  /** What the assessment is on the day of the paper. */
  readonly state: Parameter
  /** Why it was given up, where it was. */
  readonly abandoned?: string
  /** The day on which the record was read. */
  readonly asOf: string
}

/** The data of an assessment plan in one language. */
export function assessmentPlanModel(
  told: PlanTold,
  pack: PackTold,
  catalogue: Catalogue,
  made: Made,
): TagData {
  const { organisation } = told
  const { expanded } = pack
  const main = expanded.results[0]!
  const full = fullOfResult(main, fullPoints(main, expanded.clauses))
  const day = (date: string): string => catalogue.show({ date })
  const clauses = expanded.clauses.filter(({ id }) => told.again?.includes(id) === true)
  const isWhole = told.again === undefined || clauses.length === expanded.clauses.length
  return {
    ...standardOfPack(pack, full, catalogue),
    organisation: {
      name: catalogue.text(organisation.name),
      address: orNothing(catalogue.text(organisation.address)),
      creditCode: organisation.creditCode,
      scope: orNothing(catalogue.text(told.scope)),
      sites: listed(
        told.sites.map(({ name }) => ({ text: name })),
        'semicolon',
        catalogue,
      ),
    },
    body: catalogue.text(told.body.name),
    kind: catalogue.say(`decisions-kind-${told.kind}`),
    certificate: told.certificate,
    from: day(told.from),
    until: day(told.until),
    methods: listed(
      told.methods.map((method) => methodWords(method, catalogue)),
      'comma',
      catalogue,
    ),
    sampling: told.sampling,
    notes: told.notes,
    team: told.team.map(({ name, part }, index) => ({
      index: String(index + 1),
      name,
      part: catalogue.say(`team-part-${part}`),
    })),
    siteRows: told.sites.map(({ name, address }, index) => ({
      index: String(index + 1),
      site: catalogue.text(name),
      address: catalogue.text(address) || NOTHING_SHOWN,
    })),
    hasSites: told.sites.length > 0,
    clauses: (isWhole ? [] : clauses).map(({ id, clause: { number, title } }) => ({
      number: number ?? NOTHING_SHOWN,
      title: catalogue.text(title) || id,
    })),
    isWhole,
    count: String(expanded.clauses.length),
    plannedBy: told.plannedBy,
    plannedOn: day(told.plannedOn),
    standing: catalogue.show(told.state),
    abandoned: told.abandoned,
    asOf: day(told.asOf),
    ...specimenOf(pack, [catalogue], told.isDemonstration ? ['demonstration'] : []),
    ...packTraceOf(pack, made),
  }
}
