import { Labelled, type FieldFault } from '../parts/labelled.tsx'
import { useWords } from '../words.tsx'
import type { AskedClause } from './use-asked-clauses.ts'

/** One clause out of those that are asked. */
export function ClauseField(props: {
  readonly label: string
  readonly clauses: readonly AskedClause[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly faults: readonly FieldFault[]
}) {
  const { label, clauses, value, onChange, faults } = props
  const words = useWords()
  return (
    <Labelled label={label} faults={faults}>
      {(known) => (
        <select
          {...known}
          className="box tall"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{words.say('nonconformity-clause-choose')}</option>
          {clauses.map(({ id, number = '', title }) => (
            <option key={id} value={id}>
              {`${number} ${title}`.trim()}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
