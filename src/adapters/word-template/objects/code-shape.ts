import type { TagPlace, TemplateFault } from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { warningFault } from '../tags/refusal.ts'
import { walk, type XmlElement } from '../xml/xml-tree.ts'

/** English metric units in a millimetre. */
const MILLIMETRE = 36_000
/** Smaller codes are hard to read for cameras of telephones, in millimetres. */
const LEAST = 15
/** Sides that differ by less than this share are square to the eye and to a camera. */
const TOLERANCE = 0.02

/** What turns, bends, shades or lights up a picture. */
const SHAPING: ReadonlySet<string> = new Set([
  'a:effectLst',
  'a:effectDag',
  'a:scene3d',
  'a:sp3d',
  'a:softEdge',
])

/** The same of pictures as Word wrote them before 2007. */
const OLD_ALTERATIONS = [
  'croptop',
  'cropbottom',
  'cropleft',
  'cropright',
  'chromakey',
  'gain',
  'blacklevel',
  'grayscale',
  'bilevel',
] as const

/**
 * Lets a code be read whatever is done to the picture in whose place it is printed: cropping, colours
 * and shapes go, and a place that is not square gets a square code of its shorter side. What was
 * changed is told, and so is a code that comes out too small.
 */
export function keepReadable(frame: XmlElement, tag: string, place: TagPlace): TemplateFault[] {
  const faults: TemplateFault[] = []
  if (dropAlterations(frame))
    faults.push(warningFault(message('fault-code-altered', { tag }), { tag, place }))
  const extent = frame.child('wp:extent')
  const [width, height] = [Number(extent?.get('cx')), Number(extent?.get('cy'))]
  if (!extent || !(width > 0) || !(height > 0)) return faults
  const side = Math.min(width, height)
  const size = inMillimetres(side)
  if (Math.abs(width - height) > TOLERANCE * Math.max(width, height)) {
    for (const node of walk(frame))
      if (node === extent || (node.name === 'a:ext' && node.parent?.name === 'a:xfrm')) {
        node.set('cx', String(side))
        node.set('cy', String(side))
      }
    const sides = { width: inMillimetres(width), height: inMillimetres(height) }
    faults.push(warningFault(message('fault-code-oblong', { tag, ...sides, size }), { tag, place }))
  }
  if (side < LEAST * MILLIMETRE)
    faults.push(
      warningFault(message('fault-code-small', { tag, size, least: LEAST }), { tag, place }),
    )
  return faults
}

function inMillimetres(units: number): number {
  return Math.round(units / MILLIMETRE)
}

/** Takes out what would hide a part of the code or its contrast; whether there was any. */
function dropAlterations(frame: XmlElement): boolean {
  let isAltered = false
  const drop = (node: XmlElement, isUnwanted: (child: XmlElement) => boolean): void => {
    for (const child of node.elements())
      if (isUnwanted(child)) {
        isAltered = true
        node.splice(child, [])
      }
  }
  for (const node of Array.from(walk(frame))) {
    if (node.name === 'a:blip') drop(node, ({ name }) => name !== 'a:extLst')
    if (node.name === 'pic:blipFill')
      drop(
        node,
        (child) =>
          child.name === 'a:srcRect' &&
          ['l', 't', 'r', 'b'].some((edge) => Number(child.get(edge) ?? 0) !== 0),
      )
    if (node.name === 'pic:spPr') drop(node, ({ name }) => SHAPING.has(name))
    if (node.name === 'v:imagedata' && OLD_ALTERATIONS.some((one) => node.get(one) !== undefined)) {
      isAltered = true
      node.remove(...OLD_ALTERATIONS)
    }
    if (node.name === 'a:prstGeom' && (node.get('prst') ?? 'rect') !== 'rect') {
      isAltered = true
      node.set('prst', 'rect')
    }
  }
  return isAltered
}
