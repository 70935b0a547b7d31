import { useState } from 'react'
import { textLanguage } from '../../domain/messages/text.ts'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** The record of a decision as a Word paper. */
export function DecisionPaper({ decision }: { readonly decision: string }) {
  const words = useWords()
  const service = useService()
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()

  async function download(): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    setCause(undefined)
    try {
      const { data } = await service('getDecisionRecord', {
        path: { id: decision },
        query: { language: textLanguage(words.language) },
      })
      saveFile(data, `decision-record-${decision}.docx`, MEDIA_TYPES.docx)
    } catch (refused) {
      setCause(refused)
    }
    setIsBusy(false)
  }
  return (
    <>
      <p className="buttons">
        <button
          type="button"
          className="button"
          aria-busy={isBusy || undefined}
          onClick={() => void download()}
        >
          {words.say('decisions-record-paper')}
        </button>
        {isBusy ? (
          <span className="sub" role="status">
            {words.say('studio-waiting')} <Elapsed />
          </span>
        ) : null}
      </p>
      <Refused cause={cause} />
    </>
  )
}
