import type { Catalogue } from '../messages/catalogue.ts'
import type { Parameter } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import type { Receipt } from '../receipt/receipt.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import type { TagData } from './example-data.ts'
import {
  fullOr,
  levelTitle,
  listed,
  type Made,
  NOTHING_SHOWN,
  numberOr,
  orNothing,
  specimenOf,
  standardOf,
  traceOf,
} from './shared-model.ts'
import { methodWords, type TeamPart } from './who-and-how.ts'

/** What is on record of a decision on certification (ISO/IEC 17065, 7.6): facts, and nobody's judgement of them. */
export type DecisionTold = {
  readonly receipt: Receipt
  readonly owner: Text
  /** Whether the register holds made-up work. */
  readonly isDemonstration: boolean
  readonly organisation: {
    readonly name: Text
    readonly address: Text
    readonly creditCode?: string
  }
  readonly scope: Text
  readonly sites: readonly { readonly name: Text; readonly address?: Text }[]
  readonly body: { readonly name: Text; readonly decisionMaker: Text }
  readonly decision: {
    /** Id of the level that was granted; absent where certification was refused. */
    readonly level?: string
    readonly reasons?: string
    readonly decidedOn: string
    readonly by: string
    readonly proposedBy?: string
    /** The last day on which a certificate may be issued on it. */
    readonly usableUntil?: string
    /** Whether it was overtaken, and counts no more. */
    readonly isOver: boolean
  }
  /** Numbers of the certificates that were issued on it. */
  readonly issued: readonly string[]
  /** Number of the certificate whose place a new one takes. */
  readonly replaces?: string
  readonly assessment: {
    readonly kind: 'initial' | 'renewal' | 'transfer' | 'extension' | 'surveillance'
    readonly from: string
    readonly until: string
    readonly methods: readonly string[]
    readonly team: readonly { readonly name: string; readonly part: TeamPart }[]
    readonly evaluatedBy: string
    readonly evaluatedOn: string
    /** SHA-256 of the stored receipt. */
    readonly receiptDigest: string
  }
  readonly review: {
    readonly by: string
    readonly on: string
    readonly recommendation: 'grant' | 'refuse'
    readonly notes: string
  }
  readonly nonconformities: readonly {
    readonly number: string
    readonly statement: Text
    readonly grade: NonconformityGrade
    readonly state: Parameter
    readonly due?: string
  }[]
  /** The day on which the record was read. */
  readonly asOf: string
}

/** The data of a decision record in one language. */
export function decisionRecordModel(told: DecisionTold, catalogue: Catalogue, made: Made): TagData {
  const { receipt, decision, assessment, review, organisation } = told
  const main = receipt.results[0]!
  const day = (date: string): string => catalogue.show({ date })
  const levelOf = (id: string): string => levelTitle(receipt, id, catalogue)
  const { level } = decision
  return {
    ...standardOf(receipt, told.owner, catalogue),
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
    outcome:
      level === undefined
        ? catalogue.say('decided-refused')
        : catalogue.say('decided-granted', { level: levelOf(level) }),
    isGranted: level !== undefined,
    isOver: decision.isOver,
    decidedOn: day(decision.decidedOn),
    decisionMaker: catalogue.text(told.body.decisionMaker),
    decidedBy: decision.by,
    proposedBy: decision.proposedBy,
    grounds: decision.reasons,
    usableUntil: decision.usableUntil === undefined ? undefined : day(decision.usableUntil),
    certificates: listed(told.issued, 'comma', catalogue),
    replaces: told.replaces,
    kind: catalogue.say(`decisions-kind-${assessment.kind}`),
    from: day(assessment.from),
    until: day(assessment.until),
    methods: listed(
      assessment.methods.map((method) => methodWords(method, catalogue)),
      'comma',
      catalogue,
    ),
    team: assessment.team.map(({ name, part }) => {
      return { name, part: catalogue.say(`team-part-${part}`) }
    }),
    evaluatedBy: assessment.evaluatedBy,
    evaluatedOn: day(assessment.evaluatedOn),
    receiptDigest: assessment.receiptDigest,
    points: numberOr(main.points),
    fullPoints: fullOr(main),
    level: main.level === null ? NOTHING_SHOWN : levelOf(main.level.id),
    reviewer: review.by,
    reviewedOn: day(review.on),
    recommendation: catalogue.say(`recommended-${review.recommendation}`),
    reviewNotes: review.notes,
    nonconformities: told.nonconformities.map((one) => ({
      number: one.number,
      words: catalogue.text(one.statement) || NOTHING_SHOWN,
      grade: catalogue.say(`document-grade-${one.grade}`),
      standing: catalogue.show(one.state),
      due: one.due === undefined ? NOTHING_SHOWN : day(one.due),
    })),
    hasNonconformities: told.nonconformities.length > 0,
    asOf: day(told.asOf),
    ...specimenOf(
      { marks: receipt.marks },
      [catalogue],
      told.isDemonstration ? ['demonstration'] : [],
    ),
    ...traceOf(receipt, made),
  }
}
