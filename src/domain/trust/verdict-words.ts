import type { BothLanguages, Language } from '../pack/text.ts'
import type { Outcome, Verdict, VerdictReason } from './verdict.ts'

/** The verdict in a word or two. */
export const OUTCOME_WORDS: { readonly [O in Outcome]: BothLanguages } = {
  valid: { zh: '有效', en: 'Valid' },
  dated: { zh: '签名属实，现状未知', en: 'Genuine, status unknown' },
  invalid: { zh: '无效', en: 'Not valid' },
  specimen: { zh: '样张，不具效力', en: 'Specimen: certifies nothing' },
  refused: { zh: '不能认定为真', en: 'Not shown to be genuine' },
}

const REASON_WORDS: { readonly [R in VerdictReason]: BothLanguages } = {
  'listed-active': {
    zh: '机构签发的状态清单载明该证书有效。',
    en: 'The status list signed by the body says that the certificate is valid.',
  },
  'listed-suspended': {
    zh: '该证书已被暂停，恢复之前不得使用。',
    en: 'The certificate is suspended and must not be used until it is restored.',
  },
  'listed-withdrawn': { zh: '该证书已被撤销。', en: 'The certificate has been withdrawn.' },
  'listed-expired': { zh: '该证书已到期。', en: 'The certificate has expired.' },
  'listed-superseded': {
    zh: '该证书已被新证书取代。',
    en: 'Another certificate has taken the place of this one.',
  },
  'list-missing': {
    zh: '没有状态清单，无法得知此后是否被暂停或撤销。请向机构索取最新的状态清单。',
    en: 'There is no status list, so whether it was suspended or withdrawn since is not known. Get the latest list from the body.',
  },
  'list-stale': {
    zh: '状态清单已过期，不予采用。请取最新的清单。',
    en: 'The status list is out of date and was not used. Get the latest one.',
  },
  'list-early': {
    zh: '状态清单的日期晚于查询的时间，不予采用。请核对本机日期。',
    en: 'The status list is dated later than the moment asked about and was not used. Check the date of this computer.',
  },
  'list-false': {
    zh: '状态清单的签名不属于所信任的密钥，不予采用。',
    en: 'The status list is not signed by a trusted key and was not used.',
  },
  'list-silent': {
    zh: '签名属实，但状态清单中没有这张证书；清单可能早于证书。',
    en: 'The status list does not name this certificate; the list may be older than the certificate.',
  },
  'days-future': {
    zh: '证书的有效期尚未开始。',
    en: 'Its first day of validity is still to come.',
  },
  'days-past': { zh: '证书的有效期已过。', en: 'Its last day of validity is past.' },
  specimen: {
    zh: '这是样张：所依据的规则没有正式发布，或者仅作演示。',
    en: 'This is a specimen: its rules are not published, or it only shows what a certificate looks like.',
  },
  'signature-false': {
    zh: '签名与内容不符：内容被改动过，或者不是这家机构签发的。',
    en: 'The signature does not fit: something was changed, or this body never signed it.',
  },
  'key-unknown': {
    zh: '签名所用的密钥不在所信任的密钥之中。',
    en: 'It is signed by a key that is not among the trusted ones.',
  },
  'key-revoked': {
    zh: '签名所用的密钥已被机构吊销。',
    en: 'It is signed by a key that the body has revoked.',
  },
  'key-untimely': {
    zh: '签发日期不在该密钥的使用期内。',
    en: 'It is dated outside the time in which that key was in use.',
  },
  'document-unknown': {
    zh: '状态清单中没有与此文件逐字节相同的证书：文件被改动过，或者不是这家机构签发的。',
    en: 'No certificate in the status list is byte for byte this file: it was changed, or this body never issued it.',
  },
}

/** The reason of a verdict in a sentence, and, where a list was used, as of when. */
export function verdictSentence({ reason, knownOn }: Verdict, language: Language): string {
  const sentence = REASON_WORDS[reason][language]
  if (knownOn === undefined) return sentence
  const moment = `${knownOn.slice(0, 16).replace('T', ' ')} UTC`
  return language === 'zh'
    ? `${sentence}（截至 ${moment} 所知）`
    : `${sentence} (As known on ${moment}.)`
}

/** What a claim says, row by row. */
export function claimRows(
  { claim, status }: Verdict,
  language: Language,
): readonly (readonly [name: string, value: string])[] {
  const zh = language === 'zh'
  if (claim === undefined)
    return status === undefined
      ? []
      : [
          [zh ? '证书编号' : 'Number', status.number],
          [zh ? '有效期至' : 'Valid until', status.validUntil],
        ]
  return [
    [zh ? '证书编号' : 'Number', claim.number],
    [zh ? '持证组织' : 'Holder', claim.holder],
    [zh ? '标准' : 'Standard', `${claim.standard} ${claim.edition}`],
    [zh ? '等级' : 'Level', claim.level],
    [
      zh ? '有效期' : 'Validity',
      zh
        ? `${claim.validFrom} 至 ${claim.validUntil}`
        : `${claim.validFrom} to ${claim.validUntil}`,
    ],
  ]
}
