import type { Operations } from '../../../client/api.ts'

type ExplanationBlocks = Operations['explain']['answer']['blocks']

/** Of an explanation, the reasons of each clause. */
export function clauseReasons(blocks: ExplanationBlocks): ReadonlyMap<string, readonly string[]> {
  return new Map(
    blocks.flatMap((block) =>
      block.kind === 'entry' && block.clause !== undefined
        ? [[block.clause, block.details] as const]
        : [],
    ),
  )
}

/** Of an explanation, what is said of the result between its heading and the next. */
export function resultBlocks(explanation: ExplanationBlocks) {
  const headings = explanation.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []))
  const [first = 0, second = explanation.length] = headings
  return explanation
    .slice(first, second)
    .filter((block) => block.kind === 'text' || block.kind === 'list')
}
