import { readAttributes } from './xml-scanner.ts'
import { Slot, type XmlElement } from './xml-tree.ts'

/** Writes an attribute from pieces; absent attributes stay absent. */
export function slotAttribute(
  node: XmlElement,
  name: string,
  value: (written: string) => (string | Slot)[],
): void {
  const pieces = node.slottedAttributes ?? [node.attributes]
  node.slottedAttributes = pieces.flatMap((piece) => {
    if (piece instanceof Slot) return [piece]
    const found = new RegExp(`(^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(piece)
    if (!found) return [piece]
    const written = readAttributes(` ${name}=${found[2]!}`)[0]![1]
    const at = found.index
    return [
      `${piece.slice(0, at)} ${name}="`,
      ...value(written),
      `"${piece.slice(at + found[0].length)}`,
    ]
  })
}
