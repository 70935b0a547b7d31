import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, named } from '../messages/message.ts'
import type { Part } from '../language/scheme.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { findCycle } from './find-cycle.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { isScored } from './pack-view.ts'
import { readClauses } from './readers.ts'
import { childrenOf, TOTAL } from './tree-children.ts'

/** Every result is a tree: children exist, none contains itself, each clause counts once. */
export const tree: Check = {
  name: 'tree of points',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'rules/criteria',
    'rules/criterion',
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/results',
    'rules/result',
    'rules/adjustments',
    'rules/levels',
    'rules/gates',
    'rules/qualifiers',
    'rules/values',
    'rules/conditions',
    'rules/applies',
    'rules/mandatory',
    'rules/vetoes',
    'rules/once',
  ],
  faults: (view) => {
    const counted = new Set<string>()
    let isWhole = true
    const faults = view.schemes.flatMap((scheme) => {
      const result = treeFaults(view, scheme, counted)
      isWhole &&= result?.every(({ severity }) => severity !== 'error') ?? false
      return result ?? []
    })
    return isWhole ? [...faults, ...uncounted(view, counted)] : faults
  },
}

/** Undefined for a tree with a circle, which the check of circles tells. */
function treeFaults(view: PackView, scheme: SchemeView, counted: Set<string>): Fault[] | undefined {
  const parts = scheme.scheme.parts ?? {}
  const children = childrenOf(view, scheme)
  const placeOf = (id: string): string =>
    id === TOTAL ? `${scheme.at}/total` : scheme.at + pointer('parts', id)
  const known = (id: string): boolean => view.nodeById.has(id) || Object.hasOwn(parts, id)
  const faults: Fault[] = []

  const written: [string, Part][] = Object.entries(parts)
  if (scheme.scheme.total !== undefined) written.push([TOTAL, scheme.scheme.total])
  for (const [id, part] of written) {
    const own = children.get(id) ?? []
    if (part.of === undefined && part.points === undefined && own.length === 0) {
      faults.push(packFault(message('fault-part-empty', { part: { value: id } }), placeOf(id)))
    }
    for (const [index, child] of (part.of ?? []).entries()) {
      if (known(child)) continue
      faults.push(
        packFault(
          message('fault-child-unknown', { part: { value: id }, child: { value: child } }),
          placeOf(id) + pointer('of', index),
          guessAmong(child, [...view.nodeById.keys(), ...Object.keys(parts)]),
        ),
      )
    }
    for (const child of Object.keys(part.weights ?? {})) {
      if (own.includes(child)) continue
      faults.push(
        packFault(
          message('fault-child-unknown--weight', {
            part: { value: id },
            child: { value: child },
            children: named(own, 'comma'),
          }),
          placeOf(id) + pointer('weights', child),
          guessAmong(child, own),
        ),
      )
    }
  }
  if (faults.length > 0) return faults

  if (findCycle(children) !== undefined) return undefined
  return [...countTwice(view, scheme, children, counted), ...unused(view, scheme, children)]
}

function countTwice(
  view: PackView,
  scheme: SchemeView,
  children: ReadonlyMap<string, readonly string[]>,
  counted: Set<string>,
): Fault[] {
  const inside = new Map<string, string>()
  // Of two clauses with one id nothing more can be said.
  const twins = new Set(
    view.nodes.filter((one) => view.nodeById.get(one.id) !== one).map(({ id }) => id),
  )
  const faults: Fault[] = []
  const descend = (node: string, counts: boolean): void => {
    const written = node === TOTAL ? scheme.scheme.total : scheme.scheme.parts?.[node]
    // Points that are worked out come from what their expression reads, not from the children.
    const isCounted = counts && written?.points === undefined
    for (const child of children.get(node) ?? []) {
      const first = inside.get(child)
      if (first !== undefined && twins.has(child)) continue
      if (first !== undefined) {
        const inPack = view.nodeById.get(child)
        const what = inPack === undefined ? 'part' : inPack.isSection ? 'section' : 'clause'
        faults.push(
          packFault(
            message('fault-clause-counted-twice', {
              what,
              name: inPack?.label ?? child,
              first: { value: first },
              second: { value: node },
            }),
            scheme.at + (node === TOTAL ? '/total' : pointer('parts', node)),
            what === 'clause' ? { clause: child } : {},
          ),
        )
        continue
      }
      inside.set(child, node)
      if (isCounted) counted.add(child)
      descend(child, isCounted)
    }
  }
  descend(TOTAL, true)
  return faults
}

/** Scored clauses that no total counts and nothing else reads. */
function uncounted(view: PackView, counted: ReadonlySet<string>): Fault[] {
  const read = readClauses(view)
  return view.clauses
    .filter((clause) => isScored(view, clause) && !counted.has(clause.id) && !read.has(clause.id))
    .map(({ id, label, at }) =>
      packFault(message('fault-clause-uncounted', { clause: label }), at, { clause: id }),
    )
}

/** Parts of their own that neither count in the total nor are read by anything. */
function unused(
  view: PackView,
  scheme: SchemeView,
  children: ReadonlyMap<string, readonly string[]>,
): Fault[] {
  const counted = new Set([...children.values()].flat())
  const { levels = [], adjustments = [] } = scheme.scheme
  const text = JSON.stringify([view.rules.values, view.rules.conditions, scheme.scheme])
  return Object.keys(scheme.scheme.parts ?? {})
    .filter((id) => id !== TOTAL && !counted.has(id) && !view.nodeById.has(id))
    .filter((id) => !text.includes(`$.parts.${id}.`))
    .filter((id) => !levels.some(({ parts }) => Object.hasOwn(parts ?? {}, id)))
    .filter((id) => !adjustments.some((step) => 'to' in step && step.to === id))
    .map((id) =>
      packFault(
        message('fault-part-unused', { part: { value: id } }),
        scheme.at + pointer('parts', id),
      ),
    )
}
