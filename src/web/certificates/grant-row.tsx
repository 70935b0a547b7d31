import { Stars } from '../parts/stars.tsx'
import { useWords } from '../words.tsx'
import type { Grant } from './waiting-grants.tsx'

/** One grant that waits. */
export function GrantRow(props: {
  readonly grant: Grant
  readonly mayIssue: boolean
  readonly isChosen: boolean
  readonly isShown: boolean
  /** Whether pages of some row are shown: then they are those of the row that has the focus. */
  readonly isPreviewing: boolean
  readonly isBusy: boolean
  /** Chosen, with all up to it from the row that was touched before. */
  readonly onChoose: (reach: boolean) => void
  readonly onIssue: () => void
  readonly onPreview: () => void
}) {
  const { grant, mayIssue, isChosen, isShown, isPreviewing, isBusy } = props
  const { onChoose, onIssue, onPreview } = props
  const words = useWords()
  const holder = words.text(grant.holder)
  const isReady = grant.problem === undefined
  return (
    <tr
      className={isShown ? 'chosen' : undefined}
      onFocus={() => {
        if (isPreviewing && !isShown) onPreview()
      }}
    >
      {mayIssue ? (
        <td>
          {isReady ? (
            <input
              type="checkbox"
              data-does="choose"
              data-decision={grant.decision}
              aria-label={words.say('desk-choose', { holder })}
              checked={isChosen}
              onChange={({ nativeEvent }) =>
                onChoose(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
              }
            />
          ) : null}
        </td>
      ) : null}
      <th scope="row">
        {holder}
        <Blocked problem={grant.problem} />
      </th>
      <td className="nowrap">
        {grant.level.stars === undefined ? null : (
          <>
            <Stars count={grant.level.stars} of={5} />{' '}
          </>
        )}
        {words.text(grant.level.title ?? grant.level.id)}
      </td>
      <td className="num">{grant.points === null ? '' : words.show({ exact: grant.points })}</td>
      <td>{words.text(grant.scope)}</td>
      <td className="nowrap">{grant.decidedOn}</td>
      <td className="nowrap">{grant.until}</td>
      <td className="nowrap">
        <button
          type="button"
          className="button small"
          data-does="preview"
          aria-pressed={isShown}
          onClick={onPreview}
        >
          {words.say('desk-preview-short')} <span className="unseen">{holder}</span>
        </button>{' '}
        {isReady && mayIssue ? (
          <button
            type="button"
            className="button small"
            data-does="issue"
            aria-busy={isBusy || undefined}
            onClick={onIssue}
          >
            {words.say(isBusy ? 'desk-issuing' : 'desk-issue')}{' '}
            <span className="unseen">{holder}</span>
          </button>
        ) : null}
      </td>
    </tr>
  )
}

/** Why nothing can be issued, and what to do about it. */
function Blocked({ problem }: { readonly problem: Grant['problem'] }) {
  if (problem === undefined) return null
  const { detail, errors = [] } = problem
  return (
    <span className="blocked">
      <span aria-hidden="true" className="bang">
        !
      </span>
      <span>
        {errors.length === 0
          ? detail
          : errors.map(({ pointer, message, fix }) => (
              <span key={pointer + message}>
                {message} {fix}
              </span>
            ))}
      </span>
    </span>
  )
}
