import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Operations } from '../../../client/api.ts'
import { WAITED_ACTS, WAITED_FOR } from '../../domain/register/waiting.ts'
import { mayBring } from '../complaints/complaints-about.tsx'
import { roleWords } from '../people/register-words.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import {
  BRING_COMPLAINT,
  certificateAddress,
  complaintAddress,
  draftAddress,
  evaluationAddress,
  inLanguage,
  nonconformityAddress,
} from '../place.ts'
import { useService } from '../service.tsx'
import { useStandardNames } from '../parts/standard-names.ts'
import { useWords } from '../words.tsx'
import { DecisionsWords } from './decisions-words.tsx'
import { TeamWork } from './team-work.tsx'

type WaitingAct = Operations['listWaitingActs']['answer']['items'][number]

/** Everything that waits for whoever is signed in, with why somebody else has to do it. */
export default function WaitingPage({ who }: { readonly who: Who }) {
  return (
    <DecisionsWords>
      <WaitingActs who={who} />
    </DecisionsWords>
  )
}

function WaitingActs({ who }: { readonly who: Who }) {
  const words = useWords()
  const service = useService()
  const title = words.say('decisions-title')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const found = useQuery({
    queryKey: ['waiting', who.id, words.language],
    queryFn: async ({ signal }) => (await service('listWaitingActs', { signal })).data.items,
    // Others work on the same: whoever comes back sees what is so now.
    refetchOnMount: 'always',
  })
  const items = found.data ?? []
  const blocked = items.filter(({ problem }) => problem !== undefined).length
  return (
    <main id="main" tabIndex={-1} className="desk">
      <header className="desk-head">
        <h1>
          {found.data === undefined
            ? title
            : words.say('decisions-headline', { count: items.length - blocked, blocked })}
        </h1>
        {mayBring(who) ? (
          <a className="button" href={inLanguage(BRING_COMPLAINT, words.language)}>
            {words.say('complaints-bring')}
          </a>
        ) : null}
      </header>
      <div className="stacked">
        {found.isError ? (
          <Trouble cause={found.error} retry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Waiting />
        ) : items.length === 0 ? (
          <p className="empty">
            {worksHere(who)
              ? words.say('decisions-nothing')
              : words.say('decisions-no-role', { roles: roleWords(words, who.roles) })}
          </p>
        ) : (
          WAITED_ACTS.map((act) => {
            const waiting = items.filter((one) => one.act === act)
            return waiting.length === 0 ? null : (
              <ActsOfAKind key={act} title={words.say(`decisions-wait-${act}`)} items={waiting} />
            )
          })
        )}
        <TeamWork who={who} />
      </div>
    </main>
  )
}

/** Whether anything but votes may ever be here for somebody. */
function worksHere({ roles }: Who): boolean {
  return WAITED_ACTS.some(
    (act) => act !== 'cast-vote' && WAITED_FOR[act].some((role) => roles.includes(role)),
  )
}

function ActsOfAKind(props: { readonly title: string; readonly items: readonly WaitingAct[] }) {
  const { title, items } = props
  const words = useWords()
  const nameOf = useStandardNames()
  const isBallot = items.every(({ record }) => record.kind === 'ballot')
  const hasDay = items.some(({ until }) => until !== undefined)
  const hasOther = items.some(({ problem }) => problem !== undefined)
  return (
    <section>
      <h2>{title}</h2>
      <div className="scrolls" tabIndex={0} role="region" aria-label={title}>
        <table className="rows waits">
          <thead>
            <tr>
              <th scope="col">{words.say(isBallot ? 'decisions-ballot' : 'decisions-holder')}</th>
              <th scope="col">{words.say('decisions-about')}</th>
              <th scope="col">{words.say('decisions-since')}</th>
              {hasDay ? <th scope="col">{words.say('decisions-until')}</th> : null}
              {hasOther ? <th scope="col">{words.say('decisions-other')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.record.id}>
                <th scope="row">
                  <a href={addressOf(one, words.language)}>
                    {words.text(one.holder ?? one.title ?? {})}
                  </a>
                </th>
                <td className="said">
                  {[
                    one.about === undefined
                      ? undefined
                      : words.say(`complaints-form-${one.about.form}`),
                    one.number,
                    one.standard === undefined || one.edition === undefined
                      ? undefined
                      : nameOf(one.standard, one.edition),
                    one.act === 'decide-certification' && one.until !== undefined
                      ? words.say('decisions-again')
                      : undefined,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  {one.found === undefined ? null : (
                    <>
                      {one.found.grade === 'major' ? (
                        <span className="tag bad">{words.say('grade-major')}</span>
                      ) : null}{' '}
                      {words.text(one.found.statement)}
                    </>
                  )}
                  {one.complaint === undefined ? null : (
                    <>
                      {' '}
                      <a href={inLanguage(complaintAddress(one.complaint), words.language)}>
                        {words.say('decisions-on-appeal')}
                      </a>
                    </>
                  )}
                </td>
                <td className="nowrap">{one.since.slice(0, 10)}</td>
                {hasDay ? <td className="nowrap">{one.until ?? ''}</td> : null}
                {hasOther ? <td className="why-not">{one.problem?.detail ?? ''}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function addressOf({ record: { kind, id }, found, revision = '' }: WaitingAct, language: string) {
  switch (kind) {
    case 'assessment':
      return inLanguage(evaluationAddress(id), language)
    case 'certificate':
      return inLanguage(certificateAddress(id), language)
    case 'complaint':
      return inLanguage(complaintAddress(id), language)
    case 'nonconformity':
      return nonconformityAddress(found?.assessment ?? '', id, language)
    case 'ballot':
      return inLanguage(draftAddress(revision, 'ballot'), language)
  }
}
