import { useState, type SubmitEvent } from 'react'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'
import { certificateMember } from './certificate-members.ts'

/** Acts that take a reason and nothing else, by the operation that does each. */
const OPERATIONS = {
  suspend: 'suspendCertificate',
  restore: 'restoreCertificate',
  withdraw: 'withdrawCertificate',
  reopen: 'reopenWithdrawal',
  reinstate: 'restoreCertificate',
} as const

export type ReasonAct = keyof typeof OPERATIONS

/** What an act means, the reason for it, and the button that does it. What was typed stays until it is done. */
export function ReasonForm(props: {
  readonly act: ReasonAct
  readonly certificate: ShownCertificate
  readonly onDone: (after: ShownCertificate) => void
  /** The record is to be read again. */
  readonly onChanged: () => void
}) {
  const { act, certificate, onDone, onChanged } = props
  const words = useWords()
  const service = useService()
  const [reason, setReason] = useState('')
  const doing = useRecordAct(onChanged)
  const [isSent, setIsSent] = useState(false)

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (reason.trim() === '') return
    await doing.run(async () => {
      const { data } = await service(OPERATIONS[act], {
        path: { id: certificate.id },
        body: { reason },
        ifMatch: `"${certificate.version}"`,
      })
      onDone(data)
    })
  }
  const missing =
    isSent && reason.trim() === '' ? [{ message: words.say('desk-reason-missing') }] : []
  const atReason = faultsOf(doing.cause, '/reason')
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say(`desk-means-${act}`)}</p>
      <LongTextField
        label={words.say('desk-reason')}
        value={reason}
        onChange={setReason}
        faults={[...missing, ...atReason]}
      />
      {atReason.length > 0 ? null : (
        <RefusedAct
          act={doing}
          onLook={onChanged}
          memberName={(pointer) => certificateMember(pointer, words)}
        />
      )}
      <p>
        <button type="submit" className="button primary" aria-busy={doing.isBusy || undefined}>
          {words.say(`desk-do-${act}`)}
        </button>
      </p>
    </form>
  )
}
