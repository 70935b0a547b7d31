import { useMemo, type ReactNode } from 'react'
import { complaints } from '../../domain/messages/built/complaints.ts'
import { desk } from '../../domain/messages/built/desk.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the pages of certificates their words. */
export function DeskWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () => studioCatalogue(language, [desk, complaints, registerRefusals]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
