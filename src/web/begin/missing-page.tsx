import { useEffect } from 'react'
import { useWords } from '../words.tsx'
import { BeginList } from './begin-list.tsx'

/** An address that names nothing, with what there is instead. */
export function MissingPage({ path }: { readonly path: string }) {
  const words = useWords()
  const title = words.say('studio-missing')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  return (
    <main id="main" tabIndex={-1} className="narrow">
      <h1 className="song">{title}</h1>
      <p className="lead">{words.say('studio-missing-what', { path })}</p>
      <BeginList />
    </main>
  )
}
