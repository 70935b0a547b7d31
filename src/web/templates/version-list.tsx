import { useQuery } from '@tanstack/react-query'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { PlaceOfUse } from './template-detail.tsx'
import type { ListedUse } from './templates-page.tsx'

/** What was the template of a place, the latest first, and how many certificates were printed with each. */
export function VersionList(props: {
  readonly who: Who
  readonly place: PlaceOfUse
  readonly uses: readonly ListedUse[]
}) {
  const { who, place, uses } = props
  const words = useWords()
  const service = useService()
  const found = useQuery({
    queryKey: ['templates', who.id, 'versions', JSON.stringify(place)],
    queryFn: async ({ signal }) =>
      (await service('listTemplateVersions', { query: place, signal })).data.versions,
  })
  if (found.isError) return <Trouble cause={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting />
  return (
    <section className="card">
      <h2>{words.say('templates-versions')}</h2>
      {found.data.length === 0 ? (
        <p className="sub">{words.say('templates-versions-none')}</p>
      ) : (
        <ul className="told">
          {found.data.toReversed().map(({ version, sha256, activatedAt }) => {
            const used = uses.find((one) => one.sha256 === sha256)
            return (
              <li key={version}>
                <b>{words.say('templates-version', { version })}</b>{' '}
                {words.say('templates-since', { on: activatedAt.slice(0, 10) })}{' '}
                <span className="dim">
                  {words.say('templates-printed', { count: used?.certificates ?? 0 })}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
