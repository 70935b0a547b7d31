import { compareExact, exact, toJson, ZERO } from '../exact.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import type { Check } from './check.ts'
import { meantClauses, unknownClause } from './clause-names.ts'
import { packFault } from './codes.ts'
import type { PackView } from './pack-view.ts'
import { isScored, weightOf } from './pack-view.ts'
import { quoted } from './words.ts'

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
  ],
  faults: (view) => {
    const { rules, clauses } = view
    const faults = Object.keys(rules.weights ?? {}).flatMap((id) =>
      unknownClause(view, id, pointer('rules', 'weights', id), 'has a weight'),
    )
    const meant = meantClauses(view, Object.keys(rules.weights ?? {}))
    let total = ZERO
    let isWhole = faults.length === 0
    for (const clause of clauses) {
      const { id, name } = clause
      const weight = weightOf(view, clause)
      const named = clause.clause.class
      if (named !== undefined && !Object.hasOwn(rules.classes ?? {}, named)) {
        isWhole = false
        faults.push(
          packFault(
            'class-unknown',
            `${clause.at}/class`,
            `${name} is of class ${quoted(named)}, which has no weight in "classes".`,
            'Add the class to "classes", or correct its name.',
            { clause: id },
          ),
        )
      } else if (isScored(view, clause)) {
        // A weight of 0 that is written down is meant: a prerequisite has a finding and no points.
        if (weight === undefined) {
          isWhole = false
          if (meant.has(id)) continue
          faults.push(
            packFault(
              'weight-missing',
              '/rules/weights',
              `${name} is scored but has no weight.`,
              `Add ${quoted(id)} to "weights", or make its criterion { "unscored": true }.`,
              { clause: id },
            ),
          )
        } else total = total.add(exact(weight.points))
      } else if (weight !== undefined && weight.points !== 0) {
        isWhole = false
        faults.push(
          packFault(
            'weight-idle',
            weight.at,
            `${name} has weight ${weight.points} but is not scored.`,
            'Remove its weight, or give it a criterion.',
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
  const by = toJson(surplus.abs())
  const message = `The weights must add up to ${full} and now give ${toJson(total)}.`
  const fix = `${side > 0 ? `Take ${by} off` : `Add ${by} to`} the weights, or change "full".`
  return [packFault('weights-total', '/rules/full', message, fix)]
}

function unusedClasses({ rules, clauses }: PackView): Fault[] {
  const used = new Set(clauses.map(({ clause }) => clause.class))
  return Object.keys(rules.classes ?? {})
    .filter((name) => !used.has(name))
    .map((name) =>
      packFault(
        'class-unused',
        pointer('rules', 'classes', name),
        `No clause is of class ${quoted(name)}.`,
        'Remove the class, or name it in "class" of a clause.',
      ),
    )
}
