import type { PlanTold } from '../../domain/document/assessment-plan.ts'
import type { BallotTold } from '../../domain/document/ballot-minutes.ts'
import type { LabelTold } from '../../domain/document/certificate-label.ts'
import { noticeTitle, type NoticeTold } from '../../domain/document/certificate-notice.ts'
import { qrText } from '../../domain/document/decision.ts'
import type { DecisionTold } from '../../domain/document/decision-record.ts'
import type { DraftingTold } from '../../domain/document/drafting-note.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Text } from '../../domain/messages/text.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { WordedComparison } from '../../domain/words/compare/comparison-data.ts'

/** What is told of each record that papers are about, by the member that holds it. */
export type RecordsTold = {
  readonly decided: DecisionTold
  readonly noticed: NoticeTold
  readonly labelled: LabelTold
  readonly planned: PlanTold
  readonly drafted: DraftingTold
  readonly balloted: BallotTold
}

/** What the register has on record, told for a paper about it. */
export type RecordTold =
  | Pick<RecordsTold, 'decided'>
  | Pick<RecordsTold, 'noticed'>
  | Pick<RecordsTold, 'labelled'>
  | (Pick<RecordsTold, 'planned'> & ByRules)
  | (Pick<RecordsTold, 'drafted'> & ByRules & { readonly compared?: WordedComparison })
  | (Pick<RecordsTold, 'balloted'> & ByRules)

/** The rules that a record is about, as they stood. */
type ByRules = { readonly rules: DigestedPack }

/** What a paper about a record is named by, and what its code says where it has one. */
export type RecordNamed = {
  readonly standard: {
    readonly id: string
    readonly edition: string
    readonly designation?: string
  }
  /** Absent where it is about no organisation. */
  readonly organisation?: Text
  /** Number of the certificate that it is about. */
  readonly number?: string
  readonly code?: string
  /** What it is called, where its kind has papers of several names. */
  readonly title?: (catalogue: Catalogue) => string
}

/** Whether a paper is about a record of the register. */
export function isRecordTold(about: object): about is RecordTold {
  return ['decided', 'noticed', 'labelled', 'planned', 'drafted', 'balloted'].some((member) =>
    Object.hasOwn(about, member),
  )
}

/** What the papers about records have in common. */
export function recordNamed(told: RecordTold): RecordNamed {
  if ('decided' in told) {
    const { receipt, organisation } = told.decided
    return { standard: receipt.standard, organisation: organisation.name }
  }
  if ('noticed' in told) {
    const { receipt, holder, certificate, act } = told.noticed
    return {
      standard: receipt.standard,
      organisation: holder.name,
      number: certificate.number,
      title: (catalogue) => noticeTitle(act.what, catalogue),
    }
  }
  if ('labelled' in told) {
    const { receipt, holder, decision } = told.labelled
    const code = qrText(decision)
    return {
      standard: receipt.standard,
      organisation: holder,
      number: decision.number,
      ...(code === undefined ? {} : { code }),
    }
  }
  const { standard } = told.rules.pack
  return 'planned' in told
    ? { standard, organisation: told.planned.organisation.name }
    : { standard }
}
