import { divide, fromNumber } from '../bulk/quantity.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { ClauseState } from '../receipt.ts'
import type { PossibleAnswer } from './box.ts'
import type { PossibleFact } from './possible-fact.ts'
import type { Choice, InputGround } from './question.ts'
import { point, type Span } from './span.ts'

/** Answers that no rule of the pack tells apart by themselves, and some of them to try. */
export type Cell = {
  readonly possible: PossibleAnswer
  readonly state: ClauseState
  readonly givens: readonly Pick<Choice, 'given' | 'possible'>[]
}

/** All answers of the right kind, cut where the pack tells them apart. */
export function cellsOfInput(input: Input, ground: InputGround): readonly Cell[] {
  switch (input.type) {
    case 'yes-no':
      return [true, false].map((value) => only(value, optionFact(value)))
    case 'choice':
      return input.options.map(({ id }) => only(id, optionFact(id)))
    case 'points':
      return pointCells(input.step ?? 1, ground)
    case 'number':
      return numberCells(input, ground)
    case 'samples':
      return sampleCells(input.least ?? 1, ground)
    case 'checklist':
      return checklistCells(
        input.items.map(({ id }) => id),
        ground,
      )
    case 'entries':
      return entryCells(input.max, ground)
    case 'date':
      return dateCells(ground)
  }
  return []
}

function only(given: Choice['given'], fact: PossibleFact): Cell {
  const possible = { isMissing: false, fact }
  return { possible, state: 'scored', givens: [{ given, possible }] }
}

function optionFact(value: string | boolean): PossibleFact {
  return { options: new Set([value]) }
}

function pointCells(step: number, { weight = 0, cuts }: InputGround): readonly Cell[] {
  const count = Math.floor(weight / step + 1e-9)
  const at = (k: number): number => Number((k * step).toPrecision(12))
  if (count <= 60)
    return Array.from({ length: count + 1 }, (_, k) => only(at(k), numberFact(at(k))))
  return spanCells(cuts(''), { min: 0, max: weight, grain: step })
}

type Range = {
  readonly min: number | undefined
  readonly max: number | undefined
  /** The least step between two answers; undefined where they may be as near as they like. */
  readonly grain: number | undefined
}

function numberCells(
  { min, max, step, decimals }: Extract<Input, { type: 'number' }>,
  { cuts }: InputGround,
): readonly Cell[] {
  const grain = step ?? (decimals === undefined ? undefined : 10 ** -decimals)
  return spanCells(cuts(''), { min, max, grain })
}

function spanCells(cuts: readonly number[], { min, max, grain }: Range): readonly Cell[] {
  const known = [
    ...new Set([...cuts, ...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max])]),
  ]
    .filter((at) => (min === undefined || at >= min) && (max === undefined || at <= max))
    .toSorted((a, b) => a - b)
  const marks = known.length > 0 ? known : [0]
  const first = marks[0]!
  const last = marks.at(-1)!
  const width = Math.max(1, Math.abs(last - first))
  const cells: Cell[] = []
  if (min === undefined || min < first)
    cells.push(spanCell(undefined, first, grain, [first - width, first - (grain ?? width / 100)]))
  for (const [index, at] of marks.entries()) {
    if (isWhole(at, grain)) cells.push(only(at, numberFact(at)))
    const next = marks[index + 1]
    if (next === undefined) continue
    const inner = between(at, next, grain)
    if (inner.length > 0) cells.push(spanCell(at, next, grain, inner))
  }
  if (max === undefined || max > last)
    cells.push(spanCell(last, undefined, grain, [last + (grain ?? width / 100), last + width * 2]))
  return cells
    .map((cell) => ({
      ...cell,
      givens: cell.givens.filter(({ given }) => isWhole(given as number, grain)),
    }))
    .filter(({ givens }) => givens.length > 0)
}

/** Numbers to try strictly between two: next to each end and in the middle. */
function between(a: number, b: number, grain: number | undefined): readonly number[] {
  const near = grain ?? (b - a) / 100
  const middle = grain === undefined ? (a + b) / 2 : a + Math.round((b - a) / 2 / grain) * grain
  const tried = [a + near, middle, b - near].map((at) => Number(at.toPrecision(12)))
  return [...new Set(tried)].filter((at) => at > a && at < b)
}

function isWhole(value: number, grain: number | undefined): boolean {
  return grain === undefined || Math.abs(value / grain - Math.round(value / grain)) < 1e-9
}

function spanCell(
  a: number | undefined,
  b: number | undefined,
  grain: number | undefined,
  tried: readonly number[],
): Cell {
  const low = a === undefined ? undefined : grain === undefined ? a : stepped(a, grain, 1)
  const high = b === undefined ? undefined : grain === undefined ? b : stepped(b, grain, -1)
  const span: Span = {
    lo: low === undefined ? undefined : fromNumber(low),
    hi: high === undefined ? undefined : fromNumber(high),
    isLoOpen: grain === undefined,
    isHiOpen: grain === undefined,
  }
  return {
    possible: { isMissing: false, fact: { span } },
    state: 'scored',
    givens: [...new Set(tried.map((at) => Number(at.toPrecision(12))))].map((given) => ({
      given,
      possible: { isMissing: false, fact: numberFact(given) },
    })),
  }
}

/** The next multiple of the grain after (sign 1) or before a number. */
function stepped(at: number, grain: number, sign: 1 | -1): number {
  const steps = sign === 1 ? Math.floor(at / grain + 1e-9) + 1 : Math.ceil(at / grain - 1e-9) - 1
  return Number((steps * grain).toPrecision(12))
}

function numberFact(value: number): PossibleFact {
  return { span: point(value) }
}

function sampleCells(least: number, { cuts, metAt }: InputGround): readonly Cell[] {
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
  const givens = [...failures].map((failed) => ({
    share: (checked - failed) / checked,
    given: { value: { checked, failed } },
    possible: sampleFact(checked, failed),
  }))
  const cells: Cell[] = []
  const add = (span: Span, isIn: (share: number) => boolean): void => {
    const tried = givens.filter(({ share }) => isIn(share))
    if (tried.length === 0) return
    const isAll = span.lo?.n === 1 && span.lo.d === 1
    const isNone = span.hi?.n === 0
    const counts: Span = { lo: fromNumber(0) }
    cells.push({
      state: 'scored',
      possible: {
        isMissing: false,
        fields: {
          share: { span },
          checked: { span: { lo: fromNumber(Math.max(1, least)) } },
          failed: { span: isAll ? point(0) : counts },
          passed: { span: isNone ? point(0) : counts },
        },
      },
      givens: tried.map(({ given, possible }) => ({ given, possible })),
    })
  }
  for (const [index, at] of shares.entries()) {
    add(point(at), (share) => Math.abs(share - at) < 1e-12)
    const next = shares[index + 1]
    if (next !== undefined)
      add(
        { lo: fromNumber(at), hi: fromNumber(next), isLoOpen: true, isHiOpen: true },
        (share) => share > at + 1e-12 && share < next - 1e-12,
      )
  }
  return cells
}

function sampleFact(checked: number, failed: number): PossibleAnswer {
  const passed = fromNumber(checked - failed)
  return {
    isMissing: false,
    fields: {
      share: { span: point(divide(passed, fromNumber(checked))) },
      checked: numberFact(checked),
      failed: numberFact(failed),
      passed: { span: point(passed) },
    },
  }
}

function checklistCells(items: readonly string[], { names }: InputGround): readonly Cell[] {
  const held = items.filter((id) => names.has(id))
  return Array.from({ length: items.length + 1 }, (_, count): Cell => {
    const lists = [
      items.slice(0, count),
      items.slice(items.length - count),
      ...held.map((id) => [id, ...items.filter((other) => other !== id)].slice(0, count)),
      ...held.map((id) => [...items.filter((other) => other !== id), id].slice(0, count)),
    ]
    const texts = new Set(lists.map((list) => items.filter((id) => list.includes(id)).join(' ')))
    const everything = count === items.length
    return {
      state: 'scored',
      possible: checkedFact(count, everything ? items : [], count === 0 ? [] : items),
      givens: [...texts].map((text) => {
        const list = text === '' ? [] : text.split(' ')
        return { given: { value: list }, possible: checkedFact(count, list, list) }
      }),
    }
  })
}

function checkedFact(
  count: number,
  sure: readonly string[],
  maybe: readonly string[],
): PossibleAnswer {
  const list = { sure: new Set(sure), maybe: new Set(maybe) }
  return { isMissing: false, fact: { list }, fields: { count: numberFact(count), items: { list } } }
}

/** Lists up to this long are told apart one by one. */
const ENTRIES = 9

function entryCells(max: number | undefined, { cuts, caseText }: InputGround): readonly Cell[] {
  const wanted = Math.max(ENTRIES, ...cuts('count').map((at) => Math.ceil(at) + 1))
  const upTo = Math.min(max ?? wanted, wanted, 60)
  const cells = Array.from({ length: upTo + 1 }, (_, count) =>
    entryCell(count, point(count), caseText),
  )
  if (max === undefined || max > upTo)
    cells.push(
      entryCell(
        max ?? upTo + 10,
        {
          lo: fromNumber(upTo + 1),
          hi: max === undefined ? undefined : fromNumber(max),
        },
        caseText,
      ),
    )
  return cells
}

function entryCell(count: number, span: Span, caseText: InputGround['caseText']): Cell {
  const fields = (of: Span): PossibleAnswer => ({
    isMissing: false,
    fields: { count: { span: of } },
  })
  const value = Array.from({ length: count }, (_, index) => ({ text: caseText(index + 1) }))
  return {
    state: 'scored',
    possible: fields(span),
    givens: [{ given: { value }, possible: fields(point(count)) }],
  }
}

function dateCells({ cuts, dates }: InputGround): readonly Cell[] {
  const months = new Set([0, 6, 12, 24, 60])
  for (const at of cuts('')) for (const near of [at - 1, at, at + 1]) months.add(Math.round(near))
  const givens = [...months].map((count) => {
    const given = monthsBefore(dates.from, count)
    return { given, possible: { isMissing: false, fact: { dates: { from: given, to: given } } } }
  })
  const fact = { dates: { from: '1900-01-01', to: dates.to } }
  return [{ state: 'scored', possible: { isMissing: false, fact }, givens }]
}

/** The first of the month so many months before a date. */
function monthsBefore(date: string, months: number): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months
  const year = String(Math.floor(at / 12)).padStart(4, '0')
  return `${year}-${String((at % 12) + 1).padStart(2, '0')}-01`
}
