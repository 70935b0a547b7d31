import { didYouMean } from '../faults/did-you-mean.ts'
import { eachOnce, type Fault } from '../faults/fault.ts'
import type { Violation } from './shape-check.ts'
import { kindMeant } from './tagged-choice.ts'
import { alternativesOf, violationFault } from './violation-fault.ts'

/**
 * Violations of a schema as faults, at most one for each thing that is wrong: what
 * merely follows from another violation is left out. `at` is the pointer of the document itself.
 */
export function structureFaults(violations: readonly Violation[], at: string): Fault[] {
  const told = toldOf(violations, '')
  const untyped = pointersOf(told.filter(({ keyword }) => keyword === 'type'))
  const surplus = pointersOf(told.filter(({ keyword }) => keyword === 'additionalProperties'))
  const faults = told.flatMap((violation) => {
    const { pointer: here, keyword } = violation
    if (untyped.has(here) && keyword !== 'type') return []
    // A misspelt member also leaves its place empty; the misspelling is what to mend.
    const isEmptyPlace = keyword === 'required' || keyword === 'oneOf'
    if (isEmptyPlace && surplus.has(here) && isMisspelt(violation, told)) return []
    return [violationFault(violation, at + here)]
  })
  return eachOnce(faults)
}

/**
 * The violations that are told of those below a place in the schema. Branches of a choice are told
 * by the choice, or, where the document says which of them it means, by that one; a bad key is told
 * by `propertyNames`.
 */
function toldOf(violations: readonly Violation[], below: string): readonly Violation[] {
  return violations
    .filter(
      ({ schemaPath, keyword, key }) =>
        keyword !== 'if' &&
        key === undefined &&
        schemaPath.startsWith(below) &&
        !/\/(?:oneOf|anyOf)\/\d+\//.test(schemaPath.slice(below.length)),
    )
    .flatMap((choice) => {
      const meant = kindMeant(choice)
      if (meant === undefined) return [choice]
      if ('instead' in meant) return [meant.instead]
      const { branch } = meant
      const { pointer } = choice
      const here = violations.filter(
        (one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`),
      )
      return toldOf(here, branch)
    })
}

function pointersOf(violations: readonly Violation[]): ReadonlySet<string> {
  return new Set(violations.map(({ pointer }) => pointer))
}

/** Whether an unknown member at the same place looks like one that this violation misses. */
function isMisspelt(violation: Violation, told: readonly Violation[]): boolean {
  const wanted =
    violation.keyword === 'required'
      ? [String(violation.params['missingProperty'])]
      : alternativesOf(violation.schema['oneOf'])
  return told.some(
    ({ keyword, pointer, params }) =>
      keyword === 'additionalProperties' &&
      pointer === violation.pointer &&
      didYouMean(String(params['additionalProperty']), wanted) !== undefined,
  )
}
