import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { message, named } from '../messages/message.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { Merge } from '../language/merging.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'
import type { PackView } from './pack-view.ts'

/** Several answers to one question become one in a way that answers of its type know. */
export const merging: Check = {
  name: 'merging of answers',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'rules/several',
    'rules/assessors',
  ],
  faults: (view) => {
    const declared = new Map([...view.inputs.values()].map(({ input, at }) => [at, input]))
    if (view.standard.ask !== undefined) declared.set('/standard/ask', view.standard.ask)
    return [
      ...[...declared].flatMap(([at, input]) => inputFaults(input, at)),
      ...defaultFaults(view),
    ]
  },
}

/** The ways that do something to answers of a type; everything else must agree. */
const WAYS: { readonly [type in Input['type']]: readonly Merge[] } = {
  number: ['mean', 'median', 'trimmed-mean', 'min', 'max', 'sum'],
  points: ['mean', 'median', 'trimmed-mean', 'min', 'max', 'sum'],
  'yes-no': ['min', 'max'],
  checklist: ['min', 'max'],
  samples: ['sum'],
  entries: ['sum'],
  choice: [],
  date: [],
  text: [],
}

function inputFaults({ type, several, assessors }: Input, at: string): Fault[] {
  if (isNumeric(type)) return []
  const faults: Fault[] = []
  if (several !== undefined && !WAYS[type].includes(several)) {
    faults.push(unsuited(type, several, `${at}/several`))
  }
  if (assessors === undefined) return faults
  const { merge, spreadLimit } = assessors
  if (merge !== 'consensus' && !WAYS[type].includes(merge)) {
    faults.push(unsuited(type, merge, at + pointer('assessors', 'merge')))
  }
  if (spreadLimit !== undefined) {
    const found = message('fault-merge-unsuited--spread')
    faults.push(packFault(found, at + pointer('assessors', 'spreadLimit')))
  }
  return faults
}

type Numeric = 'number' | 'points'

function isNumeric(type: Input['type']): type is Numeric {
  return type === 'number' || type === 'points'
}

function unsuited(type: Exclude<Input['type'], Numeric>, method: Merge, at: string): Fault {
  const [works] = WAYS[type]
  const way = works === undefined ? 'none' : works === 'sum' ? 'sum' : 'ends'
  return packFault(message('fault-merge-unsuited', { type, method, way }), at)
}

/** What the rules say for all answers suits those of some input at least. */
function defaultFaults({ inputs, rules: { several, assessors } }: PackView): Fault[] {
  const types = [...new Set([...inputs.values()].map(({ input }) => input.type))]
  if (types.length === 0) return []
  const suits = (method: Merge): boolean => types.some((type) => WAYS[type].includes(method))
  const none = (method: Merge, at: string): Fault =>
    packFault(message('fault-merge-unsuited--every', { method, types: named(types) }), at)
  const faults: Fault[] = []
  if (several !== undefined && !suits(several)) faults.push(none(several, '/rules/several'))
  if (assessors !== undefined && assessors.merge !== 'consensus' && !suits(assessors.merge)) {
    faults.push(none(assessors.merge, '/rules/assessors/merge'))
  }
  return faults
}
