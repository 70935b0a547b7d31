import { pointer } from '../faults/fault.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { Pack } from '../pack/pack.ts'
import { criterionKind } from '../language/criteria/registry.ts'
import type { Criterion, CriterionKind } from '../language/criteria/registry.ts'
import type { Amount } from '../language/plain-values.ts'
import type { Rules } from '../language/rules.ts'
import type { Scheme } from '../language/scheme.ts'
import { spelledOut } from '../language/spelled-out.ts'
import type { Clause, Standard } from '../language/standard.ts'
import { INPUTS, type Input } from '../language/inputs/registry.ts'

/** A section or clause with where it stands and what it is called. */
export type CheckedClause = {
  readonly id: string
  readonly clause: Clause
  readonly at: string
  /** Sections above it, outermost first. */
  readonly under: readonly CheckedClause[]
  readonly isSection: boolean
  /** Its printed number or, where it has none, its id. */
  readonly label: string
}

/** One input with the path of its answer and where it is declared. */
export type InputView = { readonly id: string; readonly input: Input; readonly at: string }

/** The main result or a further one, with where it stands. */
export type SchemeView = { readonly id: string; readonly scheme: Scheme; readonly at: string }

/**
 * A pack laid out for checking. Members that did not pass the structural check are absent, see
 * `checks.ts`; whatever is derived from an absent member is empty.
 */
export type PackView = {
  readonly pack: Pack
  readonly standard: Standard
  readonly rules: Rules
  /** Sections and clauses in reading order. */
  readonly nodes: readonly CheckedClause[]
  /** Clauses in reading order; of those with the same id the first. */
  readonly clauses: readonly CheckedClause[]
  readonly nodeById: ReadonlyMap<string, CheckedClause>
  readonly sharedInputs: ReadonlyMap<string, InputView>
  /** Every input that has an answer: shared ones and those of single clauses. */
  readonly inputs: ReadonlyMap<string, InputView>
  readonly profile: ReadonlyMap<string, InputView>
  readonly schemes: readonly SchemeView[]
}

/** Lays a pack out. */
export function viewPack(pack: Pack): PackView {
  const { standard, rules } = pack
  // What parts and results share is looked at in each of them.
  const spelled = spelledOut(rules, standard)
  const nodes = clauseViews(standard.clauses ?? [], '/standard/clauses', [])
  const nodeById = firstById(nodes)
  const clauses = nodes.filter((node) => !node.isSection && nodeById.get(node.id) === node)
  const sharedInputs = inputViews(standard.inputs, '/standard/inputs')
  const own = clauses.flatMap(({ id, clause, at }): InputView[] => {
    const ask = clause.ask ?? standard.ask
    if (ask === undefined || !('type' in ask)) return []
    return [{ id, input: ask, at: clause.ask === undefined ? '/standard/ask' : `${at}/ask` }]
  })
  return {
    pack,
    standard,
    rules,
    nodes,
    clauses,
    nodeById,
    sharedInputs,
    inputs: new Map([...firstById(own), ...sharedInputs]),
    profile: inputViews(standard.profile, '/standard/profile'),
    schemes: [
      { id: 'main', scheme: spelled, at: '/rules' },
      ...Object.entries(spelled.results ?? {}).map(([id, scheme]) => ({
        id,
        scheme,
        at: pointer('rules', 'results', id),
      })),
    ],
  }
}

/** The inputs a clause asks for that exist; one of its own, or shared ones. */
export function inputsOf(view: PackView, { id, clause }: CheckedClause): readonly InputView[] {
  const ask = clause.ask ?? view.standard.ask
  if (ask === undefined) return []
  const ids = 'type' in ask ? [id] : ask
  return ids.flatMap((input) => view.inputs.get(input) ?? [])
}

/** The one shape a criterion has; undefined when it has only common members. */
export function shapeOf(
  criterion: Criterion | undefined,
): Exclude<CriterionKind, 'default'> | undefined {
  const kind = criterion === undefined ? 'default' : criterionKind(criterion)
  return kind === 'default' ? undefined : kind
}

/** Whether an input can earn points: some kinds are kept as evidence alone. */
export function earnsByItself(input: Input): boolean {
  return INPUTS[input.type].earns !== 'nothing'
}

/** Whether a clause can have points at all. */
export function isScored(view: PackView, clause: CheckedClause): boolean {
  const shape = shapeOf(criterionOf(view.rules, clause.clause))
  if (shape !== undefined) return shape !== 'unscored'
  return inputsOf(view, clause).some(({ input }) => earnsByItself(input))
}

/** The weight of a clause and where it is written; undefined when it has none. */
export function weightOf(
  view: PackView,
  { id, clause }: CheckedClause,
): { readonly points: Amount; readonly at: string } | undefined {
  const { weights, classes } = view.rules
  const named = clause.class
  const [weight, at] =
    weights !== undefined && Object.hasOwn(weights, id)
      ? [weights[id], pointer('rules', 'weights', id)]
      : named !== undefined && classes !== undefined && Object.hasOwn(classes, named)
        ? [classes[named], pointer('rules', 'classes', named)]
        : [undefined, '']
  if (weight === undefined) return undefined
  return { points: typeof weight === 'object' ? weight.points : weight, at }
}

function clauseViews(
  clauses: readonly Clause[],
  at: string,
  under: readonly CheckedClause[],
): CheckedClause[] {
  return clauses.flatMap((clause, index) => {
    const isSection = clause.clauses !== undefined
    const label = clause.number ?? clause.id
    const view = { id: clause.id, clause, at: at + pointer(index), under, isSection, label }
    return [view, ...clauseViews(clause.clauses ?? [], `${view.at}/clauses`, [...under, view])]
  })
}

function inputViews(
  inputs: { readonly [id: string]: Input } | undefined,
  at: string,
): ReadonlyMap<string, InputView> {
  const entries = Object.entries(inputs ?? {})
  return new Map(entries.map(([id, input]) => [id, { id, input, at: at + pointer(id) }]))
}

function firstById<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map([...list].reverse().map((one) => [one.id, one]))
}
