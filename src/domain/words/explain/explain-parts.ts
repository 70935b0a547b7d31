import type { ExactJson } from '../../numbers/exact.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { ResultReceipt } from '../../receipt/receipt.ts'
import type { Telling } from './telling.ts'
import type { ExplanationBlock } from './explanation.ts'
import { fullSentence } from '../full-sentence.ts'
import { numberWords, signedWords } from '../../messages/numbers.ts'
import { partTable, type PartRow } from './part-rows.ts'

/** Points by part, where the total has parts, and why they do not add up where they do not. */
export function explainParts(result: ResultReceipt, telling: Telling): readonly ExplanationBlock[] {
  const { catalogue } = telling.sentences
  const table = partTable(result, telling)
  const isOfParts = table?.rows.some(({ id }) => result.nodes.some(({ node }) => node === id))
  if (table === undefined || isOfParts !== true) return []
  const { rows, total, why } = table
  const number = (value: ExactJson | null): string => (value === null ? '–' : numberWords(value))
  const cells = ({ name, points, max, percent, isChange }: PartRow): readonly string[] =>
    isChange === true
      ? [name, signedWords(points ?? 0), '', '']
      : [
          name,
          number(points),
          number(max),
          percent === null ? '–' : catalogue.say('percent', { number: numberWords(percent) }),
        ]
  return [
    { kind: 'heading', text: catalogue.say('explain-parts') },
    {
      kind: 'table',
      columns: [
        { title: catalogue.say('explain-part'), align: 'left' },
        { title: catalogue.say('explain-points'), align: 'right' },
        { title: catalogue.say('explain-maximum'), align: 'right' },
        { title: catalogue.say('explain-share'), align: 'right' },
      ],
      rows: [...rows, ...(total === undefined ? [] : [total])].map(cells),
      summed: total !== undefined,
    },
    ...(why.length === 0 ? [] : [{ kind: 'text', text: partsNote(why, catalogue) } as const]),
  ]
}

/** One sentence on why rows do not add up. */
export function partsNote(why: readonly string[], catalogue: Catalogue): string {
  return fullSentence(
    catalogue.say('parts-do-not-add-up', { why: { list: why, joined: 'semicolon' } }),
    catalogue,
  )
}
