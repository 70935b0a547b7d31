import { useRef, useState, type KeyboardEvent } from 'react'
import { CERTIFICATE } from '../../domain/register/certificate.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import type { Operations } from '../../../client/api.ts'
import { Refused } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { certificateAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { GrantPreview } from './grant-preview.tsx'
import { GrantRow } from './grant-row.tsx'
import { HandedOutNote, HandOutBar, useHandOut } from './hand-out-bar.tsx'
import { useChosen, type Chosen } from './use-chosen.ts'

export type Grant = Operations['listWaitingGrants']['answer']['items'][number]

/** What waits to be issued: each row ready to be chosen, or with what keeps it; beside it, its pages. */
export function WaitingGrants(props: {
  readonly who: Who
  readonly grants: readonly Grant[]
  readonly onIssued: () => void
}) {
  const { who, grants, onIssued } = props
  const words = useWords()
  const service = useService()
  const [busy, setBusy] = useState<string>()
  const [cause, setCause] = useState<unknown>()
  const [issued, setIssued] = useState<{ readonly id: string; readonly sentence: string }>()
  const [shown, setShown] = useState<string>()
  const table = useRef<HTMLTableSectionElement>(null)
  const mayIssue = mayDo(CERTIFICATE.acts['intend-certificate'], who)
  const ready = grants.flatMap(({ decision, problem }) => (problem === undefined ? [decision] : []))
  const chosen = useChosen(mayIssue ? ready : [])
  const handOut = useHandOut(onIssued)
  const inOrder = ready.filter((decision) => chosen.ids.has(decision))
  const looked = grants.find(({ decision }) => decision === shown)

  async function issue({ decision, holder }: Grant): Promise<void> {
    if (busy !== undefined) return
    setBusy(decision)
    setCause(undefined)
    try {
      // Known again by the decision: pressed twice, it is the same certificate.
      const { data } = await service('issueCertificate', {
        body: { decision },
        idempotencyKey: `issue-${decision}`,
      })
      setIssued({
        id: data.id,
        sentence: words.say('desk-issued', { holder: words.text(holder), number: data.number }),
      })
      onIssued()
    } catch (refused) {
      setCause(refused)
    }
    setBusy(undefined)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'Enter') handOut.send(inOrder)
      else if (event.key === 'a') chosen.all()
      else return
      event.preventDefault()
    } else moveOn(event, table.current, chosen)
  }
  const isAll = ready.length > 0 && inOrder.length === ready.length
  return (
    <>
      {issued === undefined ? null : (
        <p className="note good" role="status">
          {issued.sentence}{' '}
          <a href={inLanguage(certificateAddress(issued.id), words.language)}>
            {words.say('desk-open')}
          </a>
        </p>
      )}
      <Refused cause={cause} />
      <HandedOutNote handOut={handOut} />
      {mayIssue ? null : <p className="note">{words.say('desk-cannot-issue')}</p>}
      {grants.length === 0 ? (
        <p className="empty">{words.say('desk-nothing-waiting')}</p>
      ) : (
        <div className={looked === undefined ? undefined : 'beside wide'}>
          <div onKeyDown={press}>
            <div
              className="scrolls"
              tabIndex={0}
              role="region"
              aria-label={words.say('desk-title')}
            >
              <table className="rows">
                <thead>
                  <tr>
                    {mayIssue ? (
                      <th scope="col">
                        <input
                          type="checkbox"
                          aria-label={words.say('desk-choose-all')}
                          checked={isAll}
                          ref={(box) => {
                            if (box !== null) box.indeterminate = !isAll && inOrder.length > 0
                          }}
                          disabled={ready.length === 0}
                          onChange={() => (isAll ? chosen.none() : chosen.all())}
                        />
                      </th>
                    ) : null}
                    <th scope="col">{words.say('desk-holder')}</th>
                    <th scope="col">{words.say('desk-level')}</th>
                    <th scope="col" className="num">
                      {words.say('desk-points')}
                    </th>
                    <th scope="col">{words.say('desk-scope')}</th>
                    <th scope="col">{words.say('desk-decided')}</th>
                    <th scope="col">{words.say('desk-usable')}</th>
                    <th scope="col">
                      <span className="unseen">{words.say('desk-issue')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody ref={table}>
                  {grants.map((one) => (
                    <GrantRow
                      key={one.decision}
                      grant={one}
                      mayIssue={mayIssue}
                      isChosen={chosen.ids.has(one.decision)}
                      isShown={one.decision === shown}
                      isPreviewing={shown !== undefined}
                      isBusy={busy === one.decision}
                      onChoose={(reach) => chosen.toggle(one.decision, { reach })}
                      onIssue={() => void issue(one)}
                      onPreview={() => setShown(one.decision)}
                    />
                  ))}
                </tbody>
              </table>
            </div>
            {mayIssue ? <HandOutBar handOut={handOut} chosen={inOrder} /> : null}
            <Keys mayIssue={mayIssue} />
          </div>
          {looked === undefined ? null : (
            <GrantPreview
              key={looked.decision}
              who={who}
              decision={looked.decision}
              holder={words.text(looked.holder)}
              onClose={() => setShown(undefined)}
            />
          )}
        </div>
      )}
    </>
  )
}

/** Goes to the row above or below, to the same thing in it; with Shift, rows gone through are chosen. */
function moveOn(event: KeyboardEvent, table: HTMLElement | null, chosen: Chosen): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const now = document.activeElement
  if (by === 0 || now === null || table?.contains(now) !== true) return
  const alike = `[data-does="${now.getAttribute('data-does')}"]`
  const all = [...table.querySelectorAll<HTMLElement>(alike)]
  const next = all[all.indexOf(now as HTMLElement) + by]
  event.preventDefault()
  if (next === undefined) return
  next.focus()
  const { decision } = next.dataset
  if (event.shiftKey && next instanceof HTMLInputElement && decision !== undefined)
    chosen.toggle(decision, { reach: true })
}

function Keys({ mayIssue }: { readonly mayIssue: boolean }) {
  const words = useWords()
  return (
    <p className="keys noprint" role="note" aria-label={words.say('desk-keys')}>
      <kbd>↑</kbd>
      <kbd>↓</kbd> {words.say('desk-key-rows')}{' '}
      {mayIssue ? (
        <>
          <kbd>Shift</kbd>
          <kbd>↓</kbd> {words.say('desk-key-reach')} <kbd>Ctrl</kbd>
          <kbd>A</kbd> {words.say('desk-choose-all')} <kbd>Ctrl</kbd>
          <kbd>Enter</kbd> {words.say('desk-hand-out')}{' '}
        </>
      ) : null}
      <kbd>/</kbd> {words.say('desk-key-search')}
    </p>
  )
}
