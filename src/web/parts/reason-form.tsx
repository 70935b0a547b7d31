import { useState, type ReactNode, type SubmitEvent } from 'react'
import { RefusedAct, useRecordAct } from './changed-meanwhile.tsx'
import { LongTextField } from './long-text-field.tsx'
import { faultsOf } from './text-field.tsx'
import type { OneAct } from './use-act.ts'

/** What an act means, the reason for it, and the button that does it. What was typed stays until it is done. */
export function ReasonForm(props: {
  readonly means: string
  readonly label: string
  /** What is said where nothing was typed; without it the service says so. */
  readonly missing?: string
  readonly title: string
  readonly look?: 'button primary' | 'button'
  readonly send: (reason: string) => Promise<unknown>
  /** The record is to be read again. */
  readonly onChanged: () => unknown
  /** Why the act was refused, where the record has members with names of their own. */
  readonly refused?: (act: OneAct) => ReactNode
}) {
  const { means, label, missing, title, look = 'button primary', send, onChanged, refused } = props
  const [reason, setReason] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)
  const isMissing = missing !== undefined && reason.trim() === ''
  const atReason = faultsOf(act.cause, '/reason')

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (!isMissing) await act.run(() => send(reason))
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <p className="sub">{means}</p>
      <LongTextField
        label={label}
        value={reason}
        onChange={setReason}
        faults={[...(isSent && isMissing ? [{ message: missing }] : []), ...atReason]}
      />
      {atReason.length > 0 ? null : (refused?.(act) ?? <RefusedAct act={act} onLook={onChanged} />)}
      <p>
        <button type="submit" className={look} aria-busy={act.isBusy || undefined}>
          {title}
        </button>
      </p>
    </form>
  )
}
