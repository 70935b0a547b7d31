import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useWords } from '../words.tsx'

/** Something that can be picked by its name. */
export type Pickable = { readonly id: string; readonly name: string; readonly more?: string }

/** How many names are listed at once; typing finds the rest. */
const MOST = 60

/**
 * A field in which one of many is picked by its name: typing narrows, arrows move, Enter picks, Escape puts
 * back what was picked. `none` says that nothing has what was typed in its name.
 */
export function Picker(props: {
  readonly id: string
  readonly label: string
  readonly picks: readonly Pickable[]
  readonly picked: string | undefined
  readonly onPick: (id: string) => void
  readonly hint?: string
  readonly none: (text: string) => string
  readonly describedBy?: string | undefined
  readonly isFaulty?: boolean
}) {
  const { id, label, picks, picked, onPick, hint, none, describedBy, isFaulty = false } = props
  const words = useWords()
  const own = useId()
  const list = useRef<HTMLUListElement>(null)
  const [text, setText] = useState<string>()
  const [place, setPlace] = useState(0)
  const shown = picks.find((one) => one.id === picked)?.name ?? picked ?? ''
  const isOpen = text !== undefined
  const sought = (text ?? '').trim().toLowerCase()
  // What is picked already stands in the field: before anything is typed, all are listed.
  const found =
    text === undefined
      ? []
      : picks
          .filter(
            ({ id: one, name, more = '' }) =>
              text === shown ||
              [one, name, more].some((part) => part.toLowerCase().includes(sought)),
          )
          .slice(0, MOST)
  const at = Math.min(place, found.length - 1)
  // Newer browsers answer with a promise, which an effect must not.
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at, isOpen])
  const open = (typed: string): void => {
    setText(typed)
    setPlace(
      typed === shown
        ? Math.max(
            0,
            picks.findIndex((one) => one.id === picked),
          )
        : 0,
    )
  }
  const take = (one: Pickable): void => {
    setText(undefined)
    onPick(one.id)
  }
  const press = (event: KeyboardEvent): void => {
    const { key, nativeEvent } = event
    if (nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const to = {
      ArrowDown: at + 1 < found.length ? at + 1 : 0,
      ArrowUp: at > 0 ? at - 1 : found.length - 1,
      PageDown: Math.min(found.length - 1, at + 8),
      PageUp: Math.max(0, at - 8),
    }[key]
    if (!isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) open(shown)
    else if (isOpen && to !== undefined) setPlace(to)
    else if (isOpen && key === 'Enter' && found[at] !== undefined) take(found[at])
    else if (isOpen && key === 'Escape') setText(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="picker">
      <input
        type="text"
        id={id}
        className={isFaulty ? 'box faulty' : 'box'}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${own}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found.length > 0 ? `${own}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isFaulty || undefined}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        value={text ?? shown}
        onChange={({ target }) => open(target.value)}
        onClick={() => (isOpen ? undefined : open(shown))}
        onBlur={() => setText(undefined)}
        onKeyDown={press}
      />
      {isOpen && found.length === 0 ? (
        <span className="sub" role="status">
          {none(text.trim())}
        </span>
      ) : null}
      <ul
        ref={list}
        id={`${own}-list`}
        role="listbox"
        aria-label={label}
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          <li
            key={one.id}
            id={`${own}-${index}`}
            role="option"
            aria-selected={index === at}
            lang={words.language}
            onPointerMove={() => setPlace(index)}
            // The field keeps the focus, else it would close before it is picked.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            {one.name}
            {one.more === undefined ? null : <span className="sub"> {one.more}</span>}
          </li>
        ))}
      </ul>
    </span>
  )
}
