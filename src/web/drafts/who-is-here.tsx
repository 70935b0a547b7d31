import { dayAndTime } from '../parts/day-and-time.ts'
import { useWords } from '../words.tsx'
import { useOthers } from './use-presence.ts'

/** Who else has a draft open. Nothing is shown where nobody has, or the service does not say. */
export function WhoIsHere({ draft }: { readonly draft: string }) {
  const words = useWords()
  const others = useOthers(draft)
  if (others.length === 0) return null
  return (
    <p className="here" role="status">
      {words.say('drafts-here')}{' '}
      {others.map(({ person: id, name, since }) => (
        <span
          key={id}
          className="tag"
          title={words.say('drafts-here-since', { at: dayAndTime(since) })}
        >
          {name}
        </span>
      ))}
    </p>
  )
}
