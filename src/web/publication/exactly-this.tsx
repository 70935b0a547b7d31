import { useState } from 'react'
import type { MessageKey } from '../../domain/messages/keys.ts'
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

/** What can be had of a draft on paper: what its button says, and who makes it. */
const PAPERS = {
  annex: {
    title: 'publication-annex',
    make: (service, asked) => service('getAnnexOnRecord', asked),
  },
  'standard-text': {
    title: 'publication-standard-text',
    make: (service, asked) => service('getStandardTextOnRecord', asked),
  },
  'assessment-sheet': {
    title: 'publication-assessment-sheet',
    make: (service, asked) => service('getAssessmentSheetOnRecord', asked),
  },
  'drafting-note': {
    title: 'publication-drafting-note',
    make: (service, asked) => service('getDraftingNote', asked),
  },
  comparison: {
    title: 'publication-comparison-paper',
    make: (service, asked) => service('compareRevisionOnRecord', asked),
  },
} as const satisfies {
  readonly [paper: string]: {
    readonly title: MessageKey
    readonly make: (service: Service, asked: Asked) => Promise<{ readonly data: unknown }>
  }
}
type Paper = keyof typeof PAPERS
type Service = ReturnType<typeof useService>
type Asked = {
  readonly path: { readonly id: string }
  readonly query: { readonly language: 'zh' | 'en' }
  readonly accept: typeof MEDIA_TYPES.docx
}

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
    try {
      const { data } = await PAPERS[paper].make(service, {
        path: { id },
        query: { language: textLanguage(words.language) },
        accept: MEDIA_TYPES.docx,
      })
      // Asked for as a Word file, each answers with bytes.
      const bytes = data as unknown as Uint8Array
      saveFile(bytes, `${standard}-${edition}-${revision}-${paper}.docx`, MEDIA_TYPES.docx)
    } catch (refused) {
      setCause(refused)
    }
    setBusy(undefined)
  }
  const offered = (Object.keys(PAPERS) as Paper[]).filter(
    (paper) => paper !== 'comparison' || hasComparison,
  )
  return (
    <div>
      <p className="buttons" role="group" aria-label={words.say('publication-papers')}>
        {offered.map((paper) => (
          <button
            key={paper}
            type="button"
            className="button"
            aria-busy={busy === paper || undefined}
            onClick={() => void download(paper)}
          >
            {words.say(PAPERS[paper].title)}
          </button>
        ))}
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
