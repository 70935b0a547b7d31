import { useId, type ReactNode } from 'react'

/** What is wrong with a field: why, and what to do. */
export type FieldFault = { readonly message: string; readonly fix?: string }

/** By what a control is known to its label, its hint and what is wrong with it. */
type Known = {
  readonly id: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

/** A control under its label, with its hint and what is wrong with it below. */
export function Labelled(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly faults: readonly FieldFault[]
  readonly children: (known: Known) => ReactNode
}) {
  const { label, hint, faults, children } = props
  const id = useId()
  const isFaulty = faults.length > 0
  const described = [
    hint === undefined ? undefined : `${id}-hint`,
    isFaulty ? `${id}-fault` : undefined,
  ]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': isFaulty || undefined,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
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
