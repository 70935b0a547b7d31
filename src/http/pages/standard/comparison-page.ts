import type { Catalogue } from '../../../domain/messages/catalogue.ts'
import type { Explanation } from '../../../domain/words/explain/explanation.ts'
import { explanationMarkup } from '../explanation.ts'
import { publicPage } from '../public-frame.ts'

/** Two revisions of a standard beside each other: what the comparison says of clauses, points and rules. */
export function comparisonPage(of: {
  readonly id: string
  /** The edition and the number of each revision, such as 2018/1. */
  readonly before: string
  readonly after: string
  readonly explanation: Explanation
  readonly hasRegister: boolean
  readonly catalogue: Catalogue
}) {
  const { id, before, after, explanation, hasRegister, catalogue } = of
  const titled = explanation.find((block) => block.kind === 'title')
  const title = titled?.text ?? catalogue.say('page-room-standards')
  return publicPage({
    catalogue,
    title,
    address: {
      path: `/standards/${id}/comparison`,
      query: [
        ['before', before],
        ['after', after],
      ],
    },
    room: 'standards',
    hasRegister,
    crumbs: [
      { href: '/standards', name: catalogue.say('page-room-standards') },
      { href: `/standards/${id}`, name: id },
    ],
    body: explanationMarkup(explanation),
  })
}
