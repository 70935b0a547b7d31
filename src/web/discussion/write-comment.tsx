import { useState } from 'react'
import type { Operations } from '../../../client/api.ts'
import { LongTextField } from '../parts/long-text-field.tsx'
import { Segment } from '../parts/segment.tsx'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

type Kind = Operations['receiveComment']['body']['kind']
const KINDS = ['general', 'technical', 'editorial'] as const satisfies readonly Kind[]

/** Puts a comment on record that came in by letter, by telephone or in a meeting. */
export function WriteComment(props: {
  readonly consultation: string
  readonly onDone: () => void
}) {
  const { consultation, onDone } = props
  const words = useWords()
  const service = useService()
  const [from, setFrom] = useState('')
  const [number, setNumber] = useState('')
  const [kind, setKind] = useState<Kind>('technical')
  const [comment, setComment] = useState('')
  const [proposed, setProposed] = useState('')
  const [taken, setTaken] = useState<number>()
  const act = useAct()
  const fields = ['/from', '/place', '/comment', '/proposed', '/kind']
  const isPlaced = fields.some((at) => faultsOf(act.cause, at).length > 0)

  async function write(): Promise<void> {
    const place = number.trim() === '' ? {} : { number: number.trim() }
    const { data } = await service('receiveComment', {
      body: {
        consultation,
        from,
        place,
        kind,
        comment,
        ...(proposed.trim() === '' ? {} : { proposed }),
      },
    })
    setTaken(data.number)
    setNumber('')
    setComment('')
    setProposed('')
    onDone()
  }
  return (
    <details className="card">
      <summary>{words.say('discussion-write')}</summary>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void act.run(write)
        }}
      >
        <TextField
          label={words.say('discussion-write-from')}
          value={from}
          onChange={setFrom}
          faults={faultsOf(act.cause, '/from')}
        />
        <TextField
          label={words.say('discussion-write-number')}
          hint={words.say('discussion-write-number-hint')}
          value={number}
          onChange={setNumber}
          faults={faultsOf(act.cause, '/place')}
        />
        <Segment
          label={words.say('discussion-kind')}
          options={KINDS.map((one) => ({ id: one, title: words.say(`discussion-kind-${one}`) }))}
          value={kind}
          onChange={(chosen) => setKind(KINDS.find((one) => one === chosen) ?? kind)}
        />
        <LongTextField
          label={words.say('discussion-comment')}
          value={comment}
          onChange={setComment}
          faults={faultsOf(act.cause, '/comment')}
        />
        <LongTextField
          label={words.say('discussion-proposed')}
          hint={words.say('discussion-write-proposed-hint')}
          value={proposed}
          onChange={setProposed}
          faults={[...faultsOf(act.cause, '/proposed'), ...faultsOf(act.cause, '/kind')]}
        />
        {isPlaced ? null : <Refused cause={act.cause} />}
        <p>
          <button type="submit" className="button" aria-busy={act.isBusy || undefined}>
            {words.say('discussion-write-do')}
          </button>
        </p>
        <p role="status" className="sub">
          {taken === undefined ? '' : words.say('discussion-written', { number: taken })}
        </p>
      </form>
    </details>
  )
}
