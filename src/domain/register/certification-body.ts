import { languagesOf, type DocumentLanguage } from '../document/kinds.ts'
import { fault, pointer, type Fault } from '../fault.ts'
import { message } from '../messages/message.ts'
import { TEXT_LANGUAGES, wording } from '../pack/text.ts'
import { patternFault } from './certificate-number.ts'
import { blankFault } from './lifecycle.ts'
import type { Names } from './organisation.ts'

/** Who issues certificates, and by what rules of its own. */
export type CertificationBody = {
  readonly name: Names
  readonly address?: Names
  readonly approvalNo?: string
  /** Who signs, and who is said to have decided. */
  readonly signatory: Names
  readonly decisionMaker: Names
  /** See {@link patternFault}. */
  readonly numbers: string
  readonly validityMonths: number
  /** Months between surveillances. */
  readonly surveillanceMonths: number
  readonly language: DocumentLanguage
  /**
   * Address under which a certificate is looked up; the number is put at its end. Nothing here knows
   * by which address the public reaches the service, so the body has to say it.
   */
  readonly lookUp?: string
  /** How far the clocks of the body are ahead of UTC: which day it is depends on it. */
  readonly utcOffsetMinutes: number
}

/** A body that is plainly made up, for demonstrations and tests. */
export const EXAMPLE_BODY: CertificationBody = {
  name: { zh: '示例认证中心有限公司（虚构）', en: 'Example Certification Centre Ltd (fictitious)' },
  address: { zh: '示例市示例大街 8 号', en: '8 Example Avenue, Example City' },
  approvalNo: 'CNCA-R-0000-000',
  signatory: { zh: '示例签发人', en: 'Example Signatory' },
  decisionMaker: { zh: '认证决定委员会', en: 'Certification decision committee' },
  numbers: 'TS-{year}-{serial:5}',
  validityMonths: 36,
  surveillanceMonths: 12,
  language: 'both',
  lookUp: 'https://register.example.org/c/',
  utcOffsetMinutes: 480,
}

/** No clock is further from UTC, in minutes. */
const MOST_OFFSET = 14 * 60

/** Everything that keeps a body's settings from being used. */
export function bodyFaults(body: CertificationBody): Fault[] {
  const pattern = patternFault(body.numbers)
  const between = (member: 'validityMonths' | 'surveillanceMonths', most: number): Fault[] => {
    const months = body[member]
    if (Number.isInteger(months) && months >= 1 && months <= most) return []
    return [fault(message('fault-months-faulty', { member, months, most }), pointer(member))]
  }
  const { utcOffsetMinutes: minutes } = body
  return [
    ...languagesOf(body.language).flatMap((language) => [
      ...blankFault(
        pointer('name', language),
        body.name[language],
        message('words-body-name', { language }),
      ),
      ...blankFault(
        pointer('signatory', language),
        body.signatory[language],
        message('words-body-signatory', { language }),
      ),
    ]),
    ...blankFault(
      '/decisionMaker',
      wording(body.decisionMaker, TEXT_LANGUAGES[0]),
      message('words-body-decision-maker'),
    ),
    ...(pattern === undefined ? [] : [fault(pattern, '/numbers')]),
    ...between('validityMonths', 120),
    ...between('surveillanceMonths', 60),
    ...(Math.abs(minutes) <= MOST_OFFSET
      ? []
      : [fault(message('fault-offset-faulty', { minutes }), '/utcOffsetMinutes')]),
  ]
}
