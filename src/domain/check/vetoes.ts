import { criterionOf } from '../language/criteria/criterion-of.ts'
import { byVeto, vetoId, type Veto } from '../language/vetoes/registry.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { USUAL_POLICIES } from '../language/policies.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import { pathNames } from '../rules/path.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { inputsOf, isScored, type PackView } from './pack-view.ts'
import { walkExpression } from '../language/expressions/walk.ts'

/** A veto that reads what nobody has to answer would be let pass by an answer that is left out. */
export const vetoes: Check = {
  name: 'vetoes',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'standard/profile',
    'rules/criteria',
    'rules/criterion',
    'rules/policies',
    'rules/applies',
    'rules/values',
    'rules/conditions',
    'rules/vetoes',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => {
    const answered = surelyAnswered(view)
    return view.schemes.flatMap(({ scheme, at }) =>
      (scheme.vetoes ?? []).flatMap((veto, index): Fault[] => {
        const place = at + pointer('vetoes', index, 'when')
        return [...readBy(veto, view)]
          .filter((fact) => !answered.has(fact))
          .map((fact) =>
            packFault(
              message('fault-veto-unanswered', {
                veto: { value: vetoId(veto) },
                path: `$.${fact}`,
              }),
              place,
            ),
          )
      }),
    )
  },
}

/** The answers and facts about the applicant that a veto reads, as `answers.<id>`. */
function readBy(veto: Veto, { rules }: PackView): ReadonlySet<string> {
  const found = new Set<string>()
  const values = new Set<string>()
  const shared = rules.conditions ?? {}
  const see = (path: string): void => {
    const [space, id = ''] = pathNames(path) ?? []
    if (space === 'answers' || space === 'profile') found.add(`${space}.${id}`)
    if (space === 'values') values.add(id)
  }
  byVeto(veto, { clause: () => {}, when: ({ when }) => conditionPaths(when, shared).forEach(see) })
  for (const id of values) {
    const expression = rules.values?.[id]
    if (expression === undefined) continue
    walkExpression(expression, '', {
      path: see,
      condition: (condition) => conditionPaths(condition, shared).forEach(see),
    })
  }
  return found
}

/** What is there whenever a result is: required, or asked by a clause that keeps it open. */
function surelyAnswered(view: PackView): ReadonlySet<string> {
  const { rules } = view
  const required = [
    ...[...view.inputs.values()].map((one) => ['answers', one] as const),
    ...[...view.profile.values()].map((one) => ['profile', one] as const),
  ].flatMap(([space, { id, input }]) => (input.required === true ? [`${space}.${id}`] : []))
  const kept = view.clauses.flatMap((clause) => {
    const { missing, notChecked, notApplicable } = {
      ...USUAL_POLICIES,
      ...rules.policies,
      ...criterionOf(rules, clause.clause)?.policies,
    }
    const mayBeLeft =
      (clause.clause.notApplicable ?? view.standard.notApplicable ?? false) &&
      notApplicable !== 'forbid'
    const mayBeHidden = [clause, ...clause.under].some(({ id }) =>
      Object.hasOwn(rules.applies ?? {}, id),
    )
    const isKept = [missing, notChecked].every((one) => one === 'block' || one === 'forbid')
    return isScored(view, clause) && isKept && !mayBeLeft && !mayBeHidden
      ? inputsOf(view, clause).map(({ id }) => `answers.${id}`)
      : []
  })
  return new Set([...required, ...kept])
}
