import { compareExact, exact, isPlainDecimal, type Exact } from '../exact.ts'
import { pointer, type Fault } from '../fault.ts'
import type { Input } from '../pack/standard.ts'
import { isIsoDate } from '../rules/iso-date.ts'

/** A fault in one value, with its pointer. */
export type ValueFault = Fault

const NO_FAULTS: readonly ValueFault[] = []

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
): readonly ValueFault[] {
  if (isPlainlyRight(input, value)) return NO_FAULTS
  const wrong = (code: string, message: string, fix: string, below = ''): readonly ValueFault[] => [
    { code, severity: 'error', pointer: at + below, message, fix },
  ]
  const type = (what: string): readonly ValueFault[] =>
    wrong('value-type', `This asks for ${what} and got ${show(value)}.`, `Give ${what}.`)
  switch (input.type) {
    case 'yes-no':
      return typeof value === 'boolean' ? [] : type('true or false')
    case 'text':
      return typeof value === 'string' ? [] : type('text')
    case 'date':
      return isIsoDate(value) ? [] : type('a date such as "2026-05-31"')
    case 'choice': {
      if (input.options.some(({ id }) => id === value)) return []
      const options = input.options.map(({ id }) => id)
      return type(`one of ${options.map((id) => JSON.stringify(id)).join(', ')}`)
    }
    case 'points': {
      if (typeof value !== 'number' || !isPlainDecimal(value)) return type('a number of points')
      const step = input.step ?? 1
      if (value < 0 || (weight !== undefined && compareExact(value, weight) > 0))
        return wrong(
          'value-range',
          `${value} points are outside 0 to ${weight?.toFraction() ?? 'the weight'}.`,
          'Give points within that range.',
        )
      if (exact(value).div(exact(step)).d !== 1n)
        return wrong(
          'value-step',
          `${value} points are not a multiple of ${step}.`,
          `Give points in steps of ${step}.`,
        )
      return []
    }
    case 'number': {
      if (typeof value !== 'number' || !isPlainDecimal(value))
        return type('a number of at most 15 digits')
      const { min, max, step, decimals } = input
      if ((min !== undefined && value < min) || (max !== undefined && value > max))
        return wrong(
          'value-range',
          `${value} is outside ${min ?? 'any'} to ${max ?? 'any'}.`,
          'Give a value within that range, in the unit that the clause names.',
        )
      if (step !== undefined && exact(value).div(exact(step)).d !== 1n)
        return wrong(
          'value-step',
          `${value} is not a multiple of ${step}.`,
          `Give a value in steps of ${step}.`,
        )
      const isWhole = Number.isSafeInteger(value)
      if (decimals !== undefined && !isWhole && 10n ** BigInt(decimals) % exact(value).d !== 0n)
        return wrong(
          'value-decimals',
          `${value} has more than ${decimals} decimals.`,
          `Round it to ${decimals} decimals as the clause asks.`,
        )
      return []
    }
    case 'samples':
      return sampleFaults(1, value, type, wrong)
    case 'checklist': {
      const items = input.items.map(({ id }) => id)
      if (!Array.isArray(value)) return type('a list of the items that are there')
      return value.flatMap((item: unknown, index) =>
        typeof item === 'string' && items.includes(item) && value.indexOf(item) === index
          ? []
          : wrong(
              'value-item',
              `${show(item)} is not an item of this checklist, or stands twice.`,
              `Use each of ${items.join(', ')} at most once.`,
              pointer(index),
            ),
      )
    }
  }
  if (!Array.isArray(value)) return type('a list of entries')
  if (input.max !== undefined && value.length > input.max)
    return wrong(
      'value-range',
      `${value.length} entries are more than ${input.max}.`,
      `Record at most ${input.max}.`,
    )
  return value.flatMap((entry: unknown, index) =>
    isEntry(entry)
      ? []
      : wrong(
          'value-entry',
          `Entry ${index + 1} has no "text".`,
          'Say in "text" what was found.',
          pointer(index),
        ),
  )
}

function sampleFaults(
  least: number,
  value: unknown,
  type: (what: string) => readonly ValueFault[],
  wrong: (code: string, message: string, fix: string) => readonly ValueFault[],
): readonly ValueFault[] {
  const { checked, failed } = (value ?? {}) as { checked?: unknown; failed?: unknown }
  const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0
  if (typeof value !== 'object' || !isCount(checked) || !isCount(failed))
    return type('a sample such as {"checked": 20, "failed": 1}')
  if (failed > checked)
    return wrong(
      'value-range',
      `${failed} failed of ${checked} checked can't be.`,
      'Count the failed ones among those checked.',
    )
  return checked < least
    ? wrong(
        'sample-small',
        `${checked} were checked; at least ${least} must be.`,
        'Check more, or record the state "not-checked".',
      )
    : []
}

/** Whether the samples of one input, all places together, are as many as it asks for. */
export function sampleSizeFaults(input: Input, checked: number, at: string): readonly ValueFault[] {
  if (input.type !== 'samples' || checked >= (input.least ?? 1)) return []
  return [
    {
      code: 'sample-small',
      severity: 'error',
      pointer: at,
      message: `${checked} were checked; at least ${input.least} must be.`,
      fix: 'Check more, or record the state "not-checked".',
    },
  ]
}

function isEntry(entry: unknown): boolean {
  const text = typeof entry === 'object' && entry !== null && 'text' in entry ? entry.text : ''
  return typeof text === 'string' && text.trim() !== ''
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
