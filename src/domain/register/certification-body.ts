import { DOCUMENT_LANGUAGES, languagesOf } from '../document/kinds.ts'
import { fault, pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { TEXT_LANGUAGES, wording } from '../messages/text.ts'
import { isTimeZone } from './calendar.ts'
import { patternFault } from './certificate-number.ts'
import { blankFault } from './lifecycle.ts'
import {
  integer,
  list,
  map,
  object,
  oneOf,
  optional,
  ref,
  string,
  type Of,
} from '../schema/schema.ts'

/** No clock is further from UTC, in minutes. */
const MOST_OFFSET = 14 * 60

/** Who issues certificates, and by what rules of its own; the numbers follow {@link patternFault}. */
export const certificationBody = object({
  name: ref('names', 'Its name, as certificates show it.'),
  address: optional(ref('names', 'Its address.')),
  approvalNo: optional(
    string({ description: 'Number of its approval.', minLength: 1, maxLength: 100 }),
  ),
  signatory: ref('names', 'Who signs certificates.'),
  decisionMaker: ref('names', 'Who is said to have decided, such as a committee.'),
  numbers: string({
    description:
      'How certificates are numbered: letters, digits, points, hyphens and underscores with {year}, {yy}, {standard} and one {serial:N}, a running number of at least N digits.',
    pattern: '\\{serial:[0-9]{1,2}\\}',
    maxLength: 100,
    examples: ['TS-{year}-{serial:5}'],
  }),
  validityMonths: integer({
    description: 'How long a certificate holds.',
    minimum: 1,
    maximum: 120,
  }),
  surveillanceMonths: integer({
    description: 'How far surveillances are apart.',
    minimum: 1,
    maximum: 60,
  }),
  renewal: optional(
    object(
      {
        termFrom: optional(
          oneOf(
            ['issue', 'old-end'],
            'What the new term counts from: the day of issue, or the day after the old end, where that is no further away than one surveillance from the next. A renewal after the old end always counts from it. `issue` unless said.',
          ),
        ),
        graceMonths: optional(
          integer({
            description:
              'How long after its end a certificate may still be renewed. Six unless said (ISO/IEC 17021-1, 9.6.3.2.5), or as much as is less than the term; 0 for not at all.',
            minimum: 0,
            maximum: 24,
          }),
        ),
      },
      { description: 'How terms of renewals count.' },
    ),
  ),
  grantDays: optional(
    integer({
      description:
        'How long a decision may be used to issue, and a proposed change of a certificate be confirmed, in days. 90 unless said.',
      minimum: 1,
      maximum: 730,
    }),
  ),
  surveillanceScope: optional(
    object(
      {
        clauses: optional(
          map(
            list(ref('id'), { minItems: 1, uniqueItems: true }),
            'Ids of the clauses that are looked at, by the id of the standard.',
          ),
        ),
        share: optional(
          integer({
            description:
              'Of any other standard, how many percent of its clauses are looked at in each turn; each goes on in the standard where the one before ended. All, where it is left out.',
            minimum: 1,
            maximum: 100,
          }),
        ),
      },
      {
        description:
          'What the assessment of a surveillance looks at again; the answers of the last one stand for the rest. With it, no surveillance passes without an assessment of its own.',
      },
    ),
  ),
  surveillanceEarlyDays: optional(
    integer({
      description:
        'How many days before its day a surveillance may pass without a reason; half of surveillanceMonths unless said.',
      minimum: 0,
      maximum: 1830,
    }),
  ),
  reopeningDays: optional(
    integer({
      description:
        'How many days there are to take a way back: for the one act that an appeal which was upheld opens, and to put a slip on record. 60 unless said.',
      minimum: 1,
      maximum: 3660,
    }),
  ),
  language: oneOf(
    DOCUMENT_LANGUAGES,
    'Of the paper. Each language it is in needs the name of the body and of who signs.',
  ),
  lookUp: optional(
    string({
      description:
        'Address that the QR code leads to; the number is put at its end, so it ends in / or =. It is the address by which the public reaches /c/ of this service. Without one the QR code holds the signed claim alone.',
      pattern: '^https://[^\\s#]+[/=]$',
      maxLength: 200,
      examples: ['https://register.example.org/c/'],
    }),
  ),
  timeZone: optional(
    string({
      description:
        'Where its clocks are, by the name of the zone in the IANA time zone database; which day it is depends on it.',
      minLength: 1,
      maxLength: 64,
      examples: ['Asia/Shanghai'],
    }),
  ),
  utcOffsetMinutes: optional(
    integer({
      description:
        'In place of a zone by name, how far its clocks are ahead of UTC all year round, in minutes.',
      minimum: -MOST_OFFSET,
      maximum: MOST_OFFSET,
    }),
  ),
})
export type CertificationBody = Of<typeof certificationBody>

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
  renewal: { termFrom: 'old-end', graceMonths: 6 },
  language: 'both',
  lookUp: 'https://register.example.org/c/',
  timeZone: 'Asia/Shanghai',
}

/** For how many months after its end a certificate may be renewed. */
export function graceMonthsOf({
  validityMonths,
  renewal,
}: Pick<CertificationBody, 'validityMonths' | 'renewal'>): number {
  return renewal?.graceMonths ?? Math.min(6, validityMonths - 1)
}

/** For how many days a decision may be used, and a proposed change be confirmed. */
export function grantDaysOf({ grantDays }: Pick<CertificationBody, 'grantDays'>): number {
  return grantDays ?? 90
}

/** Everything that keeps a body's settings from being used. */
export function bodyFaults(body: CertificationBody): Fault[] {
  const pattern = patternFault(body.numbers)
  const between = (member: 'validityMonths' | 'surveillanceMonths', most: number): Fault[] => {
    const months = body[member]
    if (Number.isInteger(months) && months >= 1 && months <= most) return []
    return [fault(message('fault-months-faulty', { member, months, most }), pointer(member))]
  }
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
    ...(graceMonthsOf(body) < body.validityMonths
      ? []
      : [
          fault(
            message('fault-grace-faulty', {
              months: graceMonthsOf(body),
              term: body.validityMonths,
            }),
            '/renewal/graceMonths',
          ),
        ]),
    ...clockFaults(body),
  ]
}

function clockFaults({ timeZone, utcOffsetMinutes: minutes }: CertificationBody): Fault[] {
  if (timeZone !== undefined && minutes !== undefined)
    return [fault(message('fault-clocks-faulty--both'), '/utcOffsetMinutes')]
  if (timeZone !== undefined)
    return isTimeZone(timeZone)
      ? []
      : [fault(message('fault-clocks-faulty--zone', { zone: { value: timeZone } }), '/timeZone')]
  if (minutes === undefined) return [fault(message('fault-clocks-faulty--none'), '/timeZone')]
  return Math.abs(minutes) <= MOST_OFFSET
    ? []
    : [fault(message('fault-offset-faulty', { minutes }), '/utcOffsetMinutes')]
}
