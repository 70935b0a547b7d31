import { compareExact, exact, toJson, ZERO } from '../numbers/exact.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, written } from '../messages/message.ts'
import { vetoedClause } from '../language/vetoes/registry.ts'
import type { Check } from './check.ts'
import { meantClauses, unknownClause } from './clause-names.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { PackView } from './pack-view.ts'
import { isScored, weightOf } from './pack-view.ts'

/** Every scored clause has a weight, no other has one, and together they give the full score. */
export const weights: Check = {
  name: 'weights',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'rules/criteria',
    'rules/criterion',
    'rules/weights',
    'rules/classes',
    'rules/full',
    'rules/vetoes',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => {
    const { rules, clauses } = view
    const faults = Object.keys(rules.weights ?? {}).flatMap((id) =>
      unknownClause(view, id, pointer('rules', 'weights', id), 'weights'),
    )
    const meant = meantClauses(view, Object.keys(rules.weights ?? {}))
    const vetoed = new Set(
      view.schemes.flatMap(({ scheme }) => (scheme.vetoes ?? []).map(vetoedClause)),
    )
    let total = ZERO
    let isWhole = faults.length === 0
    for (const clause of clauses) {
      const { id, label } = clause
      const weight = weightOf(view, clause)
      const named = clause.clause.class
      if (named !== undefined && !Object.hasOwn(rules.classes ?? {}, named)) {
        isWhole = false
        faults.push(
          packFault(
            message('fault-class-unknown', { clause: label, class: { value: named } }),
            `${clause.at}/class`,
            { clause: id },
          ),
        )
      } else if (isScored(view, clause)) {
        // A weight of 0 that is written down is meant: a prerequisite has a finding and no points.
        if (weight === undefined) {
          // A clause that rules out every level need carry no points.
          if (vetoed.has(id)) continue
          isWhole = false
          if (meant.has(id)) continue
          faults.push(
            packFault(
              message('fault-weight-missing', { clause: label, id: { value: id } }),
              '/rules/weights',
              { clause: id },
            ),
          )
        } else total = total.add(exact(weight.points))
      } else if (weight !== undefined && weight.points !== 0) {
        isWhole = false
        faults.push(
          packFault(
            message('fault-weight-idle', { clause: label, weight: { value: weight.points } }),
            weight.at,
            { clause: id },
          ),
        )
      }
    }
    // While a weight is missing the sum says nothing.
    return [...faults, ...unusedClasses(view), ...(isWhole ? totalFaults(view, total) : [])]
  },
}

/** No clause is named: any of them may be the one that was meant otherwise. */
function totalFaults({ rules: { full } }: PackView, total: typeof ZERO): Fault[] {
  if (full === undefined) return []
  const surplus = total.sub(exact(full))
  const side = compareExact(surplus, ZERO)
  if (side === 0) return []
  const found = message('fault-weights-total', {
    full: { value: full },
    total: written(toJson(total)),
    side: side > 0 ? 'above' : 'below',
    by: written(toJson(surplus.abs())),
  })
  return [packFault(found, '/rules/full')]
}

function unusedClasses({ rules, clauses }: PackView): Fault[] {
  const used = new Set(clauses.map(({ clause }) => clause.class))
  return Object.keys(rules.classes ?? {})
    .filter((name) => !used.has(name))
    .map((name) =>
      packFault(
        message('fault-class-unused', { class: { value: name } }),
        pointer('rules', 'classes', name),
      ),
    )
}
