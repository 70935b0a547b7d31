import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import type { Example, ResultExpectation } from '../language/example.ts'
import { isIsoDate } from '../language/iso-date.ts'
import { writtenGates } from '../language/gates/written.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { inputsOf, isScored } from './pack-view.ts'

/** Worked examples name what is there, on a day of this revision, and leave no scored clause out. */
export const examples: Check = {
  name: 'worked examples',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'standard/profile',
    'rules/inForce',
    'rules/criteria',
    'rules/criterion',
    'rules/parts',
    'rules/part',
    'rules/levels',
    'rules/gates',
    'rules/mandatory',
    'rules/vetoes',
    'rules/qualifiers',
    'rules/results',
    'rules/result',
    'rules/below',
    'rules/values',
    'rules/examples',
  ],
  faults: (view) => {
    const given = Object.entries(view.rules.examples ?? {})
    return [
      ...given.flatMap(([id, example]) =>
        exampleFaults(view, example, pointer('rules', 'examples', id)),
      ),
      ...withoutExample(view, given),
    ]
  },
}

type Named =
  | 'input'
  | 'profile'
  | 'result'
  | 'level'
  | 'qualifier'
  | 'gate'
  | 'clause'
  | 'part'
  | 'value'

function unknown(id: string, known: Iterable<string>, at: string, what: Named): Fault[] {
  const ids = [...known]
  if (ids.includes(id)) return []
  const found = message('fault-example-unknown', { what, id: { value: id } })
  return [packFault(found, at, guessAmong(id, ids))]
}

function exampleFaults(view: PackView, { assessment, expect }: Example, at: string): Fault[] {
  const here = at + pointer('assessment')
  const clauses = view.clauses.map(({ id }) => id)
  const answerable = [...view.inputs.keys(), ...clauses]
  const { date, answers, profile = {} } = assessment
  return [
    ...dateFaults(view, date, here + pointer('date')),
    ...Object.keys(answers).flatMap((id) =>
      unknown(id, answerable, here + pointer('answers', id), 'input'),
    ),
    ...Object.keys(profile).flatMap((id) =>
      unknown(id, view.profile.keys(), here + pointer('profile', id), 'profile'),
    ),
    ...view.schemes.flatMap((scheme) => {
      const isMain = scheme.id === 'main'
      const expected = isMain ? expect : expect.results?.[scheme.id]
      const place = at + (isMain ? pointer('expect') : pointer('expect', 'results', scheme.id))
      return expected === undefined ? [] : expectationFaults(view, scheme, expected, place)
    }),
    ...Object.keys(expect.results ?? {}).flatMap((id) =>
      unknown(
        id,
        view.schemes.map((scheme) => scheme.id),
        at + pointer('expect', 'results', id),
        'result',
      ),
    ),
    ...Object.entries(expect.results ?? {}).flatMap(([result, stated]) =>
      Object.keys(stated.clauses ?? {}).flatMap((id) =>
        unknown(id, clauses, at + pointer('expect', 'results', result, 'clauses', id), 'clause'),
      ),
    ),
    ...(expect.nonconformities ?? []).flatMap((id, index) =>
      unknown(id, clauses, at + pointer('expect', 'nonconformities', index), 'clause'),
    ),
    ...Object.keys(expect.clauses ?? {}).flatMap((id) =>
      unknown(id, clauses, at + pointer('expect', 'clauses', id), 'clause'),
    ),
    ...Object.keys(expect.values ?? {}).flatMap((id) =>
      unknown(
        id,
        Object.keys(view.rules.values ?? {}),
        at + pointer('expect', 'values', id),
        'value',
      ),
    ),
  ]
}

function dateFaults({ rules: { inForce } }: PackView, date: string, at: string): Fault[] {
  if (!isIsoDate(date)) return [packFault(message('fault-example-date--impossible', { date }), at)]
  const { from, to } = inForce
  if (date >= from && (to === undefined || date <= to)) return []
  const found =
    to === undefined
      ? message('fault-example-date', { date, from })
      : message('fault-example-date--ended', { date, from, to })
  return [packFault(found, at)]
}

function expectationFaults(
  view: PackView,
  { scheme }: SchemeView,
  expected: ResultExpectation,
  at: string,
): Fault[] {
  const { levels = [], qualifiers = [], parts = {}, below } = scheme
  const sections = view.nodes.filter(({ isSection }) => isSection).map(({ id }) => id)
  const gateIds = writtenGates(scheme).map(({ id }) => id)
  const each = (
    ids: readonly string[] | undefined,
    known: readonly string[],
    name: string,
    what: Named,
  ): Fault[] =>
    (ids ?? []).flatMap((id, index) => unknown(id, known, at + pointer(name, index), what))
  const keys = (
    map: object | undefined,
    known: readonly string[],
    name: string,
    what: Named,
  ): Fault[] =>
    Object.keys(map ?? {}).flatMap((id) => unknown(id, known, at + pointer(name, id), what))
  const levelIds = [...levels.map(({ id }) => id), ...(below === undefined ? [] : [below.id])]
  return [
    ...(typeof expected.level === 'string'
      ? unknown(expected.level, levelIds, at + pointer('level'), 'level')
      : []),
    ...each(
      expected.qualifiers,
      qualifiers.map(({ id }) => id),
      'qualifiers',
      'qualifier',
    ),
    ...each(expected.gates, gateIds, 'gates', 'gate'),
    ...keys(expected.parts, ['total', ...sections, ...Object.keys(parts)], 'parts', 'part'),
  ]
}

/** Scored clauses that no worked example answers. */
function withoutExample(view: PackView, given: readonly (readonly [string, Example])[]): Fault[] {
  const answered = new Set(given.flatMap(([, { assessment }]) => Object.keys(assessment.answers)))
  return view.clauses
    .filter((clause) => isScored(view, clause) && !answered.has(clause.id))
    .filter((clause) => {
      const asked = inputsOf(view, clause)
      return asked.length > 0 && !asked.some(({ id }) => answered.has(id))
    })
    .map(({ id, label }) =>
      packFault(message('fault-clause-without-example', { clause: label }), '/rules/examples', {
        clause: id,
      }),
    )
}
