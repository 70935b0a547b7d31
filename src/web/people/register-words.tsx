import { useMemo, type ReactNode } from 'react'
import { people } from '../../domain/messages/built/people.ts'
import { registerRefusals } from '../../domain/messages/built/register-refusals.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { rolesNamed } from '../../domain/register/names.ts'
import type { Role } from '../../domain/register/roles.ts'
import { studioCatalogue, useWords, WordsProvider } from '../words.tsx'

/** Gives the pages of the register their words: people, roles, records, states and acts. */
export function RegisterWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  const words = useMemo(() => studioCatalogue(language, [people, registerRefusals]), [language])
  return <WordsProvider value={words}>{children}</WordsProvider>
}

/** Roles by their names, in a row. */
export function roleWords(words: Catalogue, roles: readonly Role[]): string {
  return words.show(rolesNamed(roles, 'and'))
}
