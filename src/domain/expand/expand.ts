import { exact, ONE, ZERO } from '../numbers/exact.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import { canonicalOrder } from '../pack/canonical.ts'
import type { Pack } from '../pack/pack.ts'
import { USUAL_POLICIES } from '../language/policies.ts'
import { weaker, type ProvenanceStatus } from '../language/provenance.ts'
import { criterionKind, type Criterion } from '../language/criteria/registry.ts'
import type { Scheme } from '../language/scheme.ts'
import { spelledOut } from '../language/spelled-out.ts'
import type { Amount } from '../language/plain-values.ts'
import type { Weight } from '../language/rules.ts'
import { isMergeOfPoints, type AssessorMerge } from '../language/merging.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { RuleDocument } from '../rules/document.ts'
import type {
  Expanded,
  ExpandedClause,
  ExpandedInput,
  ExpandedResult,
  StandardSection,
} from './expanded.ts'
import { expressionWriter, type ExpressionWriter } from './expressions.ts'
import { expandAdjustments, expandLevels } from './levels.ts'
import { inputAt } from './input-at.ts'
import { pointsOfAnswers, weightOf } from './points-of-answers.ts'
import { defaultShape, writeShape } from './shapes.ts'
import { expandTree, walkClauses } from './tree.ts'

/**
 * Writes a pack out: every shorthand as the rule documents it stands for, every default filled in.
 * The pack must have passed its structural checks; a reference to nothing throws a RangeError.
 * All of it stands in canonical order, so that packs of one digest make the same receipts whatever
 * the order of their keys; `written` keeps that order, for whatever is listed for people.
 */
export function expandPack(written: Pack): Expanded {
  const pack = spelledOutIn(canonicalOrder(written))
  const { standard, rules } = pack
  const writer = expressionWriter(rules.tables ?? {})
  const { sections, leaves } = walkClauses(standard.clauses)
  for (const [id, expression] of Object.entries(rules.values ?? {}))
    writer.define('values', id, expression)

  const inputs = expandInputs(pack, leaves)
  const profile = new Map(Object.entries(standard.profile ?? {}))
  const clauses = leaves.map((leaf) => expandClause(pack, leaf, { inputs, profile }, writer))
  const applies = new Map<string, RuleDocument>()
  for (const [id, condition] of Object.entries(rules.applies ?? {}))
    applies.set(id, {
      name: `applies:${id}`,
      conditions: writer.root(condition, `applies:${id}`),
      event: { type: 'applies', params: { clause: id } },
    })

  const reading = {
    reading: new Map([...sections, ...leaves].map(({ clause }, place) => [clause.id, place])),
    clauses: new Set(leaves.map(({ clause }) => clause.id)),
  }
  const schemes: readonly (readonly [string, Scheme])[] = [
    ['main', rules],
    ...Object.entries(rules.results ?? {}),
  ]
  const scored = new Set(clauses.filter((clause) => clause.scored).map(({ id }) => id))
  const results = schemes.map(([id, scheme]): ExpandedResult => {
    const nodes = expandTree(id, scheme, standard, rules, scored, writer)
    return {
      id,
      ...(scheme.title === undefined || id === 'main' ? {} : { title: scheme.title }),
      provenance: rules.provenance.status,
      weights: id === 'main' ? new Map() : expandWeights(scheme, rules.provenance.status),
      nodes,
      nodeById: new Map(nodes.map((node) => [node.id, node])),
      adjustments: expandAdjustments(id, scheme, rules, writer),
      ...(scheme.clamp === undefined ? {} : { clamp: scheme.clamp }),
      ...(scheme.below === undefined ? {} : { below: scheme.below }),
      ...expandLevels(id, scheme, rules, reading, writer),
    }
  })

  return {
    pack,
    written,
    clauses,
    clauseById: new Map(clauses.map((clause) => [clause.id, clause])),
    sections,
    inputs,
    profile,
    terms: writer.terms,
    groups: writer.groups,
    applies,
    results,
    rules: [
      ...[...writer.groups.values()].flatMap((group) => group.rules),
      ...applies.values(),
      ...clauses.flatMap((clause) => clause.alternatives.map(({ rule }) => rule)),
      ...results.flatMap((result) => [
        ...result.adjustments.flatMap(({ rule }) => (rule === undefined ? [] : [rule])),
        ...result.levels.map(({ rule }) => rule),
        ...result.gates.map(({ rule }) => rule),
        ...result.qualifiers.map(({ rule }) => rule),
      ]),
    ],
    shared: Object.fromEntries(
      Object.entries(rules.conditions ?? {}).map(([name, named]) => [
        name,
        writer.root(named, `condition:${name}`),
      ]),
    ),
    once: (rules.once ?? []).map(({ clauses, keep }) => ({ clauses, keep: keep ?? 'best' })),
  }
}

/** A pack of which every part and every further result says itself what they share. */
function spelledOutIn(pack: Pack): Pack {
  return { ...pack, rules: spelledOut(pack.rules, pack.standard) }
}

/** Weights of clauses in one result alone. */
function expandWeights(
  { weights = {} }: Scheme,
  status: ProvenanceStatus,
): ExpandedResult['weights'] {
  return new Map(
    Object.entries(weights).map(([id, given]) => {
      const { points, reason, provenance } = inFull(given)
      return [
        id,
        {
          points: exact(points),
          ...(reason === undefined ? {} : { reason }),
          provenance: provenance === undefined ? status : weaker(status, provenance.status),
        },
      ]
    }),
  )
}

function inFull(weight: Weight): Exclude<Weight, Amount> {
  return typeof weight === 'object' ? weight : { points: weight }
}

function expandInputs(
  pack: Pack,
  leaves: readonly StandardSection[],
): ReadonlyMap<string, ExpandedInput> {
  const { standard, rules } = pack
  const inputs = new Map<string, ExpandedInput>()
  const several = rules.several ?? 'mean'
  const assessors: AssessorMerge = rules.assessors ?? { merge: 'mean' }
  const clauses = leaves.map(({ clause }) => clause)
  const add = (id: string, input: Input, clause?: string): unknown => {
    const how = {
      several: input.several ?? several,
      assessors: input.assessors ?? assessors,
    }
    const isByPoints = [how.several, how.assessors.merge].some(isMergeOfPoints)
    const points = isByPoints ? pointsOfAnswers(id, input, clauses, pack) : undefined
    return inputs.set(id, {
      id,
      input,
      ...(clause === undefined ? {} : { clause }),
      ...how,
      ...(points === undefined ? {} : { points }),
    })
  }
  for (const [id, input] of Object.entries(standard.inputs ?? {})) add(id, input)
  for (const { clause } of leaves) {
    const ask = clause.ask ?? standard.ask
    if (ask !== undefined && 'type' in ask) add(clause.id, ask, clause.id)
  }
  return inputs
}

function expandClause(
  pack: Pack,
  { clause, under }: StandardSection,
  { inputs, profile }: Pick<Expanded, 'inputs' | 'profile'>,
  writer: ExpressionWriter,
): ExpandedClause {
  const { standard, rules } = pack
  const ask = clause.ask ?? standard.ask
  const ids = ask === undefined ? [] : 'type' in ask ? [clause.id] : ask
  const asked = ids.flatMap((id) => inputs.get(id)?.input ?? [])
  const criterion: Criterion = criterionOf(rules, clause) ?? {}
  const only = ids.length === 1 ? ids[0] : undefined
  const isBare = criterionKind(criterion) === 'default'
  const shaped: Criterion = isBare ? { ...defaultShape(asked), ...criterion } : criterion
  const weight = inFull(weightOf(rules, clause))
  const isMergedByPoints = only !== undefined && inputs.get(only)?.points !== undefined
  const shape = writeShape(
    {
      clause: clause.id,
      weight: weight.points,
      bands: rules.bands,
      own: only === undefined ? undefined : `$.answers.${only}`,
      input: asked.length === 1 ? asked[0] : undefined,
      several: isMergedByPoints ? `$.several.${only}` : undefined,
      inputAt: (path) => inputAt(path, { inputs, profile }),
    },
    shaped,
    writer,
  )
  const policies = { ...USUAL_POLICIES, ...rules.policies, ...criterion.policies }
  const status = rules.provenance.status
  const rounding = criterion.rounding ?? rules.rounding?.clause
  return {
    id: clause.id,
    clause,
    under,
    inputs: ids,
    weight: exact(weight.points),
    ...(weight.reason === undefined ? {} : { weightReason: weight.reason }),
    provenance: weight.provenance === undefined ? status : weaker(status, weight.provenance.status),
    scored: shape.scored,
    mayBeNotApplicable: clause.notApplicable ?? standard.notApplicable ?? false,
    alternatives: shape.alternatives,
    take: shape.take,
    ...(shape.arithmetic === undefined ? {} : { arithmetic: shape.arithmetic }),
    ...(shape.reads === undefined ? {} : { reads: shape.reads }),
    ...(criterion.zeroBelow === undefined ? {} : { zeroBelow: exact(criterion.zeroBelow) }),
    ...(rounding === undefined ? {} : { rounding }),
    policies,
    nonconformity: criterion.nonconformity ?? 'minor',
    metAt: metAt(criterion.metAt ?? rules.findings?.met),
  }
}

function metAt(share: number | undefined): typeof ONE {
  return share === undefined ? ONE : share === 0 ? ZERO : exact(share)
}
