import type { Expanded, ExpandedClause } from '../../expand/expanded.ts'
import { isMergeOfPoints } from '../../language/merging.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { mergeWords } from './calculation.ts'

/** How several answers to what a clause asks are merged by their points; undefined where they are not. */
export function mergedPointsWords(
  { inputs }: ExpandedClause,
  pack: Expanded,
  catalogue: Catalogue,
): string | undefined {
  const list = inputs.flatMap((id) => {
    const { points, several, assessors } = pack.inputs.get(id) ?? {}
    if (points === undefined || several === undefined || assessors === undefined) return []
    const how = (merge: string): { readonly merge: string } => ({
      merge: mergeWords(merge, catalogue),
    })
    return [
      ...(isMergeOfPoints(several)
        ? [catalogue.say('comparison-merged-results', how(several))]
        : []),
      ...(isMergeOfPoints(assessors.merge)
        ? [catalogue.say('comparison-merged-assessors', how(assessors.merge))]
        : []),
    ]
  })
  return list.length === 0 ? undefined : catalogue.show({ list, joined: 'semicolon' })
}
