import { expandPack } from '../expand/expand.ts'
import { planPack } from '../expand/plan.ts'
import type { JsonValue } from '../schema/json.ts'
import type { Path } from '../language/places.ts'
import type { Rules } from '../language/rules.ts'
import type { Lowered } from '../meaning/lower/lower.ts'
import type { Pack } from '../pack/pack.ts'

/** Rules as the JSON that they were read from. */
export function asJson(rules: Rules): JsonValue {
  return JSON.parse(JSON.stringify(rules)) as JsonValue
}

/** A copy of a document with another value at a path, or the same under another name. */
export function withAt(
  document: JsonValue,
  path: Path,
  value: JsonValue,
  renamed?: string,
): JsonValue {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(document))
    return (document as readonly JsonValue[]).map((one, index) =>
      index === step ? withAt(one, rest, value, renamed) : one,
    )
  const members = document as { readonly [key: string]: JsonValue }
  if (rest.length === 0 && !Object.hasOwn(members, step)) return { ...members, [step]: value }
  return Object.fromEntries(
    Object.entries(members).map(([key, one]) =>
      key !== step
        ? [key, one]
        : rest.length === 0
          ? [renamed ?? key, value]
          : [key, withAt(one, rest, value, renamed)],
    ),
  )
}

/** A changed pack written out; undefined where that cannot be. */
export function writtenOut(pack: Pack): Lowered | undefined {
  try {
    const expanded = expandPack(pack)
    return { expanded, plan: planPack(expanded) }
  } catch {
    return undefined
  }
}
