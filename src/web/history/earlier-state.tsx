import { useQuery } from '@tanstack/react-query'
import { fileChanges } from '../../domain/register/field-changes.ts'
import type { NamedTables } from '../drafts/place-name.ts'
import type { FetchedDraft } from '../drafts/use-draft-session.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { Changes } from './changes.tsx'

/** An earlier state of a draft: everything in which it differs from the draft as it is now. */
export function EarlierState(props: {
  readonly draft: FetchedDraft
  readonly version: number
  readonly names: NamedTables
}) {
  const { draft, version, names } = props
  const words = useWords()
  const service = useService()
  const then = useQuery({
    queryKey: ['draft-files', draft.record.id, version],
    queryFn: async ({ signal }) => {
      const asked = { path: { id: draft.record.id }, query: { version: String(version) }, signal }
      return (await service('exportRevision', asked)).data.files
    },
  })
  if (then.isError) return <Trouble cause={then.error} retry={() => void then.refetch()} />
  if (then.data === undefined) return <Waiting />
  const texts = Object.fromEntries(then.data.map(({ path, text }) => [path, text]))
  const changes = fileChanges(texts, draft.files)
  return changes.length === 0 ? (
    <p>{words.say('history-same')}</p>
  ) : (
    <>
      <p className="sub">{words.say('history-differs', { count: changes.length })}</p>
      <Changes changes={changes} names={names} />
    </>
  )
}
