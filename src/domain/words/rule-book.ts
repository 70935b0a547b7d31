import type { Judged, JudgedThing } from '../compare/judged-thing.ts'
import { judged } from '../compare/rule-changes.ts'
import type { Expanded } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Text } from '../messages/text.ts'
import { formulaOf } from './expression.ts'
import type { Formula } from './formula.ts'
import { judgedName } from './compare/judged-names.ts'
import { adjustmentFacts, adjustmentFormula, partFacts } from './compare/judged-parts.ts'
import { judgedVoice, type JudgedVoice } from './compare/judged-voice.ts'
import { judgedWords } from './compare/judged-words.ts'
import { resultsAsWritten } from './written-order.ts'

/** One thing that rules say, in words. */
export type RuleEntry = {
  readonly id: string
  readonly name: string
  /** What is said of it, one fact each. */
  readonly facts: readonly string[]
  /** How it is worked out, where a formula does. */
  readonly formula?: Formula
  /** The rule that decides it, by the name in receipts. */
  readonly rule?: string
  /** Why it is so, as the committee put it. */
  readonly reason?: string
}

/** How one result comes out of the points of clauses. */
export type ResultRules = {
  readonly id: string
  /** What it is called; empty for the main result. */
  readonly title: string
  /** Parts that do more than add up what stands in their section, then the total. */
  readonly parts: readonly RuleEntry[]
  readonly adjustments: readonly RuleEntry[]
  /** Lowest first. */
  readonly levels: readonly RuleEntry[]
  readonly gates: readonly RuleEntry[]
  readonly qualifiers: readonly RuleEntry[]
  /** Weights of its own, bounds of the total, the number held against the marks, the name below all levels. */
  readonly others: readonly RuleEntry[]
}

/** Everything that the rules of a pack say beside its clauses, in words and in the order written. */
export type RuleBook = {
  /** Dates, policies, rounding, merging: what holds for everything, its defaults included. */
  readonly general: readonly RuleEntry[]
  readonly applies: readonly RuleEntry[]
  readonly values: readonly RuleEntry[]
  readonly tables: readonly RuleEntry[]
  readonly conditions: readonly RuleEntry[]
  readonly results: readonly ResultRules[]
}

/** See {@link RuleBook}. */
export function ruleBook(pack: Expanded, catalogue: Catalogue): RuleBook {
  const voice = judgedVoice(pack, catalogue)
  const { rules } = pack.written
  const things = judged(
    pack,
    (id) => id,
    () => true,
  )
  const entries = (
    among: readonly JudgedThing[],
    ...kinds: readonly Judged['kind'][]
  ): readonly RuleEntry[] =>
    among.flatMap((thing) => (kinds.includes(thing.judged.kind) ? [entryOf(thing, voice)] : []))
  return {
    general: [
      ...entries(
        things.filter(({ result }) => result === 'main'),
        'in-force',
        'provenance',
        'provenance-of',
        'full',
        'policies',
      ),
      ...inOrder([...entries(things, 'rounding'), ...unroundedStages(voice)], STAGES),
      ...entries(things, 'met', 'several', 'assessors', 'merged-input', 'once'),
    ],
    applies: inOrder(entries(things, 'applies'), rules.applies),
    values: inOrder(entries(things, 'value'), rules.values),
    tables: inOrder(entries(things, 'table'), rules.tables),
    conditions: inOrder(entries(things, 'condition'), rules.conditions),
    results: resultsAsWritten(pack.results, pack).map(({ id, title }): ResultRules => {
      const own = things.filter((thing) => thing.result === id)
      const members = own.filter((thing) => !isPlainSection(thing.judged))
      return {
        id,
        title: id === 'main' ? '' : catalogue.text(title) || id,
        parts: entries(members, 'part'),
        adjustments: entries(own, 'adjustment'),
        levels: entries(own, 'level'),
        gates: entries(own, 'gate'),
        qualifiers: entries(own, 'qualifier'),
        others: entries(
          own,
          'own-weight',
          ...(id === 'main' ? [] : (['provenance-of'] as const)),
          'clamp',
          'measure',
          'below',
        ),
      }
    }),
  }
}

/** Whether a part adds up what stands in its section, and no more. */
function isPlainSection(one: Judged): boolean {
  if (one.kind !== 'part' || one.node.id === TOTAL || one.node.combine !== 'sum') return false
  const { max, weights, renormalise, leastInScope, cap, floor, whenNothingApplies } = one.node
  const members = [max, weights, renormalise, leastInScope, cap, floor]
  return (
    members.every((member) => member === undefined) &&
    one.own.listed === undefined &&
    one.own.rounding === undefined &&
    whenNothingApplies === 'not-scored'
  )
}

function entryOf(thing: JudgedThing, voice: JudgedVoice): RuleEntry {
  const one = thing.judged
  const { catalogue, pack } = voice
  const base = { id: idOf(thing), name: judgedName(one, voice) }
  const reason = (text: Text | undefined): { readonly reason?: string } => {
    const words = catalogue.text(text)
    return words === '' ? {} : { reason: words }
  }
  switch (one.kind) {
    case 'value':
      return {
        ...base,
        facts:
          pack.pack.rules.helpers?.includes(one.of) === true ? [catalogue.say('rules-helper')] : [],
        formula: formulaOf(one.expression, voice),
      }
    case 'table': {
      const table = pack.written.rules.tables?.[one.of] ?? one.table
      return { ...base, facts: [judgedWords({ ...one, table }, voice)] }
    }
    case 'part':
      return {
        ...base,
        facts: partFacts(one.node, one.own, voice, true),
        ...(one.own.points === undefined ? {} : { formula: formulaOf(one.own.points, voice) }),
      }
    case 'adjustment': {
      const formula = adjustmentFormula(one.adjustment, voice)
      return {
        ...base,
        facts: adjustmentFacts(one.adjustment, voice, formula !== undefined),
        ...(formula === undefined ? {} : { formula }),
        ...(one.adjustment.rule === undefined ? {} : { rule: one.adjustment.rule.name }),
        ...reason(one.adjustment.adjustment.reason),
      }
    }
    case 'level':
      return {
        ...base,
        facts: [judgedWords(one, voice)],
        rule: one.level.rule.name,
        ...reason(one.level.level.reason),
      }
    case 'own-weight':
      return { ...base, facts: [judgedWords(one, voice)], ...reason(one.weight.reason) }
    case 'gate': {
      const scheme = one.of.id === 'main' ? pack.pack.rules : pack.pack.rules.results?.[one.of.id]
      return {
        ...base,
        facts: [judgedWords(one, voice)],
        rule: one.gate.rule.name,
        ...reason(scheme?.gates?.find(({ id }) => id === one.gate.id)?.reason),
      }
    }
    case 'qualifier':
      return { ...base, facts: [judgedWords(one, voice)], rule: one.rule.name }
    case 'applies':
      return { ...base, facts: [judgedWords(one, voice)], rule: `applies:${one.of}` }
    case 'assessors':
    case 'below':
    case 'clamp':
    case 'condition':
    case 'criterion':
    case 'full':
    case 'in-force':
    case 'measure':
    case 'merged-input':
    case 'met':
    case 'once':
    case 'policies':
    case 'provenance':
    case 'provenance-of':
    case 'rounding':
    case 'several':
    case 'weight':
      return { ...base, facts: [judgedWords(one, voice)] }
  }
}

function idOf({ id, judged: one }: JudgedThing): string {
  return one.kind === 'value' || one.kind === 'table' || one.kind === 'condition' ? one.of : id
}

/** Where rounding may stand, in the order in which points pass. */
const STAGES = { clause: true, part: true, total: true, percent: true } as const

/** Stages that nothing rounds, said as well. */
function unroundedStages({ catalogue, pack }: JudgedVoice): readonly RuleEntry[] {
  const { rounding } = pack.pack.rules
  return (Object.keys(STAGES) as (keyof typeof STAGES)[]).flatMap((stage) =>
    rounding?.[stage] === undefined
      ? [
          {
            id: stage,
            name: catalogue.say('comparison-name-rounding', { stage }),
            facts: [catalogue.say('rules-not-rounded')],
          },
        ]
      : [],
  )
}

/** Entries in the order of the members of the rules file. */
function inOrder(
  entries: readonly RuleEntry[],
  members: { readonly [id: string]: unknown } | undefined,
): readonly RuleEntry[] {
  const order = Object.keys(members ?? {})
  return entries.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}
