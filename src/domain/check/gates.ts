import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import { writtenGates, type GateOrigin } from '../language/gates/written.ts'
import { vetoedClause } from '../language/vetoes/registry.ts'
import type { Check } from './check.ts'
import { unknownClause } from './clause-names.ts'
import { packFault, type PackFaultKey } from '../faults/pack-faults.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { PackView, SchemeView } from './pack-view.ts'

/** Gates, vetoes, mandatory clauses and qualifiers are told apart and speak of levels that are there. */
export const gates: Check = {
  name: 'gates',
  reads: [
    'standard/clauses',
    'rules/levels',
    'rules/gates',
    'rules/mandatory',
    'rules/vetoes',
    'rules/qualifiers',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => view.schemes.flatMap((scheme) => schemeFaults(view, scheme)),
}

function schemeFaults(view: PackView, { scheme, at }: SchemeView): Fault[] {
  const { gates = [], vetoes = [], qualifiers = [], mandatory = {}, levels = [] } = scheme
  const ids = levels.map(({ id }) => id)
  const faults = [
    ...duplicateIds(gates, at + pointer('gates'), 'gate'),
    ...duplicateIds(qualifiers, at + pointer('qualifiers'), 'qualifier'),
  ]
  const needLevel = (id: string, place: string, found: Message<PackFaultKey>): void => {
    if (!ids.includes(id)) faults.push(packFault(found, place, guessAmong(id, ids)))
  }
  faults.push(...clashes(scheme, at))
  for (const [index, gate] of gates.entries()) {
    const { id, levels: which = 'all', otherwise, needs, clauses = [] } = gate
    const place = at + pointer('gates', index)
    const named = (level: string): Message<PackFaultKey> =>
      message('fault-level-unknown--gate', { gate: { value: id }, level: { value: level } })
    if (typeof which === 'object') {
      if ('from' in which)
        needLevel(which.from, place + pointer('levels', 'from'), named(which.from))
      else
        for (const [n, one] of which.entries())
          needLevel(one, place + pointer('levels', n), named(one))
    }
    if (typeof otherwise === 'object') {
      needLevel(otherwise.cap, place + pointer('otherwise', 'cap'), named(otherwise.cap))
    }
    if (needs === undefined && clauses.length === 0)
      faults.push(packFault(message('fault-gate-bare', { gate: { value: id } }), place))
    for (const [n, clause] of clauses.entries())
      faults.push(...unknownClause(view, clause, place + pointer('clauses', n), 'clauses'))
  }
  for (const [index, veto] of vetoes.entries()) {
    const clause = vetoedClause(veto)
    if (clause === undefined) continue
    const place = at + pointer('vetoes', index, 'clause')
    faults.push(...unknownClause(view, clause, place, 'vetoes'))
  }
  for (const [clause, level] of Object.entries(mandatory)) {
    const place = at + pointer('mandatory', clause)
    faults.push(...unknownClause(view, clause, place, 'mandatory'))
    if (level === 'all') continue
    const found = { clause: { value: clause }, level: { value: level } }
    needLevel(level, place, message('fault-level-unknown--mandatory', found))
  }
  return faults
}

/** Gates that a committee named itself and that have the id of another one. */
function clashes(scheme: SchemeView['scheme'], at: string): Fault[] {
  const first = new Map<string, GateOrigin>()
  const faults: Fault[] = []
  const written = writtenGates(scheme)
  // What is written out from short forms has its id first, wherever it stands.
  const isOwn = ({ kind }: GateOrigin): boolean => kind === 'gate'
  for (const { id, origin } of written.toSorted(
    (a, b) => Number(isOwn(a.origin)) - Number(isOwn(b.origin)),
  )) {
    const other = first.get(id)
    if (other === undefined) first.set(id, origin)
    else {
      const found = clash(id, other, origin)
      if (found !== undefined) faults.push(packFault(found.what, at + found.at))
    }
  }
  return faults
}

type Clash = { readonly what: Message<PackFaultKey>; readonly at: string }

/** What is wrong where two gates have one id; undefined where another fault says it. */
function clash(name: string, other: GateOrigin, origin: GateOrigin): Clash | undefined {
  const id = { value: name }
  if (origin.kind === 'veto') {
    const at = pointer('vetoes', origin.place)
    return { what: message('fault-id-reserved--veto', { id }), at }
  }
  if (origin.kind !== 'gate' || other.kind === 'gate') return undefined
  const at = pointer('gates', origin.place, 'id')
  switch (other.kind) {
    case 'veto':
      return { what: message('fault-id-reserved--veto', { id }), at }
    case 'mandatory':
      return { what: message('fault-id-reserved--mandatory', { id }), at }
    case 'floor':
    case 'needs':
      return {
        what: message('fault-id-reserved--level', { id, level: { value: other.level.id } }),
        at,
      }
    default:
      return other satisfies never
  }
}
