import type { MutantRun } from '../app/run-mutants.ts'
import type { Catalogue } from '../domain/messages/catalogue.ts'
import type { Block } from '../domain/words/explanation.ts'
import { text } from './terminal.ts'

/** What a mutation run of some revisions found, as sentences. */
export function mutantBlocks(runs: readonly MutantRun[], catalogue: Catalogue): readonly Block[] {
  const byRevision = Map.groupBy(
    runs,
    ({ standard, edition, revision }) => `${standard}/${edition}/${revision}`,
  )
  return [...byRevision].flatMap(([name, list]): readonly Block[] => {
    const missed = list.filter(({ fate }) => fate === 'missed')
    const count = (of: MutantRun['fate']): number => list.filter(({ fate }) => fate === of).length
    const [caught, same, open] = [count('caught'), count('same'), count('not-found')]
    return [
      text(
        catalogue.say('mutant-heading', {
          name,
          all: list.length,
          caught,
          missed: missed.length,
        }),
      ),
      ...(missed.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              items: missed.map(({ message, pointer }) => ({
                holds: false,
                text: catalogue.word(message),
                details: [catalogue.say('proof-place', { pointer })],
              })),
            },
          ]),
      ...(same === 0 ? [] : [text(catalogue.say('mutant-same', { same }))]),
      ...(open === 0 ? [] : [text(catalogue.say('mutant-not-found', { open }))]),
    ]
  })
}
