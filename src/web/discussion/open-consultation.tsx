import { useState } from 'react'
import { CONSULTATION } from '../../domain/register/consultation.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { readNumber } from '../../domain/numbers/typed.ts'
import type { DraftRecord } from '../drafts/draft-record.ts'
import { Segment } from '../parts/segment.tsx'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** Asks for comments on the draft as it stands, from a first to a last day. */
export function OpenConsultation(props: {
  readonly who: Who
  readonly draft: DraftRecord
  readonly onOpened: () => void
}) {
  const { who, draft, onOpened } = props
  const words = useWords()
  const service = useService()
  const [zh, setZh] = useState('')
  const [en, setEn] = useState('')
  const [opens, setOpens] = useState('')
  const [closes, setCloses] = useState('')
  const [least, setLeast] = useState('')
  const [unanswered, setUnanswered] = useState<'told' | 'refused'>('refused')
  const { isBusy, cause, run } = useAct()
  if (!mayDo(CONSULTATION.acts['open-consultation'], who))
    return <p className="sub">{words.say('discussion-open-role')}</p>

  async function open(): Promise<void> {
    await service('openConsultation', {
      path: { id: draft.id },
      ifMatch: `"${draft.version}"`,
      body: {
        title: { ...(zh === '' ? {} : { zh }), ...(en === '' ? {} : { en }) },
        opens,
        closes,
        rules: { unanswered, ...leastDays(least) },
      },
    })
    onOpened()
  }
  const title = faultsOf(cause, '/title')
  const placed = ['/title', '/opens', '/closes', '/rules/leastDays']
  const isPlaced = placed.some((at) => faultsOf(cause, at).length > 0)
  return (
    <form
      className="form narrow-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void run(open)
      }}
    >
      <TextField
        label={words.say('discussion-open-title-zh')}
        value={zh}
        onChange={setZh}
        lang="zh"
        faults={title}
      />
      <TextField
        label={words.say('discussion-open-title-en')}
        value={en}
        onChange={setEn}
        lang="en"
      />
      <TextField
        label={words.say('discussion-open-first')}
        type="date"
        value={opens}
        onChange={setOpens}
        faults={faultsOf(cause, '/opens')}
      />
      <TextField
        label={words.say('discussion-open-last')}
        type="date"
        value={closes}
        onChange={setCloses}
        faults={faultsOf(cause, '/closes')}
      />
      <TextField
        label={words.say('discussion-open-least')}
        hint={words.say('discussion-open-least-hint')}
        value={least}
        onChange={setLeast}
        faults={faultsOf(cause, '/rules/leastDays')}
      />
      <div className="field">
        <p>{words.say('discussion-open-unanswered')}</p>
        <Segment
          label={words.say('discussion-open-unanswered')}
          options={(['refused', 'told'] as const).map((one) => ({
            id: one,
            title: words.say(`discussion-open-${one}`),
          }))}
          value={unanswered}
          onChange={(one) => setUnanswered(one === 'told' ? 'told' : 'refused')}
        />
      </div>
      {isPlaced ? null : <Refused cause={cause} />}
      <p>
        <button type="submit" className="button primary" aria-busy={isBusy || undefined}>
          {words.say('discussion-open')}
        </button>
      </p>
    </form>
  )
}

/** The days as a number; what is none goes to the service as it was typed, which says so. */
function leastDays(typed: string): { readonly leastDays?: number } {
  const read = readNumber(typed)
  if ('text' in read) return { leastDays: read.text as unknown as number }
  return read.number === undefined ? {} : { leastDays: read.number }
}
