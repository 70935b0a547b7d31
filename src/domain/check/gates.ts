import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import type { Check } from './check.ts'
import { unknownClause } from './clause-names.ts'
import { packFault } from './codes.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { guessed, quoted } from './words.ts'

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
  const needLevel = (id: string, place: string, what: string): void => {
    if (ids.includes(id)) return
    faults.push(
      packFault(
        'level-unknown',
        place,
        `${what} names the level ${quoted(id)}, which is not there.${guessed(didYouMean(id, ids))}`,
        'Use the id of a level of this result.',
      ),
    )
  }
  const written = writtenGates(scheme)
  for (const [index, { id, levels: which = 'all', otherwise }] of gates.entries()) {
    const place = at + pointer('gates', index)
    const what = `Gate ${quoted(id)}`
    if (typeof which === 'object') {
      if ('from' in which) needLevel(which.from, place + pointer('levels', 'from'), what)
      else
        for (const [n, one] of which.entries()) needLevel(one, place + pointer('levels', n), what)
    }
    if (typeof otherwise === 'object') {
      needLevel(otherwise.cap, place + pointer('otherwise', 'cap'), what)
    }
    const owner = written.get(id)
    if (owner !== undefined) {
      faults.push(
        packFault(
          'id-reserved',
          place + pointer('id'),
          `The id ${quoted(id)} is that of the gate which ${owner} stands for.`,
          'Choose another id.',
        ),
      )
    }
  }
  for (const [clause, level] of Object.entries(mandatory)) {
    const place = at + pointer('mandatory', clause)
    faults.push(...unknownClause(view, clause, place, 'is mandatory'))
    if (level !== 'all') needLevel(level, place, `Mandatory clause ${quoted(clause)}`)
  }
  return faults
}

/** The gates that other members are written out to, by id. */
function writtenGates({ levels = [], mandatory = {} }: SchemeView['scheme']): Map<string, string> {
  const written = new Map<string, string>()
  for (const clause of Object.keys(mandatory)) written.set(`mandatory-${clause}`, '"mandatory"')
  for (const { id, parts = {} } of levels) {
    const owner = `level ${quoted(id)}`
    written.set(`${id}-needs`, owner)
    for (const part of Object.keys(parts)) written.set(`${id}-parts-${part}`, owner)
  }
  return written
}
