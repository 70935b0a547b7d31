import { MISSING, SCORED, UNSCORED } from '../bulk/columns.ts'
import type { BulkInput } from '../bulk/read.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Assessment } from '../language/assessment.ts'
import type { Question } from './question.ts'
import type { Answering } from './scheme.ts'

/** What one way to answer one question puts into the input of a scorer. */
type Piece = {
  readonly isRefused: boolean
  readonly facts: readonly (readonly [place: number, value: unknown])[]
  /** Clauses by place, and the state each would be recorded in by this answer alone. */
  readonly recorded: readonly (readonly [clause: number, state: number])[]
  readonly lacking: readonly string[]
}

/**
 * Puts the inputs of a scorer together from answers that were each read once, as reading an
 * assessment anew takes longer than scoring it. Undefined where the assessment is refused.
 */
export function composingInput(
  questions: readonly Question[],
  scorer: BulkScorer,
  assessmentOf: (answering: Answering) => Assessment,
): (answering: Answering) => BulkInput | undefined {
  const { expanded } = scorer
  const { inputs } = scorer.layout
  const base = Int16Array.from(questions, ({ choices }) =>
    Math.max(
      0,
      choices.findIndex(({ given, state }) => given !== undefined && state === 'scored'),
    ),
  )
  const usual = scorer.read(assessmentOf(base)).input
  const pieces = questions.map(({ space, id, choices }, k): readonly Piece[] => {
    const places = inputs.flatMap(({ names }, place) =>
      names[0] === space && names[1] === id ? [place] : [],
    )
    const clauses = expanded.clauses.flatMap((clause, index) =>
      space === 'answers' && (clause.id === id || clause.inputs.includes(id)) ? [index] : [],
    )
    return choices.map((_, choice) => {
      const at = Int16Array.from(base)
      at[k] = choice
      const { input } = scorer.read(assessmentOf(at))
      if (input === undefined) return { isRefused: true, facts: [], recorded: [], lacking: [] }
      return {
        isRefused: false,
        facts: places.map((place) => [place, input.facts[place]] as const),
        recorded: clauses.map((clause) => [clause, input.recorded[clause]!] as const),
        lacking: input.lacking,
      }
    })
  })
  const start = Uint8Array.from(expanded.clauses, ({ scored }) => (scored ? SCORED : UNSCORED))
  const blank = inputs.map((_, place) => usual?.facts[place])
  return (answering) => {
    const facts = [...blank]
    const recorded = start.slice()
    let lacking: string[] | undefined
    for (let k = 0; k < questions.length; k += 1) {
      const piece = pieces[k]![answering[k]!]!
      if (piece.isRefused) return undefined
      for (const [place, value] of piece.facts) facts[place] = value
      for (const [clause, state] of piece.recorded) {
        // A state that was said goes before answers that are missing, and those before answers.
        if (state === SCORED || state === UNSCORED) continue
        if (state === MISSING && recorded[clause] !== SCORED) continue
        recorded[clause] = state
      }
      if (piece.lacking.length > 0) lacking = [...(lacking ?? []), ...piece.lacking]
    }
    return { facts, recorded, lacking: lacking ?? [] }
  }
}
