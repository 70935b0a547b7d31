import { useMemo, type ReactNode } from 'react'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the pages of drafts their words. */
export function DraftsWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(() => studioCatalogue(language, [drafts, registerRefusals]), [language])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
