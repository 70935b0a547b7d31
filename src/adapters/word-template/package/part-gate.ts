import {
  type TemplateFault,
  type TemplateFaultMessage,
  TemplateRefusal,
} from '../../../domain/document/template-fault.ts'
import { message } from '../../../domain/messages/message.ts'
import { type ArchiveLimits, readArchive } from './archive-gate.ts'
import { binaryProblem, relationshipProblem } from './part-kinds.ts'
import { errorFault, partFault, warningFault } from '../tags/refusal.ts'
import {
  CONTENT_TYPES,
  type ContentTypes,
  contentTypeOf,
  isXmlPart,
  readContentTypes,
  readRelationships,
  type Relationship,
} from './package-index.ts'
import { checkXml } from '../xml/xml-gate.ts'

/** Looks at every part's kind, XML and links. Errors refuse the file, warnings go with it. */
export async function checkParts(
  parts: ReadonlyMap<string, Uint8Array>,
  types: ContentTypes,
  limits: ArchiveLimits,
): Promise<TemplateFault[]> {
  const faults: TemplateFault[] = []
  const complain = (part: string, what: TemplateFaultMessage): void => {
    faults.push(partFault(what, part))
  }
  const workbooks = new Set<string>()
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue
    const source = sourceOf(name)
    if (source === undefined || (source !== '' && !parts.has(source))) {
      complain(name, message('fault-relationship-source', { part: name }))
      continue
    }
    for (const link of readRelationships(parts, source)) {
      faults.push(...checkLink(parts, source, link))
      if (link.type.endsWith('/package')) {
        const isChart = /^word\/charts\/[^/]+\.xml$/.test(source)
        if (isChart && /^word\/embeddings\/[^/]+\.xlsx$/i.test(link.target))
          workbooks.add(link.target)
        else complain(source, message('fault-embedded-object--file', { part: source }))
      }
    }
  }
  let elements = 0
  for (const [name, bytes] of parts) {
    if (elements > limits.xmlElements) {
      const most = limits.xmlElements
      complain(name, message('fault-archive-too-large--elements', { part: name, most }))
      break
    }
    const type = contentTypeOf(types, name)
    if (/macroEnabled|vbaProject|activeX|oleObject/i.test(type))
      complain(name, message('fault-macros--part', { part: name }))
    if (workbooks.has(name)) faults.push(...(await checkWorkbook(name, bytes, limits)))
    else if (isXmlPart(name, types)) elements += checkXml(name, bytes, complain, limits.xmlElements)
    else {
      const problem = binaryProblem(name, bytes)
      if (problem) complain(name, problem)
    }
  }
  return faults
}

/** The part whose links a `.rels` part lists; undefined when it lies where none belongs. */
function sourceOf(rels: string): string | undefined {
  const found = /^(?:(.*)\/)?_rels\/([^/]*)\.rels$/.exec(rels)
  if (!found) return undefined
  const [, folder, base = ''] = found
  return folder === undefined ? base : `${folder}/${base}`
}

function checkLink(
  parts: ReadonlyMap<string, Uint8Array>,
  source: string,
  link: Relationship,
): TemplateFault[] {
  const place = { part: source === '' ? 'package' : source, file: source }
  const problem = relationshipProblem(link.type)
  if (problem) return [errorFault(problem, { place })]
  if (link.isExternal) {
    const address = link.target.slice(0, 200)
    // oxlint-disable-next-line no-control-regex -- control characters hide where a link leads
    const isPlain = /^(?:https?:\/\/|mailto:)[^\s\\\u0000-\u001f]+$/i.test(link.target)
    if (!link.type.endsWith('/hyperlink') || !isPlain)
      return [errorFault(message('fault-outside-link--fetches', { address }), { place })]
    return [warningFault(message('fault-link', { address }), { place })]
  }
  if (link.type.endsWith('/hyperlink')) return []
  if (!parts.has(link.target))
    return [
      errorFault(
        message('fault-relationship-target', { part: source, target: link.target.slice(0, 200) }),
        { place },
      ),
    ]
  return []
}

/** A chart's workbook is a zip in a zip: it passes a gate of its own, and must be nothing else. */
async function checkWorkbook(
  workbook: string,
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<TemplateFault[]> {
  const refused = (why: TemplateFaultMessage): TemplateFault =>
    partFault(message('fault-embedded-object--workbook', { workbook, why }), workbook)
  try {
    const inner = await readArchive(bytes, limits)
    const types = readContentTypes(inner.get(CONTENT_TYPES) ?? new Uint8Array())
    const odd = [...inner.keys()].find(
      (part) =>
        !/^(?:\[Content_Types\]\.xml|(?:_rels|docProps|xl)\/[A-Za-z0-9_./-]*\.(?:xml|rels))$/.test(
          part,
        ) ||
        /macro|vba|externalLink|oleObject|connections|activeX/i.test(
          part + contentTypeOf(types, part),
        ),
    )
    if (odd)
      return [
        partFault(message('fault-embedded-object--in-workbook', { workbook, part: odd }), workbook),
      ]
    const faults: TemplateFault[] = []
    for (const [part, content] of inner)
      checkXml(part, content, (_part, why) => faults.push(refused(why)), limits.xmlElements)
    return faults
  } catch (error) {
    return [
      refused(
        error instanceof TemplateRefusal && error.faults[0] !== undefined
          ? error.faults[0].message
          : message('fault-archive-broken'),
      ),
    ]
  }
}
