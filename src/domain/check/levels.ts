import { guessAmong } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { message, type Message } from '../messages/message.ts'
import type { Level } from '../language/scheme.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { PackView, SchemeView } from './pack-view.ts'

/** Levels rise, need something, and speak of parts that are there. */
export const levels: Check = {
  name: 'levels',
  reads: ['standard/clauses', 'rules/parts', 'rules/levels', 'rules/below', 'rules/results'],
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
  const sections = view.nodes.filter(({ isSection }) => isSection).map(({ id }) => id)
  const parts = ['total', ...sections, ...Object.keys(scheme.parts ?? {})]
  let before: Marked | undefined
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
    const { atLeast, above } = level
    // The lowest may go to everybody who is scored: a level worth nothing.
    if (atLeast === undefined && above === undefined && !needsMore && index > 0) {
      faults.push(packFault(message('fault-level-bare', { level: { value: level.id } }), place))
    }
    const mark = markOf(level)
    if (mark === undefined) continue
    const order = before === undefined ? 1 : mark.at - before.at || mark.open - before.open
    if (order < 0 || (order === 0 && !needsMore)) {
      faults.push(orderFault(level, before!.level, place))
    }
    before = { ...mark, level }
  }
  return faults
}

type Mark = { readonly at: number; readonly open: number }
type Marked = Mark & { readonly level: Level }

/** The mark of a level where it is a number; an exclusive one is a little higher. */
function markOf({ atLeast, above }: Level): Mark | undefined {
  if (typeof atLeast === 'number') return { at: atLeast, open: 0 }
  return typeof above === 'number' ? { at: above, open: 1 } : undefined
}

function orderFault(level: Level, before: Level, at: string): Fault {
  return packFault(
    message('fault-level-order', {
      level: { value: level.id },
      mark: threshold(level),
      before: { value: before.id },
      markBefore: threshold(before),
    }),
    at + pointer(level.atLeast === undefined ? 'above' : 'atLeast'),
  )
}

function threshold({ atLeast, above }: Level): Message {
  return atLeast === undefined
    ? message('threshold-above', { mark: { value: above } })
    : message('threshold-from', { mark: { value: atLeast } })
}
