import { exact, toJson, type Exact } from '../exact.ts'
import type { ExpandedResult } from '../expand/expanded.ts'
import type { ResultPlan } from '../expand/plan.ts'
import { wording, type Language, type Text } from '../pack/text.ts'
import type {
  AdjustmentReceipt,
  Decision,
  GateReceipt,
  LevelReceipt,
  ResultReceipt,
  Words,
} from '../receipt.ts'
import type { Sentences } from '../words/sentences.ts'
import { adjust, clamped } from './adjust.ts'
import { award } from './award.ts'
import type { ScoredClause } from './clauses.ts'
import { inLanguages } from './findings.ts'
import { lacksOf } from './lacks.ts'
import { nodeFact, nodeReceipt, scoreNode, type Child, type ScoredNode } from './nodes.ts'
import type { Scoring, Working } from './scoring.ts'
import { workOut } from './work-out.ts'

/** Works one result out: tree, adjustments, levels and gates, qualifiers. */
export function* scoreResult(
  plan: ResultPlan,
  scoring: Scoring,
  clauses: ReadonlyMap<string, ScoredClause>,
  languages: readonly Language[],
  sentences: (language: Language) => Sentences,
): Working<ResultReceipt> {
  const { result } = plan
  const { facts, picks, outcomes } = scoring
  const children = new Map<string, Child>()
  for (const [id, { points, clause, inScope, blocks }] of clauses)
    children.set(id, { id, points, max: clause.weight, inScope, blocks })
  const nodes = new Map<string, ScoredNode>()
  const pinned = new Set<string>()
  let aggregated: ScoredNode | undefined
  facts.parts = {}

  yield* scoring.run(plan.tree, workNode)
  const adjustments: AdjustmentReceipt[] = []
  const levelSteps: { readonly id: string; readonly step: number }[] = []
  for (const [index, expanded] of result.adjustments.entries()) {
    yield* scoring.run(plan.adjustments[index]!, workNode)
    const { adjustment, rule, to } = expanded
    const decision: Decision | undefined = rule === undefined ? undefined : outcomes.get(rule.name)
    const applies = decision?.holds ?? true
    const amount =
      expanded.amount === undefined ? undefined : workOut(expanded.amount, facts, picks)
    const receipt = {
      id: adjustment.id,
      ...(adjustment.title === undefined ? {} : { title: adjustment.title }),
      ...(adjustment.reason === undefined ? {} : { reason: adjustment.reason }),
      provenance: expanded.provenance,
      to,
      ...(amount === undefined ? {} : { amount: toJson(amount) }),
      ...(decision === undefined ? {} : { decision }),
    }
    if ('level' in adjustment) {
      if (applies) levelSteps.push({ id: adjustment.id, step: adjustment.level })
      adjustments.push({ ...receipt, applies, before: null, after: null, amount: adjustment.level })
      continue
    }
    const before = standingOf(to)
    if (!applies || amount === undefined || before === undefined) {
      const same = before === undefined ? null : toJson(before.points)
      adjustments.push({ ...receipt, applies: false, before: same, after: same })
      continue
    }
    let after = adjust(expanded, amount, before, nodes.get(to)?.node.rounding)
    if (to === 'total' && result.clamp?.when === 'each') after = clamped(after, result.clamp)
    yield* place(to, after)
    adjustments.push({
      ...receipt,
      applies: true,
      before: toJson(before.points),
      after: toJson(after.points),
    })
  }
  const total = standingOf('total')
  if (total !== undefined && result.clamp?.when === 'end')
    yield* place('total', clamped(total, result.clamp))

  yield* scoring.run(plan.levels, workNode)
  const given = award(
    result,
    outcomes,
    levelSteps.map(({ step }) => step),
  )
  facts.level = { rank: given.rank, byPoints: given.byPoints }
  yield* scoring.run(plan.qualifiers, workNode)

  return receiptOf()

  function workNode(key: string): boolean {
    if (!key.startsWith('node:')) return false
    const id = key.slice('node:'.length)
    if (pinned.has(id)) return true
    const node = result.nodeById.get(id)!
    const under = node.children.flatMap((child) => nodes.get(child) ?? children.get(child) ?? [])
    const expression = node.points === undefined ? undefined : workOut(node.points, facts, picks)
    const scored = scoreNode(node, under, expression)
    if (id === 'total') aggregated = scored
    setNode(scored)
    return true
  }

  function setNode(scored: ScoredNode): void {
    nodes.set(scored.id, scored)
    if (scored.id === 'total') facts.total = nodeFact(scored)
    else facts.parts[scored.id] = nodeFact(scored)
  }

  function standingOf(id: string): { points: Exact; exact: Exact } | undefined {
    const node = nodes.get(id)
    if (node !== undefined)
      return node.points === null || node.exact === null
        ? undefined
        : { points: node.points, exact: node.exact }
    const child = children.get(id)
    return child?.points == null ? undefined : { points: child.points, exact: child.points }
  }

  /** Puts adjusted points in their place and works out anew what rests on them. */
  function* place(id: string, standing: { points: Exact; exact: Exact }): Working<void> {
    const node = nodes.get(id)
    if (node === undefined) {
      children.set(id, { ...children.get(id)!, points: standing.points })
      scoring.clausePoints(id, standing.points)
    } else {
      setNode({ ...node, ...standing })
      pinned.add(id)
    }
    if (id !== 'total') yield* scoring.run(plan.tree, workNode)
  }

  function receiptOf(): ResultReceipt {
    const final = nodes.get('total')!
    const counted = leavesUnder(result, 'total')
    const blocked = [...clauses.values()].filter(
      (one) => one.blocks && (counted.has(one.clause.id) || final.node.combine === 'expression'),
    )
    const status =
      blocked.length > 0 || given.blockedBy.length > 0
        ? 'blocked'
        : final.points === null
          ? 'not-scored'
          : 'scored'
    const gates = result.gates.map((gate): GateReceipt => {
      const decision: Decision = outcomes.get(gate.rule.name)!
      return {
        id: gate.id,
        ...(gate.title === undefined ? {} : { title: gate.title }),
        provenance: gate.provenance,
        levels: gate.ranks.map((rank) => result.levels[rank - 1]!.level.id),
        holds: decision.holds,
        otherwise:
          typeof gate.otherwise === 'object' ? `cap ${gate.otherwise.cap}` : gate.otherwise,
        reason: say((words) => titled(gate.title, words.failing(decision.conditions), words)),
        decision,
      }
    })
    const levels = result.levels.map((level): LevelReceipt => {
      const decision: Decision = outcomes.get(level.rule.name)!
      const mark = level.mark === undefined ? undefined : workOut(level.mark, facts, picks)
      const guards = gates.filter((gate) => gate.levels.includes(level.level.id))
      return {
        id: level.level.id,
        title: level.level.title,
        ...(level.level.stars === undefined ? {} : { stars: level.level.stars }),
        mark: mark === undefined ? null : toJson(mark),
        inclusive: level.inclusive,
        provenance: level.provenance,
        reached: decision.holds,
        holds: decision.holds && guards.every((gate) => gate.holds),
        reason: say((words) => words.failing(decision.conditions)),
        decision,
      }
    })
    const measured = workOut(
      { op: 'path', path: result.measurePath, names: result.measurePath.slice(2).split('.') },
      facts,
      picks,
    )
    const rank = status === 'scored' ? given.rank : 0
    const awarded = result.levels[rank - 1]?.level
    const scored = status === 'scored'
    const fact = nodeFact(final)
    return {
      id: result.id,
      ...(result.title === undefined ? {} : { title: result.title }),
      status,
      blockedBy: [
        ...blocked.map((one) => ({ id: one.clause.id, words: say((w) => blockedWords(one, w)) })),
        ...given.blockedBy.map((id) => ({
          id,
          words: gates.find((gate) => gate.id === id)!.reason,
        })),
      ],
      points: scored && final.points !== null ? toJson(final.points) : null,
      max: toJson(final.max),
      percent: scored && fact.percent !== undefined ? toJson(exact(fact.percent)) : null,
      exactPoints: scored && final.exact !== null ? toJson(final.exact) : null,
      nodes: result.nodes.map(({ id }) =>
        nodeReceipt(id === 'total' ? (aggregated ?? final) : nodes.get(id)!),
      ),
      adjustments,
      measure: {
        ...result.measure,
        value: scored && measured !== undefined ? toJson(measured) : null,
      },
      levels,
      gates,
      levelByPoints: scored ? (result.levels[given.byPoints - 1]?.level.id ?? null) : null,
      level:
        awarded === undefined
          ? null
          : {
              id: awarded.id,
              title: awarded.title,
              ...(awarded.stars === undefined ? {} : { stars: awarded.stars }),
            },
      ...(result.below === undefined ? {} : { below: result.below }),
      qualifiers: result.qualifiers.map(({ qualifier, rule }) => {
        const decision: Decision = outcomes.get(rule.name)!
        return {
          id: qualifier.id,
          title: qualifier.title,
          holds: scored && rank > 0 && decision.holds,
          decision,
        }
      }),
      whyNotNext: scored
        ? lacksOf(
            result,
            rank,
            measured,
            levels,
            gates,
            levelSteps.filter(({ step }) => step < 0).map(({ id }) => id),
            languages,
          )
        : null,
    }
  }

  function say(words: (sentences: Sentences) => string): Words {
    return inLanguages(languages, (language) => words(sentences(language)))
  }

  function blockedWords(one: ScoredClause, { language }: Sentences): string {
    const { clause } = one.clause
    const name = [clause.number, wording(clause.title ?? clause.text, language) || clause.id]
      .filter((part) => part !== undefined)
      .join(' ')
    const why =
      one.state === 'not-applicable'
        ? { en: 'said to be not applicable', zh: '标为不适用' }
        : one.state === 'not-checked'
          ? { en: 'not checked', zh: '未检查' }
          : { en: 'has no answer', zh: '缺少答案' }
    const reason =
      one.reason === undefined ? '' : language === 'zh' ? `（${one.reason}）` : ` (${one.reason})`
    return language === 'zh'
      ? `条款 ${name}：${why.zh}${reason}`
      : `clause ${name}: ${why.en}${reason}`
  }
}

/** What was compared, behind the title of what asked for it. */
function titled(title: Text | undefined, sentence: string, { language }: Sentences): string {
  const name = wording(title, language)
  if (name === '') return sentence
  return language === 'zh' ? `${name}（${sentence}）` : `${name} (${sentence})`
}

/** Ids of the clauses and nodes that a node rests on. */
function leavesUnder(result: ExpandedResult, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (node: string): void => {
    for (const child of result.nodeById.get(node)?.children ?? []) {
      found.add(child)
      walk(child)
    }
  }
  walk(id)
  return found
}
