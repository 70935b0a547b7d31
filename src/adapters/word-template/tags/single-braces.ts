import { spelled } from '../../../domain/document/spelling.ts'
import { listTags, type TagSchema } from '../../../domain/document/tag-schema.ts'
import type { TemplateFault } from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import type { TextLine } from './lines.ts'
import { warningFault } from './refusal.ts'
import type { Story } from './story.ts'

const SINGLE = /(?<![{｛])[{｛]\s*[#^/]?\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*[}｝](?![}｝])/gu

/** Known names in single braces: printed as they are, and most likely meant as tags. */
export function singleBraces(line: TextLine, story: Story, schema: TagSchema): TemplateFault[] {
  if (!/[{｛]/.test(line.text)) return []
  const names = new Set(listTags(schema).map((one) => one.name))
  return Array.from(line.text.matchAll(SINGLE))
    .filter((found) => names.has(found[1]!))
    .slice(0, 100)
    .map(([tag, name]) => {
      const meant = spelled.value(name!)
      return warningFault(message('fault-tag-single-brace', { tag, meant }), {
        tag,
        place: story.placeOf(line.paragraph, line.text),
        suggestion: meant,
      })
    })
}
