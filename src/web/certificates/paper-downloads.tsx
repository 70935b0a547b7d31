import { useState } from 'react'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'

/** The paper as it was issued, in Word, and a copy of it in PDF. */
export function PaperDownloads({ certificate }: { readonly certificate: ShownCertificate }) {
  const words = useWords()
  const service = useService()
  const [busy, setBusy] = useState<'docx' | 'pdf'>()
  const [cause, setCause] = useState<unknown>()
  const { id, number, state } = certificate
  if (state === 'intended') return <p className="sub">{words.say('desk-paper-pending')}</p>

  async function download(form: 'docx' | 'pdf'): Promise<void> {
    if (busy !== undefined) return
    setBusy(form)
    setCause(undefined)
    const path = { id }
    try {
      const { data } =
        form === 'docx'
          ? await service('getCertificateDocument', { path })
          : await service('getCertificateCopy', { path })
      saveFile(data, `${number}.${form}`, MEDIA_TYPES[form])
    } catch (refused) {
      setCause(refused)
    }
    setBusy(undefined)
  }
  return (
    <div className="downloads">
      <p className="buttons" role="group" aria-label={words.say('desk-download')}>
        {(['docx', 'pdf'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className={form === 'docx' ? 'button primary' : 'button'}
            aria-busy={busy === form || undefined}
            onClick={() => void download(form)}
          >
            {words.say(form === 'docx' ? 'desk-download-word' : 'desk-download-pdf')}
          </button>
        ))}
        {busy === undefined ? null : (
          <span className="sub" role="status">
            {words.say('desk-preparing')} <Elapsed />
          </span>
        )}
      </p>
      <Refused cause={cause} />
    </div>
  )
}
