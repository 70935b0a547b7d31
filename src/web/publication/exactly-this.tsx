import { useState } from 'react'
import { textLanguage } from '../../domain/messages/text.ts'
import type { DraftRecord } from '../drafts/draft-record.ts'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { Digest } from './digest.tsx'
import type { Readiness } from './readiness.ts'

/** What is published, exactly: the digest of the pack, when it is in force, and the same on paper. */
export function ExactlyThis(props: { readonly draft: DraftRecord; readonly readiness: Readiness }) {
  const { draft, readiness } = props
  const { pack, inForce, replaces } = readiness
  const words = useWords()
  return (
    <section className="card" aria-labelledby="exactly">
      <h2 id="exactly">{words.say('publication-exactly')}</h2>
      {pack === undefined || inForce === undefined ? (
        <p className="sub">{words.say('publication-unsound')}</p>
      ) : (
        <>
          <p className="sub">{words.say('publication-exactly-what')}</p>
          <Digest digest={pack} />
          <dl className="facts-of">
            <dt>{words.say('publication-in-force')}</dt>
            <dd>
              {inForce.to === undefined
                ? words.say('publication-in-force-from', { from: { date: inForce.from } })
                : words.say('publication-in-force-to', {
                    from: { date: inForce.from },
                    to: { date: inForce.to },
                  })}
            </dd>
          </dl>
          <Papers draft={draft} hasComparison={replaces !== undefined} />
        </>
      )}
    </section>
  )
}

type Paper = 'annex' | 'assessment-sheet' | 'comparison'

function Papers(props: { readonly draft: DraftRecord; readonly hasComparison: boolean }) {
  const { draft, hasComparison } = props
  const words = useWords()
  const service = useService()
  const [busy, setBusy] = useState<Paper>()
  const [cause, setCause] = useState<unknown>()
  const { standard, edition, revision, id } = draft

  async function download(paper: Paper): Promise<void> {
    if (busy !== undefined) return
    setBusy(paper)
    setCause(undefined)
    const asked = {
      path: { id },
      query: { language: textLanguage(words.language) },
      accept: MEDIA_TYPES.docx,
    }
    try {
      const { data } = await (paper === 'annex'
        ? service('getAnnexOnRecord', asked)
        : paper === 'assessment-sheet'
          ? service('getAssessmentSheetOnRecord', asked)
          : service('compareRevisionOnRecord', asked))
      // Asked for as a Word file, each answers with bytes.
      const bytes = data as unknown as Uint8Array
      saveFile(bytes, `${standard}-${edition}-${revision}-${paper}.docx`, MEDIA_TYPES.docx)
    } catch (refused) {
      setCause(refused)
    }
    setBusy(undefined)
  }
  return (
    <div>
      <p className="buttons" role="group" aria-label={words.say('publication-papers')}>
        <button
          type="button"
          className="button"
          aria-busy={busy === 'annex' || undefined}
          onClick={() => void download('annex')}
        >
          {words.say('publication-annex')}
        </button>
        <button
          type="button"
          className="button"
          aria-busy={busy === 'assessment-sheet' || undefined}
          onClick={() => void download('assessment-sheet')}
        >
          {words.say('publication-assessment-sheet')}
        </button>
        {hasComparison ? (
          <button
            type="button"
            className="button"
            aria-busy={busy === 'comparison' || undefined}
            onClick={() => void download('comparison')}
          >
            {words.say('publication-comparison-paper')}
          </button>
        ) : null}
      </p>
      <span className="sub" role="status">
        {busy === undefined ? null : (
          <>
            {words.say('studio-waiting')} <Elapsed />
          </>
        )}
      </span>
      <Refused cause={cause} />
    </div>
  )
}
