import { Refused } from '../parts/states.tsx'
import { useWords } from '../words.tsx'
import type { DraftWork } from './use-draft-session.ts'

/** Whether everything is saved, and the way back and forth. */
export function SavingState(props: { readonly work: DraftWork; readonly mayEdit: boolean }) {
  const { work, mayEdit } = props
  const { session, saving, said } = work
  const words = useWords()
  const waiting = session.waiting.length
  // What could not be saved before a draft was closed is not hidden.
  if (!mayEdit && waiting === 0) return null
  const sentence =
    saving.is === 'held'
      ? words.say('drafts-held', { count: waiting })
      : saving.is === 'saving'
        ? words.say('drafts-saving')
        : saving.at === undefined
          ? ''
          : words.say('drafts-saved', { at: clock(saving.at) })
  return (
    <>
      <span className={saving.is === 'held' ? 'down' : 'sub'} role="status">
        {sentence} {said === undefined ? '' : words.say(`drafts-said-${said}`)}
      </span>
      {saving.is === 'held' ? (
        <button type="button" className="button small" onClick={work.save}>
          {words.say('studio-retry')}
        </button>
      ) : null}
      <button
        type="button"
        className="button small"
        aria-keyshortcuts="Control+Z"
        aria-disabled={session.undo.length === 0 || undefined}
        onClick={work.undo}
      >
        {words.say('drafts-undo')} <kbd>Ctrl Z</kbd>
      </button>
      <button
        type="button"
        className="button small"
        aria-keyshortcuts="Control+Y"
        aria-disabled={session.redo.length === 0 || undefined}
        onClick={work.redo}
      >
        {words.say('drafts-redo')} <kbd>Ctrl Y</kbd>
      </button>
      {saving.is === 'held' ? <Refused cause={saving.cause} /> : null}
    </>
  )
}

function clock(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
