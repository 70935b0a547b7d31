import type { AnswerValue, Sample } from '../language/assessment.ts'
import { compareExact, exact, toFact, ZERO, type Exact } from '../numbers/exact.ts'
import { answersOf } from '../language/inputs/choice.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { ValueKind, Value } from './value.ts'

/**
 * The answers that an input takes, in an order: a list, or numbers from one on in equal steps.
 * `isAll` is false where there are more than are listed.
 */
export type LawfulAnswers = {
  readonly size: number
  at(k: number): AnswerValue
  readonly isAll: boolean
  /** Whether everything that rules read of an answer rises, or falls, along the order. */
  readonly isOrdered: boolean
  /** The step in which numbers were listed for which the standard declares none. */
  readonly assumedStep?: Exact
}

/** What is known where the standard leaves the answers of an input open. */
export type AnswerGround = {
  /** The weight of the clause that alone asks for it. */
  readonly weight: Exact | undefined
  /** The answer now. */
  readonly now: AnswerValue | undefined
  /** Numbers that the rules compare with it or bend at. */
  readonly marks: readonly Exact[]
  /** Whether nothing is made of a number but comparisons with those marks. */
  readonly isCompared: boolean
  /** Whether rules read which items are ticked, and not only how many. */
  readonly readsItems: boolean
}

/** The most items of a checklist of which every selection is listed. */
const MOST_ITEMS = 12

/** How far beyond the outermost marks numbers without bounds are looked at, in steps. */
const MARGIN = 100

/**
 * The lawful answers of an input; undefined of inputs that record what was (cases, dates, words). A
 * sample keeps its size: how many failed is what can get better.
 */
export function lawfulAnswers(input: Input, ground: AnswerGround): LawfulAnswers | undefined {
  switch (input.type) {
    case 'yes-no':
      return listed([false, true])
    case 'choice':
      return listed(answersOf(input.options).map(({ id }) => id))
    case 'points': {
      const step = exact(input.step ?? 1)
      const most = ground.weight ?? ZERO
      return stepped(ZERO, step, wholeSteps(most, step) + 1)
    }
    case 'number':
      return numbers(input, ground)
    case 'samples': {
      const known = isSample(ground.now) ? ground.now.checked : 0
      const checked = Math.max(known, input.least ?? 1)
      return {
        size: checked + 1,
        at: (k) => ({ checked, failed: checked - k }),
        isAll: true,
        isOrdered: true,
      }
    }
    case 'checklist':
      return selections(
        input.items.map(({ id }) => id),
        ground,
      )
    case 'entries':
    case 'date':
    case 'text':
      return undefined
  }
}

function listed(values: readonly AnswerValue[]): LawfulAnswers {
  return { size: values.length, at: (k) => values[k]!, isAll: true, isOrdered: false }
}

function stepped(from: Exact, step: Exact, size: number): LawfulAnswers {
  return { size, at: (k) => Number(toFact(from.add(step.mul(k)))), isAll: true, isOrdered: true }
}

function numbers(
  { min, max, step, decimals }: Extract<Input, { type: 'number' }>,
  { now, marks, isCompared }: AnswerGround,
): LawfulAnswers {
  const known = [...marks, ...(typeof now === 'number' ? [exact(now)] : [])]
  const declared =
    step !== undefined ? exact(step) : decimals === undefined ? undefined : tenth(decimals)
  const by = declared ?? tenth(Math.max(2, ...known.map(decimalsOf)))
  const margin = by.mul(MARGIN)
  const least = known.reduce<Exact>((a, b) => (compareExact(b, a) < 0 ? b : a), known[0] ?? ZERO)
  const most = known.reduce<Exact>((a, b) => (compareExact(b, a) > 0 ? b : a), known[0] ?? ZERO)
  const from =
    min === undefined ? multipleOf(least.sub(margin), by, 'down') : multipleOf(exact(min), by, 'up')
  const to =
    max === undefined ? multipleOf(most.add(margin), by, 'up') : multipleOf(exact(max), by, 'down')
  const size = Math.max(0, wholeSteps(to.sub(from), by) + 1)
  return {
    ...stepped(from, by, size),
    // Between and beyond marks that numbers are only compared with, all come to the same.
    isAll: isCompared || (declared !== undefined && min !== undefined && max !== undefined),
    ...(declared === undefined && !isCompared ? { assumedStep: by } : {}),
  }
}

function tenth(decimals: number): Exact {
  return exact(1).div(exact(10n ** BigInt(decimals)))
}

/** Decimals of a number, at most six. */
function decimalsOf(value: Exact): number {
  let decimals = 0
  while (decimals < 6 && (value.n * 10n ** BigInt(decimals)) % value.d !== 0n) decimals += 1
  return decimals
}

function wholeSteps(length: Exact, step: Exact): number {
  return length.div(step).floor().valueOf()
}

function multipleOf(value: Exact, step: Exact, to: 'up' | 'down'): Exact {
  const steps = value.div(step)
  return (to === 'up' ? steps.ceil() : steps.floor()).mul(step)
}

/**
 * Selections of items, fewer first. Where rules read only how many are ticked, one of each number:
 * the nearest to what is ticked now.
 */
function selections(items: readonly string[], { now, readsItems }: AnswerGround): LawfulAnswers {
  const ticked = Array.isArray(now) ? (now as readonly string[]) : []
  if (!readsItems) {
    const order = [...ticked, ...items.filter((id) => !ticked.includes(id))]
    const of = (count: number): readonly string[] => {
      const chosen = new Set(order.slice(0, count))
      return items.filter((id) => chosen.has(id))
    }
    return { size: items.length + 1, at: of, isAll: true, isOrdered: true }
  }
  if (items.length > MOST_ITEMS) {
    const toggled = items.map((id) =>
      items.filter((one) => (one === id ? !ticked.includes(one) : ticked.includes(one))),
    )
    return { ...listed([[], ...toggled, items]), isAll: false }
  }
  return {
    size: 2 ** items.length,
    at: (k) => items.filter((_, place) => ((k >> place) & 1) === 1),
    isAll: true,
    isOrdered: false,
  }
}

function isSample(value: unknown): value is Sample {
  return typeof value === 'object' && value !== null && 'checked' in value
}

/** What an answer comes to under the paths that rules read, by path and kind. */
export function answerValues(
  id: string,
  input: Input,
  answer: AnswerValue | undefined,
): readonly (readonly [path: string, kind: ValueKind, value: Value])[] {
  const at = `answers.${id}`
  // Of one answer come no points of several.
  const none = [`several.${id}`, 'number', undefined] as const
  switch (input.type) {
    case 'yes-no':
      return [[at, 'truth', answer as boolean | undefined], none]
    case 'points':
    case 'number':
      return [[at, 'number', answer === undefined ? undefined : exact(answer as number)]]
    case 'choice':
      return [[at, 'text', answer as string | undefined], none]
    case 'date':
    case 'text':
      return [[at, 'text', answer as string | undefined]]
    case 'samples': {
      const sample = isSample(answer) ? answer : undefined
      const number = (value: number | undefined): Value =>
        value === undefined ? undefined : exact(value)
      const passed = sample && sample.checked - sample.failed
      return [
        [`${at}.checked`, 'number', number(sample?.checked)],
        [`${at}.failed`, 'number', number(sample?.failed)],
        [`${at}.passed`, 'number', number(passed)],
        [`${at}.share`, 'number', sample && exact(passed!).div(exact(Math.max(1, sample.checked)))],
      ]
    }
    case 'checklist': {
      const items = Array.isArray(answer) ? (answer as readonly string[]) : undefined
      return [
        [`${at}.count`, 'number', items && exact(items.length)],
        [`${at}.items`, 'texts', items],
      ]
    }
    case 'entries': {
      const count = Array.isArray(answer) ? answer.length : undefined
      return [[`${at}.count`, 'number', count === undefined ? undefined : exact(count)]]
    }
  }
}
