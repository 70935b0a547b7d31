import { useRef, useState } from 'react'
import type { Operations } from '../../../client/api.ts'
import { MEDIA_TYPES } from '../parts/media-types.ts'
import { saveFile } from '../parts/save-file.ts'
import { Segment } from '../parts/segment.tsx'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { manifestIn, type PackedCertificate } from './packed-manifest.ts'

type Order = Operations['handOutCertificates']['body']
type Form = NonNullable<Order['form']>

const FORMS: readonly Form[] = ['docx', 'pdf', 'both']

/** What was asked for, under the key by which it is known again, and what came of it. */
type HandedOut = {
  readonly order: Order
  readonly key: string
  readonly came: readonly PackedCertificate[] | undefined
}

/** How many are chosen, in which form, and the button that issues them and downloads one zip. */
export function useHandOut(onDone: () => void) {
  const words = useWords()
  const service = useService()
  const [form, setForm] = useState<Form>('docx')
  const [isBusy, setIsBusy] = useState(false)
  const [cause, setCause] = useState<unknown>()
  const [done, setDone] = useState<HandedOut>()
  const begun = useRef<{ readonly order: Order; readonly key: string }>(undefined)

  async function send(order: Order, key: string): Promise<void> {
    if (isBusy || order.items.length === 0) return
    setIsBusy(true)
    setCause(undefined)
    begun.current = { order, key }
    try {
      const { data } = await service('handOutCertificates', { body: order, idempotencyKey: key })
      const came = manifestIn(data)
      saveFile(data, `${words.say('desk-zip-name')}.zip`, MEDIA_TYPES.zip)
      setDone({ order, key, came })
      begun.current = undefined
    } catch (refused) {
      setCause(refused)
    }
    setIsBusy(false)
    // What was issued before a fault waits no more.
    onDone()
  }
  return {
    isBusy,
    cause,
    done,
    form,
    setForm,
    /** Asked for again after a fault, it is the same call, and nothing is issued twice. */
    send(decisions: readonly string[]) {
      const order = { items: decisions.map((decision) => ({ decision })), form }
      const before = begun.current
      const isSame = before !== undefined && JSON.stringify(before.order) === JSON.stringify(order)
      void send(order, isSame ? before.key : crypto.randomUUID())
    },
    again: () => (done === undefined ? undefined : void send(done.order, done.key)),
    retry: () =>
      begun.current === undefined ? undefined : void send(begun.current.order, begun.current.key),
  }
}

export type HandOut = ReturnType<typeof useHandOut>

/** The bar below the list. */
export function HandOutBar(props: {
  readonly handOut: HandOut
  readonly chosen: readonly string[]
}) {
  const { handOut, chosen } = props
  const words = useWords()
  const { isBusy, form, setForm } = handOut
  return (
    <div className="hand-out" role="group" aria-label={words.say('desk-hand-out')}>
      <p>
        <b>{words.say('desk-chosen', { count: chosen.length })}</b>{' '}
        <span className="sub">{words.say('desk-chosen-why')}</span>
      </p>
      <Segment
        label={words.say('desk-form')}
        options={FORMS.map((id) => ({ id, title: words.say(`desk-form-${id}`) }))}
        value={form}
        onChange={(id) => setForm(id as Form)}
      />
      <button
        type="button"
        className="button primary"
        aria-busy={isBusy || undefined}
        aria-disabled={chosen.length === 0 || undefined}
        onClick={() => handOut.send(chosen)}
      >
        {words.say(isBusy ? 'desk-handing-out' : 'desk-hand-out')}
      </button>
      {isBusy ? (
        <span className="sub" role="status">
          <Elapsed />
        </span>
      ) : chosen.length === 0 ? (
        <span className="sub">{words.say('desk-choose-first')}</span>
      ) : null}
    </div>
  )
}

/** What came of it: how many, and which not and why. */
export function HandedOutNote({ handOut }: { readonly handOut: HandOut }) {
  const words = useWords()
  const { done, cause, isBusy } = handOut
  if (cause !== undefined)
    return (
      <>
        <Refused cause={cause} />
        <p>
          <button type="button" className="button small" onClick={handOut.retry}>
            {words.say('desk-hand-out-again')}
          </button>{' '}
          <span className="sub">{words.say('desk-hand-out-safe')}</span>
        </p>
      </>
    )
  if (done === undefined || isBusy) return null
  const came = done.came ?? []
  const told = came.filter(({ problem }) => problem !== undefined)
  const count = came.filter(({ files }) => files.length > 0).length
  return (
    <div
      className={done.came === undefined || told.length > 0 ? 'note warn' : 'note good'}
      role="status"
    >
      <p>
        {done.came === undefined
          ? words.say('desk-zip-cut')
          : words.say('desk-handed-out', { count, refused: came.length - count })}{' '}
        <button type="button" className="link" onClick={handOut.again}>
          {words.say('desk-download-again')}
        </button>
      </p>
      {told.length === 0 ? null : (
        <ul className="told">
          {told.map(({ decision, number, holder, problem }) => (
            <li key={decision ?? number}>
              <b>{holder === undefined ? (decision ?? number) : words.text(holder)}</b>{' '}
              {problem!.message}{' '}
              {problem!.faults.map(({ message, fix }) => `${message} ${fix}`).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
