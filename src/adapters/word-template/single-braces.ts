import { listTags, type TagSchema } from '../../domain/document/tag-schema.ts'
import type { TemplateFault } from '../../domain/document/template-fault.ts'
import { TAG_WORDS } from '../../domain/document/template-words/tag-words.ts'
import type { Line } from './lines.ts'
import { warningFault } from './refusal.ts'
import type { Story } from './story.ts'

const SINGLE = /(?<![{｛])[{｛]\s*[#^/]?\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*[}｝](?![}｝])/gu

/** Known names in single braces: printed as they are, and most likely meant as tags. */
export function singleBraces(line: Line, story: Story, schema: TagSchema): TemplateFault[] {
  if (!/[{｛]/.test(line.text)) return []
  const names = new Set(listTags(schema).map((one) => one.name))
  return Array.from(line.text.matchAll(SINGLE))
    .filter((found) => names.has(found[1]!))
    .slice(0, 100)
    .map(([written, name]) =>
      warningFault('tag-single-brace', TAG_WORDS.singleBrace(written, name!), {
        tag: written,
        place: story.placeOf(line.paragraph, line.text),
        suggestion: `{{${name}}}`,
      }),
    )
}
