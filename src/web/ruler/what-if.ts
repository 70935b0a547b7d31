import type { Rounding } from '../../domain/numbers/rounding.ts'
import { ROUNDING_MODE_NAMES } from '../../domain/numbers/rounding.ts'
import type { Edit } from '../../domain/foresee/patch.ts'
import type { RulerFacts } from './ruler-facts.ts'

/** Where numbers are rounded; percentages are left as they are. */
export const STAGES = ['clause', 'part', 'total'] as const
export type Stage = (typeof STAGES)[number]

/** What differs from the revision: marks by level, weights by clause, roundings by stage. */
export type WhatIf = {
  readonly marks: { readonly [level: string]: number }
  readonly weights: { readonly [clause: string]: number }
  readonly rounding: { readonly [S in Stage]?: Rounding }
}
export const NOTHING_CHANGED: WhatIf = { marks: {}, weights: {}, rounding: {} }

/** Organisations that are made up, the same for the same seed. */
export type SyntheticChoice = { readonly size: number; readonly seed: number }
export const FIRST_CHOICE: SyntheticChoice = { size: 10_000, seed: 1 }
/** More than these take longer than anybody drags a mark for. */
export const MOST_IN_BROWSER = 50_000
export const MOST_SEED = 4_294_967_295

/** A population that others can be led to: made up, or those on record for whoever may see these. */
export type LinkedPopulation = SyntheticChoice | { readonly register: true }

/** What an address holds. */
export type LinkedWhatIf = WhatIf & { readonly population: LinkedPopulation }

/** The what-if, how it came about, and what is being edited. */
export type WhatIfWork = {
  readonly now: WhatIf
  readonly past: readonly WhatIf[]
  readonly future: readonly WhatIf[]
  readonly editing?: string
}

export type WhatIfEdit =
  | {
      readonly act: 'change'
      /** What is edited: while it stays the same thing, all of it is one step. */
      readonly of: string
      readonly to: WhatIf
    }
  | { readonly act: 'settle' | 'undo' | 'redo' }

/** Steps that can be taken back. */
const MOST_STEPS = 500

/** The work after an act. */
export function whatIfAfter(work: WhatIfWork, edit: WhatIfEdit): WhatIfWork {
  const { now, past, future, editing } = work
  switch (edit.act) {
    case 'change':
      return {
        now: edit.to,
        past: editing === edit.of ? past : [...past, now].slice(-MOST_STEPS),
        future: [],
        editing: edit.of,
      }
    case 'settle':
      return { now, past, future }
    case 'undo': {
      const before = past.at(-1)
      return before === undefined
        ? work
        : { now: before, past: past.slice(0, -1), future: [now, ...future] }
    }
    case 'redo': {
      const [next, ...rest] = future
      return next === undefined ? work : { now: next, past: [...past, now], future: rest }
    }
  }
}

/** How many things differ from the revision. */
export function changesIn({ marks, weights, rounding }: WhatIf): number {
  return [marks, weights, rounding].reduce((sum, one) => sum + Object.keys(one).length, 0)
}

/** The same with one entry; back at what the revision says it is none. */
export function withChange<T>(
  entries: { readonly [id: string]: T },
  id: string,
  value: T | undefined,
): { readonly [id: string]: T } {
  const { [id]: _, ...rest } = entries
  return value === undefined ? rest : { ...rest, [id]: value }
}

/** Where a pack says how its numbers are rounded. */
export const ROUNDING = '/rules/rounding'

/** The what-if as edits of the pack, in an order that does not depend on how it came about. */
export function editsOf({ marks, weights, rounding }: WhatIf, facts: RulerFacts): readonly Edit[] {
  return [
    ...facts.levels.flatMap(({ id, mark }): Edit[] =>
      mark === undefined || marks[id] === undefined
        ? []
        : [{ op: 'set', path: mark.path, value: marks[id] }],
    ),
    ...facts.weights.flatMap(({ id, path }): Edit[] =>
      weights[id] === undefined ? [] : [{ op: 'set', path, value: weights[id] }],
    ),
    ...(Object.keys(rounding).length === 0
      ? []
      : [
          {
            op: 'set',
            path: ROUNDING,
            value: { ...facts.roundings, ...rounding },
          } as const,
        ]),
  ]
}

/** A what-if that came in an address; undefined where it is none of this revision. */
export function readLinked(given: unknown, facts: RulerFacts): LinkedWhatIf | undefined {
  if (!isMap(given)) return undefined
  const { marks, weights, rounding, population } = given
  if (!isMap(marks) || !isMap(weights) || !isMap(rounding) || !isPopulation(population))
    return undefined
  const isSound =
    Object.entries(marks).every(
      ([id, at]) =>
        isFinite(at) && facts.levels.some((level) => level.id === id && level.mark !== undefined),
    ) &&
    Object.entries(weights).every(
      ([id, points]) =>
        isFinite(points) && points >= 0 && facts.weights.some((weight) => weight.id === id),
    ) &&
    Object.entries(rounding).every(
      ([stage, one]) => STAGES.some((known) => known === stage) && isRounding(one),
    )
  return isSound ? ({ marks, weights, rounding, population } as LinkedWhatIf) : undefined
}

/** The population of a what-if that came in an address; undefined where there is none. */
export function readLinkedPopulation(given: unknown): LinkedPopulation | undefined {
  const population = isMap(given) ? given['population'] : undefined
  return isPopulation(population) ? population : undefined
}

function isPopulation(value: unknown): value is LinkedPopulation {
  if (!isMap(value)) return false
  if ('register' in value) return value['register'] === true
  return isWhole(value['size'], 1, MOST_IN_BROWSER) && isWhole(value['seed'], 0, MOST_SEED)
}

function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}

function isRounding(value: unknown): value is Rounding {
  return (
    isMap(value) &&
    isWhole(value['decimals'], 0, 12) &&
    ROUNDING_MODE_NAMES.some((mode) => mode === value['mode'])
  )
}
