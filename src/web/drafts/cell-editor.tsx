import { useEffect, useRef, useState } from 'react'

/** Where one goes from a cell that was typed into. */
export type Leaving = 'stay' | 'down' | 'up' | 'next' | 'before' | 'away'

/** The field of a cell: Enter takes what was typed and goes on, Escape leaves the cell as it was. */
export function CellEditor(props: {
  readonly label: string
  readonly text: string
  /** Whether what is typed takes the place of all that stood there; arrows then leave the cell. */
  readonly isWhole: boolean
  readonly onLeave: (text: string | undefined, how: Leaving) => void
}) {
  const { label, onLeave } = props
  const [text, setText] = useState(props.text)
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus()
    const end = field.current?.value.length ?? 0
    field.current?.setSelectionRange(end, end)
  }, [])
  const leave = (how: Leaving, typed: string | undefined = text): void => {
    if (isDone.current) return
    isDone.current = true
    onLeave(typed, how)
  }
  return (
    <input
      ref={field}
      type="text"
      className="cell-editor"
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => leave('away')}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        const { key, shiftKey } = event
        event.stopPropagation()
        if (key === 'Enter') leave(shiftKey ? 'up' : 'down')
        else if (key === 'Tab') leave(shiftKey ? 'before' : 'next')
        else if (key === 'Escape') {
          isDone.current = true
          onLeave(undefined, 'stay')
        } else if (props.isWhole && (key === 'ArrowDown' || key === 'ArrowUp'))
          leave(key === 'ArrowDown' ? 'down' : 'up')
        else return
        event.preventDefault()
      }}
    />
  )
}
