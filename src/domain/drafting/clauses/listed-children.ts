import { pointer } from '../../faults/fault.ts'
import type { JsonValue } from '../../schema/json.ts'
import { itemsOf, memberOf, type ReadDraft } from '../read-draft.ts'
import type { ClauseNode } from './clause-tree.ts'
import { partsOf, schemesOf, TOTAL, type Naming } from './namings.ts'
import type { PlanRefusal } from './plan.ts'
import type { StepMaker } from './step-maker.ts'

/** What becomes of a child of a section in the parts that list their children. */
type ChildChange = {
  readonly leaves?: { readonly section: ClauseNode | undefined }
  readonly joins?: {
    readonly section: ClauseNode | undefined
    /** The child behind which it is listed; at the end where that is not listed. */
    readonly behind: string | undefined
  }
}

/**
 * Parts that list the children of a section go along with a clause that leaves it or joins it; where a
 * part says nothing, its children are those of the section anyway. Tells what was changed, or what
 * would be left without children.
 */
export function relistChild(
  maker: StepMaker,
  draft: ReadDraft,
  id: string,
  { leaves, joins }: ChildChange,
): { readonly carried: readonly Naming[]; readonly refused: readonly PlanRefusal[] } {
  const carried: Naming[] = []
  const refused: PlanRefusal[] = []
  for (const { at, scheme } of schemesOf(draft)) {
    const parts = partsOf(scheme, at)
    const listOf = (section: ClauseNode | undefined) => {
      const part = parts.find((one) => one.id === (section?.id ?? TOTAL))
      const of = part === undefined ? undefined : memberOf(part.part, 'of')
      return part === undefined || !Array.isArray(of)
        ? undefined
        : { ...part, of: of as readonly JsonValue[] }
    }
    const left = leaves === undefined ? undefined : listOf(leaves.section)
    const joined = joins === undefined ? undefined : listOf(joins.section)
    const index = left?.of.indexOf(id) ?? -1
    const isListedElsewhere = parts.some(
      (one) => one.at !== left?.at && itemsOf(memberOf(one.part, 'of')).includes(id),
    )
    // What is counted elsewhere by a list would be counted twice where all children are.
    if (
      left !== undefined &&
      index < 0 &&
      isListedElsewhere &&
      joins !== undefined &&
      joined === undefined
    )
      refused.push({
        why: 'named',
        naming: { kind: 'child', id, at: `${left.at}/of`, of: left.id },
      })
    if (left !== undefined && index >= 0) {
      const naming = {
        kind: 'child',
        id,
        at: `${left.at}/of${pointer(index)}`,
        of: left.id,
      } as const
      if (left.of.length === 1) refused.push({ why: 'named', naming })
      else {
        maker.relist(draft.sources.placeOf(`${left.at}/of`), { without: [index] })
        carried.push(naming)
      }
    }
    // A clause that its section does not list is not counted there, and so it stays.
    const wasCounted = leaves === undefined || left === undefined || index >= 0
    if (joined !== undefined && wasCounted && !isListedElsewhere) {
      const found = joined.of.indexOf(joins?.behind ?? '')
      const behind = found < 0 ? joined.of.length - 1 : found
      maker.relist(draft.sources.placeOf(`${joined.at}/of`), { behind: new Map([[behind, id]]) })
      carried.push({ kind: 'child', id, at: `${joined.at}/of`, of: joined.id })
    }
    const weighing = parts.find((one) => one.id === (leaves?.section?.id ?? TOTAL))
    if (leaves !== undefined && weighing !== undefined) {
      const weights = memberOf(weighing.part, 'weights')
      if (memberOf(weights, id) !== undefined) {
        const here = `${weighing.at}/weights${pointer(id)}`
        maker.put(draft.sources.placeOf(here))
        carried.push({ kind: 'child-weight', id, at: here, of: weighing.id })
      }
    }
  }
  return { carried, refused }
}

/** Parts that list a child of a section list another in its place, with its weight there. */
export function relistAs(
  maker: StepMaker,
  draft: ReadDraft,
  id: string,
  other: string,
  section: ClauseNode | undefined,
): readonly Naming[] {
  const carried: Naming[] = []
  for (const { at, scheme } of schemesOf(draft))
    for (const part of partsOf(scheme, at)) {
      if (part.id !== (section?.id ?? TOTAL)) continue
      const index = itemsOf(memberOf(part.part, 'of')).indexOf(id)
      if (index >= 0) {
        const list = `${part.at}/of`
        maker.relist(draft.sources.placeOf(list), { instead: new Map([[index, other]]) })
        carried.push({ kind: 'child', id, at: list + pointer(index), of: part.id })
      }
      const weight = memberOf(memberOf(part.part, 'weights'), id)
      if (weight === undefined) continue
      const here = `${part.at}/weights`
      maker.put(draft.sources.placeOf(here + pointer(other)), weight)
      maker.put(draft.sources.placeOf(here + pointer(id)))
      carried.push({ kind: 'child-weight', id, at: here + pointer(id), of: part.id })
    }
  return carried
}
