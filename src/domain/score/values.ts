import type { Sample } from '../language/assessment.ts'
import { compareExact, exact, isPlainDecimal, toJson, type Exact } from '../numbers/exact.ts'
import { fault, pointer, type Fault, type FaultKey } from '../faults/fault.ts'
import { message, named, type Message } from '../messages/message.ts'
import type { Input } from '../language/inputs/registry.ts'
import { isIsoDate } from '../language/iso-date.ts'
import { rangeOf } from '../rules/range.ts'

const NO_FAULTS: readonly Fault[] = []

/** True for the commonest answers, of which one look is enough. */
function isPlainlyRight(input: Input, value: unknown): boolean {
  if (input.type === 'yes-no') return typeof value === 'boolean'
  if (input.type === 'choice')
    return typeof value === 'string' && input.options.some(({ id }) => id === value)
  if (input.type !== 'number' || !Number.isSafeInteger(value) || input.step !== undefined)
    return false
  const { min = -Infinity, max = Infinity } = input
  return (value as number) >= min && (value as number) <= max
}

/**
 * What is wrong with a value for an input: its type, its range, its step. No value is ever turned
 * into another type. `weight` bounds an input of type points.
 */
export function valueFaults(
  input: Input,
  value: unknown,
  weight: Exact | undefined,
  at: string,
): readonly Fault[] {
  if (isPlainlyRight(input, value)) return NO_FAULTS
  const wrong = (found: Message<FaultKey>, below = ''): readonly Fault[] => [
    fault(found, at + below),
  ]
  const misfit = (type: Exclude<Input['type'], 'choice'>): readonly Fault[] =>
    wrong(message('fault-value-type--answer', { type, value: { value } }))
  switch (input.type) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : misfit(input.type)
    case 'text':
      return typeof value === 'string' ? [] : misfit(input.type)
    case 'date':
      return isIsoDate(value) ? [] : misfit(input.type)
    case 'choice': {
      const ids = input.options.map(({ id }) => id)
      if (ids.some((id) => id === value)) return []
      const options = named(ids, 'comma')
      return wrong(message('fault-value-type--option', { options, value: { value } }))
    }
    case 'points': {
      if (typeof value !== 'number' || !isPlainDecimal(value)) return misfit(input.type)
      const max = weight && toJson(weight)
      if (value < 0 || (weight !== undefined && compareExact(value, weight) > 0)) {
        const range = rangeOf({ min: 0, max })!
        return wrong(message('fault-value-range--points', { value: { value }, range }))
      }
      return isMultiple(value, input.step ?? 1) ? [] : wrong(offStep(value, input.step ?? 1))
    }
    case 'number': {
      if (typeof value !== 'number' || !isPlainDecimal(value)) return misfit(input.type)
      const { min, max, step, decimals } = input
      const range = rangeOf({ min, max })
      if (range !== undefined && (value < (min ?? -Infinity) || value > (max ?? Infinity)))
        return wrong(message('fault-value-range--answer', { value: { value }, range }))
      if (step !== undefined && !isMultiple(value, step)) return wrong(offStep(value, step))
      const isWhole = Number.isSafeInteger(value)
      if (decimals !== undefined && !isWhole && 10n ** BigInt(decimals) % exact(value).d !== 0n)
        return wrong(message('fault-value-decimals', { value: { value }, decimals }))
      return []
    }
    case 'samples': {
      if (!isSample(value)) return misfit(input.type)
      const { checked, failed } = value
      if (failed > checked) return wrong(message('fault-value-range--samples', { failed, checked }))
      return checked < 1 ? wrong(message('fault-sample-small', { checked, least: 1 })) : []
    }
    case 'checklist':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => itemFaults(input, value, item, at, index))
        : misfit(input.type)
    case 'entries': {
      if (!Array.isArray(value)) return misfit(input.type)
      const { max: most } = input
      if (most !== undefined && value.length > most)
        return wrong(message('fault-value-range--entries', { count: value.length, most }))
      return value.flatMap((entry: unknown, index) =>
        isEntry(entry)
          ? []
          : wrong(message('fault-value-entry', { number: index + 1 }), pointer(index)),
      )
    }
  }
}

function isMultiple(value: number, step: number): boolean {
  return exact(value).div(exact(step)).d === 1n
}

function offStep(value: number, step: number): Message<FaultKey> {
  return message('fault-value-step', { value: { value }, step: { value: step } })
}

function itemFaults(
  { items }: Extract<Input, { readonly type: 'checklist' }>,
  list: readonly unknown[],
  item: unknown,
  at: string,
  index: number,
): readonly Fault[] {
  const here = at + pointer(index)
  const ids = items.map(({ id }) => id)
  if (!ids.some((id) => id === item)) {
    const found = { value: { value: item }, items: named(ids, 'comma') }
    return [fault(message('fault-value-item', found), here)]
  }
  return list.indexOf(item) === index
    ? []
    : [fault(message('fault-value-item--twice', { value: { value: item } }), here)]
}

function isSample(value: unknown): value is Sample {
  const { checked, failed } = (value ?? {}) as { checked?: unknown; failed?: unknown }
  const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0
  return typeof value === 'object' && isCount(checked) && isCount(failed)
}

/** Whether the samples of one input, all places together, are as many as it asks for. */
export function sampleSizeFaults(input: Input, checked: number, at: string): readonly Fault[] {
  if (input.type !== 'samples' || checked >= (input.least ?? 1)) return []
  return [fault(message('fault-sample-small', { checked, least: input.least ?? 1 }), at)]
}

function isEntry(entry: unknown): boolean {
  const text = typeof entry === 'object' && entry !== null && 'text' in entry ? entry.text : ''
  return typeof text === 'string' && text.trim() !== ''
}
