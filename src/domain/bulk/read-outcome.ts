import type { Id } from '../meaning/operation.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { PartMeaning } from '../meaning/lower/part.ts'
import type { AdjustmentMeaning, ResultMeaning } from '../meaning/lower/result.ts'
import type { Cells } from '../program/cells.ts'
import { isDouble } from '../program/cells.ts'
import { compare, NOTHING, type Quantity } from '../numbers/quantity.ts'
import { CLAUSE_STATES, GRADES, UNKNOWN, type ClauseColumns, type NodeColumns } from './columns.ts'
import type { BulkAdjustment, BulkOutcome, BulkResult } from './outcome.ts'

/** The nodes whose values {@link reading} takes: those of the outcomes, and those of all the rest. */
export function nodesRead(meaning: Meaning): {
  readonly first: ReadonlySet<Id>
  readonly rest: ReadonlySet<Id>
} {
  const ofPart = ({ points, exact, max, inScopePoints, inScope, blocks }: PartMeaning): Id[] => [
    points,
    exact,
    max,
    inScopePoints,
    inScope,
    blocks,
  ]
  return {
    first: new Set([
      ...meaning.clauses.map(({ forbidden }) => forbidden),
      ...meaning.results.flatMap((one) => [
        one.status,
        one.points,
        one.exactPoints,
        one.percent,
        one.measure,
        one.max,
        one.byPoints,
        one.rank,
        ...one.levels.flatMap(({ reached, mark }) => [reached, mark]),
        ...one.gates.map(({ holds }) => holds),
        ...one.qualifiers.map(({ holds }) => holds),
        ...one.blockers.map(({ blocks }) => blocks),
      ]),
    ]),
    rest: new Set([
      ...meaning.clauses.flatMap((one) => [
        one.state,
        one.taken,
        one.points,
        one.inScope,
        one.blocks,
        one.met,
        one.grade,
        one.countedIn,
      ]),
      ...meaning.values.values(),
      ...meaning.results.flatMap((one) => [
        one.unclamped,
        ...[...one.parts.values(), one.addedUp].flatMap(ofPart),
        ...one.adjustments.flatMap(({ applies, amount, before, after }) => [
          applies,
          amount,
          before,
          after,
        ]),
      ]),
    ]),
  }
}

/** The columns of a result, and what fills those of the outcomes after a run. */
export type OutcomeReading = { readonly result: BulkResult; readonly read: () => void }

/**
 * Columns for one pack over the cells of a program. What the outcomes do not need is worked out, by
 * `workOutRest`, and read when somebody asks for it.
 */
export function reading(meaning: Meaning, cells: Cells, workOutRest: () => void): OutcomeReading {
  const clauses = columnsOfClauses(meaning.clauses.length)
  const readClauses = readingClauses(meaning, clauses, cells)
  const values = new Map<string, Quantity | undefined>()
  const readValues = [...meaning.values].map(([id, node]) => ({ id, at: cells.quantity(node) }))
  let isWhole = false
  const complete = (): void => {
    if (isWhole) return
    isWhole = true
    workOutRest()
    readClauses()
    for (const { id, at } of readValues) values.set(id, at(0))
    for (const { readRest } of outcomes) readRest()
  }
  const outcomes = meaning.results.map((one, k) => readingResult(one, k, meaning, cells, complete))
  const suspects = meaning.clauses.flatMap(({ forbidden, clause: { id } }) =>
    meaning.graph.isConstant(forbidden) && meaning.graph.constantAt(forbidden) !== true
      ? []
      : [{ id, at: cells.at(forbidden) }],
  )
  let refused = NONE
  const { doubles } = cells
  return {
    result: {
      results: outcomes.map(({ outcome }) => outcome),
      get clauses() {
        complete()
        return clauses
      },
      get values() {
        complete()
        return values
      },
      get forbidden() {
        return refused
      },
    },
    read() {
      isWhole = false
      for (let k = 0; k < outcomes.length; k += 1) outcomes[k]!.read()
      refused =
        suspects.length === 0
          ? NONE
          : suspects.filter(({ at }) => doubles[at] === 1).map(({ id }) => id)
    },
  }
}

const NONE: readonly string[] = []

function columnsOfClauses(count: number): ClauseColumns {
  return {
    state: new Uint8Array(count),
    alternative: new Int16Array(count),
    points: Array.from({ length: count }, (): Quantity | null => null),
    inScope: new Uint8Array(count),
    blocks: new Uint8Array(count),
    met: new Int8Array(count),
    grade: new Uint8Array(count),
    countedIn: new Int16Array(count),
  }
}

/** A column of doubles for each of these nodes. */
function placesOf(ids: readonly Id[], cells: Cells): Int32Array {
  return Int32Array.from(ids, (id) => {
    if (!isDouble(cells.form(id))) throw new RangeError(`Node ${id} is not kept among doubles`)
    return cells.at(id)
  })
}

function readingClauses(meaning: Meaning, into: ClauseColumns, cells: Cells): () => void {
  const { graph, clauses } = meaning
  const copies = [
    copying(
      clauses.map(({ state }) => state),
      into.state,
      numbersOf(CLAUSE_STATES, cells),
    ),
    copying(
      clauses.map(({ grade }) => grade),
      into.grade,
      numbersOf(GRADES, cells),
    ),
    copying(
      clauses.map(({ taken }) => taken),
      into.alternative,
      -1,
    ),
    copying(
      clauses.map(({ countedIn }) => countedIn),
      into.countedIn,
      -1,
    ),
    copying(
      clauses.map(({ inScope }) => inScope),
      into.inScope,
      0,
    ),
    copying(
      clauses.map(({ blocks }) => blocks),
      into.blocks,
      0,
    ),
    copying(
      clauses.map(({ met }) => met),
      into.met,
      0,
    ),
  ]
  const points = clauses.flatMap((one, k) => {
    const read = numberAt(one.points, cells)
    into.points[k] = read()
    return graph.isConstant(one.points) ? [] : [{ k, read }]
  })
  return () => {
    for (let k = 0; k < copies.length; k += 1) copies[k]!()
    for (let k = 0; k < points.length; k += 1) into.points[points[k]!.k] = points[k]!.read()
  }

  /** Copies doubles into a column, what is the same for everybody at once; NaN is {@link UNKNOWN}. */
  function copying(
    ids: readonly Id[],
    column: Uint8Array | Int8Array | Int16Array,
    by: Uint8Array | number,
  ): () => void {
    const { doubles } = cells
    const from = placesOf(ids, cells)
    const put = (k: number): void => {
      const own = doubles[from[k]!]!
      column[k] = typeof by === 'number' ? (Number.isNaN(own) ? UNKNOWN : own + by) : by[own]!
    }
    for (const k of ids.keys()) put(k)
    const moving = Int32Array.from([...ids.keys()].filter((k) => !graph.isConstant(ids[k]!)))
    if (typeof by === 'number')
      return () => {
        for (let j = 0; j < moving.length; j += 1) {
          const k = moving[j]!
          const own = doubles[from[k]!]!
          column[k] = Number.isNaN(own) ? UNKNOWN : own + by
        }
      }
    return () => {
      for (let j = 0; j < moving.length; j += 1) {
        const k = moving[j]!
        column[k] = by[doubles[from[k]!]!]!
      }
    }
  }
}

/** For each word of a program its place among these. */
function numbersOf(names: readonly string[], { words }: Cells): Uint8Array {
  return Uint8Array.from(words, (word) => Math.max(0, names.indexOf(word)))
}

/** Reads a number, null where it is missing; the same number is the same object for a while. */
function numberAt(id: Id, cells: Cells): () => Quantity | null {
  const { doubles } = cells
  const read = cells.quantity(id)
  if (!isDouble(cells.form(id))) return () => read(0) ?? null
  const at = cells.at(id)
  let last = Number.NaN
  let quantity: Quantity | null = null
  return () => {
    const n = doubles[at]!
    if (n === last) return quantity
    last = n
    quantity = read(0) ?? null
    return quantity
  }
}

function readingNodes(
  parts: readonly PartMeaning[],
  cells: Cells,
): { readonly columns: NodeColumns; readonly read: () => void } {
  const nulls = (): (Quantity | null)[] => parts.map(() => null)
  const columns: NodeColumns = {
    points: nulls(),
    exact: nulls(),
    max: parts.map(() => NOTHING),
    inScopePoints: parts.map(() => NOTHING),
    inScope: new Uint8Array(parts.length),
    blocks: new Uint8Array(parts.length),
  }
  const readers = parts.map((one) => ({
    points: numberAt(one.points, cells),
    exact: numberAt(one.exact, cells),
    max: numberAt(one.max, cells),
    inScopePoints: numberAt(one.inScopePoints, cells),
    inScope: cells.at(one.inScope),
    blocks: cells.at(one.blocks),
  }))
  return {
    columns,
    read() {
      for (let k = 0; k < readers.length; k += 1) {
        const { points, exact, max, inScopePoints, inScope, blocks } = readers[k]!
        columns.points[k] = points()
        columns.exact[k] = exact()
        columns.max[k] = max() ?? NOTHING
        columns.inScopePoints[k] = inScopePoints() ?? NOTHING
        columns.inScope[k] = cells.doubles[inScope]!
        columns.blocks[k] = cells.doubles[blocks]!
      }
    },
  }
}

function readingResult(
  own: ResultMeaning,
  index: number,
  { expanded }: Meaning,
  cells: Cells,
  complete: () => void,
): {
  readonly outcome: BulkOutcome
  readonly read: () => void
  readonly readRest: () => void
} {
  const { doubles } = cells
  const { levels } = expanded.results[index]!
  const nodes = readingNodes([...own.parts.values()], cells)
  const aggregated = readingNodes([own.addedUp], cells)
  const steps = own.adjustments.map((one) => readingAdjustment(one, own, cells))
  const clamp = readingClamp(own, cells)
  const number = (id: Id): (() => Quantity | null) => numberAt(id, cells)
  const [points, exact, percent, measure, max] = [
    number(own.points),
    number(own.exactPoints),
    number(own.percent),
    number(own.measure),
    number(own.max),
  ]
  const status = placesOf([own.status, own.byPoints, own.rank], cells)
  const statuses = numbersOf(STATUSES, cells)
  const marks = own.levels.map(({ mark }) => number(mark))
  const truths = (ids: readonly Id[]) => ({
    from: placesOf(ids, cells),
    into: new Uint8Array(ids.length),
  })
  const reached = truths(own.levels.map((one) => one.reached))
  const gates = truths(own.gates.map(({ holds }) => holds))
  const qualifiers = truths(own.qualifiers.map(({ holds }) => holds))
  const all = [reached, gates, qualifiers]
  const blockers = own.blockers.map(({ blocks, id }) => ({ id, at: cells.at(blocks) }))
  const adjusted = steps.map(({ outcome: one }) => one)
  const outcome: { -readonly [K in keyof BulkOutcome]: BulkOutcome[K] } = {
    id: own.id,
    status: 'not-scored',
    points: null,
    exactPoints: null,
    percent: null,
    measure: null,
    max: NOTHING,
    byPoints: 0,
    rank: 0,
    level: null,
    get nodes() {
      complete()
      return nodes.columns
    },
    get aggregated() {
      complete()
      return aggregated.columns
    },
    get adjustments() {
      complete()
      return adjusted
    },
    get clamp() {
      complete()
      return clamp.outcome
    },
    reached: reached.into,
    gates: gates.into,
    qualifiers: qualifiers.into,
    marks: [],
    blockedBy: NONE,
  }
  return {
    outcome,
    readRest() {
      nodes.read()
      aggregated.read()
      for (const step of steps) step.read()
      clamp.read()
    },
    read() {
      for (const { from, into } of all)
        for (let k = 0; k < from.length; k += 1) into[k] = doubles[from[k]!]!
      const stated = STATUSES[statuses[doubles[status[0]!]!]!]!
      const isScored = stated === 'scored'
      outcome.status = stated
      outcome.points = isScored ? points() : null
      outcome.exactPoints = isScored ? exact() : null
      outcome.percent = isScored ? percent() : null
      outcome.measure = isScored ? measure() : null
      outcome.max = max() ?? NOTHING
      outcome.byPoints = isScored ? doubles[status[1]!]! : 0
      outcome.rank = isScored ? doubles[status[2]!]! : 0
      outcome.level = levels[outcome.rank - 1]?.level.id ?? null
      outcome.marks = marks.map((mark) => mark() ?? undefined)
      outcome.blockedBy =
        stated === 'blocked'
          ? blockers.filter(({ at }) => doubles[at] === 1).map(({ id }) => id)
          : NONE
    },
  }
}

const STATUSES = ['scored', 'not-scored', 'blocked'] as const

type Outcome = { -readonly [K in keyof BulkAdjustment]: BulkAdjustment[K] }

function readingAdjustment(
  own: AdjustmentMeaning,
  { blockers }: ResultMeaning,
  cells: Cells,
): { readonly outcome: BulkAdjustment; readonly read: () => void } {
  const [amount, before, after] = [own.amount, own.before, own.after].map((id) =>
    numberAt(id, cells),
  )
  const applies = cells.at(own.applies)
  const open = blockers.find(({ kind, id }) => kind === 'adjustment' && id === own.id)
  const isOpen = open === undefined ? undefined : cells.at(open.blocks)
  const outcome: Outcome = {
    applies: false,
    isOpen: false,
    amount: undefined,
    before: null,
    after: null,
  }
  return {
    outcome,
    read() {
      outcome.applies = cells.doubles[applies] === 1
      outcome.isOpen = isOpen !== undefined && cells.doubles[isOpen] === 1
      outcome.amount = amount!() ?? undefined
      outcome.before = before!()
      outcome.after = after!()
    },
  }
}

/** What a clamp at the end makes of the total. */
function readingClamp(
  own: ResultMeaning,
  cells: Cells,
): { readonly outcome: BulkAdjustment; readonly read: () => void } {
  const before = numberAt(own.unclamped, cells)
  const after = numberAt(own.parts.get('total')!.points, cells)
  const outcome: Outcome = {
    applies: false,
    isOpen: false,
    amount: undefined,
    before: null,
    after: null,
  }
  return {
    outcome,
    read() {
      outcome.before = before()
      outcome.after = outcome.before === null ? null : after()
      outcome.applies =
        outcome.before !== null &&
        outcome.after !== null &&
        compare(outcome.before, outcome.after) !== 0
    },
  }
}
