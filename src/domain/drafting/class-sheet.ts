import { pointer } from '../faults/fault.ts'
import { languagesOf } from './clause-sheet.ts'
import { clauseTree } from './clauses/clause-tree.ts'
import { memberOf, membersOf, type ReadDraft } from './read-draft.ts'
import { plainCell, shownCell, wordingCell, type Sheet } from './sheet.ts'

/** The classes of a draft as a table: how many clauses each has, the weight that they share, and why. */
export function classSheet(draft: ReadDraft): Sheet {
  const classes = membersOf(draft.pack.rules['classes'])
  const languages = languagesOf(draft)
  const clauses = clauseTree(draft).all.filter(({ isSection }) => !isSection)
  // A weight that is a bare number has nowhere to say why.
  const hasReason = classes.some(([, weight]) => memberOf(weight, 'points') !== undefined)
  const reasons = hasReason ? languages.map((language) => `reason ${language}`) : []
  return {
    columns: ['class', 'clauses', 'weight', ...reasons],
    rows: classes.map(([id, weight]) => {
      const at = pointer('rules', 'classes', id)
      const points = memberOf(weight, 'points')
      const isBare = points === undefined
      return {
        id,
        depth: 0,
        isSection: false,
        cells: [
          shownCell('class', id),
          shownCell(
            'clauses',
            String(clauses.filter(({ clause }) => memberOf(clause, 'class') === id).length),
          ),
          plainCell(draft, isBare ? at : `${at}/points`, isBare ? weight : points, {
            column: 'weight',
            form: { is: 'amount' },
            isNeeded: true,
          }),
          ...(hasReason
            ? languages.map((language) =>
                isBare
                  ? shownCell(`reason ${language}`, '')
                  : wordingCell(draft, `${at}/reason`, memberOf(weight, 'reason'), {
                      column: `reason ${language}`,
                      language,
                      languages,
                    }),
              )
            : []),
        ],
      }
    }),
  }
}
