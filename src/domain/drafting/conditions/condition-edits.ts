import { parseTree } from 'jsonc-parser'
import { pointer } from '../../faults/fault.ts'
import type { JsonObject, JsonValue } from '../../schema/json.ts'
import type { Drafted } from '../clauses/plan.ts'
import { StepMaker } from '../clauses/step-maker.ts'
import type { EditStep } from '../draft-session.ts'
import { listOf, sameJson } from '../json-place.ts'
import {
  comparisonJson,
  conditionForm,
  conditionJson,
  type AskedComparison,
  type ConditionNode,
} from './condition-form.ts'
import type { DraftCondition } from './draft-conditions.ts'

/** What is done to a condition, or to a part of it at a pointer into the pack. */
export type ConditionAct =
  /** Puts a condition in at a place of its own, or in place of another. */
  | {
      readonly act: 'put'
      readonly at: string
      readonly value: JsonValue
      /** How it was typed, where it was typed as JSON. */
      readonly written?: string
    }
  /** One more in a group, behind one of its own or at its end. */
  | {
      readonly act: 'add'
      readonly group: string
      readonly behind?: number
      readonly value: JsonValue
    }
  | { readonly act: 'compare'; readonly at: string; readonly compares: AskedComparison }
  | { readonly act: 'name'; readonly at: string; readonly name: string }
  | { readonly act: 'wrap'; readonly at: string; readonly as: 'all' | 'any' | 'not' }
  /** A group of one, or a negation, gives way to what is in it. */
  | { readonly act: 'unwrap'; readonly at: string }
  /** All of them becomes any of them, and the other way round. */
  | { readonly act: 'turn'; readonly at: string; readonly into: 'all' | 'any' }
  | { readonly act: 'move'; readonly at: string; readonly by: 1 | -1 }
  | { readonly act: 'take'; readonly at: string }

/** A step with the pointer of what it leaves to stand on. */
export type ConditionStep = { readonly step: EditStep; readonly stand?: string }

const NOTHING: ConditionStep = { step: [] }

/** Does something to a condition of a draft, as one step; an empty step where it cannot be done. */
export function conditionStep(
  drafted: Drafted,
  site: DraftCondition,
  act: ConditionAct,
): ConditionStep {
  const maker = new StepMaker(drafted.files)
  const place = (at: string) => drafted.draft.sources.placeOf(at)
  const root = site.value === undefined ? undefined : conditionForm(site.value, site.at)
  const node = (at: string): ConditionNode | undefined =>
    root === undefined ? undefined : nodeAt(root, at)
  const done = (stand?: string): ConditionStep =>
    maker.isWhole && maker.step.length > 0
      ? { step: maker.step, ...(stand === undefined ? {} : { stand }) }
      : NOTHING
  switch (act.act) {
    case 'put': {
      if (root === undefined && site.owner.is === 'applies')
        maker.putEntry('applies', site.owner.clause, act.value)
      else if (act.written === undefined) maker.put(place(act.at), act.value)
      else maker.putWritten(place(act.at), act.value, act.written)
      return done(act.at)
    }
    case 'add': {
      const group = node(act.group)
      if (group?.is !== 'all' && group?.is !== 'any') return NOTHING
      const { behind, value } = act
      const list = act.group + pointer(group.is)
      maker.relist(
        place(list),
        behind === undefined ? { more: [value] } : { behind: new Map([[behind, value]]) },
      )
      return done(list + pointer(behind === undefined ? group.of.length : behind + 1))
    }
    case 'compare': {
      const was = node(act.at)
      if (was?.is !== 'comparison') return NOTHING
      const [before, after] = [comparisonJson(was.compares), comparisonJson(act.compares)]
      // Member by member, so that all else keeps its characters.
      for (const [member, value] of Object.entries(after))
        if (!sameJson(before[member], value)) maker.put(place(act.at + pointer(member)), value)
      return done(act.at)
    }
    case 'name': {
      const was = node(act.at)
      const name = act.name.trim()
      if (was === undefined || was.is === 'json' || name === (was.name ?? '')) return NOTHING
      const here = place(act.at + pointer('name'))
      if (name === '') maker.put(here)
      else maker.put(here, name)
      return done(act.at)
    }
    case 'wrap': {
      const was = node(act.at)
      if (was === undefined) return NOTHING
      const inner = conditionJson(was)
      maker.put(place(act.at), act.as === 'not' ? { not: inner } : { [act.as]: [inner] })
      return done(act.at)
    }
    case 'unwrap': {
      const was = node(act.at)
      if (was === undefined || !mayUnwrap(was) || !('of' in was)) return NOTHING
      maker.put(place(act.at), conditionJson(was.of[0]!))
      return done(act.at)
    }
    case 'turn': {
      const was = node(act.at)
      if ((was?.is !== 'all' && was?.is !== 'any') || was.is === act.into) return NOTHING
      turn(maker, place(act.at), was, act.into)
      return done(act.at)
    }
    case 'move': {
      const [list, index] = listOf(act.at)
      const group = node(list.slice(0, list.lastIndexOf('/')))
      const to = index + act.by
      if ((group?.is !== 'all' && group?.is !== 'any') || group.of[to] === undefined) return NOTHING
      const order = group.of.map((_, own) => ({
        index: own === index ? to : own === to ? index : own,
      }))
      maker.listAs(place(list), order)
      return done(list + pointer(to))
    }
    case 'take': {
      const gone = root === undefined ? undefined : goesWith(root, act.at)
      if (gone === undefined) return NOTHING
      if (gone === site.at) {
        if (!site.isOptional) return NOTHING
        maker.put(place(gone))
        return done(gone)
      }
      const [list, index] = listOf(gone)
      maker.relist(place(list), { without: [index] })
      const left = index > 0 ? list + pointer(index - 1) : list + pointer(0)
      return done(left)
    }
  }
}

/** Whether a condition can give way to the one in it. */
export function mayUnwrap(node: ConditionNode): boolean {
  return 'of' in node && node.of.length === 1 && node.name === undefined
}

/** Whether a condition can be taken out: the last one of what must have one stays. */
export function mayTake(site: DraftCondition, at: string): boolean {
  if (site.value === undefined) return false
  const gone = goesWith(conditionForm(site.value, site.at), at)
  return gone !== undefined && (gone !== site.at || site.isOptional)
}

/** What goes where a condition is taken out: with the only one in a group goes the group. */
function goesWith(root: ConditionNode, at: string): string | undefined {
  if (nodeAt(root, at) === undefined) return undefined
  let gone = at
  while (gone !== root.at) {
    const above = holderOf(root, gone)
    if (above === undefined) return undefined
    if (above.is !== 'not' && above.of.length > 1) return gone
    gone = above.at
  }
  return gone
}

/** The condition of a pointer within another. */
export function nodeAt(root: ConditionNode, at: string): ConditionNode | undefined {
  if (root.at === at) return root
  if (!('of' in root) || !at.startsWith(`${root.at}/`)) return undefined
  for (const one of root.of) {
    const found = nodeAt(one, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** The group or negation that holds a condition. */
export function holderOf(
  root: ConditionNode,
  at: string,
): Extract<ConditionNode, { readonly of: unknown }> | undefined {
  if (!('of' in root)) return undefined
  if (root.of.some((one) => one.at === at)) return root
  for (const one of root.of) {
    const found = holderOf(one, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** Writes another word for the group over its own; what is in it keeps its characters. */
function turn(
  maker: StepMaker,
  place: { readonly file?: string; readonly pointer: string },
  was: Extract<ConditionNode, { readonly of: unknown }>,
  into: 'all' | 'any',
): void {
  const { file } = place
  const written = file === undefined ? undefined : maker.written({ file, pointer: place.pointer })
  const after = conditionJson({ ...was, is: into }) as JsonObject
  const key = (written === undefined ? undefined : parseTree(written))?.children?.find(
    ({ children }) => children?.[0]?.value === was.is,
  )?.children?.[0]
  if (written === undefined || key === undefined) maker.put(place, after)
  else
    maker.putWritten(
      place,
      after,
      written.slice(0, key.offset) + JSON.stringify(into) + written.slice(key.offset + key.length),
    )
}
