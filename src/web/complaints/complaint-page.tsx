import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { Operations } from '../../../client/api.ts'
import { ApiProblem, type Client } from '../../../client/client.ts'
import { COMPLAINT } from '../../domain/register/complaint.ts'
import { rolesNamed, stateName } from '../../domain/register/names.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { certificateAddress, evaluationAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { MissingPage } from '../begin/missing-page.tsx'
import { useWords } from '../words.tsx'
import { AnswerForm } from './answer-form.tsx'
import { AssignForm } from './assign-form.tsx'
import { ComplaintFiles } from './complaint-files.tsx'
import { DecisionsWords } from '../decisions/decisions-words.tsx'

export type ShownComplaint = Operations['getComplaint']['answer']

/** One complaint or appeal: what it says and is about, who answers it, and what the answer opens. */
export default function ComplaintPage(props: { readonly who: Who; readonly id: string }) {
  return (
    <DecisionsWords>
      <OneComplaint {...props} />
    </DecisionsWords>
  )
}

function OneComplaint({ who, id }: { readonly who: Who; readonly id: string }) {
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const found = useQuery({
    queryKey: ['complaint', who.id, id],
    queryFn: ({ signal }) => complaintOf(service, id, signal),
    refetchOnMount: 'always',
  })
  const title =
    found.data === undefined
      ? words.say('decisions-complaint')
      : words.say(`decisions-${found.data.complaint.form}`)
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  if (found.error instanceof ApiProblem && found.error.problem.status === 404)
    return <MissingPage path={location.pathname} />
  return (
    <>
      <nav className="crumbs" aria-label={words.say('studio-place')}>
        <a href={inLanguage('/studio/decisions', words.language)}>{words.say('decisions-title')}</a>
        <i aria-hidden="true">/</i>
        <span aria-current="page">{title}</span>
      </nav>
      <main id="main" tabIndex={-1} className="desk">
        {found.data === undefined ? (
          <>
            <h1>{title}</h1>
            {found.isError ? (
              <Trouble cause={found.error} retry={() => void found.refetch()} />
            ) : (
              <Waiting />
            )}
          </>
        ) : (
          <>
            <header className="desk-head">
              <h1>
                {title}{' '}
                <span className="tag">
                  {words.word(stateName('complaint', found.data.complaint.state))}
                </span>
              </h1>
            </header>
            <div className="beside">
              <div className="stacked">
                <Said who={who} {...found.data} />
                <ComplaintFiles
                  who={who}
                  complaint={found.data.complaint}
                  onChanged={() => void queries.invalidateQueries()}
                />
              </div>
              <WhatFollows
                who={who}
                complaint={found.data.complaint}
                onChanged={() => void queries.invalidateQueries()}
              />
            </div>
          </>
        )}
      </main>
    </>
  )
}

/** The complaint, whose it is, and the page of what it is about. */
async function complaintOf(service: Client, id: string, signal: AbortSignal) {
  const { data: complaint } = await service('getComplaint', { path: { id }, signal })
  const { about } = complaint
  const [organisation, decision] = await Promise.all([
    service('getOrganisation', { path: { id: complaint.organisation }, signal }),
    about.kind === 'decision'
      ? service('getCertificationDecision', { path: { id: about.id }, signal })
      : undefined,
  ])
  const address =
    about.kind === 'certificate'
      ? certificateAddress(about.id)
      : evaluationAddress(decision?.data.assessment ?? about.id)
  return { complaint, organisation: organisation.data, address }
}

function Said(props: { readonly who: Who } & Awaited<ReturnType<typeof complaintOf>>) {
  const { who, complaint, organisation, address } = props
  const words = useWords()
  const nameOf = usePersonNames(who)
  return (
    <section className="card">
      <dl className="facts-of">
        <dt>{words.say('decisions-statement')}</dt>
        <dd className="written">{complaint.statement}</dd>
        <dt>{words.say('decisions-from')}</dt>
        <dd>{complaint.from}</dd>
        <dt>{words.say('decisions-holder')}</dt>
        <dd>{words.text(organisation.name)}</dd>
        <dt>{words.say('decisions-complaint-about')}</dt>
        <dd>
          <a href={inLanguage(address, words.language)}>
            {words.say(`decisions-about-${complaint.about.kind}`)}
          </a>
        </dd>
        <dt>{words.say('decisions-received')}</dt>
        <dd>{complaint.received.at.slice(0, 10)}</dd>
        <dt>{words.say('decisions-handler')}</dt>
        <dd>
          {'handler' in complaint ? nameOf(complaint.handler) : words.say('decisions-handler-none')}
        </dd>
      </dl>
    </section>
  )
}

function WhatFollows(props: {
  readonly who: Who
  readonly complaint: ShownComplaint
  readonly onChanged: () => void
}) {
  const { who, complaint, onChanged } = props
  const words = useWords()
  const nameOf = usePersonNames(who)
  const mayAssign = mayDo(COMPLAINT.acts['assign-complaint'], who)
  const isHandler = complaint.state === 'assigned' && complaint.handler === who.id
  const resolved = complaint.state === 'resolved' ? complaint.resolved : undefined
  return (
    <section className="card acts">
      <h2>{words.say('decisions-acts')}</h2>
      {resolved === undefined ? null : (
        <>
          <p>
            {words.say('decisions-answered', {
              by: nameOf(resolved.by),
              on: resolved.at.slice(0, 10),
              outcome: resolved.outcome,
            })}
          </p>
          <p className="written">{resolved.answer}</p>
          {resolved.opens === undefined ? null : <Opened opens={resolved.opens} />}
        </>
      )}
      {isHandler ? <AnswerForm complaint={complaint} onChanged={onChanged} /> : null}
      {resolved !== undefined ? null : mayAssign ? (
        <AssignForm key={complaint.version} who={who} complaint={complaint} onChanged={onChanged} />
      ) : isHandler ? null : (
        <p className="sub">
          {complaint.state === 'received'
            ? words.say('decisions-who', {
                act: words.say('decisions-assign'),
                roles: rolesNamed(COMPLAINT.acts['assign-complaint'].roles, 'and'),
              })
            : words.say('decisions-assigned', { by: nameOf(complaint.handler) })}
        </p>
      )}
    </section>
  )
}

type Opens = NonNullable<
  Extract<ShownComplaint, { readonly state: 'resolved' }>['resolved']['opens']
>

function Opened({ opens }: { readonly opens: Opens }) {
  const words = useWords()
  const { act, kind, id, until = '' } = opens
  const address = kind === 'assessment' ? evaluationAddress(id) : certificateAddress(id)
  return (
    <p>
      {act === 'restore-certificate'
        ? words.say('decisions-opens-restore-certificate')
        : words.say(`decisions-opens-${act}`, { until })}{' '}
      <a href={inLanguage(address, words.language)}>{words.say('decisions-opens-where')}</a>
    </p>
  )
}
