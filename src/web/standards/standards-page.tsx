import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { Illustrative } from '../parts/illustrative.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import { useSession } from '../people/session.tsx'
import { calculatorAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

const BeginSuccessor = lazy(() => import('../drafts/begin-successor.tsx'))
const FiveClicks = lazy(() => import('../people/five-clicks.tsx'))

/** The standards there are, each revision with its calculator. */
export function StandardsPage() {
  const words = useWords()
  const { access } = useSession()
  const title = words.say('studio-choose')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  return (
    <main id="main" tabIndex={-1} className="narrow">
      {access === 'demo' ? (
        <Suspense>
          <FiveClicks />
        </Suspense>
      ) : null}
      <h1>{title}</h1>
      <p className="lead">{words.say('studio-choose-why')}</p>
      <StandardsList />
    </main>
  )
}

/** Every standard on the shelf with its revisions. */
export function StandardsList() {
  const words = useWords()
  const service = useService()
  const { who } = useSession()
  const mayDraft = who !== undefined && who !== 'asking' && who.roles.includes('editor')
  const listed = useQuery({
    queryKey: ['standards'],
    queryFn: async ({ signal }) => (await service('listStandards', { signal })).data.standards,
  })
  if (listed.isError) return <Trouble cause={listed.error} retry={() => void listed.refetch()} />
  if (listed.data === undefined) return <Waiting />
  if (listed.data.length === 0)
    return (
      <div className="empty">
        <p>
          <b>{words.say('studio-no-standards')}</b>
        </p>
        <p className="sub">{words.say('studio-no-standards-what')}</p>
      </div>
    )
  return (
    <ul className="standards">
      {listed.data.flatMap(({ id, editions }) =>
        editions.map(({ edition, designation, title, revisions }) => (
          <li key={`${id}/${edition}`}>
            <h2>
              <span className="designation">{designation ?? `${id} ${edition}`}</span>{' '}
              <span className="song">{words.text(title)}</span>
            </h2>
            <ul>
              {revisions.map(({ revision, sound, errors, inForce, status }) => (
                <li key={revision}>
                  {sound ? (
                    <a
                      href={inLanguage(
                        calculatorAddress({ standard: id, edition, revision: String(revision) }),
                        words.language,
                      )}
                    >
                      {words.say('studio-revision', { revision })}
                    </a>
                  ) : (
                    <span>{words.say('studio-revision', { revision })}</span>
                  )}
                  <span className="sub">
                    {!sound
                      ? words.say('studio-unsound', { count: errors })
                      : inForce === undefined
                        ? ''
                        : inForce.to === undefined
                          ? words.say('studio-in-force-from', { from: inForce.from })
                          : words.say('studio-in-force', { from: inForce.from, to: inForce.to })}
                  </span>
                  {status === undefined ? null : <Illustrative marks={[status]} />}
                  {sound && mayDraft ? (
                    <Suspense>
                      <BeginSuccessor
                        revision={{ standard: id, edition, revision: String(revision) }}
                        name={`${designation ?? `${id} ${edition}`} ${words.say('studio-revision', { revision })}`}
                      />
                    </Suspense>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        )),
      )}
    </ul>
  )
}
