import type { Problem } from '../../../client/api.ts'
import { ApiProblem } from '../../../client/client.ts'
import { Labelled, type FieldFault } from './labelled.tsx'

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
  return (
    <Labelled label={label} hint={hint} faults={faults}>
      {(known) => (
        <input
          {...known}
          className={faults.length > 0 ? 'box tall faulty' : 'box tall'}
          type={type}
          value={value}
          lang={props.lang}
          readOnly={props.readOnly}
          autoComplete={props.autoComplete ?? 'off'}
          autoCapitalize="none"
          spellCheck={false}
          autoFocus={props.autoFocus}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  )
}
