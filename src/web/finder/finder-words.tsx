import { useMemo, type ReactNode } from 'react'
import { clauseTablePage } from '../../domain/messages/built/clause-table-page.ts'
import { complaints } from '../../domain/messages/built/complaints.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { people } from '../../domain/messages/built/people.ts'
import { ruler } from '../../domain/messages/built/ruler.ts'
import { templatesDesk } from '../../domain/messages/built/templates-desk.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

const FILES = [clauseTablePage, complaints, drafts, people, ruler, templatesDesk]

/** Gives what finds pages the names of all of them. */
export function FinderWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(() => studioCatalogue(language, FILES), [language])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
