import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { ApiProblem } from '../../../client/client.ts'
import type { Pack } from '../../domain/pack/pack.ts'
import { Trouble, Waiting } from '../parts/states.tsx'
import { calculatorAddress, inLanguage, readingAddress, type RevisionAddress } from '../place.ts'
import { useService } from '../service.tsx'
import { MissingPage } from '../begin/missing-page.tsx'
import { useWords, WordsProvider } from '../words.tsx'
import { RulerWork } from './ruler-work.tsx'
import { rulerCatalogue } from './ruler-words.ts'
import { useLinked } from './use-linked.ts'

/** The ruler of one revision: thresholds over a population, and who changes level when a rule changes. */
export function RulerPage({ address }: { readonly address: RevisionAddress }) {
  const { language } = useWords()
  const words = useMemo(() => rulerCatalogue(language), [language])
  return (
    <WordsProvider value={words}>
      <Fetched address={address} />
    </WordsProvider>
  )
}

function Fetched({ address }: { readonly address: RevisionAddress }) {
  const words = useWords()
  const service = useService()
  const { standard: id, edition, revision } = address
  const fetched = useQuery({
    queryKey: ['pack', id, edition, revision],
    queryFn: async ({ signal }) =>
      // What comes over the wire is the pack as the domain knows it.
      (await service('getPack', { path: { id, edition, revision }, signal }))
        .data as unknown as Pack,
  })
  const linked = useLinked()
  const name = fetched.data?.standard.designation ?? `${id} ${edition}`
  const title = words.say('ruler-title')
  useEffect(() => {
    document.title = `${name} ${title} · ${words.say('studio-title')}`
  }, [name, title, words])
  if (fetched.error instanceof ApiProblem && fetched.error.problem.status === 404)
    return <MissingPage path={location.pathname} />
  if (fetched.isError || fetched.data === undefined || linked === undefined)
    return (
      <main id="main" tabIndex={-1} className="narrow">
        <h1>{`${name} ${title}`}</h1>
        {fetched.isError ? (
          <Trouble cause={fetched.error} retry={() => void fetched.refetch()} />
        ) : (
          <Waiting />
        )}
      </main>
    )
  return (
    <RulerWork
      pack={fetched.data}
      address={address}
      linked={linked.value}
      head={<Crumbs address={address} name={name} />}
      calculator={calculatorAddress(address)}
    />
  )
}

/** Where one is: the standard, the revision, its ruler; and the way to its calculator. */
function Crumbs({ address, name }: { readonly address: RevisionAddress; readonly name: string }) {
  const words = useWords()
  return (
    <nav className="crumbs" aria-label={words.say('studio-place')}>
      <a href={inLanguage('/standards', words.language)}>{words.say('studio-standards')}</a>
      <i aria-hidden="true">/</i>
      <span>{name}</span>
      <i aria-hidden="true">/</i>
      <a href={inLanguage(readingAddress(address), words.language)}>
        {words.say('studio-revision', { revision: address.revision })}
      </a>
      <i aria-hidden="true">/</i>
      <a href={inLanguage(calculatorAddress(address), words.language)}>
        {words.say('calculator-title')}
      </a>
      <i aria-hidden="true">/</i>
      <span aria-current="page">{words.say('ruler-title')}</span>
    </nav>
  )
}
