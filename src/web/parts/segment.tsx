import type { KeyboardEvent } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'

/** A choice of two to five: arrows move, digits choose. */
export function Segment(props: {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly title: string }[]
  readonly value: string | undefined
  readonly onChange: (id: string) => void
  readonly isFaulty?: boolean
  readonly describedBy?: string | undefined
}) {
  const { label, options, value, onChange, isFaulty = false, describedBy } = props
  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined
    if (option !== undefined) onChange(option.id)
  }
  return (
    <RadioGroup
      className="segment"
      aria-label={label}
      orientation="horizontal"
      value={value ?? null}
      onChange={onChange}
      isInvalid={isFaulty}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      <span className="options" onKeyDown={press}>
        {options.map(({ id, title }) => (
          <Radio key={id} value={id} className="option">
            {title}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  )
}
