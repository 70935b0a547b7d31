import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { FaultList } from './fault-list.ts'
import { isPrototypeName } from './path.ts'

/** What a set of rules may be at most. Beyond these json-rules-engine can be made to hang or die. */
export const LIMITS = {
  /** Bytes of all rules and shared conditions together, as JSON. */
  bytes: 1024 * 1024,
  rules: 2000,
  /** Conditions of all rules together once every reference is replaced by what it stands for. */
  expandedConditions: 20_000,
  /** Levels of one condition, references followed. */
  depth: 16,
  characters: 200,
} as const

/** Levels of objects and lists that a whole document may have; a condition level takes two. */
const NESTING = 64

/** A place in a document, linked to the place it stands in. */
type Place = { readonly step: string | number; readonly up: Place | undefined }

/**
 * The first look at a document from outside: its size, nesting, keys and kinds of value, without
 * recursion and without looking at more than the budget allows. False when the budget ran out.
 * `at` is the pointer of the document itself.
 */
export function surveyJson(
  document: unknown,
  at: string,
  budget: ByteBudget,
  faults: FaultList,
): boolean {
  const waiting: { value: unknown; level: number; place: Place | undefined }[] = [
    { value: document, level: 0, place: undefined },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, level, place } = next
    if (!budget.spend(sizeOf(value, budget.left))) return false
    if (typeof value !== 'object' || value === null) {
      if (isJsonScalar(value)) continue
      faults.add(message('fault-value-not-json', { value: { value } }), at + pointerTo(place))
      continue
    }
    if (level === NESTING) {
      const found = message('fault-document-depth', { most: NESTING, levels: LIMITS.depth })
      faults.add(found, at + pointerTo(place))
      continue
    }
    if (Array.isArray(value)) {
      for (const [index, member] of value.entries()) {
        if (!budget.spend(1)) return false
        waiting.push({ value: member, level: level + 1, place: { step: index, up: place } })
      }
      continue
    }
    for (const key of Object.keys(value)) {
      if (!budget.spend(sizeOf(key, budget.left) + 2)) return false
      const here = { step: key, up: place }
      if (isPrototypeName(key)) {
        faults.add(message('fault-key-forbidden', { name: { value: key } }), at + pointerTo(here))
        continue
      }
      waiting.push({ value: Reflect.get(value, key), level: level + 1, place: here })
    }
  }
  return true
}

/** Bytes that may still be looked at. */
export class ByteBudget {
  left: number

  constructor(bytes: number) {
    this.left = bytes
  }

  /** Takes `bytes`; false when that is more than there was. */
  spend(bytes: number): boolean {
    this.left -= bytes
    return this.left >= 0
  }
}

function isJsonScalar(value: unknown): boolean {
  return (
    value === null ||
    // As good as absent; where something has to stand, the closer look finds it missing.
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  )
}

/** Bytes of a value as JSON without its members; stops counting soon after `most`. */
function sizeOf(value: unknown, most: number): number {
  if (typeof value === 'number') return String(value).length
  if (typeof value !== 'string') return 4
  if (value.length > most) return value.length
  let bytes = 2
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index)
    // A pair of surrogates is 4 bytes, 2 for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return bytes
}

function pointerTo(place: Place | undefined): string {
  const steps: (string | number)[] = []
  for (let here = place; here !== undefined; here = here.up) steps.push(here.step)
  return pointer(...steps.reverse())
}
