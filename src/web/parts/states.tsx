import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { ApiProblem } from '../../../client/client.ts'
import { useWords } from '../words.tsx'

/** That something is on its way; shows after 0.3 s. */
export function Waiting() {
  const words = useWords()
  return (
    <p className="waiting" role="status">
      <i className="hairline" aria-hidden="true" />
      <span className="sub">{words.say('studio-waiting')}</span>
    </p>
  )
}

/** What went wrong, where the work is, and what to do; asks again by itself while nobody answers. */
export function Trouble({ cause, retry }: { readonly cause: Error; readonly retry: () => void }) {
  const words = useWords()
  const isProblem = cause instanceof ApiProblem
  useEffect(() => {
    if (isProblem) return
    const again = setInterval(retry, 5000)
    return () => clearInterval(again)
  }, [isProblem, retry])
  return (
    <div className="note bad" role="alert">
      {isProblem ? (
        <>
          <p>{words.say('studio-failed', { detail: cause.problem.detail })}</p>
          <p className="sub">{words.say('studio-failed-id', { id: cause.problem.requestId })}</p>
        </>
      ) : (
        <p>{words.say('studio-offline')}</p>
      )}
      <Button className="button small" onPress={retry}>
        {words.say('studio-retry')}
      </Button>
    </div>
  )
}

/** Why something was not done, in the words of the service; nothing where it has not failed. */
export function Refused({ cause }: { readonly cause: unknown }) {
  const words = useWords()
  if (cause === undefined || cause === null) return null
  const { detail, errors = [] } = cause instanceof ApiProblem ? cause.problem : {}
  return (
    <div className="note bad" role="alert">
      <p>{detail ?? words.say('studio-unanswered')}</p>
      {errors.map(({ pointer, message, fix }) => (
        <p key={pointer + message}>
          {message} {fix}
        </p>
      ))}
    </div>
  )
}

/** Seconds since it was first shown; nothing for the first two. */
export function Elapsed() {
  const words = useWords()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const began = performance.now()
    const tick = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 500)
    return () => clearInterval(tick)
  }, [])
  return seconds < 2 ? null : (
    <span className="sub">{words.say('studio-seconds', { seconds })}</span>
  )
}
