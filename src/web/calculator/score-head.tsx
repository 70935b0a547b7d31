import { Button } from 'react-aria-components'
import { numberWords } from '../../domain/messages/numbers.ts'
import { CopyLink } from '../parts/copy-link.tsx'
import { Illustrative } from '../parts/illustrative.tsx'
import { LevelRuler } from '../parts/level-ruler.tsx'
import { Stars } from '../parts/stars.tsx'
import { draftAddress, inLanguage, rulerAddress } from '../place.ts'
import { useWords } from '../words.tsx'
import type { QuestionForm } from './draft.ts'
import type { DraftTried, ScoreAnswer } from './use-scored.ts'

type Result = ScoreAnswer['results'][number]

/** Stands for no example at all; ids have no spaces. */
export const BLANK = 'no example'

/** The score, always in sight: points, level, where they lie between the marks. */
export function ScoreHead(props: {
  readonly asked: QuestionForm
  readonly draft: DraftTried | undefined
  readonly title: string
  readonly receipt: ScoreAnswer | undefined
  readonly isBehind: boolean
  readonly example: string | undefined
  readonly onExample: (id: string) => void
  readonly edit: string | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
}) {
  const { asked, draft, title, receipt, isBehind, example, onExample } = props
  const words = useWords()
  const [main, ...others] = receipt?.results ?? []
  return (
    <div className={`score${isBehind ? ' behind' : ''}`}>
      <div className="what">
        <h1 title={title}>{words.say('calculator-of', { what: title })}</h1>
        <div className="points" role="status" aria-live="polite">
          {main === undefined ? <b className="none">–</b> : <Headline result={main} />}
          <Illustrative marks={receipt?.marks ?? [asked.status]} />
        </div>
        {others.map((one) => (
          <p key={one.id} className="sub">
            {words.say('calculator-result-of', {
              title: words.text(one.title) || one.id,
              words: resultWords(one),
            })}
          </p>
        ))}
      </div>
      <div className="scale">{main === undefined ? null : <LevelRuler result={main} />}</div>
      <div className="acts noprint">
        <label className="example">
          <span>{words.say('calculator-example')}</span>
          <select
            className="box"
            value={example ?? ''}
            onChange={({ target }) => onExample(target.value)}
          >
            {example === undefined ? <option value="">{words.say('calculator-own')}</option> : null}
            <option value={BLANK}>{words.say('calculator-blank')}</option>
            {asked.examples.map(({ id, title: name }) => (
              <option key={id} value={id}>
                {words.text(name)}
              </option>
            ))}
          </select>
        </label>
        <span className="buttons">
          <Button className="button small" isDisabled={!props.canUndo} onPress={props.onUndo}>
            {words.say('calculator-undo')}
          </Button>
          <Button className="button small" isDisabled={!props.canRedo} onPress={props.onRedo}>
            {words.say('calculator-redo')}
          </Button>
          <CopyLink />
          <a
            className="button small"
            href={inLanguage(
              draft === undefined
                ? rulerAddress({ ...asked, revision: String(asked.revision) })
                : draftAddress(draft.id, 'ruler'),
              words.language,
            )}
          >
            {words.say('calculator-to-ruler')}
          </a>
          <Button className="button small" onPress={() => print()}>
            {words.say('calculator-print')}
          </Button>
        </span>
      </div>
      <p className="edit noprint" role="status">
        {props.edit}
      </p>
    </div>
  )

  function resultWords({ points, max, level, below, status }: Result): string {
    if (status === 'blocked') return words.say('calculator-open')
    const name = level === null ? words.text(below?.title) : words.text(level.title)
    if (points === null) return name === '' ? words.say('calculator-open') : name
    const figures = { points: { exact: points }, max: { exact: max } }
    return name === ''
      ? words.say('calculator-result-words', figures)
      : words.say('calculator-result-level', { ...figures, level: name })
  }
}

function Headline({ result }: { readonly result: Result }) {
  const words = useWords()
  const { status, points, max, level, levels, below, blockedBy } = result
  if (status !== 'scored')
    return (
      <>
        <b className="none">–</b>
        <span className="level">{words.say('calculator-open')}</span>
        {blockedBy.length === 0 ? null : (
          <span className="sub">
            {words.say('calculator-open-count', { count: blockedBy.length })}
          </span>
        )}
      </>
    )
  const most = Math.max(0, ...levels.map(({ stars = 0 }) => stars))
  const name =
    level === null
      ? words.text(below?.title) || (levels.length === 0 ? '' : words.say('calculator-none'))
      : words.text(level.title)
  return (
    <>
      {points === null ? null : (
        <>
          <b>{numberWords(points)}</b>
          <span className="of">{words.say('calculator-of-maximum', { max: { exact: max } })}</span>
        </>
      )}
      <span className="level">
        {most === 0 ? null : <Stars count={level?.stars ?? 0} of={most} size={22} />} {name}
      </span>
    </>
  )
}
