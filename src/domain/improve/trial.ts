import type { Answer, AnswerValue, Assessment } from '../assessment.ts'
import { SCORED } from '../bulk/memory.ts'
import { mergersOf, putMerged } from '../bulk/merged-answer.ts'
import type { Quantity } from '../bulk/quantity.ts'
import type { BulkInput } from '../bulk/read.ts'
import type { BulkResult, BulkScorer } from '../bulk/scorer.ts'

/** New answers by input. */
export type Change = { readonly [input: string]: AnswerValue }

/** A change prepared for trying: what it puts where. */
export type Patch = {
  readonly facts: readonly (readonly [place: number, value: unknown])[]
  readonly recorded: readonly (readonly [clause: number, state: number])[]
  /** Required facts that it brings. */
  readonly brings: readonly string[]
}

/** Tries changes of one assessment by the compiled scorer, many thousands a second. */
export type Trial = {
  /** Prepares a change; undefined where the answers would not be accepted. */
  prepare(change: Change): Patch | undefined
  /** What comes of patches of different inputs together. Written over by the next. */
  run(patches: readonly Patch[]): BulkResult
  /** Judges the clauses alone, into the scorer's memory: before any adjustment. */
  judgeClauses(patch: Patch): void
  readonly runs: number
}

/** Starts from an assessment that has no faults; a RangeError when it has. */
export function startTrial(scorer: BulkScorer, assessment: Assessment): Trial {
  const { input: base } = scorer.read(assessment)
  if (base === undefined) throw new RangeError('The assessment has faults')
  const facts = [...base.facts]
  const recorded = Uint8Array.from(base.recorded)
  let runs = 0
  const { layout } = scorer.stages.memory
  const mergers = mergersOf(scorer.expanded, layout)
  const clausesOf = (input: string): readonly number[] =>
    scorer.expanded.clauses.flatMap(({ inputs }, index) => (inputs.includes(input) ? [index] : []))
  const answered = new Map(
    [...mergers.keys()].map((id) => [
      id,
      clausesOf(id).every((clause) => base.recorded[clause] === SCORED),
    ]),
  )
  /** Where every clause concerned has its answers already, only their facts change. */
  const inPlace = (change: Change): Patch | undefined => {
    const scratch = [...base.facts]
    const placed: (readonly [number, unknown])[] = []
    for (const [id, value] of Object.entries(change)) {
      const merger = mergers.get(id)
      if (merger === undefined || answered.get(id) !== true) return undefined
      if (!putMerged(merger, { value }, scratch)) return undefined
      for (const { index } of merger.places) placed.push([index, scratch[index]])
    }
    return { facts: placed, recorded: [], brings: [] }
  }
  return {
    get runs() {
      return runs
    },
    prepare(change) {
      const quick = inPlace(change)
      if (quick !== undefined) return quick
      const { input } = scorer.read(changed(assessment, change, scorer))
      return input === undefined ? undefined : difference(base, input, change, scorer)
    },
    run(patches) {
      runs += 1
      return withPatches(patches, (input) => scorer.score(input))
    },
    judgeClauses(patch) {
      withPatches([patch], (input) => {
        scorer.stages.load(input)
        scorer.stages.clauses()
      })
    },
  }

  function withPatches<T>(patches: readonly Patch[], work: (input: BulkInput) => T): T {
    let lacking = base!.lacking
    for (const patch of patches) {
      for (const [place, value] of patch.facts) facts[place] = value
      for (const [clause, state] of patch.recorded) recorded[clause] = state
      if (patch.brings.length > 0) lacking = lacking.filter((id) => !patch.brings.includes(id))
    }
    const result = work({ facts, recorded, lacking })
    for (const patch of patches) {
      for (const [place] of patch.facts) facts[place] = base!.facts[place]
      for (const [clause] of patch.recorded) recorded[clause] = base!.recorded[clause]!
    }
    return result
  }
}

/** The assessment with other answers; what had been recorded for those inputs goes. */
export function changed(assessment: Assessment, change: Change, scorer: BulkScorer): Assessment {
  const answers: { [id: string]: Assessment['answers'][string] } = { ...assessment.answers }
  for (const [id, value] of Object.entries(change)) {
    const evidence = (answers[id] as Answer | undefined)?.evidence
    answers[id] = { value, ...(evidence === undefined ? {} : { evidence }) }
  }
  for (const { id, inputs } of scorer.expanded.clauses) {
    if (inputs.includes(id) || !inputs.some((input) => input in change)) continue
    // "Not checked" stands under the clause where the clause rests on shared inputs.
    if ((answers[id] as Answer | undefined)?.state === 'not-checked') delete answers[id]
  }
  return { ...assessment, answers }
}

/** Only what belongs to the changed inputs: values of others may have been merged anew. */
function difference(
  base: BulkInput,
  input: BulkInput,
  change: Change,
  { stages }: BulkScorer,
): Patch {
  const { inputs } = stages.memory.layout
  return {
    facts: inputs.flatMap(({ names: [space, id = ''] }, place) =>
      space === 'answers' && id in change ? [[place, input.facts[place]] as const] : [],
    ),
    recorded: [...input.recorded].flatMap((state, clause) =>
      state === base.recorded[clause] ? [] : [[clause, state] as const],
    ),
    brings: base.lacking.filter((id) => !input.lacking.includes(id)),
  }
}

/** A quantity as a double, for bounds and costs, never for points that are shown. */
export function asNumber(quantity: Quantity | null | undefined): number {
  if (quantity === null || quantity === undefined) return 0
  return quantity.big === undefined ? quantity.n / quantity.d : quantity.big.valueOf()
}
