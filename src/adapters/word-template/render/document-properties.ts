import type { PaperProperties } from '../../../domain/document/paper-properties.ts'
import type { PackageDraft } from '../package/package-draft.ts'
import { relationshipsPart } from '../package/package-index.ts'
import { withoutIllegal } from '../xml/illegal-characters.ts'
import { encodeXml } from '../xml/xml-scanner.ts'
import { element, writeXml, XmlText } from '../xml/xml-tree.ts'

/** The part with the properties of a document, cut where those of a paper go. */
export type PropertiesPart = {
  readonly name: string
  readonly head: string
  readonly tail: string
}

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const LINK = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
const ELEMENTS = 'http://purl.org/dc/elements/1.1/'
/** Properties of the template that would be wrong on a paper. */
const OURS: ReadonlySet<string> = new Set(['dc:title', 'dc:subject', 'dc:language'])
const HERE = '<!--properties-->'

/** Finds or adds the properties of a document and takes out those that each paper has of its own. */
export function prepareProperties(draft: PackageDraft): PropertiesPart {
  const known = draft.relationships('').find(({ type }) => type.endsWith('/core-properties'))
  const name = known !== undefined && draft.has(known.target) ? known.target : 'docProps/core.xml'
  if (!draft.has(name)) draft.putXml(name, `<cp:coreProperties xmlns:cp="${CORE}"/>`, TYPE)
  if (known === undefined)
    draft
      .tree(relationshipsPart(''))
      .root.append(element(`<Relationship Id="rIdTCore" Type="${LINK}" Target="${name}"/>`))
  const tree = draft.tree(name)
  tree.root.children = tree.root.children.filter(
    (child) => !('name' in child && OURS.has(child.name)),
  )
  tree.root.append(new XmlText(HERE))
  const [head = '', tail = ''] = writeXml(tree).split(HERE)
  return { name, head, tail }
}

/** The part for one paper. */
export function writeProperties(
  { head, tail }: PropertiesPart,
  properties: PaperProperties | undefined,
): Uint8Array {
  const own = Object.entries(properties ?? {}).map(
    ([name, value]) =>
      `<dc:${name} xmlns:dc="${ELEMENTS}">${encodeXml(withoutIllegal(value))}</dc:${name}>`,
  )
  return Buffer.from(head + own.join('') + tail)
}
