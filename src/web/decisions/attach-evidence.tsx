import { useState } from 'react'
import { EVIDENCE_ENDINGS, UNSAID_TYPE } from '../../domain/register/evidence-kind.ts'
import { ASSESSMENT } from '../../domain/register/assessment-work.ts'
import { ClauseField } from '../nonconformities/clause-field.tsx'
import { useAskedClauses } from '../nonconformities/use-asked-clauses.ts'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { FileDrop } from '../parts/file-drop.tsx'
import { Elapsed } from '../parts/states.tsx'
import { useCallKey } from '../parts/use-call-key.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { RefusedHere } from './refused-here.tsx'
import type { ShownAssessment } from './use-evaluation.ts'

/** Whether somebody may attach evidence: the team, while it works. */
export function mayAttach(who: Who, { state, plan }: ShownAssessment): boolean {
  const { from, roles } = ASSESSMENT.acts['attach-evidence']
  return (
    (from as readonly string[]).includes(state) &&
    roles.some((role) => who.roles.includes(role)) &&
    plan.team.some(({ person, left }) => person === who.id && left === undefined)
  )
}

/** Takes a file as evidence, of one clause where it is about one. */
export function AttachEvidence(props: {
  readonly assessment: ShownAssessment
  readonly onChanged: () => void
}) {
  const { assessment, onChanged } = props
  const words = useWords()
  const service = useService()
  const clauses = useAskedClauses(assessment)
  const keyFor = useCallKey()
  const [about, setAbout] = useState('')
  const [attached, setAttached] = useState<string>()
  const act = useRecordAct(onChanged)
  const send = (file: File) =>
    void act.run(async () => {
      setAttached(undefined)
      const { name, size, lastModified } = file
      await service('attachEvidence', {
        path: { id: assessment.id },
        query: { name, ...(about === '' ? {} : { about }) },
        body: new Uint8Array(await file.arrayBuffer()),
        contentType: UNSAID_TYPE,
        idempotencyKey: keyFor({ name, size, lastModified, about }),
      })
      setAttached(name)
      onChanged()
    })
  return (
    <>
      <ClauseField
        label={words.say('nonconformity-attach-about')}
        clauses={clauses}
        value={about}
        onChange={setAbout}
        faults={[]}
      />
      <FileDrop
        label={words.say('nonconformity-attach')}
        hint={words.say('nonconformity-attach-hint')}
        accept={EVIDENCE_ENDINGS.map((ending) => `.${ending}`).join(',')}
        look="small"
        onFile={send}
      >
        {act.isBusy ? <Elapsed /> : null}
      </FileDrop>
      {attached === undefined ? null : (
        <p className="note good" role="status">
          {words.say('nonconformity-attached', { name: attached })}
        </p>
      )}
      <RefusedHere act={act} fields={[]} onLook={onChanged} />
    </>
  )
}
