import { STAR } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import type { RulerFacts } from './ruler-facts.ts'

/** A level by its stars, where it has any, else by its name; for those who listen, by its name. */
export function LevelName(props: {
  readonly facts: RulerFacts
  readonly level: string | null
  /** With its name beside the stars. */
  readonly isLong?: boolean
}) {
  const { facts, level, isLong = false } = props
  const words = useWords()
  const known = facts.levels.find(({ id }) => id === level)
  const name =
    words.text(known === undefined ? facts.below : known.title) ||
    (level ?? words.say('foresight-no-level'))
  if (known?.stars === undefined) return <span>{name}</span>
  return (
    <span className="level-name">
      <span aria-hidden="true" className="nowrap">
        {known.stars}
        <svg width="10" height="10" viewBox="0 0 16 16">
          <path d={STAR} />
        </svg>
      </span>{' '}
      <span className={isLong ? '' : 'heard'}>{name}</span>
    </span>
  )
}
