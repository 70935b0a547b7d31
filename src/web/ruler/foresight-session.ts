import { compileScorer } from '../../domain/bulk/scorer.ts'
import { checkPack } from '../../domain/check/check-pack.ts'
import { expandPack } from '../../domain/expand/expand.ts'
import type { Expanded } from '../../domain/expand/expanded.ts'
import { planPack, type ScoringPlan } from '../../domain/expand/plan.ts'
import type { Fault } from '../../domain/faults/fault.ts'
import { stopsScoring } from '../../domain/faults/pack-faults.ts'
import {
  distributionOf,
  leastMeasure,
  type Distribution,
} from '../../domain/foresee/distribution.ts'
import type {
  Crossing,
  CrossingDirection,
  Foresight,
  PopulationFacts,
} from '../../domain/foresee/foresight.ts'
import { patchPack, type Edit } from '../../domain/foresee/patch.ts'
import type { Assessments } from '../../domain/foresee/population.ts'
import {
  snapshotInTurns,
  takeSnapshot,
  type PopulationSnapshot,
} from '../../domain/foresee/snapshot.ts'
import { syntheticAssessments } from '../../domain/foresee/synthetic.ts'
import { whatIf } from '../../domain/foresee/what-if.ts'
import type { Assessment } from '../../domain/language/assessment.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Work } from '../../domain/meaning/work.ts'
import type { Pack } from '../../domain/pack/pack.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import { reasonWords } from '../../domain/words/insight/foresight-crossings.ts'
import { foresightVoice } from '../../domain/words/insight/foresight-voice.ts'
import { scaleOf } from './foresight-scale.ts'
import { rulerFacts, type RulerFacts } from './ruler-facts.ts'
import { scorePair, type ScorePair } from './score-pair.ts'
import { ROUNDING, type SyntheticChoice, type WhatIf } from './what-if.ts'

/** A revision made ready, with what the page must know of it. */
export type OpenedRevision = {
  /** What is edited. */
  readonly pack: Pack
  /** What it is held against: itself before any edit, or another revision. */
  readonly judged: Judged
  readonly isAgainst: boolean
  readonly facts: RulerFacts
}

type Judged = { readonly expanded: Expanded; readonly plan: ScoringPlan }

/** Organisations that are made up, or assessments that somebody gave. */
export type PopulationChosen =
  | { readonly synthetic: SyntheticChoice }
  | { readonly given: readonly Assessment[] }

/** What is asked of a what-if: its edits, and whom to name. */
export type WhatIfAsked = {
  /** What the edits say, for whoever asks. */
  readonly of: WhatIf
  readonly edits: readonly Edit[]
  /** Marks alone have moved, and each lies between its neighbours: the pack needs no new check. */
  readonly isDragged: boolean
  readonly only: CrossingDirection | undefined
  readonly most: number
}

/** What comes of a what-if: who crosses, and where all stand; or why the rules cannot be used. */
export type WhatIfAnswer =
  | { readonly faults: readonly ShownFault[] }
  | {
      readonly foresight: Foresight
      readonly distribution: Distribution
      readonly crossings: readonly NamedCrossing[]
      readonly faults?: undefined
    }

export type ShownFault = { readonly place: string; readonly message: string; readonly fix: string }

/** Somebody who crosses, with what the reasons are in a word each. */
export type NamedCrossing = Omit<Crossing, 'reasons'> & { readonly causes: string }

/** One organisation under both: the scores side by side, and what moved in words. */
export type PairAnswer = {
  readonly pair: ScorePair
  readonly reasons: readonly string[]
  readonly assessment: Assessment
}

/** What changes of a revision would do to one population. */
export type ForesightSession = {
  readonly size: number
  ask(asked: WhatIfAsked): WhatIfAnswer
  /** One organisation, under the what-if that was asked last. */
  pair(row: number): PairAnswer
}

/** Makes a revision ready. Its worked examples, which state what the old rules give, are left out. */
export function openRevision(given: Pack, against?: Pack): OpenedRevision {
  const pack = withoutExamples(given)
  const judged = judgedBy(pack)
  const facts = rulerFacts(pack, judged.expanded)
  return against === undefined
    ? { pack, judged, facts, isAgainst: false }
    : { pack, judged: judgedBy(withoutExamples(against)), facts, isAgainst: true }
}

function withoutExamples(pack: Pack): Pack {
  const { examples: _, ...rules } = pack.rules
  return { ...pack, rules }
}

/** Scores a population once, with a pause now and then; after that a what-if is quick. */
export function* openSession(
  { pack, judged, facts, isAgainst }: OpenedRevision,
  population: PopulationChosen,
  catalogue: Catalogue,
): Work<ForesightSession> {
  const assessments = remembering(assessmentsOf(judged, population))
  const before = yield* snapshotInTurns(judged, assessments)
  const populationFacts: PopulationFacts =
    'given' in population
      ? { size: assessments.size, source: 'given' }
      : { size: assessments.size, source: 'synthetic', seed: population.synthetic.seed }
  const scale = scaleOf(facts, leastMeasure(before))
  const marks = new Set(facts.levels.flatMap(({ mark }) => (mark === undefined ? [] : [mark.path])))
  let last: PopulationSnapshot = before
  // What another revision says is not what this one says before any edit.
  let lastRest = isAgainst ? undefined : NO_EDITS
  let lastSound: string | undefined
  return {
    size: assessments.size,
    ask({ edits, isDragged, only, most }) {
      const { pack: changed, faults: lost } = patched(pack, edits)
      if (changed === undefined) return { faults: shown(lost) }
      // The gate asks for the shape of roundings and for nothing else of them: what it let through
      // stays sound however it is rounded.
      const besides = JSON.stringify(edits.filter(({ path }) => path !== ROUNDING))
      const errors =
        isDragged || besides === lastSound
          ? []
          : checkPack(changed, KNOWN_SHAPE).filter(stopsScoring)
      if (errors.length > 0) return { faults: shown(errors) }
      if (!isDragged) lastSound = besides
      const rest = JSON.stringify(edits.filter(({ path }) => !marks.has(path)))
      // Where marks alone have moved since, what comes before the levels is as it was.
      const alike = rest === lastRest ? last : undefined
      last = takeSnapshot(judgedBy(changed), assessments, before, alike)
      lastRest = rest
      const foresight = whatIf(before, last, {
        population: populationFacts,
        marks: facts.marks,
        most,
        only,
      })
      return {
        foresight: { ...foresight, crossings: { ...foresight.crossings, list: [] } },
        distribution: distributionOf(before, last, scale),
        crossings: foresight.crossings.list.map(({ reasons, ...crossing }) => ({
          ...crossing,
          causes: catalogue.show({
            list: [...new Set(reasons.map(({ kind }) => kind))].map((kind) =>
              catalogue.say('foresight-kind', { kind }),
            ),
            joined: 'semicolon',
          }),
        })),
      }
    },
    pair(row) {
      const voice = foresightVoice({ before: before.expanded, after: last.expanded }, catalogue)
      const one = takeRow(row)
      return {
        pair: scorePair(before, last, row),
        reasons: one.flatMap(({ reasons }) => reasons.map((reason) => reasonWords(reason, voice))),
        assessment: assessments.at(row),
      }
    },
  }

  /** The reasons of one row, found with a population of that row alone. */
  function takeRow(row: number): readonly Crossing[] {
    const alone: Assessments = { size: 1, at: () => assessments.at(row) }
    const [old, now] = [before, last].map((one) => takeSnapshot(judgedBy(one.expanded.pack), alone))
    return whatIf(old!, now!, { population: populationFacts, marks: facts.marks }).crossings.list
  }

  function shown(faults: readonly Fault[]): readonly ShownFault[] {
    return wordFaults(faults, catalogue).map(({ pointer, message, fix }) => ({
      place: pointer,
      message,
      fix,
    }))
  }
}

/** What edits beside marks come to where there are none. */
const NO_EDITS = '[]'

/** The service has checked the shape of the pack, and an edit puts a number where one was. */
const KNOWN_SHAPE = (): readonly [] => []

function judgedBy(pack: Pack): Judged {
  const expanded = expandPack(pack)
  return { expanded, plan: planPack(expanded) }
}

function patched(
  pack: Pack,
  edits: readonly Edit[],
): { readonly pack?: Pack; readonly faults: readonly Fault[] } {
  const { faults, ...rest } = patchPack(pack, edits)
  return 'pack' in rest ? { pack: rest.pack as Pack, faults: [] } : { faults: faults ?? [] }
}

function assessmentsOf(judged: Judged, population: PopulationChosen): Assessments {
  if ('given' in population) {
    const { given } = population
    return { size: given.length, at: (row) => given[row]! }
  }
  const scorer = compileScorer(judged, { codeGeneration: false })
  const { from } = judged.expanded.pack.rules.inForce
  return syntheticAssessments(scorer, { ...population.synthetic, date: from })
}

/** Who has been named once is named again, mark after mark; these are not made anew each time. */
function remembering({ size, at }: Assessments): Assessments {
  const known = new Map<number, Assessment>()
  return {
    size,
    at(row) {
      const found = known.get(row)
      if (found !== undefined) return found
      const made = at(row)
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(row, made)
      return made
    },
  }
}
const MOST_REMEMBERED = 2000
