import { isObject } from '../schema/json.ts'
import type { Violation } from './shape-check.ts'

type Shape = Readonly<Record<string, unknown>>

/** A choice between kinds of object that one member tells apart. */
type TaggedChoice = {
  /** The member that every branch requires, each with values of its own. */
  readonly tag: string
  /** What it may be, branch by branch. */
  readonly values: readonly (readonly unknown[])[]
}

/**
 * Which kind of object was meant where a choice is violated: the branch of the schema that its tag
 * names, or, where no kind is meant, the violation to tell instead. Undefined for a choice whose branches no member tells
 * apart.
 */
export function kindMeant(
  choice: Violation,
): { readonly branch: string } | { readonly instead: Violation } | undefined {
  const { keyword, schema, value, pointer, schemaPath } = choice
  if (keyword !== 'anyOf' && keyword !== 'oneOf') return undefined
  const tagged = taggedChoice(schema[keyword])
  if (tagged === undefined) return undefined
  const { tag, values } = tagged
  if (!isObject(value))
    return { instead: { ...choice, keyword: 'type', params: { type: 'object' } } }
  if (!Object.hasOwn(value, tag))
    return { instead: { ...choice, keyword: 'required', params: { missingProperty: tag } } }
  const meant = values.findIndex((some) => some.includes(value[tag]))
  if (meant !== -1) return { branch: `${schemaPath}/${meant}/` }
  const params = { allowedValues: [...new Set(values.flat())] }
  const wrong = { keyword: 'enum', params, pointer: `${pointer}/${tag}`, value: value[tag] }
  return { instead: { ...choice, ...wrong } }
}

function taggedChoice(branches: unknown): TaggedChoice | undefined {
  if (!Array.isArray(branches) || !branches.every((branch) => isObject(branch))) return undefined
  const [first] = branches as readonly Shape[]
  for (const tag of namesIn(first?.['required'])) {
    const values = (branches as readonly Shape[]).map((branch) => valuesOf(branch, tag))
    if (values.every((some) => some.length > 0)) return { tag, values }
  }
  return undefined
}

/** The values that a branch allows for a member that it requires; none where any will do. */
function valuesOf({ required, properties }: Shape, tag: string): readonly unknown[] {
  if (!namesIn(required).includes(tag) || !isObject(properties)) return []
  const member = properties[tag]
  if (!isObject(member)) return []
  if ('const' in member) return [member['const']]
  return Array.isArray(member['enum']) ? member['enum'] : []
}

function namesIn(required: unknown): readonly string[] {
  return Array.isArray(required) ? required.map(String) : []
}
