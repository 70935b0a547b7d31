import type { FieldChange } from '../../domain/register/rules-revision.ts'
import { placeName, shownValue, type NamedTables } from '../drafts/place-name.ts'
import { useWords } from '../words.tsx'

/** What was changed, place by place, before and after. */
export function Changes(props: {
  readonly changes: readonly FieldChange[]
  readonly names: NamedTables
}) {
  const { changes, names } = props
  const words = useWords()
  if (changes.length === 0) return null
  return (
    <ul className="clashes">
      {changes.map(({ file, pointer, before, after }) => (
        <li key={`${file} ${pointer}`}>
          <b>{placeName(names, { file, pointer, id: pointer.split('/')[2] ?? '' }, words)}</b>
          {pointer === '' ? null : (
            <dl>
              <div>
                <dt>{words.say('drafts-clash-before')}</dt>
                <dd>{shownValue(before, words)}</dd>
              </div>
              <div>
                <dt>{words.say('history-after')}</dt>
                <dd>{shownValue(after, words)}</dd>
              </div>
            </dl>
          )}
        </li>
      ))}
    </ul>
  )
}
