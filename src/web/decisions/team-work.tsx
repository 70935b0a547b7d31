import { useQuery } from '@tanstack/react-query'
import type { Client } from '../../../client/client.ts'
import { stateName } from '../../domain/register/names.ts'
import { useStandardNames } from '../parts/standard-names.ts'
import { Trouble } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { evaluationAddress, inLanguage } from '../place.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** States in which a team still works on an assessment or answers for it. */
const UNDECIDED = ['in-progress', 'evaluated', 'reviewed', 'reopened'] as const

/** Assessments of whoever is of a team, as long as nothing is decided: there they raise what they find. */
export function TeamWork({ who }: { readonly who: Who }) {
  const words = useWords()
  const service = useService()
  const nameOf = useStandardNames()
  const isAssessor = who.roles.includes('assessor')
  const found = useQuery({
    queryKey: ['team-work', who.id],
    queryFn: ({ signal }) => workOf(service, who.id, signal),
    enabled: isAssessor,
    refetchOnMount: 'always',
  })
  if (found.isError) return <Trouble cause={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined || found.data.length === 0) return null
  const title = words.say('nonconformity-team-work')
  return (
    <section>
      <h2>{title}</h2>
      <div className="scrolls" tabIndex={0} role="region" aria-label={title}>
        <table className="rows waits">
          <thead>
            <tr>
              <th scope="col">{words.say('decisions-holder')}</th>
              <th scope="col">{words.say('decisions-about')}</th>
              <th scope="col">{words.say('nonconformity-team-state')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.map(({ assessment: { id, rules, state }, holder }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={inLanguage(evaluationAddress(id), words.language)}>
                    {words.text(holder)}
                  </a>
                </th>
                <td>{nameOf(rules.standard, rules.edition)}</td>
                <td className="nowrap">{words.word(stateName('assessment', state))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

async function workOf(service: Client, person: string, signal: AbortSignal) {
  const lists = await Promise.all(
    UNDECIDED.map((state) =>
      service('listAssessments', { query: { person, state, limit: '50' }, signal }),
    ),
  )
  const assessments = lists.flatMap(({ data }) => data.items)
  const ids = [...new Set(assessments.map(({ organisation }) => organisation))]
  const holders = new Map(
    await Promise.all(
      ids.map(async (id) => {
        const { data } = await service('getOrganisation', { path: { id }, signal })
        return [id, data.name] as const
      }),
    ),
  )
  return assessments.map((assessment) => ({
    assessment,
    holder: holders.get(assessment.organisation)!,
  }))
}
