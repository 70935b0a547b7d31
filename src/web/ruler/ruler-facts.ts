import type { Expanded } from '../../domain/expand/expanded.ts'
import { foundedAs } from '../../domain/expand/founded.ts'
import type { ProvenanceStatus } from '../../domain/language/provenance.ts'
import type { Rules } from '../../domain/language/rules.ts'
import { levelMark } from '../../domain/language/marks.ts'
import type { Text } from '../../domain/messages/text.ts'
import { exact } from '../../domain/numbers/exact.ts'
import type { Pack } from '../../domain/pack/pack.ts'

/** What the page must know of a revision to show its ruler and what can be changed there. */
export type RulerFacts = {
  readonly marks: readonly ProvenanceStatus[]
  /** Lowest first. */
  readonly levels: readonly RulerLevel[]
  /** What no level is called, where it has a name. */
  readonly below: Text | undefined
  /** Whether less of what is held against the marks is better. */
  readonly isLessBetter: boolean
  /** Where the scale of the marks ends. */
  readonly most: number
  readonly weights: readonly RulerWeight[]
  /** What the weights must come to, where the revision says so. */
  readonly full: number | undefined
  readonly roundings: NonNullable<Rules['rounding']>
}

export type RulerLevel = {
  readonly id: string
  readonly title: Text
  readonly stars?: number
  /** Its mark, where that is a number. */
  readonly mark?: { readonly at: number; readonly path: string }
}

export type RulerWeight = {
  readonly id: string
  readonly number?: string
  readonly title: Text | undefined
  readonly points: number
  readonly path: string
}

/** See {@link RulerFacts}; places are those of the pack as it is written. */
export function rulerFacts(pack: Pack, expanded: Expanded): RulerFacts {
  const { rules } = pack
  const main = expanded.results[0]!
  const { status } = foundedAs(expanded)
  const levels = main.levels.map(({ level: { id, title, stars } }): RulerLevel => {
    const written = rules.levels?.find((one) => one.id === id)
    const marked = written === undefined ? undefined : levelMark(written)
    return {
      id,
      title,
      ...(stars === undefined ? {} : { stars }),
      ...(marked === undefined || typeof marked.mark !== 'number'
        ? {}
        : { mark: { at: marked.mark, path: `/rules/levels/${id}/${marked.side}` } }),
    }
  })
  const weights = expanded.clauses.flatMap(({ id, clause }): RulerWeight[] => {
    const weight = rules.weights?.[id]
    if (weight === undefined) return []
    const isBare = typeof weight !== 'object'
    return [
      {
        id,
        ...(clause.number === undefined ? {} : { number: clause.number }),
        title: clause.title ?? clause.text,
        points: exact(isBare ? weight : weight.points).valueOf(),
        path: isBare ? `/rules/weights/${id}` : `/rules/weights/${id}/points`,
      },
    ]
  })
  const highest = Math.max(0, ...levels.flatMap(({ mark }) => mark?.at ?? []))
  const isPercent = main.measure.read.includes('percent')
  const full = rules.full === undefined ? undefined : exact(rules.full).valueOf()
  const max = isPercent ? 100 : (full ?? weights.reduce((sum, { points }) => sum + points, 0))
  return {
    marks: status === 'published' ? [] : [status],
    levels,
    below: main.below?.title,
    isLessBetter: main.better === 'less',
    most: Math.max(max, highest),
    weights,
    full,
    roundings: rules.rounding ?? {},
  }
}
