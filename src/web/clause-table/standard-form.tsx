import { useState, type SubmitEvent } from 'react'
import { today } from '../parts/day-and-time.ts'
import { Segment } from '../parts/segment.tsx'
import { Refused } from '../parts/states.tsx'
import { faultsOf, TextField } from '../parts/text-field.tsx'
import { draftAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { chosenQuery, type ChosenFile, type TableReading } from './chosen-file.ts'

/** What the table does not say of the standard, and the button that makes the draft. */
export function StandardForm(props: { readonly file: ChosenFile; readonly table: TableReading }) {
  const { file, table } = props
  const words = useWords()
  const service = useService()
  const [said, setSaid] = useState(() => ({
    standard: '',
    edition: String(new Date().getFullYear()),
    title: file.name.replace(/\.[^.]+$/, ''),
    owner: '',
    from: today(),
    ask: 'points' as 'points' | 'yes-no',
    step: '0.5',
    marks: '',
  }))
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()
  const set = (more: Partial<typeof said>): void => setSaid({ ...said, ...more })

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setCause(undefined)
    const marks = said.marks.replaceAll(/[\s,，、;；]+/g, ',').replaceAll(/^,|,$/g, '')
    const { ask, step, marks: _typed, ...about } = said
    const query = {
      ...chosenQuery(file),
      ...about,
      sheet: table.read.join('/'),
      file: file.name,
      ask,
      ...(ask === 'points' ? { step } : {}),
      ...(marks === '' ? {} : { marks }),
    }
    try {
      const { data } = await service('draftFromClauseTable', {
        query,
        body: file.bytes,
        contentType: file.type,
      })
      location.assign(inLanguage(draftAddress(data.id), words.language))
    } catch (refused) {
      setCause(refused)
      setIsBusy(false)
    }
  }
  const field = (name: 'standard' | 'edition' | 'title' | 'owner' | 'from' | 'step' | 'marks') => ({
    value: said[name],
    onChange: (value: string) => set({ [name]: value }),
    faults: faultsOf(cause, `/query/${name}`),
  })
  const isPlaced = (
    ['standard', 'edition', 'title', 'owner', 'from', 'step', 'marks'] as const
  ).some((name) => faultsOf(cause, `/query/${name}`).length > 0)
  return (
    <section>
      <h2>{words.say('table-page-standard')}</h2>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <TextField label={words.say('table-page-name')} {...field('title')} />
        <TextField
          label={words.say('table-page-id')}
          hint={words.say('table-page-id-hint')}
          {...field('standard')}
        />
        <TextField label={words.say('table-page-edition')} {...field('edition')} />
        <TextField label={words.say('table-page-owner')} {...field('owner')} />
        <TextField label={words.say('table-page-from')} type="date" {...field('from')} />
        <div className="field">
          <span>{words.say('table-page-ask')}</span>
          <Segment
            label={words.say('table-page-ask')}
            options={(['points', 'yes-no'] as const).map((id) => ({
              id,
              title: words.say(`table-page-ask-${id}`),
            }))}
            value={said.ask}
            onChange={(ask) => set({ ask: ask as 'points' | 'yes-no' })}
          />
        </div>
        {said.ask === 'points' ? (
          <TextField label={words.say('table-page-step')} {...field('step')} />
        ) : null}
        <TextField
          label={words.say('table-page-marks')}
          hint={words.say('table-page-marks-hint')}
          {...field('marks')}
        />
        {isPlaced ? null : <Refused cause={cause} />}
        <p>
          <button type="submit" className="button primary" aria-busy={isBusy || undefined}>
            {words.say(isBusy ? 'table-page-making' : 'table-page-make')}
          </button>
        </p>
      </form>
    </section>
  )
}
