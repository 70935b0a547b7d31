import { useState, type SubmitEvent } from 'react'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { ShownAssessment } from '../decisions/use-evaluation.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import { NONCONFORMITY } from '../../domain/register/nonconformity.ts'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import { useCallKey } from '../parts/use-call-key.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { ClauseField } from './clause-field.tsx'
import { RefusedStep } from './refused-step.tsx'
import { useAskedClauses } from './use-asked-clauses.ts'

const GRADES = ['minor', 'major'] as const

/** Whether somebody may raise a nonconformity by hand: the team, while nothing is decided. */
export function mayRaise(who: Who, { state, plan }: ShownAssessment): boolean {
  return (
    mayDo(NONCONFORMITY.acts['raise-nonconformity'], who) &&
    plan.team.some(({ person, left }) => person === who.id && left === undefined) &&
    state !== 'planned' &&
    state !== 'decided' &&
    state !== 'abandoned'
  )
}

/** What the rules do not find: clause, grade, what does not conform, and the evidence for it. */
export function RaiseForm(props: {
  readonly assessment: ShownAssessment
  readonly onDone: () => void
  readonly onChanged: () => void
}) {
  const { assessment, onDone, onChanged } = props
  const words = useWords()
  const service = useService()
  const clauses = useAskedClauses(assessment)
  const [clause, setClause] = useState('')
  const [grade, setGrade] = useState<(typeof GRADES)[number]>()
  const [statement, setStatement] = useState<Readonly<Record<string, string>>>({})
  const [evidence, setEvidence] = useState<ReadonlySet<string>>(new Set())
  const [isSent, setIsSent] = useState(false)
  const keyFor = useCallKey()
  const act = useRecordAct(onChanged)
  const written = Object.fromEntries(
    Object.entries(statement).filter(([, text]) => text.trim() !== ''),
  )
  const isUnwritten = Object.keys(written).length === 0

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (clause === '' || grade === undefined || isUnwritten) return
    const number = clauses.find(({ id }) => id === clause)?.number
    const body = {
      clause,
      ...(number === undefined ? {} : { number }),
      grade,
      statement: written,
      evidence: [...evidence],
    }
    await act.run(async () => {
      await service('raiseNonconformity', {
        path: { id: assessment.id },
        body,
        ifMatch: `"${assessment.version}"`,
        idempotencyKey: keyFor(body),
      })
      onDone()
    })
  }
  const missing = (isMissing: boolean, text: string) =>
    isSent && isMissing ? [{ message: text }] : []
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('nonconformity-means-raise')}</p>
      <ClauseField
        label={words.say('nonconformity-clause')}
        clauses={clauses}
        value={clause}
        onChange={setClause}
        faults={[
          ...missing(clause === '', words.say('nonconformity-clause-missing')),
          ...faultsOf(act.cause, '/clause'),
        ]}
      />
      <ChoiceField
        label={words.say('nonconformity-grade')}
        options={GRADES.map((id) => ({ id, title: words.say(`grade-${id}`) }))}
        value={grade}
        onChange={setGrade}
        faults={missing(grade === undefined, words.say('nonconformity-grade-missing'))}
      />
      {TEXT_LANGUAGES.map((language, at) => (
        <LongTextField
          key={language}
          label={words.say('nonconformity-statement', { language })}
          lang={language}
          value={statement[language] ?? ''}
          onChange={(text) => setStatement({ ...statement, [language]: text })}
          faults={
            at > 0
              ? []
              : [
                  ...missing(isUnwritten, words.say('nonconformity-statement-missing')),
                  ...faultsOf(act.cause, '/statement'),
                ]
          }
        />
      ))}
      {assessment.evidence.length === 0 ? null : (
        <fieldset className="roles">
          <legend>{words.say('nonconformity-rests-on')}</legend>
          {assessment.evidence.map(({ id, name }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={evidence.has(id)}
                onChange={({ target }) => {
                  const next = new Set(evidence)
                  if (target.checked) next.add(id)
                  else next.delete(id)
                  setEvidence(next)
                }}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <RefusedStep act={act} fields={['/clause', '/statement']} onLook={onChanged} />
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say('nonconformity-submit-raise')}
        </button>
      </p>
    </form>
  )
}
