import { useEffect } from 'react'
import { Trouble, Waiting } from '../parts/states.tsx'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'
import { usePeople } from './listed-people.ts'
import type { Who } from './session.tsx'

/** Whoever has just signed in, with no page in mind, goes on to where their work begins. */
export default function StartPage({ who }: { readonly who: Who }) {
  const { language } = useWords()
  const people = usePeople(who)
  useEffect(() => {
    if (people.data === undefined) return
    // An operator who is alone has everything before them.
    const isFirst = people.data.length === 1 && who.roles.includes('operator')
    location.replace(inLanguage(isFirst ? '/studio/setup' : deskOf(who), language))
  }, [language, people.data, who])
  return (
    <main id="main" tabIndex={-1} className="narrow">
      {people.isError ? (
        <Trouble cause={people.error} retry={() => void people.refetch()} />
      ) : (
        <Waiting />
      )}
    </main>
  )
}

/** Where the work of somebody begins. */
function deskOf({ roles }: Who): string {
  if (roles.includes('clerk')) return '/studio/certificates'
  if (roles.some((role) => role === 'reviewer' || role === 'decision-maker'))
    return '/studio/decisions'
  return roles.includes('operator') ? '/studio/people' : '/studio'
}
