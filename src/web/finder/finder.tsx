import {
  lazy,
  Suspense,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { useWords } from '../words.tsx'
import type { FoundPlace } from './use-found.ts'

// What is typed at once is kept by the field, while the names are still being fetched.
const FoundNames = lazy(() => import('./found-names.tsx'))

/** Goes to any room, page, standard, draft or certificate by part of its name. */
export function Finder({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const [named, setNamed] = useState<readonly FoundPlace[]>()
  const found = named ?? []
  const at = Math.min(place, found.length - 1)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  // Newer browsers answer with a promise, which an effect must not.
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

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
  function go({ href }: FoundPlace): void {
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
        type="text"
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
        {named === undefined
          ? words.say('studio-waiting')
          : found.length === 0
            ? words.say('studio-find-none', { text: text.trim() })
            : words.say('studio-find-count', { count: found.length })}
      </p>
      <Suspense>
        <FoundNames text={text} onFound={setNamed} />
      </Suspense>
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
