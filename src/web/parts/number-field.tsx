import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { readNumber } from '../../domain/numbers/typed.ts'
import { useWords } from '../words.tsx'

/** A number with its unit inside of the frame. What is typed counts at once; faults show on leaving. */
export function NumberField(props: {
  readonly label: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
  readonly unit?: string
  readonly step?: number
  readonly min?: number
  readonly max?: number
  readonly isFaulty?: boolean
  readonly describedBy?: string | undefined
  readonly width?: number
}) {
  const {
    label,
    value,
    onChange,
    unit = '',
    step = 1,
    min,
    max,
    isFaulty = false,
    width = 4,
  } = props
  const words = useWords()
  const [typed, setTyped] = useState<string>()
  const [hasLeft, setHasLeft] = useState(false)
  const isComposing = useRef(false)
  const id = useId()
  const shown = typed ?? (value === undefined ? '' : String(value))
  const read = typed === undefined ? { number: value } : readNumber(typed)
  const fault = 'number' in read || !hasLeft ? undefined : read

  function type(text: string): void {
    setTyped(text)
    if (isComposing.current) return
    const next = readNumber(text)
    if ('number' in next && next.number !== value) onChange(next.number)
  }
  function put(number: number): void {
    setTyped(undefined)
    setHasLeft(false)
    onChange(number)
  }
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || isComposing.current) return
    if (event.key === 'Enter') leave()
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const by = step * (event.shiftKey ? 10 : 1) * (event.key === 'ArrowUp' ? 1 : -1)
    const decimals = Math.max(decimalsOf(step), decimalsOf(value ?? 0))
    const next = Number(((value ?? 0) + by).toFixed(decimals))
    put(Math.min(max ?? Infinity, Math.max(min ?? -Infinity, next)))
  }
  function leave(): void {
    setHasLeft(true)
    if (typed !== undefined && 'number' in readNumber(typed)) setTyped(undefined)
  }

  const described = [fault === undefined ? undefined : id, props.describedBy].filter(Boolean)
  return (
    <span className="number">
      <span className={`unit${fault !== undefined || isFaulty ? ' faulty' : ''}`}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={fault !== undefined || isFaulty || undefined}
          aria-describedby={described.length === 0 ? undefined : described.join(' ')}
          size={Math.max(width, shown.length)}
          value={shown}
          onChange={({ target }) => type(target.value)}
          onCompositionStart={() => {
            isComposing.current = true
          }}
          onCompositionEnd={({ currentTarget }) => {
            isComposing.current = false
            type(currentTarget.value)
          }}
          onFocus={() => setHasLeft(false)}
          onBlur={leave}
          onKeyDown={press}
        />
        {unit === '' ? null : <span aria-hidden="true">{unit}</span>}
      </span>
      {fault === undefined ? null : (
        <span className="fault" id={id} role="alert">
          {words.say('calculator-not-a-number', { text: fault.text })}
          {fault.instead === undefined ? null : (
            <button type="button" className="button small" onClick={() => put(fault.instead!)}>
              {words.say('calculator-instead', { number: fault.instead })}
            </button>
          )}
        </span>
      )}
    </span>
  )
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
