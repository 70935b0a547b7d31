import type {
  Expanded,
  ExpandedClause,
  ExpandedGate,
  ExpandedResult,
} from '../../expand/expanded.ts'
import { TOTAL } from '../../expand/tree.ts'
import { criterionOf } from '../../language/criteria/criterion-of.ts'
import { clausesNamed } from '../../language/gates/written.ts'
import { levelMark } from '../../language/marks.ts'
import type { ProvenanceStatus } from '../../language/provenance.ts'
import type { Clause } from '../../language/standard.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { numberWords, ruleNumberWords } from '../../messages/numbers.ts'
import type { Text } from '../../messages/text.ts'
import { exact, round, type Exact } from '../../numbers/exact.ts'
import { fullPoints } from '../../score/full-points.ts'
import { asked } from '../asked.ts'
import { withoutExemption } from '../compare/judged-parts.ts'
import { judgedVoice, type JudgedVoice } from '../compare/judged-voice.ts'
import type { Formula } from '../formula.ts'
import { gateOutcome } from '../gate-outcome.ts'
import { ruleBook, type RuleBook, type RuleEntry } from '../rule-book.ts'
import { clauseTelling } from './clause-telling.ts'
import { earningFigure, type EarningFigure } from './earning-figure.ts'
import { isOfLevel, levelMarkWords, levelNeeds } from './level-telling.ts'

/** One revision of a standard as somebody reads it: all that it asks, what each clause is worth, and how. */
export type StandardReading = {
  readonly designation: string
  readonly title: string
  readonly owner: string
  readonly scope?: string
  /** What it rests on, and what its authors say to readers. */
  readonly basis: readonly string[]
  readonly notes: readonly string[]
  /** Full score of the main result; undefined where it adds nothing up. */
  readonly full?: string
  /** Highest first. */
  readonly levels: readonly LevelReading[]
  readonly scale?: MarkScale
  /** Gates of the main result that no level asks by itself, in the order in which they are judged. */
  readonly gates: readonly GateReading[]
  /** Outermost sections and clauses, in the order of the standard. */
  readonly clauses: readonly (SectionReading | ClauseReading)[]
  /** How many clauses there are, all told. */
  readonly clauseCount: number
  /** The marks that the numbers bear, weakest first. */
  readonly status: ProvenanceStatus
  readonly source?: string
  readonly reason?: string
  readonly changes?: string
  /** Everything else that the rules say. */
  readonly book: RuleBook
}

export type LevelReading = {
  readonly id: string
  readonly title: string
  /** From 1, lowest. */
  readonly rank: number
  readonly stars?: number
  /** "at least 120 points"; undefined for a level without a mark. */
  readonly mark?: string
  /** The mark in per cent of the full score, where marks are points and the score is a sum of weights. */
  readonly percent?: string
  /** What it asks beside its mark. */
  readonly needs: readonly string[]
  readonly reason?: string
}

/** The numbers that marks stand on, from 0 to `full`. */
export type MarkScale = {
  readonly full: number
  /** Lowest first. */
  readonly marks: readonly {
    readonly at: number
    readonly title: string
    readonly stars?: number
  }[]
}

export type GateReading = {
  readonly id: string
  readonly name: string
  /** What it asks; undefined where its name says that already. */
  readonly asks?: string
  /** By rank from 1: whether that level asks it. */
  readonly guarded: readonly boolean[]
  /** What follows where it fails. */
  readonly outcome: string
  readonly reason?: string
  /** The one clause that it is about. */
  readonly clause?: string
}

type Heading = {
  readonly id: string
  readonly number?: string
  readonly title: string
  readonly text?: string
}

export type SectionReading = Heading & {
  readonly kind: 'section'
  /** The most it gives; undefined for a section that no result adds up. */
  readonly points?: string
  /** That, as a number to be drawn. */
  readonly size?: number
  /** What of the full score that is, where the total is a plain sum. */
  readonly percent?: string
  /** How its members combine, where they do more than add up. */
  readonly facts: readonly string[]
  readonly formula?: Formula
  readonly members: readonly (SectionReading | ClauseReading)[]
}

export type ClauseReading = Heading & {
  readonly kind: 'clause'
  readonly points: string
  readonly size: number
  readonly isScored: boolean
  readonly facts: readonly string[]
  readonly formula?: Formula
  readonly figure?: EarningFigure
  /** The unit of what the figure stands on. */
  readonly unit?: string
  readonly mayBeNotApplicable: boolean
  /** Why it weighs what it does. */
  readonly reason?: string
  /** What an assessor asks to see. */
  readonly evidence: readonly string[]
  /** What it takes to reach full points, with its unit, and how many days. */
  readonly effort?: string
  readonly leadDays?: number
}

/** See {@link StandardReading}. */
export function standardReading(pack: Expanded, catalogue: Catalogue): StandardReading {
  const { standard, rules } = pack.pack
  const voice = judgedVoice(pack, catalogue)
  const book = ruleBook(pack, catalogue)
  const main = pack.results[0]!
  const full = fullPoints(main, pack.clauses)
  const total = isPointless(main) ? undefined : full.get(TOTAL)!
  const own = (text: Text | undefined): string | undefined => catalogue.text(text) || undefined
  const ofMain = book.results[0]
  const reader: Reader = {
    voice,
    full,
    total: total !== undefined && addsUp(main) ? total : undefined,
    parts: new Map((ofMain?.parts ?? []).map((one) => [one.id, one])),
  }
  return defined<StandardReading>({
    designation: standard.designation ?? standard.id,
    title: catalogue.text(standard.title),
    owner: catalogue.text(standard.owner.name),
    scope: own(standard.scope),
    basis: (standard.basis ?? []).map((text) => catalogue.text(text)),
    notes: (standard.notes ?? []).map((text) => catalogue.text(text)),
    full: total === undefined ? undefined : ruleNumberWords(total),
    levels: levelReadings(main, total, voice).toReversed(),
    scale: scaleOf(main, total, catalogue),
    gates: gateReadings(ofMain?.gates ?? [], main, voice),
    clauses: standard.clauses.map((one) => reading(one, reader)),
    clauseCount: pack.clauses.length,
    status: rules.provenance.status,
    source: own(rules.provenance.source),
    reason: own(rules.provenance.reason),
    changes: own(rules.changes),
    book,
  })
}

type Reader = {
  readonly voice: JudgedVoice
  readonly full: ReadonlyMap<string, Exact>
  /** The full score, where it is the sum of all weights. */
  readonly total: Exact | undefined
  readonly parts: ReadonlyMap<string, RuleEntry>
}

function reading(clause: Clause, reader: Reader): SectionReading | ClauseReading {
  return clause.clauses === undefined
    ? clauseReading(reader.voice.pack.clauseById.get(clause.id)!, reader)
    : sectionReading(clause, clause.clauses, reader)
}

function headingOf({ id, number, title, text }: Clause, { catalogue }: JudgedVoice): Heading {
  return defined<Heading>({
    id,
    number,
    title: catalogue.text(title ?? text) || id,
    text: title === undefined ? undefined : catalogue.text(text) || undefined,
  })
}

function sectionReading(
  section: Clause,
  members: readonly Clause[],
  reader: Reader,
): SectionReading {
  const { voice, full, total, parts } = reader
  const points = full.get(section.id)
  const rule = parts.get(section.id)
  return defined<SectionReading>({
    kind: 'section',
    ...headingOf(section, voice),
    points: points === undefined ? undefined : ruleNumberWords(points),
    size: points?.valueOf(),
    percent: points === undefined || total === undefined ? undefined : percentOf(points, total),
    facts: rule?.facts ?? [],
    formula: rule?.formula,
    members: members.map((one) => reading(one, reader)),
  })
}

function clauseReading(clause: ExpandedClause, { voice }: Reader): ClauseReading {
  const { pack, catalogue } = voice
  const { rules } = pack.pack
  const { effort, leadDays } = criterionOf(rules, clause.clause) ?? {}
  const { facts, formula } = clauseTelling(clause, voice)
  const figure = earningFigure(clause, pack)
  return defined<ClauseReading>({
    kind: 'clause',
    ...headingOf(clause.clause, voice),
    points: ruleNumberWords(clause.weight),
    size: clause.weight.valueOf(),
    isScored: clause.scored,
    facts,
    formula,
    figure,
    unit: figure?.kind === 'line' && figure.of === 'cases' ? undefined : unitOf(clause, voice),
    mayBeNotApplicable: clause.mayBeNotApplicable,
    reason: catalogue.text(clause.weightReason) || undefined,
    evidence: (clause.clause.evidence ?? []).map((text) => catalogue.text(text)),
    effort:
      effort === undefined
        ? undefined
        : catalogue.say('measured', {
            number: numberWords(effort),
            unit: catalogue.text(rules.effortUnit),
          }),
    leadDays,
  })
}

/** The unit of the one thing that a clause asks: its own, or per cent for what is sampled. */
function unitOf({ inputs: [id = ''] }: ExpandedClause, { pack, catalogue }: JudgedVoice) {
  const input = pack.inputs.get(id)?.input
  if (input?.type === 'samples') return '%'
  return input?.type === 'number' ? catalogue.text(input.unit) || undefined : undefined
}

function levelReadings(
  main: ExpandedResult,
  total: Exact | undefined,
  voice: JudgedVoice,
): readonly LevelReading[] {
  const { catalogue } = voice
  return main.levels.map(({ level, rank }) => {
    const mark = levelMark(level)?.mark
    return defined<LevelReading>({
      id: level.id,
      title: catalogue.text(level.title) || level.id,
      rank,
      stars: level.stars,
      mark: levelMarkWords(level, voice),
      percent:
        typeof mark === 'number' && total !== undefined && main.measure.of === 'points'
          ? percentOf(exact(mark), total)
          : undefined,
      needs: levelNeeds(level.id, voice),
      reason: catalogue.text(level.reason) || undefined,
    })
  })
}

/** Where all marks are numbers of which more is better, the scale that they stand on. */
function scaleOf(
  { levels, measure, better }: ExpandedResult,
  total: Exact | undefined,
  catalogue: Catalogue,
): MarkScale | undefined {
  const full = measure.of === 'percent' ? 100 : total?.valueOf()
  if (better !== 'more' || full === undefined) return undefined
  const marks = levels.flatMap(({ level }) => {
    const mark = levelMark(level)?.mark
    if (mark === undefined) return []
    return typeof mark === 'number' && mark >= 0 && mark <= full
      ? [
          defined<MarkScale['marks'][number]>({
            at: mark,
            title: catalogue.text(level.title),
            stars: level.stars,
          }),
        ]
      : [undefined]
  })
  const known = marks.filter((mark) => mark !== undefined)
  return known.length === 0 || known.length < marks.length ? undefined : { full, marks: known }
}

function gateReadings(
  entries: readonly RuleEntry[],
  main: ExpandedResult,
  voice: JudgedVoice,
): readonly GateReading[] {
  return entries
    .filter(({ id }) => !isOfLevel(id, voice.pack))
    .flatMap(({ id, name, reason }) => {
      const gate = main.gates.find((one) => one.id === id)
      if (gate === undefined) return []
      const clauses = clausesNamed(gate.origin)
      const [clause] = clauses
      return [
        defined<GateReading>({
          id,
          name: isOfClause(gate) && clause !== undefined ? voice.part(clause) : name,
          asks:
            clauses.length > 0
              ? undefined
              : asked(withoutExemption(gate.rule.conditions), voice.sentences, voice.pack),
          guarded: main.levels.map(({ rank }) => gate.ranks.includes(rank)),
          outcome: outcomeWords(gate, main, voice.catalogue),
          reason,
          clause: clauses.length === 1 ? clause : undefined,
        }),
      ]
    })
}

/** Whether a gate asks one clause and no more, so that its name is that of the clause. */
function isOfClause({ origin }: ExpandedGate): boolean {
  return origin.kind === 'mandatory' || origin.kind === 'veto'
}

function outcomeWords(
  { otherwise, ranks }: ExpandedGate,
  { levels }: ExpandedResult,
  catalogue: Catalogue,
): string {
  if (typeof otherwise === 'string') {
    const outcome = gateOutcome(otherwise, { guarded: ranks.length, all: levels.length })
    return catalogue.say('standard-gate-otherwise', { outcome })
  }
  const most = levels.find(({ level }) => level.id === otherwise.cap)?.level
  return catalogue.say('standard-gate-cap', {
    level: most === undefined ? otherwise.cap : catalogue.text(most.title),
  })
}

function isPointless({ nodes }: ExpandedResult): boolean {
  return nodes.at(-1)?.pointless === true
}

/** Whether every part of a result is the plain sum of its members, so that weights are shares of the total. */
function addsUp({ nodes }: ExpandedResult): boolean {
  return nodes.every(
    ({ combine, max, weights, cap }) =>
      combine === 'sum' && [max, weights, cap].every((member) => member === undefined),
  )
}

/** A share of the full score in per cent, to one decimal. */
function percentOf(points: Exact, total: Exact): string | undefined {
  if (total.n === 0n) return undefined
  return numberWords(round(points.div(total).mul(100n), { decimals: 1, mode: 'half-up' }))
}

/** Members without a value are left out, as their types ask. */
function defined<T extends object>(of: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T
}
