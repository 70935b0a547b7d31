import { useState } from 'react'
import { CERTIFICATE } from '../../domain/register/certificate.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { ProposedChange as Proposed } from '../../domain/register/certificate-record.ts'
import { RefusedAct } from '../parts/changed-meanwhile.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'
import { certificateMember } from './certificate-members.ts'
import { useLevels } from './use-levels.ts'

/** A change that waits for a second person: what it says, and the buttons of whoever may settle it. */
export function ProposedChange(props: {
  readonly who: Who
  readonly certificate: ShownCertificate
  readonly proposed: Proposed
  readonly onDone: (after: ShownCertificate) => void
  readonly onChanged: () => unknown
}) {
  const { who, certificate, proposed, onDone, onChanged } = props
  const words = useWords()
  const service = useService()
  const nameOf = usePersonNames(who)
  const [isDeclining, setIsDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct()
  const isOwn = proposed.by === who.id
  const isAssessor = certificate.assessors.includes(who.id)
  const mayConfirm = mayDo(CERTIFICATE.acts['confirm-change'], who) && !isOwn && !isAssessor
  const levels = useLevels(who, certificate)
  const levelOf = (id: string) => levels.data?.find((one) => one.id === id)?.title ?? id
  const mayDecline = mayDo(CERTIFICATE.acts['decline-change'], who)

  const settle = (how: 'confirm' | 'decline') =>
    act.run(async () => {
      const about = { path: { id: certificate.id }, ifMatch: `"${certificate.version}"` }
      const { data } =
        how === 'confirm'
          ? await service('confirmChange', about)
          : await service('declineChange', { ...about, body: { reason } })
      onDone(data)
    })
  return (
    <div className="note">
      <p>
        <b>{words.say(`desk-proposed-${proposed.kind}`)}</b>{' '}
        {words.say('desk-proposed-by', { by: nameOf(proposed.by), until: proposed.until })}
      </p>
      <p>{proposed.reason}</p>
      {proposed.scope === undefined ? null : (
        <p>
          {words.say('desk-proposed-scope', {
            before: words.text(certificate.scope),
            after: words.text(proposed.scope),
          })}
        </p>
      )}
      {proposed.level === undefined ? null : (
        <p>
          {words.say('desk-proposed-level', {
            before: levelOf(certificate.level),
            after: levelOf(proposed.level),
          })}
        </p>
      )}
      {proposed.sites === undefined ? null : (
        <>
          <p>{words.say('desk-proposed-sites')}</p>
          <ul>
            {proposed.sites.map(({ name, address }) => (
              <li key={words.text(name)}>
                {words.text(name)}
                {address === undefined ? null : <span className="sub"> {words.text(address)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="buttons">
        {mayConfirm ? (
          <button
            type="button"
            className="button"
            aria-busy={act.isBusy || undefined}
            onClick={() => void settle('confirm')}
          >
            {words.say('desk-do-confirm')}
          </button>
        ) : null}
        {mayDecline ? (
          <button
            type="button"
            className="button"
            aria-expanded={isDeclining}
            onClick={() => setIsDeclining(!isDeclining)}
          >
            {words.say('desk-do-decline')}
          </button>
        ) : null}
      </p>
      {mayConfirm ? null : <p className="sub">{words.say('desk-proposed-second')}</p>}
      {isDeclining ? (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            void settle('decline')
          }}
        >
          <LongTextField
            label={words.say('desk-reason')}
            value={reason}
            onChange={setReason}
            faults={faultsOf(act.cause, '/reason')}
          />
          <p>
            <button type="submit" className="button" disabled={reason.trim() === ''}>
              {words.say('desk-do-decline-now')}
            </button>
          </p>
        </form>
      ) : null}
      <RefusedAct
        act={act}
        onLook={onChanged}
        memberName={(pointer) => certificateMember(pointer, words)}
      />
    </div>
  )
}
