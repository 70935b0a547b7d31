import { useMemo, type ReactNode } from 'react'
import { clauseTablePage } from '../../domain/messages/built/clause-table-page.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the page of clause tables its words. */
export function ClauseTableWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(() => studioCatalogue(language, [clauseTablePage]), [language])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
