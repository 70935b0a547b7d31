import { useId } from 'react'
import type { FieldFault } from './text-field.tsx'

/** A few sentences under their label, with what is wrong with them below. */
export function LongTextField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly faults?: readonly FieldFault[]
  readonly lang?: string
}) {
  const { label, value, onChange, faults = [], lang } = props
  const id = useId()
  const isFaulty = faults.length > 0
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={isFaulty ? 'box words faulty' : 'box words'}
        rows={3}
        value={value}
        lang={lang}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? `${id}-fault` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {isFaulty ? (
        <span className="fault" id={`${id}-fault`} role="alert">
          {faults.map(({ message, fix }) => (
            <span key={message}>
              {message} {fix}
            </span>
          ))}
        </span>
      ) : null}
    </div>
  )
}
