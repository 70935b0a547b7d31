import type { Clash } from '../../domain/drafting/draft-session.ts'
import { pointer } from '../../domain/faults/fault.ts'
import type { ReadDraft } from '../../domain/drafting/read-draft.ts'
import { useWords } from '../words.tsx'
import { namedTables, placeName, shownValue } from './place-name.ts'
import type { DraftWork } from './use-draft-session.ts'

/** Places that somebody else changed as well: what stood there, what each of both wants, and the choice. */
export function ClashNotes(props: {
  readonly clashes: readonly Clash[]
  readonly draft: ReadDraft
  readonly onSettle: DraftWork['settle'] | undefined
}) {
  const { clashes, draft, onSettle } = props
  const words = useWords()
  if (clashes.length === 0) return null
  const names = namedTables(draft, words)
  const nameOf = ({ file, place }: Clash): string => {
    const at = place.map((step) => (typeof step === 'object' ? step.id : step))
    const ids = place.flatMap((step) => (typeof step === 'object' ? [step.id] : []))
    const id = ids.at(-1) ?? String(at[1] ?? '')
    return placeName(names, { file, pointer: pointer(...at), id }, words)
  }
  return (
    <div className="note warn" role="alert">
      <p>{words.say('drafts-clash', { count: clashes.length })}</p>
      <ul className="clashes">
        {clashes.map((clash) => (
          <li key={clash.file + JSON.stringify(clash.place)}>
            <b>{nameOf(clash)}</b>
            <dl>
              <div>
                <dt>{words.say('drafts-clash-before')}</dt>
                <dd>{shownValue(clash.before, words)}</dd>
              </div>
              <div>
                <dt>{words.say('drafts-clash-mine')}</dt>
                <dd>{shownValue(clash.mine, words)}</dd>
              </div>
              <div>
                <dt>{words.say('drafts-clash-theirs')}</dt>
                <dd>{shownValue(clash.theirs, words)}</dd>
              </div>
            </dl>
            {onSettle === undefined ? null : (
              <span className="buttons">
                <button
                  type="button"
                  className="button small"
                  onClick={() => onSettle(clash, 'mine')}
                >
                  {words.say('drafts-take-mine')}
                </button>
                <button
                  type="button"
                  className="button small"
                  onClick={() => onSettle(clash, 'theirs')}
                >
                  {words.say('drafts-take-theirs')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
