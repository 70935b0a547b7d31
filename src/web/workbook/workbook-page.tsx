import { REVISION } from '../../domain/register/rules-revision.ts'
import { mayDoNow } from '../../domain/register/lifecycle.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { DraftHead } from '../drafts/draft-head.tsx'
import { useDraftRecord, useRevisionName, type DraftRecord } from '../drafts/draft-record.ts'
import { FetchedDraft } from '../drafts/fetched-draft.tsx'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Refused } from '../parts/states.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { HandIn } from './hand-in.tsx'
import { WorkbookWords } from './workbook-words.tsx'

/** Where a draft goes out as an Excel workbook, and a changed one comes back. */
export default function WorkbookPage(props: { readonly who: Who; readonly id: string }) {
  return (
    <WorkbookWords>
      <Workbook {...props} />
    </WorkbookWords>
  )
}

function Workbook({ who, id }: { readonly who: Who; readonly id: string }) {
  const words = useWords()
  return (
    <FetchedDraft fetched={useDraftRecord(id)}>
      {(draft) => (
        <main id="main" tabIndex={-1}>
          <DraftHead draft={draft} view="workbook" />
          <div className="desk clause-table workbook">
            <Download draft={draft} />
            <section aria-labelledby="hand-in">
              <h2 id="hand-in">{words.say('workbook-in')}</h2>
              {mayDoNow(REVISION.acts['edit-revision'], who, draft) ? (
                <HandIn draft={draft} />
              ) : (
                <p className="sub">{words.say('workbook-cannot')}</p>
              )}
            </section>
          </div>
        </main>
      )}
    </FetchedDraft>
  )
}

function Download({ draft }: { readonly draft: DraftRecord }) {
  const words = useWords()
  const service = useService()
  const name = useRevisionName()(draft)
  const { isBusy, cause, run } = useAct()
  return (
    <section aria-labelledby="download">
      <h2 id="download">{words.say('workbook-out')}</h2>
      <p className="sub">{words.say('workbook-out-what')}</p>
      <p>
        <button
          type="button"
          className="button"
          aria-busy={isBusy || undefined}
          onClick={() =>
            void run(async () => {
              const { data } = await service('getWorkbookOnRecord', {
                path: { id: draft.id },
                query: { language: textLanguage(words.language) },
              })
              saveFile(data, `${name.replaceAll(/[\\/:]/g, '-')}.xlsx`, MEDIA_TYPES.xlsx)
            })
          }
        >
          {words.say('workbook-download')}
        </button>
      </p>
      <Refused cause={cause} />
    </section>
  )
}
