import { useState } from 'react'
import { REVISION } from '../../domain/register/rules-revision.ts'
import { mayDo, mayDoNow } from '../../domain/register/lifecycle.ts'
import type { DraftRecord } from '../drafts/draft-record.ts'
import { Refused } from '../parts/states.tsx'
import { TextField, faultsOf } from '../parts/text-field.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { Digest } from './digest.tsx'
import type { Readiness } from './readiness.ts'

type Acts = {
  readonly who: Who
  readonly draft: DraftRecord
  readonly readiness: Readiness & { readonly etag: string }
  readonly onDone: () => void
}

/** The acts by which a draft comes into force: handing it over, giving it back, publishing it. */
export function PublishActs(props: Acts) {
  const { who, draft } = props
  return (
    <div className="publish-acts">
      {mayDoNow(REVISION.acts['submit-revision'], who, draft) ? <Submit {...props} /> : null}
      {mayDo(REVISION.acts['publish-revision'], who) ? <Publish {...props} /> : null}
      {mayDoNow(REVISION.acts['return-revision'], who, draft) ? <Return {...props} /> : null}
      <Missing {...props} />
    </div>
  )
}

/** What is still missing, beside the button that cannot be pressed. */
function Missing({ readiness }: Acts) {
  const words = useWords()
  const open = readiness.requirements.filter(({ isMet }) => !isMet)
  if (open.length === 0) return null
  const list = open.map(({ name }) => words.say(`publication-${name}`))
  return (
    <p id="publication-missing" className="sub">
      {words.say('publication-missing', { what: { list, joined: 'comma' } })}
    </p>
  )
}

function Submit({ draft, readiness, onDone }: Acts) {
  const words = useWords()
  const service = useService()
  const act = useAct(onDone)
  return (
    <div>
      <button
        type="button"
        className="button primary"
        aria-busy={act.isBusy || undefined}
        onClick={() =>
          void act.run(() =>
            service('submitRevision', { path: { id: draft.id }, ifMatch: readiness.etag }),
          )
        }
      >
        {words.say('publication-submit')}
      </button>
      <Refused cause={act.cause} />
    </div>
  )
}

/** Publishes what was shown, by its version; asks once more, as it cannot be undone. */
function Publish({ draft, readiness, onDone }: Acts) {
  const words = useWords()
  const service = useService()
  const act = useAct(onDone)
  const [isAsked, setIsAsked] = useState(false)
  const { revision } = draft
  const { ready, pack, etag } = readiness
  if (!isAsked || !ready)
    return (
      <div>
        <button
          type="button"
          className="button primary large"
          aria-disabled={!ready || undefined}
          aria-describedby={ready ? undefined : 'publication-missing'}
          onClick={() => {
            if (ready) setIsAsked(true)
          }}
        >
          {words.say('publication-publish', { revision })}
        </button>
        <Refused cause={act.cause} />
      </div>
    )
  return (
    <div className="note warn sure" role="group">
      <p>{words.say('publication-publish-sure', { revision })}</p>
      {pack === undefined ? null : <Digest digest={pack} />}
      <p className="buttons">
        <button
          type="button"
          autoFocus
          className="button primary"
          aria-busy={act.isBusy || undefined}
          onClick={() =>
            void act.run(async () => {
              // Whatever comes of it, the question has been answered.
              setIsAsked(false)
              await service('publishRevision', { path: { id: draft.id }, ifMatch: etag })
            })
          }
        >
          {words.say('publication-publish-do')}
        </button>
        <button type="button" className="button" onClick={() => setIsAsked(false)}>
          {words.say('publication-not-yet')}
        </button>
      </p>
    </div>
  )
}

function Return({ draft, readiness, onDone }: Acts) {
  const words = useWords()
  const service = useService()
  const act = useAct(onDone)
  const [isAsked, setIsAsked] = useState(false)
  const [reason, setReason] = useState('')
  if (!isAsked)
    return (
      <div>
        <button type="button" className="button" onClick={() => setIsAsked(true)}>
          {words.say('publication-return')}
        </button>
      </div>
    )
  const faults = faultsOf(act.cause, '/reason')
  return (
    <form
      className="form sure"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void act.run(() =>
          service('returnRevision', {
            path: { id: draft.id },
            body: { reason },
            ifMatch: readiness.etag,
          }),
        )
      }}
    >
      <TextField
        label={words.say('publication-return-reason')}
        value={reason}
        onChange={setReason}
        faults={faults}
        autoFocus
      />
      {faults.length === 0 ? <Refused cause={act.cause} /> : null}
      <p className="buttons">
        <button type="submit" className="button" aria-busy={act.isBusy || undefined}>
          {words.say('publication-return-do')}
        </button>
        <button type="button" className="link" onClick={() => setIsAsked(false)}>
          {words.say('publication-not-yet')}
        </button>
      </p>
    </form>
  )
}
