import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { placeWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import { errorFault } from './refusal.ts'
import type { Story } from './story.ts'
import { walk } from '../xml/xml-tree.ts'

const TRACKED: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:customXmlInsRangeStart',
  'w:customXmlDelRangeStart',
])

/** A story with tracked changes holds two texts; which one a tag belongs to nobody can tell. */
export function findTrackedChanges(story: Story): TemplateFault[] {
  const places = Array.from(walk(story.root))
    .filter((node) => TRACKED.has(node.name))
    .map((node) => story.placeOf(node))
  const [place] = places
  if (place === undefined) return []
  const what = { count: places.length, place: placeWords(place) }
  return [errorFault(message('fault-tracked-changes', what), { place })]
}
