import type { CellName } from '../../domain/drafting/beside-work.ts'
import type { CellTyping, NotTaken } from '../../domain/drafting/typing.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { useWords } from '../words.tsx'

/** What was typed or pasted and not taken, by address: why, and what was probably meant. */
export function NotTakenList(props: {
  readonly list: readonly NotTaken[]
  readonly addressOf: (cell: CellName) => string
  readonly onGo: (cell: CellName) => void
  readonly onInstead: (typing: CellTyping) => void
}) {
  const { list, addressOf, onGo, onInstead } = props
  const words = useWords()
  if (list.length === 0) return null
  return (
    <div className="note bad" role="alert">
      <ul>
        {list.map(({ row, column, text, why }) => (
          <li key={`${row} ${column}`}>
            <button type="button" className="link" onClick={() => onGo({ row, column })}>
              {addressOf({ row, column })}
            </button>{' '}
            {notTakenWords(words, why, text)}{' '}
            {'instead' in why && why.instead !== undefined ? (
              <button
                type="button"
                className="button small"
                onClick={() => onInstead({ row, column, text: why.instead! })}
              >
                {words.say('drafts-instead', { text: why.instead })}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Why what was typed is not taken. */
export function notTakenWords(words: Catalogue, { fault }: NotTaken['why'], text: string): string {
  return fault === 'fixed' || fault === 'needed'
    ? words.say(`drafts-not-${fault}`)
    : words.say(`drafts-not-${fault}`, { text })
}
