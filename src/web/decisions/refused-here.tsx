import { stateName, type NamedState } from '../../domain/register/names.ts'
import { RefusedAct } from '../parts/changed-meanwhile.tsx'
import { faultsOf } from '../parts/text-field.tsx'
import type { OneAct } from '../parts/use-act.ts'
import { useWords } from '../words.tsx'

const MEMBERS = ['state', 'team', 'evaluation', 'review'] as const

/** Why an act on an assessment was refused, where no field says it; members by their names. */
export function RefusedHere(props: {
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
        const [, first, second] = pointer.split('/')
        const member = MEMBERS.find((one) => one === (first === 'plan' ? second : first))
        return member === undefined ? undefined : words.say(`decisions-member-${member}`)
      }}
      valueName={(pointer, value) =>
        pointer === '/state' && typeof value === 'string'
          ? words.word(stateName('assessment', value as NamedState<'assessment'>))
          : undefined
      }
    />
  )
}
