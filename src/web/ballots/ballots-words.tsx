import { useMemo, type ReactNode } from 'react'
import { ballotPage } from '../../domain/messages/built/ballot-page.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the page of ballots its words. */
export function BallotsWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () => studioCatalogue(language, [drafts, ballotPage, registerRefusals]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
