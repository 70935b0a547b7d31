import type { Segment, TextLine } from '../tags/lines.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { XmlText } from '../xml/xml-tree.ts'

/** Other text for a stretch of a line. */
export type Rewriting = { readonly start: number; readonly end: number; readonly text: string }

/** The texts of a line that a stretch lies in. */
export function segmentsIn(line: TextLine, { start, end }: Omit<Rewriting, 'text'>): Segment[] {
  return line.segments.filter(
    (one) => one.text !== '' && one.start < end && one.start + one.text.length > start,
  )
}

/**
 * Puts other text where stretches of a line were, which must not overlap. It goes to the run that held
 * the first character, and keeps the look of that run; other runs lose their share.
 */
export function rewriteLine(line: TextLine, rewritings: readonly Rewriting[]): void {
  for (const segment of line.segments) {
    const stop = segment.start + segment.text.length
    let text = ''
    let at = segment.start
    const within = rewritings
      .filter(({ start, end }) => start < stop && end > segment.start)
      .toSorted((a, b) => a.start - b.start)
    if (within.length === 0) continue
    for (const one of within) {
      text += segment.text.slice(at - segment.start, Math.max(one.start, at) - segment.start)
      if (one.start >= segment.start) text += one.text
      at = Math.min(Math.max(one.end, at), stop)
    }
    text += segment.text.slice(at - segment.start)
    segment.node.set('xml:space', 'preserve')
    segment.node.children = []
    segment.node.append(new XmlText(encodeXml(text)))
  }
}
