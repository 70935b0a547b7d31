import type { Language } from '../pack/text.ts'
import type { CertificateStatus } from './status-list.ts'
import { STATUS_WORDS } from './status-words.ts'

/** As much of a certificate as a paper's verdict is told by. */
type Named = {
  readonly number: string
  readonly status: CertificateStatus
  readonly isSpecimen: boolean
}

/** What was found of a paper. */
export type CheckedPaper =
  | { readonly verdict: 'genuine'; readonly certificate: Named }
  | {
      readonly verdict: 'altered'
      readonly certificate: Named
      /** Words that do not stand in the paper that was issued. */
      readonly strange: readonly string[]
    }
  | { readonly verdict: 'unknown' }

/** A verdict in words: what it is, why, and whether the paper may be relied on today. */
export type PaperWords = { readonly isGood: boolean; readonly title: string; readonly why: string }

/** Says in one language what a paper is; a genuine paper is never said to be so without its status now. */
export function paperWords(found: CheckedPaper, language: Language): PaperWords {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  if (found.verdict === 'unknown')
    return {
      isGood: false,
      title: say('不是本机构签发的文件', 'Unknown: not a paper that this body issued'),
      why: say(
        '它不是签发过的文件，文中也没有本机构签发过的证书编号。',
        'It is none of the papers that were issued, and names no certificate of this body.',
      ),
    }
  if (found.verdict === 'altered')
    return {
      isGood: false,
      title: say('被改动过，不是签发的那一份', 'Altered: not the paper that was issued'),
      why:
        found.strange.length === 0
          ? say(
              '文字与原件相同，文件本身不同，例如重新保存过。',
              'Its words are those of the original; the file is another, as after saving it again.',
            )
          : say('原件中没有这些文字：', 'These words do not stand in the paper that was issued:'),
    }
  const { status, isSpecimen } = found.certificate
  const now = STATUS_WORDS[status][language]
  return {
    isGood: status === 'active' && !isSpecimen,
    title: isSpecimen
      ? say('文件属实，但只是样张，不证明任何事项', 'Genuine, but a specimen: it certifies nothing')
      : status === 'active'
        ? say('文件属实，证书有效', 'Genuine, and the certificate is valid')
        : say(
            `文件属实，但证书现状为：${now}`,
            `Genuine, but the certificate is ${now.toLowerCase()} now`,
          ),
    why: say('与签发时逐字节相同。', 'It is byte for byte what was issued.'),
  }
}
