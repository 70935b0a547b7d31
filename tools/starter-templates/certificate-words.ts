import type { BothLanguages } from '../../src/domain/messages/text.ts'
import type { DocumentLanguage } from '../../src/domain/document/kinds.ts'

/** The languages a certificate is in: one of them, or both on the same page. */
export type CertificateLanguages = {
  readonly zh: boolean
  readonly en: boolean
  readonly isBoth: boolean
  /** The one that comes first, and alone where there is room for one. */
  readonly first: 'zh' | 'en'
}

/** The languages of a certificate that is asked for in one of these. */
export function languagesOf(language: DocumentLanguage): CertificateLanguages {
  const zh = language !== 'en'
  const en = language !== 'zh'
  return { zh, en, isBoth: zh && en, first: zh ? 'zh' : 'en' }
}

/** Words in the languages of a certificate, on one line. */
export function lineOf({ zh, en }: CertificateLanguages, word: BothLanguages): string {
  return [zh ? word.zh : undefined, en ? word.en : undefined].filter(Boolean).join('  ')
}

/** The fixed words of a certificate. */
export const WORDS = {
  title: { zh: '服务认证证书', en: 'SERVICE CERTIFICATION' },
  titleEn: 'CERTIFICATE OF SERVICE CERTIFICATION',
  number: { zh: '证书编号', en: 'Certificate No.' },
  certify: { zh: '兹证明', en: 'This is to certify that' },
  meets: {
    zh: '的下列服务经评价，符合标准要求，达到',
    en: 'provides the service below, which has been assessed and found to meet the standard at the level of',
  },
  address: { zh: '地址', en: 'Address' },
  credit: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  scope: { zh: '认证范围', en: 'Scope of service' },
  sites: { zh: '场所', en: 'Sites' },
  annex: { zh: '附件', en: 'Annex' },
  scopeListed: { zh: '见附件', en: 'See the annex' },
  siteListed: { zh: '共 {{siteCount}} 个场所，见附件', en: '{{siteCount}} sites, see the annex' },
  standard: { zh: '认证依据', en: 'Standard' },
  score: { zh: '评价得分', en: 'Points' },
  first: { zh: '初次颁证', en: 'First issued' },
  issued: { zh: '颁证日期', en: 'Issued' },
  until: { zh: '有效期至', en: 'Valid until' },
  surveillance: { zh: '下次监督截止', en: 'Next surveillance by' },
  signed: { zh: '签发人', en: 'Signed by' },
  seal: { zh: '（认证机构盖章）', en: '(seal of the certification body)' },
  scan: { zh: '扫码查询证书状态', en: 'Scan to check the status' },
  approval: { zh: '机构批准号', en: 'Approval No.' },
  validity: {
    zh: '在有效期内，本证书须经监督合格方保持有效。',
    en: 'Within its term this certificate stays valid only with successful surveillance.',
  },
  rules: { zh: '规则修订号', en: 'rules revision' },
} as const
