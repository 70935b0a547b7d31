import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Refused } from '../parts/states.tsx'
import { draftAddress, inLanguage, type RevisionAddress } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { DraftsWords } from './drafts-words.tsx'

/** Begins the successor of a published revision in one press, and leads to its workbench. */
export default function BeginSuccessor(props: {
  readonly revision: RevisionAddress
  /** How the revision is called, for those who hear the button alone. */
  readonly name: string
  readonly from?: string
}) {
  return (
    <DraftsWords>
      <SuccessorButton {...props} />
    </DraftsWords>
  )
}

function SuccessorButton(props: Parameters<typeof BeginSuccessor>[0]) {
  const { revision, name, from = firstOfNextMonth() } = props
  const words = useWords()
  const service = useService()
  const queries = useQueryClient()
  // One key for as long as the button stands: pressing it again after a broken line makes no second draft.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const begun = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const { standard: id, ...rest } = revision
      const { data } = await service('succeedPublishedRevision', {
        path: { id, ...rest },
        body: { from },
        idempotencyKey: `${idempotencyKey}-${from}`,
      })
      await queries.invalidateQueries({ queryKey: ['drafts'] })
      location.assign(inLanguage(draftAddress(data.id), words.language))
    },
  })
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={`${name}: ${words.say('drafts-succeed')}`}
        aria-disabled={begun.isPending || undefined}
        onClick={() => {
          if (!begun.isPending) begun.mutate()
        }}
      >
        {words.say(begun.isPending ? 'drafts-succeeding' : 'drafts-succeed')}
      </button>
      <Refused cause={begun.error} />
    </>
  )
}

/** Rules usually come into force with a month. */
export function firstOfNextMonth(now = new Date()): string {
  const next = new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 1))
  return next.toISOString().slice(0, 10)
}
