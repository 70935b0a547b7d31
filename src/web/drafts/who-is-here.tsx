import { useQuery } from '@tanstack/react-query'
import { dayAndTime } from '../parts/day-and-time.ts'
import { useSession } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** How often a page says that it is open, in milliseconds; whoever stays silent for a minute has left. */
const EVERY_MS = 20_000

/** Who else has a draft open; nobody where there is no draft, or the service does not say. */
export function useOthersHere(draft: string | undefined) {
  const service = useService()
  const { who } = useSession()
  const person = who === 'asking' || who === undefined ? undefined : who.id
  const here = useQuery({
    queryKey: ['presence', draft, person],
    queryFn: async ({ signal }) =>
      (await service('meetAtRevision', { path: { id: draft! }, signal })).data.people,
    enabled: person !== undefined && draft !== undefined,
    refetchInterval: EVERY_MS,
  })
  return (here.data ?? []).filter((one) => one.person !== person)
}

/** Who else has a draft open. Nothing is shown where nobody has. */
export function WhoIsHere({ draft }: { readonly draft: string }) {
  const words = useWords()
  const others = useOthersHere(draft)
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
