import { stateName, type NamedState } from '../../domain/register/names.ts'
import { RefusedAct } from '../parts/changed-meanwhile.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import type { OneAct } from '../parts/use-act.ts'
import { useWords } from '../words.tsx'

/** Why a step was refused, where no field says it; what changed meanwhile, by the names of the page. */
export function RefusedStep(props: {
  readonly act: OneAct
  /** Places of the body that have a field of their own. */
  readonly fields: readonly string[]
  readonly onLook: () => unknown
}) {
  const { act, fields, onLook } = props
  const words = useWords()
  if (fields.some((field) => faultsOf(act.cause, field).length > 0)) return null
  return (
    <RefusedAct
      act={act}
      onLook={onLook}
      memberName={(pointer) => {
        const [, member] = pointer.split('/')
        if (member === 'state') return words.say('decisions-member-state')
        if (member === 'team') return words.say('decisions-member-team')
        return member === 'correction' ? words.say('decisions-correction') : undefined
      }}
      valueName={(pointer, value) =>
        pointer === '/state' && typeof value === 'string'
          ? words.word(stateName('nonconformity', value as NamedState<'nonconformity'>))
          : undefined
      }
    />
  )
}
