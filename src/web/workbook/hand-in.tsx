import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import type { Operations } from '../../../client/api.ts'
import { draftKey, type DraftRecord } from '../drafts/draft-record.ts'
import { FileDrop } from '../parts/file-drop.tsx'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useAct } from '../parts/use-act.ts'
import { draftAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ReadBack } from './read-back.tsx'

/** What the service read from a workbook. */
export type WorkbookReading = Operations['readWorkbook']['answer']
/** Whose value stays where draft and workbook both changed a place. */
export type Both = NonNullable<NonNullable<Operations['readWorkbook']['query']>['both']>

type Looked = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
  readonly reading: WorkbookReading
}

/** Takes a workbook: what it changes is shown first, and is written when somebody says so. */
export function HandIn({ draft }: { readonly draft: DraftRecord }) {
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const [looked, setLooked] = useState<Looked>()
  const [strange, setStrange] = useState<string>()
  const [both, setBoth] = useState<Both>()
  const [taken, setTaken] = useState<number>()
  const path = { id: draft.id }
  const contentType = MEDIA_TYPES.xlsx

  const look = async (name: string, bytes: Uint8Array<ArrayBuffer>, stays: Both | undefined) => {
    const query = stays === undefined ? {} : { both: stays }
    const { data } = await service('readWorkbook', { path, query, body: bytes, contentType })
    setLooked({ name, bytes, etag: `"${data.version}"`, reading: data })
  }
  // Somebody changed the draft while this one looked: what it comes to now is shown before anything else.
  const { isBusy, cause, run } = useAct(async (refused) => {
    if (refused instanceof ApiProblem && refused.problem.status === 412 && looked !== undefined)
      await look(looked.name, looked.bytes, both)
  })

  const choose = (file: File) => {
    const isWorkbook = file.name.toLowerCase().endsWith('.xlsx')
    setStrange(isWorkbook ? undefined : file.name)
    if (!isWorkbook) return
    setTaken(undefined)
    setLooked(undefined)
    setBoth(undefined)
    void run(async () => look(file.name, new Uint8Array(await file.arrayBuffer()), undefined))
  }
  const take = ({ bytes, etag, reading }: Looked) =>
    run(async () => {
      const { data } = await service('takeWorkbook', {
        path,
        query: both === undefined ? {} : { both },
        body: bytes,
        contentType,
        ifMatch: etag,
      })
      queries.setQueryData(draftKey(draft.id), data)
      const written = reading.changes.filter(
        ({ fate }) => fate === 'changes' || (fate === 'clash' && both === 'workbook'),
      )
      setTaken(written.length)
      setLooked(undefined)
    })
  return (
    <>
      <p className="sub">{words.say('workbook-in-what')}</p>
      <FileDrop
        label={words.say('workbook-choose')}
        hint={looked?.name ?? words.say('workbook-drop')}
        accept=".xlsx"
        onFile={choose}
      >
        {strange === undefined ? null : (
          <span className="fault" role="alert">
            {words.say('workbook-kind', { file: strange })}
          </span>
        )}
      </FileDrop>
      <span className="sub" role="status">
        {isBusy ? (
          <>
            {words.say('studio-waiting')} <Elapsed />
          </>
        ) : null}
      </span>
      <Refused cause={cause} />
      {looked === undefined ? null : (
        <ReadBack
          name={looked.name}
          reading={looked.reading}
          both={both}
          isBusy={isBusy}
          onBoth={(next) => {
            setBoth(next)
            void run(() => look(looked.name, looked.bytes, next))
          }}
          onTake={() => void take(looked)}
        />
      )}
      {taken === undefined ? null : (
        <div className="note good" role="status">
          <p>{words.say('workbook-taken', { count: taken })}</p>
          <a className="button small" href={inLanguage(draftAddress(draft.id), words.language)}>
            {words.say('workbook-to-draft')}
          </a>
        </div>
      )}
    </>
  )
}
