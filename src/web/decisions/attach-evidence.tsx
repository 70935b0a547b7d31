import { useState } from 'react'
import { mayDoNow } from '../../domain/register/lifecycle.ts'
import { ASSESSMENT } from '../../domain/register/assessment-work.ts'
import { ClauseField } from '../nonconformities/clause-field.tsx'
import { useAskedClauses } from '../nonconformities/use-asked-clauses.ts'
import { AttachFile } from '../parts/attach-file.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { RefusedHere } from './refused-here.tsx'
import type { ShownAssessment } from './use-evaluation.ts'

/** Whether somebody may attach evidence: the team, while it works. */
export function mayAttach(who: Who, assessment: ShownAssessment): boolean {
  return (
    mayDoNow(ASSESSMENT.acts['attach-evidence'], who, assessment) &&
    assessment.plan.team.some(({ person, left }) => person === who.id && left === undefined)
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
  const [about, setAbout] = useState('')
  return (
    <>
      <ClauseField
        label={words.say('nonconformity-attach-about')}
        clauses={clauses}
        value={about}
        onChange={setAbout}
        faults={[]}
      />
      <AttachFile
        label={words.say('nonconformity-attach')}
        hint={words.say('nonconformity-attach-hint')}
        about={about}
        send={({ name, ...file }) =>
          service('attachEvidence', {
            path: { id: assessment.id },
            query: { name, ...(about === '' ? {} : { about }) },
            ...file,
          })
        }
        done={(name) => words.say('nonconformity-attached', { name })}
        onChanged={onChanged}
        refused={(act) => <RefusedHere act={act} fields={[]} onLook={onChanged} />}
      />
    </>
  )
}
