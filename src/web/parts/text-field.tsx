import { useId } from 'react'
import type { Problem } from '../../../client/api.ts'
import { ApiProblem } from '../../../client/client.ts'

/** What is wrong with a field: why, and what to do. */
export type FieldFault = { readonly message: string; readonly fix?: string }

/** Faults that a service found with the member of a body at a place; none for any other trouble. */
export function faultsOf(cause: unknown, pointer: string): readonly FieldFault[] {
  return errorsOf(cause).filter(
    (one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`),
  )
}

/** All faults that a service found with a body. */
function errorsOf(cause: unknown): NonNullable<Problem['errors']> {
  return cause instanceof ApiProblem ? (cause.problem.errors ?? []) : []
}

/** A line of text under its label, with what is wrong with it below. */
export function TextField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'date' | 'search'
  readonly autoComplete?: string
  readonly faults?: readonly FieldFault[]
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly readOnly?: boolean
  readonly lang?: string
}) {
  const { label, value, onChange, type = 'text', faults = [], hint } = props
  const id = useId()
  const described = [
    hint === undefined ? undefined : `${id}-hint`,
    faults.length > 0 ? `${id}-fault` : undefined,
  ]
  const isFaulty = faults.length > 0
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={isFaulty ? 'box tall faulty' : 'box tall'}
        type={type}
        value={value}
        lang={props.lang}
        readOnly={props.readOnly}
        autoComplete={props.autoComplete ?? 'off'}
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={props.autoFocus}
        aria-invalid={isFaulty || undefined}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
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
