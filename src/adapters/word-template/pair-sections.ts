import type { TemplateFault } from '../../domain/document/template-fault.ts'
import { SECTION_WORDS } from '../../domain/document/template-words/section-words.ts'
import { isMark, type Mark } from './instructions.ts'
import { errorFault } from './refusal.ts'
import type { Slot, XmlElement, XmlNode } from './xml-tree.ts'

/** Deeper than any document needs; keeps reading and rendering off the limits of the stack. */
const MAX_NESTING = 32

/** A section: where it opens and where it closes. */
export type Section = { readonly open: Slot<Mark>; readonly close: Slot<Mark> }

/** Pairs the marks of a story in document order; both places are told where two do not fit. */
export function pairSections(root: XmlElement): { sections: Section[]; faults: TemplateFault[] } {
  const sections: Section[] = []
  const faults: TemplateFault[] = []
  const open: Slot<Mark>[] = []
  for (const mark of marksBelow(root)) {
    const { kind, name, tag, place } = mark.instruction
    if (kind !== 'close') {
      if (open.push(mark) === MAX_NESTING + 1)
        faults.push(
          errorFault('section-depth', SECTION_WORDS.tooDeep(mark.instruction, MAX_NESTING), {
            tag,
            place,
          }),
        )
      continue
    }
    const at = open.findLastIndex((one) => one.instruction.name === name)
    if (at < 0) {
      const last = open.at(-1)?.instruction
      faults.push(
        errorFault('section-unopened', SECTION_WORDS.unopened(mark.instruction, last), {
          tag,
          place,
          ...(last && { otherPlace: last.place, suggestion: `{{/${last.name}}}` }),
        }),
      )
      continue
    }
    for (const left of open.splice(at + 1))
      faults.push(unclosed(left.instruction, mark.instruction))
    sections.push({ open: open.pop()!, close: mark })
  }
  for (const left of open) faults.push(unclosed(left.instruction))
  return { sections, faults }
}

function unclosed(mark: Mark, inside?: Mark): TemplateFault {
  return errorFault('section-unclosed', SECTION_WORDS.unclosed(mark, inside), {
    tag: mark.tag,
    place: mark.place,
    ...(inside && { otherPlace: inside.place }),
  })
}

/** All section marks below a node in document order. */
export function marksBelow(node: XmlElement): Slot<Mark>[] {
  const found: Slot<Mark>[] = []
  const visit = (at: XmlNode): void => {
    if (isMark(at)) found.push(at)
    else if ('children' in at) for (const child of at.children) visit(child)
  }
  visit(node)
  return found
}
