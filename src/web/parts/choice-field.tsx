import { useId } from 'react'
import type { FieldFault } from './labelled.tsx'
import { Segment } from './segment.tsx'

/** One of a few under their label, none chosen beforehand, with what is wrong below. */
export function ChoiceField<Id extends string>(props: {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly title: string }[]
  readonly value: Id | undefined
  readonly onChange: (id: Id) => void
  readonly faults: readonly FieldFault[]
}) {
  const { label, options, value, onChange, faults } = props
  const id = useId()
  const isFaulty = faults.length > 0
  return (
    <div className="field">
      <span aria-hidden="true">{label}</span>
      <Segment
        label={label}
        options={options}
        value={value}
        onChange={(chosen) => {
          const one = options.find((option) => option.id === chosen)
          if (one !== undefined) onChange(one.id)
        }}
        isFaulty={isFaulty}
        describedBy={isFaulty ? id : undefined}
      />
      {isFaulty ? (
        <span className="fault" id={id} role="alert">
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
