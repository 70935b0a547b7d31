import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useSession } from '../people/session.tsx'
import { useWords } from '../words.tsx'
import { FinderWords } from './finder-words.tsx'
import { useFound, type Found } from './use-found.ts'

/** Goes to any room, page, standard, draft or certificate by part of its name. */
export default function Finder({ onClose }: { readonly onClose: () => void }) {
  return (
    <FinderWords>
      <FinderDialog onClose={onClose} />
    </FinderWords>
  )
}

function FinderDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { access, who } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const found = useFound(text, access, who === 'asking' ? undefined : who)
  const at = Math.min(place, found.length - 1)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at])

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const to = {
      ArrowDown: at + 1 < found.length ? at + 1 : 0,
      ArrowUp: at > 0 ? at - 1 : found.length - 1,
      PageDown: Math.min(found.length - 1, at + 8),
      PageUp: Math.max(0, at - 8),
    }[event.key]
    if (to !== undefined) setPlace(to)
    else if (event.key === 'Enter' && found[at] !== undefined) go(found[at])
    else return
    event.preventDefault()
  }
  function go({ href }: Found): void {
    location.assign(href)
    // Where only the fragment would differ nothing is loaded anew.
    dialog.current?.close()
  }

  return (
    <dialog
      ref={dialog}
      className="finder"
      aria-label={words.say('studio-find')}
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current.close()
      }}
    >
      <input
        type="search"
        className="box"
        role="combobox"
        aria-label={words.say('studio-find-what')}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length === 0 ? undefined : `${id}-${at}`}
        placeholder={words.say('studio-find-hint')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setPlace(0)
        }}
        onKeyDown={press}
      />
      <p className="sub" role="status">
        {found.length === 0
          ? words.say('studio-find-none', { text: text.trim() })
          : words.say('studio-find-count', { count: found.length })}
      </p>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={words.say('studio-find')}>
        {found.map((one, index) => (
          <li
            key={`${one.kind} ${one.href} ${one.name}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setPlace(index)}
            onClick={() => go(one)}
          >
            <span>
              {one.name}
              {one.more === undefined ? null : <span className="sub"> {one.more}</span>}
            </span>
            <span className="sub">{words.say('studio-find-kind', { kind: one.kind })}</span>
          </li>
        ))}
      </ul>
    </dialog>
  )
}
