import type { Catalogue } from '../messages/catalogue.ts'
import type { CertificateStatus } from './status-list.ts'

/** The sign of each status, for whoever does not see colours. */
export const STATUS_SIGNS: { readonly [S in CertificateStatus]: string } = {
  active: '✓',
  suspended: 'Ⅱ',
  withdrawn: '✕',
  expired: '✕',
  superseded: '✕',
}

/** What a status is called. */
export function statusWords(status: CertificateStatus, catalogue: Catalogue): string {
  return catalogue.say(`certificate-status-${status}`)
}
