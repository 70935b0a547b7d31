import { list, object, oneOf, optional, ref, type Of } from '../../schema/schema.ts'

/** One option of a choice. */
export const choiceOption = object(
  {
    id: ref('id'),
    title: optional(ref('text', 'As the assessor reads it.')),
    state: optional(
      oneOf(
        ['not-applicable', 'not-checked'],
        'Choosing it is no answer but records this state, with its title as the reason.',
      ),
    ),
  },
  { description: 'One option of a choice.' },
)
export type ChoiceOption = Of<typeof choiceOption>

export const choice = {
  kind: 'choice',
  says: 'choice of one option',
  answer: '`"partly"`, the id of an option',
  earns: 'by-criterion',
  schema: object({
    options: list(ref('choiceOption'), {
      description: 'choice: the options, best first by custom.',
      minItems: 1,
      maxItems: 200,
    }),
  }),
} as const

/** Options that are answers; the others record a state in place of one. */
export function answersOf(options: readonly ChoiceOption[]): readonly ChoiceOption[] {
  return options.filter(({ state }) => state === undefined)
}

/** The option of a choice that records a state, where a value names one. */
export function statedBy(
  input: { readonly type: string; readonly options?: readonly ChoiceOption[] } | undefined,
  value: unknown,
): (ChoiceOption & { readonly state: NonNullable<ChoiceOption['state']> }) | undefined {
  if (input?.type !== 'choice' || typeof value !== 'string') return undefined
  const option = input.options?.find(({ id }) => id === value)
  return option?.state === undefined ? undefined : { ...option, state: option.state }
}
