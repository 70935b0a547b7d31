import { useEffect } from 'react'
import { Waiting } from '../parts/states.tsx'
import { inLanguage } from '../place.ts'
import { useWords } from '../words.tsx'

/** Whoever has just signed in, with no page in mind, goes on to where the work begins. */
export default function StartPage() {
  const { language } = useWords()
  useEffect(() => location.replace(inLanguage('/studio', language)), [language])
  return (
    <main id="main" tabIndex={-1} className="narrow">
      <Waiting />
    </main>
  )
}
