import { ReasonForm } from '../parts/reason-form.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownBallot } from './ballots.ts'

/** Lets a ballot count no more, for a reason. */
export function CancelBallot(props: { readonly ballot: ShownBallot; readonly onDone: () => void }) {
  const { ballot, onDone } = props
  const words = useWords()
  const service = useService()
  return (
    <details>
      <summary>{words.say('ballots-cancel')}</summary>
      <div className="narrow-form">
        <ReasonForm
          means={words.say('ballots-cancel-what')}
          label={words.say('ballots-reason')}
          title={words.say('ballots-cancel-do')}
          look="button"
          send={async (reason) => {
            await service('cancelBallot', { path: { id: ballot.id }, body: { reason } })
            onDone()
          }}
          onChanged={onDone}
        />
      </div>
    </details>
  )
}
