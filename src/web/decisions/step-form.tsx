import { ReasonForm } from '../parts/reason-form.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ActForm } from './evaluation-acts.tsx'
import { RefusedHere } from './refused-here.tsx'

const OPERATIONS = { return: 'returnAssessment', reopen: 'reopenAssessment' } as const

/** Gives the work back to the team, or puts a slip on record: for a reason. */
export function StepForm({
  step,
  record,
  onDone,
  onChanged,
}: ActForm & { readonly step: keyof typeof OPERATIONS }) {
  const { assessment } = record
  const words = useWords()
  const service = useService()
  return (
    <ReasonForm
      means={words.say(`decisions-means-${step}`)}
      label={words.say('decisions-reason')}
      missing={words.say('decisions-reasons-missing')}
      title={words.say(`decisions-submit-${step}`)}
      send={async (reason) => {
        await service(OPERATIONS[step], {
          path: { id: assessment.id },
          body: { reason },
          ifMatch: `"${assessment.version}"`,
        })
        await onDone(step)
      }}
      onChanged={onChanged}
      refused={(act) => <RefusedHere act={act} fields={['/reason']} onLook={onChanged} />}
    />
  )
}
