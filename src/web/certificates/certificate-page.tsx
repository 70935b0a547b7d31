import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Operations } from '../../../client/api.ts'
import { ApiProblem } from '../../../client/client.ts'
import { stateName } from '../../domain/register/names.ts'
import { ComplaintsAbout } from '../complaints/complaints-about.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { certificateAddress, evaluationAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { MissingPage } from '../begin/missing-page.tsx'
import { useStandardNames } from '../parts/standard-names.ts'
import { useWords } from '../words.tsx'
import { CertificateActs } from './certificate-acts.tsx'
import { DeskWords } from './desk-words.tsx'
import { LabelPaper } from './letter-paper.tsx'
import { LineOfTime } from './line-of-time.tsx'
import { PaperDownloads } from './paper-downloads.tsx'

export type ShownCertificate = Operations['getCertificate']['answer']

/** One certificate: what it says, its paper, and what became of it, in one line of time. */
export default function CertificatePage(props: { readonly who: Who; readonly id: string }) {
  return (
    <DeskWords>
      <OneCertificate {...props} />
    </DeskWords>
  )
}

function OneCertificate({ who, id }: { readonly who: Who; readonly id: string }) {
  const words = useWords()
  const service = useService()
  const found = useQuery({
    queryKey: ['certificate', who.id, id],
    queryFn: async ({ signal }) => (await service('getCertificate', { path: { id }, signal })).data,
  })
  const title = found.data === undefined ? words.say('desk-title') : found.data.number
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  if (found.error instanceof ApiProblem && found.error.problem.status === 404)
    return <MissingPage path={location.pathname} />
  const crumbs = (
    <nav className="crumbs" aria-label={words.say('studio-place')}>
      <a href={inLanguage('/studio/certificates', words.language)}>{words.say('desk-title')}</a>
      <i aria-hidden="true">/</i>
      <span aria-current="page">{title}</span>
    </nav>
  )
  if (found.data === undefined)
    return (
      <>
        {crumbs}
        <main id="main" tabIndex={-1} className="desk">
          <h1>{title}</h1>
          {found.isError ? (
            <Trouble cause={found.error} retry={() => void found.refetch()} />
          ) : (
            <Waiting />
          )}
        </main>
      </>
    )
  const certificate = found.data
  const isLive = certificate.state === 'active'
  return (
    <>
      {crumbs}
      <main id="main" tabIndex={-1} className="desk">
        <header className="desk-head">
          <h1>
            {words.text(certificate.holder)}{' '}
            <span className={isLive ? 'tag good' : 'tag'}>
              {words.word(stateName('certificate', certificate.state))}
            </span>{' '}
            {certificate.isSpecimen ? (
              <span className="illustrative">{words.say('desk-specimen')}</span>
            ) : null}
          </h1>
          <PaperDownloads certificate={certificate} />
        </header>
        <div className="beside">
          <section>
            <h2>{words.say('desk-history')}</h2>
            <LineOfTime who={who} certificate={certificate} />
          </section>
          <div className="stacked">
            <CertificateActs who={who} certificate={certificate} />
            <section className="card">
              <h2>{words.say('desk-facts')}</h2>
              <Facts certificate={certificate} />
              {isLive ? <LabelPaper certificate={certificate} /> : null}
            </section>
            <ComplaintsAbout
              who={who}
              organisation={certificate.organisation}
              about={[{ kind: 'certificate', id: certificate.id }]}
            />
          </div>
        </div>
      </main>
    </>
  )
}

function Facts({ certificate }: { readonly certificate: ShownCertificate }) {
  const words = useWords()
  const { number, standard, rules, scope, sites, address, validFrom, validUntil } = certificate
  const { replaces, firstIssuedOn } = certificate
  const nameOf = useStandardNames()
  const next = certificate.state === 'superseded' ? certificate.supersededBy : undefined
  return (
    <dl className="facts-of">
      <dt>{words.say('desk-number')}</dt>
      <dd>
        {number}{' '}
        {certificate.state === 'intended' ? null : (
          <a href={inLanguage(`/c/${encodeURIComponent(number)}`, words.language)}>
            {words.say('desk-public')}
          </a>
        )}
      </dd>
      <dt>{words.say('desk-standard')}</dt>
      <dd>
        <a
          href={inLanguage(
            `/standards/${[standard, rules.edition, String(rules.revision)].map(encodeURIComponent).join('/')}`,
            words.language,
          )}
        >
          {nameOf(standard, rules.edition)}
        </a>
      </dd>
      <dt>{words.say('desk-valid')}</dt>
      <dd>{words.say('desk-valid-from-to', { from: validFrom, to: validUntil })}</dd>
      <dt>{words.say('desk-first-issued')}</dt>
      <dd>{firstIssuedOn}</dd>
      <dt>{words.say('desk-rests-on')}</dt>
      <dd>
        <a href={inLanguage(evaluationAddress(certificate.assessment), words.language)}>
          {words.say('desk-evaluation')}
        </a>
      </dd>
      <dt>{words.say('desk-scope')}</dt>
      <dd>{words.text(scope)}</dd>
      {address === undefined ? null : (
        <>
          <dt>{words.say('desk-address')}</dt>
          <dd>{words.text(address)}</dd>
        </>
      )}
      <dt>{words.say('desk-sites')}</dt>
      <dd>
        <ul>
          {sites.map(({ name, address: at }) => (
            <li key={words.text(name)}>
              {words.text(name)}
              {at === undefined ? null : <span className="sub"> {words.text(at)}</span>}
            </li>
          ))}
        </ul>
      </dd>
      {[
        [replaces, words.say('desk-replaces')] as const,
        [next, words.say('desk-replaced-by')] as const,
      ].map(([other, name]) =>
        other === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <a href={inLanguage(certificateAddress(other), words.language)}>
                {words.say('desk-open')}
              </a>
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}
