import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import {
  completionsAt,
  shapeFaults,
  type Completion,
  type SchemaPart,
} from '../../domain/drafting/json-completion.ts'
import { syntaxFault } from '../../domain/drafting/judging/judging-edits.ts'
import type { JsonObject } from '../../domain/schema/json.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** Which definition of which published schema the text is to follow. */
export type JsonShape = {
  readonly of: 'rules-1' | 'standard-1'
  readonly name: 'input' | 'criterion' | 'condition'
}

/**
 * A part of a draft as JSON. While it is typed, members and listed values are offered from the published
 * schema; what is no JSON, and what the schema does not know, is told with its line.
 */
export function JsonArea(props: {
  readonly label: string
  readonly written: string
  readonly shape: JsonShape
  readonly onWrite: ((text: string) => void) | undefined
  readonly isFocused?: boolean
}) {
  const { label, written, shape, onWrite, isFocused = false } = props
  const words = useWords()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const part = useSchemaPart(shape)
  const [typing, setText] = useState<string>()
  /** Where completion is open in the text, and which one stands first to be taken. */
  const [open, setOpen] = useState<{ readonly at: number; readonly place: number }>()
  const caret = useRef<number>(undefined)
  const text = typing ?? written
  const fault = text.trim() === '' ? undefined : syntaxFault(text)
  const isOther = text !== written
  const unknown = part === undefined || fault !== undefined ? [] : shapeFaults(text, part)
  const offered =
    open === undefined || part === undefined ? undefined : completionsAt(text, open.at, part)
  const found = offered?.list ?? []
  const place = Math.min(open?.place ?? 0, found.length - 1)
  useEffect(() => {
    if (isFocused) area.current?.focus()
  }, [isFocused])
  // What is taken is put in by the program, which leaves the caret at the end of the text.
  useLayoutEffect(() => {
    if (caret.current === undefined) return
    area.current?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  })
  // Newer browsers answer with a promise, which an effect must not.
  useEffect(() => {
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' })
  }, [place, open])

  const go = (offset: number): void => {
    area.current?.focus()
    area.current?.setSelectionRange(offset, offset)
  }
  function take({ put }: Completion): void {
    if (offered === undefined) return
    const { from, to } = offered
    // Within what was only begun, one goes on typing.
    const at = from + (put === '{}' || put === '[]' ? 1 : put.length)
    caret.current = at
    setText(text.slice(0, from) + put + text.slice(to))
    setOpen(put.endsWith(': ') || put === '{}' ? { at, place: 0 } : undefined)
    area.current?.focus()
  }
  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, ctrlKey, nativeEvent, currentTarget } = event
    if (nativeEvent.isComposing) return
    const to = {
      ArrowDown: place + 1 < found.length ? place + 1 : 0,
      ArrowUp: place > 0 ? place - 1 : found.length - 1,
    }[key]
    if (key === ' ' && ctrlKey && onWrite !== undefined)
      setOpen({ at: currentTarget.selectionStart, place: 0 })
    else if (open !== undefined && found.length > 0 && to !== undefined)
      setOpen({ ...open, place: to })
    else if (open !== undefined && found[place] !== undefined && key === 'Enter') take(found[place])
    else if (open !== undefined && key === 'Escape') setOpen(undefined)
    else if (key === 'Escape' && isOther) setText(undefined)
    else {
      if (key.startsWith('Arrow') || key === 'Home' || key === 'End') setOpen(undefined)
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="field json-area">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        className={fault === undefined ? 'box code' : 'box code faulty'}
        rows={Math.min(16, text.split('\n').length + 1)}
        spellCheck={false}
        readOnly={onWrite === undefined}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={`${id}-keys${fault === undefined ? '' : ` ${id}-fault`}`}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${place}` : undefined}
        value={text}
        onChange={({ target }) => {
          const at = target.selectionStart
          const typed = target.value.length > text.length ? target.value[at - 1] : undefined
          setText(target.value)
          const goesOn = open !== undefined && (typed === undefined || /[\w$.-]/.test(typed))
          setOpen(typed === '"' || goesOn ? { at, place: 0 } : undefined)
        }}
        onBlur={() => setOpen(undefined)}
        onKeyDown={press}
      />
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={words.say('judging-json-offered')}
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          <li
            key={one.put}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === place}
            onPointerMove={() =>
              open === undefined ? undefined : setOpen({ ...open, place: index })
            }
            // The text keeps the focus, else the list would close before it is taken.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
          >
            <code>{one.label}</code> <span className="sub">{one.says}</span>
          </li>
        ))}
      </ul>
      {onWrite === undefined ? null : (
        <p className="keys sub" id={`${id}-keys`}>
          <kbd>Ctrl Space</kbd> {words.say('judging-json-keys')}
        </p>
      )}
      {fault === undefined ? null : (
        <button
          type="button"
          className="link fault"
          id={`${id}-fault`}
          onClick={() => {
            const before = text.split('\n').slice(0, fault.line - 1)
            go(before.reduce((sum, line) => sum + line.length + 1, fault.column - 1))
          }}
        >
          {words.say('judging-json-fault', { line: fault.line, column: fault.column })}
        </button>
      )}
      {unknown.map(({ is, name, offset, line }) => (
        <button key={offset} type="button" className="link fault" onClick={() => go(offset)}>
          {words.say('judging-json-unknown', { is, name, line })}
        </button>
      ))}
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

/** The definition in the schema as it is published; undefined until it is there. */
function useSchemaPart({ of, name }: JsonShape): SchemaPart | undefined {
  const service = useService()
  const { data } = useQuery({
    queryKey: ['schema', of],
    queryFn: async ({ signal }) =>
      (await service('getSchema', { path: { name: of }, signal })).data as JsonObject,
  })
  return data === undefined ? undefined : { document: data, name }
}
