import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { targetOf } from '../language/adjustments/registry.ts'
import { levelMark } from '../language/marks.ts'
import type { Level } from '../language/scheme.ts'
import { message } from '../messages/message.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { conditionSites, expressionSites } from './sites.ts'
import { TOTAL } from './tree-children.ts'
import { walkExpression } from '../language/expressions/walk.ts'

/** Where a result has no total, nothing asks for its points. */
export const totals: Check = {
  name: 'results without a total',
  reads: [
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/adjustments',
    'rules/clamp',
    'rules/measure',
    'rules/levels',
    'rules/gates',
    'rules/qualifiers',
    'rules/conditions',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => view.schemes.flatMap((scheme) => schemeFaults(view, scheme)),
}

function schemeFaults(view: PackView, scheme: SchemeView): Fault[] {
  const { parts, total } = scheme.scheme
  const inParts = Object.entries(parts ?? {}).flatMap(([id, part]) =>
    part.combine === 'none'
      ? [
          packFault(
            message('fault-total-none--part', { part: { value: id } }),
            scheme.at + pointer('parts', id, 'combine'),
          ),
        ]
      : [],
  )
  return total?.combine === 'none' ? [...inParts, ...askedOfTotal(view, scheme)] : inParts
}

/** What would need points of the total. */
function askedOfTotal(view: PackView, scheme: SchemeView): Fault[] {
  const { total = {}, levels = [], adjustments = [] } = scheme.scheme
  const idle = (member: string, at: string): Fault =>
    packFault(message('fault-total-none--member', { member: { value: member } }), scheme.at + at)
  return [
    ...Object.keys(total)
      .filter((member) => !OF_NO_TOTAL.has(member))
      .map((member) => idle(member, pointer(TOTAL, member))),
    ...(['measure', 'clamp'] as const)
      .filter((member) => scheme.scheme[member] !== undefined)
      .map((member) => idle(member, pointer(member))),
    ...levels.flatMap((level, index) => [
      ...marksOf(level).map(({ side }) =>
        packFault(
          message('fault-total-none--mark', { level: { value: level.id } }),
          scheme.at + pointer('levels', index, side),
        ),
      ),
      ...(Object.hasOwn(level.parts ?? {}, TOTAL)
        ? [
            packFault(
              message('fault-total-none--floor', { level: { value: level.id } }),
              scheme.at + pointer('levels', index, 'parts', TOTAL),
            ),
          ]
        : []),
    ]),
    ...adjustments.flatMap((adjustment, index) =>
      targetOf(adjustment) === TOTAL
        ? [
            packFault(
              message('fault-total-none--adjustment', { adjustment: { value: adjustment.id } }),
              scheme.at + pointer('adjustments', index),
            ),
          ]
        : [],
    ),
    ...pathsRead(view, scheme)
      .filter(({ path }) => path.startsWith('$.total.') && path !== '$.total.state')
      .map(({ path, at }) => packFault(message('fault-total-none--path', { path }), at)),
  ]
}

function marksOf(level: Level): readonly NonNullable<ReturnType<typeof levelMark>>[] {
  const marked = levelMark(level)
  return marked === undefined ? [] : [marked]
}

/** What a total that does not exist may still say: what the result rests on, and its title. */
const OF_NO_TOTAL: ReadonlySet<string> = new Set(['combine', 'of', 'title'])

/** Paths that the rules of one result read themselves or by named conditions. */
function pathsRead(
  view: PackView,
  { id }: SchemeView,
): readonly { readonly path: string; readonly at: string }[] {
  const shared = view.rules.conditions ?? {}
  const found: { readonly path: string; readonly at: string }[] = []
  for (const { condition, at, scheme } of conditionSites(view))
    if (scheme?.id === id)
      for (const path of conditionPaths(condition, shared)) found.push({ path, at })
  for (const { expression, at, scheme } of expressionSites(view))
    if (scheme?.id === id)
      walkExpression(expression, at, { path: (path, here) => found.push({ path, at: here }) })
  return found
}
