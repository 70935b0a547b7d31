import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import { levelMark, MARKS } from '../language/marks.ts'
import type { Level } from '../language/scheme.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { PackView, SchemeView } from './pack-view.ts'

/** Levels rise, or fall where less is better, need something, and speak of parts and clauses that are there. */
export const levels: Check = {
  name: 'levels',
  reads: [
    'standard/clauses',
    'rules/parts',
    'rules/part',
    'rules/levels',
    'rules/below',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => view.schemes.flatMap((scheme) => schemeFaults(view, scheme)),
}

function schemeFaults(view: PackView, { scheme, at }: SchemeView): Fault[] {
  const list = scheme.levels ?? []
  const here = at + pointer('levels')
  const faults = duplicateIds(list, here, 'level')
  if (scheme.below !== undefined && list.some(({ id }) => id === scheme.below?.id)) {
    faults.push(
      packFault(
        message('fault-id-duplicate--below', { id: { value: scheme.below.id } }),
        at + pointer('below', 'id'),
      ),
    )
  }
  const parts = ['total', ...view.nodes.map(({ id }) => id), ...Object.keys(scheme.parts ?? {})]
  let before: Marked | undefined
  let first: { readonly better: 'more' | 'less'; readonly level: Level } | undefined
  for (const [index, level] of list.entries()) {
    const place = here + pointer(index)
    for (const part of Object.keys(level.parts ?? {})) {
      if (parts.includes(part)) continue
      faults.push(
        packFault(
          message('fault-part-unknown--level', {
            level: { value: level.id },
            part: { value: part },
          }),
          place + pointer('parts', part),
          guessAmong(part, parts),
        ),
      )
    }
    const needsMore = level.parts !== undefined || level.needs !== undefined
    const marked = levelMark(level)
    // The lowest may go to everybody who is scored: a level worth nothing.
    if (marked === undefined && !needsMore && index > 0) {
      faults.push(packFault(message('fault-level-bare', { level: { value: level.id } }), place))
    }
    if (marked === undefined) continue
    const { better } = MARKS[marked.side]
    if (better !== (first ??= { better, level }).better) {
      faults.push(
        packFault(
          message('fault-level-order--mixed', {
            level: { value: level.id },
            mark: threshold(level),
            before: { value: first.level.id },
            markBefore: threshold(first.level),
          }),
          place + pointer(marked.side),
        ),
      )
      continue
    }
    const mark = markOf(level)
    if (mark === undefined) continue
    const order = before === undefined ? 1 : mark.at - before.at || mark.open - before.open
    if (order < 0 || (order === 0 && !needsMore)) {
      faults.push(orderFault(level, before!.level, place + pointer(marked.side), better))
    }
    before = { ...mark, level }
  }
  return faults
}

type Mark = { readonly at: number; readonly open: number }
type Marked = Mark & { readonly level: Level }

/**
 * How hard a mark is to reach, where it is a number: one where less is better by its negative; an
 * exclusive one is a little harder.
 */
function markOf(level: Level): Mark | undefined {
  const marked = levelMark(level)
  if (typeof marked?.mark !== 'number') return undefined
  const { better, inclusive } = MARKS[marked.side]
  return { at: better === 'more' ? marked.mark : -marked.mark, open: inclusive ? 0 : 1 }
}

function orderFault(level: Level, before: Level, at: string, better: 'more' | 'less'): Fault {
  const found = {
    level: { value: level.id },
    mark: threshold(level),
    before: { value: before.id },
    markBefore: threshold(before),
  }
  return packFault(
    better === 'more'
      ? message('fault-level-order', found)
      : message('fault-level-order--less', found),
    at,
  )
}

function threshold(level: Level): Message {
  const { side, mark } = levelMark(level)!
  return message('threshold', { side, mark: { value: mark } })
}
