import type { Catalogue } from '../messages/catalogue.ts'
import type { CertificateStatus } from './status-list.ts'

/** What a status is called. */
export function statusWords(status: CertificateStatus, catalogue: Catalogue): string {
  return catalogue.say(`certificate-status-${status}`)
}
