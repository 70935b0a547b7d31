import { Labelled, type FieldFault } from './labelled.tsx'

/** A few sentences under their label, with what is wrong with them below. */
export function LongTextField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly faults?: readonly FieldFault[]
  readonly hint?: string
  readonly lang?: string
}) {
  const { label, value, onChange, faults = [], hint } = props
  return (
    <Labelled label={label} hint={hint} faults={faults}>
      {(known) => (
        <textarea
          {...known}
          className={faults.length > 0 ? 'box words faulty' : 'box words'}
          rows={3}
          lang={props.lang}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  )
}
