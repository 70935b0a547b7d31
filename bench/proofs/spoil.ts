import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Adjustment } from '../../src/domain/language/adjustments/registry.ts'
import type { Criterion } from '../../src/domain/language/criteria/registry.ts'
import type { Gate } from '../../src/domain/language/gates/registry.ts'
import type { Level } from '../../src/domain/language/scheme.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Clause, Standard } from '../../src/domain/language/standard.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'
import type { ProofCode } from '../../src/domain/prove/claim.ts'
import type { Condition, Leaf } from '../../src/domain/language/conditions/registry.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** A copy of a pack that may be spoilt, and what is known of it. */
export type Spoilt = {
  readonly standard: Open<Standard>
  readonly rules: Open<Rules>
  /** Scored clauses that have a weight, in order. */
  readonly clauses: readonly { readonly id: string; readonly weight: number }[]
  /** Sections whose points are the sum of their clauses, with these clauses. */
  readonly sections: readonly { readonly id: string; readonly clauses: readonly string[] }[]
  /** Nothing may be left out, hidden or combined by a formula: every clause always counts in the total. */
  readonly isPlain: boolean
  /** Points of the best assessment found. */
  readonly best: number
  /** Every assessment has a whole number of points. */
  readonly isWhole: boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** A whole number from `from` to `to`. */
  readonly whole: (from: number, to: number) => number
  /** Another standard, to take words from. */
  readonly stranger: Standard
}

/** A named fault: what it puts into a pack, and the findings that count as catching it. */
export type Spoiler = {
  readonly name: string
  readonly caughtBy: readonly ProofCode[]
  /** Puts the fault into the copy; false where the pack has no room for it. */
  readonly spoil: (spoilt: Spoilt) => boolean
}

/** Every fault the corpus is made of. */
export const SPOILERS: readonly Spoiler[] = [
  {
    name: 'top mark above all points',
    caughtBy: ['level-never-reached'],
    spoil: ({ rules, best, whole }) =>
      changeLevel(rules, -1, (level) =>
        isOnPoints(rules) && hasMark(level)
          ? { ...withoutMark(level), atLeast: rounded(best + whole(1, 40) / 4) }
          : undefined,
      ),
  },
  {
    name: 'two marks with no score between them',
    caughtBy: ['level-always-passed-over'],
    spoil: ({ rules, isWhole, pick }) => {
      const levels = rules.levels ?? []
      if (!isOnPoints(rules) || !isWhole || levels.length < 2) return false
      const at = pick(levels.map((_, index) => index).slice(1))
      const mark = levels[at]!.atLeast
      if (typeof mark !== 'number' || !Number.isInteger(mark)) return false
      return changeLevel(rules, at - 1, (level) =>
        hasMark(level) ? { ...withoutMark(level), atLeast: rounded(mark - 0.5) } : undefined,
      )
    },
  },
  {
    name: 'gate that wants fewer points than its level',
    caughtBy: ['gate-cancels-level'],
    spoil: ({ rules, pick }) => {
      const level = pick(markedLevels(rules))
      if (level === undefined || !isOnPoints(rules)) return false
      const below = leaf('$.total.points', 'lessThan', level.atLeast as number)
      return addGate(rules, { levels: [level.id], needs: { all: [below] } })
    },
  },
  {
    name: 'gate that nobody passes',
    caughtBy: ['gate-never-holds'],
    spoil: ({ rules, clauses, pick }) => {
      const level = pick(rules.levels ?? [])
      if (level === undefined) return false
      const needs = pick([
        { all: [leaf('$.counts.met', 'greaterThan', 10_000)] },
        contradiction(pick(clauses).id),
      ])
      return addGate(rules, { levels: [level.id], needs })
    },
  },
  {
    name: 'gate that stops nobody',
    caughtBy: ['gate-never-fails'],
    spoil: ({ rules, clauses, pick }) => {
      const level = pick(rules.levels ?? [])
      if (level === undefined) return false
      const needs = pick([
        { all: [leaf('$.counts.met', 'greaterThanInclusive', 0)] },
        tautology(pick(clauses).id),
      ])
      return addGate(rules, { levels: [level.id], needs })
    },
  },
  {
    name: 'two gates that exclude each other',
    caughtBy: ['level-cancelled', 'gate-cancels-level'],
    spoil: ({ rules, clauses, pick }) => {
      const level = pick(rules.levels ?? [])
      if (level === undefined) return false
      const { id } = pick(clauses)
      return (
        addGate(rules, { id: 'spoilt-one', levels: [level.id], needs: { all: [met(id)] } }) &&
        addGate(rules, { id: 'spoilt-other', levels: [level.id], needs: { not: met(id) } })
      )
    },
  },
  {
    name: 'floor above the whole part',
    caughtBy: ['floor-never-met'],
    spoil: ({ rules, sections, isPlain, pick, whole }) => {
      const part = pick([...sections.map(({ id }) => id), 'total'])
      if (!isPlain || rules.parts?.[part] !== undefined) return false
      return changeLevel(rules, pick((rules.levels ?? []).map((_, k) => k)), (level) => ({
        ...level,
        parts: { ...level.parts, [part]: { percent: 100 + whole(1, 20) } },
      }))
    },
  },
  {
    name: 'floor below everything',
    caughtBy: ['floor-never-fails'],
    spoil: ({ rules, sections, isPlain, pick }) => {
      const part = pick([...sections.map(({ id }) => id), 'total'])
      if (!isPlain || rules.parts?.[part] !== undefined) return false
      return changeLevel(rules, pick((rules.levels ?? []).map((_, k) => k)), (level) => ({
        ...level,
        parts: { ...level.parts, [part]: { percent: 0 } },
      }))
    },
  },
  {
    name: 'cap above everything',
    caughtBy: ['cap-idle'],
    spoil: ({ rules, best, isPlain, whole }) => {
      if (!isPlain || rules.total?.renormalise !== undefined || rules.adjustments !== undefined)
        return false
      rules.total = { ...rules.total, cap: Math.ceil(best) + whole(1, 30) }
      return true
    },
  },
  {
    name: 'lower bound under everything',
    caughtBy: ['lower-bound-idle'],
    spoil: ({ rules, whole }) => {
      rules.total = { ...rules.total, floor: -whole(1, 20) }
      return rules.total.points === undefined && rules.total.combine === undefined
    },
  },
  {
    name: 'bound of the total beyond everything',
    caughtBy: ['clamp-idle'],
    spoil: ({ rules, best, isPlain, whole }) => {
      if (!isPlain || rules.adjustments !== undefined || rules.clamp !== undefined) return false
      rules.clamp = { max: Math.ceil(best) + whole(1, 30), when: 'end' }
      return true
    },
  },
  {
    name: 'adjustment whose condition contradicts itself',
    caughtBy: ['adjustment-never-fires'],
    spoil: ({ rules, clauses, pick, whole }) => {
      const when = pick([
        contradiction(pick(clauses).id),
        { all: [leaf('$.counts.met', 'greaterThan', 10_000)] },
      ])
      return addAdjustment(rules, { id: 'spoilt', when, add: whole(1, 5) })
    },
  },
  {
    name: 'bonus of nothing',
    caughtBy: ['adjustment-changes-nothing'],
    spoil: ({ rules, clauses, pick }) =>
      addAdjustment(rules, {
        id: 'spoilt',
        when: { all: [met(pick(clauses).id)] },
        add: pick([0, { product: [0, '$.counts.met'] }]),
      }),
  },
  {
    name: 'bonus with a limit beyond it',
    caughtBy: ['adjustment-bound-idle'],
    spoil: ({ rules, clauses, pick, whole }) =>
      addAdjustment(rules, {
        id: 'spoilt',
        when: { all: [met(pick(clauses).id)] },
        add: 1,
        atMost: whole(2, 9),
      }),
  },
  {
    name: 'alternative in the shadow of one before it',
    caughtBy: ['alternative-dead'],
    spoil: (spoilt) => {
      const at = ownNumber(spoilt)
      if (at === undefined) return false
      const { path, cuts } = at
      setRules(spoilt, at.clause, [
        [[leaf(path, 'lessThan', cuts[2]!)], 1],
        [[leaf(path, 'lessThan', cuts[spoilt.whole(0, 1)]!)], 0.5],
        [[leaf(path, 'greaterThanInclusive', cuts[2]!)], 0],
      ])
      return true
    },
  },
  {
    name: 'alternative that contradicts itself',
    caughtBy: ['alternative-dead'],
    spoil: (spoilt) => {
      const at = ownNumber(spoilt)
      if (at === undefined) return false
      const { path, cuts } = at
      setRules(spoilt, at.clause, [
        [[leaf(path, 'lessThan', cuts[0]!), leaf(path, 'greaterThan', cuts[1]!)], 0.5],
        [[leaf(path, 'lessThan', cuts[1]!)], 0],
        [[leaf(path, 'greaterThanInclusive', cuts[1]!)], 1],
      ])
      return true
    },
  },
  {
    name: 'branch that comes twice',
    caughtBy: ['choice-dead'],
    spoil: ({ rules, clauses, pick }) => {
      const when: Condition = { all: [met(pick(clauses).id)] }
      const add = {
        choose: [
          { when, then: 1 },
          { when, then: 2 },
        ],
        else: 3,
      }
      return addAdjustment(rules, { id: 'spoilt', add })
    },
  },
  {
    name: 'clause that never applies',
    caughtBy: ['clause-never-applies'],
    spoil: (spoilt) => addApplies(spoilt, true),
  },
  {
    name: 'condition of applicability that always holds',
    caughtBy: ['applicability-idle'],
    spoil: (spoilt) => addApplies(spoilt, false),
  },
  {
    name: 'clause that earns nothing',
    caughtBy: ['clause-never-earns'],
    spoil: ({ rules, clauses, pick }) => {
      const { id } = pick(clauses)
      rules.criteria = { ...rules.criteria, [id]: { points: 0 } }
      return true
    },
  },
  {
    name: 'part that forgets one of its clauses',
    caughtBy: ['clause-without-effect'],
    spoil: ({ rules, sections, isPlain, clauses, pick }) => {
      const open = sections.filter(({ id, clauses: own }) => own.length > 1 && !rules.parts?.[id])
      if (!isPlain || open.length === 0 || rules.results !== undefined) return false
      const { id, clauses: own } = pick(open)
      const lost = pick(own)
      // What else reads the clause would give it an effect after all.
      if (JSON.stringify({ ...rules, weights: {} }).includes(lost)) return false
      if (/counts/.test(JSON.stringify(rules))) return false
      const kept = own.filter((one) => one !== lost)
      const max = clauses.reduce((sum, one) => sum + (own.includes(one.id) ? one.weight : 0), 0)
      const points = { sum: kept.map((one) => `$.clauses.${one}.points`) }
      rules.parts = { ...rules.parts, [id]: { points, max: rounded(max) } }
      return true
    },
  },
  {
    name: 'qualifier that nobody has',
    caughtBy: ['qualifier-never-holds'],
    spoil: ({ rules, clauses, pick }) => {
      if (rules.levels === undefined) return false
      const one = { id: 'spoilt', title: TITLE, when: contradiction(pick(clauses).id) }
      rules.qualifiers = [...(rules.qualifiers ?? []), one]
      return true
    },
  },
  {
    name: 'gap between rules over two inputs',
    caughtBy: ['band-gap'],
    spoil: (spoilt) => {
      const two = twoInputs(spoilt)
      if (two === undefined) return false
      const { a, b, clause } = two
      const high = leaf(b, 'greaterThanInclusive', 50)
      setRules(spoilt, clause, [
        [[leaf(a, 'lessThan', 30), high], 0],
        [[leaf(a, 'greaterThanInclusive', 30 + spoilt.whole(1, 20)), high], 1],
        [[leaf(b, 'lessThan', 50)], 0],
      ])
      return true
    },
  },
  {
    name: 'overlap of rules over two inputs',
    caughtBy: ['band-overlap'],
    spoil: (spoilt) => {
      const two = twoInputs(spoilt)
      if (two === undefined) return false
      const { a, b, clause } = two
      const high = leaf(b, 'greaterThanInclusive', 50)
      setRules(spoilt, clause, [
        [[leaf(a, 'lessThan', 50), high], 0],
        [[leaf(a, 'greaterThanInclusive', 50 - spoilt.whole(1, 20)), high], 1],
        [[leaf(b, 'lessThan', 50)], 0],
      ])
      return true
    },
  },
  {
    name: 'bands whose points fall and rise again',
    caughtBy: ['criterion-not-monotone'],
    spoil: (spoilt) => {
      const at = ownNumber(spoilt)
      if (at === undefined) return false
      const { path, cuts } = at
      setRules(spoilt, at.clause, [
        [[leaf(path, 'lessThan', cuts[0]!)], 0.5],
        [[leaf(path, 'lessThan', cuts[1]!)], 0],
        [[leaf(path, 'greaterThanInclusive', cuts[1]!)], 1],
      ])
      return true
    },
  },
  {
    name: 'deduction for what earns',
    caughtBy: ['not-monotone'],
    spoil: ({ rules, clauses, isPlain, pick, whole }) => {
      const { id, weight } = pick(clauses)
      if (!isPlain || rules.clamp !== undefined) return false
      const add = -Math.ceil(weight) - whole(1, 5)
      return addAdjustment(rules, { id: 'spoilt', when: { all: [met(id)] }, add })
    },
  },
  {
    name: 'gate that wants a clause not met',
    caughtBy: ['not-monotone', 'gate-cancels-level'],
    spoil: ({ rules, clauses, pick }) => {
      const level = pick(rules.levels ?? [])
      if (level === undefined) return false
      return addGate(rules, {
        levels: { from: level.id },
        needs: { not: met(pick(clauses).id) },
        otherwise: 'refuse',
      })
    },
  },
  {
    name: 'floor that falls at the next level',
    caughtBy: ['floor-falls'],
    spoil: ({ rules, sections, isPlain, pick, whole }) => {
      const levels = rules.levels ?? []
      const part = pick([...sections.map(({ id }) => id), 'total'])
      if (!isPlain || levels.length < 2) return false
      if (levels.some(({ parts }) => parts?.[part] !== undefined)) return false
      const at = whole(0, levels.length - 2)
      const floor = (index: number, percent: number): boolean =>
        changeLevel(rules, index, (level) => ({
          ...level,
          parts: { ...level.parts, [part]: { percent } },
        }))
      return floor(at, whole(60, 90)) && floor(at + 1, whole(10, 40))
    },
  },
  {
    name: 'gate over a clause that never applies',
    caughtBy: ['gate-over-nobody', 'clause-never-applies'],
    spoil: ({ rules, clauses, pick }) => {
      const level = pick(rules.levels ?? [])
      const [own, other] = [pick(clauses), pick(clauses)]
      if (level === undefined || own.id === other.id) return false
      if (rules.applies?.[own.id] !== undefined) return false
      rules.applies = { ...rules.applies, [own.id]: contradiction(other.id) }
      return addGate(rules, { levels: [level.id], needs: { all: [met(own.id)] } })
    },
  },
  {
    name: 'table that lacks a number which can be asked for',
    caughtBy: ['table-entry-missing'],
    spoil: ({ rules }) => {
      rules.tables = { ...rules.tables, spoilt: { '1': 0, '2': 0, '3': 0 } }
      return addAdjustment(rules, {
        id: 'spoilt',
        add: { lookup: 'spoilt', by: ['$.counts.met'] },
      })
    },
  },
  {
    name: 'rounding that lifts over a mark',
    caughtBy: ['rounding-decides'],
    spoil: ({ rules, clauses, isWhole, pick }) => {
      if (!isWhole || !isOnPoints(rules) || markedLevels(rules).length === 0) return false
      if (rules.rounding?.total !== undefined || rules.total?.rounding !== undefined) return false
      if (rules.clamp !== undefined) return false
      rules.rounding = { ...rules.rounding, total: { decimals: 0, mode: 'half-up' } }
      return addAdjustment(rules, {
        id: 'spoilt',
        when: { all: [met(pick(clauses).id)] },
        add: 0.5,
      })
    },
  },
  {
    name: 'bonus after a lid that was before it',
    caughtBy: ['order-matters'],
    spoil: ({ rules, best, whole }) => {
      const cap = Math.floor(best * 0.6)
      return (
        addAdjustment(rules, { id: 'spoilt-lid', cap }) &&
        addAdjustment(rules, { id: 'spoilt-gift', add: whole(1, 5) })
      )
    },
  },
  {
    name: 'scope of another standard',
    caughtBy: ['title-disagrees'],
    spoil: ({ standard, stranger }) => {
      if (stranger.id === standard.id) return false
      if (standard.scope === undefined || stranger.scope === undefined) return false
      standard.scope = stranger.scope
      return true
    },
  },
  {
    name: 'basis of another year',
    caughtBy: ['title-disagrees'],
    spoil: ({ standard, whole }) => {
      const stem = /^(.*\d)-\d{4}$/.exec(standard.designation ?? '')?.[1]
      if (stem === undefined) return false
      standard.basis = [`${stem}-${whole(1990, 2009)}`, ...(standard.basis ?? [])]
      return true
    },
  },
]

const TITLE = 'Spoilt'

function leaf(path: string, operator: Leaf['operator'], value: Leaf['value']): Leaf {
  return { fact: 'assessment', path, operator, value }
}

function met(clause: string): Leaf {
  return leaf(`$.clauses.${clause}.met`, 'equal', true)
}

function contradiction(clause: string): Condition {
  return { all: [met(clause), { not: met(clause) }] }
}

function tautology(clause: string): Condition {
  return { any: [met(clause), { not: met(clause) }] }
}

/** Away with the digits that arithmetic on doubles leaves behind. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

function isOnPoints({ measure }: Rules): boolean {
  return measure?.of !== 'percent'
}

function hasMark({ atLeast, above }: Level): boolean {
  return typeof atLeast === 'number' || typeof above === 'number'
}

function markedLevels({ levels = [] }: Rules): readonly Level[] {
  return levels.filter(({ atLeast }) => typeof atLeast === 'number')
}

function withoutMark(level: Level): Level {
  const bare: Open<Level> = { ...level }
  delete bare.atLeast
  delete bare.above
  return bare
}

function changeLevel(
  rules: Open<Rules>,
  at: number,
  change: (level: Level) => Level | undefined,
): boolean {
  const levels = [...(rules.levels ?? [])]
  const index = at < 0 ? levels.length + at : at
  const before = levels[index]
  const after = before === undefined ? undefined : change(before)
  if (after === undefined) return false
  levels[index] = after
  rules.levels = levels
  return true
}

function addGate(rules: Open<Rules>, gate: Omit<Gate, 'id'> & { readonly id?: string }): boolean {
  const own: Gate = { id: 'spoilt', title: TITLE, ...gate }
  rules.gates = [...(rules.gates ?? []), own]
  return true
}

function addAdjustment(rules: Open<Rules>, adjustment: Adjustment): boolean {
  rules.adjustments = [...(rules.adjustments ?? []), { title: TITLE, ...adjustment }]
  return true
}

/** Lets the first clause of a section apply by an answer to the second; never, or always. */
function addApplies({ rules, standard, clauses, pick }: Spoilt, isNever: boolean): boolean {
  const yesNo = clauses.filter(({ id }) => askOf(standard, id)?.type === 'yes-no')
  const open = clauses.filter(({ id }) => rules.applies?.[id] === undefined)
  if (yesNo.length === 0 || open.length < 2) return false
  const by = pick(yesNo)
  const of = pick(open.filter(({ id }) => id !== by.id))
  if (of === undefined) return false
  const yes = leaf(`$.answers.${by.id}`, 'equal', true)
  const condition: Condition = isNever ? { all: [yes, { not: yes }] } : { any: [yes, { not: yes }] }
  rules.applies = { ...rules.applies, [of.id]: condition }
  return true
}

/** What a clause asks by itself. */
function askOf(standard: Standard, id: string): Input | undefined {
  const found = leavesOf(standard.clauses).find((clause) => clause.id === id)?.ask ?? standard.ask
  return found !== undefined && 'type' in found ? found : undefined
}

/** The clauses of a standard that have none below them. */
function leavesOf(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) =>
    clause.clauses === undefined ? [clause] : leavesOf(clause.clauses),
  )
}

/** Makes a clause ask for a whole number of its own. */
function ownNumber(
  spoilt: Spoilt,
):
  | { readonly clause: string; readonly path: string; readonly cuts: readonly number[] }
  | undefined {
  const clause = askAnew(spoilt, { type: 'number', min: 0, max: 100, decimals: 0 })
  if (clause === undefined) return undefined
  const first = spoilt.whole(10, 30)
  return { clause, path: `$.answers.${clause}`, cuts: [first, first + 20, first + 40] }
}

/** Makes a clause rest on two numbers that it shares with nobody. */
function twoInputs(
  spoilt: Spoilt,
): { readonly clause: string; readonly a: string; readonly b: string } | undefined {
  const input = { type: 'number', title: TITLE, min: 0, max: 100, decimals: 0 } as const
  const clause = askAnew(spoilt, ['spoilt-a', 'spoilt-b'])
  if (clause === undefined) return undefined
  const { standard } = spoilt
  standard.inputs = { ...standard.inputs, 'spoilt-a': input, 'spoilt-b': input }
  return { clause, a: '$.answers.spoilt-a', b: '$.answers.spoilt-b' }
}

/** A clause that nothing but its own criterion reads, asking something else from now on. */
function askAnew(
  { standard, rules, clauses, pick }: Spoilt,
  ask: NonNullable<Clause['ask']>,
): string | undefined {
  const read = JSON.stringify({ ...rules, weights: {}, criteria: others(rules.criteria) })
  const open = clauses.filter(({ id }) => !read.includes(`.${id}`))
  if (open.length === 0) return undefined
  const { id } = pick(open)
  const change = (list: readonly Clause[]): readonly Clause[] =>
    list.map((one) =>
      one.clauses === undefined
        ? one.id === id
          ? { ...one, ask }
          : one
        : { ...one, clauses: change(one.clauses) },
    )
  standard.clauses = change(standard.clauses)
  return id
}

function others(criteria: Rules['criteria']): readonly Criterion[] {
  return Object.values(criteria ?? {})
}

function setRules(
  { rules }: Spoilt,
  clause: string,
  list: readonly (readonly [conditions: readonly Leaf[], share: number])[],
): void {
  const criterion: Criterion = {
    rules: list.map(([all, share]) => ({
      conditions: { all: [...all] },
      event: { type: 'earns', params: { share } },
    })),
  }
  rules.criteria = { ...rules.criteria, [clause]: criterion }
}

/** A pack without its worked examples, which would only say that it was changed. */
export function copyOf({ standard, rules }: Pack): {
  readonly standard: Open<Standard>
  readonly rules: Open<Rules>
} {
  const copy: Open<Rules> = structuredClone(rules)
  delete copy.examples
  return { standard: structuredClone(standard), rules: copy }
}
