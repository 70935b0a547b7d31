import { useState, type ReactNode } from 'react'
import { EVIDENCE_ENDINGS, UNSAID_TYPE } from '../../domain/register/evidence-kind.ts'
import { useRecordAct } from './changed-meanwhile.tsx'
import { FileDrop } from './file-drop.tsx'
import { Elapsed } from './states.tsx'
import type { OneAct } from './use-act.ts'
import { useCallKey } from './use-call-key.ts'

/** What is sent of a file; the same file for the same purpose has the same key. */
export type SentFile = {
  readonly name: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly contentType: typeof UNSAID_TYPE
  readonly idempotencyKey: string
}

/** Takes a file that is kept on record as it came, by the kinds of evidence. */
export function AttachFile(props: {
  readonly label: string
  readonly hint: string
  /** What the file is for, beside its name: a file that is sent for another is sent anew. */
  readonly about?: string
  readonly send: (file: SentFile) => Promise<unknown>
  readonly done: (name: string) => string
  readonly onChanged: () => unknown
  readonly refused: (act: OneAct) => ReactNode
}) {
  const { label, hint, about = '', send, done, onChanged, refused } = props
  const keyFor = useCallKey()
  const [attached, setAttached] = useState<string>()
  const act = useRecordAct(onChanged)
  const take = (file: File) =>
    void act.run(async () => {
      setAttached(undefined)
      const { name, size, lastModified } = file
      await send({
        name,
        body: new Uint8Array(await file.arrayBuffer()),
        contentType: UNSAID_TYPE,
        idempotencyKey: keyFor({ name, size, lastModified, about }),
      })
      setAttached(name)
      onChanged()
    })
  return (
    <>
      <FileDrop
        label={label}
        hint={hint}
        accept={EVIDENCE_ENDINGS.map((ending) => `.${ending}`).join(',')}
        look="small"
        onFile={take}
      >
        {act.isBusy ? <Elapsed /> : null}
      </FileDrop>
      {attached === undefined ? null : (
        <p className="note good" role="status">
          {done(attached)}
        </p>
      )}
      {refused(act)}
    </>
  )
}
