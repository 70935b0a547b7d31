import { exact, toJson, type ExactJson } from '../numbers/exact.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { GateReceipt, LevelReceipt, Receipt, ResultReceipt } from '../receipt/receipt.ts'
import type { CheapestWay } from '../words/insight/improvement.ts'
import {
  blockSentence,
  gateSentence,
  lackSentence,
  levelSentence,
} from '../words/result-sentences.ts'
import type { Sentences } from '../words/sentences.ts'
import { resultsAsWritten } from '../words/written-order.ts'
import { nonconformityRows, sectionRows, type Source } from './clause-table.ts'
import { recordedBeside } from '../words/recorded.ts'
import { adjustmentWorkings, nameOf } from '../words/explain/explain-arithmetic.ts'
import { partsNote } from '../words/explain/explain-parts.ts'
import type { Named } from '../words/names.ts'
import { signedWords } from '../messages/numbers.ts'
import { markSide } from '../words/level-names.ts'
import { partTable, standsAt, type PartRow } from '../words/explain/part-rows.ts'
import { nodeWorking } from '../words/explain/working.ts'
import type { Decision } from './decision.ts'
import type { TagData } from './example-data.ts'
import type { ChartValue } from './tag-schema.ts'
import { floorOf, minimumShare, partGates } from './part-gates.ts'
import type { ReportFacts } from './report-facts.ts'
import { teamReport } from './team-report.ts'
import { whoAndHow } from './who-and-how.ts'
import {
  fullOr,
  levelNames,
  type Made,
  NOTHING_SHOWN,
  numberOr,
  organisationOf,
  orNothing,
  percentOr,
  specimenOf,
  standardOf,
  starsOf,
  traceOf,
} from './shared-model.ts'

/** What a findings report tells beside the receipt. */
export type FindingsTold = {
  readonly decision: Decision | undefined
  readonly report: ReportFacts
  readonly way: CheapestWay | undefined
  /** Whether the register that it comes from holds made-up work. */
  readonly isDemonstration: boolean
  /** Whether the evaluation counts no more. */
  readonly isOver: boolean
  /** What those are called whose ids answers name. */
  readonly people: Readonly<Record<string, string>>
}

/**
 * The data of a findings report in the language of `source.sentences`, with the way to the next
 * level where one is given.
 */
export function findingsModel(
  source: Source,
  { decision, report, way, isDemonstration, isOver, people }: FindingsTold,
  made: Made,
): TagData {
  const { receipt, pack, sentences } = source
  const { catalogue } = sentences
  const main = receipt.results[0]!
  const table = partTable(main, source)
  const recorded = recordedRows(source)
  const chart = partsChart(receipt, source)
  return {
    ...standardOf(receipt, pack.pack.standard.owner.name, catalogue),
    ...organisationOf(receipt, catalogue),
    ...resultOf(source),
    summary: summaryOf(source),
    isOver,
    ...teamReport(report, receipt, catalogue),
    ...whoAndHow(Object.values(receipt.assessment.answers), catalogue, people),
    decision: decision && {
      number: decision.number,
      decidedOn: catalogue.show({ date: decision.decidedOn }),
      decisionMaker: orNothing(catalogue.text(decision.decisionMaker)),
    },
    counts: countsOf(receipt),
    parts: (table?.rows ?? []).map((one) => partRow(one, source)),
    partsNote:
      table === undefined || table.why.length === 0 ? undefined : partsNote(table.why, catalogue),
    totalWorking: totalWorking(source),
    partsChart: chart,
    hasChart: chart !== undefined,
    sections: sectionRows(source),
    nonconformities: nonconformityRows(source),
    hasNonconformities: receipt.findings.some(({ kind }) => kind === 'nonconformity'),
    hasAdjustments: main.adjustments.length > 0,
    recorded,
    hasRecorded: recorded.length > 0,
    adjustments: adjustmentRows(main, source),
    ...partGates(source),
    hasOtherGates: main.gates.some(({ id }) => floorOf(id, pack) === undefined),
    gates: main.gates.map((gate) => ({
      title: gateTitle(gate, sentences),
      isOfPart: floorOf(gate.id, pack) !== undefined,
      holds: gate.holds,
      outcome: catalogue.say(gate.holds ? 'document-gate-holds' : 'document-gate-fails'),
      reason: gateReason(gate, sentences),
      levels: levelNames(main.levels, gate.levels, catalogue),
    })),
    levels: levelRows(main, sentences),
    next: nextOf(main, sentences),
    hasWay: way !== undefined,
    wayNote: way?.note,
    way: (way?.steps ?? []).map(({ title, points, effort }, index) => ({
      step: String(index + 1),
      title,
      gain: points,
      effort,
    })),
    others: resultsAsWritten(receipt.results, pack)
      .slice(1)
      .map((result) => ({
        title: catalogue.text(result.title) || result.id,
        points: numberOr(result.points),
        max: fullOr(result),
        level: levelName(result, catalogue),
      })),
    ...specimenOf(receipt, [catalogue], isDemonstration ? ['demonstration'] : []),
    ...traceOf(receipt, made),
  }
}

/** Date, total and level: what the head of every report states. */
export function resultOf(source: Source): TagData {
  const { receipt, sentences } = source
  const { catalogue } = sentences
  const main = receipt.results[0]!
  const blockedBy = main.blockedBy.map((block) => blockSentence(block, main, source))
  return {
    date: catalogue.show({ date: receipt.date }),
    points: numberOr(main.points),
    percent: percentOr(main.percent, catalogue),
    level: levelName(main, catalogue),
    isScored: main.status === 'scored',
    hasTotal: main.nodes.at(-1)?.combine !== 'none',
    blockedBy: blockedBy.length === 0 ? undefined : blockedBy,
    stars: main.status === 'scored' ? starsOf(main, main.level?.stars) : [],
  }
}

/** Deductions and bonuses in the order they were applied. */
export function adjustmentRows(result: ResultReceipt, source: Source): TagData[] {
  const { catalogue } = source.sentences
  const workings = adjustmentWorkings(result, source)
  return result.adjustments.map((one, place) => ({
    title: nameOf(one, source),
    reason: orNothing(catalogue.text(one.reason)),
    working: workings[place]!.length === 0 ? undefined : workings[place],
    applies: one.applies,
    before: numberOr(one.before),
    after: numberOr(one.after),
    change:
      one.to === 'level'
        ? numberOr(one.applies ? one.amount : null)
        : numberOr(changeOf(one.before, one.after)),
  }))
}

/** How the total came out, before deductions and bonuses. */
export function totalWorking(source: Source): readonly string[] | undefined {
  const main = source.receipt.results[0]!
  const total = main.nodes.at(-1)
  if (total === undefined || standsAt(total) === null) return undefined
  const lines = nodeWorking(total, main, source)
  return lines.length === 0 ? undefined : lines
}

/** What was recorded that no clause asks, such as special cases. */
function recordedRows(source: Source): TagData[] {
  return recordedBeside(source).map(([title, words]) => ({ title, words }))
}

function changeOf(before: ExactJson | null, after: ExactJson | null): ExactJson | null {
  return before === null || after === null ? null : toJson(exact(after).sub(exact(before)))
}

function levelName(result: ResultReceipt, catalogue: Catalogue): string {
  const named = catalogue.text(result.level?.title ?? result.below?.title)
  return result.status === 'scored' && named !== ''
    ? named
    : catalogue.say(`document-result-${result.status}`)
}

/** Why a gate holds or fails, unless its title says just that already. */
function gateReason(gate: GateReceipt, sentences: Sentences): string {
  const reason = gateSentence(gate, sentences)
  return reason === '' || gateTitle(gate, sentences) === reason ? NOTHING_SHOWN : reason
}

function gateTitle(gate: GateReceipt, sentences: Sentences): string {
  return sentences.catalogue.text(gate.title) || gateSentence(gate, sentences) || gate.id
}

function levelRows(main: ResultReceipt, sentences: Sentences): TagData[] {
  const { catalogue } = sentences
  return main.levels.map((level) => ({
    title: catalogue.text(level.title) || level.id,
    mark: thresholdOf(level, catalogue),
    reached: level.reached,
    holds: level.holds,
    outcome: catalogue.say(
      `document-level-${level.holds ? 'reached' : !level.reached ? 'missed' : hasMark(level) ? 'barred' : 'unmet'}`,
    ),
    reason: (hasMark(level) && levelSentence(level, sentences)) || NOTHING_SHOWN,
  }))
}

/** Whether points decide about a level: without a mark everybody who is scored has it by points. */
function hasMark({ mark, reached }: LevelReceipt): boolean {
  return mark !== null || !reached
}

function thresholdOf(level: LevelReceipt, catalogue: Catalogue): string {
  const { mark } = level
  if (mark === null) return NOTHING_SHOWN
  return catalogue.say('document-level-threshold', {
    side: markSide(level),
    points: { exact: mark },
  })
}

function nextOf(result: ResultReceipt, sentences: Sentences): TagData | undefined {
  const { whyNotNext, levels } = result
  if (whyNotNext === null || whyNotNext.lacks.length === 0) return undefined
  const title = levels.find(({ id }) => id === whyNotNext.level)?.title
  return {
    level: sentences.catalogue.text(title) || whyNotNext.level,
    lacks: whyNotNext.lacks.map((lack) => lackSentence(lack, result, sentences)),
  }
}

/** A part or a clause of the total, or a bonus or deduction of it. */
function partRow({ id, name, points, max, percent, isChange }: PartRow, source: Source): TagData {
  const { catalogue } = source.sentences
  const { number, title } = id === undefined ? {} : namedAs(id, source)
  return {
    number,
    title: id === undefined ? name : catalogue.text(title) || id,
    points: isChange === true ? signedWords(points ?? 0) : numberOr(points),
    max: numberOr(max),
    percent: percentOr(percent, catalogue),
  }
}

function namedAs(id: string, { pack, receipt }: Source): Named {
  const node = receipt.results[0]!.nodes.find((one) => one.node === id)
  const section = pack.sections.find(({ clause }) => clause.id === id)?.clause
  const clause = receipt.clauses.find((one) => one.clause === id)
  return {
    number: node?.number ?? section?.number ?? clause?.number,
    title: node?.title ?? clause?.title,
  }
}

function topNodes({ nodes }: ResultReceipt): ResultReceipt['nodes'] {
  const total = nodes.at(-1)
  if (total?.combine === 'none') return nodes.slice(0, -1)
  const children = new Set(total?.of.map(({ id }) => id))
  return nodes.filter(({ node }) => children.has(node))
}

/** The shares of the parts as bars, with the minima of a level as marks where it asks for shares of them. */
function partsChart(receipt: Receipt, { sentences, pack }: Source): ChartValue | undefined {
  const { catalogue } = sentences
  const main = receipt.results[0]!
  const nodes = topNodes(main)
  if (nodes.length < 2) return undefined
  const asked = main.whyNotNext?.level ?? main.level?.id
  const minima = nodes.map(({ node }) => minimumShare(node, asked, pack))
  const level = main.levels.find(({ id }) => id === asked)
  return {
    categories: nodes.map((node) => catalogue.text(node.title) || node.node),
    series: [
      {
        name: catalogue.say('document-parts-chart'),
        values: nodes.map(({ percent }) => (percent === null ? null : exact(percent).valueOf())),
      },
      ...(level === undefined || minima.every((one) => one === null)
        ? []
        : [
            {
              name: catalogue.say('document-parts-minimum', { level: { text: level.title } }),
              values: minima,
            },
          ]),
    ],
  }
}

function countsOf({ clauses, findings }: Receipt): TagData {
  const count = (kind: string, grade?: string): string =>
    String(
      findings.filter((one) => one.kind === kind && (grade === undefined || one.grade === grade))
        .length,
    )
  return {
    all: String(clauses.length),
    conformity: count('conformity'),
    opportunity: count('opportunity'),
    minor: count('nonconformity', 'minor'),
    major: count('nonconformity', 'major'),
    notApplicable: count('not-applicable'),
    notChecked: count('not-checked'),
    missing: count('missing'),
    unscored: String(clauses.filter(({ state }) => state === 'unscored').length),
    hidden: String(clauses.filter(({ state }) => state === 'hidden').length),
  }
}

function summaryOf(source: Source): string[] {
  const { receipt, sentences } = source
  const { catalogue } = sentences
  const main = receipt.results[0]!
  const { points, max, percent, status, whyNotNext } = main
  if (status !== 'scored')
    return [
      catalogue.say('document-summary-open', { status }),
      ...main.blockedBy.map((block) => blockSentence(block, main, source)),
    ]
  const nonconformities = receipt.findings.filter(({ kind }) => kind === 'nonconformity').length
  const count = whyNotNext?.lacks.length ?? 0
  return [
    points === null
      ? catalogue.say('document-summary-level', { level: levelName(main, catalogue) })
      : catalogue.say('document-summary-total', {
          points: { exact: points },
          max: { exact: max },
          percent: percentOr(percent, catalogue),
          level: levelName(main, catalogue),
        }),
    catalogue.say('document-summary-clauses', {
      clauses: receipt.clauses.length,
      nonconformities,
    }),
    ...(count === 0 ? [] : [catalogue.say('document-summary-next', { count })]),
  ]
}
