import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import { unpacked } from '../fragment.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { inLanguage, readingAddress, type RevisionAddress } from '../place.ts'
import { useService } from '../service.tsx'
import { MissingPage } from '../begin/missing-page.tsx'
import { useWords } from '../words.tsx'
import { blank, readDraft, type Draft, type QuestionForm } from './draft.ts'
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
      head={<Crumbs asked={asked.data} />}
      exampleOf={async (example) =>
        (await service('getExample', { path: { id, edition, revision, example } })).data
      }
      begin={given.draft ?? blank(asked.data)}
      isUnreadable={given.isUnreadable}
    />
  )
}

/** Where one is: the standard, the revision, its calculator. */
function Crumbs({ asked }: { readonly asked: QuestionForm }) {
  const words = useWords()
  const designation = asked.designation ?? `${asked.standard} ${asked.edition}`
  return (
    <nav className="crumbs" aria-label={words.say('studio-place')}>
      <a href={inLanguage('/standards', words.language)}>{words.say('studio-standards')}</a>
      <i aria-hidden="true">/</i>
      <span>{designation}</span>
      <i aria-hidden="true">/</i>
      <a
        href={inLanguage(
          readingAddress({ ...asked, revision: String(asked.revision) }),
          words.language,
        )}
      >
        {words.say('studio-revision', { revision: asked.revision })}
      </a>
      <i aria-hidden="true">/</i>
      <span aria-current="page">{words.say('calculator-title')}</span>
    </nav>
  )
}

/** What the address holds; undefined until it is unpacked. */
export function useGiven() {
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
