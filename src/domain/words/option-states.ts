import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { statedBy } from '../language/inputs/choice.ts'
import type { Catalogue } from '../messages/catalogue.ts'

/** What each option of what a clause asks records that is no answer, one line an option. */
export function optionStateWords(
  { inputs }: Pick<ExpandedClause, 'inputs'>,
  pack: Expanded,
  catalogue: Catalogue,
): readonly string[] {
  return inputs.flatMap((id) => {
    const input = pack.inputs.get(id)?.input
    if (input?.type !== 'choice') return []
    return input.options.flatMap((option) => {
      const stated = statedBy(input, option.id)
      if (stated === undefined) return []
      const title = catalogue.text(option.title) || option.id
      return [catalogue.say('option-records', { option: title, state: stated.state })]
    })
  })
}
