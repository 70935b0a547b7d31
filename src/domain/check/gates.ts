import { guessAmong } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { message, type Message } from '../messages/message.ts'
import type { Level } from '../language/scheme.ts'
import type { Check } from './check.ts'
import { unknownClause } from './clause-names.ts'
import { packFault, type PackFaultKey } from './codes.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { PackView, SchemeView } from './pack-view.ts'

/** Gates, mandatory clauses and qualifiers are told apart and speak of levels that are there. */
export const gates: Check = {
  name: 'gates',
  reads: [
    'standard/clauses',
    'rules/levels',
    'rules/gates',
    'rules/mandatory',
    'rules/qualifiers',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => view.schemes.flatMap((scheme) => schemeFaults(view, scheme)),
}

function schemeFaults(view: PackView, { scheme, at }: SchemeView): Fault[] {
  const { gates = [], qualifiers = [], mandatory = {}, levels = [] } = scheme
  const ids = levels.map(({ id }) => id)
  const faults = [
    ...duplicateIds(gates, at + pointer('gates'), 'gate'),
    ...duplicateIds(qualifiers, at + pointer('qualifiers'), 'qualifier'),
  ]
  const needLevel = (id: string, place: string, found: Message<PackFaultKey>): void => {
    if (!ids.includes(id)) faults.push(packFault(found, place, guessAmong(id, ids)))
  }
  const written = writtenGates(scheme)
  for (const [index, { id, levels: which = 'all', otherwise }] of gates.entries()) {
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
    const owner = written.get(id)
    if (owner !== undefined) {
      const found =
        owner === MANDATORY
          ? message('fault-id-reserved--mandatory', { id: { value: id } })
          : message('fault-id-reserved--level', { id: { value: id }, level: { value: owner.id } })
      faults.push(packFault(found, place + pointer('id')))
    }
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

/** Stands for the gates that "mandatory" is written out to. */
const MANDATORY = 'mandatory'

/** The gates that other members are written out to, by id, with the level that they come from. */
function writtenGates({
  levels = [],
  mandatory = {},
}: SchemeView['scheme']): Map<string, typeof MANDATORY | Level> {
  const written = new Map<string, typeof MANDATORY | Level>()
  for (const clause of Object.keys(mandatory)) written.set(`mandatory-${clause}`, MANDATORY)
  for (const level of levels) {
    written.set(`${level.id}-needs`, level)
    for (const part of Object.keys(level.parts ?? {})) {
      written.set(`${level.id}-parts-${part}`, level)
    }
  }
  return written
}
