import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'

/** One act of a menu; `keys` as people read them, `shortcut` as `aria-keyshortcuts` writes them. */
export type MenuAct = {
  readonly id: string
  readonly title: string
  readonly keys?: string
  readonly shortcut?: string
}

/** A button that opens a list of acts: arrows move, Enter acts, Escape closes. */
export function MenuButton(props: {
  readonly title: string
  readonly acts: readonly MenuAct[]
  readonly onAct: (id: string) => void
}) {
  const { title, acts, onAct } = props
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    menu.current?.querySelector('button')?.focus()
    const close = ({ target }: Event): void => {
      const isInside =
        menu.current?.contains(target as Node) || button.current?.contains(target as Node)
      if (!isInside) setIsOpen(false)
    }
    addEventListener('pointerdown', close)
    addEventListener('focusin', close)
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('focusin', close)
    }
  }, [isOpen])
  const press = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])]
    const here = items.indexOf(document.activeElement as HTMLButtonElement)
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape') {
      setIsOpen(false)
      button.current?.focus()
    } else if (to !== undefined) items.at(to % items.length)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="menu-button">
      <button
        ref={button}
        type="button"
        className="button small"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setIsOpen(true)
        }}
      >
        {title}
      </button>
      {isOpen ? (
        <div
          ref={menu}
          id={id}
          role="menu"
          aria-label={title}
          className="act-list"
          onKeyDown={press}
        >
          {acts.map((act) => (
            <button
              key={act.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-keyshortcuts={act.shortcut}
              onClick={() => {
                setIsOpen(false)
                button.current?.focus()
                onAct(act.id)
              }}
            >
              {act.title}
              {act.keys === undefined ? null : <kbd>{act.keys}</kbd>}
            </button>
          ))}
        </div>
      ) : null}
    </span>
  )
}
