/** What may come of a condition over many assessments at once: it can hold, it can fail, or both. */
export type Tri = 1 | 2 | 3

export const HOLDS: Tri = 1
export const FAILS: Tri = 2
export const EITHER: Tri = 3

export function canHold(tri: Tri): boolean {
  return (tri & 1) !== 0
}

export function canFail(tri: Tri): boolean {
  return (tri & 2) !== 0
}

/** From the two possibilities; at least one must be given. */
export function triOf(holds: boolean, fails: boolean): Tri {
  return holds && fails ? EITHER : holds ? HOLDS : FAILS
}

export function negation(tri: Tri): Tri {
  return triOf(canFail(tri), canHold(tri))
}

export function allOf(list: readonly Tri[]): Tri {
  return triOf(list.every(canHold), list.some(canFail))
}

export function anyOf(list: readonly Tri[]): Tri {
  return triOf(list.some(canHold), list.every(canFail))
}
