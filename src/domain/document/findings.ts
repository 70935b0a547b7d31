import { catalogueIn } from '../messages/all.ts'
import { exact, toJson, type ExactJson } from '../exact.ts'
import { type BothLanguages, wording, type Language } from '../pack/text.ts'
import type { GateReceipt, Receipt, ResultReceipt } from '../receipt.ts'
import type { CheapestWay } from '../words/improvement.ts'
import { numberWords, pointsWords } from '../words/numbers.ts'
import {
  blockSentence,
  gateSentence,
  lackSentence,
  levelSentence,
} from '../words/result-sentences.ts'
import type { Sentences } from '../words/sentences.ts'
import { nonconformityRows, sectionRows, type Source } from './clause-table.ts'
import { dateWords } from './date-words.ts'
import type { Decision } from './decision.ts'
import type { TagData } from './example-data.ts'
import type { ChartValue } from './tag-schema.ts'
import {
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

/**
 * The data of a findings report in the language of `source.sentences`, with the way to the next
 * level where one is given.
 */
export function findingsModel(
  source: Source,
  decision: Decision | undefined,
  made: Made,
  way: CheapestWay | undefined,
): TagData {
  const { receipt, pack, sentences } = source
  const { language } = sentences
  const main = receipt.results[0]!
  const parts = partRows(receipt, source)
  const chart = partsChart(receipt, source)
  return {
    ...standardOf(receipt, pack.pack.standard.owner.name, language),
    ...organisationOf(receipt, language),
    ...resultOf(source),
    summary: summaryOf(source),
    ...whoAndHow(receipt, language),
    decision: decision && {
      number: decision.number,
      decidedOn: dateWords(decision.decidedOn, language),
      decisionMaker: orNothing(wording(decision.decisionMaker, language)),
    },
    counts: countsOf(receipt),
    parts,
    partsChart: chart,
    hasChart: chart !== undefined,
    sections: sectionRows(source),
    nonconformities: nonconformityRows(source),
    adjustments: adjustmentRows(main, language),
    gates: main.gates.map((gate) => ({
      title: gateTitle(gate, sentences),
      holds: gate.holds,
      outcome: gate.holds ? OUTCOMES.holds[language] : OUTCOMES.fails[language],
      reason: gateReason(gate, sentences),
      levels: levelNames(main, gate.levels, language),
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
    others: receipt.results.slice(1).map((result) => ({
      title: wording(result.title, language) || result.id,
      points: numberOr(result.points),
      max: numberOr(result.max),
      level: levelName(result, language),
    })),
    ...specimenOf(receipt, [language], false),
    ...traceOf(receipt, made),
  }
}

const OUTCOMES = {
  holds: { zh: '满足', en: 'holds' },
  fails: { zh: '不满足', en: 'fails' },
  reached: { zh: '达到', en: 'reached' },
  barred: { zh: '分数达到，条件不满足', en: 'points reach it, a condition fails' },
  missed: { zh: '未达到', en: 'not reached' },
} as const

const NO_RESULT = {
  blocked: { zh: '尚无结果', en: 'no result yet' },
  'not-scored': { zh: '未评分', en: 'not scored' },
  scored: { zh: '未达到级别', en: 'no level reached' },
} as const

/** Date, total and level: what the head of every report states. */
export function resultOf({ receipt, sentences }: Source): TagData {
  const { language } = sentences
  const main = receipt.results[0]!
  const blockedBy = main.blockedBy.map((block) => blockSentence(block, main, receipt, sentences))
  return {
    date: dateWords(receipt.date, language),
    points: numberOr(main.points),
    percent: percentOr(main.percent),
    level: levelName(main, language),
    isScored: main.status === 'scored',
    blockedBy: blockedBy.length === 0 ? undefined : blockedBy,
    stars: main.status === 'scored' ? starsOf(main, main.level?.stars) : [],
  }
}

/** Deductions and bonuses in the order they were applied. */
export function adjustmentRows({ adjustments }: ResultReceipt, language: Language): TagData[] {
  return adjustments.map((one) => ({
    title: wording(one.title, language) || one.id,
    reason: orNothing(wording(one.reason, language)),
    applies: one.applies,
    before: numberOr(one.before),
    after: numberOr(one.after),
    change: numberOr(changeOf(one.before, one.after)),
  }))
}

function changeOf(before: ExactJson | null, after: ExactJson | null): ExactJson | null {
  return before === null || after === null ? null : toJson(exact(after).sub(exact(before)))
}

function levelName(result: ResultReceipt, language: Language): string {
  const named = wording(result.level?.title ?? result.below?.title, language)
  return result.status === 'scored' && named !== '' ? named : NO_RESULT[result.status][language]
}

/** Why a gate holds or fails, unless its title says just that already. */
function gateReason(gate: GateReceipt, sentences: Sentences): string {
  const reason = gateSentence(gate, sentences)
  return reason === '' || gateTitle(gate, sentences) === reason ? NOTHING_SHOWN : reason
}

function gateTitle(gate: GateReceipt, sentences: Sentences): string {
  return wording(gate.title, sentences.language) || gateSentence(gate, sentences) || gate.id
}

function levelNames({ levels }: ResultReceipt, ids: readonly string[], language: Language): string {
  const lowest = levels.findIndex(({ id }) => ids.includes(id))
  const above = levels.slice(lowest)
  if (lowest >= 0 && above.length > 1 && above.every(({ id }) => ids.includes(id))) {
    const title = wording(levels[lowest]!.title, language)
    return language === 'zh' ? `${title}及以上` : `${title} and above`
  }
  const names = levels
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => wording(title, language))
  return names.join(language === 'zh' ? '、' : ', ') || NOTHING_SHOWN
}

function levelRows(main: ResultReceipt, sentences: Sentences): TagData[] {
  const { language } = sentences
  return main.levels.map((level) => ({
    title: wording(level.title, language) || level.id,
    mark:
      level.mark === null
        ? NOTHING_SHOWN
        : `${level.inclusive ? '≥' : '>'} ${numberWords(level.mark)}`,
    reached: level.reached,
    holds: level.holds,
    outcome: OUTCOMES[level.holds ? 'reached' : level.reached ? 'barred' : 'missed'][language],
    reason: levelSentence(level, sentences) || NOTHING_SHOWN,
  }))
}

function nextOf(result: ResultReceipt, sentences: Sentences): TagData | undefined {
  const { whyNotNext, levels } = result
  if (whyNotNext === null || whyNotNext.lacks.length === 0) return undefined
  const title = levels.find(({ id }) => id === whyNotNext.level)?.title
  return {
    level: wording(title, sentences.language) || whyNotNext.level,
    lacks: whyNotNext.lacks.map((lack) => lackSentence(lack, result, sentences)),
  }
}

/** The outermost sections as parts; where the tree has other parts, those the total rests on. */
function partRows(receipt: Receipt, { sentences, pack }: Source): TagData[] {
  const main = receipt.results[0]!
  return topNodes(main).map((node) => ({
    number:
      node.number ?? pack.sections.find(({ clause }) => clause.id === node.node)?.clause.number,
    title: wording(node.title, sentences.language) || node.node,
    points: numberOr(node.points),
    max: numberOr(node.max),
    percent: percentOr(node.percent),
  }))
}

function topNodes({ nodes }: ResultReceipt): ResultReceipt['nodes'] {
  const total = nodes.at(-1)
  const children = new Set(total?.of.map(({ id }) => id))
  return nodes.filter(({ node }) => children.has(node))
}

function partsChart(receipt: Receipt, { sentences }: Source): ChartValue | undefined {
  const { language } = sentences
  const nodes = topNodes(receipt.results[0]!)
  if (nodes.length < 3) return undefined
  return {
    categories: nodes.map((node) => wording(node.title, language) || node.node),
    series: [
      {
        name: language === 'zh' ? '得分率（%）' : 'Share of full points (%)',
        values: nodes.map(({ percent }) => (percent === null ? null : exact(percent).valueOf())),
      },
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
  }
}

function summaryOf({ receipt, sentences }: Source): string[] {
  const { language } = sentences
  const main = receipt.results[0]!
  const level = levelName(main, language)
  const nonconformities = receipt.findings.filter(({ kind }) => kind === 'nonconformity').length
  if (main.points === null)
    return [
      language === 'zh' ? `${level}。` : `The assessment has ${level}.`,
      ...main.blockedBy.map((block) => blockSentence(block, main, receipt, sentences)),
    ]
  const next = main.whyNotNext?.lacks.length ?? 0
  return language === 'zh'
    ? [
        `总分 ${pointsWords(main.points, catalogueIn(language))}，满分 ${pointsWords(main.max, catalogueIn(language))}（${percentOr(main.percent)}），结果为“${level}”。`,
        `共 ${receipt.clauses.length} 个条款，不符合 ${nonconformities} 项。`,
        ...(next === 0 ? [] : [`距更高一级还差 ${next} 项，见后文。`]),
      ]
    : [
        `${pointsWords(main.points, catalogueIn(language))} of ${numberWords(main.max)} (${percentOr(main.percent)}): ${level}.`,
        `${receipt.clauses.length} clauses, ${nonconformities} of them nonconforming.`,
        ...(next === 0
          ? []
          : [
              `${next === 1 ? 'One thing is' : `${next} things are`} missing for the next level; see below.`,
            ]),
      ]
}

/** What usual methods are called; any other is shown as the assessor wrote it. */
const METHODS: { readonly [method: string]: BothLanguages } = {
  documents: { zh: '文件审查', en: 'document review' },
  interview: { zh: '访谈', en: 'interview' },
  'mystery-customer': { zh: '神秘顾客', en: 'mystery customer' },
  'on-site': { zh: '现场检查', en: 'on-site check' },
  survey: { zh: '问卷调查', en: 'survey' },
}

/** Assessors, places and methods that the answers name. */
function whoAndHow(receipt: Receipt, language: Language): TagData {
  const assessors = new Set<string>()
  const places = new Set<string>()
  const methods = new Set<string>()
  for (const answer of Object.values(receipt.assessment.answers)) {
    if (typeof answer !== 'object') continue
    for (const name of Object.keys(answer.assessors ?? {})) assessors.add(name)
    for (const result of answer.results ?? []) {
      for (const name of Object.keys(result.assessors ?? {})) assessors.add(name)
      if (result.place !== undefined) places.add(result.place)
      if (result.method !== undefined)
        methods.add(METHODS[result.method]?.[language] ?? result.method)
    }
  }
  const joined = (names: ReadonlySet<string>): string | undefined =>
    orNothing([...names].join(language === 'zh' ? '、' : ', '))
  return { assessors: joined(assessors), places: joined(places), methods: joined(methods) }
}
