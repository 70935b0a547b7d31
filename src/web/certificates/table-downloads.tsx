import { useState } from 'react'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

const FORMS = ['xlsx', 'csv'] as const

type Form = (typeof FORMS)[number]

/** All certificates as a table, for an accreditation body. */
export function TableDownloads() {
  const words = useWords()
  const service = useService()
  const [busy, setBusy] = useState<Form>()
  const [cause, setCause] = useState<unknown>()

  async function download(form: Form): Promise<void> {
    if (busy !== undefined) return
    setBusy(form)
    setCause(undefined)
    try {
      const { data } = await service('getCertificateTable', { query: { form } })
      saveFile(data, `${words.say('desk-zip-name')}.${form}`, MEDIA_TYPES[form])
    } catch (refused) {
      setCause(refused)
    }
    setBusy(undefined)
  }
  return (
    <div className="downloads">
      <p className="buttons" role="group" aria-label={words.say('desk-export')}>
        <span className="sub">{words.say('desk-export')}</span>
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            className="button small"
            aria-busy={busy === form || undefined}
            onClick={() => void download(form)}
          >
            {words.say(`desk-export-${form}`)}
          </button>
        ))}
        {busy === undefined ? null : (
          <span className="sub" role="status">
            <Elapsed />
          </span>
        )}
      </p>
      <Refused cause={cause} />
    </div>
  )
}
