/** A part with lists as documents have it; one that was pasted together for years has more. */
const USUAL_BYTES = 200_000

const NUMBER = /<w:numId\s+w:val\s*=\s*["'](\d+)["']/g
const LIST = /<w:num\s[^>]*?w:numId\s*=\s*["'](\d+)["'][^>]*?(?:\/>|>[^]*?<\/w:num>)/g
const SHAPE =
  /<w:abstractNum\s[^>]*?w:abstractNumId\s*=\s*["'](\d+)["'][^>]*?(?:\/>|>[^]*?<\/w:abstractNum>)/g

/**
 * The part with definitions of lists, without those that no paragraph and no style uses: documents
 * that were pasted together for years carry thousands, and no editor shows them. A part of usual
 * size is given back as it is. What comes out is read by the gate like any part.
 */
export function withoutUnusedLists(
  lists: Uint8Array,
  others: Iterable<readonly [name: string, bytes: Uint8Array]>,
): Uint8Array {
  if (lists.length <= USUAL_BYTES) return lists
  const used = new Set<string>()
  for (const [name, bytes] of others)
    if (/^word\/[^/]*\.xml$/.test(name))
      for (const [, id] of Buffer.from(bytes).toString().matchAll(NUMBER)) used.add(id!)
  const shapes = new Set<string>()
  const text = Buffer.from(lists)
    .toString()
    .replace(LIST, (list, id: string) => {
      if (!used.has(id)) return ''
      const shape = /<w:abstractNumId\s+w:val\s*=\s*["'](\d+)["']/.exec(list)?.[1]
      if (shape !== undefined) shapes.add(shape)
      return list
    })
    .replace(SHAPE, (shape, id: string) => (shapes.has(id) ? shape : ''))
  return Buffer.from(text)
}
