import type { Operations } from '../../../client/api.ts'
import { exact } from '../../domain/numbers/exact.ts'
import { useWords } from '../words.tsx'
import { Ruler, type RulerMark } from './ruler.tsx'

/** A result of either format of receipts. */
type Result = Operations['getEvaluationReceipt']['answer']['results'][number]

/** Levels whose marks are held against the points stand on a ruler; others have none. */
export function LevelRuler({ result }: { readonly result: Result }) {
  const words = useWords()
  const { levels, measure, max } = result
  const whole = measure.read.includes('percent') ? 100 : exact(max).valueOf()
  const marks = levels.flatMap((level): RulerMark[] =>
    level.mark === null
      ? []
      : [
          {
            id: level.id,
            at: exact(level.mark).valueOf(),
            title: words.text(level.title),
            ...(level.stars === undefined ? {} : { stars: level.stars }),
          },
        ],
  )
  if (marks.length === 0 || whole <= 0 || marks.some(({ at }) => at > whole)) return null
  const { value } = measure
  const points = result.status === 'scored' && value !== null ? exact(value).valueOf() : undefined
  return <Ruler max={whole} marks={marks} points={points} />
}
