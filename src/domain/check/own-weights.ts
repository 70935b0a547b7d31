import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { unknownClause } from './clause-names.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { isScored } from './pack-view.ts'
import { childrenOf } from './tree-children.ts'

/** What a further result weighs otherwise counts in it. */
export const ownWeights: Check = {
  name: 'weights of results',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'rules/criteria',
    'rules/criterion',
    'rules/parts',
    'rules/part',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => view.schemes.slice(1).flatMap((scheme) => schemeFaults(view, scheme)),
}

function schemeFaults(view: PackView, scheme: SchemeView): Fault[] {
  const { weights: own = {} } = scheme.scheme
  const counted = new Set([...childrenOf(view, scheme).values()].flat())
  return Object.entries(own).flatMap(([id, weight]) => {
    const at = scheme.at + pointer('weights', id)
    const missing = unknownClause(view, id, at, 'weights')
    const clause = view.nodeById.get(id)
    if (missing.length > 0 || clause === undefined) return missing
    const points = typeof weight === 'object' ? weight.points : weight
    const { label } = clause
    if (!isScored(view, clause) && points !== 0)
      return [
        packFault(message('fault-weight-idle', { clause: label, weight: { value: points } }), at, {
          clause: id,
        }),
      ]
    return counted.has(id)
      ? []
      : [packFault(message('fault-weight-idle--result', { clause: label }), at, { clause: id })]
  })
}
