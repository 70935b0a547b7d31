import { useState, type SubmitEvent } from 'react'
import { CERTIFICATE } from '../../domain/register/certificate.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { ApiProblem } from '../../../client/client.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import { RefusedAct, useRecordAct } from '../parts/changed-meanwhile.tsx'
import { Labelled } from '../parts/labelled.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { certificateMember } from './certificate-members.ts'
import type { ShownCertificate } from './certificate-page.tsx'
import { cleaned, isAlike } from './corrected-names.ts'
import { useLevels } from './use-levels.ts'

type Props = {
  readonly who: Who
  readonly certificate: ShownCertificate
  readonly onDone: (after: ShownCertificate) => void
  readonly onChanged: () => unknown
}

/**
 * Takes away from level, scope or sites. A decision maker who did not assess does it at once where it can
 * be told from the words alone that it is less; anything else is proposed, and confirmed by a second person.
 */
export function ReduceForm(props: Props) {
  const levels = useLevels(props.who, props.certificate)
  if (levels.isError) return <Trouble cause={levels.error} retry={() => void levels.refetch()} />
  if (levels.data === undefined) return <Waiting />
  return <Fields {...props} levels={levels.data} />
}

type Level = NonNullable<ReturnType<typeof useLevels>['data']>[number]

function Fields(props: Props & { readonly levels: readonly Level[] }) {
  const { who, certificate, levels, onDone, onChanged } = props
  const words = useWords()
  const service = useService()
  const [level, setLevel] = useState<string>(certificate.level)
  const [scope, setScope] = useState(certificate.scope)
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set())
  const [reason, setReason] = useState('')
  const [isSent, setIsSent] = useState(false)
  const act = useRecordAct(onChanged)
  const isDecider =
    mayDo(CERTIFICATE.acts['reduce-certificate'], who) && !certificate.assessors.includes(who.id)
  const within = levels.slice(0, levels.findIndex(({ id }) => id === certificate.level) + 1)
  const places = ['/level', '/scope', '/sites', '/reason'] as const
  const isPlaced = places.some((place) => faultsOf(act.cause, place).length > 0)
  const missing =
    isSent && reason.trim() === '' ? [{ message: words.say('desk-reason-missing') }] : []

  async function send(how: 'reduce' | 'propose'): Promise<void> {
    setIsSent(true)
    if (reason.trim() === '') return
    const body = {
      reason,
      ...(level === certificate.level ? {} : { level }),
      ...(isAlike(scope, certificate.scope) ? {} : { scope: cleaned(scope) }),
      ...(gone.size === 0 ? {} : { sites: certificate.sites.filter((_, i) => !gone.has(i)) }),
    }
    const about = { path: { id: certificate.id }, ifMatch: `"${certificate.version}"` }
    await act.run(async () => {
      const { data } =
        how === 'reduce'
          ? await service('reduceCertificate', { ...about, body })
          : await service('proposeChange', { ...about, body: { kind: 'reduction', ...body } })
      onDone(data)
    })
  }
  const how = isDecider ? 'reduce' : 'propose'
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void send(how)
      }}
    >
      <p className="sub">{words.say(`desk-means-reduce-${how}`)}</p>
      {within.length < 2 ? null : (
        <Labelled label={words.say('desk-level')} faults={faultsOf(act.cause, '/level')}>
          {(known) => (
            <select
              {...known}
              className="box tall"
              value={level}
              onChange={({ target }) => setLevel(target.value)}
            >
              {within.toReversed().map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      {TEXT_LANGUAGES.filter((language) => certificate.scope[language] !== undefined).map(
        (language, i) => (
          <LongTextField
            key={language}
            label={words.say('desk-correct-scope', { language })}
            lang={language}
            value={scope[language] ?? ''}
            onChange={(text) => setScope({ ...scope, [language]: text })}
            faults={i === 0 ? faultsOf(act.cause, '/scope') : []}
            {...(i === 0 ? { hint: words.say('desk-reduce-scope') } : {})}
          />
        ),
      )}
      {certificate.sites.length < 2 ? null : (
        <fieldset className="roles">
          <legend>{words.say('desk-reduce-sites')}</legend>
          {certificate.sites.map(({ name }, i) => (
            <label key={words.text(name)} className="check">
              <input
                type="checkbox"
                checked={!gone.has(i)}
                onChange={({ target }) => {
                  const next = new Set(gone)
                  if (target.checked) next.delete(i)
                  else next.add(i)
                  setGone(next)
                }}
              />
              <span>{words.text(name)}</span>
            </label>
          ))}
          {faultsOf(act.cause, '/sites').map(({ message, fix }) => (
            <span key={message} className="fault" role="alert">
              {message} {fix}
            </span>
          ))}
        </fieldset>
      )}
      <LongTextField
        label={words.say('desk-reason')}
        value={reason}
        onChange={setReason}
        faults={[...missing, ...faultsOf(act.cause, '/reason')]}
      />
      {isPlaced ? null : (
        <RefusedAct
          act={act}
          onLook={onChanged}
          memberName={(pointer) => certificateMember(pointer, words)}
        />
      )}
      <p className="buttons">
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say(`desk-do-reduce-${how}`)}
        </button>
        {how === 'reduce' && isForTwo(act.cause) ? (
          <button type="button" className="button" onClick={() => void send('propose')}>
            {words.say('desk-do-reduce-propose')}
          </button>
        ) : null}
      </p>
    </form>
  )
}

/** Whether a change was refused because it takes a second person to see that it is less. */
function isForTwo(cause: unknown): boolean {
  const errors = cause instanceof ApiProblem ? (cause.problem.errors ?? []) : []
  return errors.length > 0 && errors.every(({ code }) => code === 'change-unproven')
}
