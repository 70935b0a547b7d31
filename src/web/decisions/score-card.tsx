import { numberWords } from '../../domain/messages/numbers.ts'
import { LevelRuler } from '../parts/level-ruler.tsx'
import { Stars } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import { levelTitle } from './level-title.ts'
import type { ShownEvaluation, ScoreInWords } from './use-evaluation.ts'

/** What the evaluation came to: points, level, and where they lie between the marks. */
export function ScoreCard(props: {
  readonly evaluation: ShownEvaluation
  readonly score: ScoreInWords
}) {
  const { evaluation, score } = props
  const words = useWords()
  const { status, points, max, level } = evaluation
  const [main] = score.receipt.results
  if (main === undefined) return null
  const stars = main.levels.find(({ id }) => id === level)?.stars
  return (
    <section className="card">
      <h2>{words.say('decisions-score')}</h2>
      <p className="came-to">
        {points === null ? null : (
          <>
            <b>{numberWords(points)}</b>{' '}
            <span className="dim">{words.say('decisions-of', { max: { exact: max } })}</span>
          </>
        )}
        <span>
          {stars === undefined ? null : <Stars count={stars} size={18} />}{' '}
          {status === 'scored'
            ? level === null
              ? words.say('decisions-no-level')
              : levelTitle(score, level, words)
            : words.say(`decisions-status-${status}`)}
        </span>
      </p>
      <LevelRuler result={main} />
      {score.result.map((block, index) =>
        block.kind === 'list' ? (
          <ul key={index}>
            {block.items.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{block.text}</p>
        ),
      )}
    </section>
  )
}
