import type { MutantRun } from '../app/run-mutants.ts'
import type { Language } from '../domain/pack/text.ts'
import type { Block } from '../domain/words/explanation.ts'
import { text } from './terminal.ts'

/** What a mutation run of some revisions found, as sentences. */
export function mutantBlocks(runs: readonly MutantRun[], language: Language): readonly Block[] {
  const byRevision = Map.groupBy(
    runs,
    ({ standard, edition, revision }) => `${standard}/${edition}/${revision}`,
  )
  return [...byRevision].flatMap(([name, list]): readonly Block[] => {
    const missed = list.filter(({ fate }) => fate === 'missed')
    const same = list.filter(({ fate }) => fate === 'same').length
    const counts = { all: list.length, missed: missed.length, same }
    const at = (pointer: string): string =>
      language === 'zh' ? `位置 ${pointer}` : `at ${pointer}`
    return [
      text(heading(name, counts, language)),
      ...(missed.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              items: missed.map(({ message, pointer }) => ({
                holds: false,
                text: message[language],
                details: [at(pointer)],
              })),
            },
          ]),
    ]
  })
}

function heading(
  name: string,
  { all, missed, same }: { readonly all: number; readonly missed: number; readonly same: number },
  language: Language,
): string {
  const caught = all - missed - same
  if (language === 'zh')
    return `${name}：规则的 ${all} 处小改动中，算例发现 ${caught} 处，漏过 ${missed} 处；${same} 处未见任何影响。`
  return `${name}: of ${all} small changes to the rules, examples notice ${caught} and miss ${missed}; ${same} were not seen to change anything.`
}
