import { useMemo, type ReactNode } from 'react'
import { complaints } from '../../domain/messages/built/complaints.ts'
import { decisions } from '../../domain/messages/built/decisions.ts'
import { documentFindings } from '../../domain/messages/built/document-findings.ts'
import { faultRecord } from '../../domain/messages/built/fault-record.ts'
import { nonconformities } from '../../domain/messages/built/nonconformities.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

const FILES = [
  decisions,
  complaints,
  nonconformities,
  registerRefusals,
  faultRecord,
  documentFindings,
]

/** Gives the pages of reviews and decisions their words. */
export function DecisionsWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(() => studioCatalogue(language, FILES), [language])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
