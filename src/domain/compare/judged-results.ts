import { toJson } from '../numbers/exact.ts'
import type { Expanded, ExpandedNode, ExpandedResult } from '../expand/expanded.ts'
import { TOTAL, walkClauses } from '../expand/tree.ts'
import type { JsonObject, JsonValue } from '../schema/json.ts'
import { adjustmentKind, byAdjustment } from '../language/adjustments/registry.ts'
import type { Scheme } from '../language/scheme.ts'
import { TEXT_LANGUAGES, wording, type Text } from '../messages/text.ts'
import { founded } from './judged-pack.ts'
import type { JudgedThing, OwnPart } from './judged-thing.ts'
import { exactMember, inOneOrder, isSameMeaning, type Meanings } from './meaning.ts'

/** What turns the points of clauses into a result: parts, adjustments, levels, gates, marks. */
export function judgedResults(pack: Expanded, meanings: Meanings): readonly JudgedThing[] {
  const { condition, number } = meanings
  return pack.results.flatMap((result): readonly JudgedThing[] => {
    const about = {
      result: result.id,
      ...(result.title === undefined ? {} : { resultTitle: result.title }),
    }
    return [
      ...[...result.weights].flatMap(([id, weight]): readonly JudgedThing[] => {
        const clause = pack.clauseById.get(id)
        return clause === undefined
          ? []
          : [
              {
                ...about,
                area: 'weight',
                id: meanings.id(id),
                judged: { kind: 'own-weight', clause, weight },
                meaning: toJson(weight.points),
              },
            ]
      }),
      ...result.nodes.map((node): JudgedThing => {
        const own = ownOf(node, result.id, pack)
        return {
          ...about,
          area: 'part',
          id: node.id,
          judged: { kind: 'part', node, own },
          meaning: partMeaning(node, own, meanings),
        }
      }),
      ...result.adjustments.map((adjustment, index): JudgedThing => {
        const { adjustment: written, rule, amount, to } = adjustment
        return {
          ...about,
          area: 'adjustment',
          id: written.id,
          judged: { kind: 'adjustment', adjustment, of: result },
          meaning: {
            to: meanings.id(to),
            ...(rule === undefined ? {} : { when: condition(rule.conditions) }),
            ...(amount === undefined ? {} : { [adjustmentKind(written)]: number(amount) }),
            ...byAdjustment<JsonObject>(written, {
              add: ({ atLeast, atMost }) => ({
                ...(atLeast === undefined ? {} : { atLeast }),
                ...(atMost === undefined ? {} : { atMost }),
              }),
              set: () => ({}),
              cap: () => ({}),
              level: ({ level }) => ({ steps: level }),
            }),
          },
          order: index + 1,
        }
      }),
      ...result.levels.map((level): JudgedThing => {
        const { stars, title, id } = level.level
        return {
          ...about,
          area: 'level',
          id,
          judged: { kind: 'level', level },
          meaning: {
            title: printed(title),
            ...(stars === undefined ? {} : { stars }),
            reached: condition(level.rule.conditions),
          },
          order: level.rank,
        }
      }),
      ...result.gates.map((gate): JudgedThing => ({
        ...about,
        area: 'gate',
        id: gate.id,
        judged: { kind: 'gate', gate, of: result },
        meaning: {
          needs: condition(gate.rule.conditions),
          levels: gate.ranks.map((rank) => result.levels[rank - 1]!.level.id),
          otherwise: gate.otherwise,
        },
      })),
      ...result.qualifiers.map(({ qualifier, rule }): JudgedThing => ({
        ...about,
        area: 'qualifier',
        id: qualifier.id,
        judged: { kind: 'qualifier', qualifier, rule },
        meaning: { title: printed(qualifier.title), when: condition(rule.conditions) },
      })),
      ...foundedIn(pack, result.id).map(([name, of, provenance]): JudgedThing => ({
        ...about,
        area: 'other',
        id: `provenance:${name}`,
        judged: { kind: 'provenance-of', of, provenance },
        meaning: provenance,
      })),
      ...measured(result, about),
    ]
  })
}

/** What a further result says once of where its numbers come from. */
function foundedIn({ pack }: Expanded, result: string): ReturnType<typeof founded> {
  return founded(pack.rules.results?.[result]?.provenanceOf)
}

/** Which number the marks are held against, its bounds, and what it is called below all levels. */
function measured(
  { measure, nodes, clamp, below }: ExpandedResult,
  about: Pick<JudgedThing, 'result' | 'resultTitle'>,
): readonly JudgedThing[] {
  const other = { ...about, area: 'other' } as const
  const isPointless = nodes.at(-1)?.pointless === true
  return [
    ...(isPointless
      ? []
      : [
          {
            ...other,
            id: 'measure',
            judged: { kind: 'measure', measure },
            meaning: measure,
          } as const,
        ]),
    ...(clamp === undefined
      ? []
      : [{ ...other, id: 'clamp', judged: { kind: 'clamp', clamp }, meaning: clamp } as const]),
    ...(below === undefined
      ? []
      : [
          {
            ...other,
            id: 'below',
            judged: { kind: 'below', title: below.title },
            meaning: { id: below.id, title: printed(below.title) },
          } as const,
        ]),
  ]
}

/** A title that stands on papers. */
function printed(title: Text): JsonValue {
  return Object.fromEntries(TEXT_LANGUAGES.map((language) => [language, wording(title, language)]))
}

function ownOf(node: ExpandedNode, result: string, { pack }: Expanded): OwnPart {
  const { rules, standard } = pack
  const scheme: Scheme | undefined = result === 'main' ? rules : rules.results?.[result]
  const part = node.id === TOTAL ? scheme?.total : scheme?.parts?.[node.id]
  const usual = node.id === TOTAL ? rules.rounding?.total : rules.rounding?.part
  const isOwn = node.rounding !== undefined && !isSameMeaning(node.rounding, usual ?? null)
  const section = walkClauses(standard.clauses).sections.find(({ clause }) => clause.id === node.id)
  const inside = node.id === TOTAL ? standard.clauses : section?.clause.clauses
  const isApart =
    part?.of !== undefined &&
    !isSameMeaning(inOneOrder(part.of), inOneOrder((inside ?? []).map(({ id }) => id)))
  return {
    ...(isOwn && node.rounding !== undefined ? { rounding: node.rounding } : {}),
    ...(part?.of === undefined ? {} : { listed: part.of }),
    isApart,
    ...(part?.points === undefined ? {} : { points: part.points }),
  }
}

function partMeaning(node: ExpandedNode, own: OwnPart, { number, id }: Meanings): JsonValue {
  const { combine, points, weights, whenNothingApplies } = node
  if (node.pointless === true)
    return { combine: 'none', of: own.isApart ? inOneOrder((own.listed ?? []).map(id)) : 'section' }
  return {
    combine,
    whenNothingApplies,
    // What stands in a section is told by what becomes of its clauses.
    of: own.isApart ? inOneOrder(node.children.map(id)) : 'section',
    ...(points === undefined ? {} : { points: number(points) }),
    ...(weights === undefined
      ? {}
      : {
          weights: Object.fromEntries(
            [...weights].map(([child, weight]) => [id(child), toJson(weight)]),
          ),
        }),
    ...exactMember('max', node.max),
    ...exactMember('renormalise', node.renormalise),
    ...exactMember('leastInScope', node.leastInScope),
    ...exactMember('cap', node.cap),
    ...exactMember('floor', node.floor),
    ...(own.rounding === undefined ? {} : { rounding: own.rounding }),
  }
}
