import { didYouMean } from '../did-you-mean.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import type { Level } from '../pack/rules.ts'
import type { Check } from './check.ts'
import { packFault } from './codes.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { guessed, quoted } from './words.ts'

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
        'id-duplicate',
        at + pointer('below', 'id'),
        `The id ${quoted(scheme.below.id)} is that of a level as well.`,
        'Give what stands below the levels an id of its own.',
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
          'part-unknown',
          place + pointer('parts', part),
          `Level ${quoted(level.id)} has a minimum for ${quoted(part)}, which is no section or part.${guessed(didYouMean(part, parts))}`,
          'Name a section, a part or "total".',
        ),
      )
    }
    const needsMore = level.parts !== undefined || level.needs !== undefined
    const { atLeast, above } = level
    if (atLeast === undefined && above === undefined && !needsMore) {
      faults.push(
        packFault(
          'level-bare',
          place,
          `Level ${quoted(level.id)} has no mark and needs nothing, so every result reaches it.`,
          'Give it "atLeast", "above", "parts" or "needs".',
        ),
      )
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
  const mark = ({ atLeast, above }: Level): string =>
    atLeast === undefined ? `above ${JSON.stringify(above)}` : `at least ${JSON.stringify(atLeast)}`
  return packFault(
    'level-order',
    at + pointer(level.atLeast === undefined ? 'above' : 'atLeast'),
    `Level ${quoted(level.id)} has the mark ${mark(level)}, but the level below it, ${quoted(before.id)}, has ${mark(before)}.`,
    'Write the levels from the lowest to the highest, with rising marks.',
  )
}
