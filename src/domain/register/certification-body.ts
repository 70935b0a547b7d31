import type { DocumentLanguage } from '../document/kinds.ts'
import type { Fault } from '../fault.ts'
import { wording } from '../pack/text.ts'
import { patternFault } from './certificate-number.ts'
import { blankFault, recordFault } from './lifecycle.ts'
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

/** Everything that keeps a body's settings from being used. */
export function bodyFaults(body: CertificationBody): Fault[] {
  const pattern = patternFault(body.numbers)
  const languages = body.language === 'both' ? (['zh', 'en'] as const) : [body.language]
  const between = (name: 'validityMonths' | 'surveillanceMonths', most: number): Fault[] =>
    Number.isInteger(body[name]) && body[name] >= 1 && body[name] <= most
      ? []
      : [
          recordFault(
            'months-faulty',
            `/${name}`,
            `${name} is ${body[name]}.`,
            `Write a whole number from 1 to ${most}.`,
          ),
        ]
  return [
    ...languages.flatMap((language) => [
      ...blankFault(`/name/${language}`, body.name[language], `name of the body in ${language}`),
      ...blankFault(
        `/signatory/${language}`,
        body.signatory[language],
        `name of the signatory in ${language}`,
      ),
    ]),
    ...blankFault('/decisionMaker', wording(body.decisionMaker, 'zh'), 'name of who decides'),
    ...(pattern === undefined
      ? []
      : [
          recordFault(
            'number-pattern',
            '/numbers',
            `${JSON.stringify(body.numbers)} cannot be a pattern of numbers. ${pattern}`,
            'Write it like TS-{year}-{serial:5}.',
          ),
        ]),
    ...between('validityMonths', 120),
    ...between('surveillanceMonths', 60),
    ...(Math.abs(body.utcOffsetMinutes) <= 14 * 60
      ? []
      : [
          recordFault(
            'offset-faulty',
            '/utcOffsetMinutes',
            `No place is ${body.utcOffsetMinutes} minutes ahead of UTC.`,
            'Write minutes from -840 to 840; China is at 480.',
          ),
        ]),
  ]
}
