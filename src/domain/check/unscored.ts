import { pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { WrittenCondition } from '../language/conditions/registry.ts'
import type { Expression } from '../language/expressions/registry.ts'
import { pathNames } from '../rules/path.ts'
import { clausesNamed, memberOf, writtenGates } from '../language/gates/written.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { isScored, type PackView } from './pack-view.ts'
import { conditionSites, expressionSites } from './sites.ts'
import { walkExpression } from '../language/expressions/walk.ts'

/** Nothing asks for the verdict or the points of a clause that is not scored: there are none. */
export const unscored: Check = {
  name: 'clauses without a verdict',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'rules/criteria',
    'rules/criterion',
    'rules/applies',
    'rules/values',
    'rules/conditions',
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/adjustments',
    'rules/levels',
    'rules/gates',
    'rules/mandatory',
    'rules/vetoes',
    'rules/qualifiers',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => {
    const idle = new Set(view.clauses.filter((one) => !isScored(view, one)).map(({ id }) => id))
    if (idle.size === 0) return []
    return [
      ...view.schemes.flatMap(({ scheme, at }) =>
        writtenGates(scheme).flatMap(({ origin }) =>
          clausesNamed(origin).flatMap((id) =>
            idle.has(id) ? [mandatoryFault(view, id, at + pointer(...memberOf(origin)))] : [],
          ),
        ),
      ),
      ...readings(view).flatMap(({ path, at }) => {
        const [space, id = '', member = ''] = pathNames(path) ?? []
        const isOfVerdict = space === 'clauses' && VERDICT.has(member) && idle.has(id)
        return isOfVerdict ? [verdictFault(view, id, path, at)] : []
      }),
    ]
  },
}

/** What a clause has only where it is scored. */
const VERDICT: ReadonlySet<string> = new Set(['met', 'points', 'percent'])

function mandatoryFault(view: PackView, id: string, at: string): Fault {
  const clause = view.nodeById.get(id)?.label ?? id
  const found = message('fault-clause-unscored--mandatory', { clause, id: { value: id } })
  return packFault(found, at, { clause: id })
}

function verdictFault(view: PackView, id: string, path: string, at: string): Fault {
  const clause = view.nodeById.get(id)?.label ?? id
  const found = message('fault-clause-unscored', { clause, path })
  return packFault(found, at, { clause: id })
}

type Reading = { readonly path: string; readonly at: string }

/** Every path that is read, each where it stands. */
function readings(view: PackView): readonly Reading[] {
  const found: Reading[] = []
  for (const { expression, at } of expressionSites(view)) {
    walkExpression(expression, at, { path: (path, here) => found.push({ path, at: here }) })
  }
  const conditions = [
    ...conditionSites(view),
    ...Object.entries(view.rules.conditions ?? {}).map(([name, condition]) => ({
      condition,
      at: pointer('rules', 'conditions', name),
    })),
  ]
  for (const { condition, at } of conditions) found.push(...conditionReadings(condition, at))
  return found
}

/** Of a reference nothing: what it stands for is read where that is written. */
function conditionReadings(condition: WrittenCondition, at: string): readonly Reading[] {
  if ('all' in condition || 'any' in condition) {
    const [group, list] = 'all' in condition ? ['all', condition.all] : ['any', condition.any]
    return list.flatMap((one, index) => conditionReadings(one, at + pointer(group, index)))
  }
  if ('not' in condition) return conditionReadings(condition.not, at + pointer('not'))
  if ('condition' in condition) return []
  const { path, value } = condition
  const of = (read: Expression, here: string): readonly Reading[] =>
    typeof read === 'string' ? [{ path: read, at: at + here }] : []
  return typeof value === 'object' && 'path' in value
    ? [...of(path, pointer('path')), ...of(value.path, pointer('value', 'path'))]
    : of(path, pointer('path'))
}
