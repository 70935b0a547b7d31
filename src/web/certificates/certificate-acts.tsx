import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CERTIFICATE } from '../../domain/register/certificate.ts'
import { rolesNamed, type NamedAct } from '../../domain/register/names.ts'
import type { Role } from '../../domain/register/roles.ts'
import type { Who } from '../people/session.tsx'
import { certificateAddress, inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import type { ShownCertificate } from './certificate-page.tsx'
import { CorrectForm } from './correct-form.tsx'
import { ProposedChange } from './proposed-change.tsx'
import { ActForReason, type ReasonAct } from './act-for-reason.tsx'
import { ReduceForm } from './reduce-form.tsx'

/** What can be done to a certificate here: written anew, made less, or one of the acts that take a reason alone. */
type Chosen = 'correct' | 'reduce' | ReasonAct

type TableAct = keyof typeof CERTIFICATE.acts & NamedAct

/** The acts of the table by which a choice is done; whoever may do one of them may choose it. */
const DONE_BY: { readonly [C in Chosen]: readonly TableAct[] } = {
  correct: ['reissue-certificate', 'propose-change'],
  reduce: ['reduce-certificate', 'propose-change'],
  suspend: ['suspend-certificate'],
  restore: ['restore-certificate'],
  withdraw: ['withdraw-certificate'],
  reopen: ['reopen-withdrawal'],
  reinstate: ['reinstate-certificate'],
}

const CHOICES = Object.keys(DONE_BY) as readonly Chosen[]

/** What may be done to a certificate as it is now; each says what it means before it is done. */
export function CertificateActs(props: {
  readonly who: Who
  readonly certificate: ShownCertificate
}) {
  const { who, certificate } = props
  const words = useWords()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<Chosen>()
  const [done, setDone] = useState<ShownCertificate>()
  const proposed = 'proposed' in certificate ? certificate.proposed : undefined
  const open = CHOICES.filter((one) => isTimely(one, certificate))
  const finish = (after: ShownCertificate) => {
    setChosen(undefined)
    setDone(after)
    void queries.invalidateQueries()
  }
  const refresh = () => queries.invalidateQueries({ queryKey: ['certificate'] })
  if (open.length === 0 && proposed === undefined && done === undefined && chosen === undefined)
    return null
  return (
    <section className="card acts">
      <h2>{words.say('desk-acts')}</h2>
      {done === undefined ? null : (
        <p className="note good" role="status">
          {done.id === certificate.id ? (
            words.say('desk-act-done')
          ) : (
            <>
              {words.say('desk-act-reissued', { number: done.number })}{' '}
              <a href={inLanguage(certificateAddress(done.id), words.language)}>
                {words.say('desk-open')}
              </a>
            </>
          )}
        </p>
      )}
      {proposed === undefined ? null : (
        <ProposedChange
          who={who}
          certificate={certificate}
          proposed={proposed}
          onDone={finish}
          onChanged={refresh}
        />
      )}
      <p className="buttons" role="group" aria-label={words.say('desk-acts')}>
        {open.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={chosen === one}
            aria-disabled={whyNot(one) === undefined ? undefined : true}
            onClick={() => {
              if (whyNot(one) === undefined) setChosen(chosen === one ? undefined : one)
            }}
          >
            {words.say(`desk-do-${one}`)}
          </button>
        ))}
      </p>
      {[...new Set(open.flatMap((one) => whyNot(one) ?? []))].map((why) => (
        <p key={why} className="sub">
          {why}
        </p>
      ))}
      {chosen === undefined ? null : chosen === 'correct' ? (
        <CorrectForm who={who} certificate={certificate} onDone={finish} onChanged={refresh} />
      ) : chosen === 'reduce' ? (
        <ReduceForm who={who} certificate={certificate} onDone={finish} onChanged={refresh} />
      ) : (
        <ActForReason
          key={chosen}
          act={chosen}
          certificate={certificate}
          onDone={finish}
          onChanged={refresh}
        />
      )}
    </section>
  )

  /** Who can do it, where this reader cannot. */
  function whyNot(one: Chosen): string | undefined {
    const rows = DONE_BY[one].map((act) => CERTIFICATE.acts[act])
    const roles: readonly Role[] = rows.flatMap((row) => [...row.roles])
    if (!roles.some((role) => who.roles.includes(role)))
      return words.say('desk-act-who', {
        act: words.say(`desk-do-${one}`),
        roles: rolesNamed([...new Set(roles)], 'and'),
      })
    // Whoever assessed may still propose a change.
    const isJudged = one !== 'correct' && one !== 'reduce' && one !== 'reopen'
    return isJudged && certificate.assessors.includes(who.id)
      ? words.say('desk-act-assessed', { act: words.say(`desk-do-${one}`) })
      : undefined
  }
}

function isTimely(one: Chosen, certificate: ShownCertificate): boolean {
  const isReopened = 'reopened' in certificate && certificate.reopened !== undefined
  if (one === 'reopen' && isReopened) return false
  if (one === 'reinstate' && !isReopened) return false
  return DONE_BY[one].some((act) => {
    const from: readonly string[] | null = CERTIFICATE.acts[act].from
    return from?.includes(certificate.state) === true
  })
}
