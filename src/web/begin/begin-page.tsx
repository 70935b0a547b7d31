import { lazy, Suspense, useEffect } from 'react'
import { useSession } from '../people/session.tsx'
import { useWords } from '../words.tsx'
import { BeginList } from './begin-list.tsx'

const FiveClicks = lazy(() => import('../people/five-clicks.tsx'))

/** The first page of the studio: what can be done, and where. */
export function BeginPage() {
  const words = useWords()
  const { access } = useSession()
  const title = words.say('studio-begin')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  return (
    <main id="main" tabIndex={-1} className="narrow">
      {access === 'demo' ? (
        <Suspense>
          <FiveClicks />
        </Suspense>
      ) : null}
      <h1>{title}</h1>
      <BeginList />
    </main>
  )
}
