import { useEffect } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import { stateName } from '../../domain/register/names.ts'
import { ComplaintsAbout } from '../complaints/complaints-about.tsx'
import { NonconformityList } from '../nonconformities/nonconformity-list.tsx'
import { Illustrative } from '../parts/illustrative.tsx'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { inLanguage } from '../place.ts'
import { MissingPage } from '../begin/missing-page.tsx'
import { useWords } from '../words.tsx'
import { ClauseReasons } from './clause-reasons.tsx'
import { DecisionsWords } from './decisions-words.tsx'
import { EvaluationActs } from './evaluation-acts.tsx'
import { EvaluationFacts } from './evaluation-facts.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { ReportCard } from './report-card.tsx'
import { ScoreCard } from './score-card.tsx'
import { useRecord, useScore, type OnRecord } from './use-evaluation.ts'
import { WhatWasDecided } from './what-was-decided.tsx'

/** One evaluation to review and decide: what was assessed, the score with its reasons, and what can be done. */
export default function EvaluationPage(props: { readonly who: Who; readonly id: string }) {
  return (
    <DecisionsWords>
      <OneEvaluation {...props} />
    </DecisionsWords>
  )
}

function OneEvaluation({ who, id }: { readonly who: Who; readonly id: string }) {
  const words = useWords()
  const found = useRecord(who, id)
  const title =
    found.data === undefined
      ? words.say('decisions-title')
      : words.text(found.data.organisation.name)
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
      {found.data === undefined ? (
        <main id="main" tabIndex={-1} className="desk">
          <h1>{title}</h1>
          {found.isError ? (
            <Trouble cause={found.error} retry={() => void found.refetch()} />
          ) : (
            <Waiting />
          )}
        </main>
      ) : (
        <Known who={who} record={found.data} onChanged={() => found.refetch()} />
      )}
    </>
  )
}

function Known(props: {
  readonly who: Who
  readonly record: OnRecord
  readonly onChanged: () => unknown
}) {
  const { who, record, onChanged } = props
  const { assessment, organisation, evaluation } = record
  const words = useWords()
  const score = useScore(who, evaluation?.id)
  const state = words.word(stateName('assessment', assessment.state))
  return (
    <main id="main" tabIndex={-1} className="desk">
      <header className="desk-head">
        <h1>
          {words.text(organisation.name)} <span className="tag">{state}</span>{' '}
          <Illustrative marks={evaluation?.marks ?? []} />
        </h1>
      </header>
      <div className="beside">
        <div className="stacked">
          {evaluation === undefined ? (
            <p className="note">{words.say('decisions-no-score', { state })}</p>
          ) : score.data !== undefined ? (
            <ScoreCard evaluation={evaluation} score={score.data} />
          ) : score.isError ? (
            <Trouble cause={score.error} retry={() => void score.refetch()} />
          ) : (
            <Waiting />
          )}
          <WhatWasDecided who={who} record={record} score={score.data} />
          <NonconformityList who={who} record={record} onChanged={onChanged} />
          <ReportCard who={who} record={record} onChanged={onChanged} />
          <EvidenceList who={who} assessment={assessment} onChanged={onChanged} />
        </div>
        <div className="stacked">
          <EvaluationActs who={who} record={record} score={score.data} onChanged={onChanged} />
          <EvaluationFacts who={who} record={record} />
          <ComplaintsAbout
            who={who}
            organisation={assessment.organisation}
            about={[
              ...record.decisions.toReversed().map(({ id }) => ({ kind: 'decision', id }) as const),
              { kind: 'assessment', id: assessment.id },
            ]}
          />
        </div>
      </div>
      {evaluation === undefined || score.data === undefined ? null : (
        <ClauseReasons assessment={assessment} score={score.data} />
      )}
    </main>
  )
}
