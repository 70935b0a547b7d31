import type { Provenance } from '../language/provenance.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Message, Parameter } from '../messages/message.ts'
import type { Text } from '../messages/text.ts'
import { fullPoints } from '../score/full-points.ts'
import type { WordedComparison } from '../words/compare/comparison-data.ts'
import { judgedVoice } from '../words/compare/judged-voice.ts'
import { ruleBook, type RuleEntry } from '../words/rule-book.ts'
import { levelMarkWords } from '../words/standard/level-telling.ts'
import { ruleNumberWords } from '../messages/numbers.ts'
import { comparisonModel } from './comparison.ts'
import type { TagData } from './example-data.ts'
import { linesOrNothing } from './rule-rows.ts'
import {
  fullOfResult,
  listed,
  type Made,
  NOTHING_SHOWN,
  orNothing,
  type PackTold,
  packTraceOf,
  ofDraft,
  specimenOf,
  standardOfPack,
} from './shared-model.ts'

/** What is on record of how a revision was drafted. Days are YYYY-MM-DD, people by name. */
export type DraftingTold = {
  /** Whether the register holds made-up work. */
  readonly isDemonstration: boolean
  /** What the revision is on the day of the paper. */
  readonly state: Parameter
  readonly drafted: ActTold
  /** Everybody who drafted or edited it. */
  readonly editors: readonly string[]
  /** Consultations and ballots, in the order in which they were opened. */
  readonly stages: readonly StageTold[]
  readonly submitted?: ActTold
  readonly published?: ActTold
  readonly comments: readonly CommentTold[]
  readonly against: readonly AgainstTold[]
  /** The day on which the record was read. */
  readonly asOf: string
}

type ActTold = { readonly by: string; readonly on: string }

/** A stage with what came of it, in sentences. */
export type StageTold = {
  readonly title: Text
  readonly from: string
  readonly until: string
  readonly did: readonly Message[]
}

type Outcome = 'adopted' | 'adopted-in-part' | 'not-adopted'
type AnswerTold = { readonly outcome?: Outcome; readonly observation?: string }

/** A comment with what was answered; without an outcome it waits for an answer. */
export type CommentTold = AnswerTold & {
  readonly stage: Text
  /** Number of its clause as it is printed, or its title; absent for the whole draft. */
  readonly place?: Text
  readonly comment: string
  readonly from: string
}

/** A vote against, with what was answered to its reason. */
export type AgainstTold = AnswerTold & {
  readonly stage: Text
  readonly voter: string
  readonly reason: string
}

/** The data of an explanatory note in one language; `compared` holds it against the revision before. */
export function draftingNoteModel(
  told: DraftingTold,
  pack: PackTold,
  compared: WordedComparison | undefined,
  catalogue: Catalogue,
  made: Made,
): TagData {
  const { expanded, software } = pack
  const { standard, rules } = expanded.pack
  const main = expanded.results[0]!
  const basis = (standard.basis ?? []).map((one) => catalogue.text(one))
  const sources = [
    ...sourceLines(standard.provenance, catalogue),
    ...sourceLines(rules.provenance, catalogue),
  ]
  return {
    ...standardOfPack(pack, fullOfResult(main, fullPoints(main, expanded.clauses)), catalogue),
    standing: catalogue.show(told.state),
    editors: listed(told.editors, 'comma', catalogue) ?? NOTHING_SHOWN,
    stages: stageRows(told, catalogue),
    basis: linesOrNothing(basis),
    hasBasis: basis.length > 0,
    sources: linesOrNothing([...new Set(sources)]),
    hasSources: sources.length > 0,
    figures: figureGroups(pack, catalogue),
    compared:
      compared === undefined ? undefined : comparisonModel(compared, software, catalogue, made),
    counted: countedWords(told.comments, catalogue),
    hasComments: told.comments.length > 0,
    comments: told.comments.map((one, index) => ({
      number: String(index + 1),
      stage: catalogue.text(one.stage),
      place: catalogue.text(one.place) || catalogue.say('drafting-whole-draft'),
      comment: one.comment,
      from: one.from,
      ...answerOf(one, catalogue),
    })),
    hasAgainst: told.against.length > 0,
    against: told.against.map((one) => ({
      stage: catalogue.text(one.stage),
      voter: one.voter,
      reason: one.reason,
      ...answerOf(one, catalogue),
    })),
    asOf: catalogue.show({ date: told.asOf }),
    ...specimenOf(ofDraft(pack), [catalogue], told.isDemonstration ? ['demonstration'] : []),
    ...packTraceOf(pack, made),
  }
}

function sourceLines({ source, reason }: Provenance, catalogue: Catalogue): readonly string[] {
  return [source, reason].map((text) => catalogue.text(text)).filter((text) => text !== '')
}

/** What was done when: the draft, each consultation and ballot, submission and publication. */
function stageRows(told: DraftingTold, catalogue: Catalogue): readonly TagData[] {
  const { drafted, stages, submitted, published } = told
  const act = (stage: 'drafted' | 'submitted' | 'published', one: ActTold | undefined): TagData[] =>
    one === undefined
      ? []
      : [
          {
            stage: catalogue.say(`drafting-stage-${stage}`),
            days: catalogue.show({ date: one.on }),
            did: [catalogue.say('drafting-by', { by: one.by })],
          },
        ]
  return [
    ...act('drafted', drafted),
    ...stages.map(({ title, from, until, did }) => ({
      stage: catalogue.text(title),
      days: catalogue.say('drafting-days', { from: { date: from }, until: { date: until } }),
      did: did.map((one) => catalogue.show(one)),
    })),
    ...act('submitted', submitted),
    ...act('published', published),
  ]
}

/** Every figure that judges, with the reason that the committee gave for it. */
function figureGroups({ expanded }: PackTold, catalogue: Catalogue): readonly TagData[] {
  const main = expanded.results[0]!
  const voice = judgedVoice(expanded, catalogue)
  const [result] = ruleBook(expanded, catalogue).results
  const ruleRow = ({ name, facts, reason }: RuleEntry): TagData => ({
    name,
    value: listed(facts, 'semicolon', catalogue) ?? NOTHING_SHOWN,
    reason,
  })
  const groups = [
    {
      title: catalogue.say('drafting-figures-clauses'),
      rows: expanded.clauses.map(({ id, clause, weight, weightReason }) => ({
        name: [clause.number, catalogue.text(clause.title ?? clause.text) || id]
          .filter((part) => part !== undefined)
          .join(' '),
        value: ruleNumberWords(weight),
        reason: orNothing(catalogue.text(weightReason)),
      })),
    },
    {
      title: catalogue.say('drafting-figures-levels'),
      rows: main.levels.map(({ level }) => ({
        name: catalogue.text(level.title) || level.id,
        value: levelMarkWords(level, voice) ?? NOTHING_SHOWN,
        reason: orNothing(catalogue.text(level.reason)),
      })),
    },
    { title: catalogue.say('drafting-figures-gates'), rows: (result?.gates ?? []).map(ruleRow) },
    {
      title: catalogue.say('drafting-figures-adjustments'),
      rows: (result?.adjustments ?? []).map(ruleRow),
    },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

function countedWords(comments: readonly CommentTold[], catalogue: Catalogue): string {
  const count = (outcome: Outcome | undefined): number =>
    comments.filter((one) => one.outcome === outcome).length
  return catalogue.say('drafting-comments-counted', {
    all: comments.length,
    adopted: count('adopted'),
    part: count('adopted-in-part'),
    rejected: count('not-adopted'),
    waiting: count(undefined),
  })
}

function answerOf({ outcome, observation }: AnswerTold, catalogue: Catalogue): TagData {
  return {
    outcome:
      outcome === undefined
        ? catalogue.say('drafting-unanswered')
        : catalogue.say(`sheet-outcome-${outcome}`),
    observation,
  }
}
