import { RefusedAct } from '../parts/changed-meanwhile.tsx'
import { ReasonForm } from '../parts/reason-form.tsx'
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

/** An act upon a certificate that takes a reason. */
export function ActForReason(props: {
  readonly act: ReasonAct
  readonly certificate: ShownCertificate
  readonly onDone: (after: ShownCertificate) => void
  /** The record is to be read again. */
  readonly onChanged: () => unknown
}) {
  const { act, certificate, onDone, onChanged } = props
  const words = useWords()
  const service = useService()
  return (
    <ReasonForm
      means={words.say(`desk-means-${act}`)}
      label={words.say('desk-reason')}
      missing={words.say('desk-reason-missing')}
      title={words.say(`desk-do-${act}`)}
      send={async (reason) => {
        const { data } = await service(OPERATIONS[act], {
          path: { id: certificate.id },
          body: { reason },
          ifMatch: `"${certificate.version}"`,
        })
        onDone(data)
      }}
      onChanged={onChanged}
      refused={(doing) => (
        <RefusedAct
          act={doing}
          onLook={onChanged}
          memberName={(pointer) => certificateMember(pointer, words)}
        />
      )}
    />
  )
}
