import type { Expanded } from '../expand/expanded.ts'
import type { JsonValue } from '../schema/json.ts'
import { USUAL_POLICIES, type Policies } from '../language/policies.ts'
import type { ProvenanceOf } from '../language/scheme.ts'
import type { Provenance } from '../language/provenance.ts'
import type { FoundedList, Judged, JudgedThing, OwnMerge, RuleArea } from './judged-thing.ts'
import { inOneOrder, isSameMeaning, type Meanings } from './meaning.ts'

/** What holds for a pack as a whole: dates, applicability, policies, rounding, values, tables. */
export function judgedPack(pack: Expanded, meanings: Meanings): readonly JudgedThing[] {
  const { rules } = pack.pack
  const { condition, number, id: idOf } = meanings
  const one = (area: RuleArea, id: string, judged: Judged, meaning: unknown): JudgedThing => ({
    area,
    result: 'main',
    id,
    judged,
    meaning: meaning as JsonValue,
  })
  const { inForce, provenance, full, rounding, findings, several, assessors } = rules
  const { status } = provenance
  const policies = usualPolicies(rules.policies)
  const merge = several ?? 'mean'
  const agreed = assessors ?? { merge: 'mean' }
  const share = findings?.met ?? 1
  return [
    one('in-force', 'in-force', { kind: 'in-force', inForce }, inForce),
    one('other', 'provenance', { kind: 'provenance', status }, status),
    ...founded(rules.provenanceOf).map(([name, of, said]) =>
      one('other', `provenance:${name}`, { kind: 'provenance-of', of, provenance: said }, said),
    ),
    ...(full === undefined ? [] : [one('other', 'full', { kind: 'full', full }, full)]),
    ...[...pack.applies].map(([of, rule]) =>
      one(
        'applies',
        idOf(of),
        { kind: 'applies', of, condition: rule.conditions },
        condition(rule.conditions),
      ),
    ),
    one('policy', 'policies', { kind: 'policies', policies }, policies),
    ...(['clause', 'part', 'total', 'percent'] as const).flatMap((stage) => {
      const of = rounding?.[stage]
      if (of === undefined) return []
      return [one('rounding', stage, { kind: 'rounding', stage, rounding: of }, of)]
    }),
    one('other', 'findings', { kind: 'met', share }, share),
    one('other', 'several', { kind: 'several', merge }, merge),
    one('other', 'assessors', { kind: 'assessors', assessors: agreed }, agreed),
    ...mergedInputs(pack, { several: merge, assessors: agreed }, idOf),
    ...(pack.once.length === 0
      ? []
      : [
          one(
            'other',
            'once',
            { kind: 'once', once: pack.once },
            pack.once.map(({ clauses, keep }) => ({
              keep,
              // Of the best the order says nothing, of the first it does.
              clauses: keep === 'best' ? inOneOrder(clauses.map(idOf)) : clauses.map(idOf),
            })),
          ),
        ]),
    ...Object.entries(rules.values ?? {}).map(([of, expression]) =>
      one(
        'value',
        of,
        { kind: 'value', of, expression },
        number(pack.terms.get(`values.${of}`)!.worked),
      ),
    ),
    ...Object.entries(rules.tables ?? {}).map(([of, table]) =>
      one('table', of, { kind: 'table', of, table }, table),
    ),
    ...Object.entries(pack.shared).map(([of, named]) =>
      one(
        'other',
        `condition:${of}`,
        { kind: 'condition', of, condition: named },
        condition(named),
      ),
    ),
  ]
}

/** Where numbers come from, said once for lists and sections. */
export function founded({ sections = {}, ...lists }: ProvenanceOf = {}): readonly (readonly [
  name: string,
  of: FoundedList | { readonly section: string },
  provenance: Provenance,
])[] {
  return [
    ...(Object.keys(lists) as (keyof typeof lists)[]).flatMap((name) => {
      const said = lists[name]
      return said === undefined ? [] : [[name, name, said] as const]
    }),
    ...Object.entries(sections).map(
      ([section, said]) => [`section ${section}`, { section }, said] as const,
    ),
  ]
}

/** What becomes of clauses without points where nothing else is said. */
export function usualPolicies(policies: Policies = {}): Required<Policies> {
  return { ...USUAL_POLICIES, ...policies }
}

/** Inputs whose answers are merged in a way of their own. */
function mergedInputs(
  pack: Expanded,
  usual: Required<OwnMerge>,
  idOf: Meanings['id'],
): readonly JudgedThing[] {
  return [...pack.inputs.values()].flatMap((input): readonly JudgedThing[] => {
    const { several, assessors } = input
    const own: OwnMerge = {
      ...(several === usual.several ? {} : { several }),
      ...(isSameMeaning(assessors, usual.assessors) ? {} : { assessors }),
    }
    if (Object.keys(own).length === 0) return []
    return [
      {
        area: 'other',
        result: 'main',
        id: `input:${idOf(input.id)}`,
        judged: { kind: 'merged-input', input, own },
        meaning: own,
      },
    ]
  })
}
