import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Elapsed, Refused } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { useSession } from './session.tsx'

/** How often it is asked whether the data are there, in milliseconds. */
const LOOK_EVERY_MS = 700

/** Restores the made-up data of a demonstration; nothing where the service cannot. */
export function BeginAgain() {
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  const { become } = useSession()
  /** How often it had begun when it was asked to; then that it has. */
  const [asked, setAsked] = useState<number | 'done' | 'failed'>()
  const isWaiting = typeof asked === 'number'
  const standing = useQuery({
    queryKey: ['demonstration'],
    queryFn: async ({ signal }) => (await service('getDemonstration', { signal })).data,
    refetchInterval: isWaiting ? LOOK_EVERY_MS : false,
  })
  const begin = useMutation({
    mutationFn: () => service('beginDemonstrationAgain'),
    networkMode: 'always',
    onSuccess: ({ data }) => setAsked(data.began),
  })
  const { canBeginAgain = false, isBeginning = false, began = 0 } = standing.data ?? {}
  const hasEnded = isWaiting && !isBeginning && standing.dataUpdatedAt > begin.submittedAt
  const isThere = hasEnded && began > asked
  useEffect(() => {
    if (hasEnded && !isThere) setAsked('failed')
    if (!isThere) return
    setAsked('done')
    become('demo-reader')
    // Everything that the page knows was of the data before.
    void queries.invalidateQueries()
  }, [hasEnded, isThere, become, queries])
  if (!canBeginAgain) return null
  return (
    <div className="begin-again">
      <button
        type="button"
        className="button small"
        aria-describedby="begin-again-what"
        disabled={isWaiting || begin.isPending}
        onClick={() => begin.mutate()}
      >
        {words.say('path-begin-again')}
      </button>{' '}
      <span id="begin-again-what" className="sub" role="status">
        {isWaiting ? (
          <>
            {words.say('path-beginning')} <Elapsed />
          </>
        ) : (
          words.say(
            asked === 'done'
              ? 'path-begun'
              : asked === 'failed'
                ? 'path-begin-failed'
                : 'path-begin-again-what',
          )
        )}
      </span>
      <Refused cause={begin.error} />
    </div>
  )
}
