import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { stateName } from '../../domain/register/names.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { certificateAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** So many are shown; whoever finds more writes more. */
const MOST = 50

/** Certificates by half a name or number, the latest first. */
export function FoundCertificates(props: {
  readonly who: Who
  readonly text: string
  readonly onClear: () => void
}) {
  const { who, text, onClear } = props
  const words = useWords()
  const service = useService()
  const found = useQuery({
    queryKey: ['found', who.id, text],
    queryFn: async ({ signal }) => {
      const query = { text, limit: String(MOST), first: 'newest' } as const
      return (await service('listCertificates', { query, signal })).data
    },
    placeholderData: keepPreviousData,
  })
  if (found.isError) return <Trouble cause={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting />
  const { items, next } = found.data
  const count = items.length
  return (
    <>
      <p className="found" role="status">
        {next === undefined
          ? words.say('desk-found', { count, text })
          : words.say('desk-found-more', { count, text })}{' '}
        <button type="button" className="link" onClick={onClear}>
          {words.say('desk-search-clear')}
        </button>
      </p>
      {count === 0 ? null : (
        <div className="scrolls" tabIndex={0} role="region" aria-label={words.say('desk-title')}>
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{words.say('desk-holder')}</th>
                <th scope="col">{words.say('desk-number')}</th>
                <th scope="col">{words.say('desk-scope')}</th>
                <th scope="col">{words.say('desk-until')}</th>
                <th scope="col">{words.say('desk-state')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, holder, number, scope, validUntil, state }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={inLanguage(certificateAddress(id), words.language)}>
                      {words.text(holder)}
                    </a>
                  </th>
                  <td className="nowrap">{number}</td>
                  <td>{words.text(scope)}</td>
                  <td className="nowrap">{validUntil}</td>
                  <td className="nowrap">{words.word(stateName('certificate', state))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
