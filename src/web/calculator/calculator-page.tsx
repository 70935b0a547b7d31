import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import { unpacked } from '../fragment.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import type { RevisionAddress } from '../place.ts'
import { useService } from '../service.tsx'
import { MissingPage } from '../begin/missing-page.tsx'
import { useWords } from '../words.tsx'
import { blank, readDraft, type Draft } from './draft.ts'
import { Workspace } from './workspace.tsx'

/** The calculator of one revision: what is asked is fetched, what the address holds is filled in. */
export function CalculatorPage({ address }: { readonly address: RevisionAddress }) {
  const words = useWords()
  const service = useService()
  const { standard: id, edition, revision } = address
  const asked = useQuery({
    queryKey: ['questions', id, edition, revision],
    queryFn: async ({ signal }) =>
      (await service('getQuestions', { path: { id, edition, revision }, signal })).data,
  })
  const given = useGiven()
  const name = asked.data?.designation ?? `${id} ${edition}`
  const title = words.say('calculator-title')
  useEffect(() => {
    document.title = `${name} ${title} · ${words.say('studio-title')}`
  }, [name, title, words])

  if (asked.error instanceof ApiProblem && asked.error.problem.status === 404)
    return <MissingPage path={location.pathname} />
  if (asked.isError || asked.data === undefined || given === undefined)
    return (
      <main id="main" tabIndex={-1} className="narrow">
        <h1>{`${name} ${title}`}</h1>
        {asked.isError ? (
          <Trouble cause={asked.error} retry={() => void asked.refetch()} />
        ) : (
          <Waiting />
        )}
      </main>
    )
  return (
    <Workspace
      asked={asked.data}
      address={address}
      begin={given.draft ?? blank(asked.data)}
      isUnreadable={given.isUnreadable}
    />
  )
}

/** What the address holds; undefined until it is unpacked. */
function useGiven() {
  const [given, setGiven] = useState<{ draft?: Draft; isUnreadable: boolean }>()
  useEffect(() => {
    const fragment = location.hash.replace(/^#/, '')
    if (fragment === '') return setGiven({ isUnreadable: false })
    unpacked(fragment)
      .then(readDraft)
      .catch(() => undefined)
      .then((draft) =>
        setGiven(draft === undefined ? { isUnreadable: true } : { draft, isUnreadable: false }),
      )
      .catch(() => undefined)
  }, [])
  return given
}
