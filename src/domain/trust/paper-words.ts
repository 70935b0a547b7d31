import type { Catalogue } from '../messages/catalogue.ts'
import type { CertificateStatus } from './status-list.ts'
import type { UncomparedForm } from './paper-form.ts'
import { statusWords } from './status-words.ts'

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
  | { readonly verdict: 'not-compared'; readonly form: UncomparedForm }

/** A verdict in words: what it is, why, and whether the paper may be relied on today. */
export type PaperWords = {
  readonly isGood: boolean
  /** Of three, as for certificates: it may be relied on, it may not, nothing is known. */
  readonly sign: '✓' | '✕' | '?'
  readonly title: string
  readonly why: string
}

/** Says what a paper is; a genuine paper is never said to be so without its status now. */
export function paperWords(found: CheckedPaper, catalogue: Catalogue): PaperWords {
  if (found.verdict === 'unknown')
    return {
      isGood: false,
      sign: '✕',
      title: catalogue.say('paper-unknown'),
      why: catalogue.say('paper-unknown-why'),
    }
  if (found.verdict === 'not-compared')
    return {
      isGood: false,
      sign: '?',
      title: catalogue.say(`paper-not-compared--${found.form}`),
      why: catalogue.say('paper-not-compared-why'),
    }
  if (found.verdict === 'altered')
    return {
      isGood: false,
      sign: '✕',
      title: catalogue.say('paper-altered'),
      why: catalogue.say(
        found.strange.length === 0 ? 'paper-altered-why' : 'paper-altered-why--strange',
      ),
    }
  const { status, isSpecimen } = found.certificate
  const isGood = status === 'active' && !isSpecimen
  return {
    isGood,
    sign: isGood ? '✓' : '✕',
    title: isSpecimen
      ? catalogue.say('paper-genuine--specimen')
      : status === 'active'
        ? catalogue.say('paper-genuine')
        : catalogue.say('paper-genuine--status', { status: statusWords(status, catalogue) }),
    why: catalogue.say('paper-genuine-why'),
  }
}
