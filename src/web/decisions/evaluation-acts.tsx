import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { AssessmentWork } from '../../domain/register/assessment-record.ts'
import {
  ASSESSMENT,
  decided,
  reopened,
  returnAssessment,
  reviewed,
} from '../../domain/register/assessment-work.ts'
import type { Doer } from '../../domain/register/doer.ts'
import { rolesNamed } from '../../domain/register/names.ts'
import { today } from '../parts/day-and-time.ts'
import type { Who } from '../people/session.tsx'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import { DecisionForm } from './decision-form.tsx'
import { GrantBars } from './grant-bars.tsx'
import { ReviewForm } from './review-form.tsx'
import { StepForm } from './step-form.tsx'
import type { OnRecord, ScoreInWords } from './use-evaluation.ts'

const TRIED = 'tried'

/** What can be done with an evaluation, by the act of the table and by the rules that judge it. */
const CHOICES = {
  review: {
    act: 'review-evaluation',
    tried: (work: AssessmentWork, doer: Doer) => reviewed(work, doer, TRIED),
  },
  decide: {
    act: 'decide-certification',
    tried: (work: AssessmentWork, doer: Doer) => decided(work, doer, TRIED),
  },
  return: {
    act: 'return-assessment',
    tried: (work: AssessmentWork, doer: Doer) => returnAssessment(work, doer, TRIED),
  },
  reopen: {
    act: 'reopen-assessment',
    tried: (work: AssessmentWork, doer: Doer) => {
      const { person: by, at, day: until } = doer
      return reopened(work, doer, { by, at, until, reason: TRIED, involved: [], overtakes: [] })
    },
  },
} as const
type Choice = keyof typeof CHOICES
const NAMES = Object.keys(CHOICES) as readonly Choice[]

export type DoneSentence = 'review' | 'grant' | 'refuse' | 'return' | 'reopen'

/** What a form of an act is given. */
export type ActForm = {
  readonly record: OnRecord
  readonly score: ScoreInWords | undefined
  /** The act is on record: everything is read again. */
  readonly onDone: (sentence: DoneSentence) => Promise<void>
  readonly onChanged: () => unknown
}

/** Review, decide, return, put on record as a slip: each says what it means, and who else can where one cannot. */
export function EvaluationActs(props: {
  readonly who: Who
  readonly record: OnRecord
  readonly score: ScoreInWords | undefined
  readonly onChanged: () => unknown
}) {
  const { who, record, score, onChanged } = props
  const { assessment, issued } = record
  const words = useWords()
  const queries = useQueryClient()
  const [done, setDone] = useState<DoneSentence>()
  const [picked, setPicked] = useState<Choice>()
  const timely = NAMES.filter(isTimely)
  // A form that somebody may have written in stays, whatever becomes of the record meanwhile.
  const begun = useRef(new Set<Choice>())
  for (const one of timely) if (whyNot(one) === undefined) begun.current.add(one)
  const first = timely.find((one) => (one === 'review' || one === 'decide') && !whyNot(one))
  const chosen = picked ?? first
  const given: ActForm = {
    record,
    score,
    onChanged,
    async onDone(sentence) {
      // Nobody sends a form twice that is still there: it is busy until the record is here anew.
      await queries.invalidateQueries()
      begun.current.clear()
      setPicked(undefined)
      setDone(sentence)
    },
  }
  const forms: { readonly [C in Choice]: ReactNode } = {
    review: <ReviewForm {...given} />,
    decide: <DecisionForm {...given} />,
    return: <StepForm {...given} step="return" />,
    reopen: <StepForm {...given} step="reopen" />,
  }
  const shown = NAMES.filter(
    (one) => timely.includes(one) || (one === picked && begun.current.has(one)),
  )
  const reasons = [...new Set(timely.flatMap((one) => whyNot(one) ?? []))]
  return (
    <section className="card acts">
      <h2>{words.say('decisions-acts')}</h2>
      {done === undefined ? null : (
        <p className="note good" role="status">
          {words.say(`decisions-done-${done}`)}{' '}
          {done === 'grant' ? (
            <a href={inLanguage('/studio/certificates', words.language)}>
              {words.say('decisions-to-issue')}
            </a>
          ) : (
            <a href={inLanguage('/studio/decisions', words.language)}>
              {words.say('decisions-title')}
            </a>
          )}
        </p>
      )}
      {shown.length === 0 ? <p className="sub">{words.say('decisions-acts-none')}</p> : null}
      {timely.includes('decide') || timely.includes('review') ? (
        <GrantBars record={record} />
      ) : null}
      {shown.length === 0 ? null : (
        <p className="buttons" role="group" aria-label={words.say('decisions-acts')}>
          {shown.map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-pressed={chosen === one}
              aria-disabled={whyNot(one) === undefined ? undefined : true}
              onClick={() => {
                if (whyNot(one) === undefined) setPicked(one)
              }}
            >
              {words.say(`decisions-do-${one}`)}
            </button>
          ))}
        </p>
      )}
      {reasons.map((why) => (
        <p key={why} className="sub">
          {why}
        </p>
      ))}
      {NAMES.filter((one) => begun.current.has(one)).map((one) => (
        <div key={one} className={one === chosen ? undefined : 'hidden'}>
          {forms[one]}
        </div>
      ))}
    </section>
  )

  function isTimely(one: Choice): boolean {
    const from: readonly string[] = ASSESSMENT.acts[CHOICES[one].act].from
    // What a surveillance came to is concluded, and no slip is noticed once a certificate is issued.
    if (one === 'decide' && assessment.kind === 'surveillance') return false
    if (one === 'reopen' && issued.length > 0) return false
    return from.includes(assessment.state)
  }

  /** Who can do it, where this reader cannot: as the act itself would refuse it. */
  function whyNot(one: Choice): string | undefined {
    const { act, tried } = CHOICES[one]
    if (!mayDo(ASSESSMENT.acts[act], who))
      return words.say('decisions-who', {
        act: words.say(`decisions-do-${one}`),
        roles: rolesNamed(ASSESSMENT.acts[act].roles, 'and'),
      })
    const doer = { person: who.id, roles: who.roles, at: new Date().toISOString(), day: today() }
    try {
      // What comes over the wire is the record as the service keeps it.
      tried(assessment as unknown as AssessmentWork, doer)
      return undefined
    } catch (error) {
      if (error instanceof Refusal) return words.word(error.detail)
      throw error
    }
  }
}
