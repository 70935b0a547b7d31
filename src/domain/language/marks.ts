import type { Expression } from './expressions/registry.ts'
import type { Operator } from './operators/registry.ts'
import type { Level } from './scheme.ts'

/**
 * The sides on which the measure may stand to the mark of a level. `more`: more points or per cent
 * are better. `less`: fewer are, as with penalty points.
 */
export const MARKS = {
  atLeast: { better: 'more', inclusive: true, operator: 'greaterThanInclusive' },
  above: { better: 'more', inclusive: false, operator: 'greaterThan' },
  atMost: { better: 'less', inclusive: true, operator: 'lessThanInclusive' },
  below: { better: 'less', inclusive: false, operator: 'lessThan' },
} as const
export type MarkSide = keyof typeof MARKS

const SIDES = Object.keys(MARKS) as readonly MarkSide[]

/** The mark of a level and its side; undefined for a level without one. */
export function levelMark(
  level: Level,
): { readonly side: MarkSide; readonly mark: Expression } | undefined {
  for (const side of SIDES) {
    const mark = level[side]
    if (mark !== undefined) return { side, mark }
  }
  return undefined
}

/** Whether a level is reached where the measure stands so to its mark: below 0 for less than it. */
export function isReachedAt(side: MarkSide, order: number): boolean {
  const { better, inclusive } = MARKS[side]
  return order === 0 ? inclusive : better === 'more' ? order > 0 : order < 0
}

/** Whether a comparison asks for at least, or for more than, what a fact is held against. */
export function asksForMore(operator: Operator): boolean {
  return SIDES.some((side) => MARKS[side].better === 'more' && MARKS[side].operator === operator)
}

/** The side of a mark by what is told of it. */
export function sideOf(better: 'more' | 'less', inclusive: boolean): MarkSide {
  return SIDES.find((side) => MARKS[side].better === better && MARKS[side].inclusive === inclusive)!
}
