import { useState, type SubmitEvent } from 'react'
import type { Operations } from '../../../client/api.ts'
import { ChoiceField } from '../parts/choice-field.tsx'
import { LongTextField } from '../parts/long-text-field.tsx'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import { useCallKey } from '../parts/use-call-key.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ComplaintSubject } from './subject.ts'
import { SubjectField } from './subject-field.tsx'

const FORMS = ['complaint', 'appeal'] as const
type Form = (typeof FORMS)[number]

/** Who brings what about which certificate, decision or assessment. What was typed stays until it is on record. */
export function BringForm(props: {
  readonly who: Who
  /** What the page that led here shows. */
  readonly asked: { readonly organisation: string; readonly about: ComplaintSubject | undefined }
  readonly onDone: (made: Operations['receiveComplaint']['answer']) => void
}) {
  const { who, asked, onDone } = props
  const words = useWords()
  const service = useService()
  const [form, setForm] = useState<Form>()
  const [organisation, setOrganisation] = useState(asked.organisation)
  const [about, setAbout] = useState(asked.about)
  const [from, setFrom] = useState('')
  const [statement, setStatement] = useState('')
  const [isSent, setIsSent] = useState(false)
  const keyFor = useCallKey()
  const act = useAct()

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setIsSent(true)
    if (form === undefined || organisation === '' || about === undefined) return
    if (from.trim() === '' || statement.trim() === '') return
    const body = { form, organisation, about, from, statement }
    await act.run(async () => {
      const { data } = await service('receiveComplaint', { body, idempotencyKey: keyFor(body) })
      onDone(data)
    })
  }
  const missing = (isMissing: boolean, text: string) =>
    isSent && isMissing ? [{ message: text }] : []
  const isPlaced = ['/organisation', '/about', '/from', '/statement'].some(
    (field) => faultsOf(act.cause, field).length > 0,
  )
  return (
    <form className="form" noValidate onSubmit={(event) => void send(event)}>
      <p className="sub">{words.say('complaints-means-bring')}</p>
      <ChoiceField
        label={words.say('complaints-form')}
        options={FORMS.map((id) => ({ id, title: words.say(`complaints-form-${id}`) }))}
        value={form}
        onChange={setForm}
        faults={missing(form === undefined, words.say('complaints-form-missing'))}
      />
      <p className="sub">{words.say('complaints-form-hint')}</p>
      <SubjectField
        who={who}
        organisation={organisation}
        onOrganisation={(id) => {
          setOrganisation(id)
          setAbout(undefined)
        }}
        about={about}
        onAbout={setAbout}
        faults={{
          organisation: [
            ...missing(organisation === '', words.say('complaints-organisation-missing')),
            ...faultsOf(act.cause, '/organisation'),
          ],
          about: [
            ...missing(
              organisation !== '' && about === undefined,
              words.say('complaints-about-missing'),
            ),
            ...faultsOf(act.cause, '/about'),
          ],
        }}
      />
      <TextField
        label={words.say('complaints-from')}
        value={from}
        onChange={setFrom}
        faults={[
          ...missing(from.trim() === '', words.say('complaints-from-missing')),
          ...faultsOf(act.cause, '/from'),
        ]}
      />
      <LongTextField
        label={words.say('complaints-statement')}
        value={statement}
        onChange={setStatement}
        faults={[
          ...missing(statement.trim() === '', words.say('complaints-statement-missing')),
          ...faultsOf(act.cause, '/statement'),
        ]}
      />
      {isPlaced ? null : <Refused cause={act.cause} />}
      <p>
        <button type="submit" className="button primary" aria-busy={act.isBusy || undefined}>
          {words.say('complaints-submit')}
        </button>
      </p>
    </form>
  )
}
