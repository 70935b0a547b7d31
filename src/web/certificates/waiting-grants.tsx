import { useRef, useState, type KeyboardEvent } from 'react'
import type { Operations } from '../../../client/api.ts'
import { Refused } from '../parts/states.tsx'
import { Stars } from '../parts/stars.tsx'
import type { Who } from '../people/session.tsx'
import { certificateAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

type Grant = Operations['listWaitingGrants']['answer']['items'][number]

/** What waits to be issued: each row ready, or with what keeps it. */
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
  const table = useRef<HTMLTableSectionElement>(null)
  const mayIssue = who.roles.some((role) => role === 'clerk' || role === 'decision-maker')

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
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const buttons = [...(table.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const at = buttons.findIndex((one) => one === document.activeElement)
    if (by === 0 || at === -1) return
    event.preventDefault()
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus()
  }
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
      {mayIssue ? null : <p className="note">{words.say('desk-cannot-issue')}</p>}
      {grants.length === 0 ? (
        <p className="empty">{words.say('desk-nothing-waiting')}</p>
      ) : (
        <>
          <div className="scrolls" tabIndex={0} role="region" aria-label={words.say('desk-title')}>
            <table className="rows">
              <thead>
                <tr>
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
              <tbody ref={table} onKeyDown={press}>
                {grants.map((one) => (
                  <tr key={one.decision}>
                    <th scope="row">
                      {words.text(one.holder)}
                      <Blocked problem={one.problem} />
                    </th>
                    <td className="nowrap">
                      {one.level.stars === undefined ? null : (
                        <>
                          <Stars count={one.level.stars} of={5} />{' '}
                        </>
                      )}
                      {words.text(one.level.title)}
                    </td>
                    <td className="num">
                      {one.points === null ? '' : words.show({ exact: one.points })}
                    </td>
                    <td>{words.text(one.scope)}</td>
                    <td className="nowrap">{one.decidedOn}</td>
                    <td className="nowrap">{one.until}</td>
                    <td>
                      {one.problem !== undefined || !mayIssue ? null : (
                        <button
                          type="button"
                          className="button small"
                          aria-busy={busy === one.decision || undefined}
                          onClick={() => void issue(one)}
                        >
                          {words.say(busy === one.decision ? 'desk-issuing' : 'desk-issue')}{' '}
                          <span className="unseen">{words.text(one.holder)}</span>
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="keys noprint" aria-label={words.say('desk-keys')}>
            <kbd>↑</kbd>
            <kbd>↓</kbd> {words.say('desk-key-rows')} <kbd>/</kbd> {words.say('desk-key-search')}
          </p>
        </>
      )}
    </>
  )
}

/** Why nothing can be issued, and what to do about it. */
function Blocked({ problem }: { readonly problem: Grant['problem'] }) {
  if (problem === undefined) return null
  const { detail, errors = [] } = problem
  return (
    <span className="blocked">
      <span aria-hidden="true" className="bang">
        !
      </span>
      <span>
        {errors.length === 0
          ? detail
          : errors.map(({ pointer, message, fix }) => (
              <span key={pointer + message}>
                {message} {fix}
              </span>
            ))}
      </span>
    </span>
  )
}
