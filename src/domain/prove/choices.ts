import { answersOf } from '../language/inputs/choice.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { AnswerChoice, InputGround } from './question.ts'

/** Answers of the right kind that are worth trying: at and beside whatever the pack tells apart. */
export function choicesOf(input: Input, ground: InputGround): readonly AnswerChoice[] {
  switch (input.type) {
    case 'yes-no':
      return [true, false].map(scored)
    case 'choice':
      // What records a state is said by its name.
      return answersOf(input.options).map(({ id }) => scored(id))
    case 'points':
      return points(input.step ?? 1, ground)
    case 'number': {
      const { min, max, step, decimals } = input
      const grain = step ?? (decimals === undefined ? undefined : 10 ** -decimals)
      return numbers(ground.cuts(''), { min, max, grain })
    }
    case 'samples':
      return samples(input.least ?? 1, ground)
    case 'checklist':
      return selections(
        input.items.map(({ id }) => id),
        ground,
      )
    case 'entries':
      return entries(input.max, ground)
    case 'date':
      return dates(ground).map(scored)
    case 'text':
      return []
  }
}

function scored(given: AnswerChoice['given']): AnswerChoice {
  return { given, state: 'scored' }
}

function edge(value: number): AnswerChoice {
  return { given: value, state: 'scored', value, isEdge: true }
}

/** Points up to which each is tried. */
const EACH = 60

function points(step: number, { weight = 0, cuts }: InputGround): readonly AnswerChoice[] {
  const count = Math.floor(weight / step + 1e-9)
  if (count > EACH) return numbers(cuts(''), { min: 0, max: weight, grain: step })
  return Array.from({ length: count + 1 }, (_, k) => edge(tidy(k * step)))
}

type Bounds = {
  readonly min: number | undefined
  readonly max: number | undefined
  /** The least step between two answers; undefined where they may be as near as they like. */
  readonly grain: number | undefined
}

/** Every number that something is compared with, and some between each two and beyond the last. */
function numbers(cuts: readonly number[], { min, max, grain }: Bounds): readonly AnswerChoice[] {
  const known = [
    ...new Set([...cuts, ...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max])]),
  ]
    .filter((at) => (min === undefined || at >= min) && (max === undefined || at <= max))
    .toSorted((a, b) => a - b)
  const marks = known.length > 0 ? known : [0]
  const first = marks[0]!
  const last = marks.at(-1)!
  const width = Math.max(1, Math.abs(last - first))
  const open = (list: readonly number[]): readonly AnswerChoice[] =>
    [...new Set(list.map(tidy))].map((value) => ({ given: value, state: 'scored', value }))
  return [
    ...(min === undefined || min < first
      ? open([first - width, first - (grain ?? width / 100)])
      : []),
    ...marks.flatMap((at, index) => {
      const next = marks[index + 1]
      return [edge(at), ...(next === undefined ? [] : open(between(at, next, grain)))]
    }),
    ...(max === undefined || max > last
      ? open([last + (grain ?? width / 100), last + width * 2])
      : []),
  ].filter(({ value }) => isWhole(value!, grain))
}

/** Numbers to try strictly between two: next to each end and in the middle. */
function between(a: number, b: number, grain: number | undefined): readonly number[] {
  const near = grain ?? (b - a) / 100
  const middle = grain === undefined ? (a + b) / 2 : a + Math.round((b - a) / 2 / grain) * grain
  return [a + near, middle, b - near].map(tidy).filter((at) => at > a && at < b)
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function isWhole(value: number, grain: number | undefined): boolean {
  return grain === undefined || Math.abs(value / grain - Math.round(value / grain)) < 1e-9
}

/** Samples at and beside each share and number that something is compared with. */
function samples(least: number, { cuts, metAt }: InputGround): readonly AnswerChoice[] {
  const shares = [...new Set([0, 1, ...cuts('share'), ...(metAt === undefined ? [] : [metAt])])]
    .filter((at) => at >= 0 && at <= 1)
    .toSorted((a, b) => a - b)
  const checked = Math.max(least, 1, shares.every((at) => isWhole(at, 0.1)) ? 10 : 100)
  const failures = new Set<number>([0, checked])
  for (const at of [...shares, 0.5]) {
    const failed = (1 - at) * checked
    for (const near of [
      Math.floor(failed),
      Math.ceil(failed),
      Math.floor(failed) + 1,
      Math.ceil(failed) - 1,
    ])
      if (near >= 0 && near <= checked) failures.add(near)
  }
  for (const at of [...cuts('failed'), ...cuts('passed').map((passed) => checked - passed)])
    for (const near of [at - 1, at, at + 1])
      if (Number.isInteger(near) && near >= 0 && near <= checked) failures.add(near)
  return [...failures]
    .map((failed): AnswerChoice => {
      const share = (checked - failed) / checked
      const isEdge = shares.some((at) => Math.abs(at - share) < 1e-12)
      return {
        given: { value: { checked, failed } },
        state: 'scored',
        value: share,
        ...(isEdge ? { isEdge } : {}),
      }
    })
    .toSorted((a, b) => a.value! - b.value!)
}

/** Of each length the first and the last items, and with each that a rule names and without it. */
function selections(items: readonly string[], { names }: InputGround): readonly AnswerChoice[] {
  const held = items.filter((id) => names.has(id))
  return Array.from({ length: items.length + 1 }, (_, count) => count).flatMap((count) => {
    const lists = [
      items.slice(0, count),
      items.slice(items.length - count),
      ...held.map((id) => [id, ...items.filter((other) => other !== id)].slice(0, count)),
      ...held.map((id) => [...items.filter((other) => other !== id), id].slice(0, count)),
    ]
    const texts = new Set(lists.map((list) => items.filter((id) => list.includes(id)).join(' ')))
    return [...texts].map((text): AnswerChoice => ({
      given: { value: text === '' ? [] : text.split(' ') },
      state: 'scored',
      value: count,
      isEdge: true,
    }))
  })
}

/** Lists up to this long are told apart one by one. */
const ENTRIES = 9

function entries(
  max: number | undefined,
  { cuts, caseText }: InputGround,
): readonly AnswerChoice[] {
  const wanted = Math.max(ENTRIES, ...cuts('count').map((at) => Math.ceil(at) + 1))
  const upTo = Math.min(max ?? wanted, wanted, 60)
  const of = (count: number): AnswerChoice => ({
    given: {
      value: Array.from({ length: count }, (_, index) => ({ text: caseText(index + 1) })),
    },
    state: 'scored',
    value: count,
  })
  const each = Array.from({ length: upTo + 1 }, (_, count) => ({
    ...of(count),
    isEdge: true as const,
  }))
  if (max !== undefined && max <= upTo) return each
  return [...each, of(max ?? upTo + 10)]
}

/** Days some months before the first in force: usual spans, and those that months are compared with. */
function dates({ cuts, dates: { from } }: InputGround): readonly string[] {
  const months = new Set([0, 6, 12, 24, 60])
  for (const at of cuts('')) for (const near of [at - 1, at, at + 1]) months.add(Math.round(near))
  return [...months].map((count) => monthsBefore(from, count))
}

/** The first of the month so many months before a date. */
function monthsBefore(date: string, months: number): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months
  const year = String(Math.floor(at / 12)).padStart(4, '0')
  return `${year}-${String((at % 12) + 1).padStart(2, '0')}-01`
}
