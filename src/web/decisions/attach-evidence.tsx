import { useState } from 'react'
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
