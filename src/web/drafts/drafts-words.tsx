import { useMemo, type ReactNode } from 'react'
import { clauseEdits } from '../../domain/messages/built/clause-edits.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the pages of drafts their words. */
export function DraftsWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () => studioCatalogue(language, [clauseEdits, drafts, registerRefusals]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
