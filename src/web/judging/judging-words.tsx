import { useMemo, type ReactNode } from 'react'
import { clauseEdits } from '../../domain/messages/built/clause-edits.ts'
import { conditions } from '../../domain/messages/built/conditions.ts'
import { comparison } from '../../domain/messages/built/comparison.ts'
import { documentAnnex } from '../../domain/messages/built/document-annex.ts'
import { drafts } from '../../domain/messages/built/drafts.ts'
import { explainRules } from '../../domain/messages/built/explain-rules.ts'
import { expressions } from '../../domain/messages/built/expressions.ts'
import { judging } from '../../domain/messages/built/judging.ts'
import { sentences } from '../../domain/messages/built/sentences.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

const FILES = [
  clauseEdits,
  comparison,
  conditions,
  documentAnnex,
  drafts,
  explainRules,
  expressions,
  judging,
  sentences,
]

/** Gives the form of a clause its words, and those of the sentence beside it. */
export function JudgingWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(() => studioCatalogue(language, FILES), [language])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
