import { textLanguage } from '../../domain/messages/text.ts'
import { PaperButton } from '../parts/paper-button.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'

/** Acts that a holder is written about, and what the letter is called. */
const LETTERS = {
  'suspend-certificate': 'desk-letter-suspension',
  'restore-certificate': 'desk-letter-restoration',
  'reinstate-certificate': 'desk-letter-restoration',
  'withdraw-certificate': 'desk-letter-withdrawal',
} as const

/** A letter to the holder: about which act, and which of the notices of the certificate that is. */
export type Letter = { readonly act: keyof typeof LETTERS; readonly place: number }

export function isLetterAct(act: string): act is Letter['act'] {
  return Object.hasOwn(LETTERS, act)
}

/** The letter to the holder about one act, as a Word paper. */
export function LetterPaper(props: {
  readonly certificate: ShownCertificate
  readonly letter: Letter
}) {
  const { certificate, letter } = props
  const words = useWords()
  const service = useService()
  const title = words.say(LETTERS[letter.act])
  return (
    <PaperButton
      title={title}
      name={`${title} ${certificate.number}`}
      look="link"
      make={() =>
        service('getCertificateNotice', {
          path: { id: certificate.id, place: String(letter.place) },
          query: { language: textLanguage(words.language) },
        })
      }
    />
  )
}

/** The label for the window of the holder, as a Word paper. */
export function LabelPaper({ certificate }: { readonly certificate: ShownCertificate }) {
  const words = useWords()
  const service = useService()
  const title = words.say('desk-label')
  return (
    <PaperButton
      title={title}
      name={`${title} ${certificate.number}`}
      make={() =>
        service('getCertificateLabel', {
          path: { id: certificate.id },
          query: { language: textLanguage(words.language) },
        })
      }
    />
  )
}
