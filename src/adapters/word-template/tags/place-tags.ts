import { findTags, type FoundTag, shown } from '../../../domain/document/tag-syntax.ts'
import type {
  TagPlace,
  TemplateFault,
  TemplateFaultMessage,
} from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { Comment, Mark, ValueInstruction } from '../render/instructions.ts'
import type { TextLine, Owner, Segment } from './lines.ts'
import { errorFault } from './refusal.ts'
import { rightToLeft } from '../xml/right-to-left.ts'
import { isSwitchedOn, type Styles } from '../package/styles.ts'
import type { Story } from './story.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { Slot, writeNode, XmlElement, type XmlNode, XmlText } from '../xml/xml-tree.ts'

/**
 * Turns the tags of a line into slots, character by character: a tag's text leaves every run it was
 * cut over, its slot goes to the run that held its first character, and keeps that run's look.
 */
export function placeTags(line: TextLine, story: Story, styles: Styles): TemplateFault[] {
  const { tags, troubles } = findTags(line.text)
  if (tags.length === 0 && troubles.length === 0) return []
  const place = story.placeOf(line.paragraph, shown(line.text))
  const faults = troubles.map((trouble) =>
    errorFault(trouble.message, {
      tag: shown(line.text.slice(trouble.start, trouble.end)),
      place,
    }),
  )
  const over = overlaps(line.segments, tags)
  for (const [tag, segments] of over.byTag) {
    const written = line.text.slice(tag.start, tag.end)
    const owner = segments.find((one) => one.ownedBy)?.ownedBy
    if (owner) faults.push(errorFault(overwritten(written, owner), { tag: written, place }))
    const first = segments[0]!
    if (isSection(tag) && first.node.parent !== first.run)
      faults.push(
        errorFault(message('fault-section-inside', { tag: written }), { tag: written, place }),
      )
  }
  if (faults.length > 0) return faults
  for (const [run, segments] of over.byRun) {
    dropPlaceholder(run)
    const isHidden = isSwitchedOn(styles.ofRun(run, line.paragraph, 'w:vanish'))
    rewriteRun(run, segments, line, { place, isHidden })
  }
  return []
}

/** A control in which a tag stands is filled: its text is no invitation to type any more. */
function dropPlaceholder(run: XmlElement): void {
  for (let node = run.parent; node; node = node.parent) {
    const properties = node.name === 'w:sdt' ? node.child('w:sdtPr') : undefined
    const flag = properties?.child('w:showingPlcHdr')
    if (flag) properties!.splice(flag, [])
  }
}

function overwritten(tag: string, owner: Owner): TemplateFaultMessage {
  if (owner === 'control') return message('fault-tag-overwritten--control', { tag })
  return owner.field === ''
    ? message('fault-tag-overwritten--unnamed-field', { tag })
    : message('fault-tag-overwritten--field', { tag, field: owner.field })
}

/** A segment with the tags that reach into it. */
type Touched = { readonly segment: Segment; readonly tags: FoundTag[] }

/** Which tags reach over which segments, in one sweep over both. */
function overlaps(
  segments: readonly Segment[],
  tags: readonly FoundTag[],
): { byTag: Map<FoundTag, Segment[]>; byRun: Map<XmlElement, Touched[]> } {
  const byTag = new Map(tags.map((tag): [FoundTag, Segment[]] => [tag, []]))
  const byRun = new Map<XmlElement, Touched[]>()
  let first = 0
  for (const segment of segments) {
    const end = segment.start + segment.text.length
    while (first < tags.length && tags[first]!.end <= segment.start) first++
    const reaching: FoundTag[] = []
    for (let i = first; i < tags.length && tags[i]!.start < end; i++) reaching.push(tags[i]!)
    if (reaching.length === 0 || segment.text === '') continue
    for (const tag of reaching) byTag.get(tag)!.push(segment)
    const run = byRun.get(segment.run) ?? []
    run.push({ segment, tags: reaching })
    byRun.set(segment.run, run)
  }
  return { byTag, byRun }
}

const isSection = (tag: FoundTag): boolean => tag.kind !== 'value' && tag.kind !== 'comment'

function rewriteRun(
  run: XmlElement,
  segments: readonly Touched[],
  line: TextLine,
  at: { readonly place: TagPlace; readonly isHidden: boolean },
): void {
  const { place, isHidden } = at
  const properties = run.child('w:rPr')
  const look = properties ? writeNode(properties) : ''
  const slotFor = (tag: FoundTag): Slot<Mark | ValueInstruction | Comment> => {
    const written = line.text.slice(tag.start, tag.end)
    if (tag.kind === 'comment') return new Slot({ kind: 'comment' })
    if (tag.kind !== 'value')
      return new Slot({ kind: tag.kind, name: tag.name, tag: written, place })
    return new Slot<ValueInstruction>({
      kind: 'value',
      name: tag.name,
      tag: written,
      place,
      run: `<w:r${run.attributes}>${look}`,
      rightToLeftRun: `<w:r${run.attributes}>${rightToLeft(look)}`,
      isHidden,
    })
  }
  for (const { segment, tags } of segments) {
    const pieces = cut(segment, tags, slotFor)
    segment.node.parent!.splice(segment.node, regroup(pieces))
  }
  splitAtMarks(run)
}

/** A segment's text as written text and slots. */
function cut(
  segment: Segment,
  tags: readonly FoundTag[],
  slotFor: (tag: FoundTag) => Slot,
): (string | Slot)[] {
  const pieces: (string | Slot)[] = []
  const end = segment.start + segment.text.length
  let at = segment.start
  for (const tag of tags) {
    if (tag.end <= at || tag.start >= end) continue
    if (tag.start > at)
      pieces.push(segment.text.slice(at - segment.start, tag.start - segment.start))
    if (tag.start >= segment.start) pieces.push(slotFor(tag))
    at = Math.min(tag.end, end)
  }
  if (at < end) pieces.push(segment.text.slice(at - segment.start))
  return pieces
}

/** Text and values share a `w:t`; marks and comments stand between. */
function regroup(pieces: readonly (string | Slot)[]): XmlNode[] {
  const nodes: XmlNode[] = []
  for (const piece of pieces) {
    if (
      piece instanceof Slot &&
      (piece.instruction as Mark | ValueInstruction | Comment).kind !== 'value'
    ) {
      nodes.push(piece)
      continue
    }
    let text = nodes.at(-1)
    if (!(text instanceof XmlElement)) {
      text = new XmlElement('w:t', ' xml:space="preserve"')
      nodes.push(text)
    }
    text.append(typeof piece === 'string' ? new XmlText(encodeXml(piece)) : piece)
  }
  return nodes
}

/** Cuts a run so that marks stand beside runs; a run left with nothing but its look goes. */
function splitAtMarks(run: XmlElement): void {
  const properties = run.child('w:rPr')
  const out: XmlNode[] = []
  let rest: XmlNode[] = []
  const flush = (): void => {
    if (rest.length > 0) {
      const part = new XmlElement('w:r', run.attributes)
      if (properties) part.append(copyOf(properties))
      out.push(part.append(...rest))
    }
    rest = []
  }
  for (const child of run.children) {
    if (child === properties) continue
    if (child instanceof Slot) {
      flush()
      out.push(child)
    } else if (!(child instanceof XmlElement) || child.name !== 'w:lastRenderedPageBreak')
      rest.push(child)
  }
  flush()
  run.parent!.splice(run, out)
}

function copyOf(node: XmlElement): XmlElement {
  const copy = new XmlElement(node.name, node.attributes)
  for (const child of node.children) {
    if (child instanceof XmlElement) copy.append(copyOf(child))
    else if (child instanceof XmlText) copy.append(new XmlText(child.raw))
  }
  return copy
}
