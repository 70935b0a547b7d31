import type { MutantRun } from '../../app/insight/run-mutants.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { ShownChange } from '../../domain/prove/mutants.ts'
import type { ExplanationBlock } from '../../domain/words/explain/explanation.ts'
import { text } from './terminal.ts'
import { answersWords, outcomeWords } from './witness-words.ts'

/** What a mutation run of some revisions found, as sentences. */
export function mutantBlocks(
  runs: readonly MutantRun[],
  catalogue: Catalogue,
): readonly ExplanationBlock[] {
  const byRevision = Map.groupBy(
    runs,
    ({ standard, edition, revision }) => `${standard}/${edition}/${revision}`,
  )
  return [...byRevision].flatMap(([name, list]): readonly ExplanationBlock[] => {
    const missed = list.filter(({ fate }) => fate === 'missed')
    const count = (of: MutantRun['fate']): number => list.filter(({ fate }) => fate === of).length
    const [caught, same, open] = [count('caught'), count('same'), count('not-found')]
    const [refused, left] = [count('refused'), count('not-tried')]
    return [
      text(
        catalogue.say('mutant-heading', {
          name,
          all: caught + missed.length,
          caught,
          missed: missed.length,
        }),
      ),
      ...(missed.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              items: missed.map(({ message, pointer, shown }) => ({
                holds: false,
                text: catalogue.word(message),
                details: [
                  catalogue.say('proof-place', { pointer }),
                  ...(shown === undefined ? [] : [shownWords(shown, catalogue)]),
                ],
              })),
            },
          ]),
      ...(same === 0 ? [] : [text(catalogue.say('mutant-same', { same }))]),
      ...(open === 0
        ? []
        : [text(catalogue.say('mutant-not-found', { open, tried: leastTried(list) }))]),
      ...(refused === 0 ? [] : [text(catalogue.say('mutant-refused', { refused }))]),
      ...(left === 0 ? [] : [text(catalogue.say('mutant-not-tried', { left }))]),
    ]
  })
}

/** Among how many assessments at least each change without a witness was looked for. */
function leastTried(runs: readonly MutantRun[]): number {
  return Math.min(...runs.flatMap(({ sought }) => sought?.tried ?? []))
}

/** The assessment that a change makes come out otherwise: what comes of it, and what would. */
function shownWords({ differs, before, after }: ShownChange, catalogue: Catalogue): string {
  const answers = answersWords(differs, catalogue)
  if (before.length === 0) return catalogue.say('mutant-shown--let-in', { answers })
  if (after.length === 0) return catalogue.say('mutant-shown--refused', { answers })
  const [was, is] = [before, after].map((list) => list.map((one) => outcomeWords(one, catalogue)))
  const k = was!.findIndex((one, at) => one !== is![at])
  if (k === -1) return catalogue.say('mutant-shown--within', { answers })
  return catalogue.say('mutant-shown', { answers, before: was![k]!, after: is![k]! })
}
