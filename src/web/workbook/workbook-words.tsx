import { useMemo, type ReactNode } from 'react'
import { comparison } from '../../domain/messages/built/comparison.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { publication } from '../../domain/messages/built/publication.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { workbookPage } from '../../domain/messages/built/workbook-page.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the page of a draft's workbook its words. */
export function WorkbookWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () =>
      studioCatalogue(language, [drafts, workbookPage, publication, comparison, registerRefusals]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
