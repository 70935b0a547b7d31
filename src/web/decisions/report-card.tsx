import { Fragment, useState } from 'react'
import { mayDoNow } from '../../domain/register/lifecycle.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { ASSESSMENT } from '../../domain/register/assessment-work.ts'
import { PaperButton } from '../parts/paper-button.tsx'
import { usePersonNames } from '../people/listed-people.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ReportForm } from './report-form.tsx'
import type { OnRecord, ShownAssessment } from './use-evaluation.ts'

type Report = NonNullable<ShownAssessment['report']>

/** What the team reports of its work, and its findings report; the leader puts it on record until the review. */
export function ReportCard(props: {
  readonly who: Who
  readonly record: OnRecord
  readonly onChanged: () => unknown
}) {
  const { who, record, onChanged } = props
  const { assessment, evaluation } = record
  const words = useWords()
  const nameOf = usePersonNames(who)
  const [isOpen, setIsOpen] = useState(false)
  const [sent, setSent] = useState(0)
  const { report } = assessment
  const mayWrite = mayReport(who, assessment)
  return (
    <section className="card">
      <h2>{words.say('decisions-report')}</h2>
      {report === undefined ? (
        <p className="sub">{words.say('decisions-report-none')}</p>
      ) : (
        <>
          <p className="sub">
            {words.say('decisions-report-by', {
              by: nameOf(report.by),
              on: report.at.slice(0, 10),
            })}
          </p>
          <Reported report={report} />
        </>
      )}
      {sent > 0 ? (
        <p className="note good" role="status">
          {words.say('decisions-report-done')}
        </p>
      ) : null}
      {evaluation === undefined ? null : <ReportPaper evaluation={evaluation.id} />}
      {mayWrite ? (
        <p className="buttons">
          <button
            type="button"
            className="button small"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words.say('decisions-report-write')}
          </button>
        </p>
      ) : null}
      {mayWrite || isOpen ? (
        <div className={isOpen ? undefined : 'hidden'}>
          <ReportForm
            key={sent}
            assessment={assessment}
            onChanged={onChanged}
            onDone={async () => {
              await onChanged()
              setIsOpen(false)
              setSent(sent + 1)
            }}
          />
        </div>
      ) : null}
    </section>
  )
}

/** Whether somebody may put the report on record: who leads the team, until the review. */
function mayReport(who: Who, assessment: ShownAssessment): boolean {
  return (
    mayDoNow(ASSESSMENT.acts['report-assessment'], who, assessment) &&
    assessment.plan.team.some(({ person, isLead }) => person === who.id && isLead === true)
  )
}

function Reported({ report }: { readonly report: Report }) {
  const words = useWords()
  const unsaid = <span className="sub">{words.say('decisions-report-unsaid')}</span>
  return (
    <dl className="facts-of">
      <dt>{words.say('decisions-report-number')}</dt>
      <dd>{report.number ?? unsaid}</dd>
      <dt>{words.say('decisions-report-sampled')}</dt>
      <dd>{report.sampled ?? unsaid}</dd>
      {(['notCovered', 'departures'] as const).map((member) => (
        <Fragment key={member}>
          <dt>{words.say(LABELS[member])}</dt>
          <dd>
            {report[member] === undefined ? (
              unsaid
            ) : report[member].length === 0 ? (
              words.say('decisions-report-nothing')
            ) : (
              <ul>
                {report[member].map(({ what, why }) => (
                  <li key={`${what} ${why}`}>
                    {what} <span className="sub">{why}</span>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </Fragment>
      ))}
      <dt>{words.say('decisions-report-conclusion')}</dt>
      <dd>{report.conclusion ?? unsaid}</dd>
      <dt>{words.say('decisions-report-recommendation')}</dt>
      <dd>
        {report.recommendation === undefined
          ? unsaid
          : words.say(`decisions-recommend-${report.recommendation}`)}
      </dd>
      <dt>{words.say('decisions-report-statement')}</dt>
      <dd>{report.statement ?? unsaid}</dd>
    </dl>
  )
}

const LABELS = {
  notCovered: 'decisions-report-not-covered',
  departures: 'decisions-report-departures',
} as const

/** The findings report of an evaluation as a Word paper. */
function ReportPaper({ evaluation }: { readonly evaluation: string }) {
  const words = useWords()
  const service = useService()
  const query = { language: textLanguage(words.language) }
  return (
    <PaperButton
      title={words.say('decisions-report-paper')}
      name={`findings-${evaluation}`}
      make={() => service('getFindingsReport', { path: { id: evaluation }, query })}
    />
  )
}
