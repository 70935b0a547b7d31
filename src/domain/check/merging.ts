import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, named } from '../messages/message.ts'
import type { Input } from '../language/inputs/registry.ts'
import { pointsOfAnswers } from '../expand/points-of-answers.ts'
import { isMergeOfPoints, type Merge, type PointsMerge } from '../language/merging.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { inputsOf, type InputView, type PackView } from './pack-view.ts'

/** Several answers to one question become one in a way that answers of its type know. */
export const merging: Check = {
  name: 'merging of answers',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'rules/several',
    'rules/assessors',
    'rules/criteria',
    'rules/criterion',
    'rules/weights',
    'rules/classes',
  ],
  faults: (view) => {
    const declared = new Map([...view.inputs.values()].map(({ input, at }) => [at, input]))
    if (view.standard.ask !== undefined) declared.set('/standard/ask', view.standard.ask)
    return [
      ...[...declared].flatMap(([at, input]) => inputFaults(input, at)),
      ...[...view.inputs.values()].flatMap((one) => pointsFaults(one, view)),
      ...defaultFaults(view),
    ]
  },
}

const OF_NUMBERS = ['mean', 'median', 'trimmed-mean', 'min', 'max', 'sum'] as const
const OF_POINTS = [
  'mean-of-points',
  'median-of-points',
  'trimmed-mean-of-points',
  'min-of-points',
  'max-of-points',
  'sum-of-points',
] as const satisfies readonly PointsMerge[]

/** The ways that do something to answers of a type; everything else must agree. */
const WAYS: { readonly [type in Input['type']]: readonly Merge[] } = {
  number: OF_NUMBERS,
  points: [...OF_NUMBERS, ...OF_POINTS],
  'yes-no': ['min', 'max', ...OF_POINTS],
  checklist: ['min', 'max'],
  samples: ['sum'],
  entries: ['sum'],
  choice: OF_POINTS,
  date: [],
  text: [],
}

/** What to write where a way does not suit. */
const WORKS = {
  number: 'numbers',
  'yes-no': 'yes-no',
  checklist: 'ends',
  samples: 'sum',
  entries: 'sum',
  choice: 'points',
  date: 'none',
  text: 'none',
} as const satisfies { readonly [type in Exclude<Input['type'], 'points'>]: string }

function inputFaults({ type, several, assessors }: Input, at: string): Fault[] {
  // Points become one in every way, and have a spread.
  if (type === 'points') return []
  const faults: Fault[] = []
  if (several !== undefined && !WAYS[type].includes(several)) {
    faults.push(unsuited(type, several, `${at}/several`))
  }
  if (assessors === undefined) return faults
  const { merge, spreadLimit } = assessors
  if (merge !== 'consensus' && !WAYS[type].includes(merge)) {
    faults.push(unsuited(type, merge, at + pointer('assessors', 'merge')))
  }
  if (spreadLimit !== undefined && type !== 'number') {
    const found = message('fault-merge-unsuited--spread')
    faults.push(packFault(found, at + pointer('assessors', 'spreadLimit')))
  }
  return faults
}

function unsuited(type: Exclude<Input['type'], 'points'>, method: Merge, at: string): Fault {
  return packFault(message('fault-merge-unsuited', { type, method, way: WORKS[type] }), at)
}

/** Merging by points needs points: those that one clause gives each answer, whatever else is answered. */
function pointsFaults({ id, input, at }: InputView, view: PackView): Fault[] {
  const { several, assessors } = input
  const said = [
    [several, `${at}/several`],
    [assessors?.merge, at + pointer('assessors', 'merge')],
  ] as const
  return said.flatMap(([method, here]) => {
    if (method === undefined || !isMergeOfPoints(method) || !WAYS[input.type].includes(method))
      return []
    // What the standard asks of all clauses has to suit some of them.
    const declared = [...view.inputs.values()].filter((one) => one.at === at)
    if (declared.some((one) => hasPoints(one.id, input, view))) return []
    const asking = view.clauses.filter((one) =>
      inputsOf(view, one).some((asked) => asked.id === id),
    )
    const [clause, ...others] = asking
    const isAlone = clause !== undefined && inputsOf(view, clause).length === 1
    const ofOne = isAlone ? ('criterion' as const) : ('beside' as const)
    const ofMany = others.length > 0 ? ('shared' as const) : ofOne
    const why = clause === undefined ? ('unasked' as const) : ofMany
    const about = {
      method,
      why,
      input: { value: id },
      clauses: named(asking.map(({ label }) => label)),
    }
    return [packFault(message('fault-merge-unsuited--points', about), here)]
  })
}

function hasPoints(id: string, input: Input, { clauses, pack }: PackView): boolean {
  if (input.type === 'points') return true
  const asked = clauses.map(({ clause }) => clause)
  return pointsOfAnswers(id, input, asked, pack) !== undefined
}

/** What the rules say for all answers suits those of some input at least. */
function defaultFaults(view: PackView): Fault[] {
  const { several, assessors } = view.rules
  const all = [...view.inputs.values()]
  const types = [...new Set(all.map(({ input }) => input.type))]
  if (types.length === 0) return []
  const suits = (method: Merge): boolean =>
    all.some(
      ({ id, input }) =>
        WAYS[input.type].includes(method) &&
        (!isMergeOfPoints(method) || hasPoints(id, input, view)),
    )
  const none = (method: Merge, at: string): Fault =>
    packFault(message('fault-merge-unsuited--every', { method, types: named(types) }), at)
  const faults: Fault[] = []
  if (several !== undefined && !suits(several)) faults.push(none(several, '/rules/several'))
  if (assessors !== undefined && assessors.merge !== 'consensus' && !suits(assessors.merge)) {
    faults.push(none(assessors.merge, '/rules/assessors/merge'))
  }
  return faults
}
