import { useId, useRef, useState } from 'react'
import { syntaxFault } from '../../domain/drafting/judging/judging-edits.ts'
import { useWords } from '../words.tsx'

/** A question or criterion as JSON: written as it is typed once it is JSON; what is none says where. */
export function JsonArea(props: {
  readonly label: string
  readonly written: string
  readonly onWrite: ((text: string) => void) | undefined
}) {
  const { label, written, onWrite } = props
  const words = useWords()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [typing, setText] = useState<string>()
  const text = typing ?? written
  const fault = text.trim() === '' ? undefined : syntaxFault(text)
  const isOther = text !== written
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        className={fault === undefined ? 'box code' : 'box code faulty'}
        rows={Math.min(16, text.split('\n').length + 1)}
        spellCheck={false}
        readOnly={onWrite === undefined}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Escape' && !nativeEvent.isComposing) setText(undefined)
        }}
      />
      {fault === undefined ? null : (
        <button
          type="button"
          className="link fault"
          id={`${id}-fault`}
          onClick={() => {
            const before = text.split('\n').slice(0, fault.line - 1)
            const at = before.reduce((sum, line) => sum + line.length + 1, fault.column - 1)
            area.current?.focus()
            area.current?.setSelectionRange(at, at)
          }}
        >
          {words.say('judging-json-fault', { line: fault.line, column: fault.column })}
        </button>
      )}
      {onWrite === undefined || !isOther ? null : (
        <p className="buttons">
          <button
            type="button"
            className="button small"
            aria-disabled={fault !== undefined || undefined}
            onClick={() => {
              if (fault !== undefined) return
              onWrite(text)
              setText(undefined)
            }}
          >
            {words.say('judging-json-write')}
          </button>
          <button type="button" className="button small" onClick={() => setText(undefined)}>
            {words.say('judging-json-back')}
          </button>
        </p>
      )}
    </div>
  )
}
