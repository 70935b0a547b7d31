import { wordMutant, wordProof } from '../../domain/words/insight/proof-sentences.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { BoundaryExamples } from '../examples/boundary-examples.ts'
import type { ProvePack } from './prove-pack.ts'
import type { RunMutants } from './run-mutants.ts'

/** What takes so long to work out of a pack that nobody else may wait for it. */
export type PackQuestion = 'proof' | 'boundary-examples' | 'mutants'

/**
 * Works out a question apart from everything else, as lines of JSON. A pack never changes, so what was
 * worked out is told again; who asks the same at once shares the work. Undefined where enough is being
 * worked out and waits already.
 */
export type AskApart = (
  question: PackQuestion,
  digested: DigestedPack,
) => AsyncIterable<string> | undefined

/** The answer to a question, object by object, with how far a proof is. */
export async function* answerOfPack(
  service: {
    readonly prove: ProvePack
    readonly boundaryExamples: BoundaryExamples
    readonly runMutants: RunMutants
  },
  question: PackQuestion,
  digested: DigestedPack,
): AsyncGenerator<object, void> {
  if (question === 'proof') return yield* proofOf(service.prove, digested)
  if (question === 'boundary-examples') return yield* service.boundaryExamples(digested)
  const { standard, rules } = digested.pack
  const { revision } = rules
  const of = { standard: standard.id, edition: standard.edition, revision, digested, faults: [] }
  for (const run of service.runMutants([of])) yield wordMutant(run)
}

/** How far a proof is, whenever that is further than it was, then the proof. */
async function* proofOf(prove: ProvePack, digested: DigestedPack): AsyncGenerator<object, void> {
  const work = prove(digested)
  let shown = -1
  for (let step = await work.next(); ; step = await work.next()) {
    if (step.done === true) return void (yield { proof: wordProof(step.value) })
    if (step.value.done > shown) yield { progress: step.value }
    shown = step.value.done
  }
}
