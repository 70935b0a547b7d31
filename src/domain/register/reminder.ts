import type { Certificate } from './certificate-record.ts'
import type { Names } from '../language/plain-values.ts'
import type { Surveillance } from './surveillance.ts'

/** Something that comes to its day: a certificate ends, or a surveillance is due. */
export type Reminder = {
  readonly kind: 'certificate-ends' | 'surveillance-due'
  /** Id of the certificate that ends, or of the surveillance that is due. */
  readonly id: string
  /** YYYY-MM-DD. */
  readonly on: string
  /** Whether the day is past. */
  readonly isOverdue: boolean
  readonly organisation: string
  readonly certificate: string
  readonly number: string
  readonly holder: Names
}

/** That a certificate ends. */
export function endOf(id: string, certificate: Certificate, day: string): Reminder {
  const { organisation, number, holder, validUntil: on } = certificate
  const of = { organisation, certificate: id, number, holder }
  return { kind: 'certificate-ends', id, on, isOverdue: on < day, ...of }
}

/** That a surveillance of a certificate is due. */
export function dueOf(
  id: string,
  { organisation, certificate, dueOn: on }: Surveillance,
  { number, holder }: Certificate,
  day: string,
): Reminder {
  const of = { organisation, certificate, number, holder }
  return { kind: 'surveillance-due', id, on, isOverdue: on < day, ...of }
}
