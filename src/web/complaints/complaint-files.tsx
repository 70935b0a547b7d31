import { useState } from 'react'
import { COMPLAINT } from '../../domain/register/complaint.ts'
import { EVIDENCE_ENDINGS, UNSAID_TYPE } from '../../domain/register/evidence-kind.ts'
import { RefusedHere } from '../decisions/refused-here.tsx'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { FileDrop } from '../parts/file-drop.tsx'
import { KeptFile } from '../parts/kept-file.tsx'
import { Elapsed } from '../parts/states.tsx'
import { useCallKey } from '../parts/use-call-key.ts'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownComplaint } from './complaint-page.tsx'

/** Letters and photographs that came with a complaint, each to be downloaded, and a place for more. */
export function ComplaintFiles(props: {
  readonly who: Who
  readonly complaint: ShownComplaint
  readonly onChanged: () => void
}) {
  const { who, complaint, onChanged } = props
  const words = useWords()
  const service = useService()
  const nameOf = usePersonNames(who)
  const files = complaint.files ?? []
  return (
    <section className="card">
      <h2>{words.say('complaints-files')}</h2>
      {files.length === 0 ? (
        <p className="sub">{words.say('complaints-files-none')}</p>
      ) : (
        <ul className="told on-record">
          {files.map((file) => (
            <li key={file.id}>
              <KeptFile
                name={file.name}
                mediaType={file.mediaType}
                fetchBytes={async () => {
                  const path = { id: complaint.id, file: file.id }
                  return (await service('getComplaintFile', { path })).data
                }}
              />
              <span className="sub">
                {words.say('decisions-evidence-by', {
                  by: nameOf(file.by),
                  on: file.at.slice(0, 10),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayAttach(who, complaint) ? (
        <AttachFile complaint={complaint.id} onChanged={onChanged} />
      ) : null}
    </section>
  )
}

/** Whether somebody may attach a file: until it is answered. */
function mayAttach(who: Who, { state }: ShownComplaint): boolean {
  const { from, roles } = COMPLAINT.acts['attach-complaint-file']
  return (
    (from as readonly string[]).includes(state) && roles.some((role) => who.roles.includes(role))
  )
}

function AttachFile(props: { readonly complaint: string; readonly onChanged: () => void }) {
  const { complaint, onChanged } = props
  const words = useWords()
  const service = useService()
  const keyFor = useCallKey()
  const [attached, setAttached] = useState<string>()
  const act = useRecordAct(onChanged)
  const send = (file: File) =>
    void act.run(async () => {
      setAttached(undefined)
      const { name, size, lastModified } = file
      await service('attachComplaintFile', {
        path: { id: complaint },
        query: { name },
        body: new Uint8Array(await file.arrayBuffer()),
        contentType: UNSAID_TYPE,
        idempotencyKey: keyFor({ name, size, lastModified }),
      })
      setAttached(name)
      onChanged()
    })
  return (
    <>
      <FileDrop
        label={words.say('complaints-attach')}
        hint={words.say('complaints-attach-hint')}
        accept={EVIDENCE_ENDINGS.map((ending) => `.${ending}`).join(',')}
        look="small"
        onFile={send}
      >
        {act.isBusy ? <Elapsed /> : null}
      </FileDrop>
      {attached === undefined ? null : (
        <p className="note good" role="status">
          {words.say('complaints-attached', { name: attached })}
        </p>
      )}
      <RefusedHere act={act} fields={[]} onLook={onChanged} />
    </>
  )
}
