import { useEffect, useRef, useState } from 'react'
import type { ConditionNode } from '../../domain/drafting/conditions/condition-form.ts'
import { Labelled } from '../parts/labelled.tsx'
import { Segment } from '../parts/segment.tsx'
import { WriteButtons } from '../judging/write-buttons.tsx'
import { useWords } from '../words.tsx'

/** A group by form: whether all or any of it must hold, and what explanations call it. */
export function GroupForm(props: {
  readonly node: Extract<ConditionNode, { readonly of: unknown }>
  readonly onName: (name: string) => void
  readonly onTurn: (into: 'all' | 'any') => void
  readonly onBack: () => void
}) {
  const { node, onName, onTurn, onBack } = props
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const was = node.name ?? ''
  const [name, setName] = useState(was)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      ref={form}
      className="condition-form"
      aria-label={words.say('conditions-form', { is: 'edit' })}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === was) onBack()
        else onName(name)
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onBack()
      }}
    >
      {node.is === 'not' ? null : (
        <Segment
          label={words.say('conditions-operator')}
          value={node.is}
          options={(['all', 'any'] as const).map((kind) => ({
            id: kind,
            title: words.say('conditions-group', { kind }),
          }))}
          onChange={(id) => onTurn(id === 'all' ? 'all' : 'any')}
        />
      )}
      <Labelled label={words.say('conditions-name')} faults={[]}>
        {(known) => (
          <input
            {...known}
            type="text"
            className="box"
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Labelled>
      <WriteButtons onBack={onBack} />
    </form>
  )
}
