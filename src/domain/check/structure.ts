import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import type { Violation } from './shape-check.ts'
import { alternativesOf, violationFault } from './violation-words.ts'

/**
 * Violations of a schema as faults in plain words, at most one for each thing that is wrong: what
 * merely follows from another violation is left out. `at` is the pointer of the document itself.
 */
export function structureFaults(violations: readonly Violation[], at: string): Fault[] {
  const told = violations.filter(({ schemaPath, keyword, key }) => {
    // Branches of a choice are told by the choice; a bad key is told by `propertyNames`.
    return keyword !== 'if' && key === undefined && !/\/(?:oneOf|anyOf)\/\d+\//.test(schemaPath)
  })
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
  return [...new Map(faults.map((fault) => [fault.pointer + fault.message, fault])).values()]
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
