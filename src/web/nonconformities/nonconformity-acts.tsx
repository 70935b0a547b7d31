import { useState } from 'react'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { ShownNonconformity } from '../decisions/use-evaluation.ts'
import { rolesNamed } from '../../domain/register/names.ts'
import { NONCONFORMITY } from '../../domain/register/nonconformity.ts'
import { useRecordAct } from '../parts/changed-meanwhile.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { NoteForm } from './note-form.tsx'
import { RefusedStep } from './refused-step.tsx'

/** The steps that somebody takes by hand, in their order. */
const STEPS = [
  'answer-nonconformity',
  'verify-correction',
  'close-nonconformity',
  'reopen-nonconformity',
] as const
export type NonconformityStep = (typeof STEPS)[number]

/** What the form of a step is given. */
export type StepOfNonconformity = {
  readonly of: ShownNonconformity
  readonly onDone: () => void
  readonly onChanged: () => void
}

/** Correction, check, closing, opening again: those that are due, and who takes the next one where it is somebody else. */
export function NonconformityActs(props: {
  readonly who: Who
  readonly of: ShownNonconformity
  readonly onChanged: () => void
}) {
  const { who, of, onChanged } = props
  const words = useWords()
  const service = useService()
  const closing = useRecordAct(onChanged)
  const [opened, setOpened] = useState<NonconformityStep>()
  const [done, setDone] = useState<NonconformityStep>()
  const due = STEPS.filter((step) => {
    const from: readonly string[] = NONCONFORMITY.acts[step].from
    return from.includes(of.state)
  })
  const open = due.filter((step) => whyNot(step) === undefined)
  const finish = (step: NonconformityStep) => {
    setOpened(undefined)
    setDone(step)
    onChanged()
  }
  const close = () =>
    void closing.run(async () => {
      await service('closeNonconformity', { path: { id: of.id }, ifMatch: `"${of.version}"` })
      finish('close-nonconformity')
    })
  const [next] = due
  const why = next === undefined || open.includes(next) ? undefined : whyNot(next)
  const given = (step: NonconformityStep) => ({ of, onChanged, onDone: () => finish(step) })
  return (
    <>
      {done === undefined ? null : (
        <p className="note good" role="status">
          {words.say(`nonconformity-done-${done}`)}
        </p>
      )}
      {why === undefined ? null : <p className="sub">{why}</p>}
      {open.length === 0 ? null : (
        <p className="buttons">
          {open.map((step) => (
            <button
              key={step}
              type="button"
              className="button small"
              aria-busy={(step === 'close-nonconformity' && closing.isBusy) || undefined}
              aria-expanded={step === 'close-nonconformity' ? undefined : opened === step}
              onClick={() => {
                if (step === 'close-nonconformity') close()
                else setOpened(opened === step ? undefined : step)
              }}
            >
              {words.say(`nonconformity-do-${step}`)}
            </button>
          ))}
        </p>
      )}
      <RefusedStep act={closing} fields={[]} onLook={onChanged} />
      {opened === 'answer-nonconformity' ? <CorrectionForm {...given(opened)} /> : null}
      {opened === 'verify-correction' || opened === 'reopen-nonconformity' ? (
        <NoteForm key={opened} {...given(opened)} step={opened} />
      ) : null}
    </>
  )

  /** Who takes a step, where this reader cannot. */
  function whyNot(step: NonconformityStep): string | undefined {
    const act = words.say(`nonconformity-do-${step}`)
    if (!mayDo(NONCONFORMITY.acts[step], who))
      return words.say('decisions-who', {
        act,
        roles: rolesNamed(NONCONFORMITY.acts[step].roles, 'and'),
      })
    return step === 'verify-correction' && !of.team.includes(who.id)
      ? words.say('nonconformity-team-only', { act })
      : undefined
  }
}
