import { useState } from 'react'
import { COMMENT } from '../../domain/register/comment.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { Operations } from '../../../client/api.ts'
import { FileDrop } from '../parts/file-drop.tsx'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Elapsed, Refused } from '../parts/states.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

const KINDS = ['docx', 'xlsx'] as const
type Kind = (typeof KINDS)[number]
const KIND_NAMES = { docx: 'Word', xlsx: 'Excel' } as const satisfies { [K in Kind]: string }
const FORMS = ['chinese', 'iso'] as const

type Taken = Operations['takeInCommentSheet']['answer']
type Looked = { readonly file: File; readonly kind: Kind; readonly found: Taken }

/** Tables as files: sheets from outside, looked at before they are taken in, and both forms to take out. */
export function Sheets(props: {
  readonly who: Who
  readonly consultation: string
  readonly onDone: () => void
}) {
  const { who, consultation, onDone } = props
  const words = useWords()
  const service = useService()
  const [from, setFrom] = useState('')
  const [withAnswers, setWithAnswers] = useState(false)
  const [looked, setLooked] = useState<Looked>()
  const [taken, setTaken] = useState<Taken>()
  const { isBusy, cause, run } = useAct()
  const mayAnswer = mayDo(COMMENT.acts['answer-comment'], who)
  const isStaff = who.roles.some((role) => role !== 'reader' && role !== 'contact')

  const send = async (file: File, kind: Kind, kept: 'yes' | 'no') => {
    const unit = from.trim() === '' ? {} : { from }
    const { data } = await service('takeInCommentSheet', {
      path: { id: consultation },
      query: { kept, ...(withAnswers ? { answers: 'taken' } : {}), ...unit },
      body: new Uint8Array(await file.arrayBuffer()),
      contentType: MEDIA_TYPES[kind],
    })
    return data
  }
  const look = (file: File) =>
    run(async () => {
      setTaken(undefined)
      setLooked(undefined)
      const kind = file.name.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'docx'
      setLooked({ file, kind, found: await send(file, kind, 'no') })
    })
  return (
    <section className="card" aria-labelledby="sheets">
      <h2 id="sheets">{words.say('discussion-sheets')}</h2>
      {isStaff ? (
        <>
          <TextField label={words.say('discussion-sheet-from')} value={from} onChange={setFrom} />
          {mayAnswer ? (
            <label className="check">
              <input
                type="checkbox"
                checked={withAnswers}
                onChange={({ target }) => {
                  setWithAnswers(target.checked)
                  // What was looked at says what would come of it the other way.
                  setLooked(undefined)
                }}
              />
              <span>{words.say('discussion-sheet-answers')}</span>
            </label>
          ) : null}
          <FileDrop
            label={words.say('discussion-sheet-choose')}
            hint={words.say('discussion-sheet-drop')}
            accept=".docx,.xlsx"
            look="small"
            onFile={(file) => void look(file)}
          />
        </>
      ) : null}
      {looked === undefined ? null : (
        <Preview
          looked={looked}
          withAnswers={withAnswers}
          isBusy={isBusy}
          onTake={() =>
            void run(async () => {
              setTaken(await send(looked.file, looked.kind, 'yes'))
              setLooked(undefined)
              onDone()
            })
          }
        />
      )}
      {taken === undefined ? null : (
        <p className="note good" role="status">
          {words.say('discussion-sheet-taken', {
            count: taken.received.length,
            answers: withAnswers ? taken.answered.length : 0,
          })}
        </p>
      )}
      <div className="buttons">
        {FORMS.flatMap((form) =>
          KINDS.map((kind) => (
            <button
              key={`${form} ${kind}`}
              type="button"
              className="button small"
              onClick={() =>
                void run(async () => {
                  const { data } = await service('getCommentTable', {
                    path: { id: consultation },
                    query: { form, effects: 'in-force' },
                    accept: MEDIA_TYPES[kind],
                  })
                  saveFile(data, `${words.say(`sheet-title-${form}`)}.${kind}`, MEDIA_TYPES[kind])
                })
              }
            >
              {words.say(`discussion-download-${form}`, { kind: KIND_NAMES[kind] })}
            </button>
          )),
        )}
      </div>
      <span className="sub" role="status">
        {isBusy ? (
          <>
            {words.say('studio-waiting')} <Elapsed />
          </>
        ) : null}
      </span>
      <Refused cause={cause} />
    </section>
  )
}

/** What a sheet would come to, row by row, before anything of it is on record. */
function Preview(props: {
  readonly looked: Looked
  readonly withAnswers: boolean
  readonly isBusy: boolean
  readonly onTake: () => void
}) {
  const { looked, withAnswers, isBusy, onTake } = props
  const { received, repeated, untyped, answered, leftOver } = looked.found
  const answers = withAnswers ? answered.length : 0
  const words = useWords()
  return (
    <div className="sheet-preview">
      <p>
        <b>
          {words.say('discussion-sheet-found', {
            file: looked.file.name,
            received: received.length,
            repeated: repeated.length,
          })}
        </b>
      </p>
      {untyped.length === 0 ? null : (
        <p className="sub">{words.say('discussion-sheet-untyped', { count: untyped.length })}</p>
      )}
      {leftOver.length === 0 ? null : (
        <p className="sub">{words.say('discussion-sheet-left', { count: leftOver.length })}</p>
      )}
      {answered.length === 0 ? null : (
        <p className="sub">
          {words.say(withAnswers ? 'discussion-sheet-answered' : 'discussion-sheet-answers-left', {
            count: answered.length,
          })}
        </p>
      )}
      {received.length === 0 ? (
        <p className="sub">{words.say('discussion-sheet-nothing')}</p>
      ) : (
        <div
          className="scrolls"
          tabIndex={0}
          role="region"
          aria-label={words.say('discussion-sheets')}
        >
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{words.say('discussion-sheet-row')}</th>
                <th scope="col">{words.say('discussion-clause')}</th>
                <th scope="col">{words.say('discussion-comment')}</th>
                <th scope="col">{words.say('discussion-from')}</th>
              </tr>
            </thead>
            <tbody>
              {received.map(({ sheet, row, said }) => (
                <tr key={`${sheet} ${row}`}>
                  <td>{row}</td>
                  <td>{said?.place.number ?? words.say('discussion-whole')}</td>
                  <td>{said?.comment}</td>
                  <td>{said?.from}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {received.length + answers === 0 ? null : (
        <p>
          <button
            type="button"
            className="button primary"
            aria-busy={isBusy || undefined}
            onClick={onTake}
          >
            {words.say('discussion-sheet-take', { count: received.length, answers })}
          </button>
        </p>
      )}
    </div>
  )
}
