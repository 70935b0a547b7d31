import { isObject } from '../../schema/json.ts'
import {
  clauseTree,
  listIn,
  withInside,
  writtenOf,
  type ClauseNode,
  type DraftTree,
} from './clause-tree.ts'
import { relistChild } from './listed-children.ts'
import type { Naming } from './namings.ts'
import { refusal, type ClausePlan, type Drafted, type PlanManner } from './plan.ts'
import { renumber } from './renumber.ts'
import { StepMaker } from './step-maker.ts'

/** The ways in which a clause moves without a word of where to. */
export const MOVES = ['up', 'down', 'in', 'out'] as const
export type ClauseMove = (typeof MOVES)[number]

/** A clause one place up or down among its siblings, into the section before it, or out of its own. */
export function moveClause(drafted: Drafted, id: string, move: ClauseMove): ClausePlan {
  const tree = clauseTree(drafted.draft)
  const node = tree.byId.get(id)
  if (node === undefined) return refusal({ why: 'unreadable' })
  const { siblings, parent } = node
  const at = siblings.indexOf(node)
  switch (move) {
    case 'up':
      return at === 0
        ? refusal({ why: 'nowhere' })
        : moved(drafted, tree, node, parent, siblings[at - 2]?.id ?? null)
    case 'down':
      return at === siblings.length - 1
        ? refusal({ why: 'nowhere' })
        : moved(drafted, tree, node, parent, siblings[at + 1]!.id)
    case 'in': {
      const before = siblings[at - 1]
      if (before === undefined) return refusal({ why: 'nowhere' })
      return moved(drafted, tree, node, before, before.inside.at(-1)?.id ?? null)
    }
    case 'out':
      return parent === undefined
        ? refusal({ why: 'nowhere' })
        : moved(drafted, tree, node, parent.parent, parent.id)
  }
}

/** A clause to the end of another section; undefined: of the outermost list. */
export function moveInto(drafted: Drafted, id: string, section: string | undefined): ClausePlan {
  const tree = clauseTree(drafted.draft)
  const node = tree.byId.get(id)
  const into = section === undefined ? undefined : tree.byId.get(section)
  if (node === undefined || (section !== undefined && into === undefined))
    return refusal({ why: 'unreadable' })
  const list = into === undefined ? tree.roots : into.inside
  const last = list.filter((one) => one !== node).at(-1)
  return moved(drafted, tree, node, into, last?.id ?? null)
}

/** A clause behind another of a section, or as its first; undefined: of the outermost list. */
export function moveBehind(
  drafted: Drafted,
  id: string,
  section: string | undefined,
  behind: string | null,
): ClausePlan {
  const tree = clauseTree(drafted.draft)
  const node = tree.byId.get(id)
  const into = section === undefined ? undefined : tree.byId.get(section)
  if (node === undefined || (section !== undefined && into === undefined))
    return refusal({ why: 'unreadable' })
  return moved(drafted, tree, node, into, behind, 'among-rows')
}

function moved(
  { files, draft }: Drafted,
  tree: DraftTree,
  node: ClauseNode,
  into: ClauseNode | undefined,
  behind: string | null,
  manner: PlanManner = 'alone',
): ClausePlan {
  if (into !== undefined && !into.isSection) return refusal({ why: 'no-section', clause: into.id })
  if (into !== undefined && withInside(node).includes(into)) return refusal({ why: 'within' })
  const isElsewhere = into !== node.parent
  if (manner === 'alone' && isElsewhere && node.siblings.length === 1)
    return refusal({ why: 'last', clause: node.parent?.id ?? node.id })
  const value = writtenOf(draft, node)
  if (!isObject(value)) return refusal({ why: 'unreadable' })
  const maker = new StepMaker(files)
  const carried: Naming[] = []
  if (isElsewhere) {
    const child = relistChild(maker, draft, node.id, {
      leaves: { section: node.parent },
      joins: { section: into, behind: behind ?? undefined },
    })
    if (child.refused.length > 0) return refusal(...child.refused)
    carried.push(...child.carried)
  }
  const written = maker.written(node.own)
  maker.put(node.own)
  const list = maker.now(listIn(draft, into), draft)
  if (list === undefined) return refusal({ why: 'unreadable' })
  maker.insert(list, behind, { ...value, id: node.id }, written)
  const mentions = manner === 'alone' ? renumber(maker, tree, [node.parent?.id, into?.id]) : []
  if (!maker.isWhole) return refusal({ why: 'unreadable' })
  return { step: maker.step, stand: node.id, carried, left: [], mentions }
}
