import { useMemo, type ReactNode } from 'react'
import { commentSheets } from '../../domain/messages/built/comment-sheets.ts'
import { discussion } from '../../domain/messages/built/discussion.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the page of comments its words. */
export function DiscussionWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(
    () => studioCatalogue(language, [drafts, discussion, commentSheets, registerRefusals]),
    [language],
  )
  return <WordsProvider value={words}>{children}</WordsProvider>
}
