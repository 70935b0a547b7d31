import type { Operations } from '../../../client/api.ts'
import { isOvertaken } from '../../domain/register/assessment-work.ts'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { certificateAddress, complaintAddress, inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import { DecisionPaper } from './decision-paper.tsx'
import { levelTitle } from './level-title.ts'
import type { ShownDecision, OnRecord, ScoreInWords } from './use-evaluation.ts'

type Review = Operations['listReviews']['answer']['items'][number]

/** What was reviewed and decided so far, what counts of it, and what follows. */
export function WhatWasDecided(props: {
  readonly who: Who
  readonly record: OnRecord
  readonly score: ScoreInWords | undefined
}) {
  const { who, record, score } = props
  const { assessment, reviews, decisions } = record
  const words = useWords()
  const nameOf = usePersonNames(who)
  const counting = 'review' in assessment ? assessment.review : undefined
  const open = assessment.state === 'reopened' ? assessment.reopenings?.at(-1) : undefined
  return (
    <>
      {open === undefined ? null : (
        <div className="note warn">
          <p>
            <b>{words.say('decisions-reopened', { until: open.until })}</b>{' '}
            {words.say('decisions-reopened-why', {
              by: nameOf(open.by),
              on: open.at.slice(0, 10),
              reason: open.reason,
            })}{' '}
            {open.complaint === undefined ? null : (
              <a href={inLanguage(complaintAddress(open.complaint), words.language)}>
                {words.say('decisions-open-complaint')}
              </a>
            )}
          </p>
        </div>
      )}
      {decisions.map(oneDecision)}
      {reviews.map(oneReview)}
    </>
  )

  function oneReview(review: Review) {
    return (
      <section key={review.id} className="card">
        <h2>
          {words.say('decisions-reviews')} <NoMore isOver={review.id !== counting} />
        </h2>
        <p>
          {words.say('decisions-review-of', {
            by: nameOf(review.by),
            on: review.at.slice(0, 10),
            recommendation: review.recommendation,
          })}
        </p>
        <p className="written">{review.notes}</p>
      </section>
    )
  }

  function oneDecision(decision: ShownDecision) {
    const isOver = isOvertaken(assessment, decision.id)
    const certificate = record.issued.find((one) => one.decision === decision.id)
    const about = { by: nameOf(decision.by), on: decision.decidedOn }
    return (
      <section key={decision.id} className="card">
        <h2>
          {words.say('decisions-decided')} <NoMore isOver={isOver} />
        </h2>
        <p>
          {decision.state === 'granted'
            ? words.say('decisions-granted', {
                ...about,
                level: levelTitle(score, decision.level, words),
              })
            : words.say('decisions-refused', about)}
        </p>
        {decision.reasons === undefined ? null : <p className="written">{decision.reasons}</p>}
        <DecisionPaper decision={decision.id} />
        {certificate !== undefined ? (
          <p>
            <a href={inLanguage(certificateAddress(certificate.id), words.language)}>
              {words.say('decisions-issued', { number: certificate.number })}
            </a>
          </p>
        ) : decision.state === 'granted' && !isOver ? (
          <p>
            {words.say('decisions-can-be-issued')}{' '}
            <a href={inLanguage('/studio/certificates', words.language)}>
              {words.say('decisions-to-issue')}
            </a>
          </p>
        ) : null}
      </section>
    )
  }
}

function NoMore({ isOver }: { readonly isOver: boolean }) {
  const words = useWords()
  return isOver ? <span className="tag">{words.say('decisions-counts-no-more')}</span> : null
}
