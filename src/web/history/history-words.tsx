import { useMemo, type ReactNode } from 'react'
import { clauseEdits } from '../../domain/messages/built/clause-edits.ts'
import { draftHistory } from '../../domain/messages/built/draft-history.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the page of what was done to a draft its words. */
export function HistoryWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () => studioCatalogue(language, [clauseEdits, drafts, draftHistory, registerRefusals]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
