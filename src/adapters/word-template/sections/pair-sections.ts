import { spelled } from '../../../domain/document/spelling.ts'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { placeWords } from '../../../domain/document/template-place.ts'
import { message, type Parameter } from '../../../domain/messages/message.ts'
import { isMark, type Mark } from '../render/instructions.ts'
import { errorFault } from '../tags/refusal.ts'
import type { Slot, XmlElement, XmlNode } from '../xml/xml-tree.ts'

/** Deeper than any document needs; keeps reading and rendering off the limits of the stack. */
const MAX_NESTING = 32

/** A section: where it opens and where it closes. */
export type TagSection = { readonly open: Slot<Mark>; readonly close: Slot<Mark> }

/** Pairs the marks of a story in document order; both places are told where two do not fit. */
export function pairSections(root: XmlElement): {
  sections: TagSection[]
  faults: TemplateFault[]
} {
  const sections: TagSection[] = []
  const faults: TemplateFault[] = []
  const open: Slot<Mark>[] = []
  for (const mark of marksBelow(root)) {
    const { kind, name, tag, place } = mark.instruction
    if (kind !== 'close') {
      if (open.push(mark) === MAX_NESTING + 1)
        faults.push(
          errorFault(
            message('fault-section-depth', { tag, place: placeWords(place), most: MAX_NESTING }),
            { tag, place },
          ),
        )
      continue
    }
    const at = open.findLastIndex((one) => one.instruction.name === name)
    if (at < 0) {
      faults.push(unopened(mark.instruction, open.at(-1)?.instruction))
      continue
    }
    for (const left of open.splice(at + 1))
      faults.push(unclosed(left.instruction, mark.instruction))
    sections.push({ open: open.pop()!, close: mark })
  }
  for (const left of open) faults.push(unclosed(left.instruction))
  return { sections, faults }
}

/** A close of nothing, while perhaps another section is open. */
function unopened({ name, tag, place }: Mark, last: Mark | undefined): TemplateFault {
  const words = { tag, place: placeWords(place), open: spelled.open(name) }
  if (last === undefined)
    return errorFault(message('fault-section-unopened', words), { tag, place })
  const close = spelled.close(last.name)
  return errorFault(
    message('fault-section-unopened--other', { ...words, ...otherWords(last), close }),
    { tag, place, otherPlace: last.place, suggestion: close },
  )
}

/** A section that is not closed, perhaps because one around it is closed first. */
function unclosed({ name, tag, place }: Mark, around?: Mark): TemplateFault {
  const words = { tag, place: placeWords(place), close: spelled.close(name) }
  if (around === undefined)
    return errorFault(message('fault-section-unclosed', words), { tag, place })
  return errorFault(
    message('fault-section-unclosed--inside', { ...words, ...otherWords(around) }),
    {
      tag,
      place,
      otherPlace: around.place,
    },
  )
}

function otherWords({ tag, place }: Mark): Readonly<Record<'other' | 'otherPlace', Parameter>> {
  return { other: tag, otherPlace: placeWords(place) }
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
