import type { Catalogue } from '../messages/catalogue.ts'
import type { Parameter } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import type { Receipt } from '../receipt/receipt.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import type { TagData } from './example-data.ts'
import {
  levelTitle,
  listed,
  type Made,
  NOTHING_SHOWN,
  orNothing,
  specimenOf,
  standardOf,
  traceOf,
} from './shared-model.ts'

/** What is on record of one act upon a certificate, for the letter to its holder (ISO/IEC 17065, 7.11). */
export type NoticeTold = {
  readonly receipt: Receipt
  readonly owner: Text
  /** Whether the register holds made-up work. */
  readonly isDemonstration: boolean
  readonly body: { readonly name: Text; readonly address?: Text }
  /** Whom it is to: the holder on the day of the act. */
  readonly holder: { readonly name: Text; readonly address?: Text; readonly creditCode?: string }
  readonly certificate: {
    readonly number: string
    readonly scope: Text
    readonly sites: readonly { readonly name: Text; readonly address?: Text }[]
    /** Id of the level. */
    readonly level: string
    readonly issuedOn: string
    readonly validUntil: string
    /** Where anybody can look it up. */
    readonly verifyUrl?: string
    /** What it is on the day of the paper. */
    readonly state: Parameter
  }
  readonly act: {
    readonly what: NoticeAct
    readonly on: string
    /** Name of whoever decided, and their role. */
    readonly by: string
    readonly role: Parameter
    readonly reason: string
  }
  /** The first day of the suspension, or the day of the withdrawal, that a restoration ends. */
  readonly since?: string
  /** Where a withdrawal is taken back and the suspension before it goes on: its first day. */
  readonly suspendedSince?: string
  /** Those that are not closed while a suspension lasts. */
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

/** What a letter tells: a withdrawal that is taken back is a reinstatement. */
export type NoticeAct = 'suspension' | 'restoration' | 'reinstatement' | 'withdrawal'

/** What the letter about an act is called. */
export function noticeTitle(act: NoticeAct, catalogue: Catalogue): string {
  return catalogue.say(`notice-title-${act === 'reinstatement' ? 'restoration' : act}`)
}

/** The data of a letter about a certificate in one language. */
export function certificateNoticeModel(
  told: NoticeTold,
  catalogue: Catalogue,
  made: Made,
): TagData {
  const { receipt, certificate, act, body, holder, since, suspendedSince } = told
  const day = (date: string): string => catalogue.show({ date })
  const words = (text: Text | undefined): string | undefined => orNothing(catalogue.text(text))
  return {
    ...standardOf(receipt, told.owner, catalogue),
    title: noticeTitle(act.what, catalogue),
    isSuspension: act.what === 'suspension',
    isRestoration: act.what === 'restoration',
    isReinstatement: act.what === 'reinstatement',
    isWithdrawal: act.what === 'withdrawal',
    body: catalogue.text(body.name),
    bodyAddress: words(body.address),
    holder: catalogue.text(holder.name),
    address: words(holder.address),
    creditCode: holder.creditCode,
    number: certificate.number,
    level: levelTitle(receipt, certificate.level, catalogue),
    scope: words(certificate.scope),
    sites: listed(
      certificate.sites.map(({ name }) => ({ text: name })),
      'semicolon',
      catalogue,
    ),
    issuedOn: day(certificate.issuedOn),
    validUntil: day(certificate.validUntil),
    verifyUrl: certificate.verifyUrl,
    outcome: catalogue.say(`notice-act-${act.what}`),
    on: day(act.on),
    decidedBy: act.by,
    role: catalogue.show(act.role),
    grounds: act.reason,
    since: since === undefined ? undefined : day(since),
    suspendedSince: suspendedSince === undefined ? undefined : day(suspendedSince),
    nonconformities: told.nonconformities.map((one) => ({
      number: one.number,
      words: catalogue.text(one.statement) || NOTHING_SHOWN,
      grade: catalogue.say(`document-grade-${one.grade}`),
      standing: catalogue.show(one.state),
      due: one.due === undefined ? NOTHING_SHOWN : day(one.due),
    })),
    hasNonconformities: told.nonconformities.length > 0,
    standing: catalogue.show(certificate.state),
    asOf: day(told.asOf),
    ...specimenOf(receipt, [catalogue], told.isDemonstration ? ['demonstration'] : []),
    ...traceOf(receipt, made),
  }
}
