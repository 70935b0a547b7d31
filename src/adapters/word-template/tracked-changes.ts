import type { TemplateFault } from '../../domain/document/template-fault.ts'
import { SECTION_WORDS } from '../../domain/document/template-words/section-words.ts'
import { errorFault } from './refusal.ts'
import type { Story } from './story.ts'
import { walk } from './xml-tree.ts'

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
  if (places.length === 0) return []
  return [
    errorFault('tracked-changes', SECTION_WORDS.trackedChanges(places.length, places[0]!), {
      place: places[0]!,
    }),
  ]
}
