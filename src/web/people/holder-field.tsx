import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { FieldFault } from '../parts/labelled.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'

/** The organisation that a contact speaks for, found by half of its name. */
export function HolderField(props: {
  readonly value: string | undefined
  readonly onChange: (id: string | undefined) => void
  readonly faults: readonly FieldFault[]
}) {
  const { value, onChange, faults } = props
  const words = useWords()
  const service = useService()
  const id = useId()
  const [half, setHalf] = useState('')
  const found = useQuery({
    queryKey: ['organisations', half],
    queryFn: async ({ signal }) => {
      const name = half.trim()
      const query = { limit: '50', ...(name === '' ? {} : { name }) }
      return (await service('listOrganisations', { query, signal })).data.items
    },
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <TextField
        label={words.say('people-half-name')}
        type="search"
        value={half}
        onChange={setHalf}
        faults={faults}
      />
      <div className="field">
        <label htmlFor={id}>{words.say('people-organisation')}</label>
        <select
          id={id}
          className="box tall"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        >
          <option value="">{words.say('people-choose')}</option>
          {found.data?.map(({ id: organisation, name }) => (
            <option key={organisation} value={organisation}>
              {words.text(name)}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}
