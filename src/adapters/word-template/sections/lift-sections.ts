import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { placeWords } from '../../../domain/document/template-place.ts'
import { message, type Parameter } from '../../../domain/messages/message.ts'
import { instructionOf, isMark, type Mark } from '../render/instructions.ts'
import { marksBelow, type TagSection } from './pair-sections.ts'
import { removeParagraph, removeRow } from './remove-blocks.ts'
import { errorFault } from '../tags/refusal.ts'
import { closest } from '../tags/story.ts'
import { hasContent, levelOf } from '../xml/word-levels.ts'
import { type Slot, XmlElement, type XmlNode } from '../xml/xml-tree.ts'

/** Where a mark goes: beside an element, or in the place of one that only held tags. */
type Target = {
  readonly beside: XmlElement
  readonly side: 'before' | 'after'
  /** The row held nothing but tags and goes. */
  readonly isTagRow?: boolean
}

/**
 * Moves every pair of marks to where repeating what is between them keeps the document whole: round
 * runs, paragraphs, rows, by the lowest element that holds both. Paragraphs and rows that held
 * nothing but tags disappear.
 *
 * Throws nothing; pairs that cannot be lifted come back as faults, naming both places.
 */
export function liftSections(root: XmlElement, sections: readonly TagSection[]): TemplateFault[] {
  const faults = hoistMarks(sections)
  if (faults.length > 0) return faults
  const targets = new Map<Slot<Mark>, Target>()
  for (const section of sections) {
    const lifted = lift(section)
    if ('code' in lifted) faults.push(lifted)
    else {
      if (lifted.open) targets.set(section.open, lifted.open)
      if (lifted.close) targets.set(section.close, lifted.close)
    }
  }
  if (faults.length > 0) return faults
  moveMarks(root, targets)
  return []
}

/** The lowest element that holds both marks, and its children towards them. */
function commonHolder({ open, close }: TagSection): {
  common: XmlElement
  first: XmlNode
  last: XmlNode
} {
  const openPath = pathOf(open)
  const closePath = pathOf(close)
  const depth = openPath.findIndex((node, i) => node !== closePath[i])
  return {
    common: openPath[depth - 1] as XmlElement,
    first: openPath[depth]!,
    last: closePath[depth]!,
  }
}

/** A row of tags alone is replaced by its marks, so all of them go to the same side. */
function besideRow(row: XmlElement, side: Target['side']): Target {
  return hasContent(row) ? { beside: row, side } : { beside: row, side: 'before', isTagRow: true }
}

type Lifted = { readonly open?: Target; readonly close?: Target }

function lift({ open, close }: TagSection): Lifted | TemplateFault {
  const { common, first, last } = commonHolder({ open, close })
  switch (levelOf(common)) {
    case 'run':
      return {}
    case 'block':
      return liftBlocks(open, close, first, last)
    case 'row': {
      const row = closest(common, 'w:tr')
      if (!row) break
      return { open: { beside: row, side: 'before' }, close: { beside: row, side: 'after' } }
    }
    case 'table':
      if (!(first instanceof XmlElement && first.name === 'w:tr')) break
      if (!(last instanceof XmlElement && last.name === 'w:tr')) break
      return { open: besideRow(first, 'before'), close: besideRow(last, 'after') }
    case 'other':
  }
  return crossing(open, close, 'apart')
}

/**
 * Moves the marks of run-level sections out of the links and controls they stand at the edge of,
 * until both marks of a pair are siblings. Marks never pass each other, so this goes round until
 * nothing moves any more.
 */
function hoistMarks(sections: readonly TagSection[]): TemplateFault[] {
  const pending = new Map<Slot<Mark>, { common: XmlElement; section: TagSection }>()
  for (const section of sections) {
    const { common } = commonHolder(section)
    if (levelOf(common) !== 'run') continue
    for (const mark of [section.open, section.close])
      if (mark.parent !== common) pending.set(mark, { common, section })
  }
  for (let isMoving = true; isMoving;) {
    isMoving = false
    for (const [mark, { common }] of pending) {
      if (!hoist(mark)) continue
      isMoving = true
      if (mark.parent === common) pending.delete(mark)
    }
  }
  return [...new Set([...pending.values()].map((one) => one.section))].map(({ open, close }) =>
    crossing(open, close, 'hidden'),
  )
}

/** Moves a mark in front of or behind its holder, when nothing stands between it and that edge. */
function hoist(mark: Slot<Mark>): boolean {
  const holder = mark.parent!
  if (holder.name === 'w:p' || (levelOf(holder) !== 'run' && holder.name !== 'w:sdt')) return false
  const at = holder.children.indexOf(mark)
  const isInTheWay = (node: XmlNode): boolean => isMark(node) || hasContent(node)
  const leads = !holder.children.slice(0, at).some(isInTheWay)
  if (!leads && holder.children.slice(at + 1).some(isInTheWay)) return false
  holder.children.splice(at, 1)
  holder.parent!.splice(holder, [mark], leads ? 'last' : 'first')
  return true
}

function liftBlocks(
  open: Slot<Mark>,
  close: Slot<Mark>,
  first: XmlNode,
  last: XmlNode,
): Lifted | TemplateFault {
  const start = closest(open, 'w:p')
  const end = closest(close, 'w:p')
  if (start !== first || end !== last || !start || !end) {
    const inTable = closest(first === start ? last : first, 'w:tbl')
    return inTable
      ? errorFault(message('fault-section-table', pairWords(open, close)), placesOf(open, close))
      : crossing(open, close, 'boxed')
  }
  const opening = edge(open, start)
  const closing = edge(close, end)
  const ragged = opening ? (closing ? undefined : close) : open
  if (!opening || !closing)
    return errorFault(
      message('fault-section-ragged', {
        ...pairWords(open, close),
        between: ragged!.instruction.tag,
      }),
      placesOf(open, close),
    )
  return {
    open: { beside: start, side: opening === 'end' ? 'after' : 'before' },
    close: { beside: end, side: closing === 'end' ? 'after' : 'before' },
  }
}

/** Where in its paragraph a mark stands: alone or at an edge; undefined in the middle. */
function edge(mark: Slot<Mark>, paragraph: XmlElement): 'alone' | 'start' | 'end' | undefined {
  let before = false
  let after = false
  let seen = false
  const visit = (node: XmlNode): void => {
    if (node === mark) seen = true
    else if (node instanceof XmlElement && !hasOwnContent(node)) node.children.forEach(visit)
    else if (hasContent(node)) {
      if (seen) after = true
      else before = true
    }
  }
  visit(paragraph)
  if (before && after) return undefined
  return before ? 'end' : after ? 'start' : 'alone'
}

/** Elements whose content counts as one thing; the others are looked into. */
const hasOwnContent = (node: XmlElement): boolean => marksBelow(node).length === 0

function moveMarks(root: XmlElement, targets: ReadonlyMap<Slot<Mark>, Target>): void {
  const before = new Map<XmlElement, Slot<Mark>[]>()
  const after = new Map<XmlElement, Slot<Mark>[]>()
  const emptied = new Set<XmlElement>()
  const all = marksBelow(root)
  const inline = new Set(
    all.filter((mark) => !targets.has(mark)).map((mark) => closest(mark, 'w:p')),
  )
  for (const mark of all) {
    const target = targets.get(mark)
    if (!target) continue
    const paragraph = closest(mark, 'w:p')!
    if (!inline.has(paragraph) && !hasContent(paragraph)) emptied.add(paragraph)
    const map = target.side === 'before' ? before : after
    map.set(target.beside, [...(map.get(target.beside) ?? []), mark])
  }
  for (const paragraph of commentOnly(root)) if (!inline.has(paragraph)) emptied.add(paragraph)
  for (const mark of targets.keys()) {
    const holder = mark.parent!
    holder.children.splice(holder.children.indexOf(mark), 1)
  }
  for (const [target, marks] of before) target.parent!.splice(target, marks, 'last')
  for (const [target, marks] of after) target.parent!.splice(target, marks, 'first')
  const tagRows = new Set(
    [...targets.values()].filter((one) => one.isTagRow).map((one) => one.beside),
  )
  for (const row of tagRows) removeRow(row)
  for (const paragraph of emptied) removeParagraph(paragraph)
}

function commentOnly(root: XmlElement): XmlElement[] {
  const found = new Set<XmlElement>()
  const visit = (node: XmlNode): void => {
    if (instructionOf(node)?.kind === 'comment') {
      const paragraph = closest(node, 'w:p')
      if (paragraph && !hasContent(paragraph)) found.add(paragraph)
    } else if (node instanceof XmlElement) node.children.forEach(visit)
  }
  visit(root)
  return [...found]
}

const placesOf = (open: Slot<Mark>, close: Slot<Mark>) => ({
  tag: open.instruction.tag,
  place: open.instruction.place,
  otherPlace: close.instruction.place,
})

type PairWords = {
  readonly [name in 'tag' | 'place' | 'other' | 'otherPlace']: Parameter
}

/** The two tags of a section with their places, for messages. */
function pairWords(open: Slot<Mark>, close: Slot<Mark>): PairWords {
  return {
    tag: open.instruction.tag,
    place: placeWords(open.instruction.place),
    other: close.instruction.tag,
    otherPlace: placeWords(close.instruction.place),
  }
}

function crossing(
  open: Slot<Mark>,
  close: Slot<Mark>,
  why: 'apart' | 'hidden' | 'boxed',
): TemplateFault {
  return errorFault(
    message('fault-section-crossing', { ...pairWords(open, close), why }),
    placesOf(open, close),
  )
}

function pathOf(node: XmlNode): XmlNode[] {
  const path: XmlNode[] = []
  for (let at: XmlNode | undefined = node; at; at = at.parent) path.unshift(at)
  return path
}
