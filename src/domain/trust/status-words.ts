import type { BothLanguages } from '../pack/text.ts'
import type { CertificateStatus } from './status-list.ts'

/** What a status is called. */
export const STATUS_WORDS: {
  readonly [S in CertificateStatus]: BothLanguages
} = {
  active: { zh: '有效', en: 'Valid' },
  suspended: { zh: '暂停', en: 'Suspended' },
  withdrawn: { zh: '撤销', en: 'Withdrawn' },
  expired: { zh: '到期', en: 'Expired' },
  superseded: { zh: '已换发', en: 'Superseded' },
}

/** What stands in place of a status that would be taken for a certificate's. */
export const SPECIMEN_WORDS: BothLanguages = { zh: '样张', en: 'Specimen' }
