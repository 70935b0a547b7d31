import { useMemo, type ReactNode } from 'react'
import { comparison } from '../../domain/messages/built/comparison.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { publication } from '../../domain/messages/built/publication.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the page before publishing its words. */
export function PublicationWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () => studioCatalogue(language, [drafts, publication, comparison, registerRefusals]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
