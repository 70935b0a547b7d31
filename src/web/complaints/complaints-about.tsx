import { useQuery } from '@tanstack/react-query'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { COMPLAINT } from '../../domain/register/complaint.ts'
import { stateName } from '../../domain/register/names.ts'
import { Trouble } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { BRING_COMPLAINT, complaintAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import { written, type ComplaintSubject } from './subject.ts'

/** Complaints and appeals about what a page shows, and where somebody puts another one on record. */
export function ComplaintsAbout(props: {
  readonly who: Who
  readonly organisation: string
  /** What the page shows, that first which is meant most often. */
  readonly about: readonly ComplaintSubject[]
}) {
  const { who, organisation, about } = props
  const words = useWords()
  const service = useService()
  const found = useQuery({
    queryKey: ['complaints-about', who.id, ...about.map(({ id }) => id)],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(
        about.map(({ id }) => service('listComplaints', { query: { about: id }, signal })),
      )
      return lists.flatMap(({ data }) => data.items)
    },
    refetchOnMount: 'always',
  })
  const [first] = about
  return (
    <section className="card">
      <h2>{words.say('complaints-title')}</h2>
      {found.isError ? (
        <Trouble cause={found.error} retry={() => void found.refetch()} />
      ) : found.data?.length === 0 ? (
        <p className="sub">{words.say('complaints-none')}</p>
      ) : (
        <ul className="told">
          {found.data?.map(({ id, form, received, state }) => (
            <li key={id}>
              <a href={inLanguage(complaintAddress(id), words.language)}>
                {words.say('complaints-one', { form, on: received.at.slice(0, 10) })}
              </a>{' '}
              <span className="tag">{words.word(stateName('complaint', state))}</span>
            </li>
          ))}
        </ul>
      )}
      {mayBring(who) && first !== undefined ? (
        <p>
          <a
            href={inLanguage(BRING_COMPLAINT, words.language, {
              organisation,
              about: written(first),
            })}
          >
            {words.say('complaints-bring')}
          </a>
        </p>
      ) : null}
    </section>
  )
}

/** Whether somebody puts complaints and appeals on record. */
export function mayBring(who: Who): boolean {
  return mayDo(COMPLAINT.acts['receive-complaint'], who)
}
