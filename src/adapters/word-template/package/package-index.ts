import { posix } from 'node:path'
import { partWords } from '../../../domain/document/template-place.ts'
import { message } from '../../../domain/messages/message.ts'
import { isXmlName } from './archive-gate.ts'
import { refuse } from '../tags/refusal.ts'
import { xmlFault } from '../xml/xml-fault.ts'
import { XmlProblem } from '../xml/xml-scanner.ts'
import { parseXml } from '../xml/xml-tree.ts'

/** Lists the content type of every part. */
export const CONTENT_TYPES = '[Content_Types].xml'

/** One arrow from a part to another or to the outside. */
export type Relationship = {
  readonly id: string
  readonly type: string
  /** Part name, or the address when external. */
  readonly target: string
  readonly isExternal: boolean
}

/** Content types by ending and by part name, both lower-cased. */
export type ContentTypes = {
  readonly defaults: ReadonlyMap<string, string>
  readonly overrides: ReadonlyMap<string, string>
}

/** Reads `[Content_Types].xml`; refuses XML it cannot read. */
export function readContentTypes(bytes: Uint8Array): ContentTypes {
  const { root } = readPart(CONTENT_TYPES, bytes)
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  for (const entry of root.elements()) {
    const type = entry.get('ContentType') ?? ''
    if (entry.name === 'Default') defaults.set((entry.get('Extension') ?? '').toLowerCase(), type)
    if (entry.name === 'Override')
      overrides.set((entry.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), type)
  }
  return { defaults, overrides }
}

/** Content type of a part; empty when the package gives none. */
export function contentTypeOf(types: ContentTypes, name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return types.overrides.get(name.toLowerCase()) ?? types.defaults.get(ending) ?? ''
}

/** Name of the part that lists the relationships of `part` (`''` for the package). */
export function relationshipsPart(part: string): string {
  const folder = posix.dirname(part)
  return `${part === '' || folder === '.' ? '' : `${folder}/`}_rels/${posix.basename(part)}.rels`
}

/** Relationships of a part; none when it has no list. */
export function readRelationships(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): Relationship[] {
  const name = relationshipsPart(part)
  const bytes = parts.get(name)
  if (!bytes) return []
  return readPart(name, bytes)
    .root.elements()
    .map((entry) => {
      const isExternal = entry.get('TargetMode') === 'External'
      const target = entry.get('Target') ?? ''
      return {
        id: entry.get('Id') ?? '',
        type: entry.get('Type') ?? '',
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      }
    })
}

/** Part name that an internal target means; may begin with `..` when it climbs out. */
function resolveTarget(part: string, target: string): string {
  return target.startsWith('/')
    ? target.slice(1)
    : posix.normalize(posix.join(posix.dirname(part === '' ? '.' : part), target))
}

function readPart(name: string, bytes: Uint8Array): ReturnType<typeof parseXml> {
  try {
    return parseXml(decodeUtf8(bytes))
  } catch (error) {
    return refuse(
      error instanceof XmlProblem
        ? xmlFault(name, error)
        : message('fault-part-encoding', { part: partWords(name) }),
    )
  }
}

/** Text of a UTF-8 part without its byte order mark; throws when it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

/** Is the part XML, by name or by content type? */
export function isXmlPart(name: string, types: ContentTypes): boolean {
  return isXmlName(name) || /[+/]xml$/i.test(contentTypeOf(types, name))
}
