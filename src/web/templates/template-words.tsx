import { useMemo, type ReactNode } from 'react'
import { desk } from '../../domain/messages/built/desk.ts'
import { templatePlaces } from '../../domain/messages/built/template-places.ts'
import { templatesDesk } from '../../domain/messages/built/templates-desk.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the page of templates its words. */
export function TemplateWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () => studioCatalogue(language, [desk, templatePlaces, templatesDesk]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
