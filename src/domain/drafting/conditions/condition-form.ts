import { pointer } from '../../faults/fault.ts'
import { FACT, type Scalar } from '../../language/conditions/comparison.ts'
import { OPERATORS, type Operator } from '../../language/operators/registry.ts'
import { pathNames } from '../../rules/path.ts'
import { isKeyOf, isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'

/** What a fact is compared with: one value, one of several, or another fact. */
export type Compared =
  | { readonly is: 'one'; readonly of: Scalar }
  | { readonly is: 'list'; readonly of: readonly Scalar[] }
  | { readonly is: 'fact'; readonly path: string }

/** One comparison as a form asks for it: which fact, how, and with what. */
export type AskedComparison = {
  readonly path: string
  readonly operator: Operator
  readonly with: Compared
}

/** A condition as a form shows it. Whatever the form cannot show stands there as `json`, unchanged. */
export type ConditionNode =
  | (Standing & { readonly is: 'all' | 'any' | 'not'; readonly of: readonly ConditionNode[] })
  | (Standing & { readonly is: 'shared'; readonly to: string })
  | (Standing & { readonly is: 'comparison'; readonly compares: AskedComparison })
  | {
      readonly is: 'json'
      readonly at: string
      readonly value: JsonValue
      readonly name?: undefined
    }

type Standing = {
  /** The pointer into the pack. */
  readonly at: string
  /** What explanations call it. */
  readonly name?: string
}

/** The form of a condition that stands at a pointer into the pack; see {@link ConditionNode}. */
export function conditionForm(value: JsonValue, at: string): ConditionNode {
  const json: ConditionNode = { is: 'json', at, value }
  if (!isObject(value)) return json
  const { name, ...own } = value
  if (name !== undefined && typeof name !== 'string') return json
  const standing = { at, ...(name === undefined ? {} : { name }) }
  const members = Object.keys(own).toSorted().join()
  if (members === 'all' || members === 'any') {
    const list = own[members]
    if (!Array.isArray(list)) return json
    const of = (list as readonly JsonValue[]).map((one, index) =>
      conditionForm(one, at + pointer(members, index)),
    )
    return { ...standing, is: members, of }
  }
  if (members === 'not')
    return { ...standing, is: 'not', of: [conditionForm(own['not']!, at + pointer('not'))] }
  if (members === 'condition') {
    const to = own['condition']
    return typeof to === 'string' ? { ...standing, is: 'shared', to } : json
  }
  if (members !== 'fact,operator,path,value' || own['fact'] !== FACT) return json
  const { path, operator } = own
  const compared = comparedIn(own['value']!)
  const isShown = typeof path === 'string' && pathNames(path) !== undefined
  if (!isShown || compared === undefined) return json
  if (typeof operator !== 'string' || !isKeyOf(OPERATORS, operator)) return json
  return { ...standing, is: 'comparison', compares: { path, operator, with: compared } }
}

/** What a fact is compared with; undefined for what no form shows, such as a number that is worked out. */
export function comparedIn(value: JsonValue): Compared | undefined {
  if (isScalar(value)) return { is: 'one', of: value }
  if (Array.isArray(value)) {
    const list = value as readonly JsonValue[]
    return list.every(isScalar) ? { is: 'list', of: list } : undefined
  }
  if (!isObject(value) || Object.keys(value).toSorted().join() !== 'fact,path') return undefined
  const { fact, path } = value
  if (fact !== FACT || typeof path !== 'string' || pathNames(path) === undefined) return undefined
  return { is: 'fact', path }
}

function isScalar(value: JsonValue): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** What a form says, as JSON. */
export function conditionJson(node: ConditionNode): JsonValue {
  const name = node.name === undefined ? {} : { name: node.name }
  switch (node.is) {
    case 'json':
      return node.value
    case 'all':
    case 'any':
      return { ...name, [node.is]: node.of.map(conditionJson) }
    case 'not':
      return { ...name, not: conditionJson(node.of[0]!) }
    case 'shared':
      return { ...name, condition: node.to }
    case 'comparison':
      return { ...name, ...comparisonJson(node.compares) }
  }
}

/** A comparison as JSON. */
export function comparisonJson({ path, operator, with: compared }: AskedComparison): JsonObject {
  return { fact: FACT, path, operator, value: comparedJson(compared) }
}

/** What a fact is compared with, as JSON. */
export function comparedJson(compared: Compared): JsonValue {
  return compared.is === 'fact' ? { fact: FACT, path: compared.path } : compared.of
}

/** A condition and everything in it, as it is read. */
export function nodesIn(node: ConditionNode): readonly ConditionNode[] {
  return 'of' in node ? [node, ...node.of.flatMap(nodesIn)] : [node]
}
